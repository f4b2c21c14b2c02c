// The record of a decoded instruction: what the stepper's loop and its handlers read of it, and where it is.

import type { AnyMemoryOperand, Instruction, RegisterOperand, XmmOperand } from '../isa/instruction.ts';
import { Context } from '../isa/registers.ts';
import type { FunctionBody } from './wasm/function-body.ts';
import { Op } from './wasm/opcodes.ts';

/**
 * A decoded instruction in the WebAssembly memory, 64 bytes:
 *
 *   +0   tag        its address; when empty, one that is looked for in another pair
 *   +8   handler    index in the table           +12  cost      cycles
 *   +16  next       address of the next one
 *   +24  immediate  first immediate              +32  displacement
 *   +40  second     second immediate
 *   +48  registers  context offsets of register operands 0–2, 16 bits each
 *   +54  base       +56  index   context offsets  +58  scale   as a shift count
 *   +59  region    1: the handler is a region, or a stretch of one, that can begin here
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
  region: 59,
  heat: 60,
} as const;
/**
 * Tags of empty records: the addresses of instructions that are looked for elsewhere. One is what memory is before it is used; in the
 * first pair of a slot, where an instruction at 0 would be, a number that is no address (it is not canonical) stands instead, whose own
 * pair is another one.
 */
export const EMPTY_TAG = 0n;
export const FIRST_EMPTY_TAG = 0x8000_0000_0000_0002n;

/** Records in the decoded-instruction cache of one address space, a power of two. Where there are none, no memory is touched. */
export const CODE_RECORDS = 262_144;
/** Bits of RIP from here on are mixed into the lower ones, so that what is a round distance apart does not meet. */
const INDEX_SHIFT = 16;
/**
 * Which record an instruction shares with others; if it is not there it is in the other one of the pair, `PAIRED` bytes to and fro.
 * @param low the lower 32 bits of its address
 */
export const recordIndex = (low: number): number => (low ^ (low >>> INDEX_SHIFT)) & (CODE_RECORDS - 1);
export const PAIRED = InstructionRecord.bytes;
export const CODE_SLOT_BYTES = CODE_RECORDS * InstructionRecord.bytes;

/** Pushes the offset among a slot's records of the record that the instruction at an address shares. @param address a local */
export function pushRecord(body: FunctionBody, address: number): void {
  body.get(address).op(Op.i32_wrap_i64).get(address).op(Op.i32_wrap_i64).i32(INDEX_SHIFT).op(Op.i32_shr_u, Op.i32_xor);
  body
    .i32(CODE_RECORDS - 1)
    .op(Op.i32_and)
    .i32(Math.log2(InstructionRecord.bytes))
    .op(Op.i32_shl);
}

/** Byte offset of a register operand in the context. */
const registerOffset = (operand: RegisterOperand | XmmOperand): number =>
  operand.kind === 'xmm' ? Context.xmm + operand.index * 16 : Context.gpr + operand.index * 8 + (operand.high ? 1 : 0);

/** Only the first memory operand uses the record's address fields; another one (string instructions) is part of the shape. */
export function isSecondMemory(instruction: Instruction, operand: AnyMemoryOperand): boolean {
  return instruction.operands.find((o) => o.kind === 'memory') !== operand;
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
