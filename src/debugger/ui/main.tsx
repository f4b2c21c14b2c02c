// The debugger's way in: a screen on a terminal, else plain text. ink is loaded only if there is a screen to draw, and after
// NODE_ENV is set, for it decides then how fast React is.

import { createInterface } from 'node:readline';
import type { SourceFile } from '../../assembler/index.ts';
import type { SystemOptions } from '../../system/system.ts';
import type { DebugImage } from '../program.ts';
import { Session } from '../session.ts';
import { runCommand, runCommands, type TextOptions } from '../text.ts';

/** What the command line hands over. */
export interface DebuggerOptions {
  /** Every file that the assembler has read, by the names it knows them by; the program's own first, included ones after. */
  readonly sources: readonly SourceFile[];
  /** The linked program. */
  readonly image: DebugImage;
  /** How the machine is built. Its console is the debugger's own. */
  readonly system?: Omit<SystemOptions, 'console'>;
  /** The guest's arguments, its name among them, and its environment as `NAME=VALUE`. */
  readonly argv: readonly string[];
  readonly env: readonly string[];
  /** The guest's standard input. Without it the guest waits for the command `input`. */
  readonly input?: Uint8Array;
  /** Commands to run first: `-x CMD`, in their order. */
  readonly commands?: readonly string[];
  /** The text of `--batch FILE`: its lines are run after `commands`, and there is no screen. */
  readonly batch?: string;
  /** Answers are JSON objects, one a line, instead of text. Nothing is drawn. */
  readonly json?: boolean | undefined;
  /** What checkpoints may hold together, in bytes. */
  readonly checkpointBytes?: number | undefined;
  /** Default: the streams of this process. */
  readonly io?: {
    readonly stdin: NodeJS.ReadStream;
    readonly stdout: NodeJS.WriteStream;
    readonly stderr: NodeJS.WriteStream;
  };
}

/**
 * Debugs a program until its user leaves or the commands are used up.
 * @returns the exit status: 0, or 1 if a command of `-x` or `--batch` failed
 */
export async function runDebugger(options: DebuggerOptions): Promise<number> {
  const { io = process, commands = [], batch } = options;
  const { image, sources, system, argv, env, input, checkpointBytes, json } = options;
  const isScreen = batch === undefined && commands.length === 0 && !json && io.stdin.isTTY && io.stdout.isTTY;
  const coverage = isScreen;
  const session = new Session({ ...system, image, sources, argv, env, input, checkpointBytes, coverage });
  const print = (line: string): void => void io.stdout.write(`${line}\n`);

  if (batch !== undefined || commands.length > 0) {
    return runCommands(session, [...commands, ...(batch ?? '').split('\n')], print, { json }) ? 0 : 1;
  }
  if (!isScreen) {
    await prompt(session, io.stdin, print, { json });
    return 0;
  }
  const { env: environment } = process;
  environment.NODE_ENV ??= 'production';
  const { showScreen } = await import('./screen.tsx');
  await showScreen(session, io, !environment.NO_COLOR);
  return 0;
}

/** Commands from a pipe, one a line. An empty line does the last one again, as in gdb. */
async function prompt(
  session: Session,
  stdin: NodeJS.ReadStream,
  print: (line: string) => void,
  options: TextOptions,
): Promise<void> {
  let last = '';
  for await (const line of createInterface({ input: stdin })) {
    last = line.trim() === '' ? last : line;
    if (!options.json) print(`(ring3) ${last}`);
    if (runCommand(session, last, print, options) === 'quit') return;
  }
}
