// 128-bit packed integer instructions. SDM Vol 1 §5.6.3, §5.4 (as MMX instructions). No flags are changed.

import type { Algebra, ElementWidth, Family, PackedOperation, Value, VectorRow } from '../algebra.ts';
import { readAligned } from './operands.ts';

const binary =
  (operation: <V extends Value>(o: Algebra<V>, a: V, b: V) => V): VectorRow =>
  (o, [dst, src]) =>
    o.write(dst!, operation(o, o.read(dst!), readAligned(o, src!)));
const packed = (operation: PackedOperation, width: ElementWidth): VectorRow =>
  binary((o, a, b) => o.packed(operation, width, a, b));

/** The even (odd) words of every doubleword, extended to it with their sign, or with zeros. */
function words<V extends Value>(o: Algebra<V>, vector: V, which: 'even' | 'odd', extension: 'shr' | 'sar'): V {
  const by = o.const(32, 16);
  return o.packedShift(extension, 32, which === 'odd' ? vector : o.packedShift('shl', 32, vector, by), by);
}
/** Products of the even (odd) words as doublewords. */
export function productsOfWords<V extends Value>(
  o: Algebra<V>,
  a: V,
  b: V,
  which: 'even' | 'odd',
  extension: 'shr' | 'sar',
): V {
  return o.packed('mul', 32, words(o, a, which, extension), words(o, b, which, extension));
}
const ODD_WORDS = 0xffff0000_ffff0000_ffff0000_ffff0000n;
const EVEN_DOUBLEWORDS = 0x00000000_ffffffff_00000000_ffffffffn;
const EVEN_BYTES = 0x00ff00ff_00ff00ff_00ff00ff_00ff00ffn;

/** Upper halves of products of words. */
const mulHigh = (extension: 'shr' | 'sar'): VectorRow =>
  binary((o, a, b) =>
    o.or(
      o.packedShift('shr', 32, productsOfWords(o, a, b, 'even', extension), o.const(32, 16)),
      o.and(productsOfWords(o, a, b, 'odd', extension), o.const(128, ODD_WORDS)),
    ),
  );
const PMADDWD = binary((o, a, b) =>
  o.packed('add', 32, productsOfWords(o, a, b, 'even', 'sar'), productsOfWords(o, a, b, 'odd', 'sar')),
);
const PMULUDQ = binary((o, a, b) => {
  const even = o.const(128, EVEN_DOUBLEWORDS);
  return o.packed('mul', 64, o.and(a, even), o.and(b, even));
});

/** Sums of eight absolute differences, one in each half. */
const PSADBW = binary((o, a, b) => {
  // One of the two saturated differences is 0.
  const differences = o.or(o.packed('subSatU', 8, a, b), o.packed('subSatU', 8, b, a));
  const even = o.const(128, EVEN_BYTES);
  const high = o.and(o.packedShift('shr', 16, differences, o.const(32, 8)), even);
  const pairs = o.packed('add', 16, o.and(differences, even), high);
  // The factor adds four words up in the highest one.
  const sums = o.packed('mul', 64, pairs, o.const(128, 0x0001000100010001_0001000100010001n));
  return o.packedShift('shr', 64, sums, o.const(32, 48));
});

/** Shifts every element by an immediate or by the low quadword of the source: beyond the width only zeros or signs are left. */
const shift =
  (operation: 'shl' | 'shr' | 'sar', width: 16 | 32 | 64): VectorRow =>
  (o, [dst, src]) => {
    const count = src!.kind === 'immediate' ? o.zext(o.read(src!), 64) : o.trunc(readAligned(o, src!), 64);
    const inside = o.ltU(count, o.const(64, width));
    const beyond = o.const(64, operation === 'sar' ? width - 1 : 0);
    const places = o.trunc(o.select(inside, count, beyond), 32);
    const shifted = o.packedShift(operation, width, o.read(dst!), places);
    o.write(dst!, operation === 'sar' ? shifted : o.select(inside, shifted, o.const(128, 0)));
  };

export const sseInteger: Family = {
  name: 'sse-integer',
  section: 'SSE2 128-Bit SIMD Integer Instructions, SDM Vol 1 §5.6.3',
  rows: {
    PADDB: packed('add', 8),
    PADDW: packed('add', 16),
    PADDD: packed('add', 32),
    PADDQ: packed('add', 64),
    PADDSB: packed('addSatS', 8),
    PADDSW: packed('addSatS', 16),
    PADDUSB: packed('addSatU', 8),
    PADDUSW: packed('addSatU', 16),
    PSUBB: packed('sub', 8),
    PSUBW: packed('sub', 16),
    PSUBD: packed('sub', 32),
    PSUBQ: packed('sub', 64),
    PSUBSB: packed('subSatS', 8),
    PSUBSW: packed('subSatS', 16),
    PSUBUSB: packed('subSatU', 8),
    PSUBUSW: packed('subSatU', 16),
    PMULLW: packed('mul', 16),
    PMULHW: mulHigh('sar'),
    PMULHUW: mulHigh('shr'),
    PMULUDQ,
    PMADDWD,
    PSADBW,
    PAVGB: packed('avgU', 8),
    PAVGW: packed('avgU', 16),
    PMINUB: packed('minU', 8),
    PMINSW: packed('minS', 16),
    PMAXUB: packed('maxU', 8),
    PMAXSW: packed('maxS', 16),
    PCMPEQB: packed('eq', 8),
    PCMPEQW: packed('eq', 16),
    PCMPEQD: packed('eq', 32),
    PCMPGTB: packed('gtS', 8),
    PCMPGTW: packed('gtS', 16),
    PCMPGTD: packed('gtS', 32),
    PACKSSWB: packed('narrowS', 16),
    PACKSSDW: packed('narrowS', 32),
    PACKUSWB: packed('narrowU', 16),
    PSLLW: shift('shl', 16),
    PSLLD: shift('shl', 32),
    PSLLQ: shift('shl', 64),
    PSRLW: shift('shr', 16),
    PSRLD: shift('shr', 32),
    PSRLQ: shift('shr', 64),
    PSRAW: shift('sar', 16),
    PSRAD: shift('sar', 32),
  },
};
