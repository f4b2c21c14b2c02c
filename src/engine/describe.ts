// The describing reader: computes nothing, but notes what a row does at all. What `ring3 isa` tells, and what tests expect to
// be exercised, come from it.

import { formsOf, sampleOf } from '../decode/forms.ts';
import { MISALIGNED } from '../isa/addressing.ts';
import type {
  Algebra,
  ExceptionName,
  Exit,
  FaultName,
  HardwareStep,
  SettableState,
  StateName,
  Value,
  VectorRow,
  Width,
} from '../isa/algebra.ts';
import type { ConditionName } from '../isa/condition-names.ts';
import { CONDITIONS } from '../isa/conditions.ts';
import { FLAG_NAMES, type FlagName, type Flags } from '../isa/flags.ts';
import { FLOAT_OPERATIONS, type FloatOperation } from '../isa/float/operations.ts';
import { rowOf } from '../isa/index.ts';
import type { AnyMemoryOperand, AnyOperand, Instruction } from '../isa/instruction.ts';
import { FLAG_BITS } from '../isa/registers.ts';
import { HARDWARE_STEPS } from './hardware.ts';
import type { Declaration } from './routine.ts';
import { ROUTINES } from './routines.ts';
import { X87_ROUTINES } from './x87.ts';

/** What a row can do, on any of its ways. */
export interface Description {
  /** Exceptions, each with the conditions in words: those that rows and routines name, and those of accesses to memory. */
  readonly faults: ReadonlyMap<ExceptionName, ReadonlySet<string>>;
  readonly loads: boolean;
  readonly stores: boolean;
  /** The arithmetic flags that it reads, and that it may change. */
  readonly readsFlags: ReadonlySet<FlagName>;
  readonly writesFlags: ReadonlySet<FlagName>;
  /** General-purpose and XMM registers by number that are read or written without being operands. */
  readonly implied: { readonly gpr: ReadonlySet<number>; readonly xmm: ReadonlySet<number> };
  /** State that it saves or loads as a whole, in words. */
  readonly images: ReadonlySet<string>;
  /** It computes under the control of MXCSR. */
  readonly floats: boolean;
  /** Floating-point exceptions that it may note, in MXCSR or (`isX87`) in the FPU's status word. */
  readonly exceptions: number;
  readonly isX87: boolean;
  /** Routines and hardware steps that it calls. */
  readonly calls: ReadonlySet<string>;
  readonly exits: ReadonlySet<Exit>;
}

/** Runs a row for what it says about an instruction. */
export function describe(instruction: Instruction, row: VectorRow): Description {
  const reader = new Describer(instruction);
  row(reader, instruction.operands);
  reader.conclude();
  return reader;
}

/** What an operation does in each of its forms: with registers, with memory, with memory found through RBP, and repeated. */
export function describeForms(operation: string): readonly Description[] {
  const row = rowOf(operation)!;
  return formsOf(operation).flatMap((form) => {
    const samples = [
      sampleOf(form, 'register'),
      ...(form.memory ? [false, true].map((stack) => sampleOf(form, 'memory', stack)) : []),
    ];
    const isRepeated = form.prefixes.some((name) => name.startsWith('REP'));
    const repeated = isRepeated ? samples.map((sample): Instruction => ({ ...sample, repeat: 'rep' })) : [];
    return [...samples, ...repeated].map((sample) => describe(sample, row));
  });
}

/** What every access to memory may come to. SDM Vol 3 §6.15. */
const Words = {
  canonical: 'an address in memory is not canonical',
  stack: 'a stack address is not canonical: one that is based on RSP or RBP',
  page: 'a page of memory is not present, or does not allow the access',
  alignment: 'RFLAGS.AC is set, and a place in memory is not aligned to its size',
  numeric: 'one of its floating-point exceptions is met, and MXCSR does not mask it',
} as const;

class Describer implements Algebra<Value>, Description {
  readonly instruction: Instruction;
  readonly faults = new Map<ExceptionName, Set<string>>();
  loads = false;
  stores = false;
  readonly readsFlags = new Set<FlagName>();
  readonly writesFlags = new Set<FlagName>();
  readonly implied = { gpr: new Set<number>(), xmm: new Set<number>() };
  readonly images = new Set<string>();
  floats = false;
  exceptions = 0;
  isX87 = false;
  readonly calls = new Set<string>();
  readonly exits = new Set<Exit>();
  /** What is not aligned has been refused already: CMPXCHG16B, as two quadwords. */
  private isAlignedAnyway = false;
  private readsImage = false;
  private writesImage = false;

  constructor(instruction: Instruction) {
    this.instruction = instruction;
  }

  /** Who reads RFLAGS as a whole hands the flags on (PUSHF), unless it is to keep some bits in a new image (POPF). */
  conclude(): void {
    if (this.readsImage && !this.writesImage) for (const name of FLAG_NAMES) this.readsFlags.add(name);
  }

  // ---- operands
  read = (operand: AnyOperand): Value => {
    if (operand.kind === 'memory') return this.load({ width: 64 }, operand.width, { stack: operand.stack });
    return { width: operand.width };
  };
  write = (operand: AnyOperand): void => {
    if (operand.kind === 'memory') this.store({ width: 64 }, { width: operand.width }, { stack: operand.stack });
  };
  address = (): Value => ({ width: 64 });
  linear = this.address;
  reg = (index: number, width: 8 | 16 | 32 | 64): Value => {
    this.implied.gpr.add(index);
    return { width };
  };
  setReg = (index: number): void => {
    this.implied.gpr.add(index);
  };
  xmm = (index: number): Value => {
    this.implied.xmm.add(index);
    return { width: 128 };
  };
  setXmm = (index: number): void => {
    this.implied.xmm.add(index);
  };
  load = (_address: Value, width: Width, options: { stack?: boolean; forWrite?: boolean } = {}): Value => {
    if (options.forWrite) this.stores = true;
    else this.loads = true;
    this.access(options, width);
    return { width };
  };
  store = (_address: Value, { width }: Value, options: { stack?: boolean } = {}): void => {
    this.stores = true;
    this.access(options, width);
  };
  /** @param width of what must be aligned while alignment is checked: sixteen bytes need not be, or must be anyway */
  private access({ stack }: { stack?: boolean }, width: Width): void {
    this.fault('PF', Words.page);
    if (stack) this.fault('SS', Words.stack);
    else this.fault('GP', Words.canonical);
    if (width > 8 && width < 128 && !this.isAlignedAnyway) this.fault('AC', Words.alignment);
  }

  // ---- values: only their widths
  const = (width: Width): Value => ({ width });
  private same = (a: Value): Value => a;
  add = this.same;
  sub = this.same;
  mul = this.same;
  mulHighU = this.same;
  mulHighS = this.same;
  divU = (_high: Value, low: Value): { quotient: Value; remainder: Value } => ({ quotient: low, remainder: low });
  and = this.same;
  or = this.same;
  xor = this.same;
  not = this.same;
  neg = this.same;
  shl = this.same;
  shr = this.same;
  sar = this.same;
  rol = this.same;
  ror = this.same;
  private truth = (): Value => ({ width: 1 });
  eq = this.truth;
  ne = this.truth;
  ltU = this.truth;
  ltS = this.truth;
  private resized = (_: Value, width: Width): Value => ({ width });
  zext = this.resized;
  sext = this.resized;
  trunc = this.resized;
  select = (_: Value, a: Value): Value => a;
  clz = this.same;
  ctz = this.same;
  popcnt = this.same;
  private vector = (): Value => ({ width: 128 });
  element = (_vector: Value, _index: number, width: Width): Value => ({ width });
  withElement = this.vector;
  packed = this.vector;
  packedShift = this.vector;
  shuffle = this.vector;
  swizzle = this.vector;
  signs = (): Value => ({ width: 32 });
  float = (operation: FloatOperation): Value => {
    this.floats = true;
    const { width, exceptions } = FLOAT_OPERATIONS[operation];
    this.exceptions |= exceptions;
    if (exceptions !== 0) this.fault('XM', Words.numeric);
    return { width };
  };
  settleFloat = (): void => {};

  // ---- flags
  flag = (name: FlagName): Value => {
    this.readsFlags.add(name);
    return { width: 1 };
  };
  condition = (name: ConditionName): Value => CONDITIONS[name]<Value>(this);
  flags = (change: Flags<Value>): void => {
    for (const name of FLAG_NAMES) {
      const outright = change[name];
      const source = name === 'zf' || name === 'sf' || name === 'pf' ? change.result : change.carries;
      if (outright !== 'keep' && (outright ?? source) !== undefined) this.writesFlags.add(name);
    }
    // What the carries are made of may read flags.
    change.carries?.();
  };
  rflags = (): Value => {
    this.readsImage = true;
    return { width: 64 };
  };
  setRflags = (_value: Value, mask: bigint): void => {
    this.writesImage = true;
    for (const [name, bit] of Object.entries(FLAG_BITS) as [FlagName, bigint][])
      if ((mask & bit) !== 0n) this.writesFlags.add(name);
  };

  // ---- control, state, hardware
  rip = (): Value => ({ width: 64 });
  nextRip = this.rip;
  jump = (): void => {};
  faultIf = (_condition: Value, fault: FaultName, when: string): void => {
    if (when === MISALIGNED) this.isAlignedAnyway = true;
    this.fault(fault, when);
  };
  fault = (fault: ExceptionName, when: string): void => {
    const conditions = this.faults.get(fault);
    if (conditions) conditions.add(when);
    else this.faults.set(fault, new Set([when]));
  };
  if = (_condition: Value, then: () => void, otherwise?: () => void): void => {
    then();
    otherwise?.();
  };
  exit = (reason: Exit): void => {
    this.exits.add(reason);
  };
  state = (name: StateName): Value => {
    if (name === 'mxcsr') this.images.add('MXCSR');
    return { width: 64 };
  };
  setState = (name: SettableState): void => {
    if (name === 'mxcsr') this.images.add('MXCSR');
  };
  mmx = (): void => {};
  hardware = (step: HardwareStep): void => {
    this.calls.add(step);
    this.declared(HARDWARE_STEPS[step]);
  };
  routine = (name: string): void => {
    this.calls.add(name);
    this.isX87 ||= Object.hasOwn(X87_ROUTINES, name);
    this.declared(ROUTINES[name]!);
  };
  /** What a routine says of itself. */
  private declared({ raises, accesses, uses, image, readsFlags, writesFlags, exceptions }: Declaration): void {
    for (const [fault, conditions] of Object.entries(raises ?? {}))
      for (const when of conditions) this.fault(fault as ExceptionName, when);
    for (const index of uses ?? []) this.implied.gpr.add(index);
    if (image !== undefined) this.images.add(image);
    for (const name of readsFlags ?? []) this.readsFlags.add(name);
    for (const name of writesFlags ?? []) this.writesFlags.add(name);
    this.exceptions |= exceptions ?? 0;
    const operand = this.instruction.operands.find(({ kind }) => kind === 'memory') as AnyMemoryOperand | undefined;
    if (!accesses || !(operand || accesses.stack)) return;
    if (accesses.reads) this.loads = true;
    if (accesses.writes) this.stores = true;
    const stack = operand?.stack ?? accesses.stack ?? false;
    this.access({ stack }, accesses.checksAlignment ? 64 : 8);
  }
}
