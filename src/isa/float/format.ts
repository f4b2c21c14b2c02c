// The two floating-point formats of SSE and SSE2, and MXCSR. SDM Vol 1 §4.2.2, §10.2.3.

/** Binary32 or binary64 of IEEE 754. */
export interface Format {
  readonly width: 32 | 64;
  /** Bits of the significand, the hidden one included. */
  readonly precision: number;
  /** Exponents of the smallest and the largest normal number. */
  readonly minExponent: number;
  readonly maxExponent: number;
}
export const SINGLE: Format = { width: 32, precision: 24, minExponent: -126, maxExponent: 127 };
export const DOUBLE: Format = { width: 64, precision: 53, minExponent: -1022, maxExponent: 1023 };

/** Exception flags: bits 5:0 of MXCSR. The first three are found before computing, the others after. */
export const Exceptions = {
  invalid: 1,
  denormal: 2,
  divideByZero: 4,
  overflow: 8,
  underflow: 16,
  precision: 32,
} as const;
/** What the manual calls them, from bit 0 on. SDM Vol 1 §4.9.1. */
export const EXCEPTION_NAMES = ['#I', '#D', '#Z', '#O', '#U', '#P'] as const;
/** The exceptions that are found before anything is computed. */
export const BEFORE_COMPUTING = Exceptions.invalid | Exceptions.denormal | Exceptions.divideByZero;

/** Other bits of MXCSR. The mask of exception bit n is bit n + 7. */
export const Mxcsr = {
  denormalsAreZeros: 1 << 6,
  masks: 7,
  rounding: 13,
  flushToZero: 1 << 15,
  reset: 0x1f80,
} as const;
/** The bits that exist; setting another one is #GP. */
export const MXCSR_MASK = 0xffff;

/** A number taken apart: a finite one is (−1)^sign × significand × 2^exponent. */
export interface Unpacked {
  readonly kind: 'finite' | 'infinity' | 'nan';
  readonly sign: 0 | 1;
  /** 0 for zeros. */
  readonly significand: bigint;
  readonly exponent: number;
  /** Smaller than any normal number, but not zero. */
  readonly denormal: boolean;
  /** A NaN that is not quiet. */
  readonly signaling: boolean;
}

const fractionBits = ({ precision }: Format): bigint => BigInt(precision - 1);
const exponentMask = ({ width, precision }: Format): bigint => (1n << BigInt(width - precision)) - 1n;

/** Takes a bit pattern apart. */
export function unpack(format: Format, bits: bigint): Unpacked {
  const sign = (bits >> BigInt(format.width - 1)) & 1n ? 1 : 0;
  const fraction = bits & ((1n << fractionBits(format)) - 1n);
  const field = (bits >> fractionBits(format)) & exponentMask(format);
  const exponent = format.minExponent + Number(field) - format.precision;
  if (field === exponentMask(format)) {
    const signaling = fraction !== 0n && fraction >> (fractionBits(format) - 1n) === 0n;
    const kind = fraction === 0n ? 'infinity' : 'nan';
    return { kind, sign, significand: fraction, exponent: 0, denormal: false, signaling };
  }
  const denormal = field === 0n && fraction !== 0n;
  if (field === 0n)
    return { kind: 'finite', sign, significand: fraction, exponent: exponent + 1, denormal, signaling: false };
  const significand = fraction | (1n << fractionBits(format));
  return { kind: 'finite', sign, significand, exponent, denormal: false, signaling: false };
}

/** Puts sign, biased exponent and fraction together. */
export function pack(format: Format, sign: 0 | 1, field: bigint, fraction: bigint): bigint {
  return (BigInt(sign) << BigInt(format.width - 1)) | (field << fractionBits(format)) | fraction;
}
export const zero = (format: Format, sign: 0 | 1): bigint => pack(format, sign, 0n, 0n);
export const infinity = (format: Format, sign: 0 | 1): bigint => pack(format, sign, exponentMask(format), 0n);
/** The finite number farthest from zero. */
export const largest = (format: Format, sign: 0 | 1): bigint => infinity(format, sign) - 1n;
/** What an invalid operation gives: the QNaN floating-point indefinite. SDM Vol 1 §4.8.3.7. */
export const indefinite = (format: Format): bigint => infinity(format, 1) | (1n << (fractionBits(format) - 1n));
/** A NaN made quiet. */
export const quiet = (format: Format, bits: bigint): bigint => bits | (1n << (fractionBits(format) - 1n));
/** A NaN's payload carried over to the other format, quiet. SDM Vol 1 §4.8.3.5. */
export function convertNan(from: Format, to: Format, bits: bigint): bigint {
  const { sign, significand } = unpack(from, bits);
  const places = BigInt(to.precision - from.precision);
  const payload = places >= 0n ? significand << places : significand >> -places;
  return quiet(to, pack(to, sign, exponentMask(to), payload));
}
