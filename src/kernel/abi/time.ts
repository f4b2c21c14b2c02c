// Clocks and time structures. include/uapi/linux/time.h, time_types.h.

export const CLOCK_REALTIME = 0;
export const CLOCK_MONOTONIC = 1;
export const CLOCK_PROCESS_CPUTIME_ID = 2;
export const CLOCK_THREAD_CPUTIME_ID = 3;
export const CLOCK_MONOTONIC_RAW = 4;
export const CLOCK_REALTIME_COARSE = 5;
export const CLOCK_MONOTONIC_COARSE = 6;
export const CLOCK_BOOTTIME = 7;
export const CLOCK_TAI = 11;

export const TIMER_ABSTIME = 1;

/** struct timespec: seconds, nanoseconds, both 64-bit. */
export const TIMESPEC_BYTES = 16;
export const NANOSECONDS_PER_SECOND = 1_000_000_000n;
