// From an exact value to a register, under the control word. SDM Vol 1 §4.8.4, §8.1.5.2 (precision control), §8.5.

import { Exceptions } from '../float/format.ts';
import { Rounding, roundPlaces } from '../float/round.ts';
import { bitLength, infinity, MAX_EXPONENT, MIN_EXPONENT, PRECISION, packExtended, zero } from './extended.ts';

/** What an operation gives: a register's bits, the exceptions met, and whether the magnitude was rounded up (C1). */
export interface Computed {
  readonly bits: bigint;
  /** Bits 5:0 of the status word, named as those of MXCSR (`Exceptions`). */
  readonly exceptions: number;
  readonly up: boolean;
}

/** What is added to or taken from the exponent when an unmasked underflow or overflow goes to a register. SDM Vol 1 §8.5.4, §8.5.5. */
const WRAP = 24576;

export const roundingOf = (fcw: number): number => (fcw >> 10) & 3;
export const isMasked = (fcw: number, exception: number): boolean => (fcw & exception) !== 0;

/** Bits of the significand that arithmetic keeps. The reserved encoding 01 counts as 64 bits. SDM Vol 1 Table 8-2. */
export function precisionOf(fcw: number): number {
  const control = (fcw >> 8) & 3;
  return control === 0 ? 24 : control === 2 ? 53 : PRECISION;
}

/**
 * Rounds (−1)^sign × magnitude × 2^exponent, magnitude ≠ 0. Where the exact value has no end, the magnitude's lowest bit is 1
 * for all that follows, at least two bits below the last place.
 * @param precision bits to keep: precision control acts on add, subtract, multiply, divide and square root only
 */
export function roundExtended(
  sign: 0 | 1,
  magnitude: bigint,
  exponent: number,
  fcw: number,
  precision: number = PRECISION,
): Computed {
  const rounding = roundingOf(fcw);
  const length = bitLength(magnitude);
  const places = length - precision;
  const { value, exact } = roundPlaces(magnitude, places, sign, rounding);
  const carried = value >> BigInt(precision) !== 0n;
  const top = exponent + length - 1 + (carried ? 1 : 0);
  const inexact = exact ? 0 : Exceptions.precision;
  const up = !exact && value > magnitude >> BigInt(Math.max(places, 0));
  /** The rounded value with its exponent moved. */
  const normal = (by: number, exceptions: number): Computed => {
    const significand = (carried ? value >> 1n : value) << BigInt(PRECISION - precision);
    return { bits: packExtended(sign, top + by + MAX_EXPONENT, significand), exceptions, up };
  };

  // Tiny: below the smallest normal number after rounding as if the exponent had no bounds. SDM Vol 1 §4.9.1.5.
  if (top < MIN_EXPONENT) {
    if (isMasked(fcw, Exceptions.underflow)) return denormal(sign, magnitude, exponent, rounding, precision);
    // Only FSCALE gets so far down that the wrapped exponent does not help.
    if (top + WRAP < MIN_EXPONENT)
      return { bits: zero(sign), exceptions: Exceptions.underflow | Exceptions.precision, up: false };
    return normal(WRAP, Exceptions.underflow | inexact);
  }
  if (top > MAX_EXPONENT) {
    if (isMasked(fcw, Exceptions.overflow)) {
      const toInfinity = rounding === Rounding.nearest || rounding === (sign === 1 ? Rounding.down : Rounding.up);
      const ones = ((1n << BigInt(precision)) - 1n) << BigInt(PRECISION - precision);
      const bits = toInfinity ? infinity(sign) : packExtended(sign, 2 * MAX_EXPONENT, ones);
      return { bits, exceptions: Exceptions.overflow | Exceptions.precision, up: toInfinity };
    }
    if (top - WRAP > MAX_EXPONENT)
      return { bits: infinity(sign), exceptions: Exceptions.overflow | Exceptions.precision, up: true };
    return normal(-WRAP, Exceptions.overflow | inexact);
  }
  return normal(0, inexact);
}

/** The masked response to a tiny result: as many bits as are left above the lowest place. */
function denormal(sign: 0 | 1, magnitude: bigint, exponent: number, rounding: number, precision: number): Computed {
  const places = MIN_EXPONENT - (precision - 1) - exponent;
  const { value, exact } = roundPlaces(magnitude, places, sign, rounding);
  const significand = value << BigInt(PRECISION - precision);
  // Rounded up to the smallest normal number, its integer bit is set.
  return {
    bits: packExtended(sign, value >> BigInt(precision - 1) === 0n ? 0 : 1, significand),
    exceptions: exact ? 0 : Exceptions.underflow | Exceptions.precision,
    up: !exact && value > magnitude >> BigInt(Math.max(places, 0)),
  };
}
