// Sockets of the family AF_UNIX: streams, datagrams, packets in sequence. net/unix/af_unix.c.
//
// The state and the messages are endpoint.ts's; how streams and packets are sent and received is stream.ts's and packets.ts's.

import { Account, type AccountNumber } from '../../machine/costs.ts';
import { EAGAIN, ECONNREFUSED, ECONNRESET, EFAULT, EINVAL, EISCONN, EOPNOTSUPP, EPROTOTYPE } from '../abi/errno.ts';
import { FIONREAD } from '../abi/fcntl.ts';
import { POLLERR, POLLHUP, POLLIN, POLLOUT, POLLRDHUP, POLLRDNORM, POLLWRBAND, POLLWRNORM } from '../abi/poll.ts';
import { SHUT_RD, SHUT_RDWR, SHUT_WR } from '../abi/socket.ts';
import type { Block } from '../block.ts';
import type { Result } from '../file.ts';
import { release } from '../file-table.ts';
import type { IoVector } from '../io-vector.ts';
import type { Task } from '../task.ts';
import type { WaitQueue } from '../wait-queue.ts';
import { Endpoint } from './endpoint.ts';
import { collectSockets } from './garbage.ts';
import { type Ancillary, type Credentials, credentialsOf, nameKey, noAncillary, type Received } from './message.ts';
import { receivePacket, sendPacket } from './packets.ts';
import { receiveStream, sendStream } from './stream.ts';

export class UnixSocket extends Endpoint {
  declare peer: UnixSocket | undefined;
  declare readonly pending: UnixSocket[];

  override get readStep(): AccountNumber {
    return Account.socketReceive;
  }
  override get writeStep(): AccountNumber {
    return Account.socketSend;
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
}

/** Marks the end of a connection that its listener did not live to accept. */
const NEVER_ACCEPTED = -1;
