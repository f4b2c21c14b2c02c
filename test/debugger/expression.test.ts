// Expressions as one types them to gdb.

import { expect, test } from 'vitest';
import { evaluate, type Names } from '../../src/debugger/expression.ts';

const names: Names = {
  register: (name) => (name === 'rsp' ? 0x7000n : undefined),
  symbol: (name) => (name === '.Ltable' || name === 'main' ? 0x40_1000n : undefined),
  read: (address) => (address === 0x7008n ? 42n : undefined),
};

test.each([
  ['12', 12n],
  ['0x1F', 31n],
  ['1 + 2 * 3', 7n],
  ['(1 + 2) * 3', 9n],
  ['10 - 2 - 3', 5n],
  ['1 << 4 | 1', 17n],
  ['0xff & ~0xf ^ 1', 0xf1n],
  ['7 / 2 % 2', 1n],
  ['-1', (1n << 64n) - 1n],
  ['0xffffffffffffffff + 2', 1n],
  ['1 << 64', 0n],
  ['$rsp + 8', 0x7008n],
  ['*($rsp + 8)', 42n],
  ['main+0x10', 0x40_1010n],
  ['&.Ltable', 0x40_1000n],
])('%s', (text, value) => {
  expect(evaluate(text, names)).toBe(value);
});

test.each([
  ['', 'the expression ends too early'],
  ['1 +', 'the expression ends too early'],
  ['(1', 'a `)` is missing'],
  ['1 2', '`2` is too much'],
  ['1 ? 2', '`? 2` is no part of an expression'],
  ['$nope', 'there is no register `$nope`'],
  ['nope', 'there is no symbol `nope`'],
  ['*0', 'nothing is mapped at 0x0'],
  ['1 / 0', 'division by zero'],
])('`%s` is an error', (text, message) => {
  expect(() => evaluate(text, names)).toThrow(message);
});
