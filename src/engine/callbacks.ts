// What generated code calls in TypeScript: accesses that the TLB does not serve, hardware steps, routines, floating point that
// WebAssembly has no instruction for.

import { FLOAT_OPERATION_NAMES, FLOAT_OPERATIONS } from '../isa/float/operations.ts';
import { CONTEXT_BYTES, Context } from '../isa/registers.ts';
import type { Core, Fault } from '../machine/core.ts';
import type { Machine } from '../machine/machine.ts';
import type { CodeCache } from './code-cache.ts';
import { Access } from './emit/helpers.ts';
import { Status } from './emit/status.ts';
import { HARDWARE_STEPS, ROUTINE_NAMES, STEP_NAMES } from './hardware.ts';
import { BULK_NAMES } from './region/bulk.ts';
import { ROUTINES, routineArguments } from './routines.ts';
import type { Runtime } from './runtime-module.ts';

export class Callbacks {
  private readonly machine: Machine;
  private readonly code: CodeCache;
  private readonly afterStep: (core: Core) => void;
  /** What a call that returned `Status.fault` found. */
  fault: Fault | undefined;

  /** @param code is told of writes to what has been decoded  @param afterStep is told of every hardware step */
  constructor(machine: Machine, code: CodeCache, afterStep: (core: Core) => void) {
    this.machine = machine;
    this.code = code;
    this.afterStep = afterStep;
  }

  /** What the module of the loop imports of these. */
  forRuntime(): WebAssembly.ModuleImports {
    return {
      slowFloat: (context: number, operation: number, a: bigint, b: bigint): bigint =>
        this.float(this.coreOf(context), operation, a, b),
      ...this.slowAccesses(),
    };
  }
  /** What handlers and regions import: these, and what the module of the loop exports. */
  forCode(runtime: Runtime, table: WebAssembly.Table): WebAssembly.ModuleImports {
    return {
      memory: this.machine.memory.memory,
      table,
      mulHighU: runtime.mulHighU,
      mulHighS: runtime.mulHighS,
      divide: runtime.divide,
      settle: runtime.settle,
      siteLoad: runtime.siteLoad,
      siteStore: runtime.siteStore,
      ...Object.fromEntries(BULK_NAMES.map((name) => [name, runtime[name]])),
      ...this.slowAccesses(),
      float: runtime.float,
      hardware: (context: number, step: number, argument: bigint): number => {
        const core = this.coreOf(context);
        const { run } = HARDWARE_STEPS[STEP_NAMES[step]!];
        const fault = run(this.machine, core, BigInt.asUintN(64, argument));
        this.afterStep(core);
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

  /** The core that a context, given by its offset, belongs to. */
  coreOf(context: number): Core {
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
}
