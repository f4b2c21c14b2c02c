// /proc: files and links that are made up when somebody looks. fs/proc/base.c, fd.c, array.c; the texts are proc-texts.ts.

import { EACCES, EFAULT, EINVAL, EPERM } from '../abi/errno.ts';
import { S_IFREG, SEEK_CUR, SEEK_SET } from '../abi/fcntl.ts';
import type { File, Result } from '../file.ts';
import { UID } from '../identity.ts';
import type { IoVector } from '../io-vector.ts';
import type { Kernel } from '../kernel.ts';
import type { Process } from '../process.ts';
import type { Task } from '../task.ts';
import { DirectoryFile } from './directory.ts';
import { Directory, Inode, SymbolicLink } from './inode.ts';
import { fdinfoText, PROCESS_TEXTS, type ProcessText, SYSTEM_TEXTS, type SystemText } from './proc-texts.ts';
import { InodeFile } from './regular-file.ts';
import { pathOf } from './walk.ts';

/** A directory in which nothing can be made or removed. */
abstract class ProcDirectory extends Directory {
  protected readonly kernel: Kernel;

  constructor(kernel: Kernel, parent: Directory, uid: number) {
    super(kernel, { mode: 0o555, uid }, parent);
    this.kernel = kernel;
    this.links = 2;
  }
  add(): number {
    return -EACCES;
  }
  remove(): number {
    return -EPERM;
  }
  open(_task: Task, flags: number, path: string): DirectoryFile {
    this.opens++;
    return new DirectoryFile(this, flags, path);
  }
}

/** /proc */
export class ProcRoot extends ProcDirectory {
  constructor(kernel: Kernel, parent: Directory) {
    super(kernel, parent, 0);
  }
  override get fixedName(): string {
    return 'proc';
  }
  lookup(_task: Task | undefined, name: string): Inode | undefined {
    if (name === 'self') return new SelfLink(this.kernel, '', 0);
    if (Object.hasOwn(SYSTEM_TEXTS, name)) return new SystemFile(this.kernel, name as SystemText);
    const process = /^[1-9]\d*$/.test(name) ? this.kernel.processes.get(Number(name)) : undefined;
    return process && new ProcessDirectory(this.kernel, this, process);
  }
  names(): readonly string[] {
    return [...[...this.kernel.processes.keys()].map(String), 'self', ...Object.keys(SYSTEM_TEXTS)];
  }
}

class SelfLink extends SymbolicLink {
  override readLink(task: Task): string {
    return String(task.process.pid);
  }
}

/** /proc/PID */
class ProcessDirectory extends ProcDirectory {
  private readonly process: Process;

  constructor(kernel: Kernel, parent: Directory, process: Process) {
    super(kernel, parent, UID);
    this.process = process;
  }
  override get fixedName(): string {
    return String(this.process.pid);
  }
  lookup(task: Task | undefined, name: string): Inode | undefined {
    const { kernel, process } = this;
    switch (name) {
      case 'exe':
        return new MagicLink(kernel, process.executable, process.image);
      case 'cwd':
        return new MagicLink(kernel, (task && pathOf(task, process.place.directory)) ?? '/', process.place.directory);
      case 'fd':
        return new DescriptorDirectory(kernel, this, process, 'fd');
      case 'fdinfo':
        return new DescriptorDirectory(kernel, this, process, 'fdinfo');
      default:
        return Object.hasOwn(PROCESS_TEXTS, name) ? new ProcessFile(kernel, process, name as ProcessText) : undefined;
    }
  }
  names(): readonly string[] {
    return ['cwd', 'exe', 'fd', 'fdinfo', ...Object.keys(PROCESS_TEXTS)];
  }
}

/** /proc/PID/fd and fdinfo: a name for each descriptor. */
class DescriptorDirectory extends ProcDirectory {
  private readonly process: Process;
  private readonly what: 'fd' | 'fdinfo';

  constructor(kernel: Kernel, parent: Directory, process: Process, what: 'fd' | 'fdinfo') {
    super(kernel, parent, UID);
    this.process = process;
    this.what = what;
  }
  override get fixedName(): string {
    return this.what;
  }
  lookup(_task: Task | undefined, name: string): Inode | undefined {
    const fd = /^(0|[1-9]\d*)$/.test(name) ? Number(name) : -1;
    const file = this.process.files.getRaw(fd);
    if (!file) return undefined;
    if (this.what === 'fdinfo') return new DescriptorFile(this.kernel, this.process, fd);
    return new MagicLink(this.kernel, file.name, file instanceof InodeFile ? file.inode : undefined);
  }
  names(): readonly string[] {
    return this.process.files.open.map(String);
  }
}

/** A link that leads to a thing itself, whatever its text says. */
export class MagicLink extends SymbolicLink {
  private readonly leadsTo: Inode | undefined;

  constructor(kernel: Kernel, text: string, leadsTo: Inode | undefined) {
    super(kernel, text);
    this.leadsTo = leadsTo;
  }
  override get destination(): Inode | undefined {
    return this.leadsTo;
  }
}

/** A file whose text is made when it is opened. */
abstract class TextInode extends Inode {
  constructor(kernel: Kernel, uid: number) {
    super(kernel, S_IFREG | 0o444, uid);
    this.links = 1;
  }
  protected abstract text(task: Task): string;

  open(task: Task, flags: number, path: string): File {
    this.opens++;
    return new TextFile(this, flags, path, new TextEncoder().encode(this.text(task)));
  }
}
class SystemFile extends TextInode {
  private readonly kernel: Kernel;
  private readonly what: SystemText;

  constructor(kernel: Kernel, what: SystemText) {
    super(kernel, 0);
    this.kernel = kernel;
    this.what = what;
  }
  protected text(): string {
    return SYSTEM_TEXTS[this.what](this.kernel);
  }
}
class ProcessFile extends TextInode {
  private readonly process: Process;
  private readonly what: ProcessText;

  constructor(kernel: Kernel, process: Process, what: ProcessText) {
    super(kernel, UID);
    this.process = process;
    this.what = what;
  }
  protected text(): string {
    return PROCESS_TEXTS[this.what](this.process);
  }
}
class DescriptorFile extends TextInode {
  private readonly process: Process;
  private readonly fd: number;

  constructor(kernel: Kernel, process: Process, fd: number) {
    super(kernel, UID);
    this.process = process;
    this.fd = fd;
  }
  protected text(): string {
    return fdinfoText(this.process, this.fd);
  }
}

/** An open text: it says what held when it was opened. */
class TextFile extends InodeFile {
  private readonly bytes: Uint8Array;
  private at = 0;

  override get position(): number {
    return this.at;
  }

  constructor(inode: Inode, flags: number, path: string, bytes: Uint8Array) {
    super(inode, flags, path);
    this.bytes = bytes;
  }
  override read(task: Task, into: IoVector): Result {
    const result = this.readAt(task, into, this.at);
    if (typeof result === 'number' && result > 0) this.at += result;
    return result;
  }
  override readAt(_task: Task, into: IoVector, offset: number): Result {
    const moved = into.put(this.bytes.subarray(offset));
    return moved === 0 && into.faulted ? -EFAULT : moved;
  }
  override seek(offset: bigint, whence: number): Result {
    if (whence !== SEEK_SET && whence !== SEEK_CUR) return -EINVAL;
    const wanted = (whence === SEEK_CUR ? BigInt(this.at) : 0n) + offset;
    if (wanted < 0n || wanted > 0x7fff_ffffn) return -EINVAL;
    this.at = Number(wanted);
    return wanted;
  }
}
