// The floating-point operations by name: what the word `float` of the algebra means.

import { reciprocal, reciprocalRoot } from './approximate.ts';
import { add, type Binary, compare, divide, maximum, minimum, multiply, squareRoot, subtract } from './arithmetic.ts';
import { convertFormat, fromInteger, roundToInteger, toInteger } from './convert.ts';
import { BEFORE_COMPUTING, DOUBLE, Exceptions, type Format, Mxcsr, SINGLE } from './format.ts';
import { type Rounded, Rounding } from './round.ts';

/** One operation on bit patterns. Operations of one operand ignore the second. */
export interface FloatRule {
  /** Width of the result in bits. */
  readonly width: 32 | 64;
  /** The exceptions that it may meet. SDM Vol 1 Appendix E.4.2; Vol 2 of each instruction. */
  readonly exceptions: number;
  readonly run: (a: bigint, b: bigint, mxcsr: number) => Rounded;
}

const { invalid, denormal, divideByZero, overflow, underflow, precision } = Exceptions;
const OPERANDS = invalid | denormal;
const RANGE = overflow | underflow | precision;

const ARITHMETIC = {
  add,
  sub: subtract,
  mul: multiply,
  div: divide,
  sqrt: squareRoot,
  min: minimum,
  max: maximum,
  /** Gives a `Relation`. */
  compare: compare(false),
  compareSignaling: compare(true),
} as const satisfies Record<string, Binary>;
const MET: Readonly<Record<keyof typeof ARITHMETIC, number>> = {
  add: OPERANDS | RANGE,
  sub: OPERANDS | RANGE,
  mul: OPERANDS | RANGE,
  div: OPERANDS | divideByZero | RANGE,
  sqrt: OPERANDS | precision,
  min: OPERANDS,
  max: OPERANDS,
  compare: OPERANDS,
  compareSignaling: OPERANDS,
};

/** How `round` rounds; `Current` is as MXCSR says. `Silent` operations do not report an inexact result. */
const ROUNDINGS = {
  Nearest: Rounding.nearest,
  Down: Rounding.down,
  Up: Rounding.up,
  TowardZero: Rounding.towardZero,
  Current: undefined,
} as const;
export type RoundingName = keyof typeof ROUNDINGS;

type FormatName = 'f32' | 'f64';
type IntegerName = 'i32' | 'i64';
export type FloatOperation =
  | `${FormatName}.${keyof typeof ARITHMETIC}`
  | 'f32.rcp'
  | 'f32.rsqrt'
  | 'f32.toF64'
  | 'f64.toF32'
  | `${IntegerName}.to${'F32' | 'F64'}`
  | `${FormatName}.${'to' | 'truncateTo'}${'I32' | 'I64'}`
  | `${FormatName}.round${RoundingName}${'' | 'Silent'}`;

function rules(): Record<FloatOperation, FloatRule> {
  const found: Partial<Record<FloatOperation, FloatRule>> = {
    'f32.rcp': { width: 32, exceptions: 0, run: (a, b, mxcsr) => reciprocal(SINGLE, a, b, mxcsr) },
    'f32.rsqrt': { width: 32, exceptions: 0, run: (a, b, mxcsr) => reciprocalRoot(SINGLE, a, b, mxcsr) },
    'f32.toF64': { width: 64, exceptions: OPERANDS, run: (a, _, mxcsr) => convertFormat(SINGLE, DOUBLE, a, mxcsr) },
    'f64.toF32': {
      width: 32,
      exceptions: OPERANDS | RANGE,
      run: (a, _, mxcsr) => convertFormat(DOUBLE, SINGLE, a, mxcsr),
    },
  };
  for (const format of [SINGLE, DOUBLE]) {
    const name = `f${format.width}` as const;
    for (const [operation, run] of Object.entries(ARITHMETIC) as [keyof typeof ARITHMETIC, Binary][])
      found[`${name}.${operation}`] = {
        width: format.width,
        exceptions: MET[operation],
        run: (a, b, mxcsr) => run(format, a, b, mxcsr),
      };
    for (const width of [32, 64] as const) {
      found[`i${width}.toF${format.width}`] = integerInto(width, format);
      found[`${name}.toI${width}`] = integerOutOf(format, width, false);
      found[`${name}.truncateToI${width}`] = integerOutOf(format, width, true);
    }
    for (const how of Object.keys(ROUNDINGS) as RoundingName[]) {
      found[`${name}.round${how}`] = rounded(format, how, false);
      found[`${name}.round${how}Silent`] = rounded(format, how, true);
    }
  }
  return found as Record<FloatOperation, FloatRule>;
}
function integerInto(width: 32 | 64, format: Format): FloatRule {
  const isExact = width < format.precision;
  return {
    width: format.width,
    exceptions: isExact ? 0 : precision,
    run: (a, _, mxcsr) => fromInteger(width, format, a, mxcsr),
  };
}
function integerOutOf(format: Format, width: 32 | 64, truncate: boolean): FloatRule {
  return {
    width,
    exceptions: invalid | precision,
    run: (a, _, mxcsr) => toInteger(format, width, truncate, a, mxcsr),
  };
}
function rounded(format: Format, how: RoundingName, silent: boolean): FloatRule {
  return {
    width: format.width,
    exceptions: silent ? invalid : invalid | precision,
    run: (a, _, mxcsr) => roundToInteger(format, ROUNDINGS[how], silent, a, mxcsr),
  };
}

export const FLOAT_OPERATIONS: Readonly<Record<FloatOperation, FloatRule>> = rules();
export const FLOAT_OPERATION_NAMES = Object.keys(FLOAT_OPERATIONS) as readonly FloatOperation[];

/**
 * What the exceptions that an instruction has met in all its elements do to MXCSR. One that is found before computing and is
 * unmasked keeps those from being reported that are found afterwards. SDM Vol 1 §11.5.2.
 * @returns MXCSR afterwards, and whether #XM is raised
 */
export function settleExceptions(mxcsr: number, exceptions: number): { mxcsr: number; faults: boolean } {
  const unmasked = exceptions & ~(mxcsr >> Mxcsr.masks);
  const reported = (unmasked & BEFORE_COMPUTING) !== 0 ? exceptions & BEFORE_COMPUTING : exceptions;
  return { mxcsr: mxcsr | reported, faults: unmasked !== 0 };
}
