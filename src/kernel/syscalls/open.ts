// Opening files by name, and files without one. fs/open.c, fs/namei.c, mm/memfd.c.

import { EACCES, EEXIST, EFAULT, EINVAL, EISDIR, ELOOP, EMFILE, ENOENT, ENOTDIR, EOPNOTSUPP } from '../abi/errno.ts';
import {
  AT_FDCWD,
  F_SEAL_SEAL,
  MFD_ALLOW_SEALING,
  MFD_CLOEXEC,
  NAME_MAX,
  O_ACCMODE,
  O_CLOEXEC,
  O_CREAT,
  O_DIRECTORY,
  O_EXCL,
  O_LARGEFILE,
  O_NOCTTY,
  O_NOFOLLOW,
  O_PATH,
  O_RDONLY,
  O_RDWR,
  O_TMPFILE,
  O_TRUNC,
  O_WRONLY,
} from '../abi/fcntl.ts';
import { RLIMIT_NOFILE } from '../abi/misc.ts';
import type { File, Result } from '../file.ts';
import type { Task } from '../task.ts';
import { Directory, type Inode, SymbolicLink } from '../tree/inode.ts';
import { PathFile } from '../tree/path-file.ts';
import { RegularInode } from '../tree/regular-file.ts';
import { find, walk } from '../tree/walk.ts';
import { linuxCall } from './call.ts';
import { readPath, startOf } from './paths.ts';

/** Flags that say how to open, and are forgotten afterwards. */
const OPENING = O_CREAT | O_EXCL | O_NOCTTY | O_TRUNC | O_CLOEXEC;

/** EOPNOTSUPP: O_TMPFILE; the path's own; EMFILE; then what is found (below); ENFILE. */
function openat(task: Task, at: number, path: bigint, flags: number, mode: number): Result {
  if ((flags & O_PATH) !== 0) return openPlace(task, at, path, flags);
  if ((flags & O_TMPFILE) === O_TMPFILE) return -EOPNOTSUPP;
  const name = readPath(task, path);
  if (typeof name === 'number') return name;
  const { files } = task.process;
  if (files.lowestFree() >= task.process.softLimit(RLIMIT_NOFILE)) return -EMFILE;
  const from = startOf(task, at, name);
  if (typeof from === 'number') return from;
  const file = openPath(task, from, name, flags, mode);
  if (typeof file === 'number') return file;
  file.flags = (flags & ~OPENING) | O_LARGEFILE;
  const fd = task.kernel.openFile(task, file, (flags & O_CLOEXEC) !== 0);
  if (fd < 0) file.released(task);
  return fd;
}

/** O_PATH: the path's own errors; EMFILE; what the walk finds; ENOTDIR; ENFILE. Only O_DIRECTORY, O_NOFOLLOW and O_CLOEXEC count. */
function openPlace(task: Task, at: number, path: bigint, flags: number): Result {
  const name = readPath(task, path);
  if (typeof name === 'number') return name;
  const { files } = task.process;
  if (files.lowestFree() >= task.process.softLimit(RLIMIT_NOFILE)) return -EMFILE;
  const from = startOf(task, at, name);
  if (typeof from === 'number') return from;
  const inode = find(task, from, name, (flags & O_NOFOLLOW) === 0);
  if (typeof inode === 'number') return inode;
  if ((flags & O_DIRECTORY) !== 0 && !(inode instanceof Directory)) return -ENOTDIR;
  inode.opens++;
  const file = new PathFile(inode, flags & (O_PATH | O_DIRECTORY | O_NOFOLLOW), name);
  const fd = task.kernel.openFile(task, file, (flags & O_CLOEXEC) !== 0);
  if (fd < 0) file.released(task);
  return fd;
}

/** What the walk finds; EISDIR: making a directory; EEXIST; ELOOP; ENOTDIR; EISDIR: writing one; EACCES; the file's own. */
function openPath(task: Task, from: Directory, path: string, flags: number, mode: number): File | number {
  const creates = (flags & O_CREAT) !== 0;
  const isExclusive = creates && (flags & O_EXCL) !== 0;
  const place = walk(task, from, path, (flags & O_NOFOLLOW) === 0 && !isExclusive);
  if (typeof place === 'number') return place;
  const { inode, directory, name, wantsDirectory } = place;
  if (creates && wantsDirectory) return -EISDIR;
  if (!inode) return creates ? create(task, directory, name, path, flags, mode) : -ENOENT;
  if (isExclusive) return -EEXIST;
  if (inode instanceof SymbolicLink) return (flags & O_DIRECTORY) !== 0 ? -ENOTDIR : -ELOOP;
  const isDirectory = inode instanceof Directory;
  if (!isDirectory && (wantsDirectory || (flags & O_DIRECTORY) !== 0)) return -ENOTDIR;
  if (isDirectory && (creates || (flags & O_ACCMODE) !== O_RDONLY)) return -EISDIR;
  if (!inode.allows(rightsFor(flags))) return -EACCES;
  return inode.open(task, flags, path);
}
function rightsFor(flags: number): number {
  const mode = flags & O_ACCMODE;
  const read = mode === O_WRONLY ? 0 : 4;
  return read | (mode === O_RDONLY && (flags & O_TRUNC) === 0 ? 0 : 2);
}
/** EACCES: the directory may not be written; ENOENT: it has been removed. */
function create(task: Task, directory: Directory, name: string, path: string, flags: number, mode: number) {
  if (directory.links === 0) return -ENOENT;
  if (!directory.allows(2)) return -EACCES;
  const inode: Inode = new RegularInode(task.kernel, mode & 0o7777 & ~task.process.place.umask);
  const failed = directory.add(name, inode);
  return failed === 0 ? inode.open(task, flags, path) : failed;
}

/** EINVAL: flags; EFAULT; EINVAL: the name is too long; EMFILE ENFILE. */
function memfdCreate(task: Task, name: bigint, flags: number): Result {
  if ((flags & ~(MFD_CLOEXEC | MFD_ALLOW_SEALING)) !== 0) return -EINVAL;
  const longest = NAME_MAX - 'memfd:'.length;
  const bytes = task.process.user.readString(name, longest + 1);
  if (!bytes) return -EFAULT;
  if (bytes.length > longest) return -EINVAL;
  const inode = new RegularInode(task.kernel, 0o777);
  inode.seals = (flags & MFD_ALLOW_SEALING) === 0 ? F_SEAL_SEAL : 0;
  const file = inode.open(task, O_RDWR, `/memfd:${new TextDecoder().decode(bytes)} (deleted)`) as File;
  file.flags = O_RDWR | O_LARGEFILE;
  const fd = task.kernel.openFile(task, file, (flags & MFD_CLOEXEC) !== 0);
  if (fd < 0) file.released(task);
  return fd;
}

const NOTE = 'no O_TMPFILE';

export const openCalls = [
  linuxCall(
    'open',
    ['pointer path', 's32 flags', 'u32 mode'],
    (task, path, flags, mode) => openat(task, AT_FDCWD, path, flags, mode),
    NOTE,
  ),
  linuxCall('openat', ['s32 dirfd', 'pointer path', 's32 flags', 'u32 mode'], openat, NOTE),
  linuxCall('creat', ['pointer path', 'u32 mode'], (task, path, mode) =>
    openat(task, AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode),
  ),
  linuxCall('memfd_create', ['pointer uname', 'u32 flags'], memfdCreate, 'no huge pages'),
];
