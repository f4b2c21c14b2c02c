// SSSE3, the forms with XMM registers. SDM Vol 1 §5.8. No flags are changed.

import type { Algebra, ElementWidth, Family, PackedOperation, Value, VectorRow } from '../algebra.ts';
import { productsOfWords } from './integer.ts';
import { bytesOf, controlOf, range, readAligned } from './operands.ts';

const binary =
  (operation: <V extends Value>(o: Algebra<V>, a: V, b: V) => V): VectorRow =>
  (o, [dst, src]) =>
    o.write(dst!, operation(o, o.read(dst!), readAligned(o, src!)));

/** Combines neighbours: the destination's give the lower half of the result, the source's the upper. */
const horizontal = (operation: PackedOperation, width: 16 | 32): VectorRow => {
  const count = 128 / width;
  const every = (first: 0 | 1) =>
    bytesOf(
      width,
      range(0, count).map((i) => 2 * i + first),
    );
  const [even, odd] = [every(0), every(1)];
  return binary((o, a, b) => o.packed(operation, width, o.shuffle(a, b, even), o.shuffle(a, b, odd)));
};

/** −a where the mask is ones, a where it is zeros: what two's complement says. */
function negateWhere<V extends Value>(o: Algebra<V>, width: ElementWidth, mask: V, a: V): V {
  return o.packed('sub', width, o.xor(a, mask), mask);
}
/** The smallest number stays as it is. */
const absolute =
  (width: 8 | 16 | 32): VectorRow =>
  (o, [dst, src]) => {
    const a = readAligned(o, src!);
    o.write(dst!, negateWhere(o, width, o.packed('gtS', width, o.const(128, 0), a), a));
  };
/** Negated where the source is negative, 0 where it is 0. */
const sign = (width: 8 | 16 | 32): VectorRow =>
  binary((o, a, b) => {
    const zero = o.const(128, 0);
    const signed = negateWhere(o, width, o.packed('gtS', width, zero, b), a);
    return o.and(signed, o.not(o.packed('eq', width, b, zero)));
  });

/** Unsigned bytes of the destination times signed ones of the source: neighbouring products added, with saturation. */
const PMADDUBSW = binary((o, a, b) => {
  const by = o.const(32, 8);
  const even = o.packed(
    'mul',
    16,
    o.and(a, o.const(128, 0x00ff00ff_00ff00ff_00ff00ff_00ff00ffn)),
    o.packedShift('sar', 16, o.packedShift('shl', 16, b, by), by),
  );
  const odd = o.packed('mul', 16, o.packedShift('shr', 16, a, by), o.packedShift('sar', 16, b, by));
  return o.packed('addSatS', 16, even, odd);
});

/** Bits 30:15 of the products of words, after adding one half: fractions of 15 bits, rounded. −1 × −1 is −1. */
const PMULHRSW = binary((o, a, b) => {
  const half = o.const(128, 0x00004000_00004000_00004000_00004000n);
  const rounded = (which: 'even' | 'odd') => o.packed('add', 32, productsOfWords(o, a, b, which, 'sar'), half);
  const oddWords = o.const(128, 0xffff0000_ffff0000_ffff0000_ffff0000n);
  const even = o.packedShift('shr', 32, o.packedShift('shl', 32, rounded('even'), o.const(32, 1)), o.const(32, 16));
  return o.or(even, o.and(o.packedShift('shl', 32, rounded('odd'), o.const(32, 1)), oddWords));
});

/** Bytes of the destination by number; 0 where the number's top bit is set. Bits 6:4 do not count. */
const PSHUFB = binary((o, a, places) =>
  o.swizzle(a, o.and(places, o.const(128, 0x8f8f8f8f_8f8f8f8f_8f8f8f8f_8f8f8f8fn))),
);

/** Sixteen bytes out of destination:source from byte `count` on; beyond the destination there are zeros. */
const PALIGNR: VectorRow = (o, [dst, src, immediate]) => {
  const [low, high] = [readAligned(o, src!), o.read(dst!)];
  const count = Math.min(32, controlOf(immediate));
  const zero = o.const(128, 0);
  const r = count <= 16 ? o.shuffle(low, high, range(count, 16)) : o.shuffle(high, zero, range(count - 16, 16));
  o.write(dst!, r);
};

export const ssse3: Family = {
  name: 'ssse3',
  section: 'SSSE3 Instructions, SDM Vol 1 §5.8',
  rows: {
    PHADDW: horizontal('add', 16),
    PHADDD: horizontal('add', 32),
    PHADDSW: horizontal('addSatS', 16),
    PHSUBW: horizontal('sub', 16),
    PHSUBD: horizontal('sub', 32),
    PHSUBSW: horizontal('subSatS', 16),
    PABSB: absolute(8),
    PABSW: absolute(16),
    PABSD: absolute(32),
    PMADDUBSW,
    PMULHRSW,
    PSHUFB,
    PSIGNB: sign(8),
    PSIGNW: sign(16),
    PSIGND: sign(32),
    PALIGNR,
  },
};
