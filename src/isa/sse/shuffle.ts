// Shuffle and unpack instructions of SSE and SSE2. SDM Vol 1 §5.5.1.5, §5.6.1.5, §5.6.3. No flags are changed.
//
// Code: each is a choice of bytes: 0–15 are the destination's, 16–31 the source's.

import type { Family, VectorRow } from '../algebra.ts';
import { bytesOf, controlOf, range, readAligned } from './operands.ts';

/** Elements of the destination's and the source's low or high halves, in turn. */
const unpack = (width: 8 | 16 | 32 | 64, half: 'low' | 'high'): VectorRow => {
  const count = 64 / width;
  const first = half === 'low' ? 0 : count;
  const bytes = bytesOf(width, Array.from({ length: count }, (_, i) => [first + i, 2 * count + first + i]).flat());
  return (o, [dst, src]) => o.write(dst!, o.shuffle(o.read(dst!), readAligned(o, src!), bytes));
};

/** Fields of an immediate: `count` numbers of `bits` bits, from the low end. */
const fields = (immediate: number, bits: 1 | 2, count: number): number[] =>
  Array.from({ length: count }, (_, i) => (immediate >> (i * bits)) & ((1 << bits) - 1));

/** Elements of the source alone, chosen by the immediate. */
const choose =
  (bytes: (immediate: number) => number[]): VectorRow =>
  (o, [dst, src, immediate]) => {
    const value = readAligned(o, src!);
    o.write(dst!, o.shuffle(value, value, bytes(controlOf(immediate))));
  };

/** Elements of the destination into the lower half, of the source into the upper. */
const SHUFPS: VectorRow = (o, [dst, src, immediate]) => {
  const [a, b, c, d] = fields(controlOf(immediate), 2, 4);
  o.write(dst!, o.shuffle(o.read(dst!), readAligned(o, src!), bytesOf(32, [a!, b!, 4 + c!, 4 + d!])));
};
const SHUFPD: VectorRow = (o, [dst, src, immediate]) => {
  const [a, b] = fields(controlOf(immediate), 1, 2);
  o.write(dst!, o.shuffle(o.read(dst!), readAligned(o, src!), bytesOf(64, [a!, 2 + b!])));
};

/** Shifts by bytes; zeros come in, and beyond 15 nothing else is left. */
const shiftBytes =
  (direction: 'left' | 'right'): VectorRow =>
  (o, [dst, immediate]) => {
    const count = Math.min(16, controlOf(immediate));
    const [low, high] = direction === 'left' ? [o.const(128, 0), o.read(dst!)] : [o.read(dst!), o.const(128, 0)];
    const first = direction === 'left' ? 16 - count : count;
    o.write(dst!, o.shuffle(low, high, range(first, 16)));
  };

export const sseShuffle: Family = {
  name: 'sse-shuffle',
  section: 'SSE and SSE2 Shuffle and Unpack Instructions, SDM Vol 1 §5.5.1.5, §5.6.1.5, §5.6.3',
  rows: {
    PUNPCKLBW: unpack(8, 'low'),
    PUNPCKLWD: unpack(16, 'low'),
    PUNPCKLDQ: unpack(32, 'low'),
    PUNPCKLQDQ: unpack(64, 'low'),
    PUNPCKHBW: unpack(8, 'high'),
    PUNPCKHWD: unpack(16, 'high'),
    PUNPCKHDQ: unpack(32, 'high'),
    PUNPCKHQDQ: unpack(64, 'high'),
    UNPCKLPS: unpack(32, 'low'),
    UNPCKLPD: unpack(64, 'low'),
    UNPCKHPS: unpack(32, 'high'),
    UNPCKHPD: unpack(64, 'high'),
    PSHUFD: choose((n) => bytesOf(32, fields(n, 2, 4))),
    PSHUFLW: choose((n) => bytesOf(16, [...fields(n, 2, 4), 4, 5, 6, 7])),
    PSHUFHW: choose((n) => bytesOf(16, [0, 1, 2, 3, ...fields(n, 2, 4).map((place) => 4 + place)])),
    SHUFPS,
    SHUFPD,
    PSLLDQ: shiftBytes('left'),
    PSRLDQ: shiftBytes('right'),
  },
};
