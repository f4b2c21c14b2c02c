// What flags follow from common results: written once, for all rows that set them that way. SDM Vol 1 Appendix A.

import type { Algebra, Value, Width } from './algebra.ts';
import type { Flags } from './flags.ts';

/** What carries are made of. */
type Bitwise<V extends Value> = Pick<Algebra<V>, 'and' | 'or' | 'not'>;

/** Flags of r = a + b, or of r = a + b + carry: the carries out of each bit. */
export function addFlags<V extends Value>(o: Bitwise<V>, a: V, b: V, r: V, carryIn?: V): Flags<V> {
  const carries = () => o.or(o.and(a, b), o.and(o.or(a, b), o.not(r)));
  return carryIn ? { result: r, carries } : { result: r, carries, source: { operation: 'add', a, b } };
}

/** Flags of r = a − b, or of r = a − b − borrow: the borrows out of each bit. */
export function subFlags<V extends Value>(o: Bitwise<V>, a: V, b: V, r: V, borrowIn?: V): Flags<V> {
  const carries = () => o.or(o.and(o.not(a), b), o.and(o.or(o.not(a), b), r));
  return borrowIn ? { result: r, carries } : { result: r, carries, source: { operation: 'subtract', a, b } };
}

/** Flags of a logical result: CF = OF = 0; AF (undefined) = 0. */
export function logicFlags<V extends Value>(o: Algebra<V>, r: V): Flags<V> {
  return { result: r, carries: () => o.const(r.width, 0) };
}

/** The vector of carries that means just this CF and OF, and AF = 0, for a result of `width` bits. */
export function cfOf<V extends Value>(o: Algebra<V>, width: Width, cf: V, of: V): V {
  const at = (bit: V, place: number) => o.shl(o.zext(bit, width), o.const(width, place));
  return o.or(at(cf, width - 1), at(o.xor(cf, of), width - 2));
}
