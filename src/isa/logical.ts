// Logical instructions. SDM Vol 1 §5.1.4.
//                                                       Flags  OF SF ZF AF PF CF
// AND OR XOR TEST                                               0  *  *  ?  *  0     AF reads 0
// NOT                                                           .  .  .  .  .  .

import type { Family, Row } from './algebra.ts';
import { logicFlags } from './flags.ts';

const XOR: Row = (o, [dst, src]) => {
  const r = o.xor(o.read(dst!), o.read(src!));
  o.write(dst!, r);
  o.flags(logicFlags(o, r));
};
const TEST: Row = (o, [left, right]) => {
  o.flags(logicFlags(o, o.and(o.read(left!), o.read(right!))));
};

export const logical: Family = { name: 'logical', section: 'Logical Instructions, SDM Vol 1 §5.1.4', rows: { XOR, TEST } };
