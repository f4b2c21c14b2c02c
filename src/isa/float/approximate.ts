// Approximate reciprocals of binary32. SDM Vol 2 RCPPS, RSQRTPS.
//
// The manual promises a relative error of at most 1.5 × 2^−12, and processors differ within it. Here the result is the exact
// one, rounded to twelve significant bits (docs/reference/undefined.md). MXCSR has no say and nothing is reported.

import { type Binary, divide, squareRoot } from './arithmetic.ts';
import { infinity, Mxcsr, quiet, SINGLE, unpack, zero } from './format.ts';
import type { Rounded } from './round.ts';

const ONE = 0x3f80_0000n;
/** Denormals count as zeros on both sides, whatever MXCSR says. */
const CONTROL = Mxcsr.reset | Mxcsr.denormalsAreZeros | Mxcsr.flushToZero;
/** Fraction bits of binary32 that are not kept. */
const DROPPED = 12n;

function toTwelveBits(bits: bigint): bigint {
  if (unpack(SINGLE, bits).kind !== 'finite') return bits;
  // A carry out of the fraction goes into the exponent, which is right.
  return ((bits + (1n << (DROPPED - 1n))) >> DROPPED) << DROPPED;
}
const unreported = (bits: bigint): Rounded => ({ bits, exceptions: 0 });

export const reciprocal: Binary = (_, bits) => {
  if (unpack(SINGLE, bits).kind === 'nan') return unreported(quiet(SINGLE, bits));
  return unreported(toTwelveBits(divide(SINGLE, ONE, bits, CONTROL).bits));
};
export const reciprocalRoot: Binary = (_, bits) => {
  const { kind, sign, significand, denormal } = unpack(SINGLE, bits);
  if (kind === 'nan') return unreported(quiet(SINGLE, bits));
  if (kind === 'finite' && (significand === 0n || denormal)) return unreported(infinity(SINGLE, sign));
  if (kind === 'infinity' && sign === 0) return unreported(zero(SINGLE, 0));
  // Two roundings of 24 bits are nothing beside the one to twelve.
  return unreported(toTwelveBits(divide(SINGLE, ONE, squareRoot(SINGLE, bits, bits, CONTROL).bits, CONTROL).bits));
};
