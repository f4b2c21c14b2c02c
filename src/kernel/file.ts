// An open file: what several descriptors, in several processes, may share (Linux: struct file). Kinds of file are subclasses;
// what a kind does not have, it answers here as Linux answers for a missing method. fs/read_write.c, fs/ioctl.c.

import { Account, type AccountNumber } from '../machine/costs.ts';
import { EBADF, EINVAL, ENODEV, ENOTTY, ESPIPE } from './abi/errno.ts';
import { O_ACCMODE, O_NONBLOCK, O_RDONLY, O_WRONLY } from './abi/fcntl.ts';
import { POLLIN, POLLOUT, POLLRDNORM, POLLWRNORM } from './abi/poll.ts';
import type { Block } from './block.ts';
import type { IoVector } from './io-vector.ts';
import type { Task } from './task.ts';
import type { PageCache } from './tree/page-cache.ts';
import type { WaitQueue } from './wait-queue.ts';

/** What a call answers: a result or -errno, or that it must wait. */
export type Result = number | bigint | Block;

/** What fstat tells. */
export interface FileStatus {
  readonly mode: number;
  readonly inode: number;
  readonly size?: number;
  readonly links?: number;
  readonly uid?: number;
  /** Device number, of a device. */
  readonly device?: number;
  readonly modifiedNs?: bigint;
}

/** Keeps an eye on an open file (epoll) and has to know when it goes. */
export interface FileWatcher {
  fileReleased(task: Task): void;
}

export abstract class File {
  /** What it is, for people: `pipe:[12]`, `anon_inode:[eventfd]`. */
  abstract readonly name: string;
  /** O_* access mode and status flags. */
  flags: number;
  /** Descriptors that refer to it, calls that wait in it, and messages that carry it. */
  references = 0;
  readonly watchers: Set<FileWatcher> = new Set();

  constructor(flags: number) {
    this.flags = flags;
  }

  /** What one look at it costs a read or a write, whether it succeeds or has to wait. */
  get readStep(): AccountNumber {
    return Account.syscallWork;
  }
  get writeStep(): AccountNumber {
    return Account.syscallWork;
  }
  /** It is only a place: O_PATH. */
  get isPath(): boolean {
    return false;
  }
  get readable(): boolean {
    return (this.flags & O_ACCMODE) !== O_WRONLY;
  }
  get writable(): boolean {
    return (this.flags & O_ACCMODE) !== O_RDONLY;
  }
  get nonblocking(): boolean {
    return (this.flags & O_NONBLOCK) !== 0;
  }

  /** Precondition: `readable`. Linux checks the mode first (EBADF), then whether there is a method (EINVAL). */
  read(_task: Task, _into: IoVector): Result {
    return -EINVAL;
  }
  /** Precondition: `writable`. */
  write(_task: Task, _from: IoVector): Result {
    return -EINVAL;
  }
  /** pread(2): as `read`, from a place; files without positions have none. */
  readAt(_task: Task, _into: IoVector, _offset: number): Result {
    return -ESPIPE;
  }
  writeAt(_task: Task, _from: IoVector, _offset: number): Result {
    return -ESPIPE;
  }
  /** Whether epoll takes it: files that are ready at all times have no business there. */
  get canBeWatched(): boolean {
    return true;
  }
  /** POLL* events that hold now. Most files never keep anybody waiting. */
  poll(_task: Task | undefined): number {
    return POLLIN | POLLOUT | POLLRDNORM | POLLWRNORM;
  }
  /** Queues that are woken when `poll` may have another answer. */
  pollQueues(): readonly WaitQueue[] {
    return [];
  }
  /** fcntl(F_ADD_SEALS). @returns 0 or -errno */
  addSeals(_seals: number): number {
    return -EINVAL;
  }
  /** fcntl(F_GET_SEALS). @returns F_SEAL_* or -errno */
  seals(): number {
    return -EINVAL;
  }
  /** Whether a shared mapping of it may never be written: it is sealed, or will not be opened for writing. */
  get isWriteSealed(): boolean {
    return false;
  }
  /** ftruncate(2). Precondition: `size` ≥ 0. */
  truncate(_task: Task, _size: number): number {
    return -EINVAL;
  }
  /** The file's own ioctls; the generic ones are the caller's. */
  ioctl(_task: Task, _command: number, _argument: bigint): Result {
    return -ENOTTY;
  }
  seek(_offset: bigint, _whence: number): Result {
    return -ESPIPE;
  }
  /** What an mmap of this file that has passed the access checks maps: contents, memory of nobody's, or -errno. */
  mmap(): PageCache | 'anonymous' | number {
    return -ENODEV;
  }
  status(): FileStatus {
    return { mode: 0o600, inode: 0 };
  }
  /** Open files that it carries: in messages that nobody has received yet. */
  carried(): readonly File[] {
    return [];
  }
  /** Where the next read or write begins, for files that have places. */
  get position(): number {
    return 0;
  }
  /** What /proc/PID/fdinfo shows besides the common lines. */
  get fdinfo(): string {
    return '';
  }
  /** A descriptor of it has been closed; it may live on. */
  descriptorClosed(_task: Task): void {}
  /** The last reference is gone. */
  released(_task: Task): void {}
}

/** read(2) or write(2) of a file: mode, then method. Charges for the work, and for the bytes that were moved. */
export function readFile(task: Task, file: File | undefined, into: IoVector): Result {
  if (!file?.readable) return -EBADF;
  task.kernel.charge(file.readStep);
  return charged(task, file.read(task, into));
}
export function writeFile(task: Task, file: File | undefined, from: IoVector): Result {
  if (!file?.writable) return -EBADF;
  task.kernel.charge(file.writeStep);
  return charged(task, file.write(task, from));
}
/** A transfer's answer, once its bytes are paid for. */
export function charged(task: Task, result: Result): Result {
  if (typeof result === 'number' && result > 0) task.kernel.chargeCopy(result);
  return result;
}
