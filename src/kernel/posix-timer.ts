// Timers that send signals: setitimer and timer_create. kernel/time/itimer.c, posix-timers.c.

import { SI_KERNEL, SI_TIMER, SIGALRM, SIGPROF, SIGVTALRM } from './abi/signal.ts';
import { ITIMER_PROF, ITIMER_REAL, ITIMER_VIRTUAL, SIGEV_NONE, SIGEV_THREAD_ID } from './abi/time.ts';
import { ProcessClock } from './cpu-clock.ts';
import type { Kernel } from './kernel.ts';
import type { Process } from './process.ts';
import type { TimerSource } from './signal-queue.ts';
import { sendToProcess, sendToTask } from './signals.ts';
import type { Task } from './task.ts';
import { Alarm, type CpuClock } from './timers.ts';

/** The signal of each ITIMER_*. */
const INTERVAL_SIGNALS: Readonly<Record<number, number>> = {
  [ITIMER_REAL]: SIGALRM,
  [ITIMER_VIRTUAL]: SIGVTALRM,
  [ITIMER_PROF]: SIGPROF,
};

/** A timer of setitimer: a signal to the process. */
export class IntervalTimer extends Alarm {
  private readonly process: Process;
  private readonly signal: number;

  /** @param which ITIMER_* */
  constructor(kernel: Kernel, process: Process, which: number) {
    super(kernel, which === ITIMER_REAL ? undefined : new ProcessClock(process));
    this.process = process;
    this.signal = INTERVAL_SIGNALS[which]!;
  }
  protected expire(): void {
    sendToProcess(this.process, { signal: this.signal, code: SI_KERNEL });
  }
}

/** What a timer does when it expires: struct sigevent, checked. */
export interface TimerNotice {
  /** SIGEV_* */
  readonly how: number;
  readonly signal: number;
  readonly value: bigint;
  /** With SIGEV_THREAD_ID. */
  readonly thread: Task | undefined;
}

/**
 * A timer of timer_create. Its signal is pending once at most: expirations meanwhile are overruns, told when the signal is
 * taken.
 */
export class PosixTimer extends Alarm implements TimerSource {
  readonly id: number;
  readonly clock: number;
  private readonly process: Process;
  private readonly notice: TimerNotice;
  private missed = 0;
  /** What timer_getoverrun says: of the signal taken last. */
  overrun = 0;

  constructor(kernel: Kernel, process: Process, id: number, clock: number, notice: TimerNotice, cpuClock?: CpuClock) {
    super(kernel, cpuClock);
    this.process = process;
    this.id = id;
    this.clock = clock;
    this.notice = notice;
  }

  taken(): number {
    this.overrun = Math.min(this.missed, 0x7fff_ffff);
    this.missed = 0;
    return this.overrun;
  }

  protected expire(times: number): void {
    const { how, signal, value, thread } = this.notice;
    if (how === SIGEV_NONE) return;
    const target = how === SIGEV_THREAD_ID ? thread! : this.process;
    const isPending = target.pending.holds(this);
    this.missed += isPending ? times : times - 1;
    if (isPending) return;
    const info = { signal, code: SI_TIMER, value, timer: this };
    if (how === SIGEV_THREAD_ID) sendToTask(thread!, info);
    else sendToProcess(this.process, info);
  }
}
