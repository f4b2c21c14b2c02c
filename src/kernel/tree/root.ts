// The files there are at the start: directories, devices, /proc, and what the options bring along.

import type { Kernel } from '../kernel.ts';
import { DEVICE_KINDS, Device } from './devices.ts';
import { MemoryDirectory } from './directory.ts';
import type { Directory, Inode } from './inode.ts';
import { ProcRoot } from './proc.ts';
import { RegularInode } from './regular-file.ts';

/** Where the first program starts, and where its relative paths and those of the options lie. */
export const HOME = '/home/user';
const SYSTEM = 0;

/** Makes `/`, with the directories and devices there are on every system, and mounts it. */
export function mountRoot(kernel: Kernel): void {
  const root = new MemoryDirectory(kernel, { mode: 0o755, uid: SYSTEM });
  root.links = 2;
  kernel.root = root;
  const make = (mode: number): MemoryDirectory => new MemoryDirectory(kernel, { mode, uid: SYSTEM });
  const devices = make(0o755);
  for (const kind of DEVICE_KINDS) devices.add(kind, new Device(kernel, kind));
  devices.add('shm', make(0o1777));
  root.add('dev', devices);
  root.add('proc', new ProcRoot(kernel, root));
  root.add('tmp', make(0o1777));
  directoryAt(kernel, HOME);
}

/** The directory with an absolute path, made where it is missing. */
export function directoryAt(kernel: Kernel, path: string): Directory {
  let at = kernel.root;
  for (const name of path.split('/').filter((part) => part !== '')) {
    const found = at.lookup(undefined, name);
    const next = found instanceof MemoryDirectory ? found : new MemoryDirectory(kernel, { mode: 0o755 });
    if (next !== found) at.add(name, next);
    at = next;
  }
  return at;
}

/** Puts a file there, as if it had always been. @param path relative to HOME, or absolute  @returns it and its path */
export function plant(kernel: Kernel, path: string, bytes: Uint8Array): { inode: Inode; path: string } {
  const names = (path.startsWith('/') ? path : `${HOME}/${path}`).split('/');
  const steps = names.filter((name) => name !== '' && name !== '.' && name !== '..');
  const name = steps.pop() ?? 'program';
  const isProgram = bytes[0] === 0x7f && bytes[1] === 0x45;
  const inode = new RegularInode(kernel, isProgram ? 0o755 : 0o644, bytes);
  directoryAt(kernel, steps.join('/')).add(name, inode);
  return { inode, path: `/${[...steps, name].join('/')}` };
}
