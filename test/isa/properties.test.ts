// What must hold for all values, not just for those somebody thought of.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ARITHMETIC_FLAGS, CONTEXT_BYTES, RegisterFile, RFlag } from '../../src/isa/registers.ts';
import { gnuAssemble, hasGnuAs } from '../engine/gnu-as.ts';
import { ENGINES } from './engines.ts';
import { type Before, InstructionBench } from './harness.ts';

test('every combination of the six flags survives the flags record', () => {
  const registers = new RegisterFile(new ArrayBuffer(CONTEXT_BYTES));
  const bits = [RFlag.CF, RFlag.PF, RFlag.AF, RFlag.ZF, RFlag.SF, RFlag.OF];
  for (let combination = 0; combination < 64; combination++) {
    const rflags = bits.reduce((sum, bit, i) => (combination & (1 << i) ? sum | bit : sum), 0n);
    registers.setRflags(rflags | ~ARITHMETIC_FLAGS);
    expect(registers.rflags() & ARITHMETIC_FLAGS).toBe(rflags);
    registers.setRflags(rflags);
    expect(registers.rflags()).toBe(rflags | 2n);
  }
});

const RCX = 1;
const RDX = 2;
/** Values near the edges of every width as often as any others. */
const quad = fc.oneof(
  fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }),
  fc
    .tuple(fc.constantFrom(0, 7, 8, 15, 16, 31, 32, 63), fc.integer({ min: -2, max: 2 }))
    .map(([bit, off]) => BigInt.asUintN(64, (1n << BigInt(bit)) + BigInt(off))),
);

describe
  .skipIf(!hasGnuAs)
  .each(
    hasGnuAs
      ? ENGINES.map((create) => new InstructionBench(create)).map((bench) => [bench.engine.name, bench] as const)
      : [],
  )('%s', (_, bench) => {
  const assembled = new Map<string, Uint8Array>();
  /** Executes one instruction. @returns the registers and flags after it; undefined if it faulted */
  function run(text: string, before: Before): { gpr: bigint[]; rflags: bigint } | undefined {
    const code = assembled.get(text) ?? gnuAssemble(text);
    assembled.set(text, code);
    if (bench.run(code, before).reason === 'trap') return undefined;
    const { registers } = bench.core;
    return { gpr: Array.from({ length: 16 }, (__, i) => registers.gpr(i)), rflags: registers.rflags() };
  }
  /** Holds for three arbitrary quadwords, however many of them the property looks at. */
  const always = (property: (a: bigint, b: bigint, c: bigint) => void) =>
    fc.assert(fc.property(quad, quad, quad, property), { numRuns: 150 });

  test.each([
    ['mulq %rcx', 'divq %rcx', 64],
    ['mull %ecx', 'divl %ecx', 32],
    ['imulq %rcx', 'idivq %rcx', 64],
    ['imulw %cx', 'idivw %cx', 16],
  ])('%s, then %s, changes nothing', (multiply, divide, width) => {
    always((a, b) => {
      fc.pre(BigInt.asUintN(width, b) !== 0n);
      const product = run(multiply, { rax: a, rcx: b })!;
      const back = run(divide, { rax: product.gpr[0]!, rcx: b, rdx: product.gpr[RDX]! });
      // The most negative number times 1 is itself; divided by 1 it is too: nothing overflows here.
      expect(BigInt.asUintN(width, back!.gpr[0]!)).toBe(BigInt.asUintN(width, a));
      expect(BigInt.asUintN(width, back!.gpr[RDX]!)).toBe(0n);
    });
  });

  test('quotient × divisor + remainder is the dividend, and the remainder has its sign', () => {
    always((high, low, divisor) => {
      const after = run('idivq %rcx', { rax: low, rdx: high, rcx: divisor });
      const dividend = (BigInt.asIntN(64, high) << 64n) | low;
      const by = BigInt.asIntN(64, divisor);
      const fits = by !== 0n && BigInt.asIntN(64, dividend / by) === dividend / by;
      expect(after !== undefined).toBe(fits);
      if (!after) return;
      expect(BigInt.asIntN(64, after.gpr[0]!)).toBe(dividend / by);
      expect(BigInt.asIntN(64, after.gpr[RDX]!)).toBe(dividend % by);
    });
  });

  test('after CMP every condition says what it says in words', () => {
    const words: Record<string, (a: bigint, b: bigint) => boolean> = {
      e: (a, b) => a === b,
      ne: (a, b) => a !== b,
      b: (a, b) => a < b,
      ae: (a, b) => a >= b,
      be: (a, b) => a <= b,
      a: (a, b) => a > b,
      l: (a, b) => BigInt.asIntN(64, a) < BigInt.asIntN(64, b),
      ge: (a, b) => BigInt.asIntN(64, a) >= BigInt.asIntN(64, b),
      le: (a, b) => BigInt.asIntN(64, a) <= BigInt.asIntN(64, b),
      g: (a, b) => BigInt.asIntN(64, a) > BigInt.asIntN(64, b),
    };
    always((a, b) => {
      const { rflags } = run('cmpq %rcx, %rax', { rax: a, rcx: b })!;
      for (const [condition, holds] of Object.entries(words)) {
        const flags = Object.keys(RFlag).filter(
          (name) => (rflags & ARITHMETIC_FLAGS & RFlag[name as keyof typeof RFlag]) !== 0n,
        );
        const after = run(`set${condition} %al`, { rax: 0n, flags: flags.join(' ') })!;
        expect(after.gpr[0], condition).toBe(holds(a, b) ? 1n : 0n);
      }
    });
  });

  test('CF of ADD and SUB is the 65th bit, OF the sign that does not fit', () => {
    always((a, b) => {
      const signed = (v: bigint) => BigInt.asIntN(64, v);
      for (const [text, sum, signedSum] of [
        ['addq %rcx, %rax', a + b, signed(a) + signed(b)],
        ['subq %rcx, %rax', a - b, signed(a) - signed(b)],
      ] as const) {
        const { gpr, rflags } = run(text, { rax: a, rcx: b })!;
        expect(gpr[0]).toBe(BigInt.asUintN(64, sum));
        expect((rflags & RFlag.CF) !== 0n).toBe(sum !== BigInt.asUintN(64, sum));
        expect((rflags & RFlag.OF) !== 0n).toBe(signedSum !== signed(signedSum));
      }
    });
  });

  test.each(['b', 'w', 'l', 'q'])('RCR undoes RCL: size %s', (size) => {
    const register = { b: '%al', w: '%ax', l: '%eax', q: '%rax' }[size]!;
    always((a, count, flags) => {
      const before = { rax: a, rcx: count, flags: flags & 1n ? 'CF' : '' };
      const there = run(`rcl${size} %cl, ${register}`, before)!;
      const back = run(`rcr${size} %cl, ${register}`, {
        rax: there.gpr[0]!,
        rcx: count,
        flags: there.rflags & RFlag.CF ? 'CF' : '',
      })!;
      const width = { b: 8, w: 16, l: 32, q: 64 }[size]!;
      expect(BigInt.asUintN(width, back.gpr[0]!)).toBe(BigInt.asUintN(width, a));
      expect(back.rflags & RFlag.CF).toBe(flags & 1n);
    });
  });

  test('PEXT undoes PDEP', () => {
    always((value, mask) => {
      const spread = run('pdepq %rdx, %rcx, %rax', { rcx: value, rdx: mask })!.gpr[0]!;
      expect(spread & ~mask).toBe(0n);
      const back = run('pextq %rdx, %rcx, %rax', { rcx: spread, rdx: mask })!.gpr[0]!;
      const selected = mask.toString(2).replaceAll('0', '').length;
      expect(back).toBe(BigInt.asUintN(selected, value));
    });
  });

  test('BSWAP twice changes nothing', () => {
    always((value) => {
      const once = run('bswapq %rcx', { rcx: value })!.gpr[RCX]!;
      expect(run('bswapq %rcx', { rcx: once })!.gpr[RCX]).toBe(value);
    });
  });
});
