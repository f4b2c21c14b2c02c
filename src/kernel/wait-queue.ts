// Queues of those who wait for the same thing. include/linux/wait.h.

/** Why a waiting call is called again. */
export type WakeReason = 'woken' | 'timeout' | 'signal';

/** Who can wait in queues: a task. */
export interface Sleeper {
  /** Ends the wait. Nothing happens if it does not wait. */
  endWait(reason: WakeReason): void;
  /** It waits in another queue from now on, and in that one alone: nobody has to tell it. */
  requeue(queue: WaitQueue): void;
}

/** One task's place in one queue. */
export interface Waiter {
  readonly task: Sleeper;
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

  add(task: Sleeper, mask = 0xffff_ffff, exclusive = true): void {
    this.waiters.push({ task, mask, exclusive });
  }
  remove(task: Sleeper): void {
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
    next?.task.endWait('woken');
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
      task.endWait('woken');
      if (exclusive) woken++;
    }
    for (const listener of [...this.listeners]) listener.woken(mask);
    return woken;
  }
}
