// The double extended-precision format of the x87 FPU: 80 bits, the significand's integer bit stored. SDM Vol 1 §4.2.2, §8.2.
//
//   79 sign · 78:64 biased exponent · 63 integer bit · 62:0 fraction

/** A register's value: (−1)^sign × significand × 2^exponent if it is finite. */
export interface Extended {
  readonly bits: bigint;
  /** `unsupported`: pseudo-infinities, pseudo-NaNs and unnormals, which the FPU no longer takes. SDM Vol 1 §8.2.2. */
  readonly kind: 'finite' | 'infinity' | 'nan' | 'unsupported';
  readonly sign: 0 | 1;
  /** 0 for zeros. */
  readonly significand: bigint;
  readonly exponent: number;
  /** Biased exponent 0 and not zero: denormals and pseudo-denormals. */
  readonly denormal: boolean;
  /** A NaN that is not quiet. */
  readonly signaling: boolean;
}

/** Bits of the significand, the integer bit included. */
export const PRECISION = 64;
/** Exponents of the smallest and the largest normal number. */
export const MIN_EXPONENT = -16382;
export const MAX_EXPONENT = 16383;
const BIAS = 16383;
const EXPONENT_ONES = 0x7fff;
export const INTEGER_BIT = 1n << 63n;
const QUIET_BIT = 1n << 62n;
const SIGNIFICAND = (1n << 64n) - 1n;

/** Puts sign, biased exponent and significand together. */
export function packExtended(sign: 0 | 1, field: number, significand: bigint): bigint {
  return (BigInt(sign ? field | 0x8000 : field) << 64n) | significand;
}
export const zero = (sign: 0 | 1): bigint => packExtended(sign, 0, 0n);
export const infinity = (sign: 0 | 1): bigint => packExtended(sign, EXPONENT_ONES, INTEGER_BIT);
/** What an invalid operation gives: the QNaN floating-point indefinite. SDM Vol 1 §4.8.3.7. */
export const INDEFINITE = packExtended(1, EXPONENT_ONES, INTEGER_BIT | QUIET_BIT);
export const quiet = (bits: bigint): bigint => bits | QUIET_BIT;

/** Takes a register's 80 bits apart. */
export function unpackExtended(bits: bigint): Extended {
  const sign = bits >> 79n ? 1 : 0;
  const field = Number((bits >> 64n) & 0x7fffn);
  const significand = bits & SIGNIFICAND;
  const exponent = Math.max(field, 1) - BIAS - (PRECISION - 1);
  const plain = { bits, sign, significand, exponent, denormal: false, signaling: false } as const;
  if (field === 0) return { ...plain, kind: 'finite', denormal: significand !== 0n };
  if (significand < INTEGER_BIT) return { ...plain, kind: 'unsupported' };
  if (field !== EXPONENT_ONES) return { ...plain, kind: 'finite' };
  if (significand === INTEGER_BIT) return { ...plain, kind: 'infinity' };
  return { ...plain, kind: 'nan', signaling: (significand & QUIET_BIT) === 0n };
}

/** A finite number whose value has at most 64 significant bits and an exponent in range, from magnitude × 2^exponent. */
export function exactExtended(sign: 0 | 1, magnitude: bigint, exponent: number): bigint {
  if (magnitude === 0n) return zero(sign);
  const length = bitLength(magnitude);
  const places = BigInt(PRECISION - length);
  const significand = places >= 0n ? magnitude << places : magnitude >> -places;
  return packExtended(sign, exponent + length - 1 + BIAS, significand);
}

/** Position of the highest 1, counted from 1; 0 for zero. */
export function bitLength(magnitude: bigint): number {
  if (magnitude === 0n) return 0;
  const digits = magnitude.toString(16);
  return digits.length * 4 - (Math.clz32(Number.parseInt(digits[0]!, 16)) - 28);
}

export const isZero = (a: Extended): boolean => a.kind === 'finite' && a.significand === 0n;
