// Which runs a program gets, cut into tasks for workers.

import { type Host, readText } from '../host.ts';
import { DEFAULT_CORES } from '../limits.ts';
import { type MachineOptions, settingsOf } from '../machine-options.ts';
import { type ProgramHeader, parseHeader } from '../program-header.ts';
import { beside } from '../sources.ts';
import type { RunKey, TestTask } from './task.ts';

/** Where a test stops if neither its header nor the command line says: ten seconds of a 2 GHz core. */
export const DEFAULT_MAX_CYCLES = 20_000_000_000;
/**
 * The same for programs that never rest, in instructions of all cores together: some seconds of the host. Roughly: counting exactly
 * would keep the machine from skipping loops that merely wait.
 */
export const DEFAULT_MAX_INSTRUCTIONS = 4_000_000_000;
/** Runs in one task: enough to be worth a worker's while, few enough to share. */
const RUNS_PER_TASK = 10;

/** What the command line asks for, instead of what headers say. */
export interface PlanOptions extends Omit<MachineOptions, 'cores' | 'seed'> {
  /** Number of seeds. */
  readonly seeds?: number;
  /** Numbers of cores. */
  readonly cores?: readonly number[];
}

/** One program and its runs. */
export interface Plan {
  readonly file: string;
  readonly header: ProgramHeader;
  readonly tasks: readonly TestTask[];
}

/** Plans a program. Errors in its header are left to the worker that builds it. @throws FileError */
export function planOf(host: Host, file: string, options: PlanOptions): Plan {
  const { header } = parseHeader(file, readText(host, file));
  const cores = options.cores ?? (header.cores.length > 0 ? header.cores : [DEFAULT_CORES]);
  const seeds = options.seeds ?? header.seeds ?? 1;
  const runs: RunKey[] = cores.flatMap((count) => Array.from({ length: seeds }, (_, seed) => ({ seed, cores: count })));
  const { seeds: _, cores: __, ...machine } = options;
  const settings = {
    ...settingsOf(machine, header),
    maxCycles: options.maxCycles ?? header.maxCycles ?? DEFAULT_MAX_CYCLES,
    roughInstructions: options.maxInstructions === undefined ? DEFAULT_MAX_INSTRUCTIONS : undefined,
  };
  const stdin = header.stdin === undefined ? undefined : beside(file, header.stdin);
  const tasks: TestTask[] = [];
  for (let from = 0; from < runs.length; from += RUNS_PER_TASK) {
    tasks.push({ file, settings, args: header.args, stdin, runs: runs.slice(from, from + RUNS_PER_TASK) });
  }
  return { file, header, tasks };
}
