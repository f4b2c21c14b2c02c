// Basic arithmetic instructions. SDM Vol 1 §5.2.2.      C1 is set when a result was rounded up, cleared otherwise.

import { Exceptions } from '../float/format.ts';
import {
  add,
  divide,
  extract,
  multiply,
  type Operation,
  remainder,
  roundToInteger,
  scale,
  squareRoot,
  subtract,
} from './arithmetic.ts';
import { INDEFINITE, unpackExtended } from './extended.ts';
import { sourceOf } from './operands.ts';
import type { Computed } from './round.ts';
import { rule, type X87Rule } from './rule.ts';
import { StatusBit, type X87 } from './state.ts';

/** Writes a result and says how it came about. @returns whether it was written */
export function conclude(x87: X87, i: number, { bits, exceptions, up }: Computed): boolean {
  x87.c1 = false;
  if (!x87.report(exceptions)) return false;
  x87.c1 = up;
  x87.setSt(i, bits);
  return true;
}

/** Two operands, one of them ST(0). `reversed`: the destination is the second one. */
function binary(operation: Operation, { reversed = false, pops = false, integer = false } = {}): X87Rule {
  return rule((x87, { dst, src, width, memory }) => {
    if (x87.isEmpty(dst) || (width === 0 && x87.isEmpty(src))) {
      if (!x87.stackFault()) return;
      x87.setSt(dst, INDEFINITE);
      if (pops) x87.pop();
      return;
    }
    const other = sourceOf(x87, { src, width, memory }, integer);
    const [a, b] = reversed ? [other.bits, x87.st(dst)] : [x87.st(dst), other.bits];
    const done = conclude(x87, dst, withDenormal(operation(a, b, x87.fcw), other.exceptions));
    if (done && pops) x87.pop();
  });
}
/** A denormal in memory is a normal number in a register. It counts unless something more urgent was found. */
function withDenormal(result: Computed, found: number): Computed {
  const urgent = Exceptions.invalid | Exceptions.divideByZero;
  if ((found & Exceptions.denormal) === 0 || (result.exceptions & urgent) !== 0) return result;
  if (unpackExtended(result.bits).kind === 'nan') return result;
  return { ...result, exceptions: result.exceptions | Exceptions.denormal };
}

/** ST(0) := operation of ST(0). */
const unary = (operation: (bits: bigint, fcw: number) => Computed): X87Rule =>
  rule((x87) => {
    if (!x87.isEmpty(0)) conclude(x87, 0, operation(x87.st(0), x87.fcw));
    else if (x87.stackFault()) x87.setSt(0, INDEFINITE);
  });

/** The sign alone; NaNs too, without exceptions. */
const sign = (change: (bits: bigint) => bigint): X87Rule =>
  rule((x87) => {
    if (!x87.isEmpty(0)) {
      x87.c1 = false;
      x87.setSt(0, change(x87.st(0)));
    } else if (x87.stackFault()) x87.setSt(0, INDEFINITE);
  });
const SIGN = 1n << 79n;

const FSCALE: X87Rule = rule((x87) => {
  if (!x87.isEmpty(0) && !x87.isEmpty(1)) conclude(x87, 0, scale(x87.st(0), x87.st(1), x87.fcw));
  else if (x87.stackFault()) x87.setSt(0, INDEFINITE);
});

/** The exponent replaces ST(0), and the significand is pushed. */
const FXTRACT: X87Rule = rule((x87) => {
  const isEmpty = x87.isEmpty(0);
  if (isEmpty || !x87.isEmpty(7)) {
    if (!x87.stackFault(!isEmpty)) return;
    x87.setSt(0, INDEFINITE);
    x87.push(INDEFINITE);
    return;
  }
  x87.c1 = false;
  const { significand, exponent, exceptions } = extract(x87.st(0), x87.fcw);
  if (!x87.report(exceptions)) return;
  x87.setSt(0, exponent);
  x87.push(significand);
});

/** C2: the reduction is incomplete. C0, C3, C1: bits 2, 1 and 0 of the quotient. */
const partialRemainder = (nearest: boolean): X87Rule =>
  rule((x87) => {
    x87.c1 = false;
    x87.setConditions(x87.fsw & (StatusBit.c0 | StatusBit.c3));
    if (x87.isEmpty(0) || x87.isEmpty(1)) {
      if (x87.stackFault()) x87.setSt(0, INDEFINITE);
      return;
    }
    const found = remainder(x87.st(0), x87.st(1), x87.fcw, nearest);
    if (!x87.report(found.exceptions)) return;
    x87.setSt(0, found.bits);
    if (found.quotient === undefined) return;
    if (!found.complete) return x87.setConditions(StatusBit.c2);
    x87.c1 = (found.quotient & 1) !== 0;
    x87.setConditions(
      ((found.quotient & 4) !== 0 ? StatusBit.c0 : 0) | ((found.quotient & 2) !== 0 ? StatusBit.c3 : 0),
    );
  });

const OPERATIONS = {
  ADD: [add, false],
  SUB: [subtract, false],
  SUBR: [subtract, true],
  MUL: [multiply, false],
  DIV: [divide, false],
  DIVR: [divide, true],
} as const;

const rules: Record<string, X87Rule> = {
  FSQRT: unary(squareRoot),
  FRNDINT: unary(roundToInteger),
  FCHS: sign((bits) => bits ^ SIGN),
  FABS: sign((bits) => bits & ~SIGN),
  FSCALE,
  FXTRACT,
  FPREM: partialRemainder(false),
  FPREM1: partialRemainder(true),
};
for (const [name, [operation, reversed]] of Object.entries(OPERATIONS)) {
  rules[`F${name}`] = binary(operation, { reversed });
  rules[`F${name}P`] = binary(operation, { reversed, pops: true });
  rules[`FI${name}`] = binary(operation, { reversed, integer: true });
}
export const ARITHMETIC_RULES: Readonly<Record<string, X87Rule>> = rules;
