// eventfd: a 64-bit counter as a file. fs/eventfd.c.
//
// Invariant: count ≤ 2^64 − 2. Readers wait while it is 0, writers while their value would take it beyond.

import { Account, type AccountNumber } from '../machine/costs.ts';
import { EAGAIN, EFAULT, EINVAL, ERESTARTSYS } from './abi/errno.ts';
import { O_RDWR } from './abi/fcntl.ts';
import { POLLIN, POLLOUT, POLLRDNORM, POLLWRNORM } from './abi/poll.ts';
import { block } from './block.ts';
import { File, type Result } from './file.ts';
import type { IoVector } from './io-vector.ts';
import type { Task } from './task.ts';
import { WaitQueue } from './wait-queue.ts';

const MOST = 0xffff_ffff_ffff_fffen;

export class EventFd extends File {
  readonly name = 'anon_inode:[eventfd]';
  private count: bigint;
  private readonly semaphore: boolean;
  private readonly queue: WaitQueue = new WaitQueue();

  constructor(count: number, semaphore: boolean, statusFlags: number) {
    super(O_RDWR | statusFlags);
    this.count = BigInt(count);
    this.semaphore = semaphore;
  }

  override get readStep(): AccountNumber {
    return Account.eventfdRead;
  }
  override get writeStep(): AccountNumber {
    return Account.eventfdWrite;
  }
  /** @returns 8; or -EINVAL (room for less than 8 bytes) -EAGAIN -EFAULT -ERESTARTSYS */
  override read(task: Task, into: IoVector): Result {
    if (into.remaining < 8) return -EINVAL;
    if (this.count === 0n) {
      if (this.nonblocking) return -EAGAIN;
      if (task.resumed?.reason === 'signal') return -ERESTARTSYS;
      return block(`a count in ${this.name}`, [this.queue]);
    }
    const taken = this.semaphore ? 1n : this.count;
    this.count -= taken;
    this.queue.wake(Number.POSITIVE_INFINITY, POLLOUT | POLLWRNORM);
    // The count is gone even if it cannot be handed over, as in Linux.
    return into.putQuadword(taken) ? 8 : -EFAULT;
  }

  /** @returns 8; or -EINVAL (less than 8 bytes, or all ones) -EFAULT -EAGAIN -ERESTARTSYS */
  override write(task: Task, from: IoVector): Result {
    if (from.remaining < 8) return -EINVAL;
    const added = from.takeQuadword();
    if (added === undefined) return -EFAULT;
    if (added > MOST) return -EINVAL;
    if (added > MOST - this.count) {
      if (this.nonblocking) return -EAGAIN;
      if (task.resumed?.reason === 'signal') return -ERESTARTSYS;
      return block(`room in ${this.name}`, [this.queue]);
    }
    this.count += added;
    this.queue.wake(Number.POSITIVE_INFINITY, POLLIN | POLLRDNORM);
    return 8;
  }

  override poll(): number {
    return (this.count > 0n ? POLLIN | POLLRDNORM : 0) | (this.count < MOST ? POLLOUT | POLLWRNORM : 0);
  }
  override pollQueues(): readonly WaitQueue[] {
    return [this.queue];
  }
  override get fdinfo(): string {
    return `eventfd-count: ${this.count.toString(16).padStart(16)}\n`;
  }
}
