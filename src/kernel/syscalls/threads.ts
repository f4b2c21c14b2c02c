// Threads: clone, exit, ids, thread-local storage. kernel/fork.c, kernel/exit.c, kernel/sys.c; arch/x86/kernel/process_64.c.

import { Context, Reg, RegisterFile, TASK_BYTES } from '../../isa/registers.ts';
import { EAGAIN, EFAULT, EINTR, EINVAL, ENOSYS, EPERM } from '../abi/errno.ts';
import { ROBUST_LIST_HEAD_BYTES } from '../abi/futex.ts';
import { ARCH_GET_FS, ARCH_GET_GS, ARCH_SET_FS, ARCH_SET_GS } from '../abi/misc.ts';
import { TASK_SIZE } from '../abi/mman.ts';
import {
  CLONE_CHILD_CLEARTID,
  CLONE_CHILD_SETTID,
  CLONE_DETACHED,
  CLONE_NAMESPACES,
  CLONE_PARENT_SETTID,
  CLONE_PIDFD,
  CLONE_SETTLS,
  CLONE_SIGHAND,
  CLONE_THREAD,
  CLONE_VM,
} from '../abi/sched.ts';
import { exitGroup } from '../exit.ts';
import type { Result } from '../file.ts';
import { UID } from '../identity.ts';
import type { Task } from '../task.ts';
import { linuxCall } from './call.ts';

/** Threads the system may have: /proc/sys/kernel/threads-max. */
const MAX_TASKS = 32_768;

/** The flag combinations that make no sense are refused (EINVAL) before what is not modelled is (ENOSYS, EPERM). */
function clone(task: Task, flags: bigint, stack: bigint, parentTid: bigint, childTid: bigint, tls: bigint): Result {
  const has = (flag: bigint): boolean => (flags & flag) !== 0n;
  // The pidfd would be stored where the parent's copy of the thread id is.
  if (has(CLONE_PIDFD) && has(CLONE_PARENT_SETTID)) return -EINVAL;
  if (has(CLONE_THREAD) && !has(CLONE_SIGHAND)) return -EINVAL;
  if (has(CLONE_SIGHAND) && !has(CLONE_VM)) return -EINVAL;
  if (has(CLONE_PIDFD) && (has(CLONE_DETACHED) || has(CLONE_THREAD))) return -EINVAL;
  if (has(CLONE_NAMESPACES)) return -EPERM;
  if (!has(CLONE_THREAD)) return -ENOSYS;
  if (task.kernel.tasks.size >= MAX_TASKS) return -EAGAIN;
  if (has(CLONE_SETTLS) && tls >= TASK_SIZE) return -EPERM;
  return startThread(task, flags, { stack, parentTid, childTid, tls });
}

/** Makes a thread that shares everything with its maker and returns 0 from the same call. */
function startThread(
  task: Task,
  flags: bigint,
  at: { stack: bigint; parentTid: bigint; childTid: bigint; tls: bigint },
): number {
  const { kernel, process, here } = task;
  const tid = kernel.newId();
  const child = kernel.createTask(process, tid);
  child.affinity = task.affinity;
  child.lastCore = here.id;
  child.blockedSignals = task.blockedSignals;
  child.registers = here.registers.saveTask();
  const registers = new RegisterFile(child.registers.buffer, 0, TASK_BYTES);
  registers.setGpr(Reg.rax, 0n);
  if (at.stack !== 0n) registers.rsp = at.stack;
  if ((flags & CLONE_SETTLS) !== 0n) registers.set(Context.fsBase, at.tls);
  if ((flags & CLONE_CHILD_CLEARTID) !== 0n) child.clearChildTid = at.childTid;
  // Linux has the child store its id when it first runs; the memory is the same. Bad pointers are not reported.
  if ((flags & CLONE_CHILD_SETTID) !== 0n) process.user.write32(at.childTid, tid);
  if ((flags & CLONE_PARENT_SETTID) !== 0n) process.user.write32(at.parentTid, tid);
  here.publish({ kind: 'task-start', created: tid });
  kernel.charge('wakeUp');
  kernel.scheduler.enqueue(child);
  return tid;
}

/** Only the low byte of a status is ever seen. The task ends on its way out of the kernel. */
function exit(task: Task, status: number): Result {
  task.exitStatus = status & 0xff;
  task.mustExit = true;
  return 0;
}
function exitGroupCall(task: Task, status: number): Result {
  task.exitStatus = status & 0xff;
  exitGroup(task.process, { status: status & 0xff }, task);
  return 0;
}

function setTidAddress(task: Task, address: bigint): Result {
  task.clearChildTid = address;
  return task.tid;
}
function setRobustList(task: Task, head: bigint, length: bigint): Result {
  if (length !== ROBUST_LIST_HEAD_BYTES) return -EINVAL;
  task.robustList = head;
  return 0;
}

function archPrctl(task: Task, option: number, address: bigint): Result {
  const { registers } = task.here;
  switch (option) {
    case ARCH_SET_FS:
    case ARCH_SET_GS:
      if (address >= TASK_SIZE) return -EPERM;
      registers.set(option === ARCH_SET_FS ? Context.fsBase : Context.gsBase, address);
      return 0;
    case ARCH_GET_FS:
    case ARCH_GET_GS: {
      const base = registers.get(option === ARCH_GET_FS ? Context.fsBase : Context.gsBase);
      return task.process.user.write64(address, base) ? 0 : -EFAULT;
    }
    default:
      return -EINVAL;
  }
}

/** Goes on with a call that a signal without a handler interrupted. */
function restartSyscall(task: Task): Result {
  const { restart } = task;
  if (!restart) return -EINTR;
  const { deadlineCycle } = restart;
  task.resumed ??= { reason: 'restart', progress: 0, deadlineCycle, file: undefined };
  const result = task.kernel.invoke(task, restart);
  task.resumed = undefined;
  return result;
}

const NO_FORK = 'threads only (CLONE_THREAD): new processes are ENOSYS';

export const threadCalls = [
  linuxCall(
    'clone',
    ['u64 flags', 'pointer stack', 'pointer parent_tid', 'pointer child_tid', 'u64 tls'],
    clone,
    NO_FORK,
  ),
  linuxCall('fork', [], () => -ENOSYS, NO_FORK),
  linuxCall('vfork', [], () => -ENOSYS, NO_FORK),
  linuxCall('exit', ['s32 status'], exit),
  linuxCall('exit_group', ['s32 status'], exitGroupCall),
  linuxCall('set_tid_address', ['pointer tidptr'], setTidAddress),
  linuxCall('set_robust_list', ['pointer head', 'u64 len'], setRobustList, 'accepted; the list is not walked at exit'),
  linuxCall('arch_prctl', ['s32 option', 'pointer addr'], archPrctl, 'ARCH_SET_FS ARCH_GET_FS ARCH_SET_GS ARCH_GET_GS'),
  linuxCall('restart_syscall', [], restartSyscall),
  linuxCall('gettid', [], (task) => task.tid),
  linuxCall('getpid', [], (task) => task.process.pid),
  linuxCall('getppid', [], (task) => task.process.parent?.pid ?? 0),
  linuxCall('getuid', [], () => UID),
  linuxCall('geteuid', [], () => UID),
  linuxCall('getgid', [], () => UID),
  linuxCall('getegid', [], () => UID),
];
