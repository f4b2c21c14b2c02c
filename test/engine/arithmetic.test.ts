// The arithmetic that WebAssembly has no instruction for, against BigInt.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HOT, runtimeModule } from '../../src/engine/runtime-module.ts';

const memory = new WebAssembly.Memory({ initial: 1, maximum: 1 });
const nothing = (): number => 0;
const env = {
  memory,
  table: new WebAssembly.Table({ initial: 1, element: 'anyfunc' }),
  fetch: nothing,
  hot: nothing,
  attend: nothing,
  slowLoad: nothing,
  slowStore: nothing,
  slowFloat: () => 0n,
};
const { divide, mulHighU, mulHighS } = new WebAssembly.Instance(new WebAssembly.Module(runtimeModule(1, HOT)), { env })
  .exports as Record<string, (...operands: bigint[]) => bigint>;

/** Quadwords, often near the ends of digits. */
const quadword = fc
  .tuple(
    fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
    fc.constantFrom(0n, 31n, 32n, 33n, 63n),
    fc.integer({ min: -2, max: 2 }),
  )
  .map(([any, place, near]) =>
    near === 0 ? any : BigInt.asUintN(64, (any % 2n === 0n ? any << place : 1n << place) + BigInt(near)),
  );

test('a 128-bit dividend by 64 bits', () => {
  fc.assert(
    fc.property(quadword, quadword, quadword, (a, low, b) => {
      const [high, divisor] = a < b ? [a, b] : [b, a];
      fc.pre(high < divisor);
      expect(BigInt.asUintN(64, divide!(high, low, divisor))).toBe(((high << 64n) | low) / divisor);
    }),
    { numRuns: 20000 },
  );
});

test('upper halves of products', () => {
  fc.assert(
    fc.property(quadword, quadword, (a, b) => {
      expect(BigInt.asUintN(64, mulHighU!(a, b))).toBe((a * b) >> 64n);
      const signed = (BigInt.asIntN(64, a) * BigInt.asIntN(64, b)) >> 64n;
      expect(BigInt.asIntN(64, mulHighS!(a, b))).toBe(signed);
    }),
    { numRuns: 5000 },
  );
});
