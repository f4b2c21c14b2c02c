// Threads: exit, ids, thread-local storage. kernel/exit.c, kernel/sys.c; arch/x86/kernel/process_64.c.

import { Context } from '../../isa/registers.ts';
import { EFAULT, EINVAL, ENOSYS, EPERM, ESRCH } from '../abi/errno.ts';
import { ROBUST_LIST_HEAD_BYTES } from '../abi/futex.ts';
import { ARCH_GET_FS, ARCH_GET_GS, ARCH_SET_FS, ARCH_SET_GS } from '../abi/misc.ts';
import { TASK_SIZE } from '../abi/mman.ts';
import { exitGroup } from '../exit.ts';
import type { Result } from '../file.ts';
import { UID } from '../identity.ts';
import type { Task } from '../task.ts';
import { linuxCall } from './call.ts';

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

/** ESRCH; EFAULT. @param pid a thread, 0: the caller */
function getRobustList(task: Task, pid: number, headAt: bigint, lengthAt: bigint): Result {
  const target = pid === 0 ? task : task.kernel.tasks.get(pid);
  if (!target) return -ESRCH;
  const { user } = task.process;
  return user.write64(lengthAt, ROBUST_LIST_HEAD_BYTES) && user.write64(headAt, target.robustList) ? 0 : -EFAULT;
}

function archPrctl(task: Task, option: number, address: bigint): Result {
  const { registers } = task.here;
  switch (option) {
    case ARCH_SET_FS:
    case ARCH_SET_GS:
      if (address >= TASK_SIZE) return -EPERM;
      registers.setSegmentBase(option === ARCH_SET_FS ? 'fs' : 'gs', address);
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

export const threadCalls = [
  linuxCall('exit', ['s32 status'], exit),
  linuxCall('exit_group', ['s32 status'], exitGroupCall),
  linuxCall('set_tid_address', ['pointer tidptr'], setTidAddress),
  linuxCall('set_robust_list', ['pointer head', 'u64 len'], setRobustList),
  linuxCall(
    'rseq',
    ['pointer rseq', 'u32 len', 's32 flags', 'u32 sig'],
    () => -ENOSYS,
    'ENOSYS, as without CONFIG_RSEQ',
  ),
  linuxCall('get_robust_list', ['s32 pid', 'pointer head_ptr', 'pointer len_ptr'], getRobustList),
  linuxCall('arch_prctl', ['s32 option', 'pointer addr'], archPrctl, 'ARCH_SET_FS ARCH_GET_FS ARCH_SET_GS ARCH_GET_GS'),
  linuxCall('gettid', [], (task) => task.tid),
  linuxCall('getuid', [], () => UID),
  linuxCall('geteuid', [], () => UID),
  linuxCall('getgid', [], () => UID),
  linuxCall('getegid', [], () => UID),
];
