// Bytes in a row: SOCK_STREAM. net/unix/af_unix.c: unix_stream_sendmsg, unix_stream_read_generic.

import { EAGAIN, EFAULT, EINVAL, ENOTCONN, EPIPE } from '../abi/errno.ts';
import { SI_KERNEL, SIGPIPE } from '../abi/signal.ts';
import { MSG_NOSIGNAL, MSG_PEEK, MSG_WAITALL } from '../abi/socket.ts';
import type { Result } from '../file.ts';
import { bytesFrom, type IoVector } from '../io-vector.ts';
import { sendToTask } from '../signals.ts';
import type { Task } from '../task.ts';
import type { Endpoint } from './endpoint.ts';
import type { Ancillary, Received } from './message.ts';

/** A stream's message holds at most this many bytes, whatever is sent at once. */
const STREAM_CHUNK = 32_768;

/** -ENOTCONN; -EPIPE, with SIGPIPE unless MSG_NOSIGNAL; -EAGAIN: no room; -EFAULT. What has been sent counts. */
export function sendStream(socket: Endpoint, task: Task, from: IoVector, flags: number, ancillary: Ancillary): Result {
  const { peer } = socket;
  let sent = task.resumed?.progress ?? 0;
  if (!peer) return -ENOTCONN;
  from.skip(sent);
  do {
    if (socket.sendShut || (from.remaining > 0 && (peer.closed || peer.receiveShut))) {
      if (sent > 0) return sent;
      if ((flags & MSG_NOSIGNAL) === 0) sendToTask(task, { signal: SIGPIPE, code: SI_KERNEL });
      return -EPIPE;
    }
    if (from.remaining === 0) return sent;
    if (socket.charged >= socket.sendBuffer) {
      if (!socket.mayWait(flags)) return sent || -EAGAIN;
      return socket.wait(
        task,
        [socket.writeQueue],
        socket.sendTimeout,
        sent || -EAGAIN,
        `room to send to ${peer.name}`,
        sent,
      );
    }
    const bytes = from.take(Math.min(STREAM_CHUNK, Math.max(1, socket.sendBuffer - socket.charged)));
    if (from.faulted) return sent || -EFAULT;
    socket.post(peer, bytes, sent === 0 ? ancillary : { ...ancillary, files: [] });
    sent += bytes.length;
  } while (from.remaining > 0);
  return sent;
}

/** -EINVAL: not connected; -ECONNRESET; -EAGAIN; -EFAULT. Files that come with a message end what is read at once. */
export function receiveStream(socket: Endpoint, task: Task, into: IoVector, flags: number, received: Received): Result {
  if (socket.state !== 'connected') return -EINVAL;
  let copied = task.resumed?.progress ?? 0;
  into.skip(copied);
  const peeks = (flags & MSG_PEEK) !== 0;
  let next = 0;
  while (into.remaining > 0) {
    const message = socket.inbox[next];
    if (!message) break;
    // Bytes of different senders are not mixed where it shows who they are.
    if (copied > 0 && socket.passCredentials && message.credentials?.pid !== received.credentials?.pid) break;
    received.credentials = message.credentials;
    received.from = message.from;
    const moved = into.put(bytesFrom(message.bytes, message.start));
    if (moved === 0) return copied || -EFAULT;
    copied += moved;
    const carries = message.files.length > 0;
    if (carries) socket.handOver(message, received, peeks);
    if (peeks) next++;
    else {
      message.start += moved;
      if (message.start === message.bytes.length) socket.remove(message);
    }
    if (carries) return copied;
  }
  const enough = into.remaining === 0 || (copied > 0 && (peeks || (flags & MSG_WAITALL) === 0));
  if (enough) return copied;
  if (copied === 0) {
    const error = socket.takeError();
    if (error !== 0) return -error;
  }
  if (socket.receiveShut) return copied;
  if (!socket.mayWait(flags)) return copied || -EAGAIN;
  return socket.wait(
    task,
    [socket.readQueue],
    socket.receiveTimeout,
    copied || -EAGAIN,
    `data in ${socket.name}`,
    copied,
  );
}
