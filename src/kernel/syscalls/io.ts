// Moving bytes: read, write, readv, writev, pread64, pwrite64, lseek, ioctl. fs/read_write.c, lib/iov_iter.c, fs/ioctl.c.

import { EBADF, EFAULT, EINVAL, EOPNOTSUPP, ESPIPE } from '../abi/errno.ts';
import {
  FIOCLEX,
  FIONBIO,
  FIONCLEX,
  MAX_RW_COUNT,
  O_APPEND,
  O_NONBLOCK,
  RWF_DSYNC,
  RWF_HIPRI,
  RWF_SYNC,
  SEEK_CUR,
  SEEK_SET,
  UIO_MAXIOV,
} from '../abi/fcntl.ts';
import { type File, type Result, readFile, writeFile } from '../file.ts';
import { IoVector, KernelVector, type Segment } from '../io-vector.ts';
import type { Task } from '../task.ts';
import { InodeFile, RegularFile } from '../tree/regular-file.ts';
import { view } from '../user-memory.ts';
import { linuxCall } from './call.ts';

type Transfer = (task: Task, file: File, vector: IoVector) => Result;

// EBADF: not open, or not for this direction. Then the buffers, then the file's own errors.
function read(task: Task, fd: number, buffer: bigint, count: bigint): Result {
  const file = fileFor(task, fd);
  return file?.readable ? transfer(task, file, readFile, oneBuffer(task, buffer, count)) : -EBADF;
}
function write(task: Task, fd: number, buffer: bigint, count: bigint): Result {
  const file = fileFor(task, fd);
  return file?.writable ? transfer(task, file, writeFile, oneBuffer(task, buffer, count)) : -EBADF;
}
function readv(task: Task, fd: number, vector: bigint, count: bigint): Result {
  const file = fileFor(task, fd);
  return file?.readable ? transfer(task, file, readFile, manyBuffers(task, vector, count)) : -EBADF;
}
function writev(task: Task, fd: number, vector: bigint, count: bigint): Result {
  const file = fileFor(task, fd);
  return file?.writable ? transfer(task, file, writeFile, manyBuffers(task, vector, count)) : -EBADF;
}

/** The file that a call works on: behind its descriptor; the one it found there, if it has waited. */
function fileFor(task: Task, fd: number): File | undefined {
  return task.resumed?.file ?? task.process.files.get(fd);
}
function transfer(task: Task, file: File, run: Transfer, vector: IoVector | number): Result {
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
/**
 * preadv2 and pwritev2: a place of −1 is the file's own. EOPNOTSUPP: flags, RWF_NOWAIT where it means nothing; then as pread64, or as
 * readv.
 */
function transferWithFlags(
  task: Task,
  fd: number,
  vector: bigint,
  count: bigint,
  offset: bigint,
  flags: number,
  writes: boolean,
): Result {
  const buffers = () => manyBuffers(task, vector, count);
  if (offset < -1n) return -EINVAL;
  const file = task.resumed?.file ?? task.process.files.get(fd);
  if (!file) return -EBADF;
  if (offset !== -1n && file.seek(0n, SEEK_CUR) === -ESPIPE) return -ESPIPE;
  if (!(writes ? file.writable : file.readable)) return -EBADF;
  const checked = buffers();
  if (typeof checked === 'number') return checked;
  // A write that would go to the end, or a read that must not wait, is not modelled.
  if ((flags & ~(RWF_HIPRI | RWF_DSYNC | RWF_SYNC)) !== 0) return -EOPNOTSUPP;
  if (offset === -1n) return writes ? writev(task, fd, vector, count) : readv(task, fd, vector, count);
  return transferAt(task, fd, offset, writes, buffers);
}

/** Most bytes that sendfile moves in one go, so that a fault or a wait costs no more than this. */
const SENDFILE_CHUNK = 1 << 16;

/**
 * EFAULT: the place; EBADF; EINVAL: the source has no contents to map, the target appends; then the target's own errors. @returns bytes
 * moved: fewer than asked for where the target has no more room
 */
function sendfile(task: Task, out: number, from: number, offset: bigint, count: bigint): Result {
  const { files, user } = task.process;
  const given = offset === 0n ? undefined : user.read64(offset);
  if (offset !== 0n && given === undefined) return -EFAULT;
  const source = files.get(from);
  if (!source?.readable) return -EBADF;
  if (given !== undefined && source.seek(0n, SEEK_CUR) === -ESPIPE) return -ESPIPE;
  const target = task.resumed?.file ?? files.get(out);
  if (!target?.writable) return -EBADF;
  if (!(source instanceof RegularFile)) return -EINVAL;
  if ((target.flags & O_APPEND) !== 0) return -EINVAL;
  if (given !== undefined && BigInt.asIntN(64, given) < 0n) return -EINVAL;
  const at = given === undefined ? source.position : Number(given);
  const { contents } = source.inode;
  const wanted = Number(count < MAX_RW_COUNT ? count : MAX_RW_COUNT);
  let moved = 0;
  while (moved < wanted) {
    const bytes = contents.read(at + moved, Math.min(SENDFILE_CHUNK, wanted - moved));
    if (bytes.length === 0) break;
    const result = target.write(task, new KernelVector(bytes));
    if (typeof result === 'object') {
      if (moved === 0) return { ...result, file: target };
      break;
    }
    if (result < 0) {
      if (moved === 0) return result;
      break;
    }
    moved += Number(result);
    if (Number(result) < bytes.length) break;
  }
  if (given === undefined) source.seek(BigInt(at + moved), SEEK_SET);
  else if (!user.write64(offset, BigInt(at + moved))) return -EFAULT;
  return moved;
}

/** Nothing is ever written anywhere else: there is nothing to wait for. */
function fsync(task: Task, fd: number): Result {
  const file = task.process.files.get(fd);
  if (!file) return -EBADF;
  return file instanceof InodeFile ? 0 : -EINVAL;
}

const RWF_NOTE = 'no RWF_NOWAIT, no RWF_APPEND: EOPNOTSUPP';

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
  linuxCall('preadv', ['s32 fd', 'pointer iov', 'u64 iovcnt', 's64 pos'], (task, fd, vector, count, offset) =>
    transferAt(task, fd, offset, false, () => manyBuffers(task, vector, count)),
  ),
  linuxCall('pwritev', ['s32 fd', 'pointer iov', 'u64 iovcnt', 's64 pos'], (task, fd, vector, count, offset) =>
    transferAt(task, fd, offset, true, () => manyBuffers(task, vector, count)),
  ),
  // The place comes in two halves, of which the first holds all of it on 64-bit machines.
  linuxCall(
    'preadv2',
    ['s32 fd', 'pointer iov', 'u64 iovcnt', 's64 pos', 'u64 pos_h', 'u32 flags'],
    (task, fd, vector, count, offset, _high, flags) => transferWithFlags(task, fd, vector, count, offset, flags, false),
    RWF_NOTE,
  ),
  linuxCall(
    'pwritev2',
    ['s32 fd', 'pointer iov', 'u64 iovcnt', 's64 pos', 'u64 pos_h', 'u32 flags'],
    (task, fd, vector, count, offset, _high, flags) => transferWithFlags(task, fd, vector, count, offset, flags, true),
    RWF_NOTE,
  ),
  linuxCall('sendfile', ['s32 out_fd', 's32 in_fd', 'pointer offset', 'u64 count'], sendfile),
  linuxCall('fsync', ['s32 fd'], fsync),
  linuxCall('fdatasync', ['s32 fd'], fsync),
];
