// The constants that FLD1 … FLDLN2 push. SDM Vol 2 FLD1: they are kept with more bits than a register has, and rounded as
// rounding control says, without being reported as inexact.

import { exactExtended, zero } from './extended.ts';
import { roundExtended } from './round.ts';

/** Constants as significands of 128 bits, with the exponent of the lowest. */
const LONG = {
  FLDPI: { significand: 0xc90fdaa22168c234c4c6628b80dc1cd1n, exponent: -126 },
  FLDL2T: { significand: 0xd49a784bcd1b8afe492bf6ff4dafdb4cn, exponent: -126 },
  FLDL2E: { significand: 0xb8aa3b295c17f0bbbe87fed0691d3e88n, exponent: -127 },
  FLDLG2: { significand: 0x9a209a84fbcff7988f8959ac0b7c9178n, exponent: -129 },
  FLDLN2: { significand: 0xb17217f7d1cf79abc9e3b39803f2f6afn, exponent: -128 },
} as const;
export const CONSTANT_NAMES = ['FLD1', 'FLDZ', ...(Object.keys(LONG) as (keyof typeof LONG)[])] as const;

/** The register that a constant's instruction pushes under a control word. */
export function constant(name: (typeof CONSTANT_NAMES)[number], fcw: number): bigint {
  if (name === 'FLD1') return exactExtended(0, 1n, 0);
  if (name === 'FLDZ') return zero(0);
  return roundExtended(0, LONG[name].significand, LONG[name].exponent, fcw).bits;
}
