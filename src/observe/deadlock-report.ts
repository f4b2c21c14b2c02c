// The deadlock report: every task is blocked and nothing will ever happen. Who waits for what, and where.

import type { Locator } from './locate.ts';

/** A blocked task, as the kernel describes it. */
export interface WaitingTask {
  readonly task: number;
  /** Name of the call it waits in. */
  readonly call: string;
  /** A sentence. */
  readonly waitsFor: string;
  /** The instruction after its SYSCALL. */
  readonly address: bigint;
}

/** Lines without a final newline: a sentence per task, and below it the source line of its SYSCALL if that is known. */
export function deadlockReport(blocked: readonly WaitingTask[], locator: Locator | undefined): string {
  const lines: string[] = [];
  for (const { waitsFor, address } of blocked) {
    // The address is that of the next instruction: one byte before it lies in the SYSCALL.
    const at = address - 1n;
    const where = locator?.where(at);
    lines.push(where === undefined ? `  ${waitsFor}` : `  ${waitsFor} (${where})`);
    const excerpt = locator?.excerpt(at);
    if (excerpt !== undefined) lines.push(...excerpt.split('\n').map((line) => `    ${line}`));
  }
  return lines.join('\n');
}
