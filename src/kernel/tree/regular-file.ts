// Ordinary files: contents, and open files with a position in them. mm/filemap.c, mm/shmem.c, fs/read_write.c.

import { OutOfMemory } from '../../machine/physical-memory.ts';
import { EBUSY, EFAULT, EFBIG, EINVAL, ENOSPC, ENXIO, EOVERFLOW, EPERM } from '../abi/errno.ts';
import {
  F_SEAL_FUTURE_WRITE,
  F_SEAL_GROW,
  F_SEAL_SEAL,
  F_SEAL_SHRINK,
  F_SEAL_WRITE,
  O_APPEND,
  O_TRUNC,
  S_IFREG,
  SEEK_CUR,
  SEEK_DATA,
  SEEK_END,
  SEEK_HOLE,
  SEEK_SET,
} from '../abi/fcntl.ts';
import { File, type FileStatus, type Result } from '../file.ts';
import type { IoVector } from '../io-vector.ts';
import type { Kernel } from '../kernel.ts';
import type { Task } from '../task.ts';
import { Inode } from './inode.ts';
import { PageCache } from './page-cache.ts';

/** Largest size of a file: as far as the host's numbers are exact to the byte and the page. */
const MAX_BYTES = 2 ** 52;
/** How much is moved at a time: a fault then costs no more than this. */
const CHUNK = 1 << 16;

/** The contents of an ordinary file. */
export class RegularInode extends Inode {
  private readonly kernel: Kernel;
  readonly contents: PageCache;
  /** F_SEAL_*: what may not be done to it any more. mm/memfd.c; only files without names ever have any. */
  seals: number = F_SEAL_SEAL;

  constructor(kernel: Kernel, permissions: number, initial?: Uint8Array) {
    super(kernel, S_IFREG | permissions);
    this.kernel = kernel;
    this.contents = new PageCache(kernel.machine.memory, initial);
  }

  override get size(): number {
    return this.contents.size;
  }
  open(_task: Task, flags: number, path: string): File | number {
    if ((flags & O_TRUNC) !== 0) {
      const failed = this.truncate(0);
      if (failed !== 0) return failed;
    }
    this.opens++;
    return new RegularFile(this, flags, path);
  }
  override truncate(size: number): number {
    if (size > MAX_BYTES) return -EFBIG;
    const forbidden = size < this.size ? F_SEAL_SHRINK : size > this.size ? F_SEAL_GROW : 0;
    if ((this.seals & forbidden) !== 0) return -EPERM;
    return this.changing(() => this.contents.truncate(size));
  }
  /** -EPERM: it is sealed against seals; -EBUSY: somebody has mapped it for writing. */
  addSeals(seals: number): number {
    if ((this.seals & F_SEAL_SEAL) !== 0) return -EPERM;
    if ((seals & F_SEAL_WRITE & ~this.seals) !== 0 && this.contents.isMappedForWriting) return -EBUSY;
    this.seals |= seals;
    return 0;
  }
  /** Changes the contents. @returns 0; or -ENOSPC: no frame is left */
  changing(change: () => void): number {
    this.modifiedNs = this.kernel.nowNs;
    try {
      change();
      return 0;
    } catch (error) {
      if (error instanceof OutOfMemory) return -ENOSPC;
      throw error;
    }
  }
  protected override gone(): void {
    this.contents.drop();
  }
}

/** What every open file with a name has in common: it stands for an inode. */
export abstract class InodeFile extends File {
  readonly name: string;
  readonly inode: Inode;

  constructor(inode: Inode, flags: number, path: string) {
    super(flags);
    this.inode = inode;
    this.name = path;
  }
  override status(): FileStatus {
    return statusOf(this.inode);
  }
  override released(_task: Task): void {
    this.inode.dropOpen();
  }
  override get canBeWatched(): boolean {
    return false;
  }
}

/** What stat says about an inode. */
export function statusOf(inode: Inode): FileStatus {
  const { mode, number, size, links, uid, device, modifiedNs } = inode;
  return { mode, inode: number, size, links, uid, device, modifiedNs };
}

export class RegularFile extends InodeFile {
  declare readonly inode: RegularInode;
  private at = 0;

  override get position(): number {
    return this.at;
  }

  override read(task: Task, into: IoVector): Result {
    const result = this.readAt(task, into, this.at);
    if (typeof result === 'number' && result > 0) this.at += result;
    return result;
  }
  override readAt(_task: Task, into: IoVector, offset: number): Result {
    const { contents } = this.inode;
    let moved = 0;
    while (into.remaining > 0 && !into.faulted) {
      const bytes = contents.read(offset + moved, Math.min(CHUNK, into.remaining));
      if (bytes.length === 0) break;
      moved += into.put(bytes);
    }
    return moved === 0 && into.faulted ? -EFAULT : moved;
  }

  override write(task: Task, from: IoVector): Result {
    const at = (this.flags & O_APPEND) !== 0 ? this.inode.size : this.at;
    const result = this.writeAt(task, from, at);
    if (typeof result === 'number' && result > 0) this.at = at + result;
    return result;
  }
  /** @returns bytes written; or -EPERM (sealed) -EFBIG -ENOSPC -EFAULT if there were none */
  override writeAt(_task: Task, from: IoVector, offset: number): Result {
    let moved = 0;
    while (from.remaining > 0 && !from.faulted) {
      const at = offset + moved;
      if (at >= MAX_BYTES) return moved || -EFBIG;
      if (this.isWriteSealed) return -EPERM;
      const most = (this.inode.seals & F_SEAL_GROW) === 0 ? MAX_BYTES : this.inode.size;
      if (at >= most) return moved || -EPERM;
      const bytes = from.take(Math.min(CHUNK, most - at));
      const failed = this.inode.changing(() => this.inode.contents.write(at, bytes));
      if (failed !== 0) return moved || failed;
      moved += bytes.length;
    }
    return moved === 0 && from.faulted ? -EFAULT : moved;
  }

  override seek(offset: bigint, whence: number): Result {
    const size = BigInt(this.inode.size);
    const base = { [SEEK_SET]: 0n, [SEEK_CUR]: BigInt(this.at), [SEEK_END]: size }[whence];
    if (base === undefined) return this.seekData(offset, whence, size);
    const wanted = base + offset;
    if (wanted > 0x7fff_ffff_ffff_ffffn) return -EOVERFLOW;
    if (wanted < 0n || wanted > BigInt(MAX_BYTES)) return -EINVAL;
    this.at = Number(wanted);
    return wanted;
  }
  /** Every byte of the file counts as data; the one hole is at its end. */
  private seekData(offset: bigint, whence: number, size: bigint): Result {
    if (whence !== SEEK_DATA && whence !== SEEK_HOLE) return -EINVAL;
    if (offset < 0n || offset >= size) return -ENXIO;
    this.at = Number(whence === SEEK_DATA ? offset : size);
    return BigInt(this.at);
  }

  override mmap(): PageCache {
    return this.inode.contents;
  }
  /** -EPERM: it may not be written, or no more seals; -EINVAL: no such seal; -EBUSY. */
  override addSeals(seals: number): number {
    if (!this.writable) return -EPERM;
    if ((seals & ~(F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE | F_SEAL_FUTURE_WRITE)) !== 0)
      return -EINVAL;
    return this.inode.addSeals(seals);
  }
  override seals(): number {
    return this.inode.seals;
  }
  override get isWriteSealed(): boolean {
    return (this.inode.seals & (F_SEAL_WRITE | F_SEAL_FUTURE_WRITE)) !== 0;
  }
  override truncate(_task: Task, size: number): number {
    return this.writable ? this.inode.truncate(size) : -EINVAL;
  }
}
