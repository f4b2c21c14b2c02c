import { describe, expect, test } from 'vitest';
import { Context } from '../../src/isa/registers.ts';
import { LoadError } from '../../src/kernel/elf.ts';
import { Bench, CODE, executable, type Segment } from './bench.ts';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const cString = (bench: Bench, address: bigint): string => {
  const bytes = bench.bytes(address, Math.min(64, Number(TOP - address)));
  return text(bytes.subarray(0, bytes.indexOf(0)));
};
const TOP = 0x7fff_ffff_f000n;

describe('the initial stack', () => {
  const bench = new Bench({ argv: ['./prog', 'x', 'yy'], envp: ['A=1', 'LONGER=value'] });
  const { rsp } = bench.core(0).registers;
  const word = (index: number): bigint => bench.word(rsp + 8n * BigInt(index));

  test('RSP is a multiple of 16 and points at argc, argv, 0, envp, 0', () => {
    expect(rsp % 16n).toBe(0n);
    expect(word(0)).toBe(3n);
    expect([1, 2, 3].map((i) => cString(bench, word(i)))).toEqual(['./prog', 'x', 'yy']);
    expect(word(4)).toBe(0n);
    expect([5, 6].map((i) => cString(bench, word(i)))).toEqual(['A=1', 'LONGER=value']);
    expect(word(7)).toBe(0n);
  });

  test('the strings lie below the top: argv, envp, the name of the executable, eight zero bytes', () => {
    const strings = './prog\0x\0yy\0A=1\0LONGER=value\0./prog\0'.length;
    expect(word(1)).toBe(TOP - 8n - BigInt(strings));
    expect(text(bench.bytes(word(1), strings))).toBe('./prog\0x\0yy\0A=1\0LONGER=value\0./prog\0');
    expect(bench.word(TOP - 8n)).toBe(0n);
  });

  test('the auxiliary vector has Linux’s entries in Linux’s order', () => {
    const vector: [bigint, bigint][] = [];
    for (let i = 8; ; i += 2) {
      vector.push([word(i), word(i + 1)]);
      if (word(i) === 0n) break;
    }
    expect(vector.map(([key]) => Number(key))).toEqual([
      51, 16, 6, 17, 3, 4, 5, 7, 8, 9, 11, 12, 13, 14, 23, 25, 26, 31, 15, 0,
    ]);
    const values = new Map(vector.map(([key, value]) => [Number(key), value]));
    expect(values.get(6)).toBe(4096n);
    expect(values.get(4)).toBe(56n);
    expect(values.get(5)).toBe(2n);
    expect(values.get(9)).toBe(CODE);
    expect(values.get(23)).toBe(0n);
    expect(cString(bench, values.get(31)!)).toBe('./prog');
    expect(cString(bench, values.get(15)!)).toBe('x86_64');
    // The platform string follows the sixteen random bytes and ends where the strings, aligned, begin.
    expect(values.get(15)).toBe((word(1) & ~15n) - 7n);
    expect(values.get(25)).toBe(values.get(15)! - 16n);
  });

  test('the random bytes come from the seed', () => {
    const randomOf = (seed: number): Uint8Array => {
      const other = new Bench({ kernel: { seed } });
      const { rsp: at } = other.core(0).registers;
      for (let i = 4n; ; i += 2n) {
        if (other.word(at + 8n * i) === 25n) return other.bytes(other.word(at + 8n * (i + 1n)), 16);
      }
    };
    expect(randomOf(7)).toEqual(randomOf(7));
    expect(randomOf(7)).not.toEqual(randomOf(8));
  });
});

test('the registers are in their initial state', () => {
  const bench = new Bench();
  const { registers } = bench.core(0);
  expect(registers.rip).toBe(CODE);
  expect(registers.rflags()).toBe(0x202n);
  expect(registers.get32(Context.mxcsr)).toBe(0x1f80);
  expect(bench.core(0).cpl).toBe(3);
  for (let i = 0; i < 16; i++) if (i !== 4) expect(registers.gpr(i)).toBe(0n);
});

test('segments have their bytes, zeroes behind them, and their rights', () => {
  const data = Uint8Array.of(1, 2, 3);
  const bench = new Bench({
    elf: executable([
      { address: CODE, bytes: new Uint8Array(16).fill(0x90), flags: 5 },
      { address: 0x60_0ff8n, bytes: data, memoryBytes: 0x1000, flags: 6 },
      { address: 0x70_0000n, bytes: data, flags: 4 },
    ]),
  });
  const { space } = bench.first.process.memory;
  const may = (address: bigint) =>
    (['read', 'write', 'execute'] as const).map((access) => space.translate(address, access, true).ok);
  expect(may(CODE)).toEqual([true, false, true]);
  expect(may(0x60_0ff8n)).toEqual([true, true, false]);
  expect(may(0x70_0000n)).toEqual([true, false, false]);
  expect(bench.word(0x60_0ff8n)).toBe(0x03_0201n);
  expect(bench.word(0x60_1000n)).toBe(0n);
});

test('the heap starts on the page behind the program', () => {
  const bench = new Bench({
    elf: executable([{ address: CODE, bytes: new Uint8Array(1), memoryBytes: 0x1001, flags: 6 }]),
  });
  expect(bench.call(bench.first, 'brk', 0)).toBe(Number(CODE + 0x2000n));
});

describe('what cannot be loaded is refused, with the reason', () => {
  const segment: Segment = { address: CODE, bytes: new Uint8Array(8), flags: 5 };
  const changed = (at: number, ...bytes: number[]): Uint8Array => {
    const file = executable([segment]);
    file.set(bytes, at);
    return file;
  };
  test.each<[string, Uint8Array]>([
    ['not an ELF file', changed(0, 0x7e)],
    ['not an ELF file', new Uint8Array(10)],
    ['not a 64-bit', changed(4, 1)],
    ['not for x86-64', changed(18, 3, 0)],
    ['not a static executable', changed(16, 3, 0)],
    ['program headers of an unknown size', changed(54, 32, 0)],
    ['program headers beyond', changed(32, 0, 0, 1, 0)],
    ['dynamically linked', changed(64, 3)],
    ['nothing to load', changed(64, 6)],
    ['segment 0 beyond the end of the file', changed(96, 0, 0, 1)],
    ['more bytes in the file than in memory', changed(104, 1)],
    ['differ within a page', changed(80, 1)],
    ['beyond the user', changed(86, 0xff)],
  ])('%s', (reason, file) => {
    expect(() => new Bench({ elf: file })).toThrow(LoadError);
    expect(() => new Bench({ elf: file })).toThrow(reason);
  });
});
