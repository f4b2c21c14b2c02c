// The stepper: a generated WebAssembly interpreter. Each decoded instruction is a record in memory that names its handler;
// a handler is compiled when the first instruction of its shape is met. It starts at once and stops at any instruction.

import { FLOAT_OPERATION_NAMES, FLOAT_OPERATIONS } from '../isa/float/operations.ts';
import { costClassOf, rowOf } from '../isa/index.ts';
import type { Instruction } from '../isa/instruction.ts';
import { CONTEXT_BYTES, Context } from '../isa/registers.ts';
import type { AddressSpace } from '../machine/address-space.ts';
import type { Core, Fault } from '../machine/core.ts';
import { SITES } from '../machine/extents.ts';
import type { Machine } from '../machine/machine.ts';
import { CODE_SLOTS } from '../machine/physical-memory.ts';
import { Slots } from '../machine/slots.ts';
import { PAGE_BYTES, TLB } from '../machine/tlb.ts';
import { CodeCache, type Decoded, type Handler } from './code-cache.ts';
import { Access } from './emit/helpers.ts';
import { Status } from './emit/status.ts';
import type { Attendant, Engine, Interruption, Stop } from './engine.ts';
import { fetchInstruction, framesOf, withoutRow } from './fetch.ts';
import { HARDWARE_STEPS, ROUTINE_NAMES, STEP_NAMES } from './hardware.ts';
import { readyMadeRuntime } from './ready-made.ts';
import { ReferenceEngine } from './reference.ts';
import { BULK_NAMES, BULK_TYPE, type BulkName } from './region/bulk.ts';
import { compileRegion } from './region/compile.ts';
import { flagUseOf, flagUseOfShape } from './region/flag-use.ts';
import type { RegionHelpers } from './region/frame.ts';
import { findRegion, isBranch, isPadding, type Region } from './region/graph.ts';
import { SETTLE_TYPE } from './region/settle.ts';
import { ROUTINES, routineArguments } from './routines.ts';
import { HANDLER_TYPE, HOT, runtimeModule } from './runtime-module.ts';
import { StepperEmitter, shapeOf } from './stepper-emitter.ts';
import { FunctionBody } from './wasm/function-body.ts';
import { ModuleBuilder, ModuleHead } from './wasm/module-builder.ts';
import { I32, I64, Op } from './wasm/opcodes.ts';

/** How many instructions are decoded ahead when one is missing, so that their handlers come in one module. */
const LOOK_AHEAD = 96;
// Stops that say no more than why: made once, as they are frequent.
const TURN: Stop = { reason: 'turn' };
const PENDING: Stop = { reason: 'pending' };
const SYSCALL: Stop = { reason: 'trap', trap: { kind: 'syscall' } };

interface Runtime extends Record<BulkName, WebAssembly.ExportValue> {
  run(context: number, code: number, until: number): number;
  runWindows(busy: number, end: number, width: number, last: number): number;
  mulHighU: WebAssembly.ExportValue;
  mulHighS: WebAssembly.ExportValue;
  divide: WebAssembly.ExportValue;
  settle: WebAssembly.ExportValue;
  siteLoad: WebAssembly.ExportValue;
  siteStore: WebAssembly.ExportValue;
  float: WebAssembly.ExportValue;
}

interface Ready {
  readonly space: AddressSpace | undefined;
  readonly handovers: number;
  /** Offset of its records. */
  readonly code: number;
}

/** Declares the functions that generated code calls. */
function importHelpers(head: ModuleHead): RegionHelpers {
  return {
    slowLoad: head.importFunction('slowLoad', [I32, I64, I32], [I32]),
    slowStore: head.importFunction('slowStore', [I32, I64, I64, I32], [I32]),
    hardware: head.importFunction('hardware', [I32, I32, I64], [I32]),
    routine: head.importFunction('routine', [I32, I32, I64, I64, I64], [I32]),
    float: head.importFunction('float', [I32, I32, I64, I64], [I64]),
    mulHighU: head.importFunction('mulHighU', [I64, I64], [I64]),
    mulHighS: head.importFunction('mulHighS', [I64, I64], [I64]),
    divide: head.importFunction('divide', [I64, I64, I64], [I64]),
    settle: head.importFunction('settle', SETTLE_TYPE.parameters, SETTLE_TYPE.results),
    siteLoad: head.importFunction('siteLoad', [I32, I64, I32, I32], [I32]),
    siteStore: head.importFunction('siteStore', [I32, I64, I64, I32, I32], [I32]),
    ...(Object.fromEntries(
      BULK_NAMES.map((name) => [name, head.importFunction(name, BULK_TYPE.parameters, BULK_TYPE.results)]),
    ) as Record<BulkName, number>),
  };
}

export class Stepper implements Engine {
  readonly name: string;
  private readonly machine: Machine;
  /** Whether hot regions are compiled. */
  private readonly regions: boolean;
  private beforeRegions: (() => void) | undefined;
  private readonly table = new WebAssembly.Table({ initial: 1024, element: 'anyfunc' });
  private readonly runtime: Runtime;
  private readonly reference: ReferenceEngine;
  /** What all compiled modules begin with, and the functions that it names. */
  private readonly head: ModuleHead;
  private readonly helpers: RegionHelpers;
  private readonly handlerType: number;
  /** What they import. */
  private readonly environment: WebAssembly.ModuleImports;
  /** Handlers by shape. */
  private readonly handlers = new Map<string, Handler>();
  private tableUsed = 0;
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
  /** The cores that run in turns while `runWindows` is at it, and who looks after them. */
  private windows: { readonly busy: readonly Core[]; readonly attend: Attendant } | undefined;
  /** What slow paths found; the status tells whether to look. */
  private fault: Fault | undefined;
  private unreported: Instruction | undefined;

  /**
   * @param regions compile hot regions  @param hot instructions executed from where branches lead that make it hot
   * @param beforeRegions is called once, before the first region is compiled
   */
  constructor(machine: Machine, regions = false, hot = HOT, beforeRegions?: () => void) {
    this.beforeRegions = beforeRegions;
    this.name = regions ? 'compiled' : 'stepper';
    this.machine = machine;
    this.code = new CodeCache(machine);
    this.reference = new ReferenceEngine(machine);
    this.regions = regions;
    const { memory } = machine.memory;
    const memoryPages = memory.buffer.byteLength / 65536;
    this.head = new ModuleHead(memoryPages);
    this.helpers = importHelpers(this.head);
    this.handlerType = this.head.type(HANDLER_TYPE.parameters, HANDLER_TYPE.results);
    const env = {
      memory,
      table: this.table,
      fetch: (context: number, record: number) => this.fetch(this.coreOf(context), record),
      hot: (context: number, record: number) => this.hot(this.coreOf(context), record),
      attend: (context: number, status: number, end: number) => this.attend(this.coreOf(context), status, end),
      slowFloat: (context: number, operation: number, a: bigint, b: bigint): bigint =>
        this.float(this.coreOf(context), operation, a, b),
      ...this.slowAccesses(),
    };
    const module = readyMadeRuntime(memoryPages, hot) ?? runtimeModule(memoryPages, hot);
    this.runtime = this.instantiate(module, env) as unknown as Runtime;
    this.environment = this.makeEnvironment();
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
    this.windows = { busy, attend };
    let set = 0;
    for (const { id } of busy) set |= 1 << id;
    this.prepareWindows();
    const context = this.runtime.runWindows(set, end, width, last);
    this.windows = undefined;
    if (context === 0) return undefined;
    const core = this.coreOf(context);
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
        return { reason: 'trap', trap: this.fault! };
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
      this.fault = first;
      return Status.fault;
    }
    if (!rowOf(first.operation)) {
      this.unreported = first;
      return Status.unreported;
    }
    const ahead = this.decodeAhead(core, slot, first);
    this.compile(ahead);
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
    const shape = this.handlerOf(instruction);
    const cost = this.cost(instruction);
    const decoded = { slot, instruction, cost, shape, handler: shape.index, isEntry: false, heat: 0 };
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
        const shape = known?.shape ?? this.handlerOf(instruction);
        if (shape.selfContained) fetched.set(at, { instruction, shape });
        return { instruction, inside: shape.selfContained };
      },
      (at, bytes) => this.peek(core, at, bytes),
    );
    if (!region) return;
    this.beforeRegions?.();
    this.beforeRegions = undefined;
    const index = this.compileRegion(
      region,
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

  // ---- compiling
  /** The handler of an instruction's shape, compiled if it has not been yet. */
  private handlerOf(instruction: Instruction): Handler {
    const shape = shapeOf(instruction);
    const known = this.handlers.get(shape);
    if (known) return known;
    this.compile([instruction]);
    return this.handlers.get(shape)!;
  }
  /** Compiles the handlers that these instructions' shapes lack, in one module. */
  private compile(instructions: readonly Instruction[]): void {
    const missing = new Map<string, Instruction>();
    for (const instruction of instructions) {
      const shape = shapeOf(instruction);
      if (!this.handlers.has(shape) && !missing.has(shape)) missing.set(shape, instruction);
    }
    if (missing.size === 0) return;
    const module = new ModuleBuilder(this.head);
    const selfContained: boolean[] = [];
    let n = 0;
    for (const instruction of missing.values()) {
      const body = new FunctionBody(HANDLER_TYPE.parameters.length);
      const emitter = new StepperEmitter(instruction, body, this.helpers);
      rowOf(instruction.operation)!(emitter, instruction.operands);
      emitter.commit();
      body.op(Op.unreachable);
      selfContained.push(emitter.selfContained);
      module.function(HANDLER_TYPE.parameters, HANDLER_TYPE.results, body, `h${n++}`);
    }
    const exports = this.instantiate(module.encode(), this.environment);
    n = 0;
    for (const shape of missing.keys()) {
      const index = this.addToTable(exports[`h${n}`]);
      this.handlers.set(shape, { index, selfContained: selfContained[n++]!, flagUse: undefined });
    }
  }

  /**
   * Compiles a region in a module of its own.
   * @param shapeAt the handler of its instruction at an address  @param newSite where its accesses remember their way
   * @returns its table index
   */
  private compileRegion(
    region: Region,
    shapeAt: (address: bigint) => Handler,
    newSite: () => number | undefined,
  ): number {
    const module = new ModuleBuilder(this.head);
    const flagUse = (instruction: Instruction) => {
      const shape = shapeAt(instruction.address);
      shape.flagUse ??= flagUseOfShape(instruction) ?? 'varies';
      return shape.flagUse === 'varies' ? flagUseOf(instruction) : shape.flagUse;
    };
    const { helpers, handlerType, cost } = this;
    const single = (entry: bigint) => shapeAt(entry).index;
    const body = compileRegion(region, { helpers, handlerType, cost, flagUse, newSite, single });
    module.function(HANDLER_TYPE.parameters, HANDLER_TYPE.results, body, 'region');
    return this.addToTable(this.instantiate(module.encode(), this.environment).region);
  }
  private addToTable(handler: unknown): number {
    if (this.tableUsed >= this.table.length) this.table.grow(1024);
    this.table.set(this.tableUsed, handler);
    return this.tableUsed++;
  }

  private instantiate(bytes: Uint8Array<ArrayBuffer>, env: WebAssembly.ModuleImports): WebAssembly.Exports {
    return new WebAssembly.Instance(new WebAssembly.Module(bytes), { env }).exports;
  }

  // ---- slow paths
  private coreOf(context: number): Core {
    const { cores, memory } = this.machine;
    return cores[Math.floor((context - memory.contextOffset(0)) / CONTEXT_BYTES)]!;
  }
  private failed(fault: Fault | undefined): number {
    if (!fault) return Status.next;
    this.fault = fault;
    return Status.fault;
  }

  /** A floating-point operation in TypeScript: any operands, any MXCSR. */
  private float(core: Core, operation: number, a: bigint, b: bigint): bigint {
    const { registers } = core;
    const { run } = FLOAT_OPERATIONS[FLOAT_OPERATION_NAMES[operation]!];
    const { bits, exceptions } = run(BigInt.asUintN(64, a), BigInt.asUintN(64, b), registers.get32(Context.mxcsr));
    registers.set32(Context.floatFlags, registers.get32(Context.floatFlags) | exceptions);
    return bits;
  }

  /** Accesses that no TLB entry serves: they return where the bytes are, or a status. What two pages hold goes through scratch. */
  private slowAccesses(): WebAssembly.ModuleImports {
    const { bytes: memory } = this.machine.memory;
    const scratchOf = (context: number, bytes: number) =>
      context + (bytes === 16 ? Context.vectorScratch : Context.scratch);
    return {
      slowLoad: (context: number, address: bigint, packed: number): number => {
        const core = this.coreOf(context);
        const [at, bytes] = [BigInt.asUintN(64, address), packed & Access.bytes];
        if ((packed & Access.forWrite) !== 0) {
          const writable = this.reach(core, at, packed, true);
          if (writable !== undefined && writable < 2) return writable;
        }
        const offset = this.reach(core, at, packed, false);
        if (offset !== undefined) return offset;
        const loaded = core.loadBytes(at, bytes);
        if ('kind' in loaded) return this.failed(loaded);
        const scratch = scratchOf(context, bytes);
        memory.set(loaded, scratch);
        return scratch;
      },
      slowStore: (context: number, address: bigint, value: bigint, packed: number): number => {
        const core = this.coreOf(context);
        const [at, bytes] = [BigInt.asUintN(64, address), packed & Access.bytes];
        const offset = this.reach(core, at, packed, true);
        if (offset !== undefined) return offset;
        const scratch = scratchOf(context, bytes);
        if (bytes < 16) core.registers.set(Context.scratch, BigInt.asUintN(64, value));
        core.storeBytes(at, memory.slice(scratch, scratch + bytes));
        this.code.dropWritten();
        return scratch;
      },
    };
  }
  /** @returns where the bytes of an access are, or a status below 2; undefined: in two pages, where the access is allowed */
  private reach(core: Core, at: bigint, packed: number, write: boolean): number | undefined {
    const bytes = packed & Access.bytes;
    const found = core.access(at, bytes, write, (packed & Access.stack) !== 0);
    if ('kind' in found) return this.failed(found);
    const isSplit = 'split' in found;
    if (isSplit && write && (packed & Access.retry) !== 0) {
      // Nothing is stored before both are known.
      for (const address of [at, BigInt.asUintN(64, at + BigInt(bytes - 1))]) core.markWritten(address);
    }
    if (write && this.code.dropWritten() && (packed & Access.retry) !== 0) return Status.next;
    return isSplit ? undefined : found.offset;
  }

  private makeEnvironment(): WebAssembly.ModuleImports {
    return {
      memory: this.machine.memory.memory,
      table: this.table,
      mulHighU: this.runtime.mulHighU,
      mulHighS: this.runtime.mulHighS,
      divide: this.runtime.divide,
      settle: this.runtime.settle,
      siteLoad: this.runtime.siteLoad,
      siteStore: this.runtime.siteStore,
      ...Object.fromEntries(BULK_NAMES.map((name) => [name, this.runtime[name]])),
      ...this.slowAccesses(),
      float: this.runtime.float,
      hardware: (context: number, step: number, argument: bigint): number => {
        const core = this.coreOf(context);
        const { run } = HARDWARE_STEPS[STEP_NAMES[step]!];
        const fault = run(this.machine, core, BigInt.asUintN(64, argument));
        this.noteScheduled(core);
        return this.failed(fault);
      },
      routine: (context: number, index: number, ...given: bigint[]): number => {
        const values = routineArguments(given.map((value) => BigInt.asUintN(64, value)));
        const fault = ROUTINES[ROUTINE_NAMES[index]!]!.run(this.machine, this.coreOf(context), ...values);
        // It may have stored to memory.
        this.code.dropWritten();
        return this.failed(fault);
      },
    };
  }
}
