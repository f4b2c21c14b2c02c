// Moving bytes: read, write, readv, writev, pread64, pwrite64, lseek, ioctl. fs/read_write.c, lib/iov_iter.c, fs/ioctl.c.

import { EBADF, EFAULT, EINVAL, ESPIPE } from '../abi/errno.ts';
import { FIOCLEX, FIONBIO, FIONCLEX, MAX_RW_COUNT, O_NONBLOCK, SEEK_CUR, UIO_MAXIOV } from '../abi/fcntl.ts';
import { type File, type Result, readFile, writeFile } from '../file.ts';
import { IoVector, type Segment } from '../io-vector.ts';
import type { Task } from '../task.ts';
import { InodeFile } from '../tree/regular-file.ts';
import { view } from '../user-memory.ts';
import { linuxCall } from './call.ts';

type Transfer = (task: Task, file: File, vector: IoVector) => Result;

const read = (task: Task, fd: number, buffer: bigint, count: bigint) =>
  transfer(
    task,
    fd,
    (file) => file.readable,
    readFile,
    () => oneBuffer(task, buffer, count),
  );
const write = (task: Task, fd: number, buffer: bigint, count: bigint) =>
  transfer(
    task,
    fd,
    (file) => file.writable,
    writeFile,
    () => oneBuffer(task, buffer, count),
  );
const readv = (task: Task, fd: number, vector: bigint, count: bigint) =>
  transfer(
    task,
    fd,
    (file) => file.readable,
    readFile,
    () => manyBuffers(task, vector, count),
  );
const writev = (task: Task, fd: number, vector: bigint, count: bigint) =>
  transfer(
    task,
    fd,
    (file) => file.writable,
    writeFile,
    () => manyBuffers(task, vector, count),
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
export function oneBuffer(task: Task, address: bigint, count: bigint): IoVector | number {
  const { user } = task.process;
  if (!user.isUserRange(address, count)) return -EFAULT;
  return new IoVector(user, [{ address, length: Number(count < MAX_RW_COUNT ? count : MAX_RW_COUNT) }]);
}

/** An array of struct iovec {base, length}. EINVAL: too many; EFAULT: unreadable; EINVAL: a negative length; EFAULT: outside. */
export function manyBuffers(task: Task, address: bigint, count: bigint): IoVector | number {
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

/** EINVAL: a negative place; then as read and write; ESPIPE: the file has no places. */
function transferAt(task: Task, fd: number, offset: bigint, writes: boolean, buffers: () => IoVector | number): Result {
  if (offset < 0n) return -EINVAL;
  const file = task.process.files.get(fd);
  if (!file) return -EBADF;
  if (file.seek(0n, SEEK_CUR) === -ESPIPE) return -ESPIPE;
  if (!(writes ? file.writable : file.readable)) return -EBADF;
  const vector = buffers();
  if (typeof vector === 'number') return vector;
  return writes ? file.writeAt(task, vector, Number(offset)) : file.readAt(task, vector, Number(offset));
}
/** Nothing is ever written anywhere else: there is nothing to wait for. */
function fsync(task: Task, fd: number): Result {
  const file = task.process.files.get(fd);
  if (!file) return -EBADF;
  return file instanceof InodeFile ? 0 : -EINVAL;
}

export const ioCalls = [
  linuxCall('read', ['s32 fd', 'pointer buf', 'u64 count'], read),
  linuxCall('write', ['s32 fd', 'pointer buf', 'u64 count'], write),
  linuxCall('readv', ['s32 fd', 'pointer iov', 'u64 iovcnt'], readv),
  linuxCall('writev', ['s32 fd', 'pointer iov', 'u64 iovcnt'], writev),
  linuxCall('lseek', ['s32 fd', 's64 offset', 'u32 whence'], lseek, 'holes count as data'),
  linuxCall('ioctl', ['s32 fd', 'u32 cmd', 'pointer arg'], ioctl, 'FIONBIO FIOCLEX FIONCLEX FIONREAD'),
  linuxCall('pread64', ['s32 fd', 'pointer buf', 'u64 count', 's64 pos'], (task, fd, buffer, count, offset) =>
    transferAt(task, fd, offset, false, () => oneBuffer(task, buffer, count)),
  ),
  linuxCall('pwrite64', ['s32 fd', 'pointer buf', 'u64 count', 's64 pos'], (task, fd, buffer, count, offset) =>
    transferAt(task, fd, offset, true, () => oneBuffer(task, buffer, count)),
  ),
  linuxCall('fsync', ['s32 fd'], fsync),
  linuxCall('fdatasync', ['s32 fd'], fsync),
];
