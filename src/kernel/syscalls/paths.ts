// Paths as arguments: the string, and where it starts. fs/namei.c: getname, path_init.

import { EBADF, EFAULT, ENAMETOOLONG, ENOENT, ENOTDIR } from '../abi/errno.ts';
import { AT_FDCWD, PATH_MAX } from '../abi/fcntl.ts';
import type { Task } from '../task.ts';
import { Directory, type Inode } from '../tree/inode.ts';
import { InodeFile } from '../tree/regular-file.ts';
import { find } from '../tree/walk.ts';

/** Reads a path. @returns it; or -EFAULT, -ENAMETOOLONG, -ENOENT (empty, unless that is allowed) */
export function readPath(task: Task, address: bigint, mayBeEmpty = false): string | number {
  const bytes = task.process.user.readString(address, PATH_MAX);
  if (!bytes) return -EFAULT;
  if (bytes.length === PATH_MAX) return -ENAMETOOLONG;
  if (bytes.length === 0 && !mayBeEmpty) return -ENOENT;
  return new TextDecoder().decode(bytes);
}

/** The directory where a path starts: that of a descriptor, or the working directory. @returns -EBADF -ENOTDIR */
export function startOf(task: Task, at: number, path: string): Directory | number {
  if (path.startsWith('/')) return task.kernel.root;
  if (at === AT_FDCWD) return task.process.place.directory;
  const file = task.process.files.getRaw(at);
  if (!file) return -EBADF;
  return file instanceof InodeFile && file.inode instanceof Directory ? file.inode : -ENOTDIR;
}

/**
 * What a path names that must be there.
 * @param mayBeEmpty AT_EMPTY_PATH: an empty path means what the descriptor stands for
 */
export function locate(task: Task, at: number, address: bigint, follow: boolean, mayBeEmpty = false): Inode | number {
  const path = readPath(task, address, mayBeEmpty);
  if (typeof path === 'number') return path;
  if (path === '' && at !== AT_FDCWD) {
    const file = task.process.files.getRaw(at);
    if (!file) return -EBADF;
    return file instanceof InodeFile ? file.inode : -ENOENT;
  }
  const from = startOf(task, at, path);
  if (typeof from === 'number') return from;
  return path === '' ? from : find(task, from, path, follow);
}
