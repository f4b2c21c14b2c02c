// From a path to what it names. fs/namei.c.

import { EACCES, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR } from '../abi/errno.ts';
import { NAME_MAX } from '../abi/fcntl.ts';
import type { Task } from '../task.ts';
import { Directory, type Inode, SymbolicLink } from './inode.ts';

/** Links that one path may lead through. */
const MOST_LINKS = 40;

/** Where a path ends: the directory of its last name, that name, and what it names, if anything. */
export interface Place {
  readonly directory: Directory;
  /** `.` and `..` are told as they are; the root is `/`. */
  readonly name: string;
  readonly inode: Inode | undefined;
  /** The path ends in a slash: only a directory will do. */
  readonly wantsDirectory: boolean;
}

/**
 * Walks a path.
 * @param from where a relative path starts  @param follow whether a link at the end is followed
 * @returns the place; or -ENOENT -ENOTDIR -EACCES -ELOOP -ENAMETOOLONG
 */
export function walk(task: Task, from: Directory, path: string, follow: boolean): Place | number {
  if (path === '') return -ENOENT;
  const root = task.kernel.root;
  let directory: Directory = path.startsWith('/') ? root : from;
  const left = path.split('/').filter((name) => name !== '');
  let wantsDirectory = path.endsWith('/');
  let links = 0;
  if (left.length === 0) return { directory: root, name: '/', inode: root, wantsDirectory };
  for (;;) {
    const name = left.shift()!;
    const isLast = left.length === 0;
    if (!directory.allows(1)) return -EACCES;
    if (new TextEncoder().encode(name).length > NAME_MAX) return -ENAMETOOLONG;
    const inode = step(task, directory, name);
    if (inode instanceof SymbolicLink && (!isLast || follow || wantsDirectory)) {
      if (++links > MOST_LINKS) return -ELOOP;
      const { destination } = inode;
      if (destination && isLast) return { directory, name, inode: destination, wantsDirectory };
      if (destination instanceof Directory) {
        directory = destination;
        continue;
      }
      if (destination) return -ENOTDIR;
      const target = inode.readLink(task);
      if (target === '') return -ENOENT;
      if (isLast) wantsDirectory ||= target.endsWith('/');
      left.unshift(...target.split('/').filter((part) => part !== ''));
      if (target.startsWith('/')) directory = root;
      if (left.length === 0) return { directory: root, name: '/', inode: root, wantsDirectory };
      continue;
    }
    if (isLast) return { directory, name, inode, wantsDirectory };
    if (!inode) return -ENOENT;
    if (!(inode instanceof Directory)) return -ENOTDIR;
    directory = inode;
  }
}

function step(task: Task, directory: Directory, name: string): Inode | undefined {
  if (name === '.') return directory;
  if (name === '..') return directory.parent ?? directory;
  return directory.lookup(task, name);
}

/** Walks to something that must be there. @returns it; or -errno */
export function find(task: Task, from: Directory, path: string, follow = true): Inode | number {
  const place = walk(task, from, path, follow);
  if (typeof place === 'number') return place;
  if (!place.inode) return -ENOENT;
  return place.wantsDirectory && !(place.inode instanceof Directory) ? -ENOTDIR : place.inode;
}

/** The path of a directory from the root; undefined: it has been removed. */
export function pathOf(task: Task, directory: Directory): string | undefined {
  const names: string[] = [];
  for (let at = directory; at !== task.kernel.root; ) {
    const { parent } = at;
    const name = at.fixedName ?? parent?.names(task).find((one) => parent.lookup(task, one) === at);
    if (!parent || name === undefined) return undefined;
    names.unshift(name);
    at = parent;
  }
  return `/${names.join('/')}`;
}
