// Folders of the host that the user grants to the guest: `--mount HOST:GUEST[:rw]`.
//
// They are read as a whole before the first instruction, so that a run depends on what they hold then and on nothing that happens to
// them meanwhile; what the guest writes stays its own. With `rw` new and changed files are written back when the run is over: nothing
// is ever removed. Symbolic links of the host are left out, since they could lead anywhere.

import { join } from 'node:path';
import { InvalidArgumentError } from 'commander';
import type { Kernel } from '../kernel/kernel.ts';
import { Directory, type Inode } from '../kernel/tree/inode.ts';
import { RegularInode } from '../kernel/tree/regular-file.ts';
import { usage } from './exit-status.ts';
import { FileError, type Host } from './host.ts';

/** One folder, as the option names it. */
export interface Mount {
  readonly from: string;
  /** Absolute path in the guest's tree. */
  readonly to: string;
  readonly writable: boolean;
}

/** Most bytes of all mounted files together. */
const MOST_BYTES = 256 << 20;

/** Reads the value of `--mount`. */
export function mountChoice(text: string): Mount {
  const parts = /^(.+?):(\/[^:]*)(:rw)?$/.exec(text);
  if (!parts) throw new InvalidArgumentError('HOST:GUEST or HOST:GUEST:rw is needed, where GUEST is an absolute path.');
  return { from: parts[1]!, to: parts[2]!.replace(/\/+$/, ''), writable: parts[3] !== undefined };
}

/** Files of the mounted folders, by their path in the guest. @throws FileError; Failure if it is no folder, or there is too much in it */
export function readMounts(host: Host, mounts: readonly Mount[]): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let bytes = 0;
  const visit = (from: string, to: string): void => {
    for (const name of host.list(from)) {
      const path = join(from, name);
      if (host.isLink(path.replace(/\/$/, ''))) continue;
      if (name.endsWith('/')) visit(path, `${to}/${name.slice(0, -1)}`);
      else {
        const content = host.readFile(path);
        bytes += content.length;
        if (bytes > MOST_BYTES) throw usage(`--mount: more than ${MOST_BYTES >> 20} MiB in ${from}`);
        files.set(`${to}/${name}`, content);
      }
    }
  };
  for (const { from, to } of mounts) {
    const kind = host.kind(from);
    if (kind === undefined) throw new FileError(from, 'read', 'no such file or directory');
    if (kind === 'file') throw usage(`--mount: ${from} is no folder`);
    visit(from, to);
  }
  return files;
}

/** Writes new and changed files of writable mounts back. @param files as `readMounts` gave them  @throws FileError */
export function writeMounts(
  host: Host,
  kernel: Kernel,
  mounts: readonly Mount[],
  files: ReadonlyMap<string, Uint8Array>,
): void {
  const visit = (inode: Inode, from: string, to: string): void => {
    if (inode instanceof Directory) {
      for (const name of inode.names(undefined)) {
        const child = inode.lookup(undefined, name);
        if (child) visit(child, `${from}/${name}`, join(to, name));
      }
    } else if (inode instanceof RegularInode) {
      const bytes = inode.contents.read(0, inode.size);
      const before = files.get(from);
      if (before?.length !== bytes.length || before.some((byte, i) => byte !== bytes[i])) {
        host.makeFolder(join(to, '..'));
        host.writeFile(to, bytes);
      }
    }
  };
  for (const { from, to, writable } of mounts) {
    let at: Inode | undefined = writable ? kernel.root : undefined;
    for (const name of to.split('/').slice(1)) at = at instanceof Directory ? at.lookup(undefined, name) : undefined;
    if (at) visit(at, to, from);
  }
}
