// Logical instructions of SSE and SSE2: all 128 bits, whatever the elements are called. SDM Vol 1 §5.5.1.4, §5.6.1.3, §5.6.3.
// No flags are changed.

import type { Algebra, Family, Value, VectorRow } from '../algebra.ts';
import { readAligned } from './operands.ts';

const bitwise =
  (operation: <V extends Value>(o: Algebra<V>, a: V, b: V) => V): VectorRow =>
  (o, [dst, src]) =>
    o.write(dst!, operation(o, o.read(dst!), readAligned(o, src!)));

const AND = bitwise((o, a, b) => o.and(a, b));
/** It is the destination that is inverted. */
const ANDN = bitwise((o, a, b) => o.and(o.not(a), b));
const OR = bitwise((o, a, b) => o.or(a, b));
const XOR = bitwise((o, a, b) => o.xor(a, b));

export const sseLogical: Family = {
  name: 'sse-logical',
  section: 'SSE and SSE2 Logical Instructions, SDM Vol 1 §5.5.1.4, §5.6.1.3, §5.6.3',
  rows: {
    PAND: AND,
    ANDPS: AND,
    ANDPD: AND,
    PANDN: ANDN,
    ANDNPS: ANDN,
    ANDNPD: ANDN,
    POR: OR,
    ORPS: OR,
    ORPD: OR,
    PXOR: XOR,
    XORPS: XOR,
    XORPD: XOR,
  },
};
