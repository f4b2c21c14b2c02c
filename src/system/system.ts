// The computer: cores, kernel and clock, and the order in which things happen. Nothing here executes an instruction or
// answers a call; it hands control to whoever does, and stops at the right cycle.

import type { Attendant, Engine, Interruption, Stop } from '../engine/engine.ts';
import { ReferenceEngine } from '../engine/reference.ts';
import { Stepper, type StepperOptions } from '../engine/stepper.ts';
import type { Instruction } from '../isa/instruction.ts';
import { Context } from '../isa/registers.ts';
import { bootKernel, startProgram } from '../kernel/boot.ts';
import { handleEvent, handleTrap } from '../kernel/entry.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { KernelOptions } from '../kernel/options.ts';
import { type BlockedTask, describeBlocked } from '../kernel/report.ts';
import { atBoundary } from '../machine/boundary.ts';
import type { ScheduledEvent } from '../machine/clock.ts';
import type { Core, Fault, Trap } from '../machine/core.ts';
import type { Costs } from '../machine/costs.ts';
import type { EventKind } from '../machine/events.ts';
import { Machine } from '../machine/machine.ts';
import { TLB_SLOTS } from '../machine/tlb.ts';
import { WATCHED } from '../machine/watchpoints.ts';
import { costsOf, DEFAULT_PROFILE, PROFILES, windowOf } from './cost-profile.ts';
import { type Snapshot, Snapshots } from './snapshot.ts';
import { Spinning } from './spinning.ts';
import { Windows } from './windows.ts';

/** `auto` starts in the stepper and compiles what gets hot; `stepper` compiles no regions. */
export type EngineName = 'auto' | 'reference' | 'stepper';

/** Cycles after which a core that is alone begins anew: what the host has compiled better since is only used from there on. */
const LONGEST_TURN = 4_000_000;

/** 1 GiB. */
export const DEFAULT_MEMORY_BYTES: number = 1 << 30;

export interface SystemOptions extends Omit<KernelOptions, 'abi' | 'seed'>, Omit<StepperOptions, 'regions'> {
  /** Logical processors. Default 2. */
  readonly cores?: number;
  /** Chooses an order of events among those that are possible. Default 0: no permutation. */
  readonly seed?: number;
  /** Bytes of physical memory. Default `DEFAULT_MEMORY_BYTES`. */
  readonly memoryBytes?: number;
  readonly costs?: Costs;
  readonly engine?: EngineName;
  readonly abi?: KernelOptions['abi'];
  /** Cycles of a window; default what the profile allows. Wider ones would let interrupts arrive late. */
  readonly windowCycles?: number;
  /** CPUID enumerates user interrupts. Default true. */
  readonly uintr?: boolean;
  /** Skip rounds of loops that only wait (exact; off for comparison). Default true. */
  readonly fastForward?: boolean;
  /** Told when an instruction of a feature that CPUID does not report is reached (and raises #UD), once for each operation. */
  readonly onUnreported?: (instruction: Instruction) => void;
  /**
   * Told of every exception of user code before the kernel handles it: registers and memory are as the fault left them, with RIP on
   * the instruction. `atBoundary`: between two instructions, while a user interrupt was notified or delivered.
   */
  readonly onFault?: (core: Core, fault: Fault, atBoundary: boolean) => void;
}

/** Where a run may stop before its program does. */
export interface Limits {
  /** No core begins an instruction at or after this cycle. */
  readonly cycle?: number;
  /** Instructions retired by all cores together, since reset. */
  readonly instructions?: number;
  /**
   * The same, but only looked at between turns: a net that costs nothing. Loops that merely wait are skipped all the same, and when all
   * wait for ever that is a deadlock, whatever `cycle` is.
   */
  readonly roughInstructions?: number;
  /** A task (thread id): the run stops as soon as it, or any task, has retired an instruction. Who runs when does not change. */
  readonly task?: number | 'any';
  /** Addresses: the run stops before a user program executes an instruction there. The next run passes that one. */
  readonly breakpoints?: ReadonlySet<bigint>;
  /**
   * The run stops after each instruction that accesses watched memory (`TLB.watchpoints`), and after each entry into the kernel
   * and each interrupt: whoever looks for a change has nowhere else to look.
   */
  readonly watch?: boolean;
  /** The run stops after any of these; `EventStream.alarms` holds what came. Only kinds that somebody has subscribed to come. */
  readonly events?: ReadonlySet<EventKind>;
}

/** Why a run stopped. */
export type Outcome =
  | { readonly kind: 'exit'; readonly status: number }
  | { readonly kind: 'signal'; readonly signal: number }
  | { readonly kind: 'limit'; readonly limit: 'cycles' | 'instructions' | 'events' }
  /** Something has happened on a core that may have changed, or read, what is watched. */
  | { readonly kind: 'limit'; readonly limit: 'watch'; readonly core: number }
  /** `task` has retired an instruction; what else there was to stop for, may have happened too. */
  | { readonly kind: 'limit'; readonly limit: 'task'; readonly task: number }
  /** The core's task is about to execute an instruction at one of the breakpoints. */
  | { readonly kind: 'breakpoint'; readonly core: number }
  /** No event is left, and every task is blocked or proved to spin: nothing will ever happen again. */
  | { readonly kind: 'deadlock'; readonly blocked: readonly BlockedTask[]; readonly spinning: readonly SpinningTask[] }
  /** The program reads from a console that has nothing yet; simulated time stands still until `run` is called again. */
  | { readonly kind: 'needs-input' };

/** A task whose loop returns to the same state for ever. */
export interface SpinningTask {
  readonly task: number;
  /** An address in the loop. */
  readonly address: bigint;
}

export class System {
  readonly machine: Machine;
  readonly kernel: Kernel;
  readonly engine: Engine;
  private readonly windows: Windows;
  private readonly snapshots: Snapshots;
  private stopped: Outcome | undefined;
  private limits: Limits = {};
  private readonly reference: ReferenceEngine;
  /** Where a core last stopped at a breakpoint, by its id, as `standpoint` describes it. */
  private readonly passed = new Map<number, string>();
  private readonly onUnreported: SystemOptions['onUnreported'];
  private readonly onFault: SystemOptions['onFault'];
  private readonly unreported = new Set<string>();
  private readonly fastForward: boolean;
  private readonly spinning: Spinning;
  /** Somebody counts or looks at single instructions in this run. */
  private isWatched = false;
  /** The cores that have a task, while `run` looks at them. */
  private readonly busy: Core[] = [];
  private readonly isForIdleCore = (event: ScheduledEvent): boolean => this.machine.cores[event.target]!.task === 0;
  /** End of the last of the windows that are the engine's. */
  private horizon = 0;
  /** Core whose read waits for input. */
  private waiting: number | undefined;

  constructor(options: SystemOptions) {
    const costs = options.costs ?? costsOf(PROFILES[DEFAULT_PROFILE]!);
    const seed = options.seed ?? 0;
    this.machine = new Machine({
      cores: options.cores ?? 2,
      memoryBytes: options.memoryBytes ?? DEFAULT_MEMORY_BYTES,
      costs,
      uintr: options.uintr ?? true,
      seed,
    });
    this.onUnreported = options.onUnreported;
    this.onFault = options.onFault;
    this.fastForward = options.fastForward ?? true;
    this.kernel = bootKernel(this.machine, { ...options, abi: options.abi ?? 'rfc-v1', seed });
    this.reference = new ReferenceEngine(this.machine);
    this.engine =
      options.engine === 'reference'
        ? this.reference
        : new Stepper(this.machine, { ...options, regions: options.engine !== 'stepper' });
    this.windows = new Windows(options.windowCycles ?? windowOf(costs), seed);
    this.spinning = new Spinning(this.machine, this.windows);
    this.snapshots = new Snapshots(this.machine, this.kernel);
  }

  /** Loads a program as the first process. @param elf a static ELF64 executable */
  load(elf: Uint8Array, argv: readonly string[], envp: readonly string[]): void {
    startProgram(this.kernel, elf, [...argv], [...envp]);
  }

  /** Instructions retired by all cores: a *moment*. */
  get moment(): number {
    let sum = 0;
    for (const core of this.machine.cores) sum += core.retired;
    return sum;
  }
  /** Instructions left until a moment. */
  private left(lastMoment: number): number {
    return lastMoment === Number.POSITIVE_INFINITY ? lastMoment : lastMoment - this.moment;
  }
  /** The latest cycle any core has reached. */
  get cycle(): number {
    return Math.max(...this.machine.cores.map((core) => core.cycle));
  }

  /** Runs until the program ends, cannot go on, or a limit is reached. Goes on where the last run stopped. */
  run(limits: Limits = {}): Outcome {
    const outcome = this.runUntil(limits);
    // A run that goes on may still publish events that belong before those of a core that is ahead.
    if (outcome.kind !== 'limit') this.machine.events.flush();
    return outcome;
  }
  /** The run is not continued after a limit: the last events are handed on. */
  end(): void {
    this.machine.events.flush();
  }

  private runUntil(limits: Limits): Outcome {
    const lastCycle = limits.cycle ?? Number.POSITIVE_INFINITY;
    const lastMoment = limits.instructions ?? Number.POSITIVE_INFINITY;
    const netMoment = Math.min(lastMoment, limits.roughInstructions ?? Number.POSITIVE_INFINITY);
    const { clock, cores, events } = this.machine;
    this.limits = limits;
    this.stopped = undefined;
    events.alarm = limits.events;
    events.alarms = [];
    this.retryInput();
    // Rounds that are skipped are not seen by who counts or looks at single instructions; windows that the engine runs by
    // itself know no breakpoints either.
    const isCounted =
      lastMoment !== Number.POSITIVE_INFINITY ||
      limits.task !== undefined ||
      limits.watch === true ||
      events.wants('instruction');
    this.isWatched = isCounted || limits.breakpoints !== undefined;
    const skipping = this.fastForward && !isCounted;
    const { isForIdleCore } = this;
    const { busy } = this;
    for (;;) {
      const stopped = this.stopped as Outcome | undefined;
      // What somebody waits for may have ended the program: that is told by the next run.
      if (stopped?.kind === 'limit' && stopped.limit !== 'task') return stopped;
      const { exit } = this.kernel;
      if (exit)
        return 'status' in exit ? { kind: 'exit', status: exit.status } : { kind: 'signal', signal: exit.signal };
      if (stopped) return stopped;
      if (this.left(netMoment) <= 0) return { kind: 'limit', limit: 'instructions' };

      this.findBusy();
      const idleEvent = busy.length < cores.length ? clock.nextCycleFor(isForIdleCore) : Number.POSITIVE_INFINITY;
      let now = idleEvent;
      for (const core of busy) now = Math.min(now, core.cycle);
      events.flush(Math.min(now, clock.nextCycle));
      if (now === Number.POSITIVE_INFINITY) return this.deadlock([]);
      if (now >= lastCycle) return { kind: 'limit', limit: 'cycles' };
      if (idleEvent <= now) {
        this.dispatch(clock.takeFirst(isForIdleCore)!);
        continue;
      }
      const fixed = Math.min(idleEvent, lastCycle);
      if (skipping) {
        const end = limits.roughInstructions === undefined ? fixed : idleEvent;
        const skipped = this.spinning.skip(busy, end, limits.breakpoints);
        if (skipped === 'for ever') return this.deadlock(busy.map(taskAndPlace));
        if (skipped) continue;
      }
      // Several busy cores run to the end of a window; one alone until something happens to another core, with pauses to look
      // whether it spins.
      if (busy.length === 1) {
        const [core] = busy as [Core];
        const pause = Math.min(this.spinning.lookAfter(core), core.cycle + LONGEST_TURN);
        this.turn(core, Math.min(pause, fixed), true, lastMoment);
      } else if (this.isWatched || !this.runWindows(busy, now, fixed)) {
        this.runWindow(busy, Math.min(this.windows.endOf(now), fixed), lastMoment);
      }
    }
  }

  /** Brings `busy` up to date: it hardly ever changes. */
  private findBusy(): void {
    const { busy } = this;
    let count = 0;
    for (const core of this.machine.cores) {
      if (core.task === 0) continue;
      if (busy[count] !== core) busy[count] = core;
      count++;
    }
    if (busy.length > count) busy.length = count;
  }

  /** Each busy core has its turn in the window that ends at `end`. */
  private runWindow(busy: readonly Core[], end: number, lastMoment: number): void {
    for (const core of this.windows.order(busy, end)) {
      this.turn(core, end, false, lastMoment);
      if (this.isOver(lastMoment)) return;
    }
  }
  /**
   * The whole windows from `now` on are the engine's, up to the end of that in which something happens.
   * @param fixed the cycle at which turns end in any case  @returns false: there is none, or the engine does not run windows
   */
  private runWindows(busy: readonly Core[], now: number, fixed: number): boolean {
    const { engine, windows } = this;
    if (!engine.runWindows || !windows.isPlain || !canShareWindows(busy)) return false;
    const end = windows.endOf(now);
    const horizon = Math.min(fixed, this.spinning.nextLook(busy, now));
    const last = windows.startOf(horizon);
    if (last < end) return false;
    this.horizon = last;
    const interruption = engine.runWindows(busy, end, windows.width, last, this.attend);
    if (interruption) this.finishWindow(busy, interruption);
    return true;
  }
  /** A core's turn in the engine's windows was interrupted. @returns whether the windows are still the engine's */
  private readonly attend: Attendant = (core, stop, end) => {
    if (stop.reason === 'turn') this.recognise(core);
    else this.handle(core, stop);
    this.takeDue(core, end);
    return core.task !== 0 && isPlain(core) && !this.isOver() && !this.isIdleCoreCalled();
  };
  /** Whether an idle core has something to do before the engine's windows are over. */
  private isIdleCoreCalled(): boolean {
    const { clock, cores } = this.machine;
    return this.busy.length < cores.length && clock.nextCycleFor(this.isForIdleCore) < this.horizon;
  }
  /** The rest of a window in which the engine let go: the turn of the core at hand, and those of the cores behind it. */
  private finishWindow(busy: readonly Core[], { core, end }: Interruption): void {
    const forEver = Number.POSITIVE_INFINITY;
    this.goOn(core, end, false, forEver);
    for (let i = busy.indexOf(core) + 1; i < busy.length && !this.isOver(); i++) {
      this.turn(busy[i]!, end, false, forEver);
    }
  }

  private deadlock(spinning: readonly SpinningTask[]): Outcome {
    return { kind: 'deadlock', blocked: describeBlocked(this.kernel), spinning };
  }
  /** No core runs any further: the program, or this run of it, is over. */
  private isOver(lastMoment = Number.POSITIVE_INFINITY): boolean {
    return this.stopped !== undefined || this.kernel.exit !== undefined || this.left(lastMoment) <= 0;
  }

  /** One core runs until its clock reaches `end`, it becomes idle, or the program is over. */
  private turn(core: Core, end: number, alone: boolean, lastMoment: number): void {
    this.recognise(core);
    this.goOn(core, end, alone, lastMoment);
  }
  /** The rest of a turn, after what is pending has been looked at. */
  private goOn(core: Core, end: number, alone: boolean, lastMoment: number): void {
    const { clock } = this.machine;
    while (core.task !== 0 && !this.isOver(lastMoment)) {
      const now = core.cycle;
      if (now >= end) return;
      const due = clock.nextCycleOn(core.id);
      if (due <= now) {
        this.takeDue(core, end);
        continue;
      }
      // Alone, an event that this core causes for another one ends the turn as well: it makes somebody else busy.
      const until = Math.min(end, due, alone ? clock.nextCycle : end, now + this.left(lastMoment));
      if (until <= now) return;
      if (!this.isWatched) {
        this.handle(core, this.engine.run(core, until));
        continue;
      }
      const { task, retired } = core;
      this.handle(core, this.executeWatched(core, until));
      const { task: wanted } = this.limits;
      const isWanted = (wanted === 'any' || wanted === task) && core.retired > retired;
      if (isWanted) this.retired(task);
    }
  }
  /** Carries out the events that a core's clock has reached before the end of its turn. */
  private takeDue(core: Core, end: number): void {
    const { clock } = this.machine;
    while (core.task !== 0 && core.cycle < end && clock.nextCycleOn(core.id) <= core.cycle) {
      if (this.isOver()) return;
      this.dispatch(clock.takeFirstOn(core.id)!);
      this.recognise(core);
    }
  }
  /** The task whose instructions are waited for has retired one: whatever else there is to stop for, this must be known. */
  private retired(task: number): void {
    if (!this.stopped || this.stopped.kind === 'limit') this.stopped = { kind: 'limit', limit: 'task', task };
  }
  /** Something other than a plain instruction has happened on a core: whoever waits for that is told. */
  private happened(core: Core): void {
    if (this.limits.watch) this.stopped ??= { kind: 'limit', limit: 'watch', core: core.id };
    else if (this.machine.events.alarms.length > 0) this.stopped ??= { kind: 'limit', limit: 'events' };
  }

  private handle(core: Core, stop: Stop): void {
    if (stop.reason === 'turn') return;
    this.spinning.stir(core);
    // The kernel may change mappings, and what is mapped.
    if (stop.reason === 'trap') this.spinning.forget();
    switch (stop.reason) {
      case 'pending':
        this.recognise(core);
        this.happened(core);
        return;
      case 'trap':
        if (stop.trap.kind === 'fault' && stop.trap.vector === WATCHED) {
          this.accessWatched(core);
          return;
        }
        if (stop.unreported) this.noteUnreported(stop.unreported);
        this.trap(core, stop.trap);
        this.recognise(core);
        this.happened(core);
        return;
      case 'halt':
        throw new Error('HLT retired in user mode, where it faults');
    }
  }

  /** An access to watched memory has ended the run before it happened: now it happens, and the run stops. */
  private accessWatched(core: Core): void {
    const { retired } = core;
    this.handle(core, this.reference.run(core, core.cycle + 1));
    if (core.retired > retired) this.happened(core);
  }

  private trap(core: Core, trap: Trap, atBoundary = false): void {
    if (trap.kind === 'fault') {
      core.publish({ kind: 'fault', vector: trap.vector, error: trap.error, faultAddress: trap.address });
      this.onFault?.(core, trap, atBoundary);
    }
    handleTrap(this.kernel, core, trap);
    if (this.kernel.needsInput) {
      this.waiting = core.id;
      this.stopped = { kind: 'needs-input' };
    }
  }
  /** The system call that lacked input is tried again. */
  private retryInput(): void {
    if (this.waiting === undefined) return;
    const core = this.machine.cores[this.waiting]!;
    this.waiting = undefined;
    this.trap(core, { kind: 'syscall' });
    this.recognise(core);
  }

  /** Runs the engine; instruction by instruction while somebody listens to each, or wants to stop after one. */
  private executeWatched(core: Core, until: number): Stop {
    const { task, breakpoints } = this.limits;
    const isMet = breakpoints?.has(core.registers.rip) ?? false;
    if (isMet && this.passed.get(core.id) !== standpoint(core)) {
      this.passed.set(core.id, standpoint(core));
      this.stopped = { kind: 'breakpoint', core: core.id };
      return { reason: 'turn' };
    }
    const listened = this.machine.events.wants('instruction');
    if (listened) core.publish({ kind: 'instruction' });
    // The instruction of a breakpoint that has been met is executed by the one engine that keeps nothing.
    if (isMet) return this.reference.run(core, core.cycle + 1);
    const single = listened || task === 'any' || core.task === task;
    const { watchpoints } = this.machine.tlb;
    watchpoints.isArmed = this.limits.watch === true;
    const stop = this.engine.run(core, single ? core.cycle + 1 : until, breakpoints);
    watchpoints.isArmed = false;
    return stop;
  }

  private noteUnreported(instruction: Instruction): void {
    if (this.unreported.has(instruction.operation)) return;
    this.unreported.add(instruction.operation);
    this.onUnreported?.(instruction);
  }

  /** Looks at the boundary before the next instruction until nothing is left to take there. */
  private recognise(core: Core): void {
    if (core.registers.get32(Context.pending) === 0) return;
    const before = core.cycle;
    while (core.task !== 0 && !this.stopped && core.registers.get32(Context.pending) !== 0) {
      const trap = atBoundary(this.machine, core);
      if (!trap) break;
      this.trap(core, trap, true);
    }
    // Whatever is taken here costs cycles; what cannot be taken yet (UIF = 0) is no news, and whoever spins so goes on spinning.
    if (core.cycle === before) return;
    this.spinning.stir(core);
    this.happened(core);
  }

  /** Carries out an event of the clock on its core; an idle core's clock is brought to it first. */
  private dispatch(event: ScheduledEvent): void {
    const core = this.machine.cores[event.target]!;
    if (core.task === 0 && core.cycle < event.cycle) core.cycle = event.cycle;
    this.spinning.stir(core);
    if (event.kind !== 'ipi') {
      handleEvent(this.kernel, event);
      this.happened(core);
      return;
    }
    core.publish({ kind: 'ipi-arrived', vector: event.detail });
    core.apic.accept(event.detail);
    // An idle core waits in the kernel's HLT, interrupts enabled: this one ends it.
    if (core.task === 0) {
      const trap = atBoundary(this.machine, core);
      if (trap) this.trap(core, trap);
    }
    this.happened(core);
  }

  /** The whole computer at this moment. */
  snapshot(): Snapshot {
    return this.snapshots.take();
  }
  /** Goes back (or forward) to a snapshot taken from this system. */
  restore(snapshot: Snapshot): void {
    this.snapshots.restore(snapshot);
    this.engine.flush();
    this.spinning.forget();
    this.stopped = undefined;
    this.passed.clear();
    this.waiting = undefined;
  }
}

const taskAndPlace = (core: Core): SpinningTask => ({ task: core.task, address: core.registers.rip });

/** Whether an engine can run these cores in turns: it keeps room for so many address spaces, and names cores by 32 bits. */
function canShareWindows(busy: readonly Core[]): boolean {
  return busy.length <= TLB_SLOTS && busy.at(-1)!.id < 32;
}

/** Whether nothing is pending on a core, and its instructions need no special care. */
function isPlain({ registers }: Core): boolean {
  return registers.get32(Context.pending) === 0 && !registers.isWatchful;
}

/** A core before an instruction: the same as long as that has not retired. */
function standpoint(core: Core): string {
  return `${core.task} ${core.retired} ${core.registers.rip}`;
}
