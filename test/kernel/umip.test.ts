// Instructions that CR4.UMIP forbids, and Linux's answers in their place. programs/linux/segments.c shows the same natively.

import { expect, test } from 'vitest';
import { Reg } from '../../src/isa/registers.ts';
import { Bench, CODE, DATA, executable, NOWHERE } from './bench.ts';

const GP = 13;
const OLD = 0x1122_3344_5566_7788n;
const RAX = Reg.rax;

/** A process that stands on an instruction, which the processor has just refused. */
function refused(code: readonly number[], rax = OLD): Bench {
  const bench = new Bench({
    elf: executable([
      { address: CODE, bytes: Uint8Array.from([...code, 0x90]), flags: 5 },
      { address: DATA, bytes: new Uint8Array(0), memoryBytes: 0x2000, flags: 6 },
    ]),
  });
  bench.core(0).registers.setGpr(RAX, rax);
  bench.fault(bench.first, GP);
  return bench;
}

test.each([
  ['smsw %rax', [0x48, 0x0f, 0x01, 0xe0], 0x8005_0033n],
  ['smsw %eax', [0x0f, 0x01, 0xe0], 0x1122_3344_8005_0033n],
  ['smsw %ax', [0x66, 0x0f, 0x01, 0xe0], 0x1122_3344_5566_0033n],
  ['sldt %rax', [0x48, 0x0f, 0x00, 0xc0], 0n],
  ['str %eax', [0x0f, 0x00, 0xc8], 0x1122_3344_0000_0040n],
])('%s', (_text, code, rax) => {
  const { registers } = refused(code).core(0);
  expect([registers.gpr(RAX), registers.rip]).toEqual([rax, CODE + BigInt(code.length)]);
});

test.each([
  ['sgdt (%rax)', [0x0f, 0x01, 0x00], 0xffff_ffff_fffe_0000n],
  ['sidt (%rax)', [0x0f, 0x01, 0x08], 0xffff_ffff_ffff_0000n],
])('%s: a limit of 0, a base, and no byte more', (_text, code, base) => {
  const bench = refused(code, DATA);
  expect([bench.word32(DATA) & 0xffff, bench.word(DATA + 2n), bench.word32(DATA + 10n)]).toEqual([0, base, 0]);
});

test.each([
  ['str 2(%rax)', [0x0f, 0x00, 0x48, 0x02], DATA],
  ['str 2(%eax)', [0x67, 0x0f, 0x00, 0x48, 0x02], DATA | (1n << 40n)],
])('%s: two bytes', (_text, code, rax) => {
  const bench = refused(code, rax);
  expect(bench.word(DATA)).toBe(0x40_0000n);
});

test('a bad address is a page fault of the program', () => {
  const bench = refused([0x0f, 0x01, 0x00], NOWHERE);
  expect(bench.kernel.exit).toEqual({ signal: 11 });
  expect(bench.first.fault).toEqual({ vector: 14, error: 6, address: NOWHERE });
});

test('other refused instructions are the signal that they were', () => {
  const bench = refused([0xf4]);
  expect(bench.kernel.exit).toEqual({ signal: 11 });
  expect(bench.first.fault).toMatchObject({ vector: GP });
});
