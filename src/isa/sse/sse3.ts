// SSE3. SDM Vol 1 §5.7. No flags of RFLAGS are changed; exceptions of arithmetic go to MXCSR.
//
// Code: (FISTTP, §5.7.1, is an x87 instruction; MONITOR and MWAIT, §5.7.6, are enumerated on their own.)

import type { Family, VectorRow } from '../algebra.ts';
import type { FloatOperation } from '../float/operations.ts';
import { build, bytesOf, readAligned, widthOf } from './operands.ts';

type Format = 'f32' | 'f64';

/** Subtracts in even places, adds in odd ones. */
const addSub = (format: Format): VectorRow => {
  const width = widthOf(format);
  return (o, [dst, src]) => {
    const [b, a] = [readAligned(o, src!), o.read(dst!)];
    const compute = (i: number) =>
      o.float(`${format}.${i % 2 === 0 ? 'sub' : 'add'}`, o.element(a, i, width), o.element(b, i, width));
    o.write(dst!, build(o, 128 / width, compute));
  };
};
/** Combines neighbours: the destination's give the lower half of the result, the source's the upper. */
const horizontal = (name: FloatOperation): VectorRow => {
  const width = widthOf(name.slice(0, 3) as Format);
  const half = 64 / width;
  return (o, [dst, src]) => {
    const [b, a] = [readAligned(o, src!), o.read(dst!)];
    const compute = (i: number) => {
      const [from, first] = i < half ? [a, 2 * i] : [b, 2 * (i - half)];
      return o.float(name, o.element(from, first, width), o.element(from, first + 1, width));
    };
    o.write(dst!, build(o, 128 / width, compute));
  };
};

/** Elements of the source, some of them twice. */
const duplicate =
  (width: 32 | 64, elements: readonly number[]): VectorRow =>
  (o, [dst, src]) => {
    const value = o.zext(readAligned(o, src!), 128);
    o.write(dst!, o.shuffle(value, value, bytesOf(width, elements)));
  };

/** A load from any address; with no caches it is MOVDQU. */
const LDDQU: VectorRow = (o, [dst, src]) => o.write(dst!, o.read(src!));

export const sse3: Family = {
  name: 'sse3',
  section: 'SSE3 Instructions, SDM Vol 1 §5.7',
  rows: {
    ADDSUBPS: addSub('f32'),
    ADDSUBPD: addSub('f64'),
    HADDPS: horizontal('f32.add'),
    HADDPD: horizontal('f64.add'),
    HSUBPS: horizontal('f32.sub'),
    HSUBPD: horizontal('f64.sub'),
    MOVSHDUP: duplicate(32, [1, 1, 3, 3]),
    MOVSLDUP: duplicate(32, [0, 0, 2, 2]),
    MOVDDUP: duplicate(64, [0, 0]),
    LDDQU,
  },
};
