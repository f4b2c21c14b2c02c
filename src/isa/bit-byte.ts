// Bit and byte instructions. SDM Vol 1 §5.1.6.
//                                                       Flags  OF SF ZF AF PF CF
// BT BTS BTR BTC                                                ?  ?  .  ?  ?  *     unchanged
// BSF BSR                                                       ?  ?  *  ?  ?  ?     OF SF AF CF 0, PF of the bit's number
// SETcc CRC32                                                   .  .  .  .  .  .
//
// Code: (TEST stands with the logical instructions; POPCNT, LZCNT and TZCNT with bit manipulation.)

import { displaced } from './addressing.ts';
import type { Algebra, Family, Row, Value } from './algebra.ts';
import { CONDITION_NAMES } from './condition-names.ts';
import { CRC32 } from './crc32.ts';

/**
 * BT and its relatives. CF is the selected bit; `change` gives the operand's new value from the old one and a mask of that bit.
 * An immediate offset, or one into a register, counts modulo the width. An offset in a register into memory is signed and
 * reaches ±2 Gbit or more: it selects a word of the bit string first. SDM Vol 2 BT; SDM Vol 1 Figure 3-2.
 */
const bitTest =
  (change?: <V extends Value>(o: Algebra<V>, value: V, mask: V) => V): Row =>
  (o, [base, index]) => {
    const { width } = base!;
    const offset = o.read(index!);
    const place = o.zext(o.and(offset, o.const(offset.width, width - 1)), width);
    const mask = o.shl(o.const(width, 1), place);
    if (base!.kind === 'memory' && index!.kind === 'register') {
      const word = o.sar(o.sext(offset, 64), o.const(64, Math.log2(width)));
      const address = displaced(o, base!, o.shl(word, o.const(64, Math.log2(width / 8))));
      const options = { stack: base!.stack };
      const value = o.load(address, width, { ...options, forWrite: change !== undefined });
      if (change) o.store(address, change(o, value, mask), options);
      o.flags({ cf: o.trunc(o.shr(value, place), 1) });
    } else {
      const value = o.read(base!);
      if (change) o.write(base!, change(o, value, mask));
      o.flags({ cf: o.trunc(o.shr(value, place), 1) });
    }
  };

/** A source of 0 leaves the destination as it is, all 64 bits of it (docs/reference/undefined.md). */
const bitScan =
  (find: <V extends Value>(o: Algebra<V>, value: V) => V): Row =>
  (o, [dst, src]) => {
    const a = o.read(src!);
    const zero = o.const(a.width, 0);
    const none = o.eq(a, zero);
    const number = find(o, a);
    o.flags({ result: o.select(none, zero, number), zf: none, carries: () => zero });
    o.if(o.ne(a, zero), () => o.write(dst!, number));
  };

const rows: Record<string, Row> = {
  BT: bitTest(),
  BTS: bitTest((o, value, mask) => o.or(value, mask)),
  BTR: bitTest((o, value, mask) => o.and(value, o.not(mask))),
  BTC: bitTest((o, value, mask) => o.xor(value, mask)),
  BSF: bitScan((o, a) => o.ctz(a)),
  BSR: bitScan((o, a) => o.sub(o.const(a.width, a.width - 1), o.clz(a))),
  CRC32,
};
for (const suffix of CONDITION_NAMES) {
  rows[`SET${suffix}`] = (o, [dst]) => o.write(dst!, o.zext(o.condition(suffix), 8));
}

export const bitByte: Family = { name: 'bit-byte', section: 'Bit and Byte Instructions, SDM Vol 1 §5.1.6', rows };
