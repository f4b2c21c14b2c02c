// The stepper's driver for the compiling reader: one handler serves every instruction of a *shape* (operation, operand kinds
// and widths). What differs between instructions of a shape is read from the instruction's record.

import type {
  AnyMemoryOperand,
  AnyOperand,
  ImmediateOperand,
  Instruction,
  RegisterOperand,
  XmmOperand,
} from '../isa/instruction.ts';
import { Context } from '../isa/registers.ts';
import { Emitter } from './emit/emitter.ts';
import type { Helpers } from './emit/helpers.ts';
import { loadOp, type Term } from './emit/term.ts';
import { InstructionRecord, isSecondMemory } from './instruction-record.ts';
import type { FunctionBody } from './wasm/function-body.ts';
import { Op, Vec } from './wasm/opcodes.ts';

/**
 * What two instructions must have in common to share a handler. The immediate of a vector instruction chooses elements: rows
 * read it as host data, so it is part of the shape.
 */
export function shapeOf(instruction: Instruction): string {
  const isVector = instruction.operands.some((o) => o.kind === 'xmm' || o.kind === 'mmx');
  const operands = instruction.operands.map((o) => {
    if (o.kind === 'register') return `r${o.width}`;
    if (o.kind === 'xmm') return 'v';
    if (o.kind === 'segment') return `${o.name}${o.width}`;
    // The row hands the number to a routine; MMX registers are rare enough.
    if (o.kind === 'st' || o.kind === 'mmx') return `${o.kind}${o.index}`;
    if (o.kind === 'immediate') return isVector ? `i${o.width}=${o.value}` : `i${o.width}`;
    const parts = `${o.base >= 0 ? 'b' : ''}${o.index >= 0 ? 'x' : ''}${o.stack ? 's' : ''}${o.segment === 'none' ? '' : o.segment}${o.addressWidth}`;
    return `m${o.width}${parts}${isSecondMemory(instruction, o) ? `=${o.base}` : ''}`;
  });
  return `${instruction.operation} ${operands.join(' ')} ${instruction.repeat} ${instruction.writes}`;
}

/** Parameters of a handler: (context: i32, record: i32, cycle: i64) → status. */
const [CONTEXT, RECORD, CYCLE] = [0, 1, 2];

/** Reads operands through the record that the handler is given. */
export class StepperEmitter extends Emitter {
  constructor(instruction: Instruction, body: FunctionBody, helpers: Helpers) {
    super(instruction, body, helpers, CONTEXT);
  }

  private recordField(offset: number): Term {
    this.body.get(RECORD).memory(Op.i64_load, offset);
    return this.name(64);
  }
  /** Pushes the address of the register whose context offset stands in the record. */
  private pushRegisterAddress(field: number): void {
    this.body.get(CONTEXT).get(RECORD).memory(Op.i32_load16_u, field).op(Op.i32_add);
  }
  private registerField(operand: AnyOperand): number {
    return InstructionRecord.registers + 2 * this.instruction.operands.indexOf(operand);
  }

  protected pushRegister(operand: RegisterOperand): void {
    this.pushRegisterAddress(this.registerField(operand));
    this.body.memory(loadOp(operand.width));
  }
  protected pushVector(operand: XmmOperand): void {
    this.pushRegisterAddress(this.registerField(operand));
    this.body.memory(Vec.v128_load);
  }
  protected setVector(operand: XmmOperand, value: Term): void {
    this.pushRegisterAddress(this.registerField(operand));
    this.push(value);
    this.body.memory(Vec.v128_store);
  }
  protected setRegister(operand: RegisterOperand, value: Term): void {
    this.pushRegisterAddress(this.registerField(operand));
    this.storeRegister(0, operand.width, value);
  }
  protected immediate(operand: ImmediateOperand): Term {
    const first = this.instruction.operands.find((o) => o.kind === 'immediate') === operand;
    return this.trunc(this.recordField(first ? InstructionRecord.immediate : InstructionRecord.second), operand.width);
  }
  protected effectiveAddress(operand: AnyMemoryOperand): Term {
    if (isSecondMemory(this.instruction, operand)) return this.reg(operand.base, 64);
    let address = this.recordField(InstructionRecord.displacement);
    if (operand.base >= 0) {
      this.pushRegisterAddress(InstructionRecord.base);
      this.body.memory(Op.i64_load);
      address = this.add(address, this.name(64));
    }
    if (operand.index >= 0) {
      this.pushRegisterAddress(InstructionRecord.index);
      this.body
        .memory(Op.i64_load)
        .get(RECORD)
        .memory(Op.i32_load8_u, InstructionRecord.scale)
        .op(Op.i64_extend_i32_u, Op.i64_shl);
      address = this.add(address, this.name(64));
    }
    return address;
  }
  protected thisRip(): Term {
    return this.recordField(InstructionRecord.tag);
  }
  protected followingRip(): Term {
    return this.recordField(InstructionRecord.next);
  }
  protected publishClock(): void {
    this.body.get(this.context).get(CYCLE).op(Op.f64_convert_i64_s).memory(Op.f64_store, Context.cycle);
  }
  protected fail(pushStatus: () => void): void {
    pushStatus();
    this.body.op(Op.return);
  }
  protected conclude(target: Term | undefined, status: number): void {
    this.setField(Context.rip, target ?? this.followingRip());
    this.body.i32(status).op(Op.return);
  }
}
