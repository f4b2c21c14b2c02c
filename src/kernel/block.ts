// Waiting. A call that cannot go on returns `block(…)`, plain data; the kernel parks the task in the queues named there and
// calls the same function again when the wait is over, with the reason. design: nothing waits inside a function.

import type { File } from './file.ts';
import type { WaitQueue, WakeReason } from './wait-queue.ts';

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
  /** False: it watches the queues only, and takes no wake-up away from others. */
  readonly exclusive: boolean;
  /** Signals do not end it, unless the task is about to die. Linux: TASK_KILLABLE. */
  readonly killable: boolean;
  /** What is waited for, in words, for the deadlock report. */
  readonly waitsFor: string;
  /** The open file the call found behind its descriptor: it stays the call's file even if the descriptor is closed. */
  readonly file: File | undefined;
}

/** Builds the answer of a call that must wait. `waitsFor` completes "task 2 waits for …". */
export function block(
  waitsFor: string,
  queues: readonly WaitQueue[],
  more: {
    deadlineCycle?: number | undefined;
    progress?: number;
    mask?: number;
    exclusive?: boolean;
    killable?: boolean;
  } = {},
): Block {
  const { deadlineCycle, progress = 0, mask = 0xffff_ffff, exclusive = true, killable = false } = more;
  return { blocked: true, queues, deadlineCycle, progress, mask, exclusive, killable, waitsFor, file: undefined };
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
