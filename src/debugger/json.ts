// What commands answer, for programs: one JSON object a line.

import type { Reply } from './commands/command.ts';
import type { Session } from './session.ts';

/** A command and what became of it. */
export interface Answered {
  readonly command: string;
  /** What went wrong; undefined: nothing. */
  readonly error?: string;
  readonly reply: Reply;
  /** What the guest has written meanwhile. */
  readonly output: readonly string[];
}

/** One line: `command`, `error`, `stop`, `at`, `output`, `lines`, `data`. Numbers of 64 bits are hexadecimal strings. */
export function jsonLine(session: Session, { command, error, reply, output }: Answered): string {
  const view = session.view();
  const { timeline, place } = session;
  return JSON.stringify(
    {
      command,
      error,
      ...(reply.movement ? { stop: session.stop, text: session.stopText, output } : {}),
      at: {
        moment: session.moment,
        cycle: session.cycle,
        branch: timeline.branch.number,
        isPast: session.isPast,
        ...(view ? { task: view.tid, address: view.address, symbol: view.symbol } : {}),
        ...(place ?? {}),
      },
      lines: reply.movement ? undefined : reply.lines,
      data: reply.data,
    },
    plain,
  );
}

function plain(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return `0x${value.toString(16)}`;
  if (value instanceof Set) return [...value];
  return value instanceof Uint8Array ? [...value] : value;
}
