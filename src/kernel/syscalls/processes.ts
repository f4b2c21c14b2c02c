// Processes: waiting for them, their groups, other programs in them. kernel/exit.c, kernel/sys.c, kernel/pid.c, fs/exec.c.

import { E2BIG, EACCES, EBADF, EFAULT, EINVAL, ELOOP, EPERM, ESRCH } from '../abi/errno.ts';
import { AT_EMPTY_PATH, AT_FDCWD, AT_SYMLINK_NOFOLLOW, O_NONBLOCK, O_RDWR } from '../abi/fcntl.ts';
import { RLIMIT_NOFILE } from '../abi/misc.ts';
import { NSIG, SI_TKILL, SI_USER, SiginfoLayout } from '../abi/signal.ts';
import {
  __WALL,
  __WCLONE,
  __WNOTHREAD,
  P_ALL,
  P_PGID,
  P_PID,
  P_PIDFD,
  RUSAGE_BYTES,
  RUSAGE_CHILDREN,
  RUSAGE_SELF,
  RUSAGE_THREAD,
  WCONTINUED,
  WEXITED,
  WNOHANG,
  WNOWAIT,
  WSTOPPED,
  WUNTRACED,
} from '../abi/wait.ts';
import { newsSignal, statusWord, type Wanted, waitForChild } from '../children.ts';
import { execute } from '../exec.ts';
import type { Result } from '../file.ts';
import { UID } from '../identity.ts';
import { PidFd } from '../pidfd.ts';
import type { Process } from '../process.ts';
import { siginfoImage } from '../signal-frame.ts';
import type { SignalInfo } from '../signal-queue.ts';
import { sendToProcess } from '../signals.ts';
import type { Task } from '../task.ts';
import { SymbolicLink } from '../tree/inode.ts';
import { view } from '../user-memory.ts';
import { linuxCall } from './call.ts';
import { locate, readPath } from './paths.ts';
import { readSiginfo } from './siginfo.ts';

/** Bytes that arguments and environment may take together: a quarter of the usual stack limit. */
const MOST_ARGUMENTS = 2 << 20;
/** One argument string. include/uapi/linux/binfmts.h, MAX_ARG_STRLEN. */
const LONGEST_ARGUMENT = 32 * 4096;

/** EINVAL: unknown options; ESRCH: a group with no number; ECHILD; EFAULT, when the child is gone already. */
function wait4(task: Task, pid: number, status: bigint, options: number, usage: bigint): Result {
  const known = WNOHANG | WUNTRACED | WCONTINUED | __WNOTHREAD | __WCLONE | __WALL;
  if ((options & ~known) !== 0) return -EINVAL;
  if (pid === -(2 ** 31)) return -ESRCH;
  const { group } = task.process;
  const wanted: Wanted = pid === -1 ? 'any' : pid > 0 ? { pid } : { group: pid === 0 ? group : -pid };
  const found = waitForChild(task, wanted, options | WEXITED);
  if (found === undefined) return 0;
  if (typeof found === 'number' || 'blocked' in found) return found;
  const { user } = task.process;
  if (status !== 0n && !user.write32(status, statusWord(found))) return -EFAULT;
  if (usage !== 0n && !writeUsage(task, usage, cyclesOf(found.child))) return -EFAULT;
  return found.child.pid;
}

/** EINVAL: options, kind of id, or the id; EBADF: no pidfd; ECHILD; EFAULT, when the child is gone already. */
function waitid(task: Task, which: number, id: number, info: bigint, options: number, usage: bigint): Result {
  const known = WNOHANG | WNOWAIT | WEXITED | WSTOPPED | WCONTINUED | __WNOTHREAD | __WCLONE | __WALL;
  if ((options & ~known) !== 0 || (options & (WEXITED | WSTOPPED | WCONTINUED)) === 0) return -EINVAL;
  const wanted = childrenOf(task, which, id);
  if (typeof wanted === 'number') return wanted;
  const { user } = task.process;
  const found = waitForChild(task, wanted, options);
  if (found !== undefined && (typeof found === 'number' || 'blocked' in found)) return found;
  if (found && usage !== 0n && !writeUsage(task, usage, cyclesOf(found.child))) return -EFAULT;
  if (info === 0n) return 0;
  const image = found ? siginfoImage(newsSignal(found)) : new Uint8Array(SiginfoLayout.bytes);
  // Field by field, as Linux writes it: signo errno code pid uid status.
  return user.copyOut(info, image.subarray(0, 12)) && user.copyOut(info + 16n, image.subarray(16, 28)) ? 0 : -EFAULT;
}
function childrenOf(task: Task, which: number, id: number): Wanted | number {
  switch (which) {
    case P_ALL:
      return 'any';
    case P_PID:
      return id <= 0 ? -EINVAL : { pid: id };
    case P_PGID:
      return id < 0 ? -EINVAL : { group: id === 0 ? task.process.group : id };
    case P_PIDFD: {
      if (id < 0) return -EINVAL;
      const file = task.process.files.get(id);
      return file instanceof PidFd ? { pid: file.process.pid } : -EBADF;
    }
    default:
      return -EINVAL;
  }
}

const cyclesOf = (process: Process): number => process.ranCycles + process.childrenCycles;

/** struct rusage: user time only, since kernel and user time are not told apart. @returns false: EFAULT */
function writeUsage(task: Task, address: bigint, cycles: number): boolean {
  const microseconds = task.kernel.time.nanoseconds(cycles) / 1000n;
  const bytes = new Uint8Array(RUSAGE_BYTES);
  view(bytes).setBigUint64(0, microseconds / 1_000_000n, true);
  view(bytes).setBigUint64(8, microseconds % 1_000_000n, true);
  return task.process.user.copyOut(address, bytes);
}
function getrusage(task: Task, who: number, usage: bigint): Result {
  const { process, kernel } = task;
  const cycles = {
    [RUSAGE_SELF]: process.ranCycles,
    [RUSAGE_CHILDREN]: process.childrenCycles,
    [RUSAGE_THREAD]: kernel.scheduler.ranCycles(task),
  }[who];
  if (cycles === undefined) return -EINVAL;
  return writeUsage(task, usage, cycles) ? 0 : -EFAULT;
}
/** struct tms: user, system, children's user, children's system, in ticks of 10 ms. @returns ticks since the start */
function times(task: Task, address: bigint): Result {
  const { process, kernel, here } = task;
  const ticks = (cycles: number): bigint => kernel.time.nanoseconds(cycles) / 10_000_000n;
  if (address !== 0n && !process.user.write64(address, ticks(process.ranCycles), 0n, ticks(process.childrenCycles), 0n))
    return -EFAULT;
  return ticks(here.cycle);
}

// ---- groups and sessions

/** EINVAL: a negative group; ESRCH: neither the caller nor its child; EACCES: it has called execve; EPERM: sessions. */
function setpgid(task: Task, pid: number, group: number): Result {
  const { kernel, process } = task;
  const target = pid === 0 ? process : kernel.processes.get(pid);
  const wanted = group === 0 ? (target?.pid ?? 0) : group;
  if (wanted < 0) return -EINVAL;
  if (!target) return -ESRCH;
  if (target !== process) {
    if (target.parent !== process) return -ESRCH;
    if (target.session !== process.session) return -EPERM;
    if (target.hasExecuted) return -EACCES;
  }
  if (target.session === target.pid) return -EPERM;
  if (wanted !== target.pid) {
    const members = [...kernel.processes.values()].filter((one) => one.group === wanted);
    if (!members.some((one) => one.session === process.session)) return -EPERM;
  }
  target.group = wanted;
  return 0;
}
function ofProcess(task: Task, pid: number, tell: (process: Process) => number): Result {
  const target = pid === 0 ? task.process : task.kernel.processes.get(pid);
  return target ? tell(target) : -ESRCH;
}
/** EPERM: a process group has the caller's number already. */
function setsid(task: Task): Result {
  const { kernel, process } = task;
  if ([...kernel.processes.values()].some((one) => one.group === process.pid)) return -EPERM;
  process.session = process.pid;
  process.group = process.pid;
  return process.pid;
}

// ---- execve

/** EFAULT ENOENT ENAMETOOLONG: the path; E2BIG EFAULT: arguments; what the walk finds; EACCES ENOEXEC: the file. */
function execve(task: Task, path: bigint, argv: bigint, envp: bigint): Result {
  return execveat(task, AT_FDCWD, path, argv, envp, 0);
}
/** As execve, with EINVAL: flags, and ELOOP: a link that is not to be followed, where the file is looked for. */
function execveat(task: Task, at: number, path: bigint, argv: bigint, envp: bigint, flags: number): Result {
  const name = readPath(task, path, (flags & AT_EMPTY_PATH) !== 0);
  if (typeof name === 'number') return name;
  const args = readStrings(task, argv);
  if (typeof args === 'number') return args;
  const environment = readStrings(task, envp);
  if (typeof environment === 'number') return environment;
  const bytes = [...args, ...environment].reduce((sum, text) => sum + text.length + 9, 0);
  if (bytes > MOST_ARGUMENTS) return -E2BIG;
  if ((flags & ~(AT_EMPTY_PATH | AT_SYMLINK_NOFOLLOW)) !== 0) return -EINVAL;
  const inode = locate(task, at, path, (flags & AT_SYMLINK_NOFOLLOW) === 0, (flags & AT_EMPTY_PATH) !== 0);
  if (typeof inode === 'number') return inode;
  if (inode instanceof SymbolicLink) return -ELOOP;
  return execute(task, inode, name === '' ? `/dev/fd/${at}` : name, args, environment);
}
/** An array of pointers to strings, closed by 0; a null array is empty. @returns -EFAULT -E2BIG */
function readStrings(task: Task, array: bigint): string[] | number {
  const strings: string[] = [];
  for (let at = array; array !== 0n; at += 8n) {
    const pointer = task.process.user.read64(at);
    if (pointer === undefined) return -EFAULT;
    if (pointer === 0n) break;
    const bytes = task.process.user.readString(pointer, LONGEST_ARGUMENT);
    if (!bytes) return -EFAULT;
    if (bytes.length === LONGEST_ARGUMENT || strings.length > MOST_ARGUMENTS / 8) return -E2BIG;
    strings.push(new TextDecoder().decode(bytes));
  }
  return strings;
}

// ---- pidfds

/** EINVAL: flags, id; ESRCH; EMFILE ENFILE. */
function pidfdOpen(task: Task, pid: number, flags: number): Result {
  if ((flags & ~O_NONBLOCK) !== 0) return -EINVAL;
  if (pid <= 0) return -EINVAL;
  const process = task.kernel.processes.get(pid);
  // A thread that leads no process has no pidfd.
  if (!process) return task.kernel.tasks.has(pid) ? -EINVAL : -ESRCH;
  return task.kernel.openFile(task, new PidFd(process, O_RDWR | flags), true);
}

/** EINVAL: flags; EBADF; then siginfo (EFAULT; EINVAL: another signal; EPERM: only the kernel may say so); ESRCH. */
function pidfdSendSignal(task: Task, fd: number, signal: number, info: bigint, flags: number): Result {
  if (flags !== 0) return -EINVAL;
  const { files, pid } = task.process;
  const file = files.get(fd);
  if (!(file instanceof PidFd)) return -EBADF;
  let what: SignalInfo | number = { signal, code: SI_USER, pid, uid: UID };
  if (info !== 0n) {
    what = readSiginfo(task, info, signal);
    if (typeof what === 'number') return what;
    if (task.process.user.read32(info) !== signal >>> 0) return -EINVAL;
    if (file.process.pid !== pid && (what.code >= 0 || what.code === SI_TKILL)) return -EPERM;
  }
  if (!task.kernel.processes.has(file.process.pid)) return -ESRCH;
  if (signal < 0 || signal > NSIG) return -EINVAL;
  if (signal !== 0) sendToProcess(file.process, what);
  return 0;
}

/** EINVAL: flags; EBADF: no pidfd; ESRCH; EBADF: not open there; EMFILE. */
function pidfdGetfd(task: Task, fd: number, target: number, flags: number): Result {
  if (flags !== 0) return -EINVAL;
  const { files } = task.process;
  const file = files.get(fd);
  if (!(file instanceof PidFd)) return -EBADF;
  if (file.process.isZombie) return -ESRCH;
  const wanted = file.process.files.get(target);
  if (!wanted) return -EBADF;
  return files.install(wanted, task.process.softLimit(RLIMIT_NOFILE), true);
}

export const processCalls = [
  linuxCall('wait4', ['s32 pid', 'pointer wstatus', 's32 options', 'pointer rusage'], wait4),
  linuxCall('waitid', ['s32 which', 's32 id', 'pointer infop', 's32 options', 'pointer rusage'], waitid),
  linuxCall('execve', ['pointer path', 'pointer argv', 'pointer envp'], execve, 'static executables; no scripts'),
  linuxCall(
    'execveat',
    ['s32 dirfd', 'pointer path', 'pointer argv', 'pointer envp', 'u32 flags'],
    execveat,
    'static executables; no scripts',
  ),
  linuxCall('getpid', [], (task) => task.process.pid),
  linuxCall('getppid', [], (task) => task.process.parent?.pid ?? 0),
  linuxCall('setpgid', ['s32 pid', 's32 pgid'], setpgid),
  linuxCall('getpgid', ['s32 pid'], (task, pid) => ofProcess(task, pid, (process) => process.group)),
  linuxCall('getpgrp', [], (task) => task.process.group),
  linuxCall('setsid', [], setsid),
  linuxCall('getsid', ['s32 pid'], (task, pid) => ofProcess(task, pid, (process) => process.session)),
  linuxCall('getrusage', ['s32 who', 'pointer usage'], getrusage, 'user time only'),
  linuxCall('times', ['pointer buf'], times, 'user time only'),
  linuxCall('pidfd_open', ['s32 pid', 'u32 flags'], pidfdOpen),
  linuxCall('pidfd_send_signal', ['s32 pidfd', 's32 sig', 'pointer info', 'u32 flags'], pidfdSendSignal),
  linuxCall('pidfd_getfd', ['s32 pidfd', 's32 fd', 'u32 flags'], pidfdGetfd),
];
