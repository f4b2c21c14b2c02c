// Scheduling calls. kernel/sched/core.c, kernel/sys.c.

import { EFAULT, EINVAL, ESRCH } from '../abi/errno.ts';
import type { Result } from '../file.ts';
import type { Task } from '../task.ts';
import { linuxCall } from './call.ts';

function schedYield(task: Task): Result {
  task.kernel.scheduler.yield(task.here);
  return 0;
}

/** EFAULT: mask; ESRCH; EINVAL: no core of this machine in it. Bits of cores that do not exist are ignored. */
function schedSetaffinity(task: Task, pid: number, length: number, mask: bigint): Result {
  const { kernel, process } = task;
  const bytes = process.user.copyIn(mask, Math.min(length, 8));
  if (!bytes) return -EFAULT;
  const target = pid === 0 ? task : kernel.tasks.get(pid);
  if (!target) return -ESRCH;
  const wanted = bytes.reduce((sum, byte, i) => sum | (BigInt(byte) << BigInt(8 * i)), 0n) & allCores(task);
  if (wanted === 0n) return -EINVAL;
  target.affinity = wanted;
  // The caller moves on its way out; a task running elsewhere is made to come by.
  if (target.core && target !== task && !target.allows(target.core)) kernel.scheduler.kick(target.core);
  if (target.state === 'runnable') kernel.scheduler.placeAgain(target);
  return 0;
}

/** EINVAL: too short, or not a multiple of 8 bytes; ESRCH; EFAULT. @returns the bytes written, 8 */
function schedGetaffinity(task: Task, pid: number, length: number, mask: bigint): Result {
  const { kernel, process } = task;
  if (length * 8 < kernel.machine.cores.length) return -EINVAL;
  if (length % 8 !== 0) return -EINVAL;
  const target = pid === 0 ? task : kernel.tasks.get(pid);
  if (!target) return -ESRCH;
  return process.user.write64(mask, target.affinity) ? 8 : -EFAULT;
}

function getcpu(task: Task, cpu: bigint, node: bigint): Result {
  const { user } = task.process;
  const cpuWritten = cpu === 0n || user.write32(cpu, task.here.id);
  const nodeWritten = node === 0n || user.write32(node, 0);
  return cpuWritten && nodeWritten ? 0 : -EFAULT;
}

function allCores(task: Task): bigint {
  return (1n << BigInt(task.kernel.machine.cores.length)) - 1n;
}

export const schedulingCalls = [
  linuxCall('sched_yield', [], schedYield),
  linuxCall('sched_setaffinity', ['s32 pid', 'u32 len', 'pointer mask'], schedSetaffinity),
  linuxCall('sched_getaffinity', ['s32 pid', 'u32 len', 'pointer mask'], schedGetaffinity),
  linuxCall('getcpu', ['pointer cpu', 'pointer node', 'pointer tcache'], getcpu),
];
