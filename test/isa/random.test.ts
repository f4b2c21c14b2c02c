// RDRAND and RDSEED: the seed decides. SDM Vol 1 §7.3.17.

import { expect, test } from 'vitest';
import { RFlag } from '../../src/isa/registers.ts';
import { ENGINES } from './engines.ts';
import { InstructionBench } from './harness.ts';

const RDRAND_RAX = Uint8Array.of(0x48, 0x0f, 0xc7, 0xf0);
const RDRAND_EAX = Uint8Array.of(0x0f, 0xc7, 0xf0);
const RDRAND_AX = Uint8Array.of(0x66, 0x0f, 0xc7, 0xf0);
const RDSEED_RAX = Uint8Array.of(0x48, 0x0f, 0xc7, 0xf8);

/** What each instruction in turn leaves in RAX, from −1. */
function draw(create: (typeof ENGINES)[number], seed: number, ...codes: readonly Uint8Array[]): bigint[] {
  const bench = new InstructionBench(create, seed);
  return codes.map((code) => {
    bench.run(code, { rax: (1n << 64n) - 1n, flags: 'OF SF ZF AF PF' });
    const { registers } = bench.core;
    expect(registers.rflags() & (RFlag.CF | RFlag.OF | RFlag.SF | RFlag.ZF | RFlag.AF | RFlag.PF)).toBe(RFlag.CF);
    return registers.gpr(0);
  });
}

test.each(ENGINES)('a seed gives one sequence, another seed another', (create) => {
  const codes = [RDRAND_RAX, RDRAND_RAX, RDSEED_RAX];
  const first = draw(create, 1, ...codes);
  expect(draw(create, 1, ...codes)).toEqual(first);
  expect(new Set([...first, ...draw(create, 2, ...codes)]).size).toBe(6);
});

test.each(ENGINES)('32 bits clear the upper half, 16 bits leave the rest', (create) => {
  const [whole] = draw(create, 1, RDRAND_RAX);
  expect(draw(create, 1, RDRAND_EAX)).toEqual([whole! & 0xffff_ffffn]);
  expect(draw(create, 1, RDRAND_AX)).toEqual([0xffff_ffff_ffff_0000n | (whole! & 0xffffn)]);
});
