// /dev: files that are no storage. drivers/char/mem.c, drivers/char/random.c.

import { EFAULT, ENOSPC } from '../abi/errno.ts';
import { S_IFCHR } from '../abi/fcntl.ts';
import type { File, Result } from '../file.ts';
import type { IoVector } from '../io-vector.ts';
import type { Kernel } from '../kernel.ts';
import type { Task } from '../task.ts';
import { Inode } from './inode.ts';
import { InodeFile } from './regular-file.ts';

export type DeviceKind = 'null' | 'zero' | 'full' | 'random' | 'urandom';
/** Minor numbers of the memory devices; their major number is 1. Documentation/admin-guide/devices.txt. */
const MINORS: Readonly<Record<DeviceKind, number>> = { null: 3, zero: 5, full: 7, random: 8, urandom: 9 };
export const DEVICE_KINDS = Object.keys(MINORS) as DeviceKind[];
const CHUNK = 1 << 16;

export class Device extends Inode {
  readonly what: DeviceKind;

  constructor(kernel: Kernel, kind: DeviceKind) {
    super(kernel, S_IFCHR | 0o666, 0);
    this.what = kind;
  }
  override get device(): number {
    return (1 << 8) | MINORS[this.what];
  }
  open(_task: Task, flags: number, path: string): File {
    this.opens++;
    return new DeviceFile(this, flags, path);
  }
}

class DeviceFile extends InodeFile {
  declare readonly inode: Device;

  override read(task: Task, into: IoVector): Result {
    const { what } = this.inode;
    if (what === 'null') return 0;
    let moved = 0;
    while (into.remaining > 0 && !into.faulted) {
      const length = Math.min(CHUNK, into.remaining);
      const isRandom = what === 'random' || what === 'urandom';
      moved += into.put(isRandom ? task.kernel.random.bytes(length) : new Uint8Array(length));
    }
    return moved === 0 && into.faulted ? -EFAULT : moved;
  }
  override readAt(task: Task, into: IoVector): Result {
    return this.read(task, into);
  }
  /** Everything is swallowed unread, but by /dev/full and the random devices. */
  override write(_task: Task, from: IoVector): Result {
    const { what } = this.inode;
    if (what === 'full') return from.remaining === 0 ? 0 : -ENOSPC;
    if (what === 'null' || what === 'zero') return from.remaining;
    const length = from.take(from.remaining).length;
    return length === 0 && from.faulted ? -EFAULT : length;
  }
  override writeAt(task: Task, from: IoVector): Result {
    return this.write(task, from);
  }
  /** Positions mean nothing here, and every one is 0. */
  override seek(): Result {
    return 0;
  }
  override mmap(): ReturnType<File['mmap']> {
    return this.inode.what === 'zero' ? 'anonymous' : super.mmap();
  }
}
