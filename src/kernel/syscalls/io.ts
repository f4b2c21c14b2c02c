// Moving bytes: read, write, readv, writev, lseek, ioctl, fstat. fs/read_write.c, lib/iov_iter.c, fs/ioctl.c, fs/stat.c.

import { EBADF, EFAULT, EINVAL } from '../abi/errno.ts';
import { FIOCLEX, FIONBIO, FIONCLEX, MAX_RW_COUNT, O_NONBLOCK, StatLayout, UIO_MAXIOV } from '../abi/fcntl.ts';
import { type File, type Result, readFile, writeFile } from '../file.ts';
import { UID } from '../identity.ts';
import { IoVector, type Segment } from '../io-vector.ts';
import type { Task } from '../task.ts';
import { view } from '../user-memory.ts';
import { linuxCall } from './call.ts';

type Transfer = (task: Task, file: File, vector: IoVector) => Result;

const read = (task: Task, fd: number, buffer: bigint, count: bigint) =>
  transfer(
    task,
    fd,
    (file) => file.readable,
    readFile,
    () => one(task, buffer, count),
  );
const write = (task: Task, fd: number, buffer: bigint, count: bigint) =>
  transfer(
    task,
    fd,
    (file) => file.writable,
    writeFile,
    () => one(task, buffer, count),
  );
const readv = (task: Task, fd: number, vector: bigint, count: bigint) =>
  transfer(
    task,
    fd,
    (file) => file.readable,
    readFile,
    () => many(task, vector, count),
  );
const writev = (task: Task, fd: number, vector: bigint, count: bigint) =>
  transfer(
    task,
    fd,
    (file) => file.writable,
    writeFile,
    () => many(task, vector, count),
  );

/** EBADF: not open, or not for this direction. Then the buffers, then the file's own errors. */
function transfer(
  task: Task,
  fd: number,
  isAllowed: (file: File) => boolean,
  run: Transfer,
  buffers: () => IoVector | number,
): Result {
  const file = task.resumed?.file ?? task.process.files.get(fd);
  if (!file || !isAllowed(file)) return -EBADF;
  const vector = buffers();
  if (typeof vector === 'number') return vector;
  const result = run(task, file, vector);
  return typeof result === 'object' ? { ...result, file } : result;
}

/** One buffer. EFAULT if it does not lie in the user's half; more than MAX_RW_COUNT bytes are cut. */
function one(task: Task, address: bigint, count: bigint): IoVector | number {
  const { user } = task.process;
  if (!user.isUserRange(address, count)) return -EFAULT;
  return new IoVector(user, [{ address, length: Number(count < MAX_RW_COUNT ? count : MAX_RW_COUNT) }]);
}

/** An array of struct iovec {base, length}. EINVAL: too many; EFAULT: unreadable; EINVAL: a negative length; EFAULT: outside. */
function many(task: Task, address: bigint, count: bigint): IoVector | number {
  const { user } = task.process;
  if (count > BigInt(UIO_MAXIOV)) return -EINVAL;
  const bytes = user.copyIn(address, 16 * Number(count));
  if (!bytes) return -EFAULT;
  const array = view(bytes);
  const segments: Segment[] = [];
  let left = Number(MAX_RW_COUNT);
  for (let i = 0; i < Number(count); i++) {
    const base = array.getBigUint64(16 * i, true);
    const length = array.getBigInt64(16 * i + 8, true);
    if (length < 0n) return -EINVAL;
    if (!user.isUserRange(base, length)) return -EFAULT;
    const taken = Math.min(Number(length), left);
    segments.push({ address: base, length: taken });
    left -= taken;
  }
  return new IoVector(user, segments);
}

function lseek(task: Task, fd: number, offset: bigint, whence: number): Result {
  const file = task.process.files.get(fd);
  if (!file) return -EBADF;
  if (whence > 4) return -EINVAL;
  return file.seek(offset, whence);
}

function ioctl(task: Task, fd: number, command: number, argument: bigint): Result {
  const { files, user } = task.process;
  const file = files.get(fd);
  if (!file) return -EBADF;
  switch (command) {
    case FIOCLEX:
    case FIONCLEX:
      files.setCloseOnExec(fd, command === FIOCLEX);
      return 0;
    case FIONBIO: {
      const on = user.read32(argument);
      if (on === undefined) return -EFAULT;
      file.flags = on === 0 ? file.flags & ~O_NONBLOCK : file.flags | O_NONBLOCK;
      return 0;
    }
    default:
      return file.ioctl(task, command, argument);
  }
}

function fstat(task: Task, fd: number, buffer: bigint): Result {
  const file = task.process.files.get(fd);
  if (!file) return -EBADF;
  const { mode, inode } = file.status();
  const bytes = new Uint8Array(StatLayout.bytes);
  const stat = view(bytes);
  stat.setBigUint64(StatLayout.ino, BigInt(inode), true);
  stat.setBigUint64(StatLayout.nlink, 1n, true);
  stat.setUint32(StatLayout.mode, mode, true);
  stat.setUint32(StatLayout.uid, UID, true);
  stat.setUint32(StatLayout.gid, UID, true);
  stat.setBigUint64(StatLayout.blksize, 4096n, true);
  return task.process.user.copyOut(buffer, bytes) ? 0 : -EFAULT;
}

export const ioCalls = [
  linuxCall('read', ['s32 fd', 'pointer buf', 'u64 count'], read),
  linuxCall('write', ['s32 fd', 'pointer buf', 'u64 count'], write),
  linuxCall('readv', ['s32 fd', 'pointer iov', 'u64 iovcnt'], readv),
  linuxCall('writev', ['s32 fd', 'pointer iov', 'u64 iovcnt'], writev),
  linuxCall('lseek', ['s32 fd', 's64 offset', 'u32 whence'], lseek, 'no file has a position: ESPIPE'),
  linuxCall('ioctl', ['s32 fd', 'u32 cmd', 'pointer arg'], ioctl, 'FIONBIO FIOCLEX FIONCLEX FIONREAD'),
  linuxCall('fstat', ['s32 fd', 'pointer statbuf'], fstat, 'no times, sizes or devices'),
];
