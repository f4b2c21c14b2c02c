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
import type { FunctionBody } from './wasm/function-body.ts';
import { Op, Vec } from './wasm/opcodes.ts';

/**
 * A decoded instruction in the WebAssembly memory, 64 bytes:
 *
 *   +0   tag        its address; another record's when empty
 *   +8   handler    index in the table           +12  cost      cycles
 *   +16  next       address of the next one
 *   +24  immediate  first immediate              +32  displacement
 *   +40  second     second immediate
 *   +48  registers  context offsets of register operands 0–2, 16 bits each
 *   +54  base       +56  index   context offsets  +58  scale   as a shift count
 *   +60  heat       instructions executed in straight lines from here, when branches led here
 */
export const InstructionRecord = {
  bytes: 64,
  tag: 0,
  handler: 8,
  cost: 12,
  next: 16,
  immediate: 24,
  displacement: 32,
  second: 40,
  registers: 48,
  base: 54,
  index: 56,
  scale: 58,
  heat: 60,
} as const;
/**
 * The tag of an empty record, as memory is before it is used: the address of an instruction that has its place in the first record
 * of a slot, where a number that is no address (it is not canonical) stands instead.
 */
export const EMPTY_TAG = 0n;
export const NOT_AN_ADDRESS = 0x8080_8080_8080_8080n;

/** Byte offset of a register operand in the context. */
const registerOffset = (operand: RegisterOperand | XmmOperand): number =>
  operand.kind === 'xmm' ? Context.xmm + operand.index * 16 : Context.gpr + operand.index * 8 + (operand.high ? 1 : 0);

/** Only the first memory operand uses the record's address fields; another one (string instructions) is part of the shape. */
function isSecondMemory(instruction: Instruction, operand: AnyMemoryOperand): boolean {
  return instruction.operands.find((o) => o.kind === 'memory') !== operand;
}

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

/** Writes what a handler of the instruction's shape needs into its record (the tag last of all is the caller's). */
export function fillRecord(view: DataView, at: number, instruction: Instruction, handler: number, cost: number): void {
  view.setUint32(at + InstructionRecord.handler, handler, true);
  view.setUint32(at + InstructionRecord.cost, cost, true);
  view.setUint32(at + InstructionRecord.heat, 0, true);
  view.setBigUint64(
    at + InstructionRecord.next,
    BigInt.asUintN(64, instruction.address + BigInt(instruction.length)),
    true,
  );
  let immediates = 0;
  instruction.operands.forEach((operand, i) => {
    if (operand.kind === 'register' || operand.kind === 'xmm')
      view.setUint16(at + InstructionRecord.registers + 2 * i, registerOffset(operand), true);
    else if (operand.kind === 'immediate') {
      view.setBigUint64(
        at + (immediates++ === 0 ? InstructionRecord.immediate : InstructionRecord.second),
        operand.value,
        true,
      );
    } else if (operand.kind === 'memory' && !isSecondMemory(instruction, operand)) {
      view.setBigUint64(at + InstructionRecord.displacement, operand.displacement, true);
      view.setUint16(at + InstructionRecord.base, Context.gpr + operand.base * 8, true);
      view.setUint16(at + InstructionRecord.index, Context.gpr + operand.index * 8, true);
      view.setUint8(at + InstructionRecord.scale, Math.log2(operand.scale));
    }
  });
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
