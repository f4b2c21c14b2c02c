/** Words of Intel syntax that stand for signs and numbers. */
import type { BinaryOperator, SizeName } from '../tree.ts';

/** Operators that are words, with the signs that mean the same. */
export const wordOperators: Readonly<Record<string, BinaryOperator>> = {
  and: '&',
  or: '|',
  xor: '^',
  mod: '%',
  shl: '<<',
  shr: '>>',
  eq: '==',
  ne: '!=',
  lt: '<',
  le: '<=',
  gt: '>',
  ge: '>=',
};

/** What a size stands for as a number, in bytes. */
export const sizeNumbers: Readonly<Record<SizeName, number>> = {
  byte: 1,
  word: 2,
  dword: 4,
  fword: 6,
  qword: 8,
  mmword: 8,
  tbyte: 10,
  oword: 16,
  xmmword: 16,
  ymmword: 32,
  zmmword: 64,
};
