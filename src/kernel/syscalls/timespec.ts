// struct timespec in and out, and what it means in cycles.

import { EINVAL } from '../abi/errno.ts';
import { CLOCK_REALTIME, CLOCK_TAI, NANOSECONDS_PER_SECOND, TIMESPEC_BYTES } from '../abi/time.ts';
import type { Task } from '../task.ts';
import { view } from '../user-memory.ts';

/** Reads a timespec. @returns nanoseconds; undefined: EFAULT; -EINVAL: negative, or a second's worth of nanoseconds */
export function readTimespec(task: Task, address: bigint): bigint | number | undefined {
  const bytes = task.process.user.copyIn(address, TIMESPEC_BYTES);
  if (!bytes) return undefined;
  const seconds = view(bytes).getBigInt64(0, true);
  const nanoseconds = view(bytes).getBigUint64(8, true);
  if (seconds < 0n || nanoseconds >= NANOSECONDS_PER_SECOND) return -EINVAL;
  return seconds * NANOSECONDS_PER_SECOND + nanoseconds;
}
/** @returns false: EFAULT */
export function writeTimespec(task: Task, address: bigint, nanoseconds: bigint): boolean {
  const { user } = task.process;
  return user.write64(address, nanoseconds / NANOSECONDS_PER_SECOND, nanoseconds % NANOSECONDS_PER_SECOND);
}

/** The cycle at which `nanoseconds` from now have passed, or at which `clock` shows them. */
export function deadlineAt(task: Task, nanoseconds: bigint, clock: number, isAbsolute: boolean): number {
  const { here, kernel } = task;
  if (!isAbsolute) return Math.min(here.cycle + kernel.time.cyclesIn(nanoseconds), Number.MAX_SAFE_INTEGER);
  const isRealTime = clock === CLOCK_REALTIME || clock === CLOCK_TAI;
  return kernel.time.cyclesIn(isRealTime ? nanoseconds - kernel.time.epochNs : nanoseconds);
}
