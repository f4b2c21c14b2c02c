// Names in directories: making, removing, renaming, linking; the working directory. fs/namei.c, fs/open.c, fs/readdir.c.

import {
  EACCES,
  EBADF,
  EBUSY,
  EEXIST,
  EFAULT,
  EINVAL,
  EISDIR,
  ENOENT,
  ENOTDIR,
  ENOTEMPTY,
  EPERM,
  ERANGE,
} from '../abi/errno.ts';
import {
  AT_EMPTY_PATH,
  AT_FDCWD,
  AT_REMOVEDIR,
  AT_SYMLINK_FOLLOW,
  PATH_MAX,
  RENAME_NOREPLACE,
  S_IFMT,
} from '../abi/fcntl.ts';
import type { Result } from '../file.ts';
import { UID } from '../identity.ts';
import type { Task } from '../task.ts';
import { DirectoryFile, MemoryDirectory } from '../tree/directory.ts';
import { Directory, type Inode, SymbolicLink } from '../tree/inode.ts';
import { InodeFile, RegularInode } from '../tree/regular-file.ts';
import { type Place, pathOf, walk } from '../tree/walk.ts';
import { linuxCall } from './call.ts';
import { locate, readPath, startOf } from './paths.ts';

/** Walks to a last name, without following it. */
function placeOf(task: Task, at: number, address: bigint): Place | number {
  const path = readPath(task, address);
  if (typeof path === 'number') return path;
  const from = startOf(task, at, path);
  return typeof from === 'number' ? from : walk(task, from, path, false);
}
/** Whether a name may be made there. @returns 0; or -EEXIST -ENOENT (a removed directory, or a file with a slash) -EACCES */
function mayMake({ inode, directory, wantsDirectory }: Place, isDirectory: boolean): number {
  if (inode) return -EEXIST;
  if (wantsDirectory && !isDirectory) return -ENOENT;
  if (directory.links === 0) return -ENOENT;
  return directory.allows(2) ? 0 : -EACCES;
}

function mkdirat(task: Task, at: number, path: bigint, mode: number): Result {
  const place = placeOf(task, at, path);
  if (typeof place === 'number') return place;
  const permissions = mode & 0o1777 & ~task.process.place.umask;
  return (
    mayMake(place, true) || place.directory.add(place.name, new MemoryDirectory(task.kernel, { mode: permissions }))
  );
}

/** ENOENT; EINVAL ENOTEMPTY EBUSY: `.`, `..`, the root; EACCES; ENOTDIR; ENOTEMPTY. */
function rmdirAt(task: Task, at: number, path: bigint): Result {
  const place = placeOf(task, at, path);
  if (typeof place === 'number') return place;
  const { inode, directory, name } = place;
  const odd = { '.': -EINVAL, '..': -ENOTEMPTY, '/': -EBUSY }[name];
  if (odd !== undefined) return odd;
  if (!inode) return -ENOENT;
  if (!directory.allows(2)) return -EACCES;
  if (!(inode instanceof Directory)) return -ENOTDIR;
  return inode.names(task).length > 0 ? -ENOTEMPTY : directory.remove(name);
}
/** EINVAL: flags; EISDIR: a directory, or a name that can only be one; ENOENT; ENOTDIR: a slash at the end; EACCES. */
function unlinkat(task: Task, at: number, path: bigint, flags: number): Result {
  if ((flags & ~AT_REMOVEDIR) !== 0) return -EINVAL;
  if ((flags & AT_REMOVEDIR) !== 0) return rmdirAt(task, at, path);
  const place = placeOf(task, at, path);
  if (typeof place === 'number') return place;
  const { inode, directory, name, wantsDirectory } = place;
  if (name === '.' || name === '..' || name === '/') return -EISDIR;
  if (!inode) return -ENOENT;
  if (wantsDirectory) return inode instanceof Directory ? -EISDIR : -ENOTDIR;
  if (!directory.allows(2)) return -EACCES;
  return inode instanceof Directory ? -EISDIR : directory.remove(name);
}

/** EINVAL: flags; the path's own; EEXIST …; EPERM: a directory. */
function linkat(task: Task, from: number, oldPath: bigint, to: number, newPath: bigint, flags: number): Result {
  if ((flags & ~(AT_SYMLINK_FOLLOW | AT_EMPTY_PATH)) !== 0) return -EINVAL;
  const inode = locate(task, from, oldPath, (flags & AT_SYMLINK_FOLLOW) !== 0, (flags & AT_EMPTY_PATH) !== 0);
  if (typeof inode === 'number') return inode;
  const place = placeOf(task, to, newPath);
  if (typeof place === 'number') return place;
  const refused = mayMake(place, false);
  if (refused !== 0) return refused;
  if (inode instanceof Directory) return -EPERM;
  // A file whose last name is gone does not get another.
  return inode.links === 0 ? -ENOENT : place.directory.add(place.name, inode);
}
function symlinkat(task: Task, target: bigint, at: number, path: bigint): Result {
  const text = readPath(task, target);
  if (typeof text === 'number') return text;
  const place = placeOf(task, at, path);
  if (typeof place === 'number') return place;
  return mayMake(place, false) || place.directory.add(place.name, new SymbolicLink(task.kernel, text));
}
/** EINVAL: no room; the path's own; EINVAL: no link. @returns bytes written; the text is cut, not closed by 0 */
function readlinkat(task: Task, at: number, path: bigint, buffer: bigint, size: number): Result {
  if (size <= 0) return -EINVAL;
  const inode = locate(task, at, path, false, true);
  if (typeof inode === 'number') return inode;
  if (!(inode instanceof SymbolicLink)) return -EINVAL;
  const bytes = new TextEncoder().encode(inode.readLink(task)).subarray(0, size);
  return task.process.user.copyOut(buffer, bytes) ? bytes.length : -EFAULT;
}

/** EINVAL: flags; both paths' own; EBUSY: `.`, `..`, the root; then what is moved over what (below). */
function renameat2(task: Task, from: number, oldPath: bigint, to: number, newPath: bigint, flags: number): Result {
  if ((flags & ~RENAME_NOREPLACE) !== 0) return -EINVAL;
  const source = placeOf(task, from, oldPath);
  if (typeof source === 'number') return source;
  const target = placeOf(task, to, newPath);
  if (typeof target === 'number') return target;
  const odd = ['.', '..', '/'];
  if (odd.includes(source.name)) return -EBUSY;
  if (odd.includes(target.name)) return (flags & RENAME_NOREPLACE) !== 0 ? -EEXIST : -EBUSY;
  if (!source.inode) return -ENOENT;
  if (target.inode && (flags & RENAME_NOREPLACE) !== 0) return -EEXIST;
  return move(task, source as Place & { inode: Inode }, target);
}
/** ENOTDIR: slashes; EINVAL: into itself; ENOTEMPTY: onto a directory above it; EACCES; ENOTDIR EISDIR ENOTEMPTY: what is there. */
function move(task: Task, source: Place & { inode: Inode }, target: Place): number {
  const { inode } = source;
  const isDirectory = inode instanceof Directory;
  if (!isDirectory && (source.wantsDirectory || target.wantsDirectory)) return -ENOTDIR;
  if (isDirectory && isWithin(target.directory, inode)) return -EINVAL;
  if (target.inode instanceof Directory && isWithin(source.directory, target.inode)) return -ENOTEMPTY;
  if (target.inode === inode) return 0;
  if (!source.directory.allows(2) || !target.directory.allows(2)) return -EACCES;
  if (target.directory.links === 0) return -ENOENT;
  if (target.inode) {
    if (isDirectory !== target.inode instanceof Directory) return isDirectory ? -ENOTDIR : -EISDIR;
    if (target.inode instanceof Directory && target.inode.names(task).length > 0) return -ENOTEMPTY;
    const failed = target.directory.remove(target.name);
    if (failed !== 0) return failed;
  }
  const failed = target.directory.add(target.name, inode);
  if (failed !== 0) return failed;
  const { links } = inode;
  source.directory.remove(source.name);
  if (isDirectory) {
    inode.links = links;
    inode.parent = target.directory;
  }
  return 0;
}
function isWithin(directory: Directory, outer: Directory): boolean {
  for (let at: Directory | undefined = directory; at; at = at.parent) if (at === outer) return true;
  return false;
}

/** EPERM: somebody else's. */
function changeMode(inode: Inode | number, mode: number): Result {
  if (typeof inode === 'number') return inode;
  if (inode.uid !== UID) return -EPERM;
  inode.mode = (inode.mode & S_IFMT) | (mode & 0o7777);
  return 0;
}
function fchmod(task: Task, fd: number, mode: number): Result {
  const file = task.process.files.get(fd);
  if (!file) return -EBADF;
  return file instanceof InodeFile ? changeMode(file.inode, mode) : 0;
}

/** EINVAL: negative; the path's own; EISDIR; EINVAL: no ordinary file; EACCES; EFBIG ENOSPC. */
function truncate(task: Task, path: bigint, size: bigint): Result {
  if (size < 0n) return -EINVAL;
  const inode = locate(task, AT_FDCWD, path, true);
  if (typeof inode === 'number') return inode;
  if (inode instanceof Directory) return -EISDIR;
  if (!(inode instanceof RegularInode)) return -EINVAL;
  return inode.allows(2) ? inode.truncate(Number(size)) : -EACCES;
}
function ftruncate(task: Task, fd: number, size: bigint): Result {
  if (size < 0n) return -EINVAL;
  const file = task.process.files.get(fd);
  if (!file) return -EBADF;
  return file.writable ? file.truncate(task, Number(size)) : -EINVAL;
}

function enter(task: Task, inode: Inode | number): Result {
  if (typeof inode === 'number') return inode;
  if (!(inode instanceof Directory)) return -ENOTDIR;
  if (!inode.allows(1)) return -EACCES;
  task.process.place.directory = inode;
  return 0;
}
function fchdir(task: Task, fd: number): Result {
  const file = task.process.files.getRaw(fd);
  if (!file) return -EBADF;
  return file instanceof InodeFile ? enter(task, file.inode) : -ENOTDIR;
}
/** ENOENT: removed; ERANGE. @returns the length, closing 0 included */
function getcwd(task: Task, buffer: bigint, size: bigint): Result {
  const path = pathOf(task, task.process.place.directory);
  if (path === undefined) return -ENOENT;
  const bytes = new TextEncoder().encode(`${path}\0`);
  if (BigInt(bytes.length) > size || bytes.length > PATH_MAX) return -ERANGE;
  return task.process.user.copyOut(buffer, bytes) ? bytes.length : -EFAULT;
}
function umask(task: Task, mask: number): Result {
  const { place } = task.process;
  const before = place.umask;
  place.umask = mask & 0o777;
  return before;
}
function getdents64(task: Task, fd: number, buffer: bigint, size: number): Result {
  const file = task.process.files.get(fd);
  if (!file) return -EBADF;
  return file instanceof DirectoryFile ? file.entries(task, buffer, size) : -ENOTDIR;
}

export const nameCalls = [
  linuxCall('mkdir', ['pointer path', 'u32 mode'], (task, path, mode) => mkdirat(task, AT_FDCWD, path, mode)),
  linuxCall('mkdirat', ['s32 dirfd', 'pointer path', 'u32 mode'], mkdirat),
  linuxCall('rmdir', ['pointer path'], (task, path) => rmdirAt(task, AT_FDCWD, path)),
  linuxCall('unlink', ['pointer path'], (task, path) => unlinkat(task, AT_FDCWD, path, 0)),
  linuxCall('unlinkat', ['s32 dirfd', 'pointer path', 's32 flags'], unlinkat),
  linuxCall('link', ['pointer oldpath', 'pointer newpath'], (task, from, to) =>
    linkat(task, AT_FDCWD, from, AT_FDCWD, to, 0),
  ),
  linuxCall('linkat', ['s32 olddirfd', 'pointer oldpath', 's32 newdirfd', 'pointer newpath', 's32 flags'], linkat),
  linuxCall('symlink', ['pointer target', 'pointer path'], (task, target, path) =>
    symlinkat(task, target, AT_FDCWD, path),
  ),
  linuxCall('symlinkat', ['pointer target', 's32 newdirfd', 'pointer path'], symlinkat),
  linuxCall('readlink', ['pointer path', 'pointer buf', 's32 bufsiz'], (task, path, buffer, size) =>
    readlinkat(task, AT_FDCWD, path, buffer, size),
  ),
  linuxCall('readlinkat', ['s32 dirfd', 'pointer path', 'pointer buf', 's32 bufsiz'], readlinkat),
  linuxCall('rename', ['pointer oldpath', 'pointer newpath'], (task, from, to) =>
    renameat2(task, AT_FDCWD, from, AT_FDCWD, to, 0),
  ),
  linuxCall(
    'renameat',
    ['s32 olddirfd', 'pointer oldpath', 's32 newdirfd', 'pointer newpath'],
    (task, from, oldPath, to, newPath) => renameat2(task, from, oldPath, to, newPath, 0),
  ),
  linuxCall(
    'renameat2',
    ['s32 olddirfd', 'pointer oldpath', 's32 newdirfd', 'pointer newpath', 'u32 flags'],
    renameat2,
    'RENAME_NOREPLACE only',
  ),
  linuxCall('chmod', ['pointer path', 'u32 mode'], (task, path, mode) =>
    changeMode(locate(task, AT_FDCWD, path, true), mode),
  ),
  linuxCall('fchmod', ['s32 fd', 'u32 mode'], fchmod),
  linuxCall('fchmodat', ['s32 dirfd', 'pointer path', 'u32 mode'], (task, at, path, mode) =>
    changeMode(locate(task, at, path, true), mode),
  ),
  linuxCall('truncate', ['pointer path', 's64 length'], truncate),
  linuxCall('ftruncate', ['s32 fd', 's64 length'], ftruncate),
  linuxCall('chdir', ['pointer path'], (task, path) => enter(task, locate(task, AT_FDCWD, path, true))),
  linuxCall('fchdir', ['s32 fd'], fchdir),
  linuxCall('getcwd', ['pointer buf', 'u64 size'], getcwd),
  linuxCall('umask', ['s32 mask'], umask),
  linuxCall('getdents64', ['s32 fd', 'pointer dirp', 'u32 count'], getdents64),
];
