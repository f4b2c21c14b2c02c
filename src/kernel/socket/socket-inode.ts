// The name of a bound socket in the tree. It stays when the socket goes, and leads nowhere then.

import { ENXIO } from '../abi/errno.ts';
import { S_IFSOCK } from '../abi/fcntl.ts';
import type { Kernel } from '../kernel.ts';
import { Inode } from '../tree/inode.ts';
import type { UnixSocket } from './unix-socket.ts';

export class SocketInode extends Inode {
  socket: UnixSocket | undefined;

  constructor(kernel: Kernel, permissions: number, socket: UnixSocket) {
    super(kernel, S_IFSOCK | permissions);
    this.socket = socket;
  }
  unbind(socket: UnixSocket): void {
    if (this.socket === socket) this.socket = undefined;
  }
  open(): number {
    return -ENXIO;
  }
}
