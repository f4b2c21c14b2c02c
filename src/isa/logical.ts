// Logical instructions. SDM Vol 1 §5.1.4.
//                                                       Flags  OF SF ZF AF PF CF
// AND OR XOR TEST                                               0  *  *  ?  *  0     AF 0
// NOT                                                           .  .  .  .  .  .

import type { Algebra, Family, Row, Value } from './algebra.ts';
import { logicFlags } from './flag-rules.ts';

const binary =
  (operation: <V extends Value>(o: Algebra<V>, a: V, b: V) => V): Row =>
  (o, [dst, src]) => {
    const r = operation(o, o.read(dst!), o.read(src!));
    o.write(dst!, r);
    o.flags(logicFlags(o, r));
  };

const TEST: Row = (o, [left, right]) => {
  o.flags(logicFlags(o, o.and(o.read(left!), o.read(right!))));
};
const NOT: Row = (o, [dst]) => o.write(dst!, o.not(o.read(dst!)));

export const logical: Family = {
  name: 'logical',
  section: 'Logical Instructions, SDM Vol 1 §5.1.4',
  rows: {
    AND: binary((o, a, b) => o.and(a, b)),
    OR: binary((o, a, b) => o.or(a, b)),
    XOR: binary((o, a, b) => o.xor(a, b)),
    TEST,
    NOT,
  },
};
