// Timers: what happens at a time without anybody waiting in a call. kernel/time/itimer.c, posix-timers.c.
//
// Each is one event of the clock, `alarm`, found again by the event's sequence number. The event's target is the core that
// set it, as with Linux's timers; what expires there may concern a process anywhere.
//
// A timer that goes by CPU time (cpu-clock.ts) has an event only while somebody runs whose time counts, at the moment when the time could
// be up at the earliest; who runs changes at a context switch, and then it is looked at again.

import type { Core } from '../machine/core.ts';
import type { Machine } from '../machine/machine.ts';

/** A thread, as far as clocks tell threads and processes apart. */
export interface Thread {
  readonly process: object;
}

/** A clock that counts the time somebody has had a core. */
export interface CpuClock {
  /** Cycles it has counted. */
  readonly cycles: number;
  /** The cores where the time that it counts goes by now. */
  running(): readonly Core[];
  /** Whether it counts a thread's time. */
  counts(thread: Thread): boolean;
}

/** What an alarm needs of the kernel. */
export interface AlarmHost {
  readonly machine: Machine;
  /** The core that the entry at hand runs on. */
  readonly here: Core;
  readonly timers: Timers;
}

/** Something that expires: once, or again and again. */
export abstract class Alarm {
  protected readonly kernel: AlarmHost;
  /** The clock it goes by, if that counts CPU time. */
  readonly cpuClock: CpuClock | undefined;
  /** Absolute, cycles of its clock; meaningless while it is not set. */
  deadlineCycle = 0;
  /** Cycles between expirations; 0: it expires once. */
  intervalCycles = 0;
  /** It is set. */
  armed = false;
  /** Sequence number of the clock's event, while there is one. */
  private event: number | undefined = undefined;

  constructor(kernel: AlarmHost, cpuClock?: CpuClock) {
    this.kernel = kernel;
    this.cpuClock = cpuClock;
  }

  /** What its clock shows, cycles. */
  get now(): number {
    return this.cpuClock ? this.cpuClock.cycles : this.kernel.here.cycle;
  }
  /** Sets it, in place of what was set. */
  arm(deadlineCycle: number, intervalCycles: number): void {
    this.disarm();
    this.deadlineCycle = deadlineCycle;
    this.intervalCycles = intervalCycles;
    this.armed = true;
    if (this.cpuClock) this.kernel.timers.cpu.add(this);
    this.ask();
  }
  disarm(): void {
    this.armed = false;
    this.kernel.timers.cpu.delete(this);
    this.cancelEvent();
  }
  /** The clock's event has come. */
  expired(): void {
    this.cancelEvent();
    if (this.now < this.deadlineCycle) {
      this.ask();
      return;
    }
    this.disarm();
    let times = 1;
    if (this.intervalCycles > 0) {
      // Periods that have passed meanwhile are not made up for one by one.
      times += Math.floor(Math.max(0, this.now - this.deadlineCycle) / this.intervalCycles);
      this.arm(this.deadlineCycle + times * this.intervalCycles, this.intervalCycles);
    }
    this.expire(times);
  }
  /** Cycles of its clock until it expires; 0: it is not set. */
  get remaining(): number {
    return this.armed ? Math.max(1, this.deadlineCycle - this.now) : 0;
  }
  /** Asks for the event at which it may expire, in place of the one asked for before. */
  ask(): void {
    this.cancelEvent();
    const { here, machine, timers } = this.kernel;
    let core: Core = here;
    let cycle = this.deadlineCycle;
    if (this.cpuClock) {
      const running = this.cpuClock.running();
      if (!running[0]) return;
      core = running[0];
      cycle = core.cycle + Math.ceil(Math.max(0, this.deadlineCycle - this.now) / running.length);
    }
    // Another core hears of it no sooner than an interrupt would take.
    const soonest = here.cycle + (core === here ? 1 : machine.costs.steps.ipiFlight);
    this.event = machine.clock.schedule(Math.min(Math.max(cycle, soonest), Number.MAX_SAFE_INTEGER), 'alarm', core.id);
    timers.alarms.set(this.event, this);
  }
  private cancelEvent(): void {
    if (this.event === undefined) return;
    this.kernel.machine.clock.cancel(this.event);
    this.kernel.timers.alarms.delete(this.event);
    this.event = undefined;
  }

  /** What it does. `times`: how often its period has passed. */
  protected abstract expire(times: number): void;
}

export class Timers {
  /** Set alarms, by the clock's event. */
  readonly alarms: Map<number, Alarm> = new Map();
  /** Set timers that go by CPU time. */
  readonly cpu: Set<Alarm> = new Set();
  /** setitimer, by process id and ITIMER_*. */
  readonly interval: Map<number, Map<number, Alarm>> = new Map();
  /** timer_create, by process id and timer id. */
  readonly posix: Map<number, Map<number, Alarm>> = new Map();

  /** The clock's event with this sequence number has come. */
  expired(sequence: number): void {
    this.alarms.get(sequence)?.expired();
  }
  /** A thread has got its core, or lost it. */
  switched(thread: Thread): void {
    for (const timer of this.cpu) if (timer.cpuClock!.counts(thread)) timer.ask();
  }
  /** A new program has no timer_create timers. */
  removePosix(pid: number): void {
    for (const timer of this.posix.get(pid)?.values() ?? []) timer.disarm();
    this.posix.delete(pid);
  }
  /** The process is gone. */
  removeAll(pid: number): void {
    this.removePosix(pid);
    for (const timer of this.interval.get(pid)?.values() ?? []) timer.disarm();
    this.interval.delete(pid);
  }
}
