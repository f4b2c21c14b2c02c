// Arithmetic on the x87 FPU's registers, exact until the one rounding at the end. SDM Vol 1 §4.9, §8.3; Vol 2 of each
// instruction.

import { Exceptions } from '../float/format.ts';
import { Rounding, roundPlaces } from '../float/round.ts';
import {
  bitLength,
  type Extended,
  exactExtended,
  INDEFINITE,
  infinity,
  isZero,
  PRECISION,
  packExtended,
  quiet,
  unpackExtended,
  zero,
} from './extended.ts';
import { type Computed, isMasked, precisionOf, roundExtended, roundingOf } from './round.ts';

/** An operation on two registers' bits under the control word. */
export type Operation = (a: bigint, b: bigint, fcw: number) => Computed;

export const exactly = (bits: bigint): Computed => ({ bits, exceptions: 0, up: false });
export const invalid = (): Computed => ({ bits: INDEFINITE, exceptions: Exceptions.invalid, up: false });

/** Adds what is found before computing; an unmasked exception of that kind leaves the rest undone. */
function after(before: number, fcw: number, compute: () => Computed): Computed {
  if (before !== 0 && !isMasked(fcw, before)) return { bits: 0n, exceptions: before, up: false };
  const computed = compute();
  return before === 0 ? computed : { ...computed, exceptions: computed.exceptions | before };
}
const denormalOf = (a: Extended, b: Extended = a): number => (a.denormal || b.denormal ? Exceptions.denormal : 0);

/** The result where an operand is a NaN or unsupported. SDM Vol 1 Table 4-7. */
export function special(a: Extended, b: Extended = a): Computed | undefined {
  if (a.kind === 'unsupported' || b.kind === 'unsupported') return invalid();
  if (a.kind !== 'nan' && b.kind !== 'nan') return undefined;
  const exceptions = a.signaling || b.signaling ? Exceptions.invalid : 0;
  return { bits: quiet(chooseNan(a, b).bits), exceptions, up: false };
}
/** A quiet NaN before a signaling one, else the one with the larger significand, else the positive one. */
function chooseNan(a: Extended, b: Extended): Extended {
  if (a.kind !== 'nan') return b;
  if (b.kind !== 'nan') return a;
  if (a.signaling !== b.signaling) return a.signaling ? b : a;
  if (a.significand !== b.significand) return a.significand > b.significand ? a : b;
  return a.sign <= b.sign ? a : b;
}

const addSigned =
  (flip: 0 | 1): Operation =>
  (left, right, fcw) => {
    const [a, b] = [unpackExtended(left), unpackExtended(right)];
    const found = special(a, b);
    if (found) return found;
    const signOfB = (b.sign ^ flip) as 0 | 1;
    if (a.kind === 'infinity' && b.kind === 'infinity' && a.sign !== signOfB) return invalid();
    return after(denormalOf(a, b), fcw, () => {
      if (a.kind === 'infinity') return exactly(infinity(a.sign));
      if (b.kind === 'infinity') return exactly(infinity(signOfB));
      const exponent = Math.min(a.exponent, b.exponent);
      const scaled = (n: Extended) => n.significand << BigInt(n.exponent - exponent);
      const sum = (a.sign ? -scaled(a) : scaled(a)) + (signOfB ? -scaled(b) : scaled(b));
      if (sum !== 0n) return roundExtended(sum < 0n ? 1 : 0, sum < 0n ? -sum : sum, exponent, fcw, precisionOf(fcw));
      // Zeros of one sign keep it; else the sum is +0, or −0 when rounding down.
      return exactly(zero(a.sign === signOfB ? a.sign : roundingOf(fcw) === Rounding.down ? 1 : 0));
    });
  };
export const add: Operation = addSigned(0);
export const subtract: Operation = addSigned(1);

export const multiply: Operation = (left, right, fcw) => {
  const [a, b] = [unpackExtended(left), unpackExtended(right)];
  const found = special(a, b);
  if (found) return found;
  const sign = (a.sign ^ b.sign) as 0 | 1;
  if ((a.kind === 'infinity' && isZero(b)) || (b.kind === 'infinity' && isZero(a))) return invalid();
  return after(denormalOf(a, b), fcw, () => {
    if (a.kind === 'infinity' || b.kind === 'infinity') return exactly(infinity(sign));
    const product = a.significand * b.significand;
    if (product === 0n) return exactly(zero(sign));
    return roundExtended(sign, product, a.exponent + b.exponent, fcw, precisionOf(fcw));
  });
};

/** Enough places that a quotient or root of any operands has two more than it will keep. */
const PLACES = 2 * PRECISION + 4;

export const divide: Operation = (left, right, fcw) => {
  const [a, b] = [unpackExtended(left), unpackExtended(right)];
  const found = special(a, b);
  if (found) return found;
  const sign = (a.sign ^ b.sign) as 0 | 1;
  if ((a.kind === 'infinity' && b.kind === 'infinity') || (isZero(a) && isZero(b))) return invalid();
  const byZero = isZero(b) && a.kind === 'finite';
  return after(byZero ? Exceptions.divideByZero : denormalOf(a, b), fcw, () => {
    if (a.kind === 'infinity' || byZero) return exactly(infinity(sign));
    if (b.kind === 'infinity' || isZero(a)) return exactly(zero(sign));
    const dividend = a.significand << BigInt(PLACES);
    const quotient = dividend / b.significand;
    const rest = quotient * b.significand === dividend ? 0n : 1n;
    return roundExtended(sign, (quotient << 1n) | rest, a.exponent - b.exponent - PLACES - 1, fcw, precisionOf(fcw));
  });
};

/** The largest integer whose square is not above n, by Newton's method. */
export function integerRoot(n: bigint): bigint {
  let root = 1n << BigInt((bitLength(n) + 1) >> 1);
  for (;;) {
    const next = (root + n / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

export function squareRoot(bits: bigint, fcw: number): Computed {
  const a = unpackExtended(bits);
  const found = special(a);
  if (found) return found;
  if (isZero(a)) return exactly(bits);
  if (a.sign === 1) return invalid();
  return after(denormalOf(a), fcw, () => {
    if (a.kind === 'infinity') return exactly(bits);
    const places = PLACES + (a.exponent & 1);
    const scaled = a.significand << BigInt(places);
    const root = integerRoot(scaled);
    const rest = root * root === scaled ? 0n : 1n;
    return roundExtended(0, (root << 1n) | rest, (a.exponent - places) / 2 - 1, fcw, precisionOf(fcw));
  });
}

/** To an integer, as rounding control says. SDM Vol 2 FRNDINT. */
export function roundToInteger(bits: bigint, fcw: number): Computed {
  const a = unpackExtended(bits);
  const found = special(a);
  if (found) return found;
  return after(denormalOf(a), fcw, () => {
    if (a.kind === 'infinity' || isZero(a) || a.exponent >= 0) return exactly(bits);
    const { value, exact } = roundPlaces(a.significand, -a.exponent, a.sign, roundingOf(fcw));
    return {
      bits: exactExtended(a.sign, value, 0),
      exceptions: exact ? 0 : Exceptions.precision,
      up: value > a.significand >> BigInt(-a.exponent),
    };
  });
}

/** An exponent that takes any number out of range, whichever way. */
const FAR = 0x10000;

/** a × 2^(b towards zero). SDM Vol 2 FSCALE. */
export const scale: Operation = (left, right, fcw) => {
  const [a, b] = [unpackExtended(left), unpackExtended(right)];
  const found = special(a, b);
  if (found) return found;
  if (b.kind === 'infinity' && (b.sign === 0 ? isZero(a) : a.kind === 'infinity')) return invalid();
  return after(denormalOf(a, b), fcw, () => {
    if (a.kind === 'infinity' || isZero(a)) return exactly(a.bits);
    if (b.kind === 'infinity') return exactly(b.sign === 0 ? infinity(a.sign) : zero(a.sign));
    const { value } = roundPlaces(b.significand, -b.exponent, 0, Rounding.towardZero);
    const magnitude = value > BigInt(FAR) ? FAR : Number(value);
    return roundExtended(a.sign, a.significand, a.exponent + (b.sign ? -magnitude : magnitude), fcw);
  });
};

/** Significand (with the sign) and exponent as two numbers. SDM Vol 2 FXTRACT. */
export function extract(bits: bigint, fcw: number): { significand: bigint; exponent: bigint; exceptions: number } {
  const a = unpackExtended(bits);
  const found = special(a);
  if (found) return { significand: found.bits, exponent: found.bits, exceptions: found.exceptions };
  if (a.kind === 'infinity') return { significand: bits, exponent: infinity(0), exceptions: 0 };
  if (isZero(a)) return { significand: bits, exponent: infinity(1), exceptions: Exceptions.divideByZero };
  const exceptions = denormalOf(a);
  if (exceptions !== 0 && !isMasked(fcw, exceptions)) return { significand: 0n, exponent: 0n, exceptions };
  const length = bitLength(a.significand);
  const exponent = a.exponent + length - 1;
  return {
    significand: packExtended(a.sign, 0x3fff, a.significand << BigInt(PRECISION - length)),
    exponent: exactExtended(exponent < 0 ? 1 : 0, BigInt(Math.abs(exponent)), 0),
    exceptions,
  };
}

/** A (partial) remainder, the low three bits of the quotient, and whether the reduction is complete (C2 = 0). */
export interface Remainder extends Computed {
  /** Undefined where there is none: an operand was a NaN, or the operation is invalid. */
  readonly quotient: number | undefined;
  readonly complete: boolean;
}

/** Exponents further apart than this are reduced in steps. SDM Vol 2 FPREM. */
const FULL_STEP = 64;

/** @param nearest the quotient is rounded to the nearest integer (FPREM1), not towards zero (FPREM) */
export function remainder(left: bigint, right: bigint, fcw: number, nearest: boolean): Remainder {
  const [a, b] = [unpackExtended(left), unpackExtended(right)];
  const done = (computed: Computed, quotient?: number): Remainder => ({ ...computed, quotient, complete: true });
  const found = special(a, b);
  if (found) return done(found);
  if (a.kind === 'infinity' || isZero(b)) return done(invalid());
  const before = denormalOf(a, b);
  if (before !== 0 && !isMasked(fcw, before)) return done({ bits: 0n, exceptions: before, up: false });
  if (isZero(a)) return done({ bits: a.bits, exceptions: before, up: false }, 0);
  if (b.kind === 'infinity')
    return done(
      after(before, fcw, () => roundExtended(a.sign, a.significand, a.exponent, fcw)),
      0,
    );

  const apart = a.exponent + bitLength(a.significand) - (b.exponent + bitLength(b.significand));
  const complete = apart < FULL_STEP;
  // What the divisor is multiplied with while the operands are too far apart: the quotient then has 32 to 63 bits.
  const shift = complete ? 0 : apart - ((apart & 31) | 32);
  const exponent = Math.min(a.exponent, b.exponent + shift);
  const dividend = a.significand << BigInt(a.exponent - exponent);
  const divisor = b.significand << BigInt(b.exponent + shift - exponent);
  let quotient = dividend / divisor;
  let rest = dividend - quotient * divisor;
  if (complete && nearest) {
    const twice = 2n * rest;
    if (twice > divisor || (twice === divisor && (quotient & 1n) === 1n)) {
      quotient += 1n;
      rest -= divisor;
    }
  }
  const sign = (rest < 0n ? 1 - a.sign : a.sign) as 0 | 1;
  const computed = rest === 0n ? exactly(zero(a.sign)) : roundExtended(sign, rest < 0n ? -rest : rest, exponent, fcw);
  return { ...computed, exceptions: computed.exceptions | before, quotient: Number(quotient & 7n), complete };
}

/** How two numbers compare. */
export type Relation = 'greater' | 'less' | 'equal' | 'unordered';

/** @param signaling a quiet NaN is invalid as well (FCOM), not only signaling ones (FUCOM) */
export function compare(left: bigint, right: bigint, signaling: boolean): { relation: Relation; exceptions: number } {
  const [a, b] = [unpackExtended(left), unpackExtended(right)];
  if (special(a, b)) {
    const bad = [a, b].some((n) => n.kind === 'unsupported' || n.signaling || (signaling && n.kind === 'nan'));
    return { relation: 'unordered', exceptions: bad ? Exceptions.invalid : 0 };
  }
  const [x, y] = [orderOf(a), orderOf(b)];
  return { relation: x < y ? 'less' : x > y ? 'greater' : 'equal', exceptions: denormalOf(a, b) };
}
/** A number that orders as the register does. */
function orderOf(a: Extended): bigint {
  // A pseudo-denormal is the number that its integer bit says.
  const pseudo = a.denormal && a.significand >> 63n !== 0n;
  const magnitude = (a.bits & ((1n << 79n) - 1n)) + (pseudo ? 1n << 64n : 0n);
  return a.sign ? -magnitude : magnitude;
}
