// Time in both directions. Forward the system runs; backward an earlier checkpoint is restored and the way from there to the
// moment wanted is executed again, which gives the same: program, options, input and seed determine everything.
//
// A *moment* is the number of instructions retired by all cores. Time stands right after the instruction that made the moment
// (and what the kernel did about it), or, where something has stopped it there, later: right before the next one.
//
// A *branch* is a line of time of its own: it begins where something was changed. Time on a branch is shared with its parent up
// to there; going forward over that place changes the same things again.

import type { Image } from '../assembler/index.ts';
import { describeBlocked } from '../kernel/report.ts';
import { windowOf } from '../system/cost-profile.ts';
import type { FaultReason } from '../system/fault-reason.ts';
import { spinRound } from '../system/spin.ts';
import { type Limits, type Outcome, System, type SystemOptions } from '../system/system.ts';
import { whyFault } from '../system/why-fault.ts';
import { SessionConsole } from './console.ts';
import type { Coverage } from './coverage.ts';
import { DebuggerError } from './errors.ts';
import { EventLog } from './event-log.ts';
import { type Branch, type Checkpoint, DEFAULT_CHECKPOINT_BYTES, History } from './history.ts';
import { receiverOf } from './inspect/user-interrupts.ts';

/** How the guest is started. */
export interface TimelineOptions extends Omit<SystemOptions, 'console'> {
  readonly argv: readonly string[];
  readonly env: readonly string[];
  /** The guest's standard input; undefined: it comes later, through `console.feed`. */
  readonly input?: Uint8Array | undefined;
  /** Bytes that all checkpoints together may hold. */
  readonly checkpointBytes?: number | undefined;
}

/** What a run may be limited by. Cycles are not for callers: windows end at such a limit, so it must be where one ends anyway. */
export type TimelineLimits = Omit<Limits, 'cycle'>;

/** Instructions between checkpoints: what going back executes again at most, near the present. */
const CHECKPOINT_INSTRUCTIONS = 1 << 19;
/** A jump over more than this leaves a checkpoint so many instructions before where it ends. */
const FAR_INSTRUCTIONS = 1 << 16;
const LANDING_INSTRUCTIONS = 1 << 12;
/** How much `advance` does at most, so that whoever calls it stays responsive. */
const SLICE_INSTRUCTIONS = 1 << 17;
const SLICE_CYCLES = 1 << 21;

export class Timeline {
  readonly system: System;
  readonly console: SessionConsole;
  readonly log: EventLog;
  readonly history: History;
  /** Notes which instructions have been executed, if somebody wants to know. */
  coverage: Coverage | undefined = undefined;
  /** How the program ended, while time stands at that end. */
  end: Outcome | undefined = undefined;
  /** The core that stands before a breakpoint that stopped the last run; undefined: something else did. */
  stoppedCore: number | undefined = undefined;
  /** The line of time that is followed. */
  branch: Branch;
  /** The part of that line where time stands: `branch`, or one that it comes from. */
  private segment: Branch;
  /** Nothing has moved since the first checkpoint of `branch`: another change belongs to the same branch. */
  private isAtFork = false;
  private readonly window: number;
  /** The last exception of each task, by thread id, and why it came about. */
  private readonly faults: Map<number, { readonly address: bigint; readonly why: FaultReason | undefined }> = new Map();

  /** Loads the program; time stands at moment 0, before its first instruction. */
  constructor(elf: Image['elf'], options: TimelineOptions) {
    this.console = new SessionConsole(options.input);
    this.system = new System({
      ...options,
      console: this.console,
      onFault: (core, fault, atBoundary) => {
        const why = whyFault(this.system, core, fault, atBoundary);
        this.faults.set(core.task, { address: core.registers.rip, why });
      },
    });
    const { kernel, machine } = this.system;
    this.log = new EventLog(machine.events, (upid) => receiverOf(kernel, upid));
    this.history = new History(options.checkpointBytes ?? DEFAULT_CHECKPOINT_BYTES, CHECKPOINT_INSTRUCTIONS);
    this.window = options.windowCycles ?? windowOf(machine.costs);
    this.system.load(elf, options.argv, options.env);
    machine.events.flush();
    this.branch = this.history.begin(undefined, [], this.checkpoint());
    this.segment = this.branch;
  }

  /** Why a task's last exception came about; undefined: it was elsewhere, or more than its name is not known. */
  whyFault(task: number, address: bigint): FaultReason | undefined {
    const noted = this.faults.get(task);
    return noted?.address === address ? noted.why : undefined;
  }

  get moment(): number {
    return this.system.moment;
  }
  /** The latest cycle that any core has reached. */
  get cycle(): number {
    return this.system.cycle;
  }
  /** The latest moment ever reached on this line of time. */
  get furthest(): number {
    return this.branch.furthest;
  }
  /** Where between two moments time stands: it never goes down while time goes forward, and goes up whenever anything happens. */
  get instant(): number {
    return this.system.machine.cores.reduce((sum, core) => sum + core.cycle, 0);
  }

  /**
   * Runs on for a while.
   * @returns why it stopped; undefined: it did not, call again
   */
  advance(limits: TimelineLimits): Outcome | undefined {
    if (this.end) return this.end;
    const { system, branch } = this;
    this.isAtFork = false;
    const next = this.history.next(this.segment, branch);
    const outcome = this.runOnce(limits, next?.from);
    // Whoever looks at this moment wants its events now, even if a core that lags behind may still publish earlier ones.
    system.machine.events.flush();
    this.stoppedCore = outcome?.kind === 'breakpoint' ? outcome.core : undefined;
    branch.furthest = Math.max(branch.furthest, this.moment);
    if (!outcome) return undefined;
    // What was changed here is changed again. A breakpoint that is met right here is met again right after it.
    if (next && this.moment >= next.from) {
      this.restore(next, this.history.before(next, next.from));
      if (outcome.kind === 'breakpoint') return undefined;
    }
    if (outcome.kind === 'limit') {
      if (this.moment >= this.history.before(this.segment, this.moment).moment + CHECKPOINT_INSTRUCTIONS) {
        this.history.keep(this.segment, this.checkpoint());
      }
      const { limit } = outcome;
      const isWanted = limit === 'task' || limit === 'watch' || limit === 'events';
      if (isWanted || this.moment >= (limits.instructions ?? Number.POSITIVE_INFINITY)) return outcome;
      return limit === 'cycles' && limits.instructions === undefined ? this.standstill() : undefined;
    }
    if (outcome.kind !== 'needs-input' && outcome.kind !== 'breakpoint') this.end = outcome;
    return outcome;
  }

  /** @returns undefined: it has only noted that an instruction is executed for the first time */
  private runOnce(limits: TimelineLimits, most: number | undefined): Outcome | undefined {
    const { system, coverage, segment } = this;
    const breakpoints = coverage?.with(limits.breakpoints, segment) ?? limits.breakpoints;
    const outcome = system.run(this.slice(breakpoints ? { ...limits, breakpoints } : limits, most));
    if (outcome.kind !== 'breakpoint' || !coverage) return outcome;
    const { rip } = system.machine.cores[outcome.core]!.registers;
    if (coverage.waitsFor(rip, segment)) coverage.met(rip, segment, this.moment);
    return limits.breakpoints?.has(rip) ? outcome : undefined;
  }

  /** Goes to a moment of this line of time, in either direction; at most to the end of the program. A slice at a time. */
  *travel(moment: number): Generator<undefined, void> {
    const wanted = this.history.segment(this.branch, moment);
    const from = this.history.before(wanted, moment);
    const isAhead = wanted !== this.segment || from.moment > this.moment;
    if (moment < this.moment || isAhead) this.restore(wanted, from);
    // Whoever comes from far away will want to look around: a checkpoint right before makes small steps back cheap.
    if (moment - this.moment > FAR_INSTRUCTIONS) {
      yield* this.runTo(moment - LANDING_INSTRUCTIONS);
      const isThere = this.moment === moment - LANDING_INSTRUCTIONS && !this.waitsForInput;
      if (isThere) this.history.keep(this.segment, this.checkpoint());
    }
    yield* this.runTo(moment);
  }
  private *runTo(moment: number): Generator<undefined, void> {
    while (this.moment < moment) {
      const outcome = this.advance({ instructions: moment });
      if (outcome && outcome.kind !== 'limit') return;
      yield;
    }
  }
  /** The same at once. */
  goTo(moment: number): void {
    for (const _ of this.travel(moment));
  }

  /** Goes to the last moment at which no core has come beyond a cycle. */
  *travelToCycle(cycle: number): Generator<undefined, void> {
    let { branch: segment } = this;
    while (segment.parent && this.history.beforeCycle(segment, cycle).cycle > cycle) segment = segment.parent;
    this.restore(segment, this.history.beforeCycle(segment, cycle));
    // Forward in ever larger strides; then the moment is between two that are known.
    let low = this.moment;
    let stride = 256;
    while (this.cycle <= cycle && !this.end) {
      low = this.moment;
      yield* this.travel(low + stride);
      if (this.moment === low) return;
      stride = Math.min(2 * stride, SLICE_INSTRUCTIONS);
    }
    if (this.cycle <= cycle) return;
    let high = this.moment;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      yield* this.travel(middle);
      if (this.cycle <= cycle) low = middle;
      else high = middle;
    }
    yield* this.travel(low);
  }

  /** Whether an instruction of the source has been executed by now. @returns undefined: nobody has wanted to know */
  hasExecuted(address: bigint): boolean | undefined {
    return this.coverage?.has(address, this.segment, this.moment);
  }

  // ---- branches

  /**
   * Changes something here and now: what follows is another branch of time. Several changes without a movement in between make
   * one branch.
   * @param change what is changed, in words  @throws DebuggerError if the program has ended; whatever `apply` throws
   */
  fork(change: string, apply: () => void): void {
    if (this.end) throw new DebuggerError('the program has ended: nothing that is changed now has an effect');
    if (this.waitsForInput) throw new DebuggerError('the program is in the middle of a read: give it input first');
    apply();
    const { history, branch } = this;
    this.system.machine.events.flush();
    if (this.isAtFork) {
      this.branch = history.amend(branch, [...branch.changes, change], this.checkpoint());
    } else {
      this.branch = history.begin(this.segment, [change], this.checkpoint());
    }
    this.segment = this.branch;
    this.isAtFork = true;
    // Caches of the engine, proofs of spinning and remembered breakpoints know nothing of the change.
    this.restore(this.segment, history.before(this.segment, this.moment));
    this.isAtFork = true;
  }
  /** Follows another branch, at the same moment as far as it has come there. @throws DebuggerError */
  *follow(number: number): Generator<undefined, void> {
    const branch = this.history.branches[number];
    if (!branch) throw new DebuggerError(`there is no branch ${number}`);
    const moment = Math.min(this.moment, branch.furthest);
    this.branch = branch;
    const segment = this.history.segment(branch, moment);
    if (segment === this.segment && moment === this.moment) return;
    this.restore(segment, this.history.before(segment, moment));
    yield* this.travel(moment);
  }

  // ---- checkpoints

  private restore(segment: Branch, checkpoint: Checkpoint): void {
    this.system.restore(checkpoint.snapshot);
    this.console.restore(checkpoint.console);
    this.log.restore(checkpoint.log);
    this.segment = segment;
    this.isAtFork = false;
    this.end = undefined;
    this.stoppedCore = undefined;
  }
  /** A read has been put off until there is input: half done, which no checkpoint can keep. */
  private get waitsForInput(): boolean {
    return this.system.kernel.needsInput;
  }
  private checkpoint(): Checkpoint {
    const { moment, cycle, system, console, log } = this;
    return { moment, cycle, snapshot: system.snapshot(), console: console.save(), log: log.save() };
  }

  // ---- slices

  /** The part of a run that `advance` does at once. @param most no further than this moment in any case */
  private slice(limits: TimelineLimits, most = Number.POSITIVE_INFINITY): Limits {
    const { instructions = Number.POSITIVE_INFINITY, task, watch } = limits;
    const last = Math.min(instructions, most);
    // A limit in cycles lets the system skip rounds of spinning, and the engine run windows by itself. Windows end at it, so it
    // must be where one ends anyway. No instruction costs less than a cycle: so many cannot pass a moment that is farther away.
    const { cores, clock } = this.system.machine;
    // While every core sleeps, time goes on at the next event.
    const asleep = cores.every((core) => core.task === 0) ? clock.nextCycle : 0;
    const now = Math.max(this.cycle, asleep);
    const apart = last - this.moment - cores.length;
    const reach = Math.floor(cores.reduce((sum, core) => sum + Math.max(core.cycle, asleep), apart) / cores.length);
    const end = Math.min(now + SLICE_CYCLES, reach);
    const cycle = end === Number.POSITIVE_INFINITY ? end : Math.floor(end / this.window) * this.window;
    if (task === undefined && watch === undefined && cycle > now) {
      const { instructions: _, ...others } = limits;
      return { ...others, cycle };
    }
    return { ...limits, instructions: Math.min(last, this.moment + SLICE_INSTRUCTIONS) };
  }

  /** The end, if nothing will ever happen again: no event is left and every core spins. (The system itself proves that only in
   * runs without a limit.) */
  private standstill(): Outcome | undefined {
    const { machine, kernel } = this.system;
    const busy = machine.cores.filter((core) => core.task !== 0);
    if (machine.clock.next || !busy.every((core) => spinRound(machine, core))) return undefined;
    const spinning = busy.map((core) => ({ task: core.task, address: core.registers.rip }));
    this.end = { kind: 'deadlock', blocked: describeBlocked(kernel), spinning };
    return this.end;
  }
}
