// Pipes. fs/pipe.c.
//
// A pipe is a ring of up to 16 buffers of a page each. A write first tops up the newest buffer with the part of it that does
// not fill a page, if that fits, then takes new buffers. So a write of at most PIPE_BUF bytes is never interleaved with
// another, and a pipe may be full with far less than 64 KiB in it.
//
// Invariant: no buffer is empty. Readers wait while there is no buffer and a writer exists; writers while there are 16.

import { Account, type AccountNumber } from '../machine/costs.ts';
import { EAGAIN, EFAULT, EPIPE, ERESTARTSYS } from './abi/errno.ts';
import { FIONREAD, O_RDONLY, O_WRONLY, S_IFIFO } from './abi/fcntl.ts';
import { POLLERR, POLLHUP, POLLIN, POLLOUT, POLLRDNORM, POLLWRNORM } from './abi/poll.ts';
import { SI_USER, SIGPIPE } from './abi/signal.ts';
import { block } from './block.ts';
import { File, type FileStatus, type Result } from './file.ts';
import { bytesFrom, type IoVector } from './io-vector.ts';
import { sendToTask } from './signals.ts';
import type { Task } from './task.ts';
import { WaitQueue } from './wait-queue.ts';

const BUFFERS = 16;
const BUFFER_BYTES = 4096;

/** Bytes in one page of a pipe: `start` have been read. */
interface PipeBuffer {
  bytes: Uint8Array;
  start: number;
}

/** What the two ends share. */
export class Pipe {
  readonly inode: number;
  readonly buffers: PipeBuffer[] = [];
  readonly readable: WaitQueue = new WaitQueue();
  readonly writable: WaitQueue = new WaitQueue();
  /** Open file objects at each end. */
  readers = 1;
  writers = 1;

  constructor(inode: number) {
    this.inode = inode;
  }

  get length(): number {
    return this.buffers.reduce((sum, buffer) => sum + buffer.bytes.length - buffer.start, 0);
  }
  get full(): boolean {
    return this.buffers.length >= BUFFERS;
  }

  /** Moves bytes to a reader until it has enough, the pipe is empty or a page cannot be written. @returns how many */
  moveTo(into: IoVector): number {
    let moved = 0;
    while (into.remaining > 0 && !into.faulted && this.buffers.length > 0) {
      const buffer = this.buffers[0]!;
      const wanted = Math.min(buffer.bytes.length - buffer.start, into.remaining);
      const done = into.put(bytesFrom(buffer.bytes, buffer.start));
      // A buffer that could not be handed over as far as was asked for counts as unread.
      if (done < wanted) break;
      buffer.start += done;
      moved += done;
      if (buffer.start === buffer.bytes.length) this.buffers.shift();
    }
    return moved;
  }
  /** Moves bytes from a writer until it has no more, the pipe is full or a page cannot be read. @returns how many */
  moveFrom(from: IoVector): number {
    let moved = this.topUp(from);
    while (from.remaining > 0 && !from.faulted && !this.full) {
      const bytes = from.take(BUFFER_BYTES);
      // What could be read of a page before a fault is not written.
      if (from.faulted) break;
      this.buffers.push({ bytes, start: 0 });
      moved += bytes.length;
    }
    return moved;
  }
  /** Adds what exceeds whole pages to the newest buffer, if it fits there. */
  private topUp(from: IoVector): number {
    const newest = this.buffers.at(-1);
    const odd = from.remaining % BUFFER_BYTES;
    if (!newest || odd === 0 || newest.bytes.length + odd > BUFFER_BYTES) return 0;
    const bytes = from.take(odd);
    if (from.faulted) return 0;
    const joined = new Uint8Array(newest.bytes.length + bytes.length);
    joined.set(newest.bytes);
    joined.set(bytes, newest.bytes.length);
    newest.bytes = joined;
    return bytes.length;
  }
}

abstract class PipeEnd extends File {
  readonly pipe: Pipe;

  constructor(pipe: Pipe, flags: number) {
    super(flags);
    this.pipe = pipe;
  }
  get name(): string {
    return `pipe:[${this.pipe.inode}]`;
  }
  override get readStep(): AccountNumber {
    return Account.pipeRead;
  }
  override get writeStep(): AccountNumber {
    return Account.pipeWrite;
  }
  override ioctl(task: Task, command: number, argument: bigint): Result {
    if (command !== FIONREAD) return super.ioctl(task, command, argument);
    return task.process.user.write32(argument, this.pipe.length) ? 0 : -EFAULT;
  }
  override status(): FileStatus {
    return { mode: S_IFIFO | 0o600, inode: this.pipe.inode };
  }
}

export class PipeReader extends PipeEnd {
  constructor(pipe: Pipe, statusFlags: number) {
    super(pipe, O_RDONLY | statusFlags);
  }

  /** @returns bytes read; 0: no writer is left; or -EAGAIN -EFAULT -ERESTARTSYS */
  override read(task: Task, into: IoVector): Result {
    const { pipe } = this;
    if (into.remaining === 0) return 0;
    const wasFull = pipe.full;
    const moved = pipe.moveTo(into);
    if (wasFull && !pipe.full) pipe.writable.wake(1, POLLOUT | POLLWRNORM);
    // What this reader leaves is for the next one: it was woken alone.
    if (pipe.buffers.length > 0) pipe.readable.wakeNext();
    if (moved > 0) return moved;
    if (into.faulted) return -EFAULT;
    if (pipe.writers === 0) return 0;
    if (this.nonblocking) return -EAGAIN;
    if (task.resumed?.reason === 'signal') return -ERESTARTSYS;
    return block(`data in ${this.name}`, [pipe.readable]);
  }
  override poll(): number {
    const readable = this.pipe.buffers.length > 0 ? POLLIN | POLLRDNORM : 0;
    return readable | (this.pipe.writers === 0 ? POLLHUP : 0);
  }
  override pollQueues(): readonly WaitQueue[] {
    return [this.pipe.readable];
  }
  override released(): void {
    this.pipe.readers--;
    if (this.pipe.readers === 0) this.pipe.writable.wake();
  }
}

export class PipeWriter extends PipeEnd {
  constructor(pipe: Pipe, statusFlags: number) {
    super(pipe, O_WRONLY | statusFlags);
  }

  /** @returns bytes written; or -EPIPE (and SIGPIPE) -EAGAIN -EFAULT -ERESTARTSYS */
  override write(task: Task, from: IoVector): Result {
    const { pipe } = this;
    const before = task.resumed?.progress ?? 0;
    from.skip(before);
    if (from.remaining === 0) return before;
    if (pipe.readers === 0) {
      sendToTask(task, { signal: SIGPIPE, code: SI_USER, pid: task.process.pid });
      return before || -EPIPE;
    }
    const wasEmpty = pipe.buffers.length === 0;
    const written = before + pipe.moveFrom(from);
    // Who watches hears of every write; a reader only when there was nothing.
    if (written > before) pipe.readable.wake(wasEmpty ? 1 : 0, POLLIN | POLLRDNORM);
    if (!pipe.full) pipe.writable.wakeNext();
    if (from.remaining === 0) return written;
    if (from.faulted) return written || -EFAULT;
    if (this.nonblocking) return written || -EAGAIN;
    if (task.resumed?.reason === 'signal') return written || -ERESTARTSYS;
    return block(`room in ${this.name}`, [pipe.writable], { progress: written });
  }
  override poll(): number {
    return (this.pipe.full ? 0 : POLLOUT | POLLWRNORM) | (this.pipe.readers === 0 ? POLLERR : 0);
  }
  override pollQueues(): readonly WaitQueue[] {
    return [this.pipe.writable];
  }
  override released(): void {
    this.pipe.writers--;
    if (this.pipe.writers === 0) this.pipe.readable.wake();
  }
}
