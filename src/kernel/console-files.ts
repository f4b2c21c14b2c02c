// The console: descriptors 0, 1 and 2. Output goes to the host at once; input comes from the host when somebody reads.

import { EFAULT } from './abi/errno.ts';
import { FIONREAD, O_RDONLY, O_WRONLY, S_IFCHR } from './abi/fcntl.ts';
import { File, type FileStatus, type Result } from './file.ts';
import type { IoVector } from './io-vector.ts';
import type { Kernel } from './kernel.ts';
import type { Task } from './task.ts';

/** How much is asked of the host at once, bytes. */
const CHUNK = 4096;

/**
 * Standard input. Simulated time stands still while the host has nothing: the kernel entry that would read is put off as a
 * whole (kernel.ts, `needsInput`), so what the guest sees does not depend on when input came.
 */
export class ConsoleInput extends File {
  readonly name = '/dev/console';
  private readonly kernel: Kernel;
  private buffered: Uint8Array = new Uint8Array(0);
  private ended = false;

  constructor(kernel: Kernel) {
    super(O_RDONLY);
    this.kernel = kernel;
  }

  /** Whether a read would find bytes or the end. Asks the host if it must. */
  ready(): boolean {
    if (this.buffered.length > 0 || this.ended) return true;
    const bytes = this.kernel.host.console.read(CHUNK);
    if (bytes === 'wait') return false;
    this.buffered = bytes.slice();
    this.ended = bytes.length === 0;
    return true;
  }
  override read(_task: Task, into: IoVector): Result {
    if (into.remaining === 0) return 0;
    if (!this.ready()) throw new Error('a console read was started without input');
    // End of file is a moment, not a state: a terminal may go on after it.
    this.ended = false;
    const moved = into.put(this.buffered);
    this.buffered = this.buffered.slice(moved);
    return into.faulted && moved === 0 ? -EFAULT : moved;
  }
  override ioctl(task: Task, command: number, argument: bigint): Result {
    if (command !== FIONREAD) return super.ioctl(task, command, argument);
    return task.process.user.write32(argument, this.buffered.length) ? 0 : -EFAULT;
  }
  override status(): FileStatus {
    return { mode: S_IFCHR | 0o620, inode: 1 };
  }
}

/** Standard output or standard error. */
export class ConsoleOutput extends File {
  readonly name = '/dev/console';
  private readonly kernel: Kernel;
  private readonly fd: 1 | 2;

  constructor(kernel: Kernel, fd: 1 | 2) {
    super(O_WRONLY);
    this.kernel = kernel;
    this.fd = fd;
  }

  override write(task: Task, from: IoVector): Result {
    const bytes = from.take(from.remaining);
    if (bytes.length === 0) return from.faulted ? -EFAULT : 0;
    task.here.publish({ kind: 'write', fd: this.fd, bytes });
    this.kernel.host.console.write(this.fd, bytes);
    return bytes.length;
  }
  override status(): FileStatus {
    return { mode: S_IFCHR | 0o620, inode: 1 };
  }
}
