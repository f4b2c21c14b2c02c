// The FPU's environment and state in memory, as FNSTENV and FNSAVE lay them out outside real mode. SDM Vol 1 Figures 8-9, 8-10.
//
//   28 bytes                                   14 bytes (operand size 16)
//   +0   control word      (upper half ones)   +0   control word
//   +4   status word                           +2   status word
//   +8   tag word                              +4   tag word
//   +12  instruction pointer, 31:0             +6   instruction pointer, 15:0
//   +16  0 · opcode, 26:16                     +8   0
//   +20  operand pointer, 31:0                 +10  operand pointer, 15:0
//   +24  0                                     +12  0
//
// The selectors of the pointers are stored as 0: processors that enumerate CPUID.(07H,0):EBX[13] do so.

import { Context } from '../registers.ts';
import { unpackExtended } from './extended.ts';
import { read80, write80 } from './operands.ts';
import type { X87 } from './state.ts';

export const ENVIRONMENT_BYTES = { 32: 28, 16: 14 } as const;
/** Ten bytes of each register follow the environment. */
export const STATE_BYTES = { 32: 108, 16: 94 } as const;

const Tag = { valid: 0, zero: 1, special: 2, empty: 3 } as const;

/** The full tag word, found by looking at the registers. SDM Vol 1 §8.1.7. */
function tagWord(x87: X87): number {
  let word = 0;
  for (let n = 0; n < 8; n++) word |= tagOf(x87, n) << (2 * n);
  return word;
}
function tagOf(x87: X87, n: number): number {
  if (((x87.tags >> n) & 1) === 0) return Tag.empty;
  const { kind, significand, denormal } = unpackExtended(x87.register(n));
  if (kind !== 'finite' || denormal) return Tag.special;
  return significand === 0n ? Tag.zero : Tag.valid;
}

/** FNSTENV. Afterwards all exceptions are masked. */
export function storeEnvironment(x87: X87, memory: DataView, size: 16 | 32): void {
  const { registers } = x87;
  const fields = [x87.fcw, x87.fsw, tagWord(x87)];
  if (size === 16) {
    const words = [...fields, registers.get16(Context.fip), 0, registers.get16(Context.fdp), 0];
    words.forEach((word, i) => {
      memory.setUint16(2 * i, word, true);
    });
  } else {
    const ones = 0xffff_0000;
    const words = [
      ...fields.map((word) => word + ones),
      registers.get32(Context.fip),
      registers.get16(Context.fop) << 16,
      registers.get32(Context.fdp),
      ones,
    ];
    words.forEach((word, i) => {
      memory.setUint32(4 * i, word, true);
    });
  }
  x87.fcw |= 0x3f;
}

/** FLDENV. Of the tags only whether a register is empty counts. */
export function loadEnvironment(x87: X87, memory: DataView, size: 16 | 32): void {
  const { registers } = x87;
  const step = size / 8;
  const word = (i: number) => memory.getUint16(step * i, true);
  registers.set16(Context.fsw, word(1));
  x87.fcw = word(0);
  const tags = word(2);
  let used = 0;
  for (let n = 0; n < 8; n++) if (((tags >> (2 * n)) & 3) !== Tag.empty) used |= 1 << n;
  x87.tags = used;
  registers.set(Context.fip, BigInt(size === 16 ? word(3) : memory.getUint32(12, true)));
  registers.set(Context.fdp, BigInt(size === 16 ? word(5) : memory.getUint32(20, true)));
  if (size === 32) registers.set16(Context.fop, memory.getUint16(18, true) & 0x7ff);
}

/** FNSAVE: the environment, the registers from ST(0) on, and then FNINIT. */
export function saveState(x87: X87, memory: DataView, size: 16 | 32): void {
  storeEnvironment(x87, memory, size);
  for (let i = 0; i < 8; i++) write80(memory, ENVIRONMENT_BYTES[size] + 10 * i, x87.st(i));
  x87.initialize();
}
/** FRSTOR. */
export function restoreState(x87: X87, memory: DataView, size: 16 | 32): void {
  loadEnvironment(x87, memory, size);
  for (let i = 0; i < 8; i++) x87.setRegister((x87.top + i) & 7, read80(memory, ENVIRONMENT_BYTES[size] + 10 * i));
}
