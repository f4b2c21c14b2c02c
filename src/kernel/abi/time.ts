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

/** The low bits of a negative clock id: a thread's clock rather than a process's, and what it counts (3 is no clock). */
export const CPUCLOCK_PERTHREAD = 4;
export const CPUCLOCK_WHICH = 3;

export const TIMER_ABSTIME = 1;

/** struct timespec: seconds, nanoseconds, both 64-bit. */
export const TIMESPEC_BYTES = 16;
export const NANOSECONDS_PER_SECOND = 1_000_000_000n;

export const ITIMER_REAL = 0;
export const ITIMER_VIRTUAL = 1;
export const ITIMER_PROF = 2;
/** struct itimerval and struct itimerspec: interval, value. */
export const ITIMER_BYTES = 32;

export const SIGEV_SIGNAL = 0;
export const SIGEV_NONE = 1;
export const SIGEV_THREAD = 2;
export const SIGEV_THREAD_ID = 4;
/** struct sigevent: value, signal number, SIGEV_*, thread id. include/uapi/asm-generic/siginfo.h. */
export const SigeventLayout = { value: 0, signo: 8, notify: 12, tid: 16, bytes: 64 } as const;

export const TFD_TIMER_ABSTIME = 1;
export const TFD_TIMER_CANCEL_ON_SET = 2;
