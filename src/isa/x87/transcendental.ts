// Transcendental functions, computed with far more bits than a register has and rounded once: results are the nearest numbers in
// all but the rarest cases, where processors promise an error below one unit in the last place. SDM Vol 1 §8.3.7, §8.3.10.
//
// Inside, numbers are integers with `places` binary places behind the point.

import { Exceptions } from '../float/format.ts';
import { exactly, integerRoot, invalid, special } from './arithmetic.ts';
import { bitLength, type Extended, infinity, isZero, packExtended, zero } from './extended.ts';
import { type Computed, isMasked, roundExtended } from './round.ts';

/** Bits of every result, at least; 64 are kept. */
const WORKING = 200;
/** What is smaller than 2^−this is its own sine, tangent and arctangent, but for the direction of rounding. */
const TINY = 72;

/** (−1)^sign × magnitude × 2^exponent, finite. */
interface Real {
  readonly sign: 0 | 1;
  readonly magnitude: bigint;
  readonly exponent: number;
}
const topOf = ({ magnitude, exponent }: Real): number => exponent + bitLength(magnitude);
const realOf = ({ sign, significand, exponent }: Extended): Real => ({ sign, magnitude: significand, exponent });
/** A number with `places` places; bits below are dropped. */
function fixed({ sign, magnitude, exponent }: Real, places: number): bigint {
  const shift = exponent + places;
  const size = shift >= 0 ? magnitude << BigInt(shift) : magnitude >> BigInt(-shift);
  return sign ? -size : size;
}
const fromFixed = (value: bigint, places: number): Real => ({
  sign: value < 0n ? 1 : 0,
  magnitude: value < 0n ? -value : value,
  exponent: -places,
});
const multiplyFixed = (a: bigint, b: bigint, places: number): bigint => (a * b) >> BigInt(places);

/** Rounds what is known not to be a number that a register holds. */
function inexact({ sign, magnitude, exponent }: Real, fcw: number): Computed {
  return roundExtended(sign, (magnitude << 1n) | 1n, exponent - 1, fcw);
}
/** The nearest number to `a` but a little nearer to zero, or farther from it. */
function beside({ sign, magnitude, exponent }: Real, side: 'nearer' | 'farther', fcw: number): Computed {
  const wide = magnitude << BigInt(WORKING);
  return roundExtended(sign, side === 'nearer' ? wide - 1n : wide + 1n, exponent - WORKING, fcw);
}
function withDenormal(a: Extended, b: Extended, fcw: number, compute: () => Computed): Computed {
  if (!a.denormal && !b.denormal) return compute();
  if (!isMasked(fcw, Exceptions.denormal)) return { bits: 0n, exceptions: Exceptions.denormal, up: false };
  const computed = compute();
  return { ...computed, exceptions: computed.exceptions | Exceptions.denormal };
}

// ---- series

/** Σ ±z^(2k+1)/(2k+1): the arctangent (alternating) or its hyperbolic kin; |z| well below 1. */
function arctangentSeries(z: bigint, places: number, alternating: boolean): bigint {
  const square = multiplyFixed(z, z, places);
  let [sum, power] = [0n, z];
  for (let n = 1n; power !== 0n && power !== -1n; n += 2n) {
    sum += alternating && n % 4n === 3n ? -(power / n) : power / n;
    power = multiplyFixed(power, square, places);
  }
  return sum;
}
const one = (places: number): bigint => 1n << BigInt(places);
/** Places of the constants: more than any function asks for. */
const LONG = 640;
/** 2 artanh 1/3. */
const LN2 = 2n * arctangentSeries(one(LONG) / 3n, LONG, false);
/** Machin's formula: π = 16 arctan 1/5 − 4 arctan 1/239. */
const PI = 16n * arctangentSeries(one(LONG) / 5n, LONG, true) - 4n * arctangentSeries(one(LONG) / 239n, LONG, true);
const ln2 = (places: number): bigint => LN2 >> BigInt(LONG - places);
const pi = (places: number): bigint => PI >> BigInt(LONG - places);

/** sin r and cos r, |r| < 1. */
function sineAndCosine(r: bigint, places: number): { sine: bigint; cosine: bigint } {
  let [sine, cosine, term] = [0n, one(places), one(places)];
  for (let n = 1n; ; n++) {
    term = multiplyFixed(term, r, places) / n;
    if (term === 0n || term === -1n) return { sine, cosine };
    const signed = n % 4n >= 2n ? -term : term;
    if (n % 2n === 0n) cosine += signed;
    else sine += signed;
  }
}

// ---- angles

/** π with 66 bits, as the FPU uses it to reduce angles. SDM Vol 1 §8.3.8. */
const PI_66: Real = { sign: 0, magnitude: 0x3243f6a8885a308d3n, exponent: -64 };

/** What is left of an angle after whole quarters of a turn, and how many of them, modulo 4. Exact. */
function reduce(a: Extended): { rest: Real; quarters: number } {
  // Half of π: one place more.
  const exponent = Math.min(a.exponent, PI_66.exponent - 1);
  const angle = a.significand << BigInt(a.exponent - exponent);
  const quarter = PI_66.magnitude << BigInt(PI_66.exponent - 1 - exponent);
  const count = (2n * angle + quarter) / (2n * quarter);
  const rest = angle - count * quarter;
  const quarters = Number(count & 3n);
  return {
    rest: { sign: ((rest < 0n ? 1 : 0) ^ a.sign) as 0 | 1, magnitude: rest < 0n ? -rest : rest, exponent },
    quarters: a.sign ? (4 - quarters) & 3 : quarters,
  };
}
const negated = (a: Real): Real => ({ ...a, sign: (1 - a.sign) as 0 | 1 });
const ONE: Real = { sign: 0, magnitude: 1n, exponent: 0 };

/** Sine of what is left (`which` 0) or its cosine, its sign as the quarters say. */
function wave(a: Extended, shift: 0 | 1, fcw: number): Computed {
  const { rest, quarters } = reduce(a);
  const turn = (quarters + shift) & 3;
  const signed = (value: Real) => (turn >= 2 ? negated(value) : value);
  if (turn % 2 === 0) {
    if (rest.magnitude === 0n) return exactly(zero(signed(rest).sign));
    if (topOf(rest) < -TINY) return beside(signed(rest), 'nearer', fcw);
    const places = WORKING - topOf(rest);
    return inexact(signed(fromFixed(sineAndCosine(fixed(rest, places), places).sine, places)), fcw);
  }
  if (rest.magnitude === 0n) return roundExtended(signed(ONE).sign, 1n, 0, fcw);
  if (topOf(rest) < -TINY) return beside(signed(ONE), 'nearer', fcw);
  return inexact(signed(fromFixed(sineAndCosine(fixed(rest, WORKING), WORKING).cosine, WORKING)), fcw);
}

/** Angles of 2^63 and more are out of range: C2, and nothing else happens. */
export const isOutOfRange = (a: Extended): boolean => a.kind === 'finite' && topOf(realOf(a)) > 63;

/** A function of an angle in range. */
type Angle = (a: Extended, fcw: number) => Computed;
const ofAngle =
  (compute: Angle, atZero: (a: Extended) => bigint): Angle =>
  (a, fcw) => {
    const found = special(a);
    if (found) return found;
    if (a.kind === 'infinity') return invalid();
    if (isZero(a)) return exactly(atZero(a));
    return withDenormal(a, a, fcw, () => compute(a, fcw));
  };
const REGISTER_ONE = packExtended(0, 0x3fff, 1n << 63n);
export const sine: Angle = ofAngle(
  (a, fcw) => wave(a, 0, fcw),
  ({ sign }) => zero(sign),
);
export const cosine: Angle = ofAngle(
  (a, fcw) => wave(a, 1, fcw),
  () => REGISTER_ONE,
);
export const tangent: Angle = ofAngle(
  (a, fcw) => {
    const { rest, quarters } = reduce(a);
    if (quarters % 2 === 0 && topOf(rest) < -TINY) return beside(rest, 'farther', fcw);
    const places = WORKING - Math.min(topOf(rest), 0);
    const { sine: s, cosine: c } = sineAndCosine(fixed(rest, places), places);
    const quotient = quarters % 2 === 0 ? (s << BigInt(places)) / c : -((c << BigInt(places)) / s);
    return inexact(fromFixed(quotient, places), fcw);
  },
  ({ sign }) => zero(sign),
);

/** The angle of the point (x, y), −π to π. SDM Vol 2 FPATAN, Table 3-30. */
export function arctangent(y: Extended, x: Extended, fcw: number): Computed {
  const found = special(y, x);
  if (found) return found;
  const { sign } = y;
  /** A share of π, in eighths of a turn halved: 4 is π. */
  const share = (quarters: bigint): Computed =>
    inexact({ ...fromFixed((pi(WORKING) * quarters) / 4n, WORKING), sign }, fcw);
  if (y.kind === 'infinity')
    return x.kind === 'infinity' ? share(x.sign ? 3n : 1n) : withDenormal(y, x, fcw, () => share(2n));
  return withDenormal(y, x, fcw, () => {
    if (isZero(y) || x.kind === 'infinity') return x.sign ? share(4n) : exactly(zero(sign));
    if (isZero(x)) return share(2n);
    const [up, along] = [realOf(y), realOf(x)];
    const steep = topOf(up) - topOf(along);
    // So flat that it is the quotient, or so steep that it is a quarter.
    if (steep < -TINY && x.sign === 0) return flat(up, along, sign, fcw);
    const places = WORKING + Math.min(Math.abs(steep), WORKING) + 8;
    const shift = places - Math.min(topOf(up), topOf(along));
    if (Math.abs(steep) > 2 * TINY) {
      if (steep > 0) return share(2n);
      return share(4n);
    }
    const [a, b] = [fixed({ ...up, sign: 0 }, shift), fixed({ ...along, sign: 0 }, shift)];
    const angle = arctangentOfQuotient(a, b, places);
    const whole = x.sign ? pi(places) - angle : angle;
    return inexact({ ...fromFixed(whole, places), sign }, fcw);
  });
}
/** y / x where that is tiny: a little less. */
function flat(up: Real, along: Real, sign: 0 | 1, fcw: number): Computed {
  const dividend = up.magnitude << BigInt(2 * WORKING);
  const quotient = dividend / along.magnitude;
  const exponent = up.exponent - along.exponent - 2 * WORKING;
  if (quotient * along.magnitude === dividend) return beside({ sign, magnitude: quotient, exponent }, 'nearer', fcw);
  return inexact({ sign, magnitude: quotient, exponent }, fcw);
}
/** arctan(a / b), a and b positive. */
function arctangentOfQuotient(a: bigint, b: bigint, places: number): bigint {
  if (a > b) return pi(places) / 2n - arctangentOfQuotient(b, a, places);
  let z = (a << BigInt(places)) / b;
  // arctan z = 2 arctan (z / (1 + √(1 + z²))): three times, so that the series is short.
  for (let i = 0; i < 3; i++) {
    const root = integerRoot((one(places) << BigInt(places)) + z * z);
    z = (z << BigInt(places)) / (one(places) + root);
  }
  return 8n * arctangentSeries(z, places, true);
}

// ---- logarithms and powers

/** log2 of 1 + a / b, where that is between 1/2 and 2: as many bits as ever, however small it is. */
function logarithmBeside(a: bigint, b: bigint): Real {
  // 2 artanh z = 2z (1 + z²/3 + …): z with a floating point, what follows with a fixed one.
  const places = WORKING + 16;
  const size = a < 0n ? -a : a;
  const shift = places + bitLength(a + 2n * b) - bitLength(size);
  const z = (size << BigInt(shift)) / (a + 2n * b);
  const whole = fixed({ sign: 0, magnitude: z, exponent: -shift }, places);
  const square = multiplyFixed(whole, whole, places);
  let [sum, power] = [0n, one(places)];
  for (let n = 1n; power !== 0n; n += 2n) {
    sum += power / n;
    power = multiplyFixed(power, square, places);
  }
  const magnitude = ((2n * z * sum) << BigInt(places)) / ln2(places);
  return { sign: a < 0n ? 1 : 0, magnitude, exponent: -shift - places };
}
/** A whole number and a logarithm beside it. */
function sumOf(whole: number, rest: Real): Real {
  if (whole === 0) return rest;
  const places = WORKING + 16;
  return fromFixed((BigInt(whole) << BigInt(places)) + fixed(rest, places), places);
}
/** y × a logarithm that is no integer. */
function timesLogarithm(y: Extended, { sign, magnitude, exponent }: Real, fcw: number): Computed {
  return inexact(
    { sign: (sign ^ y.sign) as 0 | 1, magnitude: magnitude * y.significand, exponent: exponent + y.exponent },
    fcw,
  );
}

/** y × log2 x. SDM Vol 2 FYL2X, Table 3-42. */
export function logarithm(y: Extended, x: Extended, fcw: number): Computed {
  const found = special(y, x);
  if (found) return found;
  if (x.sign === 1 && !isZero(x)) return invalid();
  if (isZero(x)) {
    if (isZero(y)) return invalid();
    const result = infinity((1 - y.sign) as 0 | 1);
    return y.kind === 'infinity' ? exactly(result) : { bits: result, exceptions: Exceptions.divideByZero, up: false };
  }
  if (x.kind === 'infinity') return isZero(y) ? invalid() : withDenormal(y, y, fcw, () => exactly(infinity(y.sign)));
  const real = realOf(x);
  const top = topOf(real) - 1;
  const isPower = real.magnitude === 1n << BigInt(bitLength(real.magnitude) - 1);
  const isOne = isPower && top === 0;
  if (isOne && y.kind === 'infinity') return invalid();
  const isBelowOne = top < 0;
  return withDenormal(y, x, fcw, () => {
    const sign = (isOne ? y.sign : y.sign ^ (isBelowOne ? 1 : 0)) as 0 | 1;
    if (y.kind === 'infinity') return exactly(infinity(sign));
    if (isZero(y) || isOne) return exactly(zero(sign));
    if (isPower) return roundExtended(sign, y.significand * BigInt(Math.abs(top)), y.exponent, fcw);
    // x = m × 2^whole with m between 3/4 and 3/2.
    const unit = 1n << BigInt(bitLength(real.magnitude) - 1);
    const whole = 2n * real.magnitude > 3n * unit ? top + 1 : top;
    const m = whole === top ? real.magnitude - unit : real.magnitude - 2n * unit;
    const base = whole === top ? unit : 2n * unit;
    return timesLogarithm(y, sumOf(whole, logarithmBeside(m, base)), fcw);
  });
}

/** y × log2 (x + 1). Out of its range, |x| ≤ 1 − √½, the manual leaves the result open. SDM Vol 2 FYL2XP1, Table 3-43. */
export function logarithmPlusOne(y: Extended, x: Extended, fcw: number): Computed {
  const found = special(y, x);
  if (found) return found;
  const sign = (y.sign ^ x.sign) as 0 | 1;
  if (x.kind === 'infinity')
    return x.sign || isZero(y) ? invalid() : withDenormal(y, y, fcw, () => exactly(infinity(y.sign)));
  if (y.kind === 'infinity') return isZero(x) ? invalid() : withDenormal(x, x, fcw, () => exactly(infinity(sign)));
  if (x.sign === 1 && topOf(realOf(x)) > 0) return invalid();
  return withDenormal(y, x, fcw, () => {
    if (isZero(x) || isZero(y)) return exactly(zero(sign));
    const real = realOf(x);
    const top = topOf(real);
    // Large numbers are out of range: the logarithm of the number itself is as good.
    if (top > 64) return logarithm(y, x, fcw);
    const shift = BigInt(Math.max(-real.exponent, 0));
    const value = (x.sign ? -real.magnitude : real.magnitude) << BigInt(Math.max(real.exponent, 0));
    if (top <= -1) return timesLogarithm(y, logarithmBeside(value, 1n << shift), fcw);
    const sum: Real = { sign: 0, magnitude: value + (1n << shift), exponent: -Number(shift) };
    const whole = topOf(sum) - 1;
    const unit = 1n << BigInt(bitLength(sum.magnitude) - 1);
    return timesLogarithm(y, sumOf(whole, logarithmBeside(sum.magnitude - unit, unit)), fcw);
  });
}

/** 2^x − 1. Out of its range, |x| ≤ 1, the manual leaves the result open: x. SDM Vol 2 F2XM1. */
export function powerMinusOne(x: Extended, fcw: number): Computed {
  const found = special(x);
  if (found) return found;
  if (x.kind === 'infinity') return exactly(x.sign ? packExtended(1, 0x3fff, 1n << 63n) : x.bits);
  if (isZero(x)) return exactly(x.bits);
  return withDenormal(x, x, fcw, () => {
    const real = realOf(x);
    const top = topOf(real);
    if (top >= 1) {
      const isUnit = top === 1 && real.magnitude === 1n << BigInt(bitLength(real.magnitude) - 1);
      return exactly(isUnit && x.sign ? packExtended(1, 0x3ffe, 1n << 63n) : x.bits);
    }
    // y = x ln 2; (e^y − 1) / y = 1 + y/2 + y²/6 …: y with a floating point, what follows with a fixed one.
    const places = WORKING + 16;
    const y: Real = { ...real, magnitude: real.magnitude * ln2(places), exponent: real.exponent - places };
    const small = fixed(y, places);
    let [sum, term] = [0n, one(places)];
    for (let n = 2n; term !== 0n && term !== -1n; n++) {
      sum += term;
      term = multiplyFixed(term, small, places) / n;
    }
    return inexact({ ...y, magnitude: y.magnitude * sum, exponent: y.exponent - places }, fcw);
  });
}
