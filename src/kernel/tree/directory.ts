// Directories in memory, and open directories. fs/libfs.c, mm/shmem.c, fs/readdir.c.

import { EFAULT, EINVAL, EISDIR, ENOENT, ENOTDIR } from '../abi/errno.ts';
import { S_IFMT, SEEK_CUR, SEEK_SET } from '../abi/fcntl.ts';
import type { Result } from '../file.ts';
import type { Task } from '../task.ts';
import { view } from '../user-memory.ts';
import { Directory, type Inode } from './inode.ts';
import { InodeFile } from './regular-file.ts';

/** tmpfs counts this many bytes for a directory's every name, `.` and `..` among them. */
const NAME_BYTES = 20;
/** struct linux_dirent64: inode, offset, record length, type, name. include/linux/dirent.h. */
const DirentLayout = { ino: 0, off: 8, reclen: 16, type: 18, name: 19 } as const;

/** A directory whose names are kept in memory: tmpfs. */
export class MemoryDirectory extends Directory {
  private readonly entries: Map<string, Inode> = new Map();

  lookup(_task: Task | undefined, name: string): Inode | undefined {
    return this.entries.get(name);
  }
  override stored(): readonly Inode[] {
    return [...this.entries.values()];
  }
  names(_task?: Task): readonly string[] {
    return [...this.entries.keys()];
  }
  override get size(): number {
    return NAME_BYTES * (2 + this.entries.size);
  }
  add(name: string, inode: Inode): number {
    if (inode instanceof Directory) {
      inode.parent = this;
      inode.links = 2;
      this.links++;
    } else inode.links++;
    this.entries.set(name, inode);
    return 0;
  }
  remove(name: string): number {
    const inode = this.entries.get(name);
    if (!inode) return -ENOENT;
    this.entries.delete(name);
    if (inode instanceof Directory) {
      inode.links = 0;
      inode.parent = undefined;
      this.links--;
    } else inode.dropLink();
    return 0;
  }
  open(_task: Task, flags: number, path: string): DirectoryFile {
    this.opens++;
    return new DirectoryFile(this, flags, path);
  }
}

/** An open directory: its position counts names handed out. */
export class DirectoryFile extends InodeFile {
  declare readonly inode: Directory;
  private at = 0;

  override get position(): number {
    return this.at;
  }

  override read(): Result {
    return -EISDIR;
  }
  override readAt(): Result {
    return -EISDIR;
  }
  override seek(offset: bigint, whence: number): Result {
    if (whence !== SEEK_SET && whence !== SEEK_CUR) return -EINVAL;
    const wanted = (whence === SEEK_CUR ? BigInt(this.at) : 0n) + offset;
    if (wanted < 0n || wanted > 0x7fff_ffffn) return -EINVAL;
    this.at = Number(wanted);
    return wanted;
  }

  /** getdents64. @returns bytes written, 0 at the end; or -ENOENT (removed) -EINVAL (no room for one) -EFAULT */
  entries(task: Task, buffer: bigint, room: number): number {
    const { inode } = this;
    if (inode.links === 0) return -ENOENT;
    const all: [string, Inode][] = [
      ['.', inode],
      ['..', inode.parent ?? inode],
    ];
    for (const name of inode.names(task)) {
      const found = inode.lookup(task, name);
      if (found) all.push([name, found]);
    }
    let written = 0;
    for (; this.at < all.length; this.at++) {
      const [name, entry] = all[this.at]!;
      const record = direntImage(name, entry, this.at + 1);
      if (written + record.length > room) return written || -EINVAL;
      if (!task.process.user.copyOut(buffer + BigInt(written), record)) return written || -EFAULT;
      written += record.length;
    }
    return written;
  }
}

function direntImage(name: string, { number, mode }: Inode, next: number): Uint8Array {
  const text = new TextEncoder().encode(name);
  const bytes = new Uint8Array((DirentLayout.name + text.length + 1 + 7) & ~7);
  const image = view(bytes);
  image.setBigUint64(DirentLayout.ino, BigInt(number), true);
  image.setBigUint64(DirentLayout.off, BigInt(next), true);
  image.setUint16(DirentLayout.reclen, bytes.length, true);
  image.setUint8(DirentLayout.type, (mode & S_IFMT) >> 12);
  bytes.set(text, DirentLayout.name);
  return bytes;
}

/** The open directory behind a descriptor; or -ENOTDIR. */
export function asDirectory(file: unknown): DirectoryFile | number {
  return file instanceof DirectoryFile ? file : -ENOTDIR;
}
