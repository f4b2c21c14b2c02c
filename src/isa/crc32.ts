// CRC32: the checksum of iSCSI (polynomial 11EDC6F41H), its bits reversed. SDM Vol 2 CRC32. No flags are changed.

import type { Row } from './algebra.ts';
import { broadcast } from './sse/operands.ts';

/** The polynomial without its top bit, its lowest power in the highest place. */
const POLYNOMIAL = 0x82f6_3b78n;

/** What a single bit, of the old checksum or of the data that is added to it, comes to after `steps` bits of data. */
function remainderOf(bit: number, steps: number): bigint {
  let register = 1n << BigInt(bit);
  for (let i = 0; i < steps; i++) register = (register >> 1n) ^ (register & 1n ? POLYNOMIAL : 0n);
  return register;
}

/** Doublewords 1, 2, 4, 8: which of four bits each looks at. */
const FOUR_BITS = 0x0000_0008_0000_0004_0000_0002_0000_0001n;

/**
 * The checksum is linear: every bit that is set, of the old checksum and of the data alike, adds a remainder of its own.
 * Four bits at a time, each in a doubleword of a vector.
 */
export const CRC32: Row = (o, [dst, src]) => {
  const steps = src!.width;
  const width = steps === 64 ? 64 : 32;
  const old = o.zext(o.trunc(o.read(dst!), 32), width);
  const bits = o.xor(old, o.zext(o.read(src!), width));
  const pattern = o.const(128, FOUR_BITS);
  let sum = o.const(128, 0);
  for (let first = 0; first < width; first += 4) {
    const four = o.trunc(o.shr(bits, o.const(width, first)), 32);
    const everywhere = broadcast(o, o.zext(four, 128), 0, 32);
    const set = o.packed('eq', 32, o.and(everywhere, pattern), pattern);
    const remainders = [0, 1, 2, 3].reduce((v, i) => v | (remainderOf(first + i, steps) << BigInt(32 * i)), 0n);
    sum = o.xor(sum, o.and(set, o.const(128, remainders)));
  }
  const [a, b, c, d] = [0, 1, 2, 3].map((i) => o.element(sum, i, 32));
  o.write(dst!, o.zext(o.xor(o.xor(a!, b!), o.xor(c!, d!)), dst!.width));
};
