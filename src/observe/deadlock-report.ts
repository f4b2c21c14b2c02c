// The deadlock report: nothing will ever happen again. Who waits for what, who spins for what never comes, and where.

import type { Locator } from './locate.ts';

/** A blocked task, as the kernel describes it. */
export interface WaitingTask {
  readonly task: number;
  /** Name of the call it waits in. */
  readonly call: string;
  /** `task 2 waits in futex for …`. */
  readonly waitsFor: string;
  /** The instruction after its SYSCALL. */
  readonly address: bigint;
}

/** A task whose loop returns to the same state for ever, and an address in it. */
export interface SpinningTask {
  readonly task: number;
  readonly address: bigint;
}

/** Lines without a final newline: a sentence per task, and below it the source line it is at, if that is known. */
export function deadlockReport(
  blocked: readonly WaitingTask[],
  spinning: readonly SpinningTask[],
  locator: Locator,
): string {
  const lines: string[] = [];
  const add = (sentence: string, at: bigint) => {
    const where = locator.where(at);
    lines.push(where === undefined ? `  ${sentence}` : `  ${sentence} (${where})`);
    const excerpt = locator.excerpt(at);
    if (excerpt !== undefined) lines.push(`    ${excerpt}`);
  };
  // The address behind a SYSCALL may belong to another line: one byte before it lies in the SYSCALL.
  for (const { waitsFor, address } of blocked) add(locator.nameAddresses(waitsFor), address - 1n);
  for (const { task, address } of spinning) add(`task ${task} spins for ever at 0x${address.toString(16)}`, address);
  return lines.join('\n');
}
