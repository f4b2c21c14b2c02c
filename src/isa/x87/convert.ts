// Between registers and what memory holds: integers, binary32 and binary64, packed decimals. SDM Vol 1 §4.2, §4.7; Vol 2 FLD,
// FST, FILD, FIST, FBLD, FBSTP.

import {
  convertNan,
  Exceptions,
  type Format,
  infinity as infinityOf,
  Mxcsr,
  unpack,
  zero as zeroOf,
} from '../float/format.ts';
import { Rounding, round, roundPlaces } from '../float/round.ts';
import { type Extended, exactExtended, infinity, isZero, packExtended, unpackExtended, zero } from './extended.ts';
import { type Computed, roundingOf } from './round.ts';

/** A binary32 or binary64 as a register; exact. Denormals and signaling NaNs are reported; the latter stay signaling. */
export function fromFormat(format: Format, bits: bigint): Computed {
  const a = unpack(format, bits);
  if (a.kind === 'infinity') return { bits: infinity(a.sign), exceptions: 0, up: false };
  if (a.kind === 'nan') {
    const significand = (1n << 63n) | (a.significand << BigInt(64 - format.precision));
    const exceptions = a.signaling ? Exceptions.invalid : 0;
    return { bits: packExtended(a.sign, 0x7fff, significand), exceptions, up: false };
  }
  if (a.significand === 0n) return { bits: zero(a.sign), exceptions: 0, up: false };
  const exceptions = a.denormal ? Exceptions.denormal : 0;
  return { bits: exactExtended(a.sign, a.significand, a.exponent), exceptions, up: false };
}

/** A register as a binary32 or binary64. `bits` are the format's. */
export function toFormat(format: Format, register: bigint, fcw: number): Computed {
  const a = unpackExtended(register);
  if (a.kind === 'unsupported') {
    const indefinite = infinityOf(format, 1) | (1n << BigInt(format.precision - 2));
    return { bits: indefinite, exceptions: Exceptions.invalid, up: false };
  }
  if (a.kind === 'nan')
    return { bits: narrowNan(format, a), exceptions: a.signaling ? Exceptions.invalid : 0, up: false };
  if (a.kind === 'infinity') return { bits: infinityOf(format, a.sign), exceptions: 0, up: false };
  if (isZero(a)) return { bits: zeroOf(format, a.sign), exceptions: 0, up: false };
  const mxcsr = ((fcw & 0x3f) << Mxcsr.masks) | (roundingOf(fcw) << Mxcsr.rounding);
  const { bits, exceptions } = round(format, a.sign, a.significand, a.exponent, mxcsr);
  return { bits, exceptions, up: exceptions !== 0 && isAbove(format, bits, a) };
}
function narrowNan(format: Format, a: Extended): bigint {
  const payload = (a.significand & ((1n << 63n) - 1n)) >> BigInt(64 - format.precision);
  return convertNan(format, format, infinityOf(format, a.sign) | payload | (1n << BigInt(format.precision - 2)));
}
/** Whether what was stored is farther from zero than the register. */
function isAbove(format: Format, bits: bigint, a: Extended): boolean {
  const stored = unpack(format, bits);
  if (stored.kind === 'infinity') return true;
  const exponent = Math.min(stored.exponent, a.exponent);
  return stored.significand << BigInt(stored.exponent - exponent) > a.significand << BigInt(a.exponent - exponent);
}

/** A signed integer as a register; always exact. */
export function fromInteger(width: number, bits: bigint): bigint {
  const value = BigInt.asIntN(width, bits);
  return exactExtended(value < 0n ? 1 : 0, value < 0n ? -value : value, 0);
}

/** A finite register rounded to an integer; undefined for what is none. */
function toBigInt(a: Extended, rounding: number): { value: bigint; exact: boolean; up: boolean } | undefined {
  if (a.kind !== 'finite') return undefined;
  // Farther than any integer that fits.
  if (a.exponent > 64) return undefined;
  const { value, exact } = roundPlaces(a.significand, -a.exponent, a.sign, rounding);
  const up = !exact && value > a.significand >> BigInt(-a.exponent);
  return { value: a.sign ? -value : value, exact, up };
}

/**
 * A register as a signed integer; what does not fit gives the integer indefinite. `bits` are the integer's.
 * @param truncate towards zero, whatever rounding control says (FISTTP)
 */
export function toInteger(width: number, register: bigint, fcw: number, truncate: boolean): Computed {
  const limit = 1n << BigInt(width - 1);
  const found = toBigInt(unpackExtended(register), truncate ? Rounding.towardZero : roundingOf(fcw));
  if (!found || found.value < -limit || found.value >= limit)
    return { bits: limit, exceptions: Exceptions.invalid, up: false };
  const exceptions = found.exact ? 0 : Exceptions.precision;
  return { bits: BigInt.asUintN(width, found.value), exceptions, up: found.up };
}

/** Eighteen digits, two a byte, and a sign in the top bit. SDM Vol 1 §4.7. */
const DECIMAL_LIMIT = 10n ** 18n;
/** What is stored for a number that has no packed decimal. SDM Vol 1 Table 4-4. */
export const DECIMAL_INDEFINITE = 0xffffc000000000000000n;

/** A packed decimal as a register. Digits above 9 are undefined by the manual; they count with their values. */
export function fromDecimal(bits: bigint): bigint {
  let value = 0n;
  for (let place = 17n; place >= 0n; place--) value = value * 10n + ((bits >> (4n * place)) & 15n);
  return exactExtended(bits >> 79n ? 1 : 0, value, 0);
}
/** A register as a packed decimal. `bits` are the 80 of the decimal. */
export function toDecimal(register: bigint, fcw: number): Computed {
  const a = unpackExtended(register);
  const found = toBigInt(a, roundingOf(fcw));
  const magnitude = found && (found.value < 0n ? -found.value : found.value);
  if (!found || magnitude! >= DECIMAL_LIMIT)
    return { bits: DECIMAL_INDEFINITE, exceptions: Exceptions.invalid, up: false };
  const digits = BigInt(`0x${magnitude!.toString()}`);
  const exceptions = found.exact ? 0 : Exceptions.precision;
  return { bits: (BigInt(a.sign) << 79n) | digits, exceptions, up: found.up };
}
