// One end of what sockets send each other: its state, its inbox, and what is charged to it. net/unix/af_unix.c: struct unix_sock.
//
// A sent message lies in the receiver's inbox and is charged to its sender until it has been read: that is what keeps a sender
// waiting. Invariants: the peer of a connected stream's peer is the stream itself; `charged` is the sum of the charges of the
// socket's messages in other sockets' inboxes; a message's files each have a reference of the message's.

import { EPERM, EPROTOTYPE, ERESTARTSYS } from '../abi/errno.ts';
import { O_RDWR, S_IFSOCK } from '../abi/fcntl.ts';
import { POLLIN, POLLOUT, POLLRDNORM, POLLWRBAND, POLLWRNORM } from '../abi/poll.ts';
import {
  DATAGRAM_BACKLOG,
  MESSAGE_OVERHEAD,
  MSG_DONTWAIT,
  SNDBUF_DEFAULT,
  SOCK_DGRAM,
  SOCK_STREAM,
} from '../abi/socket.ts';
import { type Block, block } from '../block.ts';
import { File, type FileStatus } from '../file.ts';
import { release } from '../file-table.ts';
import type { Kernel } from '../kernel.ts';
import type { Task } from '../task.ts';
import { WaitQueue } from '../wait-queue.ts';
import type { Address, Ancillary, Credentials, Message, Received, Sender } from './message.ts';
import type { SocketInode } from './socket-inode.ts';

export abstract class Endpoint extends File implements Sender {
  readonly kernel: Kernel;
  readonly type: number;
  readonly inodeNumber: number;
  state: 'fresh' | 'listening' | 'connected' = 'fresh';
  /** Whom it is connected to. A stream keeps a peer that has been closed. */
  peer: Endpoint | undefined = undefined;
  closed = false;
  address: Address | undefined = undefined;
  /** The name in the tree that it is bound to. */
  inode: SocketInode | undefined = undefined;
  /** Nothing more is received, or sent. */
  receiveShut = false;
  sendShut = false;
  /** Told once: SO_ERROR. */
  error = 0;
  /** Who connected it: SO_PEERCRED. */
  peerCredentials: Credentials | undefined = undefined;
  readonly inbox: Message[] = [];
  /** Connections that nobody has accepted yet: the listener's ends. */
  readonly pending: Endpoint[] = [];
  backlog = DATAGRAM_BACKLOG;
  sendBuffer = SNDBUF_DEFAULT;
  receiveBuffer = SNDBUF_DEFAULT;
  /** SO_PASSCRED, and options that are only kept. */
  passCredentials = false;
  readonly options: Map<number, number> = new Map();
  /** SO_RCVTIMEO, SO_SNDTIMEO: cycles; 0: for ever. */
  receiveTimeout = 0;
  sendTimeout = 0;
  charged = 0;
  readonly readQueue: WaitQueue = new WaitQueue();
  readonly writeQueue: WaitQueue = new WaitQueue();

  constructor(kernel: Kernel, type: number, statusFlags: number) {
    super(O_RDWR | statusFlags);
    this.kernel = kernel;
    this.type = type;
    this.inodeNumber = kernel.newInode();
    kernel.sockets.add(this);
  }

  get name(): string {
    return `socket:[${this.inodeNumber}]`;
  }
  get isStream(): boolean {
    return this.type === SOCK_STREAM;
  }
  get isDatagram(): boolean {
    return this.type === SOCK_DGRAM;
  }
  override status(): FileStatus {
    return { mode: S_IFSOCK | 0o777, inode: this.inodeNumber };
  }
  override carried(): readonly File[] {
    return [...this.inbox.flatMap(({ files }) => files), ...this.pending.flatMap((socket) => socket.carried())];
  }

  // ---- messages

  /** Puts a message into another one's inbox. */
  post(receiver: Endpoint, bytes: Uint8Array, { files, credentials }: Ancillary): void {
    for (const file of files) file.references++;
    this.charged += bytes.length + MESSAGE_OVERHEAD;
    receiver.inbox.push({ bytes, start: 0, files, from: this.address, credentials, sender: this });
    receiver.readQueue.wake(1, POLLIN | POLLRDNORM);
  }

  /** A message's files go to the receiver; who peeks gets references of its own. */
  handOver(message: Message, received: Received, peeks: boolean): void {
    received.files = message.files;
    if (peeks) for (const file of message.files) file.references++;
    else message.files = [];
  }
  /** Takes a message out of the inbox: its sender may send again. */
  remove(message: Message): void {
    this.inbox.splice(this.inbox.indexOf(message), 1);
    const { sender } = message;
    sender.charged -= message.bytes.length + MESSAGE_OVERHEAD;
    if (sender.mayWrite) sender.writeQueue.wake(Number.POSITIVE_INFINITY, POLLOUT | POLLWRNORM | POLLWRBAND);
    this.writeQueue.wake();
  }
  discard(task: Task, message: Message): void {
    this.remove(message);
    for (const file of message.files) release(task, file);
  }
  /** Throws away every message, and closes the files in them. */
  purge(task: Task): void {
    for (const message of [...this.inbox]) this.discard(task, message);
  }

  // ---- what the ways to send and to receive have in common

  /** connect(2) of a datagram socket; undefined: no peer any more. @returns 0; or -EPROTOTYPE -EPERM */
  setPeer(other: Endpoint | undefined): number {
    if (other && other.type !== this.type) return -EPROTOTYPE;
    if (other?.peer && other.peer !== this) return -EPERM;
    this.peer = other;
    this.state = other ? 'connected' : 'fresh';
    this.writeQueue.wake();
    return 0;
  }
  /** Its error, told once. */
  takeError(): number {
    const { error } = this;
    this.error = 0;
    return error;
  }
  /** There is room again: less than a quarter of the buffer is in use. */
  get mayWrite(): boolean {
    return this.state !== 'listening' && this.charged * 4 <= this.sendBuffer;
  }
  /** Whether a call with these MSG_* flags may wait. */
  mayWait(flags: number): boolean {
    return !this.nonblocking && (flags & MSG_DONTWAIT) === 0;
  }
  /** Waits; a time limit's end answers `late`, a signal what has been done so far. */
  wait(
    task: Task,
    queues: readonly WaitQueue[],
    timeout: number,
    late: number,
    waitsFor: string,
    progress = 0,
  ): number | Block {
    if (task.resumed?.reason === 'timeout') return late;
    if (task.resumed?.reason === 'signal') return progress || -ERESTARTSYS;
    const deadlineCycle = task.resumed?.deadlineCycle ?? (timeout === 0 ? undefined : task.here.cycle + timeout);
    return block(waitsFor, queues, { progress, deadlineCycle });
  }
}
