// What a path can lead to. include/linux/fs.h. Directories and links are in this file; what can be opened decides in its own
// `open`, so that kinds of file need not be listed anywhere.

import { EINVAL, ELOOP } from '../abi/errno.ts';
import { S_IFDIR, S_IFLNK, S_IFMT } from '../abi/fcntl.ts';
import type { File } from '../file.ts';
import { UID } from '../identity.ts';
import type { Kernel } from '../kernel.ts';
import type { Task } from '../task.ts';

/** Who may do what: owner and permission bits. */
export interface Ownership {
  readonly mode: number;
  readonly uid?: number;
}

/** A file, directory, link, device or generated file. */
export abstract class Inode {
  readonly number: number;
  /** S_IF* and permission bits. */
  mode: number;
  uid: number;
  /** Names that lead to it. */
  links = 0;
  /** Open files that stand for it. */
  opens = 0;
  /** Last change of the contents, nanoseconds since 1970. */
  modifiedNs: bigint;

  constructor(kernel: Kernel, mode: number, uid = UID) {
    this.number = kernel.newInode();
    this.mode = mode;
    this.uid = uid;
    this.modifiedNs = kernel.nowNs;
  }

  get kind(): number {
    return this.mode & S_IFMT;
  }
  /** Bytes, as stat tells it. */
  get size(): number {
    return 0;
  }
  /** Device number of a device file. */
  get device(): number {
    return 0;
  }
  /** Opens it. `flags` are open's; its rights have been checked. @returns a file without a reference yet, or -errno */
  abstract open(task: Task, flags: number, path: string): File | number;

  /** Sets the size. @returns 0 or -errno */
  truncate(_size: number): number {
    return -EINVAL;
  }

  /** A name or an open file is gone; with the last of both, so are the contents. */
  dropLink(): void {
    this.links--;
    this.dropIfUnused();
  }
  dropOpen(): void {
    this.opens--;
    this.dropIfUnused();
  }
  private dropIfUnused(): void {
    if (this.links === 0 && this.opens === 0) this.gone();
  }
  protected gone(): void {}

  /** Whether the one user may do what the bits ask for: 4 read, 2 write, 1 execute or search. */
  allows(bits: number): boolean {
    const shift = this.uid === UID ? 6 : 0;
    return ((this.mode >> shift) & bits) === bits;
  }
}

export class SymbolicLink extends Inode {
  private readonly target: string;

  constructor(kernel: Kernel, target: string, uid = UID) {
    super(kernel, S_IFLNK | 0o777, uid);
    this.target = target;
  }
  override get size(): number {
    return this.target.length;
  }
  /** What it leads to whatever its text says; undefined: the text is the way. */
  get destination(): Inode | undefined {
    return undefined;
  }
  /** Where it leads, for whoever asks. */
  readLink(_task: Task): string {
    return this.target;
  }
  open(): number {
    return -ELOOP;
  }
}

/** A directory: what it answers about names. */
export abstract class Directory extends Inode {
  parent: Directory | undefined;

  constructor(kernel: Kernel, { mode, uid }: Ownership, parent?: Directory) {
    super(kernel, S_IFDIR | mode, uid ?? UID);
    this.parent = parent;
  }

  /** Its name in its parent, if it is made anew whenever somebody looks, so that it cannot be searched for. */
  get fixedName(): string | undefined {
    return undefined;
  }
  /** What is kept in it; nothing of what is made up when somebody looks. */
  stored(): readonly Inode[] {
    return [];
  }
  abstract lookup(task: Task | undefined, name: string): Inode | undefined;
  /** Names in it, without `.` and `..`, in a fixed order. */
  abstract names(task: Task | undefined): readonly string[];
  /** Adds a name. @returns 0 or -errno */
  abstract add(name: string, inode: Inode): number;
  /** Takes a name away. @returns 0 or -errno */
  abstract remove(name: string): number;
}
