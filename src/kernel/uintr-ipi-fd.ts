// ipi fd, poc-v2: a file that holds a UITT, so that another process can send through it. kernel-abi §5.5.

import { EINVAL } from './abi/errno.ts';
import { O_NONBLOCK, O_RDONLY } from './abi/fcntl.ts';
import { UIPI_SET_TARGET_TABLE } from './abi/uintr.ts';
import { File } from './file.ts';
import type { Task } from './task.ts';
import { adoptTable } from './uintr-tables.ts';
import type { UITT } from './uintr-uitt.ts';

export class IpiFd extends File {
  readonly name = 'anon_inode:[uipi_fd]';
  private readonly uitt: UITT;

  /** Takes a reference to the table. */
  constructor(uitt: UITT) {
    super(O_RDONLY | O_NONBLOCK);
    this.uitt = uitt;
    uitt.share();
  }

  /** "Set target table": the caller's address space adopts the table. EINVAL: any other command; EBUSY: it has one. */
  override ioctl(task: Task, command: number): number {
    return command === UIPI_SET_TARGET_TABLE ? adoptTable(task, this.uitt) : -EINVAL;
  }
  override get canBeWatched(): boolean {
    return false;
  }
  override released(_task: Task): void {
    this.uitt.drop();
  }
}
