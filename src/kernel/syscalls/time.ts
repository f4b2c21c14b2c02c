// Clocks and sleeping. kernel/time/posix-timers.c, hrtimer.c, time.c.

import { EFAULT, EINVAL, EOPNOTSUPP, ERESTART_RESTARTBLOCK, ERESTARTNOHAND } from '../abi/errno.ts';
import {
  CLOCK_BOOTTIME,
  CLOCK_MONOTONIC,
  CLOCK_MONOTONIC_COARSE,
  CLOCK_MONOTONIC_RAW,
  CLOCK_PROCESS_CPUTIME_ID,
  CLOCK_REALTIME,
  CLOCK_REALTIME_COARSE,
  CLOCK_TAI,
  CLOCK_THREAD_CPUTIME_ID,
  NANOSECONDS_PER_SECOND,
  TIMER_ABSTIME,
} from '../abi/time.ts';
import { block } from '../block.ts';
import { dynamicClock, ProcessClock, ThreadClock } from '../cpu-clock.ts';
import type { Result } from '../file.ts';
import { restartLater } from '../restart.ts';
import type { Task } from '../task.ts';
import type { CpuClock } from '../timers.ts';
import { linuxCall } from './call.ts';
import { deadlineAt, readTimespec, writeTimespec } from './timespec.ts';

/** What a clock shows, nanoseconds; undefined: there is no such clock. */
function clockNow(task: Task, clock: number): bigint | undefined {
  const { here, kernel } = task;
  const { time } = kernel;
  switch (clock) {
    case CLOCK_REALTIME:
    case CLOCK_REALTIME_COARSE:
    case CLOCK_TAI:
      return time.epochNs + time.nanoseconds(here.cycle);
    case CLOCK_MONOTONIC:
    case CLOCK_MONOTONIC_RAW:
    case CLOCK_MONOTONIC_COARSE:
    case CLOCK_BOOTTIME:
      return time.nanoseconds(here.cycle);
    default: {
      const cpuClock = cpuClockOf(task, clock);
      return cpuClock && time.nanoseconds(cpuClock.cycles);
    }
  }
}
/** The CPU time that a clock id means; undefined: it is no such clock. */
export function cpuClockOf(task: Task, clock: number): CpuClock | undefined {
  if (clock === CLOCK_THREAD_CPUTIME_ID) return new ThreadClock(task);
  if (clock === CLOCK_PROCESS_CPUTIME_ID) return new ProcessClock(task.process);
  return clock < 0 ? dynamicClock(task, clock) : undefined;
}

function clockGettime(task: Task, clock: number, address: bigint): Result {
  const now = clockNow(task, clock);
  if (now === undefined) return -EINVAL;
  return writeTimespec(task, address, now) ? 0 : -EFAULT;
}
function clockGetres(task: Task, clock: number, address: bigint): Result {
  if (clockNow(task, clock) === undefined) return -EINVAL;
  const isCoarse = clock === CLOCK_REALTIME_COARSE || clock === CLOCK_MONOTONIC_COARSE;
  return address === 0n || writeTimespec(task, address, isCoarse ? 4_000_000n : 1n) ? 0 : -EFAULT;
}

function gettimeofday(task: Task, tv: bigint, tz: bigint): Result {
  const { user } = task.process;
  if (tv !== 0n) {
    const now = clockNow(task, CLOCK_REALTIME)!;
    if (!user.write64(tv, now / NANOSECONDS_PER_SECOND, (now % NANOSECONDS_PER_SECOND) / 1000n)) return -EFAULT;
  }
  return tz === 0n || user.write64(tz, 0n) ? 0 : -EFAULT;
}
function time(task: Task, address: bigint): Result {
  const seconds = clockNow(task, CLOCK_REALTIME)! / NANOSECONDS_PER_SECOND;
  return address === 0n || task.process.user.write64(address, seconds) ? seconds : -EFAULT;
}

/** EFAULT, EINVAL: the time. */
function nanosleep(task: Task, request: bigint, remaining: bigint): Result {
  if (task.resumed) return sleep(task, task.resumed.deadlineCycle!, false, remaining);
  const wanted = readTimespec(task, request);
  if (wanted === undefined) return -EFAULT;
  if (typeof wanted === 'number') return wanted;
  return sleep(task, deadlineAt(task, wanted, CLOCK_MONOTONIC, false), false, remaining);
}

/** EINVAL: no such clock; EOPNOTSUPP: one that nobody can sleep on; EFAULT, EINVAL: the time. */
function clockNanosleep(task: Task, clock: number, flags: number, request: bigint, remaining: bigint): Result {
  const isAbsolute = (flags & TIMER_ABSTIME) !== 0;
  if (task.resumed) return sleep(task, task.resumed.deadlineCycle!, isAbsolute, remaining);
  if (clockNow(task, clock) === undefined) return -EINVAL;
  if (!SLEEPABLE.has(clock)) return -EOPNOTSUPP;
  const wanted = readTimespec(task, request);
  if (wanted === undefined) return -EFAULT;
  if (typeof wanted === 'number') return wanted;
  return sleep(task, deadlineAt(task, wanted, clock, isAbsolute), isAbsolute, remaining);
}
const SLEEPABLE: ReadonlySet<number> = new Set([CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_BOOTTIME, CLOCK_TAI]);

/**
 * Sleeps until a cycle. A relative sleep that a signal ends tells what is left of it, and can be continued; an absolute one
 * can simply be asked for again.
 */
function sleep(task: Task, deadlineCycle: number, isAbsolute: boolean, remaining: bigint): Result {
  const { kernel, here } = task;
  const reason = task.resumed?.reason;
  if (reason === 'timeout') return 0;
  if (reason === 'signal') {
    if (isAbsolute) return -ERESTARTNOHAND;
    const left = kernel.time.nanoseconds(Math.max(0, deadlineCycle - here.cycle));
    if (remaining !== 0n && !writeTimespec(task, remaining, left)) return -EFAULT;
    restartLater(task, deadlineCycle);
    return -ERESTART_RESTARTBLOCK;
  }
  return block(`cycle ${deadlineCycle}`, [], { deadlineCycle });
}

export const timeCalls = [
  linuxCall('clock_gettime', ['s32 clock', 'pointer tp'], clockGettime, 'coarse clocks are as fine as the others'),
  linuxCall('clock_getres', ['s32 clock', 'pointer tp'], clockGetres),
  linuxCall('gettimeofday', ['pointer tv', 'pointer tz'], gettimeofday),
  linuxCall('time', ['pointer tloc'], time),
  linuxCall('nanosleep', ['pointer rqtp', 'pointer rmtp'], nanosleep, 'no timer slack'),
  linuxCall(
    'clock_nanosleep',
    ['s32 clock', 's32 flags', 'pointer rqtp', 'pointer rmtp'],
    clockNanosleep,
    'no CPU-time clocks',
  ),
];
