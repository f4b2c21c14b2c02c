// Waiting. A call that cannot go on returns `block(…)`, plain data; the kernel parks the task in the queues named there and
// calls the same function again when the wait is over, with the reason. design: nothing waits inside a function.

import type { File } from './file.ts';
import type { Task } from './task.ts';

/** Why a waiting call is called again. */
export type WakeReason = 'woken' | 'timeout' | 'signal';

/** One task's place in one queue. */
export interface Waiter {
  readonly task: Task;
  /** Which wake-ups it listens to: futex bitsets, POLL* events. Other queues use all ones. */
  readonly mask: number;
  /** It counts among those that are woken one at a time. Who only watches (poll, select) does not. */
  readonly exclusive: boolean;
}

/** Told of every wake-up, and stays in the queue: what epoll watches files with. */
export interface Listener {
  woken(mask: number): void;
}

/** Tasks waiting for the same thing, first come first served, and those who watch. */
export class WaitQueue {
  readonly waiters: Waiter[] = [];
  readonly listeners: Listener[] = [];

  add(task: Task, mask = 0xffff_ffff, exclusive = true): void {
    this.waiters.push({ task, mask, exclusive });
  }
  remove(task: Task): void {
    const at = this.waiters.findIndex((waiter) => waiter.task === task);
    if (at >= 0) this.waiters.splice(at, 1);
  }
  listen(listener: Listener): void {
    this.listeners.push(listener);
  }
  unlisten(listener: Listener): void {
    const at = this.listeners.indexOf(listener);
    if (at >= 0) this.listeners.splice(at, 1);
  }
  get empty(): boolean {
    return this.waiters.length === 0;
  }

  /** Wakes the oldest task only: it takes over what another one has left. Who watches knows already. */
  wakeNext(): void {
    const next = this.waiters.find(({ exclusive }) => exclusive);
    if (next) next.task.kernel.endWait(next.task, 'woken');
  }

  /**
   * Wakes up to `most` tasks whose mask meets `mask`, oldest first, and everybody who watches.
   * @returns how many tasks, watchers not counted
   */
  wake(most = Number.POSITIVE_INFINITY, mask = 0xffff_ffff): number {
    // Nearly every wake-up finds nobody, or one.
    if (this.waiters.length === 0 && this.listeners.length === 0) return 0;
    let woken = 0;
    for (const { task, mask: wanted, exclusive } of [...this.waiters]) {
      if ((wanted & mask) === 0 || (exclusive && woken >= most)) continue;
      task.kernel.endWait(task, 'woken');
      if (exclusive) woken++;
    }
    for (const listener of [...this.listeners]) listener.woken(mask);
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
