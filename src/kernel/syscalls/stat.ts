// What files say about themselves: stat, lstat, fstat, newfstatat, statx, access. fs/stat.c, fs/open.c.

import { EACCES, EBADF, EFAULT, EINVAL } from '../abi/errno.ts';
import {
  AT_EACCESS,
  AT_EMPTY_PATH,
  AT_FDCWD,
  AT_STATX_SYNC_TYPE,
  AT_SYMLINK_NOFOLLOW,
  STATX__RESERVED,
  STATX_BASIC_STATS,
  StatLayout,
  StatxLayout,
} from '../abi/fcntl.ts';
import type { FileStatus, Result } from '../file.ts';
import { UID } from '../identity.ts';
import type { Task } from '../task.ts';
import type { Inode } from '../tree/inode.ts';
import { statusOf } from '../tree/regular-file.ts';
import { view } from '../user-memory.ts';
import { linuxCall } from './call.ts';
import { locate } from './paths.ts';

const BLOCK_BYTES = 4096;
/** Accepted and without effect: nothing is mounted on demand. */
const AT_NO_AUTOMOUNT = 0x800;

const blocksOf = (size: number): number => Math.ceil(size / BLOCK_BYTES) * (BLOCK_BYTES / 512);

/** struct stat; the three times are that of the last change. @returns 0 or -EFAULT */
function writeStat(task: Task, address: bigint, status: FileStatus): number {
  const { mode, inode, size = 0, links = 1, uid = UID, device = 0, modifiedNs = 0n } = status;
  const bytes = new Uint8Array(StatLayout.bytes);
  const stat = view(bytes);
  stat.setBigUint64(StatLayout.dev, 1n, true);
  stat.setBigUint64(StatLayout.ino, BigInt(inode), true);
  stat.setBigUint64(StatLayout.nlink, BigInt(links), true);
  stat.setUint32(StatLayout.mode, mode, true);
  stat.setUint32(StatLayout.uid, uid, true);
  stat.setUint32(StatLayout.gid, uid, true);
  stat.setBigUint64(StatLayout.rdev, BigInt(device), true);
  stat.setBigUint64(StatLayout.size, BigInt(size), true);
  stat.setBigUint64(StatLayout.blksize, BigInt(BLOCK_BYTES), true);
  stat.setBigUint64(StatLayout.blocks, BigInt(blocksOf(size)), true);
  for (const at of [StatLayout.atime, StatLayout.mtime, StatLayout.ctime]) {
    stat.setBigUint64(at, modifiedNs / 1_000_000_000n, true);
    stat.setBigUint64(at + 8, modifiedNs % 1_000_000_000n, true);
  }
  return task.process.user.copyOut(address, bytes) ? 0 : -EFAULT;
}
function statInode(task: Task, inode: Inode | number, buffer: bigint): number {
  return typeof inode === 'number' ? inode : writeStat(task, buffer, statusOf(inode));
}

function fstat(task: Task, fd: number, buffer: bigint): Result {
  const file = task.process.files.getRaw(fd);
  return file ? writeStat(task, buffer, file.status()) : -EBADF;
}
/** EINVAL: flags; then the path's own errors; EFAULT: the buffer. */
function newfstatat(task: Task, at: number, path: bigint, buffer: bigint, flags: number): Result {
  if ((flags & ~(AT_SYMLINK_NOFOLLOW | AT_EMPTY_PATH | AT_NO_AUTOMOUNT)) !== 0) return -EINVAL;
  const mayBeEmpty = (flags & AT_EMPTY_PATH) !== 0;
  if (mayBeEmpty && at !== AT_FDCWD && task.process.user.readString(path, 1)?.length === 0)
    return fstat(task, at, buffer);
  return statInode(task, locate(task, at, path, (flags & AT_SYMLINK_NOFOLLOW) === 0, mayBeEmpty), buffer);
}

/** EINVAL: flags, a bit that is reserved; then the path's own errors; EFAULT. Everything basic is told, whatever is asked for. */
function statx(task: Task, at: number, path: bigint, flags: number, mask: number, buffer: bigint): Result {
  const known = AT_SYMLINK_NOFOLLOW | AT_EMPTY_PATH | AT_NO_AUTOMOUNT | AT_STATX_SYNC_TYPE;
  if ((mask & STATX__RESERVED) !== 0) return -EINVAL;
  if ((flags & AT_STATX_SYNC_TYPE) === AT_STATX_SYNC_TYPE) return -EINVAL;
  if ((flags & ~known) !== 0) return -EINVAL;
  const mayBeEmpty = (flags & AT_EMPTY_PATH) !== 0;
  if (mayBeEmpty && at !== AT_FDCWD && task.process.user.readString(path, 1)?.length === 0) {
    const file = task.process.files.getRaw(at);
    return file ? writeStatx(task, buffer, file.status()) : -EBADF;
  }
  const inode = locate(task, at, path, (flags & AT_SYMLINK_NOFOLLOW) === 0, mayBeEmpty);
  return typeof inode === 'number' ? inode : writeStatx(task, buffer, statusOf(inode));
}
/** struct statx. @returns 0 or -EFAULT */
function writeStatx(task: Task, address: bigint, status: FileStatus): number {
  const { mode, inode, size = 0, links = 1, uid = UID, device = 0, modifiedNs = 0n } = status;
  const bytes = new Uint8Array(StatxLayout.bytes);
  const image = view(bytes);
  image.setUint32(StatxLayout.mask, STATX_BASIC_STATS, true);
  image.setUint32(StatxLayout.blksize, BLOCK_BYTES, true);
  image.setUint32(StatxLayout.nlink, links, true);
  image.setUint32(StatxLayout.uid, uid, true);
  image.setUint32(StatxLayout.gid, uid, true);
  image.setUint16(StatxLayout.mode, mode, true);
  image.setBigUint64(StatxLayout.ino, BigInt(inode), true);
  image.setBigUint64(StatxLayout.size, BigInt(size), true);
  image.setBigUint64(StatxLayout.blocks, BigInt(blocksOf(size)), true);
  for (const at of [StatxLayout.atime, StatxLayout.mtime, StatxLayout.ctime]) {
    image.setBigUint64(at, modifiedNs / 1_000_000_000n, true);
    image.setUint32(at + 8, Number(modifiedNs % 1_000_000_000n), true);
  }
  image.setUint32(StatxLayout.rdevMajor, device >> 8, true);
  image.setUint32(StatxLayout.rdevMinor, device & 0xff, true);
  image.setUint32(StatxLayout.devMinor, 1, true);
  return task.process.user.copyOut(address, bytes) ? 0 : -EFAULT;
}

/** EINVAL: rights, flags; then the path's own errors; EACCES. */
function faccessat(task: Task, at: number, path: bigint, rights: number, flags: number): Result {
  if ((rights & ~7) !== 0) return -EINVAL;
  if ((flags & ~(AT_EACCESS | AT_SYMLINK_NOFOLLOW | AT_EMPTY_PATH)) !== 0) return -EINVAL;
  const inode = locate(task, at, path, (flags & AT_SYMLINK_NOFOLLOW) === 0, (flags & AT_EMPTY_PATH) !== 0);
  if (typeof inode === 'number') return inode;
  return inode.allows(rights) ? 0 : -EACCES;
}

export const statCalls = [
  linuxCall('fstat', ['s32 fd', 'pointer statbuf'], fstat),
  linuxCall('stat', ['pointer path', 'pointer statbuf'], (task, path, buffer) =>
    statInode(task, locate(task, AT_FDCWD, path, true), buffer),
  ),
  linuxCall('lstat', ['pointer path', 'pointer statbuf'], (task, path, buffer) =>
    statInode(task, locate(task, AT_FDCWD, path, false), buffer),
  ),
  linuxCall('newfstatat', ['s32 dirfd', 'pointer path', 'pointer statbuf', 'u32 flags'], newfstatat),
  linuxCall('statx', ['s32 dirfd', 'pointer path', 'u32 flags', 'u32 mask', 'pointer statxbuf'], statx, 'basic fields'),
  linuxCall('access', ['pointer path', 's32 mode'], (task, path, mode) => faccessat(task, AT_FDCWD, path, mode, 0)),
  linuxCall('faccessat', ['s32 dirfd', 'pointer path', 's32 mode'], (task, at, path, mode) =>
    faccessat(task, at, path, mode, 0),
  ),
  linuxCall('faccessat2', ['s32 dirfd', 'pointer path', 's32 mode', 'u32 flags'], faccessat),
];
