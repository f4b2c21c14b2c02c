// Random number generator instructions. SDM Vol 1 §5.1.15, §7.3.17.
//                                                       Flags  OF SF ZF AF PF CF
// RDRAND RDSEED                                                 0  0  0  0  0  1     there is always a number
//
// The numbers come from the run's seed, so that a run can be repeated; RDSEED draws from the same sequence.

import type { Family, Row } from './algebra.ts';

const draw: Row = (o, [dst]) => {
  o.routine('draw');
  o.write(dst!, o.trunc(o.state('drawn'), dst!.width));
  const no = o.const(1, 0);
  o.flags({ cf: o.const(1, 1), of: no, sf: no, zf: no, af: no, pf: no });
};

export const random: Family = {
  name: 'random',
  section: 'Random Number Generator Instructions, SDM Vol 1 §5.1.15',
  rows: { RDRAND: draw, RDSEED: draw },
};
