// Scheduling calls. kernel/sched/core.c, kernel/sys.c.

import { EACCES, EFAULT, EINVAL, EPERM, ESRCH } from '../abi/errno.ts';
import { RLIMIT_RTPRIO } from '../abi/misc.ts';
import {
  PRIO_PGRP,
  PRIO_PROCESS,
  PRIO_USER,
  SCHED_BATCH,
  SCHED_DEADLINE,
  SCHED_FIFO,
  SCHED_IDLE,
  SCHED_OTHER,
  SCHED_RESET_ON_FORK,
  SCHED_RR,
} from '../abi/sched.ts';
import type { Result } from '../file.ts';
import { UID } from '../identity.ts';
import type { Task } from '../task.ts';
import { linuxCall } from './call.ts';
import { writeTimespec } from './timespec.ts';

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

// ---- policies and priorities: kept and told; the scheduler's queue is first come, first served whatever they are

const isRealTime = (policy: number): boolean => policy === SCHED_FIFO || policy === SCHED_RR;
const POLICIES: ReadonlySet<number> = new Set([SCHED_OTHER, SCHED_FIFO, SCHED_RR, SCHED_BATCH, SCHED_IDLE]);

/** EINVAL: no parameters, id; EFAULT; ESRCH; EINVAL: policy, priority; EPERM: real time is not for this user. */
function schedSetscheduler(task: Task, pid: number, policy: number, parameters: bigint): Result {
  if (policy < 0) return -EINVAL;
  return setPolicy(task, pid, policy, parameters);
}
function setPolicy(task: Task, pid: number, wanted: number | undefined, parameters: bigint): Result {
  if (parameters === 0n || pid < 0) return -EINVAL;
  const priority = task.process.user.read32(parameters);
  if (priority === undefined) return -EFAULT;
  const target = pid === 0 ? task : task.kernel.tasks.get(pid);
  if (!target) return -ESRCH;
  const resetOnFork = wanted === undefined ? target.schedule.resetOnFork : (wanted & SCHED_RESET_ON_FORK) !== 0;
  const policy = wanted === undefined ? target.schedule.policy : wanted & ~SCHED_RESET_ON_FORK;
  if (!POLICIES.has(policy) || priority > 99) return -EINVAL;
  if (isRealTime(policy) !== (priority !== 0)) return -EINVAL;
  const limit = target.process.limits[RLIMIT_RTPRIO]!.soft;
  if (isRealTime(policy) && BigInt(priority) > limit) return -EPERM;
  target.schedule = { ...target.schedule, policy, priority, resetOnFork };
  return 0;
}
function schedGetscheduler(task: Task, pid: number): Result {
  if (pid < 0) return -EINVAL;
  const target = pid === 0 ? task : task.kernel.tasks.get(pid);
  if (!target) return -ESRCH;
  return target.schedule.policy | (target.schedule.resetOnFork ? SCHED_RESET_ON_FORK : 0);
}
function schedGetparam(task: Task, pid: number, parameters: bigint): Result {
  if (parameters === 0n || pid < 0) return -EINVAL;
  const target = pid === 0 ? task : task.kernel.tasks.get(pid);
  if (!target) return -ESRCH;
  return task.process.user.write32(parameters, target.schedule.priority) ? 0 : -EFAULT;
}
/** Highest or lowest priority of a policy. */
function priorityLimit(policy: number, realTime: number): Result {
  if (isRealTime(policy)) return realTime;
  return POLICIES.has(policy) || policy === SCHED_DEADLINE ? 0 : -EINVAL;
}
/** EINVAL; ESRCH; EFAULT. Only SCHED_RR has a slice of a length that is told; the others' is that of the machine. */
function schedRrGetInterval(task: Task, pid: number, interval: bigint): Result {
  if (pid < 0) return -EINVAL;
  const target = pid === 0 ? task : task.kernel.tasks.get(pid);
  if (!target) return -ESRCH;
  return writeTimespec(task, interval, target.schedule.policy === SCHED_FIFO ? 0n : 100_000_000n) ? 0 : -EFAULT;
}

/** The tasks that getpriority and setpriority mean: one, those of a group, those of a user. */
function meant(task: Task, which: number, who: number): Task[] {
  const { kernel, process } = task;
  const all = [...kernel.tasks.values()];
  if (which === PRIO_PROCESS) return who === 0 ? [task] : all.filter(({ tid }) => tid === who);
  if (which === PRIO_PGRP) return all.filter((one) => one.process.group === (who === 0 ? process.group : who));
  return who === 0 || who === UID ? all : [];
}
/** EINVAL: which; ESRCH. @returns 20 − nice, so that it is never negative */
function getpriority(task: Task, which: number, who: number): Result {
  if (which < PRIO_PROCESS || which > PRIO_USER) return -EINVAL;
  const tasks = meant(task, which, who);
  return tasks.length === 0 ? -ESRCH : Math.max(...tasks.map(({ schedule }) => 20 - schedule.nice));
}
/** EINVAL: which; ESRCH; EACCES: less nice than before is not for this user. */
function setpriority(task: Task, which: number, who: number, value: number): Result {
  if (which < PRIO_PROCESS || which > PRIO_USER) return -EINVAL;
  const nice = Math.max(-20, Math.min(19, value));
  const tasks = meant(task, which, who);
  let result = tasks.length === 0 ? -ESRCH : 0;
  for (const target of tasks) {
    if (nice < target.schedule.nice) result = -EACCES;
    else target.schedule = { ...target.schedule, nice };
  }
  return result;
}

function allCores(task: Task): bigint {
  return (1n << BigInt(task.kernel.machine.cores.length)) - 1n;
}

const ONLY_KEPT = 'kept and told; who runs when does not depend on it';

export const schedulingCalls = [
  linuxCall('sched_yield', [], schedYield),
  linuxCall('sched_setaffinity', ['s32 pid', 'u32 len', 'pointer mask'], schedSetaffinity),
  linuxCall('sched_getaffinity', ['s32 pid', 'u32 len', 'pointer mask'], schedGetaffinity),
  linuxCall('sched_setscheduler', ['s32 pid', 's32 policy', 'pointer param'], schedSetscheduler, ONLY_KEPT),
  linuxCall('sched_getscheduler', ['s32 pid'], schedGetscheduler),
  linuxCall(
    'sched_setparam',
    ['s32 pid', 'pointer param'],
    (task, pid, parameters) => setPolicy(task, pid, undefined, parameters),
    ONLY_KEPT,
  ),
  linuxCall('sched_getparam', ['s32 pid', 'pointer param'], schedGetparam),
  linuxCall('sched_get_priority_max', ['s32 policy'], (_task, policy) => priorityLimit(policy, 99)),
  linuxCall('sched_get_priority_min', ['s32 policy'], (_task, policy) => priorityLimit(policy, 1)),
  linuxCall('sched_rr_get_interval', ['s32 pid', 'pointer interval'], schedRrGetInterval),
  linuxCall('getpriority', ['s32 which', 's32 who'], getpriority),
  linuxCall('setpriority', ['s32 which', 's32 who', 's32 niceval'], setpriority, ONLY_KEPT),
  linuxCall('getcpu', ['pointer cpu', 'pointer node', 'pointer tcache'], getcpu),
];
