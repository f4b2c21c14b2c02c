// The floating-point exceptions that each x87 instruction may note in the status word. SDM Vol 2, "Floating-Point Exceptions" of
// each. Nothing is computed with this table: people are told (`ring3 isa`), and a test holds it against what happens.

import { Exceptions } from '../float/format.ts';
import { StatusBit } from './state.ts';

const { invalid: I, denormal: D, divideByZero: Z, overflow: O, underflow: U, precision: P } = Exceptions;
/** A fault of the register stack; the status word then says invalid operation as well. */
const IS = StatusBit.stackFault;

/** The forms of an operation that pop, and take integers. */
const forms = (name: string): string[] => [name, `${name}P`, `FI${name.slice(1)}`];
const each = (names: readonly string[], exceptions: number): Record<string, number> =>
  Object.fromEntries(names.map((name) => [name, exceptions]));
const words = (text: string): string[] => text.split(' ');

/** By the name of the rule; those that are not named note nothing. */
export const X87_EXCEPTIONS: Readonly<Record<string, number>> = {
  ...each(words('FADD FSUB FSUBR FMUL').flatMap(forms), IS | I | D | O | U | P),
  ...each(words('FDIV FDIVR').flatMap(forms), IS | I | D | Z | O | U | P),
  FSQRT: IS | I | D | P,
  FRNDINT: IS | I | D | P,
  ...each(words('FCHS FABS FXCH'), IS),
  FSCALE: IS | I | D | O | U | P,
  FXTRACT: IS | I | D | Z,
  ...each(words('FPREM FPREM1'), IS | I | D | U),
  ...each(words('FCOM FCOMP FCOMPP FICOM FICOMP FUCOM FUCOMP FUCOMPP FCOMI FCOMIP FUCOMI FUCOMIP FTST'), IS | I | D),
  FLD: IS | I | D,
  ...each(words('FLD_M80 FSTP_M80'), IS),
  ...each(words('FILD FBLD FLD1 FLDL2T FLDL2E FLDPI FLDLG2 FLDLN2 FLDZ'), IS),
  ...each(words('FST FSTP'), IS | I | O | U | P),
  FSTPNCE: 0,
  ...each(words('FIST FISTP FISTTP FBSTP'), IS | I | P),
  ...each(words('FCMOVB FCMOVE FCMOVBE FCMOVU FCMOVNB FCMOVNE FCMOVNBE FCMOVNU'), IS),
  F2XM1: IS | I | D | U | P,
  FYL2X: IS | I | D | Z | O | U | P,
  FYL2XP1: IS | I | D | O | U | P,
  ...each(words('FPTAN FPATAN FSIN FSINCOS'), IS | I | D | U | P),
  FCOS: IS | I | D | P,
};
