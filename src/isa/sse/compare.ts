// Floating-point comparison of SSE and SSE2. SDM Vol 1 §5.5.1.3, §5.6.1.4; Vol 2 CMPPD, Table 3-1.
//                                                       Flags  OF SF ZF AF PF CF
// COMISS COMISD UCOMISS UCOMISD                                 0  0  *  0  *  *     unordered: ZF PF CF 1
// CMPPS CMPPD CMPSS CMPSD                                       .  .  .  .  .  .

import type { Algebra, Family, Value, VectorRow } from '../algebra.ts';
import { Relation } from '../float/arithmetic.ts';
import type { AnyOperand } from '../instruction.ts';
import { build, controlOf, readAligned, readLowest, widthOf } from './operands.ts';

type Format = 'f32' | 'f64';

/** @param name `compareSignaling`: a quiet NaN is an invalid operation too */
const intoFlags =
  (format: Format, name: 'compare' | 'compareSignaling'): VectorRow =>
  (o, [left, right]) => {
    const width = widthOf(format);
    const b = readLowest(o, right!, width);
    const relation = o.float(`${format}.${name}`, readLowest(o, left!, width), b);
    const zero = o.const(1, 0);
    const bit = (n: number) => o.trunc(o.shr(relation, o.const(width, n)), 1);
    const [cf, zf] = [bit(0), bit(1)];
    o.flags({ cf, zf, pf: o.and(cf, zf), of: zero, sf: zero, af: zero });
  };

/** The first four of the eight predicates: the relations that they hold for, and whether a quiet NaN is invalid. */
const PREDICATES: readonly { readonly holds: readonly bigint[]; readonly signaling: boolean }[] = [
  { holds: [Relation.equal], signaling: false },
  { holds: [Relation.less], signaling: true },
  { holds: [Relation.less, Relation.equal], signaling: true },
  { holds: [Relation.unordered], signaling: false },
];
/** All ones if a predicate holds, else zero. Predicates 4 to 7 are the opposites of 0 to 3. */
function mask<V extends Value>(o: Algebra<V>, format: Format, predicate: number, a: V, b: V): V {
  const width = widthOf(format);
  const { holds, signaling } = PREDICATES[predicate & 3]!;
  const relation = o.float(`${format}.${signaling ? 'compareSignaling' : 'compare'}`, a, b);
  const truth = holds.map((n) => o.eq(relation, o.const(width, n))).reduce((x, y) => o.or(x, y));
  const [yes, no] = [o.const(width, -1), o.const(width, 0)];
  return predicate < 4 ? o.select(truth, yes, no) : o.select(truth, no, yes);
}
const predicateOf = (immediate: AnyOperand | undefined): number => controlOf(immediate) & 7;

const all =
  (format: Format): VectorRow =>
  (o, [dst, src, immediate]) => {
    const width = widthOf(format);
    const [b, a] = [readAligned(o, src!), o.read(dst!)];
    const element = (i: number) =>
      mask(o, format, predicateOf(immediate), o.element(a, i, width), o.element(b, i, width));
    o.write(dst!, build(o, 128 / width, element));
  };
const lowest =
  (format: Format): VectorRow =>
  (o, [dst, src, immediate]) => {
    const width = widthOf(format);
    const [b, a] = [readLowest(o, src!, width), o.read(dst!)];
    o.write(dst!, o.withElement(a, 0, mask(o, format, predicateOf(immediate), o.trunc(a, width), b)));
  };

export const sseCompare: Family = {
  name: 'sse-compare',
  section: 'SSE and SSE2 Comparison Instructions, SDM Vol 1 §5.5.1.3, §5.6.1.4',
  rows: {
    COMISS: intoFlags('f32', 'compareSignaling'),
    COMISD: intoFlags('f64', 'compareSignaling'),
    UCOMISS: intoFlags('f32', 'compare'),
    UCOMISD: intoFlags('f64', 'compare'),
    CMPPS: all('f32'),
    CMPPD: all('f64'),
    CMPSS: lowest('f32'),
    CMPSD: lowest('f64'),
  },
};
