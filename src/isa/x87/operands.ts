// Numbers that x87 instructions find in memory, as registers hold them.

import { DOUBLE, SINGLE } from '../float/format.ts';
import { fromFormat, fromInteger } from './convert.ts';
import type { Computed } from './round.ts';
import type { X87Operands } from './rule.ts';
import type { X87 } from './state.ts';

/** 80 bits at an offset. */
export function read80(memory: DataView, offset = 0): bigint {
  return memory.getBigUint64(offset, true) | (BigInt(memory.getUint16(offset + 8, true)) << 64n);
}
export function write80(memory: DataView, offset: number, bits: bigint): void {
  memory.setBigUint64(offset, BigInt.asUintN(64, bits), true);
  memory.setUint16(offset + 8, Number(bits >> 64n), true);
}

/** A floating-point number of 32, 64 or 80 bits. */
export function readReal(memory: DataView, width: number): Computed {
  if (width === 80) return { bits: read80(memory), exceptions: 0, up: false };
  return width === 32
    ? fromFormat(SINGLE, BigInt(memory.getUint32(0, true)))
    : fromFormat(DOUBLE, memory.getBigUint64(0, true));
}
/** A signed integer of 16, 32 or 64 bits. */
export function readInteger(memory: DataView, width: number): bigint {
  const bits =
    width === 64
      ? memory.getBigUint64(0, true)
      : BigInt(width === 32 ? memory.getUint32(0, true) : memory.getUint16(0, true));
  return fromInteger(width, bits);
}
/** The second operand of an instruction: a register, or a number in memory. */
export function sourceOf(
  x87: X87,
  { src, width, memory }: Pick<X87Operands, 'src' | 'width' | 'memory'>,
  integer: boolean,
): Computed {
  if (width === 0) return { bits: x87.st(src), exceptions: 0, up: false };
  if (integer) return { bits: readInteger(memory, width), exceptions: 0, up: false };
  return readReal(memory, width);
}
/** Stores the low `width` (16 to 80) bits. */
export function writeBits(memory: DataView, width: number, bits: bigint): void {
  if (width === 80) write80(memory, 0, bits);
  else if (width === 64) memory.setBigUint64(0, bits, true);
  else if (width === 32) memory.setUint32(0, Number(bits), true);
  else memory.setUint16(0, Number(bits), true);
}
