// signalfd: pending signals are read instead of handled. fs/signalfd.c. What is read, and what is told to be ready, are the signals
// of whoever asks, not of whoever made the file.

import { EAGAIN, EFAULT, EINVAL, ERESTARTSYS } from './abi/errno.ts';
import { O_RDWR } from './abi/fcntl.ts';
import { POLLIN, POLLRDNORM } from './abi/poll.ts';
import { SignalfdLayout } from './abi/signal.ts';
import { block } from './block.ts';
import { File, type Result } from './file.ts';
import type { IoVector } from './io-vector.ts';
import type { SignalInfo } from './signal-queue.ts';
import { takeFrom } from './signals.ts';
import type { Task } from './task.ts';
import { view } from './user-memory.ts';
import type { WaitQueue } from './wait-queue.ts';

export class SignalFd extends File {
  readonly name = 'anon_inode:[signalfd]';
  /** The signals it reads, as a set. */
  mask: bigint;
  /** Where the maker's signals arrive. */
  private readonly queue: WaitQueue;

  constructor(mask: bigint, queue: WaitQueue, statusFlags: number) {
    super(O_RDWR | statusFlags);
    this.mask = mask;
    this.queue = queue;
  }

  /** @returns bytes: 128 for each signal; or -EINVAL (no room for one) -EAGAIN -EFAULT -ERESTARTSYS */
  override read(task: Task, into: IoVector): Result {
    const room = Math.floor(into.remaining / SignalfdLayout.bytes);
    if (room === 0) return -EINVAL;
    let taken = 0;
    while (taken < room) {
      const info = takeFrom(task, this.mask);
      if (!info) break;
      if (into.put(image(info)) < SignalfdLayout.bytes) return taken * SignalfdLayout.bytes || -EFAULT;
      taken++;
    }
    if (taken > 0) return taken * SignalfdLayout.bytes;
    if (this.nonblocking) return -EAGAIN;
    if (task.resumed?.reason === 'signal') return -ERESTARTSYS;
    return block(`a signal (${this.name})`, [task.process.signalArrivals], { exclusive: false });
  }
  override poll(task: Task | undefined): number {
    if (!task) return 0;
    return ((task.pending.set | task.process.pending.set) & this.mask) !== 0n ? POLLIN | POLLRDNORM : 0;
  }
  override pollQueues(): readonly WaitQueue[] {
    return [this.queue];
  }
  override get fdinfo(): string {
    return `sigmask:\t${this.mask.toString(16).padStart(16, '0')}\n`;
  }
}

/** struct signalfd_siginfo. */
function image(info: SignalInfo): Uint8Array {
  const bytes = new Uint8Array(SignalfdLayout.bytes);
  const out = view(bytes);
  out.setUint32(SignalfdLayout.signo, info.signal, true);
  out.setInt32(SignalfdLayout.code, info.code, true);
  out.setUint32(SignalfdLayout.pid, info.pid ?? 0, true);
  out.setUint32(SignalfdLayout.uid, info.uid ?? 0, true);
  out.setInt32(SignalfdLayout.status, info.child?.status ?? 0, true);
  if (info.value !== undefined) {
    out.setInt32(SignalfdLayout.int, Number(BigInt.asIntN(32, info.value)), true);
    out.setBigUint64(SignalfdLayout.pointer, info.value, true);
  }
  if (info.timer) {
    out.setUint32(SignalfdLayout.timer, info.timer.id, true);
    out.setUint32(SignalfdLayout.overrun, info.overrun ?? 0, true);
  }
  if (info.address !== undefined) out.setBigUint64(SignalfdLayout.address, info.address, true);
  return bytes;
}
