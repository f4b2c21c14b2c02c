// The debugger without a screen: commands in, plain text out. `-x`, `--batch` and the prompt on a pipe are all this.

import { execute, type Reply, whereLines } from './commands.ts';
import { DebuggerError } from './errors.ts';
import type { Session } from './session.ts';

/** Takes one line of output, without its newline. */
export type PrintLine = (line: string) => void;

/** What became of a command. */
export type Done = 'went on' | 'failed' | 'quit';

/** Runs one command to its end and prints what it answers. The guest's new output comes first. */
export function runCommand(session: Session, line: string, print: PrintLine): Done {
  const before = session.output;
  let reply: Reply;
  try {
    reply = execute(session, line);
    if (reply.movement) session.run(reply.movement);
  } catch (error) {
    if (!(error instanceof DebuggerError)) throw error;
    print(`error: ${error.message}`);
    return 'failed';
  }
  if (reply.movement) {
    for (const text of newLines(before, session.output)) print(`> ${text}`);
    if (session.stopText !== '') print(session.stopText);
    for (const text of whereLines(session)) print(text);
  }
  for (const text of reply.lines ?? []) print(text);
  return reply.quit ? 'quit' : 'went on';
}

/**
 * Runs commands one after the other until one quits.
 * @returns false if any of them failed
 */
export function runCommands(session: Session, lines: Iterable<string>, print: PrintLine): boolean {
  let fine = true;
  for (const line of lines) {
    const done = runCommand(session, line, print);
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
