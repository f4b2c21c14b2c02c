// Futexes: wait queues named by the address of a word in user memory. kernel/futex.c (futex/ from 5.16 on).

import { EAGAIN, EFAULT, EINVAL, ERESTART_RESTARTBLOCK, ERESTARTSYS, ETIMEDOUT } from './abi/errno.ts';
import type { Result } from './file.ts';
import type { Process } from './process.ts';
import { restartLater } from './restart.ts';
import type { Task } from './task.ts';
import { block, WaitQueue } from './wait-queue.ts';

/** Every word somebody waits on. Queues exist only while somebody is in them or a waiter has yet to be called again. */
export class FutexTable {
  private readonly queues: Map<string, WaitQueue> = new Map();

  /**
   * Waits on a word while it has the expected value.
   * @param deadlineCycle absolute; undefined: for ever  @param bitset not 0
   * @returns 0 when woken; -EINVAL (unaligned) -EFAULT -EAGAIN (another value) -ETIMEDOUT -ERESTARTSYS -ERESTART_RESTARTBLOCK
   */
  wait(task: Task, address: bigint, expected: number, bitset: number, deadlineCycle: number | undefined): Result {
    const { resumed } = task;
    task.kernel.charge('futexWait');
    this.prune();
    if (resumed?.reason === 'woken') return 0;
    if (resumed?.reason === 'timeout') return -ETIMEDOUT;
    if (resumed?.reason === 'signal') {
      if (deadlineCycle === undefined) return -ERESTARTSYS;
      restartLater(task, deadlineCycle);
      return -ERESTART_RESTARTBLOCK;
    }
    const key = this.keyOf(task.process, address);
    if (typeof key === 'number') return key;
    const value = task.process.user.read32(address);
    if (value === undefined) return -EFAULT;
    if (value !== expected >>> 0) return -EAGAIN;
    const name = `futex(0x${address.toString(16)})`;
    return block(name, [this.queueOf(key)], { deadlineCycle, mask: bitset });
  }

  /** Wakes up to `most` waiters whose bitset meets `bitset`. @returns how many; or -EINVAL -EFAULT */
  wake(process: Process, address: bigint, most: number, bitset = 0xffff_ffff): number {
    const key = this.keyOf(process, address);
    if (typeof key === 'number') return key;
    // Linux looks at the count after waking: asking for none, or for less, wakes one.
    const woken = this.queues.get(key)?.wake(Math.max(1, most), bitset) ?? 0;
    this.prune();
    return woken;
  }

  /** What identifies the word: the address in its address space, or the place in memory that processes share. */
  private keyOf(process: Process, address: bigint): string | number {
    if ((address & 3n) !== 0n) return -EINVAL;
    if (!process.user.isUserRange(address, 4n)) return -EFAULT;
    const area = process.memory.areaOf(Number(address >> 12n));
    if (!area?.shared) return `${process.memory.space.id}:${address.toString(16)}`;
    const physical = process.user.physicalOf(address);
    return physical === undefined ? -EFAULT : `physical:${physical.toString(16)}`;
  }
  private queueOf(key: string): WaitQueue {
    let queue = this.queues.get(key);
    if (!queue) {
      queue = new WaitQueue();
      this.queues.set(key, queue);
    }
    return queue;
  }
  /** Forgets words on which nobody waits any more. */
  private prune(): void {
    for (const [key, queue] of this.queues) if (queue.empty) this.queues.delete(key);
  }
}
