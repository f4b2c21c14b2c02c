// The debugger without a screen: commands in, plain text out. `-x`, `--batch` and the prompt on a pipe are all this.

import { whereLines } from './commands/answers.ts';
import type { Reply } from './commands/command.ts';
import { execute } from './commands/table.ts';
import { DebuggerError } from './errors.ts';
import { jsonLine } from './json.ts';
import type { Session } from './session.ts';

/** Takes one line of output, without its newline. */
export type PrintLine = (line: string) => void;

/** What became of a command. */
export type Done = 'went on' | 'failed' | 'quit';

/** How answers are printed. */
export interface TextOptions {
  /** One JSON object a command instead of text. */
  readonly json?: boolean | undefined;
}

/** Runs one command to its end and prints what it answers. The guest's new output comes first. */
export function runCommand(session: Session, line: string, print: PrintLine, { json = false }: TextOptions = {}): Done {
  const before = session.output;
  let reply: Reply = {};
  let error: string | undefined;
  try {
    reply = execute(session, line);
    if (reply.movement) session.run(reply.movement);
  } catch (thrown) {
    if (!(thrown instanceof DebuggerError)) throw thrown;
    error = thrown.message;
  }
  const output = newLines(before, session.output);
  const command = line.trim();
  if (json) {
    if (command !== '' && !command.startsWith('#')) {
      print(jsonLine(session, { command, reply, output, ...(error === undefined ? {} : { error }) }));
    }
  } else if (error !== undefined) print(`error: ${error}`);
  else for (const text of answerLines(session, reply, output)) print(text);
  if (error !== undefined) return 'failed';
  return reply.quit ? 'quit' : 'went on';
}

function answerLines(session: Session, { movement, lines = [] }: Reply, output: readonly string[]): readonly string[] {
  if (!movement) return lines;
  const stop = session.stopText;
  return [...output.map((text) => `> ${text}`), ...(stop === '' ? [] : [stop]), ...whereLines(session), ...lines];
}

/**
 * Runs commands one after the other until one quits.
 * @returns false if any of them failed
 */
export function runCommands(
  session: Session,
  lines: Iterable<string>,
  print: PrintLine,
  options: TextOptions = {},
): boolean {
  let fine = true;
  for (const line of lines) {
    const done = runCommand(session, line, print, options);
    if (done === 'quit') break;
    fine &&= done !== 'failed';
  }
  return fine;
}

/** Lines of output that were not there before; going back prints none. */
function newLines(before: string, after: string): string[] {
  const added = after.startsWith(before) ? after.slice(before.length) : '';
  return added === '' ? [] : added.replace(/\n$/, '').split('\n');
}
