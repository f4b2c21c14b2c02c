// Addresses to places, and the deadlock report, which tells of places.

import { expect, test } from 'vitest';
import { deadlockReport } from '../../src/observe/deadlock-report.ts';
import { Locator } from '../../src/observe/locate.ts';

const lines = {
  lineAt: (address: bigint) =>
    address >= 0x401000n && address < 0x401010n ? { file: 'x.s', line: 2, column: 1, length: 14 } : undefined,
};
const locator = new Locator(
  lines,
  new Map([
    ['_start', 0x401000n],
    ['__bss_start', 0x401008n],
    ['loop', 0x401008n],
  ]),
  new Map([['x.s', 'one\n        two\nthree\n']]),
);

test('an address of the program has a line, a symbol and an excerpt', () => {
  expect(locator.where(0x401009n)).toBe('x.s:2');
  expect(locator.place(0x401009n)).toBe('x.s:2');
  expect(locator.symbol(0x401009n)).toBe('loop+0x1');
  expect(locator.symbol(0x401008n)).toBe('loop');
  expect(locator.excerpt(0x401009n)).toBe('2 |         two');
});

test('addresses in a sentence get the names of symbols that stand there', () => {
  expect(locator.nameAddresses('futex(0x401008), 0x401009')).toBe('futex(0x401008 <loop>), 0x401009');
});

test('an address outside has none', () => {
  expect(locator.where(0x500000n)).toBeUndefined();
  expect(locator.place(0x500000n)).toBe('0x500000');
  expect(locator.symbol(0x1000n)).toBe('0x1000');
  expect(locator.excerpt(0x500000n)).toBeUndefined();
});

test('the deadlock report says who waits for what, and where', () => {
  const waiting = { task: 1, call: 'futex', waitsFor: 'task 1 waits in futex for futex(0x402000)', address: 0x401010n };
  const outside = { task: 2, call: 'read', waitsFor: 'task 2 waits in read for pipe', address: 0x500000n };
  expect(deadlockReport([waiting, outside], [{ task: 3, address: 0x401008n }], locator)).toBe(
    [
      // The SYSCALL is before the address: 0x401010 itself is outside the program.
      '  task 1 waits in futex for futex(0x402000) (x.s:2)',
      '    2 |         two',
      '  task 2 waits in read for pipe',
      '  task 3 spins for ever at 0x401008 (x.s:2)',
      '    2 |         two',
    ].join('\n'),
  );
});
