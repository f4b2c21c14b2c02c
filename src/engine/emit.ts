// The compiling reader: turns what a row says into WebAssembly. How an operand is reached and what happens when the
// instruction is over is left to a driver (stepper-emitter.ts).
//
// Terms of width 1 to 32 are i32, kept zero-extended; terms of width 64 are i64. Every term is a constant or a local that
// is set once, so it may be used any number of times, also after registers have been written.

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
  Width,
} from '../isa/algebra.ts';
import { Vector } from '../isa/algebra.ts';
import type { ConditionName } from '../isa/condition-names.ts';
import { CONDITIONS } from '../isa/conditions.ts';
import type { FlagName, Flags, FlagValue } from '../isa/flags.ts';
import { BEFORE_COMPUTING, Mxcsr } from '../isa/float/format.ts';
import { FLOAT_OPERATION_NAMES, FLOAT_OPERATIONS, type FloatOperation } from '../isa/float/operations.ts';
import type {
  AnyMemoryOperand,
  AnyOperand,
  ImmediateOperand,
  Instruction,
  RegisterOperand,
  SegmentOperand,
  XmmOperand,
} from '../isa/instruction.ts';
import { ARITHMETIC_FLAGS, Context } from '../isa/registers.ts';
import { USER_CS, USER_SS } from '../isa/segments.ts';
import { MMX_EXPONENT, StatusBit } from '../isa/x87/state.ts';
import { TLB_ENTRIES, TLB_ENTRY_BYTES, TLB_WRITE } from '../machine/tlb.ts';
import { ROUTINE_NAMES, STEP_NAMES } from './hardware.ts';
import { PACKED_OPCODES, SHIFT_OPCODES, SIGNS_OPCODES } from './packed-opcodes.ts';
import { type FunctionBody, I32, I64, Op, V128, type ValueType, Vec } from './wasm/encoder.ts';

/** A constant or a local of the function being built. */
export interface Term extends Value {
  readonly constant?: bigint;
  readonly local?: number;
}

/** What a handler returns. 0x100 + vector is a fault with error code 0. */
export const Status = {
  next: 0,
  /** A fault found by TypeScript, which keeps it. */
  fault: 1,
  syscall: 2,
  halt: 3,
  breakpoint: 4,
  recheck: 5,
  uiret: 6,
  /** Retired; TypeScript may have moved the core's clock. */
  reload: 7,
  /** An instruction of a feature that CPUID does not report: #UD. */
  unreported: 8,
  turn: 9,
  /** Retired; TypeScript may have moved the clock and scheduled an event. */
  event: 10,
  overflow: 11,
  debug: 12,
  faultVector: 0x100,
} as const;

/** Indices of the functions that generated code calls. */
export interface Helpers {
  /** (context, address, packed) → offset in the WebAssembly memory of the bytes, or a copy of them; below 2, a status: nothing was done. */
  readonly slowLoad: number;
  /** (context, address, value, packed) → offset to store the value to, or a status. */
  readonly slowStore: number;
  /** (context, step, argument) → status. */
  readonly hardware: number;
  /** (context, routine, three values) → status. */
  readonly routine: number;
  /** (context, operation, a, b) → result; exceptions are added to those in the context. */
  readonly float: number;
  readonly mulHighU: number;
  readonly mulHighS: number;
  readonly divide: number;
}

/** Type of the local that holds a value of this width. */
const typeOf = (width: Width): ValueType => (width === 128 ? V128 : width === 64 ? I64 : I32);

/** What the slow path must know of an access, packed into a number: how many bytes, and these bits. */
export const Access = {
  bytes: 0xff,
  /** It is to the stack. */
  stack: 0x100,
  /** What is loaded will be stored to. */
  forWrite: 0x200,
  /** If it would change decoded code, the instruction shall not be done now: the status is `next`, and it is tried again. */
  retry: 0x400,
} as const;

/** Where an access goes in memory. */
export interface Place {
  /** Pushes the offset of its first byte in the WebAssembly memory. */
  pushOffset(): void;
  /** Calls what knows the offset otherwise (`slowLoad`); context and address have been pushed. @param packed `Access` */
  callLoad(packed: number): void;
  /** The same for a store: the value has been pushed as well. */
  callStore(packed: number): void;
}

/** What a row has recorded so far and a commit makes true. */
export interface Recorded {
  stores: { address: Term; value: Term; stack: boolean }[];
  registers: (() => void)[];
  flags: Flags<Term> | undefined;
  rflags: { value: Term; mask: bigint } | undefined;
  target: Term | undefined;
  exit: Exit | undefined;
}

const BITS62_63 = 3n << 62n;

/** The words of the algebra as code. A subclass says where operands are and what ends a handler. */
export abstract class Emitter implements Algebra<Term> {
  readonly instruction: Instruction;
  protected readonly body: FunctionBody;
  protected readonly helpers: Helpers;
  /** Local that holds the context's offset in memory. */
  protected readonly context: number;
  protected recorded: Recorded = {
    stores: [],
    registers: [],
    flags: undefined,
    rflags: undefined,
    target: undefined,
    exit: undefined,
  };
  private addresses = new Map<AnyMemoryOperand, Term>();
  /** By address term, the local with the offset of what was loaded there to be written. */
  private places = new Map<Term, number>();
  /** Whether the row does nothing but compute, reach memory and jump: such instructions can be part of a region. */
  selfContained = true;
  /** Whether TypeScript was called that may have moved the clock. */
  protected called = false;

  constructor(instruction: Instruction, body: FunctionBody, helpers: Helpers, context: number) {
    this.instruction = instruction;
    this.body = body;
    this.helpers = helpers;
    this.context = context;
  }

  // ---- what a driver decides
  /** Pushes a register operand's value as i32 (up to 32 bits) or i64. */
  protected abstract pushRegister(operand: RegisterOperand): void;
  /** Sets a register operand from a term of its width. */
  protected abstract setRegister(operand: RegisterOperand, value: Term): void;
  /** Pushes an XMM register operand's value. */
  protected abstract pushVector(operand: XmmOperand): void;
  protected abstract setVector(operand: XmmOperand, value: Term): void;
  protected abstract immediate(operand: ImmediateOperand): Term;
  /** Base, index and displacement of a memory operand, added up (64 bits). */
  protected abstract effectiveAddress(operand: AnyMemoryOperand): Term;
  protected abstract thisRip(): Term;
  protected abstract followingRip(): Term;
  /** Stores the clock in the context before TypeScript is called. */
  protected abstract publishClock(): void;
  /** Pushes the offset of the address space's TLB slot. */
  protected pushTlb(): void {
    this.body.get(this.context).memory(Op.i32_load, Context.tlb);
  }
  /** The two words of the flags record as they are before the instruction. */
  protected resultWord(): Term {
    return this.field(Context.flagResult);
  }
  protected carriesWord(): Term {
    return this.field(Context.flagCarries);
  }
  /** Called before the arms of an `if`; what it returns puts back, before the second arm, what the driver knew then. */
  protected fork(): () => void {
    return () => {};
  }
  /** Called after both arms of an `if`. */
  protected join(): void {}
  /** Whether an instruction that would change decoded code is left undone, to be tried again. */
  protected readonly retries: boolean = false;
  /** Leaves before the instruction has changed anything, with the status that `pushStatus` pushes. */
  protected abstract fail(pushStatus: () => void): void;
  /** Goes on at `target`, or after the instruction if there is none; the instruction has retired. */
  protected abstract conclude(target: Term | undefined, status: number): void;

  // ---- terms
  protected push(term: Term): void {
    if (term.constant === undefined) this.body.get(term.local!);
    else if (term.width === 128) this.body.v128(term.constant);
    else if (term.width === 64) this.body.i64(term.constant);
    else this.body.i32(Number(term.constant));
  }
  /** Names what is on the stack. */
  protected name(width: Width): Term {
    const local = this.body.local(typeOf(width));
    this.body.set(local);
    return { width, local };
  }
  protected binary(width: Width, a: Term, b: Term, op32: number, op64: number, mask = false): Term {
    if (a.constant !== undefined && b.constant !== undefined && width === a.width) {
      const folded = fold(a.width, a.constant, b.constant, a.width === 64 ? op64 : op32 + TO_64);
      if (folded !== undefined) return this.const(width, folded);
    }
    this.push(a);
    this.push(b);
    this.body.op(a.width === 64 ? op64 : op32);
    if (mask) this.mask(width);
    return this.name(width);
  }
  private mask(width: Width): void {
    if (width < 32) this.body.i32(2 ** width - 1).op(Op.i32_and);
  }
  private pushSigned(a: Term): void {
    this.push(a);
    if (a.width === 8) this.body.op(Op.i32_extend8_s);
    else if (a.width === 16) this.body.op(Op.i32_extend16_s);
    else if (a.width === 1) this.body.i32(31).op(Op.i32_shl).i32(31).op(Op.i32_shr_s);
  }

  const = (width: Width, value: number | bigint): Term => ({ width, constant: BigInt.asUintN(width, BigInt(value)) });
  add = (a: Term, b: Term): Term => this.binary(a.width, a, b, Op.i32_add, Op.i64_add, true);
  sub = (a: Term, b: Term): Term => this.binary(a.width, a, b, Op.i32_sub, Op.i64_sub, true);
  mul = (a: Term, b: Term): Term => this.binary(a.width, a, b, Op.i32_mul, Op.i64_mul, true);
  and = (a: Term, b: Term): Term => this.bitwise(a, b, Op.i32_and, Op.i64_and, Vec.v128_and);
  or = (a: Term, b: Term): Term => this.bitwise(a, b, Op.i32_or, Op.i64_or, Vec.v128_or);
  xor = (a: Term, b: Term): Term => this.bitwise(a, b, Op.i32_xor, Op.i64_xor, Vec.v128_xor);
  private bitwise(a: Term, b: Term, op32: number, op64: number, op128: number): Term {
    return a.width === 128 ? this.vectors(op128, a, b) : this.binary(a.width, a, b, op32, op64);
  }
  not = (a: Term): Term => this.xor(a, this.const(a.width, -1));
  neg = (a: Term): Term => this.sub(this.const(a.width, 0), a);
  shl = (a: Term, count: Term): Term => this.binary(a.width, a, count, Op.i32_shl, Op.i64_shl, true);
  shr = (a: Term, count: Term): Term => this.binary(a.width, a, count, Op.i32_shr_u, Op.i64_shr_u);
  sar = (a: Term, count: Term): Term => {
    if (a.constant !== undefined && count.constant !== undefined && count.constant < a.width) {
      return this.const(a.width, BigInt.asIntN(a.width, a.constant) >> count.constant);
    }
    this.pushSigned(a);
    this.push(count);
    this.body.op(a.width === 64 ? Op.i64_shr_s : Op.i32_shr_s);
    this.mask(a.width);
    return this.name(a.width);
  };
  rol = (a: Term, count: Term): Term => this.rotate(a, count, 'left');
  ror = (a: Term, count: Term): Term => this.rotate(a, count, 'right');
  private rotate(a: Term, count: Term, way: 'left' | 'right'): Term {
    if (a.width === 64) return this.binary(64, a, count, 0, way === 'left' ? Op.i64_rotl : Op.i64_rotr);
    if (a.width === 32) return this.binary(32, a, count, way === 'left' ? Op.i32_rotl : Op.i32_rotr, 0);
    const n = this.and(count, this.const(a.width, a.width - 1));
    const rest = this.sub(this.const(a.width, a.width), n);
    // The bits that leave at one end are at most `width` places away, so nothing is lost in 32 bits.
    return way === 'left' ? this.or(this.shl(a, n), this.shr(a, rest)) : this.or(this.shr(a, n), this.shl(a, rest));
  }
  mulHighU = (a: Term, b: Term): Term => this.mulHigh(a, b, false);
  mulHighS = (a: Term, b: Term): Term => this.mulHigh(a, b, true);
  private mulHigh(a: Term, b: Term, isSigned: boolean): Term {
    if (a.width === 64) {
      this.push(a);
      this.push(b);
      this.body.call(isSigned ? this.helpers.mulHighS : this.helpers.mulHighU);
      return this.name(64);
    }
    const wide = isSigned ? this.mul(this.sext(a, 64), this.sext(b, 64)) : this.mul(this.zext(a, 64), this.zext(b, 64));
    return this.trunc(this.shr(wide, this.const(64, a.width)), a.width);
  }
  divU = (high: Term, low: Term, divisor: Term): { quotient: Term; remainder: Term } => {
    const { width } = low;
    if (width === 64) {
      this.push(high);
      this.push(low);
      this.push(divisor);
      this.body.call(this.helpers.divide);
      const quotient = this.name(64);
      return { quotient, remainder: this.sub(low, this.mul(quotient, divisor)) };
    }
    const dividend = this.or(this.shl(this.zext(high, 64), this.const(64, width)), this.zext(low, 64));
    const by = this.zext(divisor, 64);
    const quotient = this.binary(64, dividend, by, 0, Op.i64_div_u);
    const remainder = this.binary(64, dividend, by, 0, Op.i64_rem_u);
    return { quotient: this.trunc(quotient, width), remainder: this.trunc(remainder, width) };
  };
  private compare(a: Term, b: Term, op32: number, op64: number): Term {
    return this.binary(1, a, b, op32, op64);
  }
  eq = (a: Term, b: Term): Term => {
    if (a.constant !== undefined && b.constant !== undefined) return this.const(1, a.constant === b.constant ? 1 : 0);
    return this.compare(a, b, Op.i32_eq, Op.i64_eq);
  };
  ne = (a: Term, b: Term): Term => {
    if (a.constant !== undefined && b.constant !== undefined) return this.const(1, a.constant === b.constant ? 0 : 1);
    return this.compare(a, b, Op.i32_ne, Op.i64_ne);
  };
  ltU = (a: Term, b: Term): Term => this.compare(a, b, Op.i32_lt_u, Op.i64_lt_u);
  ltS = (a: Term, b: Term): Term => {
    this.pushSigned(a);
    this.pushSigned(b);
    this.body.op(a.width === 64 ? Op.i64_lt_s : Op.i32_lt_s);
    return this.name(1);
  };
  zext = (a: Term, width: Width): Term => {
    if (a.width === width) return a;
    if (a.constant !== undefined) return this.const(width, a.constant);
    if (width === 128) {
      this.body.v128(0n);
      this.push(this.zext(a, 64));
      this.body.lane(Vec.i64x2_replace_lane, 0);
      return this.name(128);
    }
    if (width !== 64) return { width, local: a.local! };
    this.push(a);
    this.body.op(Op.i64_extend_i32_u);
    return this.name(64);
  };
  sext = (a: Term, width: Width): Term => {
    if (a.width === width) return a;
    if (a.constant !== undefined) return this.const(width, BigInt.asIntN(a.width, a.constant));
    this.pushSigned(a);
    if (width === 64) this.body.op(Op.i64_extend_i32_s);
    else this.mask(width);
    return this.name(width);
  };
  trunc = (a: Term, width: Width): Term => {
    if (a.width === width) return a;
    if (a.constant !== undefined) return this.const(width, a.constant);
    if (a.width === 128)
      return width === 1 ? this.trunc(this.element(a, 0, 8), 1) : this.element(a, 0, width as ElementWidth);
    this.push(a);
    if (a.width === 64) this.body.op(Op.i32_wrap_i64);
    this.mask(width);
    return this.name(width);
  };
  select = (condition: Term, a: Term, b: Term): Term => {
    if (condition.constant !== undefined) return condition.constant === 1n ? a : b;
    this.push(a);
    this.push(b);
    this.push(condition);
    this.body.op(Op.select);
    return this.name(a.width);
  };
  clz = (a: Term): Term => {
    this.push(a);
    this.body.op(a.width === 64 ? Op.i64_clz : Op.i32_clz);
    if (a.width < 32) this.body.i32(32 - a.width).op(Op.i32_sub);
    return this.name(a.width);
  };
  ctz = (a: Term): Term => {
    this.push(a);
    if (a.width < 32) this.body.i32(2 ** a.width).op(Op.i32_or);
    this.body.op(a.width === 64 ? Op.i64_ctz : Op.i32_ctz);
    return this.name(a.width);
  };
  popcnt = (a: Term): Term => {
    this.push(a);
    this.body.op(a.width === 64 ? Op.i64_popcnt : Op.i32_popcnt);
    return this.name(a.width);
  };

  // ---- vectors
  private vectors(opcode: number, a: Term, b: Term): Term {
    this.push(a);
    this.push(b);
    this.body.op(opcode);
    return this.name(128);
  }
  element = (vector: Term, index: number, width: ElementWidth): Term => {
    this.push(vector);
    const opcode = {
      8: Vec.i8x16_extract_lane_u,
      16: Vec.i16x8_extract_lane_u,
      32: Vec.i32x4_extract_lane,
      64: Vec.i64x2_extract_lane,
    }[width];
    this.body.lane(opcode, index);
    return this.name(width);
  };
  withElement = (vector: Term, index: number, value: Term): Term => {
    this.push(vector);
    this.push(value);
    const opcode = {
      8: Vec.i8x16_replace_lane,
      16: Vec.i16x8_replace_lane,
      32: Vec.i32x4_replace_lane,
      64: Vec.i64x2_replace_lane,
    }[value.width as ElementWidth];
    this.body.lane(opcode, index);
    return this.name(128);
  };
  packed = (operation: PackedOperation, width: ElementWidth, a: Term, b: Term): Term => {
    const opcode = PACKED_OPCODES[operation][width];
    if (opcode === undefined) throw new Error(`${operation} of ${width}-bit elements has no code`);
    return this.vectors(opcode, a, b);
  };
  packedShift = (operation: 'shl' | 'shr' | 'sar', width: 16 | 32 | 64, vector: Term, count: Term): Term =>
    this.vectors(SHIFT_OPCODES[operation][width], vector, count);
  shuffle = (low: Term, high: Term, bytes: readonly number[]): Term => {
    this.push(low);
    this.push(high);
    this.body.shuffle(bytes);
    return this.name(128);
  };
  swizzle = (vector: Term, places: Term): Term => this.vectors(Vec.i8x16_swizzle, vector, places);
  signs = (vector: Term, width: ElementWidth): Term => {
    this.push(vector);
    this.body.op(SIGNS_OPCODES[width]);
    return this.name(32);
  };

  // ---- floating point
  /** Whether the row has computed with floating-point numbers: then the context holds the exceptions that it met. */
  private floats = false;
  float = (operation: FloatOperation, a: Term, b: Term = a): Term => {
    if (!this.floats) {
      this.floats = true;
      this.body.get(this.context).i32(0).memory(Op.i32_store, Context.floatFlags);
    }
    this.body.get(this.context).i32(FLOAT_OPERATION_NAMES.indexOf(operation));
    this.push(this.zext(a, 64));
    this.push(this.zext(b, 64));
    this.body.call(this.helpers.float);
    return this.trunc(this.name(64), FLOAT_OPERATIONS[operation].width);
  };
  /** Adds the exceptions to MXCSR, and raises #XM if one is unmasked: `settleExceptions` as code. */
  settleFloat = (): void => {
    if (!this.floats) return;
    this.floats = false;
    const [exceptions, mxcsr, unmasked] = [this.body.local(I32), this.body.local(I32), this.body.local(I32)];
    const { body, context } = this;
    body.get(context).memory(Op.i32_load, Context.floatFlags).tee(exceptions).mostly(false).open(Op.if);
    body.get(context).memory(Op.i32_load, Context.mxcsr).tee(mxcsr);
    body.i32(Mxcsr.masks).op(Op.i32_shr_u).i32(-1).op(Op.i32_xor).get(exceptions).op(Op.i32_and).set(unmasked);
    body.get(context).get(mxcsr).get(exceptions);
    body.get(exceptions).i32(BEFORE_COMPUTING).op(Op.i32_and);
    body.get(unmasked).i32(BEFORE_COMPUTING).op(Op.i32_and, Op.i32_eqz, Op.select);
    body.op(Op.i32_or).memory(Op.i32_store, Context.mxcsr);
    body.get(unmasked).open(Op.if);
    this.fail(() => body.i32(Status.faultVector + Vector.XM));
    body.close().close();
  };

  // ---- operands, registers, memory
  read = (operand: AnyOperand): Term => {
    if (operand.kind === 'immediate') return this.immediate(operand);
    if (operand.kind === 'mmx') return this.field(Context.r87 + 16 * operand.index);
    if (operand.kind === 'segment') return this.selectorIn(operand);
    if (operand.kind === 'st') throw new Error('x87 registers are read by routines');
    if (operand.kind === 'xmm') {
      this.pushVector(operand);
      return this.name(128);
    }
    if (operand.kind === 'register') {
      this.pushRegister(operand);
      return this.name(operand.width);
    }
    const forWrite = (this.instruction.writes & (1 << this.instruction.operands.indexOf(operand))) !== 0;
    return this.load(this.linear(operand), operand.width, { stack: operand.stack, forWrite });
  };
  write = (operand: AnyOperand, value: Term): void => {
    if (operand.kind === 'memory') this.store(this.linear(operand), value, { stack: operand.stack });
    else if (operand.kind === 'register') this.recorded.registers.push(() => this.setRegister(operand, value));
    else if (operand.kind === 'xmm') this.recorded.registers.push(() => this.setVector(operand, value));
    else if (operand.kind === 'mmx')
      this.recorded.registers.push(() => {
        this.setField(Context.r87 + 16 * operand.index, value);
        this.setField16(Context.r87 + 16 * operand.index + 8, MMX_EXPONENT);
      });
    else if (operand.kind === 'segment' && operand.name !== 'cs' && operand.name !== 'ss') {
      const { name } = operand;
      this.recorded.registers.push(() => {
        this.body.get(this.context);
        this.push(value);
        this.body.memory(Op.i32_store16, Context[name]);
      });
    } else throw new Error(`${this.instruction.operation} writes to an operand of kind ${operand.kind}`);
  };
  private selectorIn({ name, width }: SegmentOperand): Term {
    if (name === 'cs' || name === 'ss') return this.const(width, name === 'cs' ? USER_CS : USER_SS);
    this.body.get(this.context).memory(Op.i32_load16_u, Context[name]);
    return this.zext(this.name(16), width);
  }
  address = (operand: AnyMemoryOperand): Term => {
    const effective = this.effectiveAddress(operand);
    return operand.addressWidth === 64 ? effective : this.zext(this.trunc(effective, 32), 64);
  };
  linear = (operand: AnyMemoryOperand): Term => {
    const known = this.addresses.get(operand);
    if (known) return known;
    let address = this.address(operand);
    if (operand.segment !== 'none')
      address = this.add(address, this.field(operand.segment === 'fs' ? Context.fsBase : Context.gsBase));
    this.addresses.set(operand, address);
    return address;
  };
  /** A 64-bit field of the context. */
  protected field(offset: number): Term {
    this.body.get(this.context).memory(Op.i64_load, offset);
    return this.name(64);
  }
  private field32(offset: number): Term {
    this.body.get(this.context).memory(Op.i32_load, offset);
    return this.name(32);
  }
  protected setField(offset: number, value: Term): void {
    this.body.get(this.context);
    this.push(value);
    this.body.memory(Op.i64_store, offset);
  }

  reg = (index: number, width: 8 | 16 | 32 | 64): Term => {
    this.body.get(this.context).memory(loadOp(width), Context.gpr + index * 8);
    return this.name(width);
  };
  setReg = (index: number, width: 8 | 16 | 32 | 64, value: Term): void => {
    this.recorded.registers.push(() => {
      this.body.get(this.context);
      this.storeRegister(Context.gpr + index * 8, width, value);
    });
  };
  xmm = (index: number): Term => {
    this.body.get(this.context).memory(Vec.v128_load, Context.xmm + 16 * index);
    return this.name(128);
  };
  setXmm = (index: number, value: Term): void => {
    this.recorded.registers.push(() => {
      this.body.get(this.context);
      this.push(value);
      this.body.memory(Vec.v128_store, Context.xmm + 16 * index);
    });
  };
  /** Stores a term to a register whose base offset is on the stack: 32 bits clear the upper half. */
  protected storeRegister(offset: number, width: 8 | 16 | 32 | 64, value: Term): void {
    this.push(value);
    if (width === 32) this.body.op(Op.i64_extend_i32_u);
    this.body.memory(width >= 32 ? Op.i64_store : storeOp(width), offset);
  }

  /**
   * Leaves on the stack whether the TLB serves the access. The entry's place is kept without the half of the slot that it is
   * in: that goes into the constant offsets of what reads it.
   */
  private lookUpTlb(address: Term, bytes: number, half: number): Place {
    const entry = this.body.local(I32);
    this.push(address);
    // ((address >> 12) & 4095) × 16
    this.body.i64(8n).op(Op.i64_shr_u, Op.i32_wrap_i64);
    this.body.i32((TLB_ENTRIES - 1) * TLB_ENTRY_BYTES).op(Op.i32_and);
    this.pushTlb();
    this.body.op(Op.i32_add).tee(entry).memory(Op.i64_load, half);
    this.push(address);
    if (bytes > 1) this.body.i64(BigInt(bytes - 1)).op(Op.i64_add);
    this.body.i64(-4096n).op(Op.i64_and, Op.i64_eq);
    return {
      pushOffset: () => {
        this.push(address);
        this.body
          .op(Op.i32_wrap_i64)
          .get(entry)
          .memory(Op.i32_load, half + 8)
          .op(Op.i32_add);
      },
      callLoad: (packed) => this.body.i32(packed).call(this.helpers.slowLoad),
      callStore: (packed) => this.callSlowStore(packed),
    };
  }
  private callSlowStore(packed: number): void {
    this.body.i32(packed).call(this.helpers.slowStore);
  }
  /** Leaves on the stack whether an access finds its place without help. A driver may have a quicker way than the TLB. */
  protected lookUp(address: Term, bytes: number, half: number, _stack: boolean): Place {
    return this.lookUpTlb(address, bytes, half);
  }
  /** After a call that left a status on the stack: leave the handler unless it is 0. */
  private leaveOnFault(): void {
    this.body.mostly(false).open(Op.if);
    this.fail(() => this.body.i32(Status.fault));
    this.body.close();
  }
  /** After a slow path: keeps the offset in a local, or leaves with the status that it is instead. */
  private keepOffset(offset: number): void {
    this.body.tee(offset).i32(2).op(Op.i32_lt_u).mostly(false).open(Op.if);
    this.fail(() => this.body.get(offset));
    this.body.close();
  }
  private packAccess(bytes: number, stack: boolean, forWrite: boolean): number {
    return bytes | (stack ? Access.stack : 0) | (forWrite ? Access.forWrite : 0) | (this.retries ? Access.retry : 0);
  }
  load = (address: Term, width: ElementWidth | 128, options: { stack?: boolean; forWrite?: boolean } = {}): Term => {
    const { stack = false, forWrite = false } = options;
    const [value, offset] = [this.body.local(typeOf(width)), this.body.local(I32)];
    const place = this.lookUp(address, width / 8, forWrite ? TLB_WRITE : 0, stack);
    this.body.mostly(true).open(Op.if);
    place.pushOffset();
    if (forWrite) this.body.tee(offset);
    this.body.memory(loadOp(width)).set(value).else();
    this.body.get(this.context);
    this.push(address);
    place.callLoad(this.packAccess(width / 8, stack, forWrite));
    this.keepOffset(offset);
    this.body.get(offset).memory(loadOp(width)).set(value).close();
    // What is read to be written is looked up once.
    if (forWrite) this.places.set(address, offset);
    return { width, local: value };
  };
  store = (address: Term, value: Term, options: { stack?: boolean } = {}): void => {
    this.recorded.stores.push({ address, value, stack: options.stack ?? false });
  };
  private emitStore({ address, value, stack }: Recorded['stores'][number]): void {
    const { body, context } = this;
    const width = value.width as ElementWidth | 128;
    const known = this.places.get(address);
    const scratch = scratchOf(width);
    let place: Pick<Place, 'pushOffset' | 'callStore'>;
    if (known === undefined) place = this.lookUp(address, width / 8, TLB_WRITE, stack);
    else {
      // What was a copy when it was loaded takes the slow path again.
      body.get(known).get(context).i32(scratch).op(Op.i32_add, Op.i32_ne);
      place = { pushOffset: () => body.get(known), callStore: (packed) => this.callSlowStore(packed) };
    }
    const put = (where: () => void) => {
      where();
      this.push(value);
      body.memory(storeOp(width));
    };
    body.mostly(true).open(Op.if);
    put(() => place.pushOffset());
    body.else();
    // A vector goes to TypeScript through memory.
    if (width === 128) {
      body.get(context);
      this.push(value);
      body.memory(Vec.v128_store, scratch);
    }
    const offset = body.local(I32);
    body.get(context);
    this.push(address);
    this.push(width === 128 ? this.const(64, 0) : this.zext(value, 64));
    place.callStore(this.packAccess(width / 8, stack, true));
    this.keepOffset(offset);
    put(() => body.get(offset));
    body.close();
  }
  /** Finds out whether a store is possible, before one of several is done. */
  private emitProbe({ address, value, stack }: Recorded['stores'][number]): void {
    const { callLoad } = this.lookUpTlb(address, value.width / 8, TLB_WRITE);
    this.body.op(Op.i32_eqz).mostly(false).open(Op.if);
    this.body.get(this.context);
    this.push(address);
    callLoad(this.packAccess(value.width / 8, stack, true));
    this.keepOffset(this.body.local(I32));
    this.body.close();
  }

  // ---- flags
  flag = (name: FlagName): Term => this.flagOfRecord(name);
  protected flagOfRecord(name: FlagName): Term {
    const carries = () => this.carriesWord();
    const result = () => this.resultWord();
    const top = (word: Term) => this.trunc(this.shr(word, this.const(64, 63)), 1);
    switch (name) {
      case 'cf':
        return top(carries());
      case 'of': {
        const word = carries();
        return top(this.xor(word, this.shl(word, this.const(64, 1))));
      }
      case 'af':
        return this.trunc(this.shr(carries(), this.const(64, 3)), 1);
      case 'zf':
        return this.eq(result(), this.const(64, 0));
      case 'sf':
        return this.xor(top(result()), this.trunc(carries(), 1));
      case 'pf': {
        const byte = this.and(this.xor(result(), this.shr(carries(), this.const(64, 8))), this.const(64, 0xff));
        return this.xor(this.trunc(this.popcnt(byte), 1), this.const(1, 1));
      }
    }
  }
  condition = (name: ConditionName): Term => this.plainCondition(name);
  protected plainCondition(name: ConditionName): Term {
    return CONDITIONS[name]<Term>(this);
  }
  flags = (change: Flags<Term>): void => {
    this.recorded.flags = change;
  };
  rflags = (): Term => {
    const place = (name: FlagName, bit: number) => this.shl(this.zext(this.flag(name), 64), this.const(64, bit));
    let word = this.field(Context.flagsOther);
    for (const [name, bit] of FLAG_PLACES) word = this.or(word, place(name, bit));
    return word;
  };
  setRflags = (value: Term, mask: bigint): void => {
    if ((mask & ARITHMETIC_FLAGS) !== 0n) this.selfContained = false;
    this.recorded.rflags = { value, mask };
  };

  /** The flags record after a change (flags.ts); old flags are read here, before anything is written. */
  protected flagRecord(change: Flags<Term>): { result: Term | undefined; carries: Term | undefined } {
    const outright = (name: FlagName): FlagValue<Term> | undefined => change[name];
    const lower: readonly FlagName[] = ['zf', 'sf', 'pf'];
    const upper: readonly FlagName[] = ['cf', 'of', 'af'];
    const freshResult = change.result !== undefined && lower.every((name) => outright(name) === undefined);
    const oldResult =
      change.result === undefined && lower.every((name) => outright(name) === undefined || outright(name) === 'keep');
    const plainCarries = change.carries !== undefined && upper.every((name) => outright(name) === undefined);

    let carries: Term;
    if (plainCarries) carries = this.alignCarries(change.carries!());
    else if (
      oldResult &&
      upper.every((name) => change.carries === undefined && (outright(name) ?? 'keep') === 'keep')
    ) {
      return { result: undefined, carries: undefined };
    } else {
      const raw = change.carries?.();
      const bit = (name: 'cf' | 'of' | 'af'): Term => {
        const given = outright(name);
        if (given !== undefined && given !== 'keep') return given;
        return given === undefined && raw !== undefined ? this.carryBit(name, raw) : this.flag(name);
      };
      const [cf, of, af] = [bit('cf'), bit('of'), bit('af')];
      const into = this.xor(cf, of);
      const at = (term: Term, place: number) => this.shl(this.zext(term, 64), this.const(64, place));
      carries = this.or(this.or(at(cf, 63), at(into, 62)), at(af, 3));
    }
    if (freshResult) return { result: this.sext(change.result!, 64), carries };
    if (oldResult)
      return { result: undefined, carries: this.or(carries, this.and(this.carriesWord(), this.const(64, 0xff01))) };

    const flag = (name: 'zf' | 'sf' | 'pf'): Term => {
      const given = outright(name);
      if (given !== undefined && given !== 'keep') return given;
      if (given === 'keep' || change.result === undefined) return this.flag(name);
      if (name === 'zf') return this.eq(change.result, this.const(change.result.width, 0));
      if (name === 'sf')
        return this.trunc(this.shr(change.result, this.const(change.result.width, change.result.width - 1)), 1);
      return this.xor(this.trunc(this.popcnt(this.trunc(change.result, 8)), 1), this.const(1, 1));
    };
    const [zf, sf, pf] = [flag('zf'), flag('sf'), flag('pf')];
    // Result 0 or 1: sign 0, and parity even exactly for 0 (flags.ts, unpackArithmeticFlags).
    const result = this.zext(this.xor(zf, this.const(1, 1)), 64);
    const deltas = this.or(this.zext(sf, 64), this.shl(this.zext(this.xor(pf, zf), 64), this.const(64, 8)));
    return { result, carries: this.or(carries, deltas) };
  }
  private alignCarries(carries: Term): Term {
    if (carries.constant === 0n) return this.const(64, 0);
    const wide = this.zext(carries, 64);
    if (carries.width === 64) return this.and(wide, this.const(64, BITS62_63 | 8n));
    const top = this.and(this.shl(wide, this.const(64, 64 - carries.width)), this.const(64, BITS62_63));
    return this.or(top, this.and(wide, this.const(64, 8)));
  }
  protected carryBit(name: 'cf' | 'of' | 'af', carries: Term): Term {
    const at = (place: number) => this.trunc(this.shr(carries, this.const(carries.width, place)), 1);
    if (name === 'af') return at(3);
    if (name === 'cf') return at(carries.width - 1);
    return this.xor(at(carries.width - 1), at(carries.width - 2));
  }

  // ---- control
  rip = (): Term => this.thisRip();
  nextRip = (): Term => this.followingRip();
  jump = (target: Term): void => {
    this.recorded.target = target;
  };
  faultIf = (condition: Term, fault: FaultName): void => {
    if (condition.constant === 0n) return;
    this.push(condition);
    this.body.mostly(false).open(Op.if);
    this.fault(fault);
    this.body.close();
  };
  fault = (fault: FaultName): void => this.fail(() => this.body.i32(Status.faultVector + Vector[fault]));
  if = (condition: Term, then: () => void, otherwise?: () => void): void => {
    const before = this.recorded;
    const copy = (): Recorded => ({ ...before, stores: [...before.stores], registers: [...before.registers] });
    // Names given in one arm mean nothing in the other.
    const { addresses, places, called } = this;
    const emitArm = (arm: (() => void) | undefined) => {
      this.recorded = copy();
      this.addresses = new Map(addresses);
      this.places = new Map(places);
      this.called = called;
      arm?.();
      this.commit();
    };
    if (condition.constant === undefined) {
      this.push(condition);
      this.body.open(Op.if);
      const rejoin = this.fork();
      emitArm(then);
      rejoin();
      this.body.else();
      emitArm(otherwise);
      this.body.close();
      this.join();
    } else emitArm(condition.constant === 1n ? then : otherwise);
    this.ended = true;
  };
  /** Set once both arms of an `if` have committed: nothing may follow. */
  private ended = false;
  exit = (reason: Exit): void => {
    this.selfContained = false;
    this.recorded.exit = reason;
  };

  // ---- state and hardware
  state = (name: StateName): Term => {
    switch (name) {
      case 'uif':
      case 'mxcsr':
        return this.zext(this.field32(Context[name]), 64);
      case 'x87Pending':
        return this.and(this.shr(this.field(Context.fcw), this.const(64, 23)), this.const(64, 1));
      case 'cpl':
        return this.zext(this.field32(Context.cpl), 64);
      case 'controlFlags':
        return this.field(Context.flagsOther);
      case 'uiretUif':
        return this.zext(this.field32(Context.hasUiretUif), 64);
      case 'fsBase':
      case 'gsBase':
        return this.field(Context[name]);
      case 'drawn':
        return this.field(Context.scratch);
      case 'uintrEnabled': {
        const cr4 = this.shr(this.field(Context.cr4), this.const(64, 25));
        const lma = this.shr(this.field(Context.efer), this.const(64, 10));
        const flags = this.and(this.field32(Context.hasUintr), this.field32(Context.codeIs64));
        return this.and(this.and(cr4, lma), this.and(this.zext(flags, 64), this.const(64, 1)));
      }
    }
  };
  setState = (name: SettableState, value: Term): void => {
    this.recorded.registers.push(() => {
      if (name === 'fsBase' || name === 'gsBase') return this.setField(Context[name], value);
      this.body.get(this.context);
      this.push(this.trunc(value, 32));
      this.body.memory(Op.i32_store, Context[name]);
    });
  };
  mmx = (tags: 'valid' | 'empty'): void => {
    this.selfContained = false;
    this.transition = () => {
      const { body, context } = this;
      body.get(context).get(context).memory(Op.i32_load16_u, Context.fsw).i32(~StatusBit.top).op(Op.i32_and);
      body.memory(Op.i32_store16, Context.fsw);
      this.setField16(Context.ftw, tags === 'valid' ? 0xff : 0);
    };
  };
  /** Emits the transition to MMX, if the row makes one. */
  private transition: (() => void) | undefined;
  private setField16(offset: number, value: number): void {
    this.body.get(this.context).i32(value).memory(Op.i32_store16, offset);
  }
  hardware = (step: HardwareStep, argument: Term): void => {
    this.selfContained = false;
    this.publishClock();
    this.body.get(this.context).i32(STEP_NAMES.indexOf(step));
    this.push(argument);
    this.body.call(this.helpers.hardware);
    this.leaveOnFault();
    this.called = true;
  };
  routine = (name: string, ...given: readonly Term[]): void => {
    this.selfContained = false;
    this.publishClock();
    this.body.get(this.context).i32(ROUTINE_NAMES.indexOf(name));
    for (let i = 0; i < 3; i++) this.push(given[i] ?? this.const(64, 0));
    this.body.call(this.helpers.routine);
    this.leaveOnFault();
    this.called = true;
  };

  /** Makes everything recorded true (memory, registers and RIP, flags) and ends the handler. */
  commit(): void {
    if (this.ended) {
      this.ended = false;
      return;
    }
    const { stores, registers, flags, rflags, target, exit } = this.recorded;
    // What the flags become is computed first: it may read flags and registers of before.
    const applyFlags = flags ? this.prepareFlags(flags) : rflags && this.prepareRflags(rflags);
    // The transition to MMX is made before #XM is raised, but not before a store has been found possible.
    if (stores.length === 0) this.transition?.();
    this.settleFloat();
    if (stores.length > 1) for (const store of stores) this.emitProbe(store);
    for (const store of stores) this.emitStore(store);
    if (stores.length > 0) this.transition?.();
    for (const write of registers) write();
    applyFlags?.();
    this.conclude(target, exit ? Status[exit] : this.called ? Status.reload : Status.next);
  }

  /** Computes a change of flags. @returns what makes it true */
  protected prepareFlags(change: Flags<Term>): () => void {
    const record = this.flagRecord(change);
    return () => {
      if (record.result) this.setField(Context.flagResult, record.result);
      if (record.carries) this.setField(Context.flagCarries, record.carries);
    };
  }
  private prepareRflags(change: { value: Term; mask: bigint }): () => void {
    const whole = this.wholeRflags(change);
    return () => {
      if (whole.result) this.setField(Context.flagResult, whole.result);
      if (whole.carries) this.setField(Context.flagCarries, whole.carries);
      this.setField(Context.flagsOther, whole.other);
    };
  }
  private wholeRflags({ value, mask }: { value: Term; mask: bigint }): { result?: Term; carries?: Term; other: Term } {
    if ((mask & ARITHMETIC_FLAGS) === 0n) {
      const kept = this.and(this.field(Context.flagsOther), this.const(64, ~mask));
      return { other: this.or(this.or(kept, this.and(value, this.const(64, mask))), this.const(64, 2)) };
    }
    const merged = this.or(this.and(value, this.const(64, mask)), this.and(this.rflags(), this.const(64, ~mask)));
    const bit = (place: number) => this.trunc(this.shr(merged, this.const(64, place)), 1);
    const places = new Map(FLAG_PLACES);
    const named = (name: FlagName) => bit(places.get(name)!);
    const { result, carries } = this.flagRecord({
      cf: named('cf'),
      of: named('of'),
      af: named('af'),
      zf: named('zf'),
      sf: named('sf'),
      pf: named('pf'),
    });
    const other = this.or(
      this.and(merged, this.const(64, 0x3f_ffffn & ~ARITHMETIC_FLAGS & ~0x8028n)),
      this.const(64, 2),
    );
    return { result: result!, carries: carries!, other };
  }
}

const FLAG_PLACES: readonly (readonly [FlagName, number])[] = [
  ['cf', 0],
  ['pf', 2],
  ['af', 4],
  ['zf', 6],
  ['sf', 7],
  ['of', 11],
];

/** Distance from an i32 arithmetic opcode to its i64 counterpart. */
const TO_64 = Op.i64_add - Op.i32_add;

/** The constant that an operation on two constants of `width` bits gives; undefined for those that are not folded. Named by its i64 opcode. */
function fold(width: Width, a: bigint, b: bigint, op64: number): bigint | undefined {
  switch (op64) {
    case Op.i64_add:
      return a + b;
    case Op.i64_sub:
      return a - b;
    case Op.i64_and:
      return a & b;
    case Op.i64_or:
      return a | b;
    case Op.i64_xor:
      return a ^ b;
    case Op.i64_shl:
      return b < width ? a << b : undefined;
    case Op.i64_shr_u:
      return b < width ? a >> b : undefined;
    default:
      return undefined;
  }
}

/** Load of a value as its term's type, zero-extended. */
export function loadOp(width: ElementWidth | 128): number {
  return { 8: Op.i32_load8_u, 16: Op.i32_load16_u, 32: Op.i32_load, 64: Op.i64_load, 128: Vec.v128_load }[width];
}
export function storeOp(width: ElementWidth | 128): number {
  return { 8: Op.i32_store8, 16: Op.i32_store16, 32: Op.i32_store, 64: Op.i64_store, 128: Vec.v128_store }[width];
}
/** The field of the context that values of a width go to TypeScript and back through. */
const scratchOf = (width: number): number => (width === 128 ? Context.vectorScratch : Context.scratch);
