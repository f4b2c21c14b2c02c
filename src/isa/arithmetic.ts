// Binary arithmetic instructions. SDM Vol 1 §5.1.2.
//                                                       Flags  OF SF ZF AF PF CF
// ADD SUB CMP                                                   *  *  *  *  *  *
// INC DEC                                                       *  *  *  *  *  .

import type { Family, Row } from './algebra.ts';
import { addFlags, subFlags } from './flags.ts';

const ADD: Row = (o, [dst, src]) => {
  const [a, b] = [o.read(dst!), o.read(src!)];
  const r = o.add(a, b);
  o.write(dst!, r);
  o.flags(addFlags(o, a, b, r));
};
const SUB: Row = (o, [dst, src]) => {
  const [a, b] = [o.read(dst!), o.read(src!)];
  const r = o.sub(a, b);
  o.write(dst!, r);
  o.flags(subFlags(o, a, b, r));
};
const CMP: Row = (o, [left, right]) => {
  const [a, b] = [o.read(left!), o.read(right!)];
  o.flags(subFlags(o, a, b, o.sub(a, b)));
};
const INC: Row = (o, [dst]) => {
  const a = o.read(dst!);
  const one = o.const(a.width, 1);
  const r = o.add(a, one);
  o.write(dst!, r);
  o.flags({ ...addFlags(o, a, one, r), cf: 'keep' });
};
const DEC: Row = (o, [dst]) => {
  const a = o.read(dst!);
  const one = o.const(a.width, 1);
  const r = o.sub(a, one);
  o.write(dst!, r);
  o.flags({ ...subFlags(o, a, one, r), cf: 'keep' });
};

export const arithmetic: Family = { name: 'arithmetic', section: 'Binary Arithmetic Instructions, SDM Vol 1 §5.1.2', rows: { ADD, SUB, CMP, INC, DEC } };
