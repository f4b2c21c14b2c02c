// timerfd: a timer whose expirations are counted and read. fs/timerfd.c.

import { EAGAIN, EFAULT, EINVAL, ERESTARTSYS } from './abi/errno.ts';
import { O_RDWR } from './abi/fcntl.ts';
import { POLLIN, POLLRDNORM } from './abi/poll.ts';
import { block } from './block.ts';
import { File, type Result } from './file.ts';
import type { IoVector } from './io-vector.ts';
import type { Kernel } from './kernel.ts';
import type { Task } from './task.ts';
import { Alarm } from './timers.ts';
import { view } from './user-memory.ts';
import { WaitQueue } from './wait-queue.ts';

class Countdown extends Alarm {
  private readonly file: TimerFd;

  constructor(kernel: Kernel, file: TimerFd) {
    super(kernel);
    this.file = file;
  }
  protected expire(times: number): void {
    this.file.expired(times);
  }
}

export class TimerFd extends File {
  readonly name = 'anon_inode:[timerfd]';
  readonly clock: number;
  readonly alarm: Alarm;
  /** Expirations that nobody has read. */
  private count = 0n;
  private readonly queue: WaitQueue = new WaitQueue();

  constructor(kernel: Kernel, clock: number, statusFlags: number) {
    super(O_RDWR | statusFlags);
    this.clock = clock;
    this.alarm = new Countdown(kernel, this);
  }

  /** Sets or stops the timer; what has been counted is forgotten. */
  set(deadlineCycle: number | undefined, intervalCycles: number): void {
    this.count = 0n;
    if (deadlineCycle === undefined) this.alarm.disarm();
    else this.alarm.arm(deadlineCycle, intervalCycles);
  }
  expired(times: number): void {
    this.count += BigInt(times);
    this.queue.wake(Number.POSITIVE_INFINITY, POLLIN | POLLRDNORM);
  }

  /** @returns 8; or -EINVAL (room for less than 8 bytes) -EAGAIN -EFAULT -ERESTARTSYS */
  override read(task: Task, into: IoVector): Result {
    if (into.remaining < 8) return -EINVAL;
    if (this.count === 0n) {
      if (this.nonblocking) return -EAGAIN;
      if (task.resumed?.reason === 'signal') return -ERESTARTSYS;
      return block(`the time of ${this.name}`, [this.queue]);
    }
    const bytes = new Uint8Array(8);
    view(bytes).setBigUint64(0, this.count, true);
    this.count = 0n;
    return into.put(bytes) === 8 ? 8 : -EFAULT;
  }
  override poll(): number {
    return this.count > 0n ? POLLIN | POLLRDNORM : 0;
  }
  override pollQueues(): readonly WaitQueue[] {
    return [this.queue];
  }
  override released(): void {
    this.alarm.disarm();
  }
  override get fdinfo(): string {
    return `clockid: ${this.clock}\nticks: ${this.count}\n`;
  }
}
