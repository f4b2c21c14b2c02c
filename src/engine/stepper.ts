// The stepper: a generated WebAssembly interpreter. Each decoded instruction is a record in memory that names its handler;
// a handler is compiled when the first instruction of its shape is met. It starts at once and stops at any instruction.

import { costClassOf, rowOf } from '../isa/index.ts';
import type { Instruction } from '../isa/instruction.ts';
import { Context } from '../isa/registers.ts';
import type { AddressSpace } from '../machine/address-space.ts';
import type { Core } from '../machine/core.ts';
import { SITES } from '../machine/extents.ts';
import type { Machine } from '../machine/machine.ts';
import { CODE_SLOTS } from '../machine/physical-memory.ts';
import { Slots } from '../machine/slots.ts';
import { PAGE_BYTES, TLB } from '../machine/tlb.ts';
import { Callbacks } from './callbacks.ts';
import { CodeCache, type Decoded, type Handler } from './code-cache.ts';
import { CodeCompiler, instantiate } from './code-compiler.ts';
import { Status } from './emit/status.ts';
import type { Attendant, Engine, Interruption, Stop } from './engine.ts';
import { fetchInstruction, framesOf, withoutRow } from './fetch.ts';
import { readyMadeRuntime } from './ready-made.ts';
import { ReferenceEngine } from './reference.ts';
import { findRegion, isBranch, isPadding, stretchesOf } from './region/graph.ts';
import { HOT, type Runtime, runtimeModule } from './runtime-module.ts';

/** How many instructions are decoded ahead when one is missing, so that their handlers come in one module. */
const LOOK_AHEAD = 96;
/** Turns of changing cores before it is taken that there will be many more. */
const MANY_TURNS = 100;
// Stops that say no more than why: made once, as they are frequent.
const TURN: Stop = { reason: 'turn' };
const PENDING: Stop = { reason: 'pending' };
const SYSCALL: Stop = { reason: 'trap', trap: { kind: 'syscall' } };

/** All of them change speed only. */
export interface StepperOptions {
  /** Compile hot regions. Default true. */
  readonly regions?: boolean;
  /** Instructions executed in straight lines from where branches lead, before what is there is compiled. Default `HOT`. */
  readonly hotAfter?: number;
  /** Turns end anywhere from the beginning. Default: once several cores have turns. */
  readonly stopsOften?: boolean;
  /** Called once, before the first region is compiled: what is asked of the host's compilers may change. */
  readonly beforeRegions?: () => void;
}

interface Ready {
  readonly space: AddressSpace | undefined;
  readonly handovers: number;
  /** Offset of its records. */
  readonly code: number;
}

export class Stepper implements Engine {
  readonly name: string;
  private readonly machine: Machine;
  /** Whether hot regions are compiled. */
  private readonly regions: boolean;
  private beforeRegions: (() => void) | undefined;
  private readonly runtime: Runtime;
  private readonly reference: ReferenceEngine;
  private readonly compiler: CodeCompiler;
  private readonly callbacks: Callbacks;
  private readonly code: CodeCache;
  /** Its slots, by address space; and which one each core's had last. */
  private readonly codeSlots = new Slots(CODE_SLOTS);
  private readonly slotOf: number[] = [];
  /** By core: for which address space its context was made ready last, after how many handovers of slots, and what it has got. */
  private readonly ready: (Ready | undefined)[] = [];
  /** Sites in use by the regions of each. */
  private readonly sites: number[] = new Array(CODE_SLOTS).fill(0);
  /** Addresses that get no record and are in no region, so that reaching one always calls `fetch`. */
  private breakpoints: ReadonlySet<bigint> | undefined;
  /** Several cores have turns, which end anywhere: regions are compiled to be stopped and begun at each of their instructions. */
  private stopsOften: boolean;
  private lastCore: Core | undefined;
  private changes = 0;
  /** The cores that run in turns while `runWindows` is at it, and who looks after them. */
  private windows: { readonly busy: readonly Core[]; readonly attend: Attendant } | undefined;
  /** The instruction that the loop has stopped at because it has no row. */
  private unreported: Instruction | undefined;

  constructor(machine: Machine, options: StepperOptions = {}) {
    const { regions = true, hotAfter = HOT, stopsOften = false, beforeRegions } = options;
    this.beforeRegions = beforeRegions;
    this.stopsOften = stopsOften;
    this.name = regions ? 'compiled' : 'stepper';
    this.machine = machine;
    this.code = new CodeCache(machine);
    this.reference = new ReferenceEngine(machine);
    this.regions = regions;
    this.callbacks = new Callbacks(machine, this.code, (core) => this.noteScheduled(core));
    const { memory } = machine.memory;
    const memoryPages = memory.buffer.byteLength / 65536;
    const table = new WebAssembly.Table({ initial: 1024, element: 'anyfunc' });
    const coreOf = (context: number) => this.callbacks.coreOf(context);
    const module = readyMadeRuntime(memoryPages, hotAfter) ?? runtimeModule(memoryPages, hotAfter);
    this.runtime = instantiate(module, {
      memory,
      table,
      fetch: (context: number, record: number) => this.fetch(coreOf(context), record),
      hot: (context: number, record: number) => this.hot(coreOf(context), record),
      attend: (context: number, status: number, end: number) => this.attend(coreOf(context), status, end),
      ...this.callbacks.forRuntime(),
    }) as unknown as Runtime;
    this.compiler = new CodeCompiler(memoryPages, table, this.callbacks.forCode(this.runtime, table), this.cost);
    this.flush();
  }

  flush(): void {
    for (const slot of this.codeSlots.held()) this.emptySlot(slot);
    this.code.clear();
    this.ready.fill(undefined);
    this.machine.tlb.flushAll();
  }

  run(core: Core, untilCycle: number, breakpoints?: ReadonlySet<bigint>): Stop {
    // Whoever runs one core looks at every event that is scheduled.
    core.registers.setDouble(Context.due, 0);
    this.stopAt(breakpoints);
    if (core !== this.lastCore) {
      this.lastCore = core;
      if (++this.changes === MANY_TURNS) this.stopOften();
    }
    this.code.dropWritten();
    const until = Math.min(untilCycle, Number.MAX_SAFE_INTEGER);
    for (;;) {
      // Single steps and checks of alignment are the reference engine's.
      if (core.registers.isWatchful) return this.reference.run(core, untilCycle, breakpoints);
      const stop = this.stopOf(core, this.runtime.run(core.context, this.prepare(core), until));
      if (stop) return stop;
    }
  }

  runWindows(
    busy: readonly Core[],
    end: number,
    width: number,
    last: number,
    attend: Attendant,
  ): Interruption | undefined {
    this.stopAt(undefined);
    this.stopOften();
    this.windows = { busy, attend };
    let set = 0;
    for (const { id } of busy) set |= 1 << id;
    this.prepareWindows();
    const context = this.runtime.runWindows(set, end, width, last);
    this.windows = undefined;
    if (context === 0) return undefined;
    const core = this.callbacks.coreOf(context);
    return { core, end: core.registers.count(Context.until) };
  }
  /** Called by the windows loop when a core's turn is interrupted. @returns whether it goes on: 1 or 0 */
  private attend(core: Core, status: number, end: number): number {
    const { attend } = this.windows!;
    const stop = status === Status.next ? undefined : this.stopOf(core, status);
    if (!attend(core, stop ?? TURN, end)) return 0;
    this.prepareWindows();
    return 1;
  }
  /** Makes the contexts of the cores that run in turns ready, as things are now. */
  private prepareWindows(): void {
    this.code.dropWritten();
    for (const core of this.windows!.busy) this.prepare(core);
    this.noteDue();
  }
  /** Tells the cores that run in turns when something is due on them. */
  private noteDue(): void {
    const { clock } = this.machine;
    for (const { id, registers } of this.windows!.busy) registers.setDouble(Context.due, clock.nextCycleOn(id));
  }
  /** An instruction of a core may have scheduled an event: unless that is all to be seen, its turn is interrupted. */
  private noteScheduled(core: Core): void {
    if (!this.windows) return;
    this.noteDue();
    const { cores, clock, events } = this.machine;
    const { busy } = this.windows;
    const isForOthers =
      busy.length < cores.length &&
      clock.nextCycleFor(({ target }) => !busy.includes(cores[target]!)) < Number.POSITIVE_INFINITY;
    if (isForOthers || events.alarms.length > 0) core.registers.setDouble(Context.due, 0);
  }

  /** What has been compiled without stretches is compiled again when it is hot again. */
  private stopOften(): void {
    if (this.stopsOften) return;
    this.stopsOften = true;
    this.flush();
  }
  private stopAt(breakpoints: ReadonlySet<bigint> | undefined): void {
    if (breakpoints === this.breakpoints) return;
    this.breakpoints = breakpoints;
    this.flush();
  }
  /** Makes a core's context ready for generated code. @returns the offset of its records */
  private prepare(core: Core): number {
    const { registers } = core;
    registers.set32(Context.watchReturns, core.events.wants('returned') ? 1 : 0);
    const handovers = this.codeSlots.handovers + this.machine.tlb.handovers;
    const ready = this.ready[core.id];
    if (ready && ready.space === core.space && ready.handovers === handovers) return ready.code;
    core.refreshSlot();
    const code = CodeCache.base(this.codeSlotOf(core));
    registers.set32(Context.code, code);
    // If one of the two slots has just been handed over, the next time looks again.
    this.ready[core.id] = { space: core.space, handovers, code };
    return code;
  }

  private codeSlotOf(core: Core): number {
    const { id } = core.loadedSpace;
    const held = this.codeSlots.find(id, this.slotOf[core.id]);
    const slot = held ?? this.codeSlots.take(id);
    if (held === undefined) this.emptySlot(slot);
    this.slotOf[core.id] = slot;
    return slot;
  }

  /** What a status of the loop means; undefined: execution goes on. */
  private stopOf(core: Core, status: number): Stop | undefined {
    switch (status) {
      case Status.turn:
        return TURN;
      case Status.fault:
        return { reason: 'trap', trap: this.callbacks.fault! };
      case Status.syscall:
        return SYSCALL;
      case Status.breakpoint:
        return { reason: 'trap', trap: { kind: 'breakpoint' } };
      case Status.overflow:
        return { reason: 'trap', trap: { kind: 'overflow' } };
      case Status.debug:
        return { reason: 'trap', trap: { kind: 'debug', singleStep: false } };
      case Status.halt:
        return { reason: 'halt' };
      case Status.unreported:
        return withoutRow(this.unreported!);
      case Status.uiret:
        core.publish({ kind: 'returned', to: core.registers.rip });
        return core.registers.get32(Context.pending) !== 0 || core.events.alarms.length > 0 ? PENDING : undefined;
      case Status.recheck:
      case Status.event:
        return PENDING;
      default:
        return {
          reason: 'trap',
          trap: { kind: 'fault', vector: status - Status.faultVector, error: 0, address: 0n },
        };
    }
  }

  // ---- decoding
  /** Called by the loop when the record for RIP is missing: decodes from RIP on, compiles missing handlers, fills records. */
  private fetch(core: Core, record: number): number {
    const start = core.registers.rip;
    if (this.breakpoints?.has(start)) return Status.turn;
    const slot = CodeCache.slotOf(record);
    const known = this.code.find(slot, start);
    if (known) {
      this.code.show(known);
      return Status.next;
    }
    const first = fetchInstruction(core, start);
    if ('kind' in first) {
      this.callbacks.fault = first;
      return Status.fault;
    }
    if (!rowOf(first.operation)) {
      this.unreported = first;
      return Status.unreported;
    }
    const ahead = this.decodeAhead(core, slot, first);
    this.compiler.compile(ahead);
    for (const instruction of ahead.slice(1)) this.code.offer(this.decodedOf(core, slot, instruction));
    this.code.show(this.decodedOf(core, slot, first));
    return Status.next;
  }

  /** The instructions likely to follow: straight on, and where direct branches lead. Anything that cannot be fetched is left out. */
  private decodeAhead(core: Core, slot: number, first: Instruction): Instruction[] {
    const found = new Map<bigint, Instruction>([[first.address, first]]);
    const starts = [first.address];
    for (let next = starts.pop(); next !== undefined && found.size < LOOK_AHEAD; next = starts.pop()) {
      let at = next;
      while (found.size < LOOK_AHEAD) {
        // What is known has been looked beyond before.
        if (at !== first.address && this.code.find(slot, at)) break;
        const instruction = at === first.address ? first : fetchInstruction(core, at);
        if ('kind' in instruction || !rowOf(instruction.operation)) break;
        if (at !== first.address && (found.has(at) || isPadding(instruction) || this.breakpoints?.has(at))) break;
        found.set(at, instruction);
        const [target] = instruction.operands;
        if (isBranch(instruction) && target?.kind === 'immediate' && !found.has(target.value))
          starts.push(target.value);
        if (['JMP', 'RET', 'UIRET'].includes(instruction.operation)) break;
        at = BigInt.asUintN(64, at + BigInt(instruction.length));
      }
    }
    return [...found.values()];
  }

  /** An instruction as the cache has it, or adds it. */
  private decodedOf(core: Core, slot: number, instruction: Instruction): Decoded {
    const known = this.code.find(slot, instruction.address);
    if (known) return known;
    const shape = this.compiler.handlerOf(instruction);
    const cost = this.cost(instruction);
    const decoded = {
      slot,
      instruction,
      cost,
      shape,
      handler: shape.index,
      isEntry: false,
      isInStretch: false,
      heat: 0,
    };
    this.code.add(decoded, framesOf(core, instruction));
    return decoded;
  }
  private readonly cost = (instruction: Instruction): number =>
    this.machine.costs.classes[costClassOf(instruction.operation)] ?? 1;

  /** Called by the loop when much has been executed from the instruction at RIP on: compiles the region that begins there. */
  private hot(core: Core, record: number): void {
    if (!this.regions) return;
    const address = core.registers.rip;
    const slot = CodeCache.slotOf(record);
    if (this.code.find(slot, address)?.isEntry) return;
    const fetched = new Map<bigint, { instruction: Instruction; shape: Handler }>();
    const region = findRegion(
      address,
      (at) => {
        if (this.breakpoints?.has(at)) return undefined;
        const known = this.code.find(slot, at);
        const instruction = known?.instruction ?? fetchInstruction(core, at);
        if ('kind' in instruction || !rowOf(instruction.operation)) return undefined;
        const shape = known?.shape ?? this.compiler.handlerOf(instruction);
        if (shape.selfContained) fetched.set(at, { instruction, shape });
        return { instruction, inside: shape.selfContained };
      },
      (at, bytes) => this.peek(core, at, bytes),
    );
    if (!region) return;
    this.beforeRegions?.();
    this.beforeRegions = undefined;
    const stretches = this.stopsOften ? stretchesOf(region) : [];
    const index = this.compiler.compileRegion(
      region,
      stretches,
      (at) => fetched.get(at)!.shape,
      () => this.newSite(slot),
    );
    // Decoded code is watched for writes.
    const inside = [...fetched.values()].map(({ instruction }) => this.decodedOf(core, slot, instruction));
    const frames = [...new Set(inside.flatMap(({ instruction }) => framesOf(core, instruction)))];
    for (const entry of region.entries) {
      const decoded = this.code.find(slot, entry)!;
      // One that has a region of its own keeps it.
      if (decoded.isEntry) continue;
      decoded.isEntry = true;
      decoded.handler = index;
      this.code.depend(decoded, frames);
      if (entry !== address) this.code.offer(decoded);
    }
    for (const [n, { entries }] of stretches.entries()) {
      for (const at of entries) {
        const decoded = this.code.find(slot, at)!;
        if (decoded.isEntry || decoded.isInStretch) continue;
        decoded.isInStretch = true;
        decoded.handler = index + 1 + n;
        this.code.depend(decoded, frames);
        this.code.offer(decoded);
      }
    }
    // The hot address last: the loop is about to execute what its record says.
    this.code.show(this.code.find(slot, address)!);
  }

  /** Guest memory as the program would read it, if it is there. */
  private peek(core: Core, address: bigint, bytes: number): bigint | undefined {
    if (Number(address & 0xfffn) + bytes > PAGE_BYTES) return undefined;
    const found = core.loadedSpace.translate(address, 'read', true);
    if (!found.ok) return undefined;
    const { memory } = this.machine;
    const offset = memory.offsetOf(found.physical);
    return bytes === 8 ? memory.view.getBigUint64(offset, true) : BigInt(memory.view.getUint32(offset, true));
  }

  /** A site for an access of a region. @returns its offset in every TLB slot; undefined if all are taken */
  private newSite(slot: number): number | undefined {
    if (this.sites[slot] === SITES) return undefined;
    const site = this.sites[slot]!++;
    this.machine.tlb.countSites(site + 1);
    return TLB.site(site);
  }

  private emptySlot(slot: number): void {
    this.sites[slot] = 0;
    this.machine.tlb.emptySites();
    this.code.emptySlot(slot);
  }
}
