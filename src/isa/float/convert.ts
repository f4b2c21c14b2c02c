// Conversions between the formats and integers. SDM Vol 1 §4.8.4, §11.4.4; Vol 2 CVT….

import { denormalOf, operand } from './arithmetic.ts';
import { convertNan, Exceptions, type Format, infinity, Mxcsr, quiet, zero } from './format.ts';
import { type Rounded, Rounding, round, roundingOf, roundPlaces } from './round.ts';

/** One format into the other. */
export function convertFormat(from: Format, to: Format, bits: bigint, mxcsr: number): Rounded {
  const a = operand(from, bits, mxcsr);
  if (a.kind === 'nan') return { bits: convertNan(from, to, bits), exceptions: a.signaling ? Exceptions.invalid : 0 };
  if (a.kind === 'infinity') return { bits: infinity(to, a.sign), exceptions: 0 };
  if (a.significand === 0n) return { bits: zero(to, a.sign), exceptions: 0 };
  const denormal = denormalOf(a);
  if ((denormal & ~(mxcsr >> Mxcsr.masks)) !== 0) return { bits: 0n, exceptions: denormal };
  const { bits: rounded, exceptions } = round(to, a.sign, a.significand, a.exponent, mxcsr);
  return { bits: rounded, exceptions: exceptions | denormal };
}

/** A signed integer of `width` bits into a format. */
export function fromInteger(width: 32 | 64, to: Format, bits: bigint, mxcsr: number): Rounded {
  const value = BigInt.asIntN(width, bits);
  if (value === 0n) return { bits: 0n, exceptions: 0 };
  return round(to, value < 0n ? 1 : 0, value < 0n ? -value : value, 0, mxcsr);
}

/**
 * A number to a signed integer of `width` bits. What does not fit gives the integer indefinite, −2^(width − 1).
 * @param truncate toward zero, whatever MXCSR says
 */
export function toInteger(from: Format, width: 32 | 64, truncate: boolean, bits: bigint, mxcsr: number): Rounded {
  const a = operand(from, bits, mxcsr);
  const limit = 1n << BigInt(width - 1);
  const outside: Rounded = { bits: limit, exceptions: Exceptions.invalid };
  if (a.kind !== 'finite' || a.exponent > 64) return outside;
  const { value, exact } = roundPlaces(
    a.significand,
    -a.exponent,
    a.sign,
    truncate ? Rounding.towardZero : roundingOf(mxcsr),
  );
  const signed = a.sign ? -value : value;
  if (signed < -limit || signed >= limit) return outside;
  return { bits: BigInt.asUintN(width, signed), exceptions: exact ? 0 : Exceptions.precision };
}

/**
 * A number rounded to an integer of the same format. Denormal operands are not reported. SDM Vol 2 ROUNDPD.
 * @param rounding undefined: as MXCSR says  @param silent an inexact result is not reported either
 */
export function roundToInteger(
  format: Format,
  rounding: number | undefined,
  silent: boolean,
  bits: bigint,
  mxcsr: number,
): Rounded {
  const a = operand(format, bits, mxcsr);
  if (a.kind === 'nan') return { bits: quiet(format, bits), exceptions: a.signaling ? Exceptions.invalid : 0 };
  if (a.kind === 'infinity' || a.exponent >= 0) return { bits, exceptions: 0 };
  const { value, exact } = roundPlaces(a.significand, -a.exponent, a.sign, rounding ?? roundingOf(mxcsr));
  const exceptions = exact || silent ? 0 : Exceptions.precision;
  // An integer that comes from so few bits is a number of the format.
  return { bits: value === 0n ? zero(format, a.sign) : round(format, a.sign, value, 0, mxcsr).bits, exceptions };
}
