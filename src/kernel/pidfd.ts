// A process as a file: readable when it has ended. kernel/pid.c, kernel/fork.c (pidfd_fops).

import { POLLIN, POLLRDNORM } from './abi/poll.ts';
import { File } from './file.ts';
import type { Process } from './process.ts';
import type { WaitQueue } from './wait-queue.ts';

export class PidFd extends File {
  readonly name = 'anon_inode:[pidfd]';
  readonly process: Process;

  constructor(process: Process, flags: number) {
    super(flags);
    this.process = process;
  }
  override poll(): number {
    return this.process.isZombie ? POLLIN | POLLRDNORM : 0;
  }
  override pollQueues(): readonly WaitQueue[] {
    return [this.process.ends];
  }
  /** A process that has been waited for has no number any more. */
  override get fdinfo(): string {
    const { kernel, pid } = this.process;
    const shown = kernel.processes.has(pid) ? pid : -1;
    return `Pid:\t${shown}\nNSpid:\t${shown}\n`;
  }
}
