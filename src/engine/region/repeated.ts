// Repeated string instructions take most of their elements at once: as many as one page holds, the budget reaches over and
// the count leaves, but for the last, which is executed as it is written in isa/string.ts. So what ends an instruction
// (the count, an element found, a fault, the turn) is always met there; here nothing can go wrong, and nothing else happens
// than so many rounds would have done.

import type { Instruction, MemoryOperand } from '../../isa/instruction.ts';
import { Reg } from '../../isa/registers.ts';
import { I64, Op } from '../wasm/opcodes.ts';
import type { BulkName } from './bulk.ts';
import type { RegionFrame } from './frame.ts';

/** Parameter of every handler. */
const CONTEXT = 0;
/** Fewer elements are done one by one. */
const FEW = 16n;

function functionFor({ operation, repeat }: Instruction): BulkName | undefined {
  if (repeat === 'none') return undefined;
  if (/^MOVS[BWLQ]$/.test(operation)) return 'moveElements';
  if (/^STOS[BWDQ]$/.test(operation)) return 'fillElements';
  if (/^SCAS[BWDQ]$/.test(operation)) return repeat === 'rep' ? 'scanWhileEqual' : 'scanWhileUnequal';
  return undefined;
}

/**
 * Emits, before the code of a repeated string instruction that begins a block, what does many elements at once.
 * @param cost cycles of an element  @param ahead what the budget must reach over whenever the block begins
 */
export function emitBulk(frame: RegionFrame, instruction: Instruction, cost: number, ahead: number): void {
  const name = functionFor(instruction);
  const places = instruction.operands.filter((operand): operand is MemoryOperand => operand.kind === 'memory');
  if (!name || cost < 1 || places.some((place) => place.addressWidth !== 64 || place.segment !== 'none')) return;
  const { body, left, waited } = frame;
  const shift = Math.log2(places[0]!.width / 8);
  const [count, to, from] = [Reg.rcx, Reg.rdi, name === 'moveElements' ? Reg.rsi : Reg.rax].map((index) => {
    frame.used[index] = true;
    return frame.gpr[index]!;
  });
  frame.count();
  frame.beginInstruction();
  const [rest, most, done] = [frame.taking.take(I64), frame.taking.take(I64), frame.taking.take(I64)];
  body.get(count!).i64(FEW).op(Op.i64_gt_u).open(Op.if);
  body.get(count!).i64(1n).op(Op.i64_sub).set(rest);
  body.get(left).i64(BigInt(ahead)).op(Op.i64_sub).i64(BigInt(cost)).op(Op.i64_div_u).set(most);
  body.get(CONTEXT).get(to!).get(from!);
  body.get(rest).get(most).get(rest).get(most).op(Op.i64_lt_u, Op.select).i32(shift);
  body.call(frame.helpers[name]).set(done);
  body.get(count!).get(done).op(Op.i64_sub).set(count!);
  for (const { base } of places) {
    const local = frame.gpr[base]!;
    frame.written[base] = true;
    body.get(local).get(done).i64(BigInt(shift)).op(Op.i64_shl, Op.i64_add).set(local);
  }
  frame.written[Reg.rcx] = true;
  body.get(left).get(done).i64(BigInt(cost)).op(Op.i64_mul, Op.i64_sub).set(left);
  body
    .get(waited)
    .get(done)
    .i64(BigInt(cost - 1))
    .op(Op.i64_mul, Op.i64_add)
    .set(waited);
  body.close();
}
