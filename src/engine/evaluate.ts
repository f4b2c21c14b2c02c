// The reference reader: computes what a row says over BigInt. Obviously right, slow, and the judge of the other engines.

import type {
  Algebra,
  ElementWidth,
  Exit,
  FaultName,
  HardwareStep,
  PackedOperation,
  SettableState,
  StateName,
  Value,
  VectorRow,
  Width,
} from '../isa/algebra.ts';
import { Vector } from '../isa/algebra.ts';
import type { ConditionName } from '../isa/condition-names.ts';
import { CONDITIONS } from '../isa/conditions.ts';
import { FLAG_NAMES, type FlagName, type Flags } from '../isa/flags.ts';
import { FLOAT_OPERATIONS, type FloatOperation, settleExceptions } from '../isa/float/operations.ts';
import type { AnyMemoryOperand, AnyOperand, Instruction, SegmentName } from '../isa/instruction.ts';
import { elementsOf, packed, vectorOf } from '../isa/packed.ts';
import { Context, FLAG_BITS } from '../isa/registers.ts';
import { USER_CS, USER_SS } from '../isa/segments.ts';
import { MMX_EXPONENT, StatusBit, X87 } from '../isa/x87/state.ts';
import { type Core, CR4_UINTR, EFER_LMA, type Fault } from '../machine/core.ts';
import { alignmentCheck } from '../machine/faults.ts';
import type { Machine } from '../machine/machine.ts';
import { HARDWARE_STEPS } from './hardware.ts';
import { ROUTINES, routineArguments } from './routines.ts';

/** A number of known width, kept unsigned. */
export interface Big extends Value {
  readonly bits: bigint;
}

/** Thrown inside a row to leave it; never seen outside this file. */
class RowFault extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super('fault');
    this.fault = fault;
  }
}

/** What executing one instruction came to: a fault, or retired with perhaps a reason to leave. */
export type Outcome = { readonly fault: Fault } | { readonly exit: Exit | undefined };

/** Thrown to leave a row that would do more than change registers and flags. One object: making an Error is slow. */
const IMPURE = new Error('the instruction does more than compute');

/** What a pure instruction depends on. */
export interface Observed {
  /** Numbers of the general-purpose registers read or written. */
  readonly registers: Set<number>;
  readonly loads: { readonly address: bigint; readonly bytes: number }[];
}

/**
 * Executes one instruction if all it does is read memory and change registers and flags.
 * @param observed is added what the instruction read
 * @returns false, with nothing changed, if it would do anything else: store, fault, leave the engine, reach hardware or routines
 */
export function evaluatePure(
  machine: Machine,
  core: Core,
  instruction: Instruction,
  row: VectorRow,
  observed: Observed,
): boolean {
  const reader = new Evaluator(machine, core, instruction, observed);
  try {
    row(reader, instruction.operands);
    reader.commit();
    return true;
  } catch (error) {
    if (error instanceof RowFault || error === IMPURE) return false;
    throw error;
  }
}

/**
 * Executes one decoded instruction on a core by its row. After a fault nothing has changed.
 * The clock and the retired count are the caller's.
 */
export function evaluate(machine: Machine, core: Core, instruction: Instruction, row: VectorRow): Outcome {
  const reader = new Evaluator(machine, core, instruction);
  try {
    row(reader, instruction.operands);
    return { exit: reader.commit() };
  } catch (error) {
    if (error instanceof RowFault) return { fault: error.fault };
    throw error;
  }
}

const signed = (v: Big): bigint => BigInt.asIntN(v.width, v.bits);

class Evaluator implements Algebra<Big> {
  readonly instruction: Instruction;
  private readonly machine: Machine;
  private readonly core: Core;
  private readonly stores: { address: bigint; value: Big; stack: boolean }[] = [];
  private readonly registers: (() => void)[] = [];
  private flagChange: Flags<Big> | undefined;
  private rflagsChange: { value: bigint; mask: bigint } | undefined;
  private nextAddress: bigint;
  private leave: Exit | undefined;
  /** What becomes of the x87 registers, if this is an MMX instruction. */
  private transition: 'valid' | 'empty' | undefined;
  /** Floating-point exceptions met; undefined if the row computes with no such numbers. */
  private exceptions: number | undefined;

  /** Only registers and flags may change; what is read is noted here. */
  private readonly observed: Observed | undefined;

  constructor(machine: Machine, core: Core, instruction: Instruction, observed?: Observed) {
    this.observed = observed;
    this.machine = machine;
    this.core = core;
    this.instruction = instruction;
    this.nextAddress = instruction.address + BigInt(instruction.length);
  }

  private make(width: Width, bits: bigint): Big {
    return { width, bits: BigInt.asUintN(width, bits) };
  }

  // ---- operands
  read = (operand: AnyOperand): Big => {
    if (operand.kind === 'immediate') return this.make(operand.width, operand.value);
    if (operand.kind === 'xmm') return this.xmm(operand.index);
    if (operand.kind === 'mmx') return this.make(64, this.core.registers.get(Context.r87 + 16 * operand.index));
    if (operand.kind === 'segment') return this.make(operand.width, this.selectorIn(operand.name));
    if (operand.kind === 'st') throw new Error('x87 registers are read by routines');
    if (operand.kind === 'register') {
      this.observed?.registers.add(operand.index);
      const word = this.core.registers.gpr(operand.index);
      return this.make(operand.width, operand.high ? word >> 8n : word);
    }
    const forWrite = (this.instruction.writes & (1 << this.instruction.operands.indexOf(operand))) !== 0;
    return this.load(this.linear(operand), operand.width, { stack: operand.stack, forWrite });
  };
  write = (operand: AnyOperand, value: Big): void => {
    if (operand.kind === 'memory') {
      this.store(this.linear(operand), value, { stack: operand.stack });
    } else if (operand.kind === 'register') {
      if (operand.high) {
        this.observed?.registers.add(operand.index);
        this.registers.push(() => {
          const old = this.core.registers.gpr(operand.index);
          this.core.registers.setGpr(operand.index, (old & ~0xff00n) | (value.bits << 8n));
        });
      } else this.setReg(operand.index, operand.width, value);
    } else if (operand.kind === 'xmm') {
      this.setXmm(operand.index, value);
    } else if (operand.kind === 'mmx') {
      this.registers.push(() => {
        this.core.registers.set(Context.r87 + 16 * operand.index, value.bits);
        this.core.registers.set16(Context.r87 + 16 * operand.index + 8, MMX_EXPONENT);
      });
    } else if (operand.kind === 'segment' && operand.name !== 'cs' && operand.name !== 'ss') {
      const { name } = operand;
      if (this.observed) throw IMPURE;
      this.registers.push(() => this.core.registers.set16(Context[name], Number(value.bits)));
    } else throw new Error(`${this.instruction.operation} writes to an operand of kind ${operand.kind}`);
  };
  private selectorIn(name: SegmentName): bigint {
    if (this.observed) throw IMPURE;
    return BigInt(name === 'cs' ? USER_CS : name === 'ss' ? USER_SS : this.core.registers.get16(Context[name]));
  }
  address = (operand: AnyMemoryOperand): Big => {
    for (const index of [operand.base, operand.index]) if (index >= 0) this.observed?.registers.add(index);
    const base = operand.base < 0 ? 0n : this.core.registers.gpr(operand.base);
    const index = operand.index < 0 ? 0n : this.core.registers.gpr(operand.index) * BigInt(operand.scale);
    return this.make(64, BigInt.asUintN(operand.addressWidth, base + index + operand.displacement));
  };
  linear = (operand: AnyMemoryOperand): Big => {
    const effective = this.address(operand);
    if (operand.segment === 'none') return effective;
    return this.make(
      64,
      effective.bits + this.core.registers.get(operand.segment === 'fs' ? Context.fsBase : Context.gsBase),
    );
  };

  // ---- registers and memory
  reg = (index: number, width: 8 | 16 | 32 | 64): Big => {
    this.observed?.registers.add(index);
    return this.make(width, this.core.registers.gpr(index));
  };
  setReg = (index: number, width: 8 | 16 | 32 | 64, value: Big): void => {
    this.observed?.registers.add(index);
    this.registers.push(() => {
      const old = this.core.registers.gpr(index);
      const kept = width >= 32 ? 0n : old & ~((1n << BigInt(width)) - 1n);
      this.core.registers.setGpr(index, kept | value.bits);
    });
  };
  xmm = (index: number): Big => {
    if (this.observed) throw IMPURE;
    const { registers } = this.core;
    const at = Context.xmm + 16 * index;
    return this.make(128, registers.get(at) | (registers.get(at + 8) << 64n));
  };
  setXmm = (index: number, value: Big): void => {
    if (this.observed) throw IMPURE;
    this.registers.push(() => {
      this.core.registers.set(Context.xmm + 16 * index, value.bits);
      this.core.registers.set(Context.xmm + 16 * index + 8, value.bits >> 64n);
    });
  };
  load = (address: Big, width: ElementWidth | 128, options: { stack?: boolean; forWrite?: boolean } = {}): Big => {
    if (options.forWrite || width === 128) {
      const allowed = this.core.access(address.bits, width / 8, options.forWrite ?? false, options.stack);
      if ('kind' in allowed) throw new RowFault(allowed);
    }
    if (width === 128) {
      const half = (by: bigint) => this.loadWord(BigInt.asUintN(64, address.bits + by), 64, options.stack);
      return this.make(128, half(0n) | (half(8n) << 64n));
    }
    const value = this.loadWord(address.bits, width, options.stack);
    this.checkAlignment(address.bits, width);
    return this.make(width, value);
  };
  private loadWord(address: bigint, width: ElementWidth, stack: boolean | undefined): bigint {
    this.observed?.loads.push({ address, bytes: width / 8 });
    const value = this.core.load(address, width / 8, stack);
    if (typeof value !== 'bigint') throw new RowFault(value);
    return value;
  }
  /** #AC comes after page faults, and not for 16 bytes: those must be aligned anyway, or need not be. SDM Vol 3 §6.15 (#AC). */
  private checkAlignment(address: bigint, width: Width): void {
    if (width <= 8 || width > 64 || (address & BigInt(width / 8 - 1)) === 0n) return;
    if (this.core.checksAlignment) throw new RowFault(alignmentCheck());
  }
  store = (address: Big, value: Big, options: { stack?: boolean } = {}): void => {
    if (this.observed) throw IMPURE;
    this.stores.push({ address: address.bits, value, stack: options.stack ?? false });
  };

  // ---- arithmetic
  const = (width: Width, value: number | bigint): Big => this.make(width, BigInt(value));
  add = (a: Big, b: Big): Big => this.make(a.width, a.bits + b.bits);
  sub = (a: Big, b: Big): Big => this.make(a.width, a.bits - b.bits);
  mul = (a: Big, b: Big): Big => this.make(a.width, a.bits * b.bits);
  mulHighU = (a: Big, b: Big): Big => this.make(a.width, (a.bits * b.bits) >> BigInt(a.width));
  mulHighS = (a: Big, b: Big): Big => this.make(a.width, (signed(a) * signed(b)) >> BigInt(a.width));
  divU = (high: Big, low: Big, divisor: Big): { quotient: Big; remainder: Big } => {
    const dividend = (high.bits << BigInt(low.width)) | low.bits;
    return {
      quotient: this.make(low.width, dividend / divisor.bits),
      remainder: this.make(low.width, dividend % divisor.bits),
    };
  };
  and = (a: Big, b: Big): Big => this.make(a.width, a.bits & b.bits);
  or = (a: Big, b: Big): Big => this.make(a.width, a.bits | b.bits);
  xor = (a: Big, b: Big): Big => this.make(a.width, a.bits ^ b.bits);
  not = (a: Big): Big => this.make(a.width, ~a.bits);
  neg = (a: Big): Big => this.make(a.width, -a.bits);
  shl = (a: Big, count: Big): Big => this.make(a.width, a.bits << count.bits);
  shr = (a: Big, count: Big): Big => this.make(a.width, a.bits >> count.bits);
  sar = (a: Big, count: Big): Big => this.make(a.width, signed(a) >> count.bits);
  rol = (a: Big, count: Big): Big => {
    const n = count.bits % BigInt(a.width);
    return this.make(a.width, (a.bits << n) | (a.bits >> (BigInt(a.width) - n)));
  };
  ror = (a: Big, count: Big): Big => {
    const n = count.bits % BigInt(a.width);
    return this.make(a.width, (a.bits >> n) | (a.bits << (BigInt(a.width) - n)));
  };
  private truth(value: boolean): Big {
    return { width: 1, bits: value ? 1n : 0n };
  }
  eq = (a: Big, b: Big): Big => this.truth(a.bits === b.bits);
  ne = (a: Big, b: Big): Big => this.truth(a.bits !== b.bits);
  ltU = (a: Big, b: Big): Big => this.truth(a.bits < b.bits);
  ltS = (a: Big, b: Big): Big => this.truth(signed(a) < signed(b));
  zext = (a: Big, width: Width): Big => this.make(width, a.bits);
  sext = (a: Big, width: Width): Big => this.make(width, signed(a));
  trunc = (a: Big, width: Width): Big => this.make(width, a.bits);
  select = (condition: Big, a: Big, b: Big): Big => (condition.bits === 1n ? a : b);
  clz = (a: Big): Big => this.make(a.width, BigInt(a.width - (a.bits === 0n ? 0 : a.bits.toString(2).length)));
  ctz = (a: Big): Big => {
    if (a.bits === 0n) return this.make(a.width, BigInt(a.width));
    return this.make(a.width, BigInt((a.bits & -a.bits).toString(2).length - 1));
  };
  popcnt = (a: Big): Big => this.make(a.width, BigInt(a.bits.toString(2).replaceAll('0', '').length));

  // ---- vectors
  element = (vector: Big, index: number, width: ElementWidth): Big =>
    this.make(width, vector.bits >> BigInt(index * width));
  withElement = (vector: Big, index: number, value: Big): Big => {
    const place = BigInt(index * value.width);
    const hole = ((1n << BigInt(value.width)) - 1n) << place;
    return this.make(128, (vector.bits & ~hole) | (value.bits << place));
  };
  packed = (operation: PackedOperation, width: ElementWidth, a: Big, b: Big): Big =>
    this.make(128, packed(operation, width, a.bits, b.bits));
  packedShift = (operation: 'shl' | 'shr' | 'sar', width: 16 | 32 | 64, vector: Big, count: Big): Big => {
    const elements = elementsOf(vector.bits, width).map((bits) => this[operation]({ width, bits }, count).bits);
    return this.make(128, vectorOf(elements, width));
  };
  shuffle = (low: Big, high: Big, bytes: readonly number[]): Big => {
    const all = [...elementsOf(low.bits, 8), ...elementsOf(high.bits, 8)];
    const chosen = bytes.map((n) => all[n]!);
    return this.make(128, vectorOf(chosen, 8));
  };
  swizzle = (vector: Big, places: Big): Big => {
    const all = elementsOf(vector.bits, 8);
    const chosen = elementsOf(places.bits, 8).map((n) => all[Number(n)] ?? 0n);
    return this.make(128, vectorOf(chosen, 8));
  };
  signs = (vector: Big, width: ElementWidth): Big => {
    const bits = elementsOf(vector.bits, width).map((element) => element >> BigInt(width - 1));
    return this.make(32, vectorOf(bits, 1));
  };

  // ---- floating point
  float = (operation: FloatOperation, a: Big, b: Big = a): Big => {
    if (this.observed) throw IMPURE;
    const { width, run } = FLOAT_OPERATIONS[operation];
    const { bits, exceptions } = run(a.bits, b.bits, this.core.registers.get32(Context.mxcsr));
    this.exceptions = (this.exceptions ?? 0) | exceptions;
    return this.make(width, bits);
  };
  /** MXCSR gets the exceptions, also when one of them is unmasked and raises #XM. */
  settleFloat = (): void => {
    if (this.exceptions === undefined) return;
    const { registers } = this.core;
    const { mxcsr, faults } = settleExceptions(registers.get32(Context.mxcsr), this.exceptions);
    registers.set32(Context.mxcsr, mxcsr);
    if (faults) this.fault('XM');
  };

  // ---- flags
  flag = (name: FlagName): Big => this.truth((this.core.registers.rflags() & FLAG_BITS[name]) !== 0n);
  condition = (name: ConditionName): Big => CONDITIONS[name]<Big>(this);
  flags = (change: Flags<Big>): void => {
    this.flagChange = change;
  };
  rflags = (): Big => this.make(64, this.core.registers.rflags());
  setRflags = (value: Big, mask: bigint): void => {
    this.rflagsChange = { value: value.bits, mask };
  };

  // ---- control
  rip = (): Big => this.make(64, this.instruction.address);
  nextRip = (): Big => this.make(64, this.instruction.address + BigInt(this.instruction.length));
  jump = (target: Big): void => {
    this.nextAddress = target.bits;
  };
  faultIf = (condition: Big, fault: FaultName): void => {
    if (condition.bits === 1n) this.fault(fault);
  };
  fault = (fault: FaultName): void => {
    throw new RowFault({ kind: 'fault', vector: Vector[fault], error: 0, address: 0n });
  };
  if = (condition: Big, then: () => void, otherwise?: () => void): void => {
    if (condition.bits === 1n) then();
    else otherwise?.();
  };
  exit = (reason: Exit): void => {
    if (this.observed) throw IMPURE;
    this.leave = reason;
  };

  // ---- state and hardware
  state = (name: StateName): Big => {
    const { registers } = this.core;
    switch (name) {
      case 'mxcsr':
        if (this.observed) throw IMPURE;
        return this.make(64, BigInt(registers.get32(Context.mxcsr)));
      case 'uif':
        return this.make(64, BigInt(registers.get32(Context.uif)));
      case 'x87Pending':
        if (this.observed) throw IMPURE;
        return this.make(64, BigInt((registers.get16(Context.fsw) & StatusBit.summary) >> 7));
      case 'cpl':
        return this.make(64, BigInt(registers.get32(Context.cpl)));
      case 'controlFlags':
        return this.make(64, registers.get(Context.flagsOther));
      case 'uiretUif':
        return this.make(64, BigInt(registers.get32(Context.hasUiretUif)));
      case 'fsBase':
      case 'gsBase':
        return this.make(64, registers.get(Context[name]));
      case 'drawn':
        return this.make(64, registers.get(Context.scratch));
      case 'uintrEnabled': {
        const on =
          registers.get32(Context.hasUintr) !== 0 &&
          (registers.get(Context.cr4) & CR4_UINTR) !== 0n &&
          (registers.get(Context.efer) & EFER_LMA) !== 0n &&
          registers.get32(Context.codeIs64) !== 0;
        return this.make(64, on ? 1n : 0n);
      }
    }
  };
  setState = (name: SettableState, value: Big): void => {
    // UIF is not among the registers that whoever only looks puts back.
    if (this.observed) throw IMPURE;
    this.registers.push(() => {
      if (name !== 'fsBase' && name !== 'gsBase') this.core.registers.set32(Context[name], Number(value.bits));
      else this.core.registers.set(Context[name], value.bits);
    });
  };
  mmx = (registers: 'valid' | 'empty'): void => {
    if (this.observed) throw IMPURE;
    this.transition = registers;
  };
  hardware = (step: HardwareStep, argument: Big): void => {
    if (this.observed) throw IMPURE;
    const fault = HARDWARE_STEPS[step].run(this.machine, this.core, argument.bits);
    if (fault) throw new RowFault(fault);
  };
  routine = (name: string, ...given: readonly Big[]): void => {
    if (this.observed) throw IMPURE;
    const fault = ROUTINES[name]!.run(this.machine, this.core, ...routineArguments(given.map(({ bits }) => bits)));
    if (fault) throw new RowFault(fault);
  };

  /** Makes everything recorded true: memory, then registers and RIP, then flags. */
  commit(): Exit | undefined {
    for (const { address, value, stack } of this.stores) {
      const allowed = this.core.access(address, value.width / 8, true, stack);
      if ('kind' in allowed) throw new RowFault(allowed);
      this.checkAlignment(address, value.width);
    }
    // The transition to MMX is made before #XM is raised.
    if (this.transition !== undefined) {
      const x87 = new X87(this.core.registers);
      x87.top = 0;
      x87.tags = this.transition === 'valid' ? 0xff : 0;
    }
    this.settleFloat();
    for (const { address, value, stack } of this.stores) {
      if (value.width < 128) this.core.store(address, value.width / 8, value.bits, stack);
      else
        for (const half of [0n, 8n])
          this.core.store(address + half, 8, BigInt.asUintN(64, value.bits >> (8n * half)), stack);
    }
    const { registers } = this.core;
    const rflags = registers.rflags();
    for (const write of this.registers) write();
    registers.rip = this.nextAddress;
    if (this.flagChange) registers.setRflags(applyFlags(rflags, this.flagChange));
    else if (this.rflagsChange) {
      const { value, mask } = this.rflagsChange;
      registers.setRflags((rflags & ~mask) | (value & mask));
    }
    return this.leave;
  }
}

/** RFLAGS after a change: flags named outright, else from result and carries, else as they were. */
function applyFlags(old: bigint, change: Flags<Big>): bigint {
  let rflags = old;
  const carries = change.carries?.();
  for (const name of FLAG_NAMES) {
    const outright = change[name];
    let bit: bigint | undefined;
    if (outright === 'keep') continue;
    if (outright !== undefined) bit = outright.bits;
    else if (name === 'zf' || name === 'sf' || name === 'pf') bit = change.result && fromResult(name, change.result);
    else bit = carries && fromCarries(name, carries);
    if (bit !== undefined) rflags = bit === 1n ? rflags | FLAG_BITS[name] : rflags & ~FLAG_BITS[name];
  }
  return rflags;
}

function fromResult(name: 'zf' | 'sf' | 'pf', r: Big): bigint {
  if (name === 'zf') return r.bits === 0n ? 1n : 0n;
  if (name === 'sf') return r.bits >> BigInt(r.width - 1);
  return BigInt(~(r.bits & 0xffn).toString(2).replaceAll('0', '').length & 1);
}

function fromCarries(name: FlagName, carries: Big): bigint {
  const bit = (n: number) => (carries.bits >> BigInt(n)) & 1n;
  if (name === 'af') return bit(3);
  const out = bit(carries.width - 1);
  return name === 'cf' ? out : out ^ bit(carries.width - 2);
}
