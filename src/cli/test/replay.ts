// The command that makes the same run again.

import { shellWord } from '../shell.ts';
import { STDIN_NAME } from '../sources.ts';
import type { Plan, PlanOptions } from './plan.ts';
import type { RunRecord } from './task.ts';

/**
 * `npx ring3 run --seed 7 --cores 2 programs/x.s`, with what `run` would not read from the program's header.
 * @param run undefined: none was made, or the point is about all of them
 */
export function replayCommand({ file, tasks }: Plan, run: RunRecord | undefined, options: PlanOptions): string {
  const { settings, args, stdin } = tasks[0]!;
  const words = ['npx', 'ring3', 'run'];
  if (run) words.push('--seed', String(run.seed), '--cores', String(run.cores));
  if (options.abi !== undefined) words.push('--abi', options.abi);
  for (const open of options.open ?? []) words.push('--open', open);
  if (options.profile !== undefined) words.push('--profile', options.profile);
  if (options.engine !== undefined) words.push('--engine', options.engine);
  if (options.memory !== undefined) words.push('--memory', String(options.memory));
  if (options.cpu !== undefined) words.push('--cpu', options.cpu);
  if (options.kconfig !== undefined) words.push('--kconfig', options.kconfig);
  if (options.boot) words.push('--boot', options.boot.join(' '));
  for (const assignment of options.env ?? []) words.push('--env', assignment);
  if (options.fastForward === false) words.push('--no-fast-forward');
  // Limits only matter for a run that reached one.
  if (run?.reason === 'limit' || run?.reason === 'timeout') {
    const instructions = settings.maxInstructions ?? settings.roughInstructions;
    words.push('--max-cycles', String(settings.maxCycles), '--max-instructions', String(instructions));
  }
  words.push(file);
  if (args.length > 0) words.push('--', ...args);
  const input = stdin === undefined || stdin === STDIN_NAME ? '' : ` < ${shellWord(stdin)}`;
  return `${words.map(shellWord).join(' ')}${input}`;
}
