// Addition, subtraction, multiplication, division, square root, minimum, maximum and comparison, exact until the one rounding
// at the end. SDM Vol 1 §4.8, §4.9, §11.5.2; Vol 2 of each instruction.

import { Exceptions, type Format, indefinite, infinity, Mxcsr, quiet, type Unpacked, unpack, zero } from './format.ts';
import { type Rounded, Rounding, round, roundingOf } from './round.ts';

/** An operand: its bit pattern and its parts, denormals already zero where MXCSR says so. */
export interface Operand extends Unpacked {
  readonly bits: bigint;
}

/** Takes an operand apart; with DAZ set a denormal is a zero of its sign. */
export function operand(format: Format, bits: bigint, mxcsr: number): Operand {
  const parts = unpack(format, bits);
  if (!parts.denormal || (mxcsr & Mxcsr.denormalsAreZeros) === 0) return { ...parts, bits };
  return { ...parts, significand: 0n, denormal: false, bits: zero(format, parts.sign) };
}
const isZero = (a: Operand): boolean => a.kind === 'finite' && a.significand === 0n;

/** The NaN that an operation with a NaN among its operands gives: the first one, quiet. SDM Vol 1 Table 4-7. */
function nanOf(format: Format, a: Operand, b: Operand): Rounded | undefined {
  if (a.kind !== 'nan' && b.kind !== 'nan') return undefined;
  const exceptions = a.signaling || b.signaling ? Exceptions.invalid : 0;
  return { bits: quiet(format, (a.kind === 'nan' ? a : b).bits), exceptions };
}
const invalid = (format: Format): Rounded => ({ bits: indefinite(format), exceptions: Exceptions.invalid });
const exact = (bits: bigint): Rounded => ({ bits, exceptions: 0 });

/** Adds what is found before computing; an unmasked exception of that kind leaves the rest undone. */
function after(before: number, mxcsr: number, compute: () => Rounded): Rounded {
  if ((before & ~(mxcsr >> Mxcsr.masks)) !== 0) return { bits: 0n, exceptions: before };
  const { bits, exceptions } = compute();
  return { bits, exceptions: exceptions | before };
}
export function denormalOf(...numbers: readonly Operand[]): number {
  return numbers.some(({ denormal }) => denormal) ? Exceptions.denormal : 0;
}

export type Binary = (format: Format, a: bigint, b: bigint, mxcsr: number) => Rounded;

const addSigned =
  (flip: 0 | 1): Binary =>
  (format, left, right, mxcsr) => {
    const a = operand(format, left, mxcsr);
    const b = operand(format, right, mxcsr);
    const nan = nanOf(format, a, b);
    if (nan) return nan;
    const signOfB = (b.sign ^ flip) as 0 | 1;
    if (a.kind === 'infinity' && b.kind === 'infinity' && a.sign !== signOfB) return invalid(format);
    return after(denormalOf(a, b), mxcsr, () => {
      if (a.kind === 'infinity') return exact(infinity(format, a.sign));
      if (b.kind === 'infinity') return exact(infinity(format, signOfB));
      const exponent = Math.min(a.exponent, b.exponent);
      const scaled = (n: Operand) => n.significand << BigInt(n.exponent - exponent);
      const sum = (a.sign ? -scaled(a) : scaled(a)) + (signOfB ? -scaled(b) : scaled(b));
      if (sum !== 0n) return round(format, sum < 0n ? 1 : 0, sum < 0n ? -sum : sum, exponent, mxcsr);
      // Zeros of one sign keep it; else the sum is +0, or −0 when rounding down.
      const sign = a.sign === signOfB ? a.sign : roundingOf(mxcsr) === Rounding.down ? 1 : 0;
      return exact(zero(format, sign));
    });
  };
export const add: Binary = addSigned(0);
export const subtract: Binary = addSigned(1);

export const multiply: Binary = (format, left, right, mxcsr) => {
  const a = operand(format, left, mxcsr);
  const b = operand(format, right, mxcsr);
  const nan = nanOf(format, a, b);
  if (nan) return nan;
  const sign = (a.sign ^ b.sign) as 0 | 1;
  if ((a.kind === 'infinity' && isZero(b)) || (b.kind === 'infinity' && isZero(a))) return invalid(format);
  return after(denormalOf(a, b), mxcsr, () => {
    if (a.kind === 'infinity' || b.kind === 'infinity') return exact(infinity(format, sign));
    const product = a.significand * b.significand;
    return product === 0n ? exact(zero(format, sign)) : round(format, sign, product, a.exponent + b.exponent, mxcsr);
  });
};

export const divide: Binary = (format, left, right, mxcsr) => {
  const a = operand(format, left, mxcsr);
  const b = operand(format, right, mxcsr);
  const nan = nanOf(format, a, b);
  if (nan) return nan;
  const sign = (a.sign ^ b.sign) as 0 | 1;
  if ((a.kind === 'infinity' && b.kind === 'infinity') || (isZero(a) && isZero(b))) return invalid(format);
  const byZero = isZero(b) && a.kind === 'finite';
  // Division by zero comes before the denormal operand, which then is not looked for.
  return after(byZero ? Exceptions.divideByZero : denormalOf(a, b), mxcsr, () => {
    if (a.kind === 'infinity' || byZero) return exact(infinity(format, sign));
    if (b.kind === 'infinity' || isZero(a)) return exact(zero(format, sign));
    // Enough places that the quotient has two more than it will keep, whatever the lengths of the operands.
    const places = 2 * format.precision + 3;
    const dividend = a.significand << BigInt(places);
    const rest = dividend % b.significand === 0n ? 0n : 1n;
    const quotient = ((dividend / b.significand) << 1n) | rest;
    return round(format, sign, quotient, a.exponent - b.exponent - places - 1, mxcsr);
  });
};

/** The largest integer whose square is not above n, by Newton's method. */
function integerRoot(n: bigint): bigint {
  let root = 1n << BigInt((n.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + n / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

/** Square root of `a`. */
export const squareRoot: Binary = (format, bits, _, mxcsr) => {
  const a = operand(format, bits, mxcsr);
  const nan = nanOf(format, a, a);
  if (nan) return nan;
  if (isZero(a)) return exact(a.bits);
  if (a.sign === 1) return invalid(format);
  return after(denormalOf(a), mxcsr, () => {
    if (a.kind === 'infinity') return exact(a.bits);
    // An even exponent, and so many places that the root has two more than it will keep.
    const places = 2 * format.precision + 4 + (a.exponent & 1);
    const scaled = a.significand << BigInt(places);
    const root = integerRoot(scaled);
    const rest = root * root === scaled ? 0n : 1n;
    return round(format, 0, (root << 1n) | rest, (a.exponent - places) / 2 - 1, mxcsr);
  });
};

/** A number that orders as the operand does, NaNs aside: its bits without the sign, made negative by it. */
function orderOf(format: Format, { bits, sign }: Operand): bigint {
  const magnitude = BigInt.asUintN(format.width - 1, bits);
  return sign ? -magnitude : magnitude;
}

const extreme =
  (first: (a: bigint, b: bigint) => boolean): Binary =>
  (format, left, right, mxcsr) => {
    const a = operand(format, left, mxcsr);
    const b = operand(format, right, mxcsr);
    // The second operand as it is, also where both are zeros; any NaN, even a quiet one, is invalid. SDM Vol 2 MINPD.
    if (a.kind === 'nan' || b.kind === 'nan') return { bits: b.bits, exceptions: Exceptions.invalid };
    return { bits: first(orderOf(format, a), orderOf(format, b)) ? a.bits : b.bits, exceptions: denormalOf(a, b) };
  };
export const minimum: Binary = extreme((a, b) => a < b);
export const maximum: Binary = extreme((a, b) => a > b);

/** What `compare` tells, as the bits of a number: ZF in bit 1, CF in bit 0, as COMISD sets them; both when unordered. */
export const Relation = { greater: 0n, less: 1n, equal: 2n, unordered: 3n } as const;

/** @param signaling a quiet NaN is invalid as well */
export const compare =
  (signaling: boolean): Binary =>
  (format, left, right, mxcsr) => {
    const a = operand(format, left, mxcsr);
    const b = operand(format, right, mxcsr);
    if (a.kind === 'nan' || b.kind === 'nan') {
      const exceptions = signaling || a.signaling || b.signaling ? Exceptions.invalid : 0;
      return { bits: Relation.unordered, exceptions };
    }
    const [x, y] = [orderOf(format, a), orderOf(format, b)];
    return { bits: x < y ? Relation.less : x > y ? Relation.greater : Relation.equal, exceptions: denormalOf(a, b) };
  };
