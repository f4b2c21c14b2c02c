// Descriptors and the files that come without a name. fs/file.c, fs/fcntl.c, fs/pipe.c, fs/eventfd.c.

import { EBADF, EFAULT, EINVAL, EMFILE, ENFILE } from '../abi/errno.ts';
import {
  CLOSE_RANGE_CLOEXEC,
  EFD_SEMAPHORE,
  F_ADD_SEALS,
  F_DUPFD,
  F_DUPFD_CLOEXEC,
  F_GET_SEALS,
  F_GETFD,
  F_GETFL,
  F_SETFD,
  F_SETFL,
  FD_CLOEXEC,
  O_APPEND,
  O_CLOEXEC,
  O_DIRECT,
  O_NONBLOCK,
} from '../abi/fcntl.ts';
import { RLIMIT_NOFILE } from '../abi/misc.ts';
import { EventFd } from '../eventfd.ts';
import type { Result } from '../file.ts';
import { Pipe, PipeReader, PipeWriter } from '../pipe.ts';
import type { Task } from '../task.ts';
import { linuxCall } from './call.ts';

const close = (task: Task, fd: number): Result => task.process.files.close(task, fd);

function dup(task: Task, fd: number): Result {
  const { files } = task.process;
  const file = files.getRaw(fd);
  return file ? files.install(file, task.process.softLimit(RLIMIT_NOFILE)) : -EBADF;
}

/** EBADF: the old one is not open, or the new one is beyond the limit. The same twice: nothing happens. */
function dup2(task: Task, from: number, to: number): Result {
  const { files } = task.process;
  if (from === to) return files.getRaw(from) ? to : -EBADF;
  return files.duplicate(task, from, to, task.process.softLimit(RLIMIT_NOFILE), false);
}

/** EINVAL: unknown flags; EINVAL: the same twice; EBADF. */
function dup3(task: Task, from: number, to: number, flags: number): Result {
  if ((flags & ~O_CLOEXEC) !== 0) return -EINVAL;
  if (from === to) return -EINVAL;
  const limit = task.process.softLimit(RLIMIT_NOFILE);
  return task.process.files.duplicate(task, from, to, limit, flags !== 0);
}

/** EINVAL: flags, or an empty range. */
function closeRange(task: Task, first: number, last: number, flags: number): Result {
  const { files } = task.process;
  if ((flags & ~CLOSE_RANGE_CLOEXEC) !== 0 || first > last) return -EINVAL;
  for (const fd of files.open.filter((one) => first <= one && one <= last)) {
    if (flags === 0) files.close(task, fd);
    else files.setCloseOnExec(fd, true);
  }
  return 0;
}

/** What may be asked of a place (O_PATH). */
const PATH_COMMANDS: ReadonlySet<number> = new Set([F_DUPFD, F_DUPFD_CLOEXEC, F_GETFD, F_SETFD, F_GETFL]);

/** EBADF; EINVAL: the command; then the command's own. */
function fcntl(task: Task, fd: number, command: number, argument: bigint): Result {
  const { files } = task.process;
  const file = PATH_COMMANDS.has(command) ? files.getRaw(fd) : files.get(fd);
  if (!file) return -EBADF;
  const limit = task.process.softLimit(RLIMIT_NOFILE);
  switch (command) {
    case F_DUPFD:
    case F_DUPFD_CLOEXEC:
      // Linux takes the low half of the argument.
      return files.duplicateFrom(file, Number(BigInt.asUintN(32, argument)), limit, command === F_DUPFD_CLOEXEC);
    case F_GETFD:
      return files.closeOnExec(fd) ? FD_CLOEXEC : 0;
    case F_SETFD:
      files.setCloseOnExec(fd, (argument & BigInt(FD_CLOEXEC)) !== 0n);
      return 0;
    case F_GETFL:
      return file.flags;
    case F_SETFL: {
      const settable = O_NONBLOCK | O_APPEND;
      file.flags = (file.flags & ~settable) | (Number(argument & 0xffff_ffffn) & settable);
      return 0;
    }
    case F_ADD_SEALS:
      return file.addSeals(Number(BigInt.asUintN(32, argument)));
    case F_GET_SEALS:
      return file.seals();
    default:
      return -EINVAL;
  }
}

/** EINVAL: unknown flags; ENFILE; EMFILE; EFAULT: the pair cannot be handed over, and both ends are closed again. */
function pipe2(task: Task, pair: bigint, flags: number): Result {
  if ((flags & ~(O_CLOEXEC | O_NONBLOCK)) !== 0) return -EINVAL;
  const { kernel, process } = task;
  const { files } = process;
  const limit = process.softLimit(RLIMIT_NOFILE);
  if (kernel.openFiles + 2 > kernel.limits.openFilesOfSystem) return -ENFILE;
  const readEnd = files.lowestFree();
  const writeEnd = files.lowestFree(readEnd + 1);
  if (writeEnd >= limit) return -EMFILE;
  const pipe = new Pipe(kernel.newInode());
  const status = flags & O_NONBLOCK;
  kernel.openFiles += 2;
  files.put(readEnd, new PipeReader(pipe, status), (flags & O_CLOEXEC) !== 0);
  files.put(writeEnd, new PipeWriter(pipe, status), (flags & O_CLOEXEC) !== 0);
  if (process.user.write64(pair, BigInt(readEnd) | (BigInt(writeEnd) << 32n))) return 0;
  files.close(task, readEnd);
  files.close(task, writeEnd);
  return -EFAULT;
}

function eventfd2(task: Task, count: number, flags: number): Result {
  if ((flags & ~(O_CLOEXEC | O_NONBLOCK | EFD_SEMAPHORE)) !== 0) return -EINVAL;
  const file = new EventFd(count, (flags & EFD_SEMAPHORE) !== 0, flags & O_NONBLOCK);
  return task.kernel.openFile(task, file, (flags & O_CLOEXEC) !== 0);
}

/** O_DIRECT would be a valid flag of pipe2; packets are not modelled. */
const PIPE_NOTE = `no packet mode (O_DIRECT, 0x${O_DIRECT.toString(16)}): EINVAL`;

export const descriptorCalls = [
  linuxCall('close', ['s32 fd'], close),
  linuxCall('close_range', ['u32 first', 'u32 last', 'u32 flags'], closeRange, 'no CLOSE_RANGE_UNSHARE'),
  linuxCall('dup', ['s32 fd'], dup),
  linuxCall('dup2', ['s32 oldfd', 's32 newfd'], dup2),
  linuxCall('dup3', ['s32 oldfd', 's32 newfd', 'u32 flags'], dup3),
  linuxCall(
    'fcntl',
    ['s32 fd', 'u32 cmd', 'u64 arg'],
    fcntl,
    'F_DUPFD F_DUPFD_CLOEXEC F_GETFD F_SETFD F_GETFL F_SETFL F_ADD_SEALS F_GET_SEALS',
  ),
  linuxCall('pipe', ['pointer fds'], (task, pair) => pipe2(task, pair, 0)),
  linuxCall('pipe2', ['pointer fds', 'u32 flags'], pipe2, PIPE_NOTE),
  linuxCall('eventfd', ['u32 count'], (task, count) => eventfd2(task, count, 0)),
  linuxCall('eventfd2', ['u32 count', 'u32 flags'], eventfd2),
];
