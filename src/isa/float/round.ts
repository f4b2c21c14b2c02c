// From an exact value to the nearest number that a format has. SDM Vol 1 §4.8.4, §4.9.1.4–6, §10.2.3.3.

import { Exceptions, type Format, infinity, largest, Mxcsr, pack, zero } from './format.ts';

/** A result, as a bit pattern, and the exceptions met on the way to it. */
export interface Rounded {
  readonly bits: bigint;
  readonly exceptions: number;
}

/** Rounding control. SDM Vol 1 Table 4-8. */
export const Rounding = { nearest: 0, down: 1, up: 2, towardZero: 3 } as const;
export const roundingOf = (mxcsr: number): number => (mxcsr >> Mxcsr.rounding) & 3;
const isMasked = (mxcsr: number, exception: number): boolean => (mxcsr & (exception << Mxcsr.masks)) !== 0;

/** Drops the `places` lowest bits of a magnitude (adds zeros if negative). */
export function roundPlaces(
  magnitude: bigint,
  places: number,
  sign: 0 | 1,
  rounding: number,
): { value: bigint; exact: boolean } {
  if (places <= 0) return { value: magnitude << BigInt(-places), exact: true };
  const unit = 1n << BigInt(places);
  const rest = magnitude & (unit - 1n);
  const kept = magnitude >> BigInt(places);
  if (rest === 0n) return { value: kept, exact: true };
  const half = unit >> 1n;
  const away =
    rounding === Rounding.nearest
      ? rest > half || (rest === half && (kept & 1n) === 1n)
      : rounding === (sign === 1 ? Rounding.down : Rounding.up);
  return { value: away ? kept + 1n : kept, exact: false };
}

/**
 * Rounds (−1)^sign × magnitude × 2^exponent, magnitude ≠ 0. Where the exact value has no end, the magnitude's lowest bit is 1
 * for all that follows, at least two bits below the last place.
 */
export function round(format: Format, sign: 0 | 1, magnitude: bigint, exponent: number, mxcsr: number): Rounded {
  const { precision, minExponent, maxExponent } = format;
  const rounding = roundingOf(mxcsr);
  const length = magnitude.toString(2).length;
  const top = exponent + length - 1;
  const normal = roundPlaces(magnitude, length - precision, sign, rounding);
  const carried = normal.value >> BigInt(precision) !== 0n;
  const rounded = top + (carried ? 1 : 0);

  // Tiny: below the smallest normal number after rounding as if the exponent had no bounds. SDM Vol 1 §4.9.1.5.
  if (rounded < minExponent) {
    const underflowMasked = isMasked(mxcsr, Exceptions.underflow);
    if (underflowMasked && (mxcsr & Mxcsr.flushToZero) !== 0)
      return { bits: zero(format, sign), exceptions: Exceptions.underflow | Exceptions.precision };
    const lowest = minExponent - (precision - 1);
    const { value, exact } = roundPlaces(magnitude, lowest - exponent, sign, rounding);
    // Unmasked, it is reported also of exact results, and the precision is that of the result with an unbounded exponent.
    const exceptions = underflowMasked
      ? exact
        ? 0
        : Exceptions.underflow | Exceptions.precision
      : Exceptions.underflow | (normal.exact ? 0 : Exceptions.precision);
    // A significand that has become 2^(precision − 1) is the smallest normal number, as its bits say.
    return { bits: pack(format, sign, 0n, 0n) | value, exceptions };
  }
  if (rounded > maxExponent) {
    const toInfinity = rounding === Rounding.nearest || rounding === (sign === 1 ? Rounding.down : Rounding.up);
    return {
      bits: toInfinity ? infinity(format, sign) : largest(format, sign),
      exceptions:
        Exceptions.overflow | (normal.exact && !isMasked(mxcsr, Exceptions.overflow) ? 0 : Exceptions.precision),
    };
  }
  const fraction = (carried ? normal.value >> 1n : normal.value) & ((1n << BigInt(precision - 1)) - 1n);
  return {
    bits: pack(format, sign, BigInt(rounded - minExponent + 1), fraction),
    exceptions: normal.exact ? 0 : Exceptions.precision,
  };
}
