// Making tasks: fork, vfork, clone, clone3. kernel/fork.c.

import { E2BIG, EAGAIN, EFAULT, EINVAL, EMFILE, ENFILE, EPERM, ERESTARTNOINTR } from '../abi/errno.ts';
import { O_RDWR } from '../abi/fcntl.ts';
import { RLIMIT_NOFILE, RLIMIT_NPROC } from '../abi/misc.ts';
import { TASK_SIZE } from '../abi/mman.ts';
import {
  CLONE_ARGS_BYTES,
  CLONE_ARGS_SIZE_VER0,
  CLONE_CLEAR_SIGHAND,
  CLONE_DETACHED,
  CLONE_FS,
  CLONE_INTO_CGROUP,
  CLONE_NAMESPACES,
  CLONE_NEWNS,
  CLONE_PARENT,
  CLONE_PARENT_SETTID,
  CLONE_PIDFD,
  CLONE_SETTLS,
  CLONE_SIGHAND,
  CLONE_THREAD,
  CLONE_VFORK,
  CLONE_VM,
  CSIGNAL,
} from '../abi/sched.ts';
import { NSIG, SIGCHLD } from '../abi/signal.ts';
import { block } from '../block.ts';
import type { Result } from '../file.ts';
import { type CloneRequest, cloneTask } from '../fork.ts';
import { PidFd } from '../pidfd.ts';
import type { Task } from '../task.ts';
import { view } from '../user-memory.ts';
import { linuxCall } from './call.ts';

/** Threads the system may have: /proc/sys/kernel/threads-max. */
const MAX_TASKS = 32_768;
/** Everything that clone3 knows: all flags but the exit signal's place, and its own two. */
const CLONE3_FLAGS = (0xffff_ffffn & ~CSIGNAL & ~CLONE_DETACHED) | CLONE_CLEAR_SIGHAND | CLONE_INTO_CGROUP | 0x80n;

/**
 * The flag combinations that make no sense are refused (EINVAL), then what is not modelled (EPERM), too many tasks (EAGAIN), FS base
 * (EPERM), a descriptor that cannot be had (EMFILE ENFILE EFAULT).
 * @param pidfdAt where CLONE_PIDFD's descriptor is stored
 */
function start(task: Task, request: CloneRequest, pidfdAt: bigint): Result {
  if (task.resumed) return afterVfork(task, task.resumed.progress);
  const { kernel, process } = task;
  const { flags } = request;
  const has = (flag: bigint): boolean => (flags & flag) !== 0n;
  if (has(CLONE_NEWNS) && has(CLONE_FS)) return -EINVAL;
  if (has(CLONE_THREAD) && !has(CLONE_SIGHAND)) return -EINVAL;
  if (has(CLONE_SIGHAND) && !has(CLONE_VM)) return -EINVAL;
  // The first process has no parent to share with.
  if (has(CLONE_PARENT) && !has(CLONE_THREAD) && process.pid === kernel.firstPid) return -EINVAL;
  if (has(CLONE_PIDFD) && (has(CLONE_DETACHED) || has(CLONE_THREAD))) return -EINVAL;
  if (has(CLONE_NAMESPACES)) return -EPERM;
  if (kernel.tasks.size >= Math.min(MAX_TASKS, process.softLimit(RLIMIT_NPROC))) return -EAGAIN;
  if (has(CLONE_SETTLS) && request.tls >= TASK_SIZE) return -EPERM;
  if (has(CLONE_PIDFD)) {
    // Whatever can go wrong with the descriptor goes wrong before there is a child.
    const fd = process.files.lowestFree();
    if (fd >= process.softLimit(RLIMIT_NOFILE)) return -EMFILE;
    if (kernel.openFiles >= kernel.limits.openFilesOfSystem) return -ENFILE;
    if (!process.user.write32(pidfdAt, fd)) return -EFAULT;
  }
  const child = cloneTask(task, request);
  if (has(CLONE_PIDFD)) kernel.openFile(task, new PidFd(child.process, O_RDWR), true);
  if (!has(CLONE_VFORK)) return child.tid;
  return block('its vfork child to exec or end', [child.process.memoryReturned], {
    progress: child.tid,
    killable: true,
  });
}

/** The child is done with the memory, or the caller is about to die. */
function afterVfork(task: Task, pid: number): Result {
  return task.resumed!.reason === 'signal' ? -ERESTARTNOINTR : pid;
}

/** EINVAL: the pidfd would be stored where the parent's copy of the thread id is; then as above. */
function clone(task: Task, flags: bigint, stack: bigint, parentTid: bigint, childTid: bigint, tls: bigint): Result {
  const known = BigInt.asUintN(32, flags);
  if ((known & CLONE_PIDFD) !== 0n && (known & CLONE_PARENT_SETTID) !== 0n) return -EINVAL;
  const exitSignal = Number(known & CSIGNAL);
  return start(task, { flags: known & ~CSIGNAL, exitSignal, stack, parentTid, childTid, tls }, parentTid);
}

/** EINVAL E2BIG: size; EFAULT; E2BIG: what lies beyond is not zero; EINVAL: flags, signal, stack; then as above. */
function clone3(task: Task, address: bigint, size: bigint): Result {
  if (task.resumed) return afterVfork(task, task.resumed.progress);
  if (size > 4096n) return -E2BIG;
  if (size < BigInt(CLONE_ARGS_SIZE_VER0)) return -EINVAL;
  const bytes = task.process.user.copyIn(address, Number(size));
  if (!bytes) return -EFAULT;
  if (bytes.subarray(CLONE_ARGS_BYTES).some((byte) => byte !== 0)) return -E2BIG;
  const padded = new Uint8Array(CLONE_ARGS_BYTES);
  padded.set(bytes.subarray(0, CLONE_ARGS_BYTES));
  const field = (i: number): bigint => view(padded).getBigUint64(8 * i, true);
  const [flags, pidfd, childTid, parentTid, exitSignal, lowest, length, tls, setTid, setTidSize] = Array.from(
    { length: 10 },
    (_, i) => field(i),
  ) as [bigint, bigint, bigint, bigint, bigint, bigint, bigint, bigint, bigint, bigint];
  if (setTid !== 0n || setTidSize !== 0n) return setTid === 0n || setTidSize === 0n ? -EINVAL : -EPERM;
  if ((exitSignal & ~CSIGNAL) !== 0n || exitSignal > BigInt(NSIG)) return -EINVAL;
  if ((flags & ~CLONE3_FLAGS) !== 0n || (flags & CSIGNAL & ~0x80n) !== 0n) return -EINVAL;
  if ((flags & CLONE_SIGHAND) !== 0n && (flags & CLONE_CLEAR_SIGHAND) !== 0n) return -EINVAL;
  if ((flags & (CLONE_THREAD | CLONE_PARENT)) !== 0n && exitSignal !== 0n) return -EINVAL;
  if ((lowest === 0n) !== (length === 0n)) return -EINVAL;
  const stack = lowest === 0n ? 0n : lowest + length;
  return start(task, { flags, exitSignal: Number(exitSignal), stack, parentTid, childTid, tls }, pidfd);
}

const request = (flags: bigint): CloneRequest => ({
  flags,
  exitSignal: SIGCHLD,
  stack: 0n,
  parentTid: 0n,
  childTid: 0n,
  tls: 0n,
});

const NOTE = 'no namespaces';

export const cloneCalls = [
  linuxCall('clone', ['u64 flags', 'pointer stack', 'pointer parent_tid', 'pointer child_tid', 'u64 tls'], clone, NOTE),
  linuxCall('clone3', ['pointer cl_args', 'u64 size'], clone3, `${NOTE}; no set_tid, no cgroups`),
  linuxCall('fork', [], (task) => start(task, request(0n), 0n)),
  linuxCall('vfork', [], (task) => start(task, request(CLONE_VFORK | CLONE_VM), 0n)),
];
