// The describing reader: computes nothing, but notes what a row does at all. What `ring3 isa` tells, and what tests expect to
// be exercised, come from it.

import type { Algebra, Exit, FaultName, HardwareStep, StateName, Value, VectorRow, Width } from '../isa/algebra.ts';
import type { ConditionName } from '../isa/condition-names.ts';
import { CONDITIONS } from '../isa/conditions.ts';
import { FLAG_NAMES, type FlagName, type Flags } from '../isa/flags.ts';
import { FLOAT_OPERATIONS, type FloatOperation } from '../isa/float/operations.ts';
import type { AnyMemoryOperand, AnyOperand, Instruction } from '../isa/instruction.ts';
import { FLAG_BITS } from '../isa/registers.ts';

/** What a row can do, on any of its ways. */
export interface Description {
  /** Exceptions: those that the row names, and those of its accesses to memory. */
  readonly faults: ReadonlySet<FaultName | 'PF'>;
  readonly loads: boolean;
  readonly stores: boolean;
  /** An operand of sixteen bytes in memory must be aligned. */
  readonly aligned: boolean;
  /** The arithmetic flags that it reads, and that it may change. */
  readonly readsFlags: ReadonlySet<FlagName>;
  readonly writesFlags: ReadonlySet<FlagName>;
  /** General-purpose and XMM registers by number that are read or written without being operands. */
  readonly implied: { readonly gpr: ReadonlySet<number>; readonly xmm: ReadonlySet<number> };
  /** It computes under the control of MXCSR. */
  readonly floats: boolean;
  /** Routines and hardware steps that it calls. */
  readonly calls: ReadonlySet<string>;
  readonly exits: ReadonlySet<Exit>;
}

/** Runs a row for what it says about an instruction. */
export function describe(instruction: Instruction, row: VectorRow): Description {
  const reader = new Describer(instruction);
  row(reader, instruction.operands);
  return reader;
}

/** Operations that meet no exception: approximations, and conversions that are always exact. */
const QUIET: readonly FloatOperation[] = ['f32.rcp', 'f32.rsqrt', 'i32.toF64'];

class Describer implements Algebra<Value>, Description {
  readonly instruction: Instruction;
  readonly faults = new Set<FaultName | 'PF'>();
  loads = false;
  stores = false;
  aligned = false;
  readonly readsFlags = new Set<FlagName>();
  readonly writesFlags = new Set<FlagName>();
  readonly implied = { gpr: new Set<number>(), xmm: new Set<number>() };
  floats = false;
  readonly calls = new Set<string>();
  readonly exits = new Set<Exit>();

  constructor(instruction: Instruction) {
    this.instruction = instruction;
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
  /** Rows ask for the address of sixteen bytes only to see whether it is aligned. */
  linear = (operand: AnyMemoryOperand): Value => {
    if (operand.width === 128) this.aligned = true;
    return { width: 64 };
  };
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
    this.access(options);
    return { width };
  };
  store = (_address: Value, _value: Value, options: { stack?: boolean } = {}): void => {
    this.stores = true;
    this.access(options);
  };
  /** A page that is not present or does not allow it; an address that is not canonical. */
  private access({ stack }: { stack?: boolean }): void {
    this.faults.add('PF');
    this.faults.add(stack ? 'SS' : 'GP');
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
    if (!QUIET.includes(operation)) this.faults.add('XM');
    return { width: FLOAT_OPERATIONS[operation].width };
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
  rflags = (): Value => ({ width: 64 });
  setRflags = (_value: Value, mask: bigint): void => {
    for (const [name, bit] of Object.entries(FLAG_BITS) as [FlagName, bigint][])
      if ((mask & bit) !== 0n) this.writesFlags.add(name);
  };

  // ---- control, state, hardware
  rip = (): Value => ({ width: 64 });
  nextRip = this.rip;
  jump = (): void => {};
  faultIf = (_condition: Value, fault: FaultName): void => {
    this.faults.add(fault);
  };
  fault = (fault: FaultName): void => {
    this.faults.add(fault);
  };
  if = (_condition: Value, then: () => void, otherwise?: () => void): void => {
    then();
    otherwise?.();
  };
  exit = (reason: Exit): void => {
    this.exits.add(reason);
  };
  state = (_name: StateName): Value => ({ width: 64 });
  setState = (): void => {};
  mmx = (): void => {};
  hardware = (step: HardwareStep): void => {
    this.calls.add(step);
  };
  routine = (name: string): void => {
    this.calls.add(name);
  };
}
