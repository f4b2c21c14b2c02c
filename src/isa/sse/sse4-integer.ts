// Integer instructions of SSE4.1 and SSE4.2. SDM Vol 1 §5.10.1, .5, .8–.13, §5.11.2.
//                                                       Flags  OF SF ZF AF PF CF
// PTEST                                                         0  0  *  0  0  *
// all others                                                    .  .  .  .  .  .

import type { Algebra, ElementWidth, Family, PackedOperation, Value, VectorRow } from '../algebra.ts';
import { bytesOf, controlOf, range, readAligned } from './operands.ts';

const packed =
  (operation: PackedOperation, width: ElementWidth): VectorRow =>
  (o, [dst, src]) =>
    o.write(dst!, o.packed(operation, width, o.read(dst!), readAligned(o, src!)));

/** Products of the even doublewords, signed. */
const PMULDQ: VectorRow = (o, [dst, src]) => {
  const by = o.const(32, 32);
  const [b, a] = [readAligned(o, src!), o.read(dst!)].map((value) =>
    o.packedShift('sar', 64, o.packedShift('shl', 64, value, by), by),
  );
  o.write(dst!, o.packed('mul', 64, a!, b!));
};

/** The lowest elements made wider. They may come from memory of just their size. */
const extend = (from: 8 | 16 | 32, to: 16 | 32 | 64, extension: 'shr' | 'sar'): VectorRow => {
  const [small, large] = [from / 8, to / 8];
  // Each at the upper end of its new place, zeros (bytes 16 and on) below it: a shift does the rest.
  const bytes = range(0, 128 / to).flatMap((i) => [
    ...new Array<number>(large - small).fill(16),
    ...range(i * small, small),
  ]);
  return (o, [dst, src]) => {
    const spread = o.shuffle(o.zext(o.read(src!), 128), o.const(128, 0), bytes);
    o.write(dst!, o.packedShift(extension, to, spread, o.const(32, to - from)));
  };
};

/**
 * Eight sums of four absolute differences: four bytes of the source, chosen by control bits 1:0, against each four that follow
 * each other in the destination, from byte 0 or 4 (control bit 2) on.
 */
const MPSADBW: VectorRow = (o, [dst, src, immediate]) => {
  const [b, a] = [readAligned(o, src!), o.read(dst!)];
  const control = controlOf(immediate);
  const [block, start] = [(control & 3) * 4, (control & 4) === 0 ? 0 : 4];
  const zero = o.const(128, 0);
  /** Eight bytes, each as a word. */
  const asWords = (bytes: readonly number[]) => bytes.flatMap((byte) => [byte, 16]);
  const differences = range(0, 4).map((i) => {
    const left = o.shuffle(a, zero, asWords(range(start + i, 8)));
    const right = o.shuffle(b, zero, asWords(new Array(8).fill(block + i)));
    // One of the two saturated differences is 0.
    return o.or(o.packed('subSatU', 16, left, right), o.packed('subSatU', 16, right, left));
  });
  const add = (x: number, y: number) => o.packed('add', 16, differences[x]!, differences[y]!);
  o.write(dst!, o.packed('add', 16, add(0, 1), add(2, 3)));
};

/** The smallest word, and the number of the first that is so small. */
const PHMINPOSUW: VectorRow = (o, [dst, src]) => {
  const words = readAligned(o, src!);
  const numbers = o.const(128, 0x0007_0006_0005_0004_0003_0002_0001_0000n);
  /** Doublewords of a word and its number below it: their minimum is the answer. */
  const numbered = (first: number) =>
    o.shuffle(
      numbers,
      words,
      bytesOf(
        16,
        range(first, 4).flatMap((i) => [i, 8 + i]),
      ),
    );
  const least = (a: typeof words, elements: readonly number[]) =>
    o.packed('minU', 32, a, o.shuffle(a, a, bytesOf(32, elements)));
  const four = o.packed('minU', 32, numbered(0), numbered(4));
  const one = o.element(least(least(four, [2, 3, 0, 1]), [1, 0, 3, 2]), 0, 32);
  o.write(dst!, o.zext(o.ror(one, o.const(32, 16)), 128));
};

function isZero<V extends Value>(o: Algebra<V>, vector: V): V {
  return o.eq(o.or(o.element(vector, 0, 64), o.element(vector, 1, 64)), o.const(64, 0));
}
/** ZF: no bit of the source is set in the destination; CF: all of them are. */
const PTEST: VectorRow = (o, [left, right]) => {
  const [b, a] = [readAligned(o, right!), o.read(left!)];
  const no = o.const(1, 0);
  o.flags({ zf: isZero(o, o.and(a, b)), cf: isZero(o, o.and(o.not(a), b)), of: no, sf: no, af: no, pf: no });
};

export const sse4Integer: Family = {
  name: 'sse4-integer',
  section: 'SSE4.1 and SSE4.2 Integer Instructions, SDM Vol 1 §5.10, §5.11.2',
  rows: {
    PMULLD: packed('mul', 32),
    PMULDQ,
    PMINSB: packed('minS', 8),
    PMINSD: packed('minS', 32),
    PMINUW: packed('minU', 16),
    PMINUD: packed('minU', 32),
    PMAXSB: packed('maxS', 8),
    PMAXSD: packed('maxS', 32),
    PMAXUW: packed('maxU', 16),
    PMAXUD: packed('maxU', 32),
    PMOVSXBW: extend(8, 16, 'sar'),
    PMOVSXBD: extend(8, 32, 'sar'),
    PMOVSXBQ: extend(8, 64, 'sar'),
    PMOVSXWD: extend(16, 32, 'sar'),
    PMOVSXWQ: extend(16, 64, 'sar'),
    PMOVSXDQ: extend(32, 64, 'sar'),
    PMOVZXBW: extend(8, 16, 'shr'),
    PMOVZXBD: extend(8, 32, 'shr'),
    PMOVZXBQ: extend(8, 64, 'shr'),
    PMOVZXWD: extend(16, 32, 'shr'),
    PMOVZXWQ: extend(16, 64, 'shr'),
    PMOVZXDQ: extend(32, 64, 'shr'),
    MPSADBW,
    PHMINPOSUW,
    PTEST,
    PCMPEQQ: packed('eq', 64),
    PCMPGTQ: packed('gtS', 64),
    PACKUSDW: packed('narrowU', 32),
  },
};
