// Pending signals of a thread or of a process. kernel/signal.c.

import { SIGBUS, SIGFPE, SIGILL, SIGRTMIN, SIGSEGV, SIGSYS, SIGTRAP, signalBit } from './abi/signal.ts';

/** Who or what sent a signal: what siginfo says. */
export interface SignalInfo {
  readonly signal: number;
  /** si_code. */
  readonly code: number;
  /** Sender's process id, for signals that processes send. */
  readonly pid?: number;
  /** Sender's user id. */
  readonly uid?: number;
  /** Faulting address, for signals that faults cause. */
  readonly address?: bigint;
  /** si_value: 64 bits, from sigqueue or a timer. */
  readonly value?: bigint;
  /** A child's end: exit status or signal number, and the time it had, in clock ticks. */
  readonly child?: { readonly status: number; readonly ticks: number };
  /** The timer that expired, and how often it did beyond the first time, once the signal is taken. */
  readonly timer?: TimerSource;
  readonly overrun?: number;
}

/** The timer behind a signal. */
export interface TimerSource {
  readonly id: number;
  /** The signal is taken. @returns how often the timer has expired since, beyond the first time */
  taken(): number;
}

/** Signals that the task itself caused go first, so that a handler's frame shows the fault. */
const SYNCHRONOUS = [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGSYS];

export class PendingSignals {
  private readonly queue: SignalInfo[] = [];

  /** The pending signals, as a set. */
  get set(): bigint {
    let set = 0n;
    for (const { signal } of this.queue) set |= signalBit(signal);
    return set;
  }
  get empty(): boolean {
    return this.queue.length === 0;
  }

  /** Adds a signal. A standard signal that is pending already is not added again; real-time signals queue. */
  add(info: SignalInfo): void {
    if (info.signal < SIGRTMIN && this.queue.some((other) => other.signal === info.signal)) return;
    this.queue.push(info);
  }

  /** Takes the next signal outside `blocked`: synchronous ones first, then the lowest number, then the oldest. */
  take(blocked: bigint): SignalInfo | undefined {
    if (this.queue.length === 0) return undefined;
    let best = -1;
    for (let i = 0; i < this.queue.length; i++) {
      const { signal } = this.queue[i]!;
      if ((blocked & signalBit(signal)) !== 0n) continue;
      if (best < 0 || rank(signal) < rank(this.queue[best]!.signal)) best = i;
    }
    const taken = best < 0 ? undefined : this.queue.splice(best, 1)[0];
    return taken?.timer ? { ...taken, overrun: taken.timer.taken() } : taken;
  }

  /** Whether a timer's signal is pending. */
  holds(timer: TimerSource): boolean {
    return this.queue.some((info) => info.timer === timer);
  }

  /** Forgets every pending instance of a signal. */
  discard(signal: number): void {
    for (let i = this.queue.length - 1; i >= 0; i--) if (this.queue[i]!.signal === signal) this.queue.splice(i, 1);
  }
}

function rank(signal: number): number {
  return SYNCHRONOUS.includes(signal) ? signal - 100 : signal;
}
