// The x87 FPU's arithmetic, with no processor at hand to ask (compare-cpu.test.ts asks one).

import { describe, expect, test } from 'vitest';
import { Exceptions } from '../../src/isa/float/format.ts';
import { Context, RegisterFile } from '../../src/isa/registers.ts';
import { add, compare, divide, multiply, remainder, roundToInteger, squareRoot } from '../../src/isa/x87/arithmetic.ts';
import { constant } from '../../src/isa/x87/constants.ts';
import { fromDecimal, toDecimal, toInteger } from '../../src/isa/x87/convert.ts';
import { INDEFINITE, unpackExtended } from '../../src/isa/x87/extended.ts';
import { FxsaveLayout, loadX87, storeX87 } from '../../src/isa/x87/fxsave.ts';
import type { Computed } from '../../src/isa/x87/round.ts';
import { StatusBit, X87 } from '../../src/isa/x87/state.ts';
import {
  arctangent,
  cosine,
  isOutOfRange,
  logarithm,
  powerMinusOne,
  sine,
  tangent,
} from '../../src/isa/x87/transcendental.ts';

/** Everything masked, 64 bits, to nearest. */
const FCW = 0x37f;
const ONE = 0x3fff_8000_0000_0000_0000n;
const TWO = 0x4000_8000_0000_0000_0000n;
const THREE = 0x4000_c000_0000_0000_0000n;
const ZERO = 0n;
const INFINITY = 0x7fff_8000_0000_0000_0000n;
const LARGEST = 0x7ffe_ffff_ffff_ffff_ffffn;
const SMALLEST_NORMAL = 0x0001_8000_0000_0000_0000n;
const QUIET = 0x7fff_c000_0000_0000_0001n;
const SIGNALING = 0x7fff_8000_0000_0000_0002n;
const UNNORMAL = 0x3fff_0000_0000_0000_0001n;
const { invalid, denormal, divideByZero, overflow, underflow, precision } = Exceptions;

const shown = ({ bits, exceptions, up }: Computed): string => `${bits.toString(16)} ${exceptions}${up ? ' up' : ''}`;
const expected = (bits: bigint, exceptions = 0, up = false): string => shown({ bits, exceptions, up });

describe('arithmetic', () => {
  test.each<[string, Computed, string]>([
    ['1 + 2', add(ONE, TWO, FCW), expected(THREE)],
    ['1 / 3', divide(ONE, THREE, FCW), expected(0x3ffd_aaaa_aaaa_aaaa_aaabn, precision, true)],
    ['1 / 3 down', divide(ONE, THREE, FCW | 0x400), expected(0x3ffd_aaaa_aaaa_aaaa_aaaan, precision)],
    ['1 / 3 with 24 bits', divide(ONE, THREE, 0x7f), expected(0x3ffd_aaaa_ab00_0000_0000n, precision, true)],
    ['1 / 3 with 53 bits', divide(ONE, THREE, 0x27f), expected(0x3ffd_aaaa_aaaa_aaaa_a800n, precision)],
    ['1 / 0', divide(ONE, ZERO, FCW), expected(INFINITY, divideByZero)],
    ['0 / 0', divide(ZERO, ZERO, FCW), expected(INDEFINITE, invalid)],
    ['√2', squareRoot(TWO, FCW), expected(0x3fff_b504_f333_f9de_6484n, precision)],
    ['largest × 2', multiply(LARGEST, TWO, FCW), expected(INFINITY, overflow | precision, true)],
    [
      'largest × 2, unmasked: wrapped',
      multiply(LARGEST, TWO, FCW & ~overflow),
      expected(0x1fff_ffff_ffff_ffff_ffffn, overflow),
    ],
    ['smallest normal / 2', divide(SMALLEST_NORMAL, TWO, FCW), expected(0x4000_0000_0000_0000n)],
    [
      'smallest normal / 3',
      divide(SMALLEST_NORMAL, THREE, FCW),
      expected(0x2aaa_aaaa_aaaa_aaabn, underflow | precision, true),
    ],
    ['a denormal operand', add(1n, 1n, FCW), expected(2n, denormal)],
    ['a denormal operand, unmasked', add(1n, 1n, FCW & ~denormal), expected(0n, denormal)],
    ['quiet before signaling NaN', add(SIGNALING, QUIET, FCW), expected(QUIET, invalid)],
    ['a signaling NaN becomes quiet', add(SIGNALING, ONE, FCW), expected(SIGNALING | (1n << 62n), invalid)],
    ['an unnormal is unsupported', add(UNNORMAL, ONE, FCW), expected(INDEFINITE, invalid)],
    ['2.5 to an integer', roundToInteger(0x4000_a000_0000_0000_0000n, FCW), expected(TWO, precision)],
    [
      '3.5 to an integer',
      roundToInteger(0x4000_e000_0000_0000_0000n, FCW),
      expected(0x4001_8000_0000_0000_0000n, precision, true),
    ],
    ['2.5 to 16 bits', toInteger(16, 0x4000_a000_0000_0000_0000n, FCW, false), expected(2n, precision)],
    ['too large for 16 bits', toInteger(16, 0x400e_8000_0000_0000_0000n, FCW, false), expected(0x8000n, invalid)],
  ])('%s', (_name, found, wanted) => {
    expect(shown(found)).toBe(wanted);
  });
});

describe('transcendental functions', () => {
  const of = (bits: bigint) => unpackExtended(bits);
  const HALF = 0x3ffe_8000_0000_0000_0000n;
  const PI = constant('FLDPI', FCW);
  test.each<[string, Computed, string]>([
    ['sin 1/2', sine(of(HALF), FCW), expected(0x3ffd_f577_43a2_582f_7f44n, precision, true)],
    // The FPU's π has 66 bits: two more than the constant.
    ['sin π', sine(of(PI), FCW), expected(0xbfbf_8000_0000_0000_0000n, precision, true)],
    ['cos 0', cosine(of(ZERO), FCW), expected(ONE)],
    ['tan of infinity', tangent(of(INFINITY), FCW), expected(INDEFINITE, invalid)],
    ['arctan 1/1 is a quarter of π', arctangent(of(ONE), of(ONE), FCW), expected(PI - (2n << 64n), precision, true)],
    ['arctan 0/−1 is π', arctangent(of(ZERO), of(ONE | (1n << 79n)), FCW), expected(PI, precision, true)],
    ['3 × log2 8', logarithm(of(THREE), of(0x4002_8000_0000_0000_0000n), FCW), expected(0x4002_9000_0000_0000_0000n)],
    [
      '1 × log2 10',
      logarithm(of(ONE), of(0x4002_a000_0000_0000_0000n), FCW),
      expected(constant('FLDL2T', FCW), precision),
    ],
    ['log2 −1', logarithm(of(ONE), of(ONE | (1n << 79n)), FCW), expected(INDEFINITE, invalid)],
    ['log2 0', logarithm(of(ONE), of(ZERO), FCW), expected(INFINITY | (1n << 79n), divideByZero)],
    ['2^1 − 1', powerMinusOne(of(ONE), FCW), expected(ONE)],
    ['2^−1 − 1', powerMinusOne(of(ONE | (1n << 79n)), FCW), expected(HALF | (1n << 79n))],
    ['2^½ − 1', powerMinusOne(of(HALF), FCW), expected(0x3ffd_d413_cccf_e779_9211n, precision)],
  ])('%s', (_name, found, wanted) => {
    expect(shown(found)).toBe(wanted);
  });
  test('angles from 2^63 on are out of range', () => {
    expect(isOutOfRange(of(0x403d_ffff_ffff_ffff_ffffn))).toBe(false);
    expect(isOutOfRange(of(0x403e_8000_0000_0000_0000n))).toBe(true);
  });
});

test('remainders: 7 rem 3 truncates, 8 rem 3 to the nearest is −1; far apart it takes steps', () => {
  const seven = 0x4001_e000_0000_0000_0000n;
  const eight = 0x4002_8000_0000_0000_0000n;
  expect(remainder(seven, THREE, FCW, false)).toMatchObject({ bits: ONE, quotient: 2, complete: true });
  expect(remainder(eight, THREE, FCW, true)).toMatchObject({ bits: ONE | (1n << 79n), quotient: 3, complete: true });
  expect(remainder(LARGEST, THREE, FCW, false).complete).toBe(false);
});

test('comparison knows all four outcomes, and which NaNs are invalid', () => {
  expect(compare(ONE, TWO, false).relation).toBe('less');
  expect(compare(THREE, TWO, false).relation).toBe('greater');
  expect(compare(ZERO, 1n << 79n, false).relation).toBe('equal');
  expect(compare(QUIET, ONE, false)).toEqual({ relation: 'unordered', exceptions: 0 });
  expect(compare(QUIET, ONE, true)).toEqual({ relation: 'unordered', exceptions: invalid });
});

test('constants follow rounding control', () => {
  expect(constant('FLDPI', FCW)).toBe(0x4000_c90f_daa2_2168_c235n);
  expect(constant('FLDPI', FCW | 0x400)).toBe(0x4000_c90f_daa2_2168_c234n);
});

test('packed decimals keep eighteen digits and the sign of zero', () => {
  const digits = 0x8012_3456_7890_1234_5678n;
  expect(toDecimal(fromDecimal(digits), FCW).bits).toBe(digits);
  expect(toDecimal(1n << 79n, FCW).bits).toBe(1n << 79n);
  expect(toDecimal(LARGEST, FCW)).toMatchObject({ bits: 0xffff_c000_0000_0000_0000n, exceptions: invalid });
});

describe('the register stack', () => {
  const fpu = (): X87 => {
    const x87 = new X87(new RegisterFile(new ArrayBuffer(0x400)));
    x87.initialize();
    return x87;
  };

  test('push goes down from R7, and pop leaves the bits but not the tag', () => {
    const x87 = fpu();
    x87.push(ONE);
    x87.push(TWO);
    expect([x87.top, x87.tags, x87.st(0), x87.st(1)]).toEqual([6, 0b1100_0000, TWO, ONE]);
    x87.pop();
    expect([x87.top, x87.tags, x87.register(6)]).toEqual([7, 0b1000_0000, TWO]);
  });

  test('the summary follows flags and masks', () => {
    const x87 = fpu();
    x87.report(precision);
    expect(x87.isPending).toBe(false);
    x87.fcw = FCW & ~precision;
    expect(x87.fsw & (StatusBit.summary | StatusBit.busy)).toBe(StatusBit.summary | StatusBit.busy);
    x87.fcw = FCW;
    expect(x87.isPending).toBe(false);
  });

  test('FXSAVE’s image counts registers from TOP on, and brings all of it back', () => {
    const x87 = fpu();
    x87.push(ONE);
    x87.push(QUIET);
    x87.registers.set(Context.fip, 0x1234_5678_9abcn);
    const image = new DataView(new ArrayBuffer(FxsaveLayout.bytes));
    storeX87(x87.registers, image, true);
    expect(image.getBigUint64(FxsaveLayout.st, true)).toBe(QUIET & ((1n << 64n) - 1n));
    expect(image.getUint8(FxsaveLayout.ftw)).toBe(0b1100_0000);
    const other = fpu();
    loadX87(other.registers, image, true);
    expect(other.registers.bytes.slice(Context.fcw, Context.uirr)).toEqual(
      x87.registers.bytes.slice(Context.fcw, Context.uirr),
    );
  });
});

test('what is unsupported is told from what is not', () => {
  expect(unpackExtended(UNNORMAL).kind).toBe('unsupported');
  expect(unpackExtended(0x7fff_0000_0000_0000_0000n).kind).toBe('unsupported');
  expect(unpackExtended(1n << 63n)).toMatchObject({ kind: 'finite', denormal: true });
});
