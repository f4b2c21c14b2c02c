// The algebra's words for operands and registers, as code.

import type {
  AnyMemoryOperand,
  AnyOperand,
  ImmediateOperand,
  Instruction,
  RegisterOperand,
  SegmentOperand,
  XmmOperand,
} from '../../isa/instruction.ts';
import { Context } from '../../isa/registers.ts';
import { USER_CS, USER_SS } from '../../isa/segments.ts';
import { MMX_EXPONENT } from '../../isa/x87/state.ts';
import type { FunctionBody } from '../wasm/function-body.ts';
import { Op, Vec } from '../wasm/opcodes.ts';
import { FloatEmitter } from './float.ts';
import type { Helpers } from './helpers.ts';
import { loadOp, storeOp, type Term } from './term.ts';

/** Operands of one instruction: a driver says how its kinds are reached. */
export abstract class OperandEmitter extends FloatEmitter {
  readonly instruction: Instruction;
  protected addresses = new Map<AnyMemoryOperand, Term>();

  constructor(instruction: Instruction, body: FunctionBody, helpers: Helpers, context: number) {
    super(body, helpers, context);
    this.instruction = instruction;
  }

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

  read(operand: AnyOperand): Term {
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
  }
  write(operand: AnyOperand, value: Term): void {
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
  }
  private selectorIn({ name, width }: SegmentOperand): Term {
    if (name === 'cs' || name === 'ss') return this.const(width, name === 'cs' ? USER_CS : USER_SS);
    this.body.get(this.context).memory(Op.i32_load16_u, Context[name]);
    return this.zext(this.name(16), width);
  }
  address(operand: AnyMemoryOperand): Term {
    const effective = this.effectiveAddress(operand);
    return operand.addressWidth === 64 ? effective : this.zext(this.trunc(effective, 32), 64);
  }
  linear(operand: AnyMemoryOperand): Term {
    const known = this.addresses.get(operand);
    if (known) return known;
    let address = this.address(operand);
    if (operand.segment !== 'none')
      address = this.add(address, this.field(operand.segment === 'fs' ? Context.fsBase : Context.gsBase));
    this.addresses.set(operand, address);
    return address;
  }
  /** A 64-bit field of the context. */
  reg(index: number, width: 8 | 16 | 32 | 64): Term {
    this.body.get(this.context).memory(loadOp(width), Context.gpr + index * 8);
    return this.name(width);
  }
  setReg(index: number, width: 8 | 16 | 32 | 64, value: Term): void {
    this.recorded.registers.push(() => {
      this.body.get(this.context);
      this.storeRegister(Context.gpr + index * 8, width, value);
    });
  }
  xmm(index: number): Term {
    this.body.get(this.context).memory(Vec.v128_load, Context.xmm + 16 * index);
    return this.name(128);
  }
  setXmm(index: number, value: Term): void {
    this.recorded.registers.push(() => {
      this.body.get(this.context);
      this.push(value);
      this.body.memory(Vec.v128_store, Context.xmm + 16 * index);
    });
  }
  /** Stores a term to a register whose base offset is on the stack: 32 bits clear the upper half. */
  protected storeRegister(offset: number, width: 8 | 16 | 32 | 64, value: Term): void {
    this.push(value);
    if (width === 32) this.body.op(Op.i64_extend_i32_u);
    this.body.memory(width >= 32 ? Op.i64_store : storeOp(width), offset);
  }
}
