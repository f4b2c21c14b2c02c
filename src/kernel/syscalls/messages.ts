// Sending and receiving: sendto, sendmsg, recvfrom, recvmsg, and what travels beside the bytes. net/socket.c, net/core/scm.c.

import { EBADF, EFAULT, EINVAL, EISCONN, EMSGSIZE, ENOBUFS, EOPNOTSUPP, EPERM } from '../abi/errno.ts';
import { UIO_MAXIOV } from '../abi/fcntl.ts';
import { RLIMIT_NOFILE } from '../abi/misc.ts';
import {
  CMSG_HEADER_BYTES,
  MSG_CMSG_CLOEXEC,
  MSG_CTRUNC,
  MSG_OOB,
  MsghdrLayout,
  SCM_CREDENTIALS,
  SCM_MAX_FD,
  SCM_RIGHTS,
  SOCK_SEQPACKET,
  SOL_SOCKET,
  UCRED_BYTES,
} from '../abi/socket.ts';
import { charged, type File, type Result } from '../file.ts';
import { release } from '../file-table.ts';
import { UID } from '../identity.ts';
import type { IoVector } from '../io-vector.ts';
import { type Ancillary, type Credentials, credentialsOf, noAncillary, type Received } from '../socket/message.ts';
import type { UnixSocket } from '../socket/unix-socket.ts';
import type { Task } from '../task.ts';
import { view } from '../user-memory.ts';
import { linuxCall } from './call.ts';
import { manyBuffers, oneBuffer } from './io.ts';
import { findSocket, holding, readAddress, socketOf, writeAddress } from './sockets.ts';

const pad8 = (bytes: number): number => (bytes + 7) & ~7;

// ---- sending

/** EOPNOTSUPP: out of band; EISCONN EOPNOTSUPP: a stream has no addresses; who is there; then the socket's own. */
function sendTo(
  task: Task,
  socket: UnixSocket,
  from: IoVector,
  flags: number,
  name: { at: bigint; length: number },
  ancillary: Ancillary,
): Result {
  if ((flags & MSG_OOB) !== 0) return -EOPNOTSUPP;
  let to: UnixSocket | undefined;
  if (name.length > 0 && name.at !== 0n) {
    const read = readAddress(task, name.at, name.length);
    if (typeof read === 'number') return read;
    if (socket.isStream) return socket.state === 'connected' ? -EISCONN : -EOPNOTSUPP;
    if (socket.type !== SOCK_SEQPACKET) {
      const found = findSocket(task, read);
      if (typeof found === 'number') return found;
      to = found;
    }
  }
  const credentials = ancillary.credentials ?? credentialsOf(task);
  task.kernel.charge(socket.writeStep);
  return holding(socket, charged(task, socket.send(task, from, flags, to, { ...ancillary, credentials })));
}
function sendto(
  task: Task,
  fd: number,
  buffer: bigint,
  count: bigint,
  flags: number,
  at: bigint,
  length: number,
): Result {
  const socket = socketOf(task, fd);
  if (typeof socket === 'number') return socket;
  const from = oneBuffer(task, buffer, count);
  if (typeof from === 'number') return from;
  return sendTo(task, socket, from, flags, { at, length }, { files: [], credentials: undefined });
}
/** EBADF ENOTSOCK; EFAULT EMSGSIZE EINVAL: the header and its buffers; EINVAL EBADF EPERM: what goes with it; then as sendto. */
function sendmsg(task: Task, fd: number, header: bigint, flags: number): Result {
  const socket = socketOf(task, fd);
  if (typeof socket === 'number') return socket;
  const message = readHeader(task, header);
  if (typeof message === 'number') return message;
  const ancillary = readControl(task, message.control, message.controlLength);
  if (typeof ancillary === 'number') return ancillary;
  return sendTo(task, socket, message.buffers, flags, { at: message.name, length: message.nameLength }, ancillary);
}

interface Header {
  readonly name: bigint;
  readonly nameLength: number;
  readonly buffers: IoVector;
  readonly control: bigint;
  readonly controlLength: number;
}
function readHeader(task: Task, address: bigint): Header | number {
  const bytes = task.process.user.copyIn(address, MsghdrLayout.bytes);
  if (!bytes) return -EFAULT;
  const header = view(bytes);
  const count = header.getBigUint64(MsghdrLayout.iovlen, true);
  const nameLength = header.getInt32(MsghdrLayout.namelen, true);
  if (nameLength < 0) return -EINVAL;
  if (count > BigInt(UIO_MAXIOV)) return -EMSGSIZE;
  const buffers = manyBuffers(task, header.getBigUint64(MsghdrLayout.iov, true), count);
  if (typeof buffers === 'number') return buffers;
  return {
    name: header.getBigUint64(MsghdrLayout.name, true),
    nameLength: Math.min(nameLength, 128),
    buffers,
    control: header.getBigUint64(MsghdrLayout.control, true),
    controlLength: Number(header.getBigUint64(MsghdrLayout.controllen, true)),
  };
}

/** Reads control messages. EFAULT; EINVAL: lengths, kinds, too many files; EBADF: a file not open; EPERM: somebody else's id. */
function readControl(task: Task, at: bigint, length: number): Ancillary | number {
  const files: File[] = [];
  let credentials: Credentials | undefined;
  if (at === 0n || length < CMSG_HEADER_BYTES) return { files, credentials };
  if (length > MOST_CONTROL) return -ENOBUFS;
  const bytes = task.process.user.copyIn(at, length);
  if (!bytes) return -EFAULT;
  const control = view(bytes);
  for (let here = 0; here + CMSG_HEADER_BYTES <= length; ) {
    const size = Number(control.getBigUint64(here, true));
    if (size < CMSG_HEADER_BYTES || here + size > length) return -EINVAL;
    const [level, type] = [control.getInt32(here + 8, true), control.getInt32(here + 12, true)];
    const data = bytes.subarray(here + CMSG_HEADER_BYTES, here + size);
    here += pad8(size);
    if (level !== SOL_SOCKET) continue;
    if (type === SCM_RIGHTS) {
      const failed = readFiles(task, data, files);
      if (failed !== 0) return failed;
    } else if (type === SCM_CREDENTIALS) {
      if (data.length !== UCRED_BYTES) return -EINVAL;
      const [pid, uid, gid] = [0, 4, 8].map((i) => view(data).getInt32(i, true)) as [number, number, number];
      if (pid !== task.process.pid || uid !== UID || gid !== UID) return -EPERM;
      credentials = { pid, uid, gid };
    } else return -EINVAL;
  }
  return { files, credentials };
}
function readFiles(task: Task, data: Uint8Array, files: File[]): number {
  const count = Math.floor(data.length / 4);
  if (files.length + count > SCM_MAX_FD) return -EINVAL;
  for (let i = 0; i < count; i++) {
    const file = task.process.files.getRaw(view(data).getInt32(4 * i, true));
    if (!file) return -EBADF;
    files.push(file);
  }
  return 0;
}
/** Most bytes of control messages: net.core.optmem_max. */
const MOST_CONTROL = 20_480;

// ---- receiving

function recvfrom(
  task: Task,
  fd: number,
  buffer: bigint,
  count: bigint,
  flags: number,
  at: bigint,
  lengthAt: bigint,
): Result {
  const socket = socketOf(task, fd);
  if (typeof socket === 'number') return socket;
  const into = oneBuffer(task, buffer, count);
  if (typeof into === 'number') return into;
  if ((flags & MSG_OOB) !== 0) return -EOPNOTSUPP;
  const received = noAncillary();
  task.kernel.charge(socket.readStep);
  const result = charged(task, socket.receive(task, into, flags, received));
  for (const file of received.files) release(task, file);
  if (typeof result === 'object') return holding(socket, result);
  if (at === 0n || Number(result) < 0) return result;
  if (!received.from) return task.process.user.write32(lengthAt, 0) ? result : -EFAULT;
  const failed = writeAddress(task, received.from, at, lengthAt);
  return failed === 0 ? result : failed;
}

/** EBADF ENOTSOCK; EFAULT EMSGSIZE EINVAL: the header; then the socket's own; EFAULT: where the results go. */
function recvmsg(task: Task, fd: number, header: bigint, flags: number): Result {
  const socket = socketOf(task, fd);
  if (typeof socket === 'number') return socket;
  const message = readHeader(task, header);
  if (typeof message === 'number') return message;
  if ((flags & MSG_OOB) !== 0) return -EOPNOTSUPP;
  const received = noAncillary();
  task.kernel.charge(socket.readStep);
  const result = charged(task, socket.receive(task, message.buffers, flags, received));
  if (typeof result === 'object') return holding(socket, result);
  if (Number(result) < 0) return result;
  const { user } = task.process;
  const controlLength = writeControl(task, socket, message, received, (flags & MSG_CMSG_CLOEXEC) !== 0);
  let wasWritten = true;
  if (message.name !== 0n) {
    const bytes = Uint8Array.from(received.from ? [1, 0, ...received.from] : []);
    wasWritten = user.copyOut(message.name, bytes.subarray(0, message.nameLength));
    wasWritten &&= user.write32(header + BigInt(MsghdrLayout.namelen), bytes.length);
  }
  wasWritten &&= user.write32(header + BigInt(MsghdrLayout.flags), received.flags | (flags & MSG_CMSG_CLOEXEC));
  wasWritten &&= user.write64(header + BigInt(MsghdrLayout.controllen), BigInt(controlLength));
  return wasWritten ? result : -EFAULT;
}

/** Writes credentials and files, as far as there is room: MSG_CTRUNC tells the rest. @returns bytes written */
function writeControl(task: Task, socket: UnixSocket, into: Header, received: Received, closeOnExec: boolean): number {
  let written = 0;
  const put = (type: number, data: Uint8Array): void => {
    const room = into.control === 0n ? 0 : into.controlLength - written;
    if (room < CMSG_HEADER_BYTES) {
      received.flags |= MSG_CTRUNC;
      return;
    }
    const size = CMSG_HEADER_BYTES + data.length;
    if (size > room) received.flags |= MSG_CTRUNC;
    const bytes = new Uint8Array(size);
    view(bytes).setBigUint64(0, BigInt(Math.min(size, room)), true);
    view(bytes).setInt32(8, SOL_SOCKET, true);
    view(bytes).setInt32(12, type, true);
    bytes.set(data, CMSG_HEADER_BYTES);
    task.process.user.copyOut(into.control + BigInt(written), bytes.subarray(0, room));
    written += Math.min(pad8(size), room);
  };
  if (socket.passCredentials) {
    const { pid, uid, gid } = received.credentials ?? { pid: 0, uid: 65_534, gid: 65_534 };
    put(SCM_CREDENTIALS, new Uint8Array(Int32Array.of(pid, uid, gid).buffer));
  }
  if (received.files.length === 0) return written;
  const room = into.control === 0n ? 0 : into.controlLength - written;
  const most = Math.max(0, Math.floor((room - CMSG_HEADER_BYTES) / 4));
  const fds: number[] = [];
  for (const file of received.files) {
    const limit = task.process.softLimit(RLIMIT_NOFILE);
    const fd = fds.length < most ? task.process.files.install(file, limit, closeOnExec) : -1;
    if (fd < 0) received.flags |= MSG_CTRUNC;
    else fds.push(fd);
    release(task, file);
  }
  if (fds.length > 0) put(SCM_RIGHTS, new Uint8Array(Int32Array.from(fds).buffer));
  return written;
}

export const messageCalls = [
  linuxCall(
    'sendto',
    ['s32 fd', 'pointer buf', 'u64 len', 'u32 flags', 'pointer addr', 's32 addrlen'],
    sendto,
    'no out-of-band data',
  ),
  linuxCall('sendmsg', ['s32 fd', 'pointer msg', 'u32 flags'], sendmsg, 'SCM_RIGHTS and SCM_CREDENTIALS'),
  linuxCall(
    'recvfrom',
    ['s32 fd', 'pointer buf', 'u64 len', 'u32 flags', 'pointer addr', 'pointer addrlen'],
    recvfrom,
    'no out-of-band data',
  ),
  linuxCall('recvmsg', ['s32 fd', 'pointer msg', 'u32 flags'], recvmsg, 'SCM_RIGHTS and SCM_CREDENTIALS'),
];
