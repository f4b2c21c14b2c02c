// Time in both directions. Forward the system runs; backward an earlier checkpoint is restored and the way from there to the
// moment wanted is executed again, which gives the same: program, options, input and seed determine everything.
//
// A *moment* is the number of instructions retired by all cores. Time stands right after the instruction that made the moment
// (and what the kernel did about it), or, where a breakpoint has stopped it, right before the next one.

import type { Image } from '../assembler/index.ts';
import { windowOf } from '../system/cost-profile.ts';
import type { Snapshot } from '../system/snapshot.ts';
import { spinRound } from '../system/spin.ts';
import { type Limits, type Outcome, System, type SystemOptions } from '../system/system.ts';
import { type ConsoleState, SessionConsole } from './console.ts';
import { EventLog, type LogState } from './event-log.ts';

/** How the guest is started. */
export interface TimelineOptions extends Omit<SystemOptions, 'console'> {
  readonly argv: readonly string[];
  readonly env: readonly string[];
  /** The guest's standard input; undefined: it comes later, through `console.feed`. */
  readonly input?: Uint8Array | undefined;
}

/** One moment to which time can go back at once. */
interface Checkpoint {
  readonly moment: number;
  readonly snapshot: Snapshot;
  readonly console: ConsoleState;
  readonly log: LogState;
}

/** Instructions between checkpoints: what going back executes again at most, near the present. */
const CHECKPOINT_INSTRUCTIONS = 1 << 19;
/** Checkpoints kept; when there are more, they are thinned where time is far away. */
const MOST_CHECKPOINTS = 64;
/** How much `advance` does at most, so that whoever calls it stays responsive. */
const SLICE_INSTRUCTIONS = 1 << 15;
const SLICE_CYCLES = 1 << 21;
/** What lies behind is searched in stretches of this many instructions first, then of more and more. */
const SEARCHED_FIRST = 256;
/** A stretch of this many instructions is searched one by one. */
const SEARCHED_AT_ONCE = 2048;

export class Timeline {
  readonly system: System;
  readonly console: SessionConsole;
  readonly log: EventLog;
  /** How the program ended, while time stands at that end. */
  end: Outcome | undefined = undefined;
  /** The core that stands before a breakpoint that stopped the last run; undefined: something else did. */
  stoppedCore: number | undefined = undefined;
  /** The latest moment ever reached. */
  furthest = 0;
  private readonly checkpoints: Checkpoint[] = [];
  private readonly window: number;

  /** Loads the program; time stands at moment 0, before its first instruction. */
  constructor(elf: Image['elf'], options: TimelineOptions) {
    this.console = new SessionConsole(options.input);
    this.system = new System({ ...options, console: this.console });
    this.log = new EventLog(this.system.machine.events);
    this.window = options.windowCycles ?? windowOf(this.system.machine.costs);
    this.system.load(elf, options.argv, options.env);
    this.system.machine.events.flush();
    this.checkpoint();
  }

  get moment(): number {
    return this.system.moment;
  }
  /** The latest cycle that any core has reached. */
  get cycle(): number {
    return this.system.cycle;
  }

  /**
   * Runs on for a while.
   * @param limits where to stop; `cycle` is not for callers
   * @returns why it stopped; undefined: it did not, call again
   */
  advance(limits: Omit<Limits, 'cycle'>): Outcome | undefined {
    if (this.end) return this.end;
    const outcome = this.system.run(this.slice(limits));
    // Whoever looks at this moment wants its events now, even if a core that lags behind may still publish earlier ones.
    this.system.machine.events.flush();
    this.stoppedCore = outcome.kind === 'breakpoint' ? outcome.core : undefined;
    this.furthest = Math.max(this.furthest, this.moment);
    if (outcome.kind === 'limit') {
      if (this.moment >= this.lastCheckpoint().moment + CHECKPOINT_INSTRUCTIONS) this.checkpoint();
      if (outcome.limit === 'task' || this.moment >= (limits.instructions ?? Number.POSITIVE_INFINITY)) return outcome;
      return outcome.limit === 'cycles' ? this.standstill() : undefined;
    }
    if (outcome.kind !== 'needs-input' && outcome.kind !== 'breakpoint') this.end = outcome;
    return outcome;
  }

  /** Goes to a moment, in either direction; at most to the end of the program. */
  goTo(moment: number): void {
    const from = this.checkpointBefore(moment);
    if (moment < this.moment || from.moment > this.moment) this.restore(from);
    while (this.moment < moment) {
      const outcome = this.advance({ instructions: moment });
      if (outcome && outcome.kind !== 'limit') return;
    }
  }

  /**
   * The latest moments, at most `count` and rising, at which a task retired an instruction, up to now. Each is a moment right
   * after the instruction. Time is moved to find them.
   */
  lastRetirements(task: number, count: number): number[] {
    let found: number[] = [];
    let to = this.moment;
    for (let width = SEARCHED_FIRST; to > 0 && found.length < count; width *= 8) {
      const from = Math.max(0, to - width);
      found = [...this.retirementsIn(task, from, to, count - found.length), ...found];
      to = from;
    }
    return found;
  }

  /**
   * Goes back to where the latest breakpoint before now was met: right before the instruction there.
   * @returns false: there is none, and time stands at the beginning
   */
  backToBreakpoint(breakpoints: ReadonlySet<bigint>): boolean {
    let to = this.moment;
    for (let width = SEARCHED_FIRST; to > 0; width *= 8) {
      const from = Math.max(0, to - width);
      const met = this.meetings(from, breakpoints, to, Number.POSITIVE_INFINITY);
      if (met > 0) {
        this.meetings(from, breakpoints, to, met);
        return true;
      }
      to = from;
    }
    this.goTo(0);
    return false;
  }

  // ---- the way back

  /** Moments in (from, to] at which a task retired an instruction: the last `count` of them. */
  private retirementsIn(task: number, from: number, to: number, count: number): number[] {
    if (to - from > SEARCHED_AT_ONCE) {
      this.goTo(from);
      if (!this.retiresBefore(task, to)) return [];
      const middle = Math.floor((from + to) / 2);
      const late = this.retirementsIn(task, middle, to, count);
      const early = late.length < count ? this.retirementsIn(task, from, middle, count - late.length) : [];
      return [...early, ...late];
    }
    this.goTo(from);
    const found: number[] = [];
    while (this.retiresBefore(task, to)) found.push(this.moment);
    return found.slice(-count);
  }
  /** Runs until a task has retired an instruction. @returns false: it did not up to that moment, where time stands */
  private retiresBefore(task: number, moment: number): boolean {
    for (;;) {
      const outcome = this.advance({ task, instructions: moment });
      if (outcome) return outcome.kind === 'limit' && outcome.limit === 'task';
    }
  }

  /** Runs from one moment until a breakpoint has been met `most` times, or to another moment. @returns how often it was */
  private meetings(from: number, breakpoints: ReadonlySet<bigint>, to: number, most: number): number {
    this.goTo(from);
    let met = 0;
    while (met < most) {
      const outcome = this.advance({ breakpoints, instructions: to });
      if (outcome?.kind === 'breakpoint') met++;
      else if (outcome) break;
    }
    return met;
  }

  private restore(checkpoint: Checkpoint): void {
    this.system.restore(checkpoint.snapshot);
    this.console.restore(checkpoint.console);
    this.log.restore(checkpoint.log);
    this.end = undefined;
    this.stoppedCore = undefined;
  }

  // ---- checkpoints

  private checkpoint(): void {
    const { moment } = this;
    const at = this.checkpoints.findIndex((other) => other.moment > moment);
    const made = { moment, snapshot: this.system.snapshot(), console: this.console.save(), log: this.log.save() };
    this.checkpoints.splice(at < 0 ? this.checkpoints.length : at, 0, made);
    if (this.checkpoints.length > MOST_CHECKPOINTS) this.thin();
  }
  /** The last checkpoint at or before a moment: there is always the first. */
  private checkpointBefore(moment: number): Checkpoint {
    return this.checkpoints.findLast((checkpoint) => checkpoint.moment <= moment) ?? this.checkpoints[0]!;
  }
  private lastCheckpoint(): Checkpoint {
    return this.checkpointBefore(this.moment);
  }
  /** Drops the checkpoint that leaves the smallest gap in proportion to its distance from now. The first stays. */
  private thin(): void {
    const { checkpoints, moment } = this;
    let [best, least] = [1, Number.POSITIVE_INFINITY];
    for (let i = 1; i < checkpoints.length - 1; i++) {
      const gap = checkpoints[i + 1]!.moment - checkpoints[i - 1]!.moment;
      const loss = gap / (Math.abs(moment - checkpoints[i]!.moment) + CHECKPOINT_INSTRUCTIONS);
      if (loss < least) [best, least] = [i, loss];
    }
    checkpoints.splice(best, 1);
  }

  // ---- slices

  /** The part of a run that `advance` does at once. */
  private slice(limits: Omit<Limits, 'cycle'>): Limits {
    const counted = limits.instructions !== undefined || limits.task !== undefined || limits.breakpoints !== undefined;
    if (counted) {
      const most = this.moment + SLICE_INSTRUCTIONS;
      return { ...limits, instructions: Math.min(limits.instructions ?? most, most) };
    }
    // A limit in cycles lets the system skip rounds of spinning. Windows end at it, so it must be where one ends anyway.
    const cycle = (Math.floor(this.cycle / this.window) + Math.ceil(SLICE_CYCLES / this.window)) * this.window;
    return { cycle };
  }

  /** The end, if nothing will ever happen again: no event is left and every core spins. (The system itself proves that only in
   * runs without a limit.) */
  private standstill(): Outcome | undefined {
    const { machine, kernel } = this.system;
    const busy = machine.cores.filter((core) => core.task !== 0);
    if (machine.clock.next || !busy.every((core) => spinRound(machine, core))) return undefined;
    const spinning = busy.map((core) => ({ task: core.task, address: core.registers.rip }));
    this.end = { kind: 'deadlock', blocked: kernel.blocked(), spinning };
    return this.end;
  }
}
