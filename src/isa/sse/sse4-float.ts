// Dot products and rounding of SSE4.1. SDM Vol 1 §5.10.2, §5.10.6. No flags of RFLAGS are changed; exceptions go to MXCSR.

import type { Family, VectorRow } from '../algebra.ts';
import type { FloatOperation, RoundingName } from '../float/operations.ts';
import type { AnyOperand } from '../instruction.ts';
import { build, controlOf, range, readAligned, readLowest, widthOf } from './operands.ts';

type Format = 'f32' | 'f64';

/** Control bits 7:4 choose the products that are added up (others count as +0), 3:0 where the sum goes (elsewhere +0). */
const dotProduct = (format: Format): VectorRow => {
  const width = widthOf(format);
  const count = 128 / width;
  return (o, [dst, src, immediate]) => {
    const [b, a] = [readAligned(o, src!), o.read(dst!)];
    const control = controlOf(immediate);
    const zero = o.const(width, 0);
    const product = (i: number) =>
      (control >> (4 + i)) & 1 ? o.float(`${format}.mul`, o.element(a, i, width), o.element(b, i, width)) : zero;
    let terms = range(0, count).map(product);
    // Pairs first, then the pairs' sums; each is a rounding of its own.
    while (terms.length > 1) {
      o.settleFloat();
      const pairs = terms;
      terms = range(0, pairs.length / 2).map((i) => o.float(`${format}.add`, pairs[2 * i]!, pairs[2 * i + 1]!));
    }
    const [sum] = terms;
    o.write(
      dst!,
      build(o, count, (i) => ((control >> i) & 1 ? sum! : zero)),
    );
  };
};

const ROUNDINGS: readonly RoundingName[] = ['Nearest', 'Down', 'Up', 'TowardZero'];
/** Control bits 1:0 choose the rounding unless bit 2 leaves it to MXCSR; bit 3 keeps precision from being reported. */
function roundingBy(format: Format, immediate: AnyOperand | undefined): FloatOperation {
  const control = controlOf(immediate);
  const how = control & 4 ? 'Current' : ROUNDINGS[control & 3]!;
  return `${format}.round${how}${control & 8 ? 'Silent' : ''}`;
}
const roundAll =
  (format: Format): VectorRow =>
  (o, [dst, src, immediate]) => {
    const width = widthOf(format);
    const value = readAligned(o, src!);
    const name = roundingBy(format, immediate);
    o.write(
      dst!,
      build(o, 128 / width, (i) => o.float(name, o.element(value, i, width))),
    );
  };
const roundLowest =
  (format: Format): VectorRow =>
  (o, [dst, src, immediate]) => {
    const value = readLowest(o, src!, widthOf(format));
    o.write(dst!, o.withElement(o.read(dst!), 0, o.float(roundingBy(format, immediate), value)));
  };

export const sse4Float: Family = {
  name: 'sse4-float',
  section: 'SSE4.1 Dot Product and Floating-Point Rounding, SDM Vol 1 §5.10.2, §5.10.6',
  rows: {
    DPPS: dotProduct('f32'),
    DPPD: dotProduct('f64'),
    ROUNDPS: roundAll('f32'),
    ROUNDPD: roundAll('f64'),
    ROUNDSS: roundLowest('f32'),
    ROUNDSD: roundLowest('f64'),
  },
};
