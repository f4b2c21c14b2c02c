// Socket calls. net/socket.c, net/core/sock.c, net/unix/af_unix.c.

import {
  EADDRINUSE,
  EAFNOSUPPORT,
  EBADF,
  ECONNREFUSED,
  EDOM,
  EFAULT,
  EINVAL,
  EMFILE,
  ENFILE,
  ENOPROTOOPT,
  ENOTCONN,
  ENOTSOCK,
  EOPNOTSUPP,
  EPROTONOSUPPORT,
  ESOCKTNOSUPPORT,
} from '../abi/errno.ts';
import { O_NONBLOCK } from '../abi/fcntl.ts';
import { RLIMIT_NOFILE } from '../abi/misc.ts';
import {
  AF_MAX,
  AF_UNIX,
  AF_UNSPEC,
  RCVBUF_MIN,
  SHUT_RDWR,
  SNDBUF_DEFAULT,
  SNDBUF_MIN,
  SO_ACCEPTCONN,
  SO_BROADCAST,
  SO_DEBUG,
  SO_DOMAIN,
  SO_ERROR,
  SO_KEEPALIVE,
  SO_PASSCRED,
  SO_PEERCRED,
  SO_PROTOCOL,
  SO_RCVBUF,
  SO_RCVTIMEO,
  SO_REUSEADDR,
  SO_REUSEPORT,
  SO_SNDBUF,
  SO_SNDTIMEO,
  SO_TYPE,
  SOCK_CLOEXEC,
  SOCK_DGRAM,
  SOCK_MAX,
  SOCK_NONBLOCK,
  SOCK_RAW,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  SOCK_TYPE_MASK,
  SOCKADDR_BYTES,
  SOCKADDR_UN_BYTES,
  SOL_SOCKET,
  SOMAXCONN,
} from '../abi/socket.ts';
import type { Result } from '../file.ts';
import { type Address, credentialsOf, nameKey } from '../socket/message.ts';
import { SocketInode } from '../socket/socket-inode.ts';
import { UnixSocket } from '../socket/unix-socket.ts';
import type { Task } from '../task.ts';
import { find, walk } from '../tree/walk.ts';
import { view } from '../user-memory.ts';
import { linuxCall } from './call.ts';

/** The socket behind a descriptor; or -EBADF, -ENOTSOCK. A waiting call keeps the one it found. */
export function socketOf(task: Task, fd: number): UnixSocket | number {
  const file = task.resumed?.file ?? task.process.files.get(fd);
  if (!file) return -EBADF;
  return file instanceof UnixSocket ? file : -ENOTSOCK;
}
/** A wait holds on to the socket. */
export function holding(socket: UnixSocket, result: Result): Result {
  return typeof result === 'object' ? { ...result, file: socket } : result;
}

// ---- addresses

/** Reads an address: family and what follows. @returns -EINVAL: length; -EFAULT */
export function readAddress(task: Task, at: bigint, length: number): { family: number; rest: Uint8Array } | number {
  if (length < 0 || length > SOCKADDR_BYTES) return -EINVAL;
  const bytes = task.process.user.copyIn(at, length);
  if (!bytes) return -EFAULT;
  return { family: length < 2 ? AF_UNSPEC : view(bytes).getUint16(0, true), rest: bytes.subarray(2) };
}
/** A Unix address of a program's making; or -EINVAL. A path ends at its first 0. */
function unixAddress({ family, rest }: { family: number; rest: Uint8Array }): Address | number {
  if (family !== AF_UNIX || rest.length === 0 || rest.length + 2 > SOCKADDR_UN_BYTES) return -EINVAL;
  if (rest[0] === 0) return rest;
  const end = rest.indexOf(0);
  return Uint8Array.from([...(end < 0 ? rest : rest.subarray(0, end)), 0]);
}
const pathOf = (address: Address): string => new TextDecoder().decode(address.subarray(0, -1));

/** The socket with an address; or what the walk finds, -ECONNREFUSED: nobody is there. */
export function findSocket(task: Task, read: { family: number; rest: Uint8Array }): UnixSocket | number {
  const address = unixAddress(read);
  if (typeof address === 'number') return address;
  if (address[0] === 0) {
    const named = task.kernel.abstractSockets.get(nameKey(address));
    return named instanceof UnixSocket ? named : -ECONNREFUSED;
  }
  const inode = find(task, task.process.place.directory, pathOf(address));
  if (typeof inode === 'number') return inode;
  const socket = inode instanceof SocketInode ? inode.socket : undefined;
  return socket instanceof UnixSocket ? socket : -ECONNREFUSED;
}

/** Tells a program an address: as much as it has room for, and how long it really is. @returns 0 or -EFAULT -EINVAL */
export function writeAddress(task: Task, address: Address | undefined, at: bigint, lengthAt: bigint): number {
  const { user } = task.process;
  const room = user.read32(lengthAt);
  if (room === undefined) return -EFAULT;
  if ((room | 0) < 0) return -EINVAL;
  const bytes = Uint8Array.from([AF_UNIX, 0, ...(address ?? [])]);
  if (!user.copyOut(at, bytes.subarray(0, room))) return -EFAULT;
  return user.write32(lengthAt, bytes.length) ? 0 : -EFAULT;
}

// ---- making

/** What socket and socketpair check: EINVAL: flags; EAFNOSUPPORT; EINVAL: type; ESOCKTNOSUPPORT EPROTONOSUPPORT. */
function refusal(family: number, type: number, protocol: number): number {
  const kind = type & SOCK_TYPE_MASK;
  if ((type & ~(SOCK_TYPE_MASK | SOCK_NONBLOCK | SOCK_CLOEXEC)) !== 0) return -EINVAL;
  if (family < 0 || family >= AF_MAX) return -EAFNOSUPPORT;
  if (kind >= SOCK_MAX) return -EINVAL;
  if (family !== AF_UNIX) return -EAFNOSUPPORT;
  if (protocol !== 0 && protocol !== AF_UNIX) return -EPROTONOSUPPORT;
  return [SOCK_STREAM, SOCK_DGRAM, SOCK_RAW, SOCK_SEQPACKET].includes(kind) ? 0 : -ESOCKTNOSUPPORT;
}
function makeSocket(task: Task, type: number): UnixSocket {
  const kind = type & SOCK_TYPE_MASK;
  return new UnixSocket(task.kernel, kind === SOCK_RAW ? SOCK_DGRAM : kind, type & SOCK_NONBLOCK);
}
/** Gives a socket a descriptor, or gives it up. @returns -EMFILE -ENFILE */
function install(task: Task, socket: UnixSocket, flags: number): number {
  const fd = task.kernel.openFile(task, socket, (flags & SOCK_CLOEXEC) !== 0);
  if (fd < 0) socket.released(task);
  return fd;
}
function socket(task: Task, family: number, type: number, protocol: number): Result {
  return refusal(family, type, protocol) || install(task, makeSocket(task, type), type);
}
/** As socket, but EMFILE and EFAULT come first; EOPNOTSUPP is for families that have no pairs. */
function socketpair(task: Task, family: number, type: number, protocol: number, pair: bigint): Result {
  const { kernel, process } = task;
  if ((type & ~(SOCK_TYPE_MASK | SOCK_NONBLOCK | SOCK_CLOEXEC)) !== 0) return -EINVAL;
  const one = process.files.lowestFree();
  const two = process.files.lowestFree(one + 1);
  if (two >= process.softLimit(RLIMIT_NOFILE)) return -EMFILE;
  if (!process.user.write64(pair, BigInt(one) | (BigInt(two) << 32n))) return -EFAULT;
  const refused = refusal(family, type, protocol);
  if (refused !== 0) return refused;
  if (kernel.openFiles + 2 > kernel.limits.openFilesOfSystem) return -ENFILE;
  const [first, second] = [makeSocket(task, type), makeSocket(task, type)];
  first.join(second);
  first.peerCredentials = credentialsOf(task);
  second.peerCredentials = credentialsOf(task);
  install(task, first, type);
  install(task, second, type);
  return 0;
}

// ---- names and connections

/** EBADF ENOTSOCK; EINVAL EFAULT: the address; EINVAL: it has a name; EADDRINUSE; what the walk finds. */
function bind(task: Task, fd: number, at: bigint, length: number): Result {
  const socket = socketOf(task, fd);
  if (typeof socket === 'number') return socket;
  const read = readAddress(task, at, length);
  if (typeof read === 'number') return read;
  if (read.family === AF_UNIX && read.rest.length === 0) return autobind(task, socket);
  const address = unixAddress(read);
  if (typeof address === 'number') return address;
  if (address[0] === 0) return bindAbstract(task, socket, address);
  const place = walk(task, task.process.place.directory, pathOf(address), false);
  if (typeof place === 'number') return place;
  if (place.inode) return -EADDRINUSE;
  if (socket.address) return -EINVAL;
  const inode = new SocketInode(task.kernel, 0o777 & ~task.process.place.umask, socket);
  const failed = place.directory.add(place.name, inode);
  if (failed !== 0) return failed;
  socket.inode = inode;
  socket.address = address;
  return 0;
}
function bindAbstract(task: Task, socket: UnixSocket, address: Address): number {
  const { abstractSockets } = task.kernel;
  if (socket.address) return -EINVAL;
  if (abstractSockets.has(nameKey(address))) return -EADDRINUSE;
  abstractSockets.set(nameKey(address), socket);
  socket.address = address.slice();
  return 0;
}
/** A name of the kernel's choice: five hexadecimal digits, abstract. */
function autobind(task: Task, socket: UnixSocket): number {
  if (socket.address) return 0;
  for (let number = 0; ; number++) {
    const name = new TextEncoder().encode(`\0${number.toString(16).padStart(5, '0')}`);
    if (!task.kernel.abstractSockets.has(nameKey(name))) return bindAbstract(task, socket, name);
  }
}
function listen(task: Task, fd: number, backlog: number): Result {
  const socket = socketOf(task, fd);
  if (typeof socket === 'number') return socket;
  const most = backlog >>> 0 > SOMAXCONN ? SOMAXCONN : backlog;
  return socket.listen(most, credentialsOf(task));
}
/** EBADF ENOTSOCK; EINVAL EFAULT: the address; then who is there, and what it says. */
function connect(task: Task, fd: number, at: bigint, length: number): Result {
  const socket = socketOf(task, fd);
  if (typeof socket === 'number') return socket;
  const read = readAddress(task, at, length);
  if (typeof read === 'number') return read;
  if (socket.isDatagram && read.family === AF_UNSPEC && length >= 2) return socket.setPeer(undefined);
  const other = findSocket(task, read);
  if (typeof other === 'number') return other;
  if (socket.isDatagram) return socket.setPeer(other);
  return holding(socket, socket.connect(task, other, credentialsOf(task)));
}
/** EINVAL: flags; EBADF ENOTSOCK; EMFILE ENFILE; then the socket's; EFAULT: the address, and the connection is lost. */
function accept4(task: Task, fd: number, at: bigint, lengthAt: bigint, flags: number): Result {
  if ((flags & ~(SOCK_NONBLOCK | SOCK_CLOEXEC)) !== 0) return -EINVAL;
  const { kernel, process } = task;
  const listener = socketOf(task, fd);
  if (typeof listener === 'number') return listener;
  if (process.files.lowestFree() >= process.softLimit(RLIMIT_NOFILE)) return -EMFILE;
  if (kernel.openFiles >= kernel.limits.openFilesOfSystem) return -ENFILE;
  const end = listener.accept(task);
  if (!(end instanceof UnixSocket)) return holding(listener, end);
  if ((flags & SOCK_NONBLOCK) !== 0) end.flags |= O_NONBLOCK;
  if (at !== 0n) {
    const failed = writeAddress(task, end.peer?.address, at, lengthAt);
    if (failed !== 0) {
      end.released(task);
      return failed;
    }
  }
  return install(task, end, flags);
}
function getsockname(task: Task, fd: number, at: bigint, lengthAt: bigint): Result {
  const socket = socketOf(task, fd);
  return typeof socket === 'number' ? socket : writeAddress(task, socket.address, at, lengthAt);
}
function getpeername(task: Task, fd: number, at: bigint, lengthAt: bigint): Result {
  const socket = socketOf(task, fd);
  if (typeof socket === 'number') return socket;
  return socket.peer ? writeAddress(task, socket.peer.address, at, lengthAt) : -ENOTCONN;
}
function shutdown(task: Task, fd: number, how: number): Result {
  const socket = socketOf(task, fd);
  if (typeof socket === 'number') return socket;
  if (how < 0 || how > SHUT_RDWR) return -EINVAL;
  socket.shutDown(how);
  return 0;
}

// ---- options

/** Options that are kept and mean nothing here. */
const KEPT: ReadonlySet<number> = new Set([SO_DEBUG, SO_REUSEADDR, SO_BROADCAST, SO_KEEPALIVE, SO_REUSEPORT]);

/** EBADF ENOTSOCK; EINVAL: length; EOPNOTSUPP: level; EFAULT; ENOPROTOOPT. */
function setsockopt(task: Task, fd: number, level: number, option: number, at: bigint, length: number): Result {
  const socket = socketOf(task, fd);
  if (typeof socket === 'number') return socket;
  if (length < 0) return -EINVAL;
  if (level !== SOL_SOCKET) return -EOPNOTSUPP;
  if (option === SO_RCVTIMEO || option === SO_SNDTIMEO) return setTimeLimit(task, socket, option, at, length);
  if (length < 4) return -EINVAL;
  const value = task.process.user.read32(at);
  if (value === undefined) return -EFAULT;
  const bytes = Math.min(value, SNDBUF_DEFAULT) * 2;
  if (option === SO_SNDBUF) socket.sendBuffer = Math.max(bytes, SNDBUF_MIN);
  else if (option === SO_RCVBUF) socket.receiveBuffer = Math.max(bytes, RCVBUF_MIN);
  else if (option === SO_PASSCRED) socket.passCredentials = value !== 0;
  else if (KEPT.has(option)) socket.options.set(option, value === 0 ? 0 : 1);
  else return -ENOPROTOOPT;
  return 0;
}
function setTimeLimit(task: Task, socket: UnixSocket, option: number, at: bigint, length: number): number {
  if (length < 16) return -EINVAL;
  const bytes = task.process.user.copyIn(at, 16);
  if (!bytes) return -EFAULT;
  const [seconds, microseconds] = [view(bytes).getBigInt64(0, true), view(bytes).getBigInt64(8, true)];
  if (microseconds < 0n || microseconds >= 1_000_000n) return -EDOM;
  const cycles = task.kernel.time.cyclesIn((seconds * 1_000_000n + microseconds) * 1000n);
  if (option === SO_RCVTIMEO) socket.receiveTimeout = cycles;
  else socket.sendTimeout = cycles;
  return 0;
}

/** EBADF ENOTSOCK; EFAULT EINVAL: length; EOPNOTSUPP: level; ENOPROTOOPT; EFAULT. */
function getsockopt(task: Task, fd: number, level: number, option: number, at: bigint, lengthAt: bigint): Result {
  const socket = socketOf(task, fd);
  if (typeof socket === 'number') return socket;
  if (level !== SOL_SOCKET) return -EOPNOTSUPP;
  const { user } = task.process;
  const room = user.read32(lengthAt);
  if (room === undefined) return -EFAULT;
  if ((room | 0) < 0) return -EINVAL;
  const bytes = optionBytes(task, socket, option);
  if (!bytes) return -ENOPROTOOPT;
  const told = bytes.subarray(0, room);
  return user.copyOut(at, told) && user.write32(lengthAt, told.length) ? 0 : -EFAULT;
}
function optionBytes(task: Task, socket: UnixSocket, option: number): Uint8Array | undefined {
  const words = (...values: number[]): Uint8Array => new Uint8Array(Int32Array.from(values).buffer);
  const time = (cycles: number): Uint8Array => {
    const microseconds = task.kernel.time.nanoseconds(cycles) / 1000n;
    return new Uint8Array(BigInt64Array.of(microseconds / 1_000_000n, microseconds % 1_000_000n).buffer);
  };
  switch (option) {
    case SO_TYPE:
      return words(socket.type);
    case SO_ERROR:
      return words(socket.takeError());
    case SO_SNDBUF:
      return words(socket.sendBuffer);
    case SO_RCVBUF:
      return words(socket.receiveBuffer);
    case SO_PASSCRED:
      return words(socket.passCredentials ? 1 : 0);
    case SO_ACCEPTCONN:
      return words(socket.state === 'listening' ? 1 : 0);
    case SO_DOMAIN:
      return words(AF_UNIX);
    case SO_PROTOCOL:
      return words(0);
    case SO_PEERCRED: {
      const { pid, uid, gid } = socket.peerCredentials ?? { pid: 0, uid: -1, gid: -1 };
      return words(pid, uid, gid);
    }
    case SO_RCVTIMEO:
      return time(socket.receiveTimeout);
    case SO_SNDTIMEO:
      return time(socket.sendTimeout);
    default:
      return KEPT.has(option) ? words(socket.options.get(option) ?? 0) : undefined;
  }
}

export const socketCalls = [
  linuxCall('socket', ['s32 family', 's32 type', 's32 protocol'], socket, 'AF_UNIX only'),
  linuxCall('socketpair', ['s32 family', 's32 type', 's32 protocol', 'pointer sv'], socketpair, 'AF_UNIX only'),
  linuxCall('bind', ['s32 fd', 'pointer addr', 's32 addrlen'], bind),
  linuxCall('listen', ['s32 fd', 's32 backlog'], listen),
  linuxCall('connect', ['s32 fd', 'pointer addr', 's32 addrlen'], connect),
  linuxCall('accept', ['s32 fd', 'pointer addr', 'pointer addrlen'], (task, fd, at, lengthAt) =>
    accept4(task, fd, at, lengthAt, 0),
  ),
  linuxCall('accept4', ['s32 fd', 'pointer addr', 'pointer addrlen', 's32 flags'], accept4),
  linuxCall('getsockname', ['s32 fd', 'pointer addr', 'pointer addrlen'], getsockname),
  linuxCall('getpeername', ['s32 fd', 'pointer addr', 'pointer addrlen'], getpeername),
  linuxCall('shutdown', ['s32 fd', 's32 how'], shutdown),
  linuxCall('setsockopt', ['s32 fd', 's32 level', 's32 optname', 'pointer optval', 's32 optlen'], setsockopt),
  linuxCall('getsockopt', ['s32 fd', 's32 level', 's32 optname', 'pointer optval', 'pointer optlen'], getsockopt),
];
