// Messages with boundaries: SOCK_DGRAM and SOCK_SEQPACKET. net/unix/af_unix.c: unix_dgram_sendmsg, unix_dgram_recvmsg.

import { EAGAIN, ECONNREFUSED, EFAULT, EMSGSIZE, ENOTCONN, EPERM, EPIPE, EPROTOTYPE } from '../abi/errno.ts';
import { MSG_PEEK, MSG_TRUNC, SOCK_SEQPACKET } from '../abi/socket.ts';
import type { Result } from '../file.ts';
import type { IoVector } from '../io-vector.ts';
import type { Task } from '../task.ts';
import type { Endpoint } from './endpoint.ts';
import type { Ancillary, Received } from './message.ts';

/**
 * -ENOTCONN; -EMSGSIZE; its error; -EPIPE: it is shut; -EAGAIN; -EFAULT; -ECONNREFUSED: the receiver is gone;
 * -EPROTOTYPE -EPERM: it takes nothing from this socket; -EPIPE: it is shut. No signal: only streams send SIGPIPE.
 */
export function sendPacket(
  socket: Endpoint,
  task: Task,
  from: IoVector,
  flags: number,
  to: Endpoint | undefined,
  ancillary: Ancillary,
): Result {
  if (socket.type === SOCK_SEQPACKET && socket.state !== 'connected') return -ENOTCONN;
  const receiver = to ?? socket.peer;
  if (!receiver) return -ENOTCONN;
  if (from.remaining > socket.sendBuffer - 32) return -EMSGSIZE;
  const error = socket.takeError();
  if (error !== 0) return -error;
  if (socket.sendShut) return -EPIPE;
  const mayWait = socket.mayWait(flags);
  const room = `room to send to ${receiver.name}`;
  if (socket.charged >= socket.sendBuffer) {
    return mayWait ? socket.wait(task, [socket.writeQueue], socket.sendTimeout, -EAGAIN, room) : -EAGAIN;
  }
  if (receiver.closed) {
    if (receiver === socket.peer && socket.isDatagram) socket.setPeer(undefined);
    return socket.isDatagram ? -ECONNREFUSED : -EPIPE;
  }
  if (receiver.type !== socket.type) return -EPROTOTYPE;
  if (receiver.peer && receiver.peer !== socket) return -EPERM;
  if (receiver.receiveShut) return -EPIPE;
  if (receiver !== socket && receiver.peer !== socket && receiver.inbox.length > receiver.backlog) {
    return mayWait ? socket.wait(task, [receiver.writeQueue], socket.sendTimeout, -EAGAIN, room) : -EAGAIN;
  }
  const bytes = from.take(from.remaining);
  if (from.faulted) return -EFAULT;
  socket.post(receiver, bytes, ancillary);
  return bytes.length;
}

/** -ENOTCONN: packets in sequence, not connected; its error; -EAGAIN; -EFAULT. What does not fit is lost: MSG_TRUNC. */
export function receivePacket(socket: Endpoint, task: Task, into: IoVector, flags: number, received: Received): Result {
  if (socket.type === SOCK_SEQPACKET && socket.state !== 'connected') return -ENOTCONN;
  const error = socket.takeError();
  if (error !== 0) return -error;
  const message = socket.inbox[0];
  if (!message) {
    const mayWait = socket.mayWait(flags);
    if (socket.receiveShut && (mayWait || !socket.isDatagram)) return 0;
    if (!mayWait) return -EAGAIN;
    return socket.wait(task, [socket.readQueue], socket.receiveTimeout, -EAGAIN, `a message in ${socket.name}`);
  }
  const peeks = (flags & MSG_PEEK) !== 0;
  received.credentials = message.credentials;
  received.from = message.from;
  if (message.bytes.length > into.remaining) received.flags |= MSG_TRUNC;
  const moved = into.put(message.bytes);
  if (into.faulted) {
    if (!peeks) socket.discard(task, message);
    return -EFAULT;
  }
  socket.handOver(message, received, peeks);
  if (!peeks) socket.remove(message);
  return (flags & MSG_TRUNC) !== 0 ? message.bytes.length : moved;
}
