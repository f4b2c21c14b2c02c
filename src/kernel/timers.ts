// Timers: what happens at a time without anybody waiting in a call. kernel/time/itimer.c, posix-timers.c.
//
// Each is one event of the clock, `alarm`, found again by the event's sequence number. The event's target is the core that
// set it, as with Linux's timers; what expires there may concern a process anywhere.

import type { Kernel } from './kernel.ts';
import type { PosixTimer } from './posix-timer.ts';
import type { Process } from './process.ts';

/** Something that expires: once, or again and again. */
export abstract class Alarm {
  protected readonly kernel: Kernel;
  /** Absolute, cycles; meaningless while it is not set. */
  deadlineCycle = 0;
  /** Cycles between expirations; 0: it expires once. */
  intervalCycles = 0;
  /** Sequence number of the clock's event, while it is set. */
  private event: number | undefined = undefined;

  constructor(kernel: Kernel) {
    this.kernel = kernel;
  }

  get armed(): boolean {
    return this.event !== undefined;
  }
  /** Sets it, in place of what was set. */
  arm(deadlineCycle: number, intervalCycles: number): void {
    this.disarm();
    const { here, machine, timers } = this.kernel;
    this.deadlineCycle = deadlineCycle;
    this.intervalCycles = intervalCycles;
    this.event = machine.clock.schedule(Math.max(deadlineCycle, here.cycle + 1), 'alarm', here.id);
    timers.alarms.set(this.event, this);
  }
  disarm(): void {
    if (this.event === undefined) return;
    this.kernel.machine.clock.cancel(this.event);
    this.kernel.timers.alarms.delete(this.event);
    this.event = undefined;
  }
  /** The clock's event has come. */
  expired(): void {
    const { here, timers } = this.kernel;
    timers.alarms.delete(this.event!);
    this.event = undefined;
    let times = 1;
    if (this.intervalCycles > 0) {
      // Periods that have passed meanwhile are not made up for one by one.
      times += Math.floor(Math.max(0, here.cycle - this.deadlineCycle) / this.intervalCycles);
      this.arm(this.deadlineCycle + times * this.intervalCycles, this.intervalCycles);
    }
    this.expire(times);
  }
  /** Cycles until it expires; 0: it is not set. */
  get remaining(): number {
    return this.armed ? Math.max(1, this.deadlineCycle - this.kernel.here.cycle) : 0;
  }

  /** What it does. `times`: how often its period has passed. */
  protected abstract expire(times: number): void;
}

export class Timers {
  /** Set alarms, by the clock's event. */
  readonly alarms: Map<number, Alarm> = new Map();
  /** setitimer(ITIMER_REAL), by process id. */
  readonly real: Map<number, Alarm> = new Map();
  /** timer_create, by process id and timer id. */
  readonly posix: Map<number, Map<number, PosixTimer>> = new Map();

  /** The clock's event with this sequence number has come. */
  expired(sequence: number): void {
    this.alarms.get(sequence)?.expired();
  }
  /** A new program has no timer_create timers. */
  removePosix(process: Process): void {
    for (const timer of this.posix.get(process.pid)?.values() ?? []) timer.disarm();
    this.posix.delete(process.pid);
  }
  /** The process is gone. */
  removeAll(process: Process): void {
    this.removePosix(process);
    this.real.get(process.pid)?.disarm();
    this.real.delete(process.pid);
  }
}
