// x87 FPU instructions. SDM Vol 1 §5.2.
//                                                       Flags  OF SF ZF AF PF CF
// FCOMI FCOMIP FUCOMI FUCOMIP                                   0  0  *  0  *  *     unordered: ZF PF CF 1
// all others                                                    .  .  .  .  .  .
//
// Code: each is a routine. What it does stands in the rules of this folder, plain TypeScript over the FPU's state.

import type { Algebra, Family, Value, VectorRow } from '../algebra.ts';
import type { AnyMemoryOperand, AnyOperand, StOperand } from '../instruction.ts';
import { ARITHMETIC_RULES } from './arithmetic-rules.ts';
import { COMPARE_RULES } from './compare-rules.ts';
import { CONTROL_RULES } from './control-rules.ts';
import type { X87Rule } from './rule.ts';
import { TRANSCENDENTAL_RULES } from './transcendental-rules.ts';
import { TRANSFER_RULES } from './transfer-rules.ts';

/** Every rule, by the name of its routine. */
export const X87_RULES: Readonly<Record<string, X87Rule>> = {
  ...TRANSFER_RULES,
  ...ARITHMETIC_RULES,
  ...COMPARE_RULES,
  ...TRANSCENDENTAL_RULES,
  ...CONTROL_RULES,
};

/** The operands of an x87 routine, in one number. */
export const PackedOperands = {
  pack: (dst: number, src: number, width: number, stack: boolean): number =>
    dst | (src << 4) | (width << 8) | (stack ? 1 << 16 : 0),
  unpack: (packed: number): { dst: number; src: number; width: number; stack: boolean } => ({
    dst: packed & 15,
    src: (packed >> 4) & 15,
    width: (packed >> 8) & 0xff,
    stack: (packed & (1 << 16)) !== 0,
  }),
} as const;

const isMemory = (operand: AnyOperand): operand is AnyMemoryOperand => operand.kind === 'memory';
const isSt = (operand: AnyOperand): operand is StOperand => operand.kind === 'st';

/** A row: hands a routine the operands, as the decoder found them. @param width of memory where the decoder's does not count */
const row =
  (routine: string, width?: number): VectorRow =>
  (o, operands) => {
    const memory = operands.find(isMemory);
    const registers = operands.filter(isSt).map(({ index }) => index);
    // ST(0) is implied where there are fewer; a single one is both source and destination.
    const [dst, src] = memory ? [0, 0] : [registers[0] ?? 0, registers[1] ?? registers[0] ?? 1];
    const packed = PackedOperands.pack(dst, src, memory ? (width ?? memory.width) : 0, memory?.stack ?? false);
    callRoutine(o, routine, packed, memory);
  };
function callRoutine<V extends Value>(
  o: Algebra<V>,
  routine: string,
  packed: number,
  memory: AnyMemoryOperand | undefined,
): void {
  if (!memory) o.routine(routine, o.const(64, packed));
  else o.routine(routine, o.const(64, packed), o.linear(memory), o.address(memory));
}

const rows: Record<string, VectorRow> = Object.fromEntries(Object.keys(X87_RULES).map((name) => [name, row(name)]));
Object.assign(rows, {
  // What the decoder tells apart by the size of memory.
  FLD_M80: row('FLD_M80', 80),
  FSTP_M80: row('FSTP_M80', 80),
  FBLD: row('FBLD', 80),
  FBSTP: row('FBSTP', 80),
});

export const x87: Family = {
  name: 'x87',
  section: 'x87 FPU Instructions, SDM Vol 1 §5.2',
  rows: rows as Family['rows'],
  costs: Object.fromEntries(
    Object.keys(rows).flatMap((name) => (/^F(I?DIV|SQRT|PREM)/.test(name) ? [[name, 'float-divide']] : [])),
  ),
};
