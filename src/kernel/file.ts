// An open file: what several descriptors, in several processes, may share (Linux: struct file). Kinds of file are subclasses;
// what a kind does not have, it answers here as Linux answers for a missing method. fs/read_write.c, fs/ioctl.c.

import { EBADF, EINVAL, ENODEV, ENOTTY, ESPIPE } from './abi/errno.ts';
import { O_ACCMODE, O_NONBLOCK, O_RDONLY, O_WRONLY } from './abi/fcntl.ts';
import type { IoVector } from './io-vector.ts';
import type { Task } from './task.ts';
import type { Block } from './wait-queue.ts';

/** What a call answers: a result or -errno, or that it must wait. */
export type Result = number | bigint | Block;

/** What fstat tells. */
export interface FileStatus {
  readonly mode: number;
  readonly inode: number;
}

export abstract class File {
  /** What it is, for people: `pipe:[12]`, `anon_inode:[eventfd]`. */
  abstract readonly name: string;
  /** O_* access mode and status flags. */
  flags: number;
  /** Descriptors that refer to it, and calls that wait in it. */
  references = 0;

  constructor(flags: number) {
    this.flags = flags;
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
  /** The file's own ioctls; the generic ones are the caller's. */
  ioctl(_task: Task, _command: number, _argument: bigint): Result {
    return -ENOTTY;
  }
  seek(_offset: bigint, _whence: number): Result {
    return -ESPIPE;
  }
  /** Answer to an mmap of this file that has passed the access checks. */
  mmap(): number {
    return -ENODEV;
  }
  status(): FileStatus {
    return { mode: 0o600, inode: 0 };
  }
  /** What /proc/PID/fdinfo shows besides the common lines. */
  get fdinfo(): string {
    return '';
  }
  /** The last reference is gone. */
  released(_task: Task): void {}
}

/** read(2) or write(2) of a file: mode, then method. */
export function readFile(task: Task, file: File | undefined, into: IoVector): Result {
  return file?.readable ? file.read(task, into) : -EBADF;
}
export function writeFile(task: Task, file: File | undefined, from: IoVector): Result {
  return file?.writable ? file.write(task, from) : -EBADF;
}
