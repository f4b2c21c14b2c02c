// Waiting. A call that cannot go on returns `block(…)`, plain data; the kernel parks the task in the queues named there and
// calls the same function again when the wait is over, with the reason. design: nothing waits inside a function.

import type { File } from './file.ts';
import type { Task } from './task.ts';

/** Why a waiting call is called again. */
export type WakeReason = 'woken' | 'timeout' | 'signal';

/** One task's place in one queue. */
export interface Waiter {
  readonly task: Task;
  /** Which wake-ups it listens to: futex bitsets. Other queues use all ones. */
  readonly mask: number;
}

/** Tasks waiting for the same thing, first come first served. */
export class WaitQueue {
  readonly waiters: Waiter[] = [];

  add(task: Task, mask = 0xffff_ffff): void {
    this.waiters.push({ task, mask });
  }
  remove(task: Task): void {
    const at = this.waiters.findIndex((waiter) => waiter.task === task);
    if (at >= 0) this.waiters.splice(at, 1);
  }
  get empty(): boolean {
    return this.waiters.length === 0;
  }

  /** Wakes up to `most` tasks whose mask meets `mask`, oldest first. @returns how many */
  wake(most = Number.POSITIVE_INFINITY, mask = 0xffff_ffff): number {
    let woken = 0;
    for (const waiter of [...this.waiters]) {
      if (woken >= most) break;
      if ((waiter.mask & mask) === 0) continue;
      waiter.task.kernel.endWait(waiter.task, 'woken');
      woken++;
    }
    return woken;
  }
}

/** A call's answer when it must wait: what for, until when, and what it wants to find again afterwards. */
export interface Block {
  readonly blocked: true;
  readonly queues: readonly WaitQueue[];
  /** Absolute, in cycles. */
  readonly deadlineCycle: number | undefined;
  /** What has been achieved so far, in the call's own terms (bytes, …). */
  readonly progress: number;
  /** Futex bitset. */
  readonly mask: number;
  /** What is waited for, in words, for the deadlock report. */
  readonly waitsFor: string;
  /** The open file the call found behind its descriptor: it stays the call's file even if the descriptor is closed. */
  readonly file: File | undefined;
}

/** Builds the answer of a call that must wait. `waitsFor` completes "task 2 waits for …". */
export function block(
  waitsFor: string,
  queues: readonly WaitQueue[],
  more: { deadlineCycle?: number | undefined; progress?: number; mask?: number } = {},
): Block {
  const { deadlineCycle, progress = 0, mask = 0xffff_ffff } = more;
  return { blocked: true, queues, deadlineCycle, progress, mask, waitsFor, file: undefined };
}

/** A blocked call, kept with its task until it is called again. */
export interface Wait extends Block {
  /** System call number. */
  readonly call: number;
  /** Its six argument registers. */
  readonly args: readonly bigint[];
  /** Sequence number of the clock event at the deadline. */
  readonly timer: number | undefined;
}

/** What a call that is called again finds in `task.resumed`. */
export interface Resumption {
  /** `restart`: through restart_syscall, after a signal without a handler. */
  readonly reason: WakeReason | 'restart';
  readonly progress: number;
  readonly deadlineCycle: number | undefined;
  readonly file: File | undefined;
}
