// A process's descriptors. fs/file.c.

import { EBADF, EINVAL, EMFILE } from './abi/errno.ts';
import type { File } from './file.ts';
import type { Task } from './task.ts';

interface Descriptor {
  readonly file: File;
  closeOnExec: boolean;
}

export class FileTable {
  private readonly descriptors: Map<number, Descriptor> = new Map();
  /** Processes that use it: more than one after CLONE_FILES. */
  users = 1;

  /** A table of the same files: fork. */
  copy(): FileTable {
    const copy = new FileTable();
    for (const [fd, { file, closeOnExec }] of this.descriptors) copy.put(fd, file, closeOnExec);
    return copy;
  }
  /** A process leaves it; the last one closes everything. */
  leave(task: Task): void {
    if (--this.users === 0) this.closeAll(task);
  }
  /** Closes what execve does not hand on. */
  closeForExec(task: Task): void {
    for (const fd of this.open) if (this.closeOnExec(fd)) this.close(task, fd);
  }

  /** The file behind a descriptor; undefined: none that can be used as one. */
  get(fd: number): File | undefined {
    const file = this.getRaw(fd);
    return file?.isPath ? undefined : file;
  }
  /** As `get`, places (O_PATH) too: fdget_raw. */
  getRaw(fd: number): File | undefined {
    return this.descriptors.get(fd)?.file;
  }
  /** Descriptors in use, ascending. */
  get open(): number[] {
    return [...this.descriptors.keys()].sort((a, b) => a - b);
  }
  /** One more than the highest descriptor in use, in whole steps of 64: what select looks at. */
  get capacity(): number {
    return Math.ceil((Math.max(0, ...this.descriptors.keys()) + 1) / 64) * 64;
  }
  /** Lowest free descriptor from `from` on. */
  lowestFree(from = 0): number {
    let fd = from;
    while (this.descriptors.has(fd)) fd++;
    return fd;
  }

  /**
   * Gives a file the lowest free descriptor.
   * @param limit RLIMIT_NOFILE: descriptors are below it  @returns the descriptor; or -EMFILE, and the file is not taken
   */
  install(file: File, limit: number, closeOnExec = false, from = 0): number {
    const fd = this.lowestFree(from);
    if (fd >= limit) return -EMFILE;
    this.put(fd, file, closeOnExec);
    return fd;
  }
  /** Puts a file at a free descriptor. */
  put(fd: number, file: File, closeOnExec: boolean): void {
    file.references++;
    this.descriptors.set(fd, { file, closeOnExec });
  }

  /** @returns -EBADF if it is not open */
  close(task: Task, fd: number): number {
    const descriptor = this.descriptors.get(fd);
    if (!descriptor) return -EBADF;
    this.descriptors.delete(fd);
    const { file } = descriptor;
    release(task, file);
    file.descriptorClosed(task);
    return 0;
  }
  closeAll(task: Task): void {
    for (const fd of this.open) this.close(task, fd);
  }

  closeOnExec(fd: number): boolean | undefined {
    return this.descriptors.get(fd)?.closeOnExec;
  }
  setCloseOnExec(fd: number, value: boolean): void {
    const descriptor = this.descriptors.get(fd);
    if (descriptor) descriptor.closeOnExec = value;
  }

  /** dup2 and dup3 with different descriptors: `to` is closed first, silently. @returns `to`, or -EBADF -EMFILE */
  duplicate(task: Task, from: number, to: number, limit: number, closeOnExec: boolean): number {
    if (to < 0 || to >= limit) return -EBADF;
    const file = this.getRaw(from);
    if (!file) return -EBADF;
    const old = this.getRaw(to);
    this.put(to, file, closeOnExec);
    if (old) release(task, old);
    return to;
  }
  /** fcntl(F_DUPFD): the lowest free descriptor from `from` on. @returns it, or -EINVAL -EMFILE */
  duplicateFrom(file: File, from: number, limit: number, closeOnExec: boolean): number {
    return from >= limit ? -EINVAL : this.install(file, limit, closeOnExec, from);
  }
}

/** Drops a reference to a file; the last one closes it. */
export function release(task: Task, file: File): void {
  if (--file.references > 0) return;
  task.kernel.openFiles--;
  for (const watcher of [...file.watchers]) watcher.fileReleased(task);
  file.released(task);
}
