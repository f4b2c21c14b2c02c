// The name of a bound socket in the tree. It stays when the socket goes, and leads nowhere then.

import { ENXIO } from '../abi/errno.ts';
import { S_IFSOCK } from '../abi/fcntl.ts';
import type { File } from '../file.ts';
import type { Kernel } from '../kernel.ts';
import { Inode } from '../tree/inode.ts';

export class SocketInode extends Inode {
  socket: File | undefined;

  constructor(kernel: Kernel, permissions: number, socket: File) {
    super(kernel, S_IFSOCK | permissions);
    this.socket = socket;
  }
  unbind(socket: File): void {
    if (this.socket === socket) this.socket = undefined;
  }
  open(): number {
    return -ENXIO;
  }
}
