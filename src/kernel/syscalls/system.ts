// The system as a whole: uname, limits, random bytes. kernel/sys.c, drivers/char/random.c.

import { EFAULT, EINVAL, EPERM, ESRCH } from '../abi/errno.ts';
import {
  GRND_INSECURE,
  GRND_NONBLOCK,
  GRND_RANDOM,
  PR_GET_DUMPABLE,
  PR_GET_NAME,
  PR_GET_PDEATHSIG,
  PR_SET_DUMPABLE,
  PR_SET_NAME,
  PR_SET_PDEATHSIG,
  RLIM_NLIMITS,
  RLIMIT_NOFILE,
  RLIMIT_STACK,
  SysinfoLayout,
  TASK_COMM_LEN,
  UTSNAME_FIELD_BYTES,
} from '../abi/misc.ts';
import { NSIG } from '../abi/signal.ts';
import type { Result } from '../file.ts';
import { SYSTEM } from '../identity.ts';
import type { Process } from '../process.ts';
import type { Task } from '../task.ts';
import { view } from '../user-memory.ts';
import { linuxCall } from './call.ts';

function uname(task: Task, address: bigint): Result {
  const fields = Object.values(SYSTEM);
  const bytes = new Uint8Array(fields.length * UTSNAME_FIELD_BYTES);
  for (const [i, field] of fields.entries()) bytes.set(new TextEncoder().encode(field), i * UTSNAME_FIELD_BYTES);
  return task.process.user.copyOut(address, bytes) ? 0 : -EFAULT;
}

/** EINVAL: flags; EFAULT: nothing could be written. At most 32 MiB minus one byte at a time. */
function getrandom(task: Task, buffer: bigint, count: bigint, flags: number): Result {
  if ((flags & ~(GRND_NONBLOCK | GRND_RANDOM | GRND_INSECURE)) !== 0) return -EINVAL;
  if ((flags & GRND_RANDOM) !== 0 && (flags & GRND_INSECURE) !== 0) return -EINVAL;
  const wanted = Number(count < MOST_RANDOM ? count : MOST_RANDOM);
  let written = 0;
  // Bytes nobody can take are not made.
  for (let moved = RANDOM_CHUNK; moved === RANDOM_CHUNK && written < wanted; written += moved) {
    const bytes = task.kernel.random.bytes(Math.min(RANDOM_CHUNK, wanted - written));
    moved = task.process.user.copyOutPartly(buffer + BigInt(written), bytes);
  }
  return written === 0 && wanted > 0 ? -EFAULT : written;
}
const MOST_RANDOM = 0x1ff_ffffn;
const RANDOM_CHUNK = 4096;

/** ESRCH; EFAULT: new limits; EINVAL: no such resource, or soft above hard; EPERM: raising a hard limit; EFAULT: old ones. */
function prlimit64(task: Task, pid: number, resource: number, wanted: bigint, old: bigint): Result {
  const { kernel, process } = task;
  const bytes = wanted === 0n ? undefined : process.user.copyIn(wanted, 16);
  if (wanted !== 0n && !bytes) return -EFAULT;
  const target = pid === 0 ? process : kernel.tasks.get(pid)?.process;
  if (!target) return -ESRCH;
  if (resource >= RLIM_NLIMITS) return -EINVAL;
  const { soft, hard } = target.limits[resource]!;
  if (bytes) {
    const failed = setLimit(target, resource, view(bytes).getBigUint64(0, true), view(bytes).getBigUint64(8, true));
    if (failed !== 0) return failed;
  }
  return old === 0n || process.user.write64(old, soft, hard) ? 0 : -EFAULT;
}
function setLimit(process: Process, resource: number, soft: bigint, hard: bigint): number {
  if (soft > hard) return -EINVAL;
  // fs.nr_open: nobody may have more descriptors than this.
  if (resource === RLIMIT_NOFILE && hard > 1_048_576n) return -EPERM;
  if (hard > process.limits[resource]!.hard) return -EPERM;
  process.limits[resource] = { soft, hard };
  if (resource === RLIMIT_STACK) process.memory.stackLimit = process.softLimit(RLIMIT_STACK);
  return 0;
}

/** Memory, processes and time since the start; no swap, no load. */
function sysinfo(task: Task, address: bigint): Result {
  const { kernel, here, process } = task;
  const { memory } = kernel.machine;
  const bytes = new Uint8Array(SysinfoLayout.bytes);
  const info = view(bytes);
  info.setBigUint64(SysinfoLayout.uptime, kernel.time.nanoseconds(here.cycle) / 1_000_000_000n, true);
  info.setBigUint64(SysinfoLayout.totalRam, BigInt(memory.frames) * 4096n, true);
  info.setBigUint64(SysinfoLayout.freeRam, BigInt(memory.frames - memory.allocated) * 4096n, true);
  info.setUint16(SysinfoLayout.procs, kernel.tasks.size, true);
  info.setUint32(SysinfoLayout.memUnit, 1, true);
  return process.user.copyOut(address, bytes) ? 0 : -EFAULT;
}

/** EINVAL: an option that is not modelled, or its value; EFAULT. */
function prctl(task: Task, option: number, argument: bigint): Result {
  const { process } = task;
  switch (option) {
    case PR_SET_NAME: {
      const bytes = process.user.readString(argument, TASK_COMM_LEN - 1);
      if (!bytes) return -EFAULT;
      task.name = new TextDecoder().decode(bytes);
      return 0;
    }
    case PR_GET_NAME: {
      const bytes = new Uint8Array(TASK_COMM_LEN);
      bytes.set(new TextEncoder().encode(task.name).subarray(0, TASK_COMM_LEN - 1));
      return process.user.copyOut(argument, bytes) ? 0 : -EFAULT;
    }
    case PR_SET_PDEATHSIG:
      if (argument > BigInt(NSIG)) return -EINVAL;
      process.parentDeathSignal = Number(argument);
      return 0;
    case PR_GET_PDEATHSIG:
      return process.user.write32(argument, process.parentDeathSignal) ? 0 : -EFAULT;
    case PR_GET_DUMPABLE:
      return 1;
    case PR_SET_DUMPABLE:
      return argument > 1n ? -EINVAL : 0;
    default:
      return -EINVAL;
  }
}

export const systemCalls = [
  linuxCall('sysinfo', ['pointer info'], sysinfo, 'no swap, no load'),
  linuxCall(
    'prctl',
    ['s32 option', 'u64 arg2', 'u64 arg3', 'u64 arg4', 'u64 arg5'],
    prctl,
    'PR_SET_NAME PR_GET_NAME PR_SET_PDEATHSIG PR_GET_PDEATHSIG PR_GET_DUMPABLE PR_SET_DUMPABLE',
  ),
  linuxCall('uname', ['pointer name'], uname),
  linuxCall('getrandom', ['pointer buf', 'u64 count', 'u32 flags'], getrandom, 'bytes come from the seed'),
  linuxCall(
    'prlimit64',
    ['s32 pid', 'u32 resource', 'pointer new_limit', 'pointer old_limit'],
    prlimit64,
    'RLIMIT_NOFILE and RLIMIT_STACK act; the others are only kept',
  ),
  linuxCall('getrlimit', ['u32 resource', 'pointer rlim'], (task, resource, rlim) =>
    // A null pointer is an error here, where prlimit64 takes it for "not wanted".
    resource >= RLIM_NLIMITS ? -EINVAL : rlim === 0n ? -EFAULT : prlimit64(task, 0, resource, 0n, rlim),
  ),
  linuxCall('setrlimit', ['u32 resource', 'pointer rlim'], (task, resource, rlim) =>
    rlim === 0n ? -EFAULT : prlimit64(task, 0, resource, rlim, 0n),
  ),
];
