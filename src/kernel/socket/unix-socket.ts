// Sockets of the family AF_UNIX: streams, datagrams, packets in sequence. net/unix/af_unix.c.
//
// A sent message lies in the receiver's inbox and is charged to its sender until it has been read: that is what keeps a sender
// waiting. Invariants: the peer of a connected stream's peer is the stream itself; `charged` is the sum of the charges of the
// socket's messages in other sockets' inboxes; a message's files each have a reference of the message's.

import { Account, type AccountNumber } from '../../machine/costs.ts';
import {
  EAGAIN,
  ECONNREFUSED,
  ECONNRESET,
  EFAULT,
  EINVAL,
  EISCONN,
  EOPNOTSUPP,
  EPERM,
  EPROTOTYPE,
  ERESTARTSYS,
} from '../abi/errno.ts';
import { FIONREAD, O_RDWR, S_IFSOCK } from '../abi/fcntl.ts';
import { POLLERR, POLLHUP, POLLIN, POLLOUT, POLLRDHUP, POLLRDNORM, POLLWRBAND, POLLWRNORM } from '../abi/poll.ts';
import {
  DATAGRAM_BACKLOG,
  MESSAGE_OVERHEAD,
  MSG_DONTWAIT,
  SHUT_RD,
  SHUT_RDWR,
  SHUT_WR,
  SNDBUF_DEFAULT,
  SOCK_DGRAM,
  SOCK_STREAM,
} from '../abi/socket.ts';
import { type Block, block } from '../block.ts';
import { File, type FileStatus, type Result } from '../file.ts';
import { release } from '../file-table.ts';
import type { IoVector } from '../io-vector.ts';
import type { Kernel } from '../kernel.ts';
import type { Task } from '../task.ts';
import { WaitQueue } from '../wait-queue.ts';
import { collectSockets } from './garbage.ts';
import {
  type Address,
  type Ancillary,
  type Credentials,
  credentialsOf,
  type Message,
  nameKey,
  noAncillary,
  type Received,
} from './message.ts';
import { receivePacket, sendPacket } from './packets.ts';
import type { SocketInode } from './socket-inode.ts';
import { receiveStream, sendStream } from './stream.ts';

export class UnixSocket extends File {
  readonly kernel: Kernel;
  readonly type: number;
  readonly inodeNumber: number;
  state: 'fresh' | 'listening' | 'connected' = 'fresh';
  /** Whom it is connected to. A stream keeps a peer that has been closed. */
  peer: UnixSocket | undefined = undefined;
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
  readonly pending: UnixSocket[] = [];
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

  override get readStep(): AccountNumber {
    return Account.socketReceive;
  }
  override get writeStep(): AccountNumber {
    return Account.socketSend;
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

  // ---- connecting

  /** Makes two sockets each other's peers. */
  join(other: UnixSocket): void {
    for (const [one, two] of [
      [this, other],
      [other, this],
    ] as const) {
      one.peer = two;
      one.state = 'connected';
    }
  }
  /** listen(2). @returns 0; or -EOPNOTSUPP (datagrams) -EINVAL (no name, or connected) */
  listen(backlog: number, credentials: Credentials): number {
    if (this.isDatagram) return -EOPNOTSUPP;
    if (!this.address || this.state === 'connected') return -EINVAL;
    this.state = 'listening';
    this.backlog = backlog;
    this.peerCredentials = credentials;
    this.writeQueue.wake();
    return 0;
  }
  /**
   * connect(2), for streams and packets: the connection exists at once, whether it is accepted or not.
   * @returns 0; or -ECONNREFUSED -EPROTOTYPE -EAGAIN (the queue is full) -EISCONN -EINVAL (it listens) -ERESTARTSYS, or a wait
   */
  connect(task: Task, listener: UnixSocket, credentials: Credentials): Result {
    if (listener.type !== this.type) return -EPROTOTYPE;
    if (listener.state !== 'listening' || listener.receiveShut) return -ECONNREFUSED;
    if (listener.pending.length > listener.backlog) {
      if (this.nonblocking) return -EAGAIN;
      return this.wait(task, [listener.writeQueue], this.sendTimeout, -EAGAIN, `room in the queue of ${listener.name}`);
    }
    if (this.state === 'connected') return -EISCONN;
    if (this.state === 'listening') return -EINVAL;
    const end = new UnixSocket(this.kernel, this.type, 0);
    end.address = listener.address;
    end.peerCredentials = credentials;
    this.peerCredentials = listener.peerCredentials;
    this.join(end);
    listener.pending.push(end);
    listener.readQueue.wake(1, POLLIN | POLLRDNORM);
    return 0;
  }
  /** connect(2) of a datagram socket; undefined: no peer any more. @returns 0; or -EPROTOTYPE -EPERM */
  setPeer(other: UnixSocket | undefined): number {
    if (other && other.type !== this.type) return -EPROTOTYPE;
    if (other?.peer && other.peer !== this) return -EPERM;
    this.peer = other;
    this.state = other ? 'connected' : 'fresh';
    this.writeQueue.wake();
    return 0;
  }
  /** accept(2). @returns the end of a connection, not yet an open file; or -EOPNOTSUPP -EINVAL -EAGAIN -ERESTARTSYS, or a wait */
  accept(task: Task): UnixSocket | number | Block {
    if (this.isDatagram) return -EOPNOTSUPP;
    if (this.state !== 'listening') return -EINVAL;
    const end = this.pending.shift();
    if (end) {
      this.writeQueue.wake(1);
      return end;
    }
    if (this.receiveShut) return -EINVAL;
    if (this.nonblocking) return -EAGAIN;
    return this.wait(task, [this.readQueue], this.receiveTimeout, -EAGAIN, `a connection to ${this.name}`);
  }

  // ---- sending

  override write(task: Task, from: IoVector): Result {
    return this.send(task, from, 0, undefined, { files: [], credentials: credentialsOf(task) });
  }
  /**
   * send, sendto, sendmsg.
   * @param to of a datagram that is not for the peer
   * @returns bytes sent; or -errno, or a wait
   */
  send(task: Task, from: IoVector, flags: number, to: UnixSocket | undefined, ancillary: Ancillary): Result {
    return this.isStream
      ? sendStream(this, task, from, flags, ancillary)
      : sendPacket(this, task, from, flags, to, ancillary);
  }

  post(receiver: UnixSocket, bytes: Uint8Array, { files, credentials }: Ancillary): void {
    for (const file of files) file.references++;
    this.charged += bytes.length + MESSAGE_OVERHEAD;
    receiver.inbox.push({ bytes, start: 0, files, from: this.address, credentials, sender: this });
    receiver.readQueue.wake(1, POLLIN | POLLRDNORM);
  }

  // ---- receiving

  override read(task: Task, into: IoVector): Result {
    const received = noAncillary();
    const result = this.receive(task, into, 0, received);
    // read(2) has no place for files: they are closed.
    for (const file of received.files) release(task, file);
    return result;
  }
  /** recv, recvfrom, recvmsg. @param received is filled in  @returns bytes; 0: the end; or -errno, or a wait */
  receive(task: Task, into: IoVector, flags: number, received: Received): Result {
    return this.isStream
      ? receiveStream(this, task, into, flags, received)
      : receivePacket(this, task, into, flags, received);
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

  // ---- the end

  /** shutdown(2). @param how SHUT_* */
  shutDown(how: number): void {
    const both = how === SHUT_RDWR;
    this.shut(both || how === SHUT_RD, both || how === SHUT_WR);
    if (!this.isDatagram) this.peer?.shut(both || how === SHUT_WR, both || how === SHUT_RD);
  }
  private shut(receives: boolean, sends: boolean): void {
    this.receiveShut ||= receives;
    this.sendShut ||= sends;
    this.readQueue.wake();
    this.writeQueue.wake();
  }

  override released(task: Task): void {
    this.closed = true;
    const { peer, kernel } = this;
    if (peer && !this.isDatagram && peer.peer === this) {
      if (this.inbox.length > 0 || this.references === NEVER_ACCEPTED) peer.error = ECONNRESET;
      peer.shut(true, true);
    }
    this.inode?.unbind(this);
    if (this.address && kernel.abstractSockets.get(nameKey(this.address)) === this) {
      kernel.abstractSockets.delete(nameKey(this.address));
    }
    kernel.sockets.delete(this);
    this.readQueue.wake();
    this.writeQueue.wake();
    for (const end of this.pending.splice(0)) {
      end.references = NEVER_ACCEPTED;
      end.released(task);
    }
    this.purge(task);
  }

  /** It may have been the last way to reach sockets that lie in messages. */
  override descriptorClosed(task: Task): void {
    const sockets = [...this.kernel.sockets].filter((file) => file instanceof UnixSocket);
    collectSockets(new Set(sockets), task);
  }

  /** Its error, told once. */
  takeError(): number {
    const { error } = this;
    this.error = 0;
    return error;
  }
  /** There is room again: less than a quarter of the buffer is in use. */
  private get mayWrite(): boolean {
    return this.state !== 'listening' && this.charged * 4 <= this.sendBuffer;
  }
  override poll(): number {
    let events = 0;
    if (this.error !== 0) events |= POLLERR;
    if (this.receiveShut && this.sendShut) events |= POLLHUP;
    if (this.receiveShut) events |= POLLRDHUP | POLLIN | POLLRDNORM;
    if (this.inbox.length > 0 || this.pending.length > 0) events |= POLLIN | POLLRDNORM;
    if (!this.isDatagram && this.state === 'fresh') events |= POLLHUP;
    const { peer } = this;
    const isFull = this.isDatagram && peer && peer.peer !== this && peer.inbox.length > peer.backlog;
    if (this.mayWrite && !isFull) events |= POLLOUT | POLLWRNORM | POLLWRBAND;
    return events;
  }
  override pollQueues(): readonly WaitQueue[] {
    const peer = this.isDatagram && this.peer ? [this.peer.writeQueue] : [];
    return [this.readQueue, this.writeQueue, ...peer];
  }
  override ioctl(task: Task, command: number, argument: bigint): Result {
    if (command !== FIONREAD) return super.ioctl(task, command, argument);
    if (this.state === 'listening') return -EINVAL;
    const lengths = this.inbox.map(({ bytes, start }) => bytes.length - start);
    const count = this.isStream ? lengths.reduce((sum, length) => sum + length, 0) : (lengths[0] ?? 0);
    return task.process.user.write32(argument, count) ? 0 : -EFAULT;
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

/** Marks the end of a connection that its listener did not live to accept. */
const NEVER_ACCEPTED = -1;
