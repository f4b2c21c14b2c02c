// Timers: setitimer, alarm, timer_create, timerfd. kernel/time/itimer.c, kernel/time/posix-timers.c, fs/timerfd.c.

import { EAGAIN, EBADF, EFAULT, EINVAL, EOPNOTSUPP } from '../abi/errno.ts';
import { O_CLOEXEC, O_NONBLOCK } from '../abi/fcntl.ts';
import { NSIG, SIGALRM } from '../abi/signal.ts';
import {
  CLOCK_BOOTTIME,
  CLOCK_MONOTONIC,
  CLOCK_MONOTONIC_COARSE,
  CLOCK_MONOTONIC_RAW,
  CLOCK_REALTIME,
  CLOCK_REALTIME_COARSE,
  CLOCK_TAI,
  ITIMER_PROF,
  ITIMER_REAL,
  NANOSECONDS_PER_SECOND,
  SIGEV_NONE,
  SIGEV_SIGNAL,
  SIGEV_THREAD,
  SIGEV_THREAD_ID,
  SigeventLayout,
  TFD_TIMER_ABSTIME,
  TFD_TIMER_CANCEL_ON_SET,
  TIMER_ABSTIME,
  TIMESPEC_BYTES,
} from '../abi/time.ts';
import type { Result } from '../file.ts';
import { IntervalTimer, PosixTimer, type TimerNotice } from '../posix-timer.ts';
import type { Task } from '../task.ts';
import { TimerFd } from '../timerfd.ts';
import type { Alarm } from '../timers.ts';
import { view } from '../user-memory.ts';
import { linuxCall } from './call.ts';
import { cpuClockOf } from './time.ts';
import { deadlineAt, readTimespec } from './timespec.ts';

/** Clocks that timers can go by. */
const TIMER_CLOCKS: ReadonlySet<number> = new Set([CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_BOOTTIME, CLOCK_TAI]);
const TIMERFD_CLOCKS: ReadonlySet<number> = new Set([CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_BOOTTIME]);
/** Clocks that exist and cannot wake anybody. */
const OTHER_CLOCKS: ReadonlySet<number> = new Set([CLOCK_MONOTONIC_RAW, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE]);
/** Timers a process may have: what fits RLIMIT_SIGPENDING by default. */
const MOST_TIMERS = 4096;

// ---- setitimer and alarm

function intervalTimer(task: Task, which: number): Alarm {
  const { kernel, process } = task;
  const { interval } = kernel.timers;
  const timers = interval.get(process.pid) ?? new Map<number, Alarm>();
  interval.set(process.pid, timers);
  const timer = timers.get(which) ?? new IntervalTimer(kernel, process, which);
  timers.set(which, timer);
  return timer;
}
/** Writes interval and remaining time in microseconds. @returns false: EFAULT */
function writeItimerval(task: Task, at: bigint, intervalCycles: number, remaining: number): boolean {
  const words = [intervalCycles, remaining].flatMap((cycles) => {
    const us = (task.kernel.time.nanoseconds(cycles) + 999n) / 1000n;
    return [us / 1_000_000n, us % 1_000_000n];
  });
  return task.process.user.write64(at, ...words);
}
/** EINVAL: which; EFAULT. */
function getitimer(task: Task, which: number, at: bigint): Result {
  if (which < ITIMER_REAL || which > ITIMER_PROF) return -EINVAL;
  const timer = intervalTimer(task, which);
  return writeItimerval(task, at, timer.armed ? timer.intervalCycles : 0, timer.remaining) ? 0 : -EFAULT;
}
/** EFAULT: new; EINVAL: its value, which; EFAULT: old. */
function setitimer(task: Task, which: number, wanted: bigint, old: bigint): Result {
  const { user } = task.process;
  let [interval, value] = [0n, 0n];
  if (wanted !== 0n) {
    const bytes = user.copyIn(wanted, 32);
    if (!bytes) return -EFAULT;
    const [is, iu, vs, vu] = [0, 8, 16, 24].map((i) => view(bytes).getBigInt64(i, true)) as [
      bigint,
      bigint,
      bigint,
      bigint,
    ];
    if (is < 0n || vs < 0n || iu < 0n || vu < 0n || iu >= 1_000_000n || vu >= 1_000_000n) return -EINVAL;
    [interval, value] = [(is * 1_000_000n + iu) * 1000n, (vs * 1_000_000n + vu) * 1000n];
  }
  if (which < ITIMER_REAL || which > ITIMER_PROF) return -EINVAL;
  const timer = intervalTimer(task, which);
  const before = [timer.armed ? timer.intervalCycles : 0, timer.remaining] as const;
  setTimer(task, timer, value, interval);
  return old === 0n || writeItimerval(task, old, ...before) ? 0 : -EFAULT;
}
function setTimer(task: Task, timer: Alarm, valueNs: bigint, intervalNs: bigint): void {
  if (valueNs === 0n) timer.disarm();
  else timer.arm(alarmAt(task, timer, valueNs, CLOCK_MONOTONIC, false), task.kernel.time.cyclesIn(intervalNs));
}
/** When a timer expires, in cycles of its clock. */
function alarmAt(task: Task, timer: Alarm, ns: bigint, clock: number, isAbsolute: boolean): number {
  if (!timer.cpuClock) return deadlineAt(task, ns, clock, isAbsolute);
  return Math.min((isAbsolute ? 0 : timer.now) + task.kernel.time.cyclesIn(ns), Number.MAX_SAFE_INTEGER);
}
/** @returns seconds that were left, rounded to the nearest, but never 0 for a timer that was set */
function alarm(task: Task, seconds: number): Result {
  const timer = intervalTimer(task, ITIMER_REAL);
  const left = task.kernel.time.nanoseconds(timer.remaining);
  const was = timer.armed ? Math.max(1, Number((left + NANOSECONDS_PER_SECOND / 2n) / NANOSECONDS_PER_SECOND)) : 0;
  setTimer(task, timer, BigInt(seconds) * NANOSECONDS_PER_SECOND, 0n);
  return was;
}

// ---- what timer_settime and timerfd_settime have in common: struct itimerspec

/** Reads interval and value. @returns nanoseconds; -EFAULT -EINVAL */
function readItimerspec(task: Task, at: bigint): { interval: bigint; value: bigint } | number {
  const interval = readTimespec(task, at);
  const value = readTimespec(task, at + BigInt(TIMESPEC_BYTES));
  if (interval === undefined || value === undefined) return -EFAULT;
  if (typeof interval === 'number') return interval;
  return typeof value === 'number' ? value : { interval, value };
}
function writeItimerspec(task: Task, at: bigint, timer: Alarm): boolean {
  const { user } = task.process;
  const interval = task.kernel.time.nanoseconds(timer.intervalCycles);
  const value = task.kernel.time.nanoseconds(timer.remaining);
  const split = (ns: bigint): [bigint, bigint] => [ns / NANOSECONDS_PER_SECOND, ns % NANOSECONDS_PER_SECOND];
  // A timer that is set is never shown as 0.
  return user.write64(at, ...split(interval), ...split(timer.armed && value === 0n ? 1n : value));
}

// ---- timer_create

function timersOf(task: Task): Map<number, Alarm> {
  const { posix } = task.kernel.timers;
  const timers = posix.get(task.process.pid) ?? new Map<number, Alarm>();
  posix.set(task.process.pid, timers);
  return timers;
}
function timerWith(task: Task, id: number): PosixTimer | undefined {
  const timer = timersOf(task).get(id);
  return timer instanceof PosixTimer ? timer : undefined;
}
/** EFAULT: event; EINVAL: clock; EOPNOTSUPP: a clock without timers here; EAGAIN: too many; EINVAL: event; EFAULT: id. */
function timerCreate(task: Task, clock: number, event: bigint, idAt: bigint): Result {
  const bytes = event === 0n ? undefined : task.process.user.copyIn(event, SigeventLayout.bytes);
  if (event !== 0n && !bytes) return -EFAULT;
  if (OTHER_CLOCKS.has(clock)) return -EOPNOTSUPP;
  const cpuClock = cpuClockOf(task, clock);
  if (!TIMER_CLOCKS.has(clock) && !cpuClock) return -EINVAL;
  const timers = timersOf(task);
  if (timers.size >= MOST_TIMERS) return -EAGAIN;
  let id = 0;
  while (timers.has(id)) id++;
  const notice = bytes
    ? noticeOf(task, bytes)
    : { how: SIGEV_SIGNAL, signal: SIGALRM, value: BigInt(id), thread: undefined };
  if (typeof notice === 'number') return notice;
  if (!task.process.user.write32(idAt, id)) return -EFAULT;
  timers.set(id, new PosixTimer(task.kernel, task.process, id, clock, notice, cpuClock));
  return 0;
}
function noticeOf(task: Task, bytes: Uint8Array): TimerNotice | number {
  const event = view(bytes);
  const how = event.getInt32(SigeventLayout.notify, true);
  const signal = event.getInt32(SigeventLayout.signo, true);
  const value = event.getBigUint64(SigeventLayout.value, true);
  if (how === SIGEV_NONE) return { how, signal, value, thread: undefined };
  const thread = how === SIGEV_THREAD_ID ? task.kernel.tasks.get(event.getInt32(SigeventLayout.tid, true)) : undefined;
  if (how === SIGEV_THREAD_ID && thread?.process !== task.process) return -EINVAL;
  if (how !== SIGEV_SIGNAL && how !== SIGEV_THREAD && how !== SIGEV_THREAD_ID) return -EINVAL;
  return signal < 1 || signal > NSIG ? -EINVAL : { how, signal, value, thread };
}
/** EINVAL: no new time; EFAULT EINVAL: the time; EINVAL: no such timer; EFAULT: old. */
function timerSettime(task: Task, id: number, flags: number, wanted: bigint, old: bigint): Result {
  if (wanted === 0n) return -EINVAL;
  const time = readItimerspec(task, wanted);
  if (typeof time === 'number') return time;
  const timer = timerWith(task, id);
  if (!timer) return -EINVAL;
  const oldWritten = old === 0n || writeItimerspec(task, old, timer);
  timer.intervalCycles = 0;
  if (time.value === 0n) timer.disarm();
  else {
    const deadline = alarmAt(task, timer, time.value, timer.clock, (flags & TIMER_ABSTIME) !== 0);
    timer.arm(deadline, task.kernel.time.cyclesIn(time.interval));
  }
  return oldWritten ? 0 : -EFAULT;
}
function timerGettime(task: Task, id: number, at: bigint): Result {
  const timer = timerWith(task, id);
  if (!timer) return -EINVAL;
  return writeItimerspec(task, at, timer) ? 0 : -EFAULT;
}
function timerDelete(task: Task, id: number): Result {
  const timers = timersOf(task);
  const timer = timers.get(id);
  if (!timer) return -EINVAL;
  timer.disarm();
  timers.delete(id);
  return 0;
}

// ---- timerfd

/** EINVAL: flags, clock; EMFILE ENFILE. */
function timerfdCreate(task: Task, clock: number, flags: number): Result {
  if ((flags & ~(O_CLOEXEC | O_NONBLOCK)) !== 0 || !TIMERFD_CLOCKS.has(clock)) return -EINVAL;
  return task.kernel.openFile(task, new TimerFd(task.kernel, clock, flags & O_NONBLOCK), (flags & O_CLOEXEC) !== 0);
}
/** The timerfd behind a descriptor; or -EBADF, -EINVAL: another kind of file. */
function timerfdOf(task: Task, fd: number): TimerFd | number {
  const file = task.process.files.get(fd);
  if (!file) return -EBADF;
  return file instanceof TimerFd ? file : -EINVAL;
}
/** EFAULT: new; EINVAL: flags, its value; EBADF EINVAL: the file; EFAULT: old. */
function timerfdSettime(task: Task, fd: number, flags: number, wanted: bigint, old: bigint): Result {
  const time = readItimerspec(task, wanted);
  if (time === -EFAULT) return time;
  if ((flags & ~(TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET)) !== 0) return -EINVAL;
  if (typeof time === 'number') return time;
  const file = timerfdOf(task, fd);
  if (typeof file === 'number') return file;
  const oldWritten = old === 0n || writeItimerspec(task, old, file.alarm);
  const deadline = deadlineAt(task, time.value, file.clock, (flags & TFD_TIMER_ABSTIME) !== 0);
  file.set(time.value === 0n ? undefined : deadline, task.kernel.time.cyclesIn(time.interval));
  return oldWritten ? 0 : -EFAULT;
}
function timerfdGettime(task: Task, fd: number, at: bigint): Result {
  const file = timerfdOf(task, fd);
  if (typeof file === 'number') return file;
  return writeItimerspec(task, at, file.alarm) ? 0 : -EFAULT;
}

const ONE_TIME = 'user and kernel time are one';

export const timerCalls = [
  linuxCall('getitimer', ['s32 which', 'pointer value'], getitimer, ONE_TIME),
  linuxCall('setitimer', ['s32 which', 'pointer value', 'pointer ovalue'], setitimer, ONE_TIME),
  linuxCall('alarm', ['u32 seconds'], alarm),
  linuxCall('timer_create', ['s32 clockid', 'pointer sevp', 'pointer timerid'], timerCreate),
  linuxCall('timer_settime', ['s32 timerid', 's32 flags', 'pointer new_value', 'pointer old_value'], timerSettime),
  linuxCall('timer_gettime', ['s32 timerid', 'pointer curr_value'], timerGettime),
  linuxCall('timer_getoverrun', ['s32 timerid'], (task, id) => timerWith(task, id)?.overrun ?? -EINVAL),
  linuxCall('timer_delete', ['s32 timerid'], timerDelete),
  linuxCall('timerfd_create', ['s32 clockid', 's32 flags'], timerfdCreate),
  linuxCall(
    'timerfd_settime',
    ['s32 ufd', 's32 flags', 'pointer utmr', 'pointer otmr'],
    timerfdSettime,
    'the clock is never set: TFD_TIMER_CANCEL_ON_SET changes nothing',
  ),
  linuxCall('timerfd_gettime', ['s32 ufd', 'pointer otmr'], timerfdGettime),
];
