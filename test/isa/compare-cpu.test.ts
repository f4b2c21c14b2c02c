// A short run of scripts/compare-cpu.ts: where there is a processor to ask, every family agrees with it.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rowOf } from '../../src/isa/index.ts';
import { ARITHMETIC_FLAGS, RFlag } from '../../src/isa/registers.ts';
import { COMPARED_FAMILIES, compareFamily, report } from './cpu/compare.ts';
import { hasProcessor, Processor } from './cpu/native.ts';
import { Simulated } from './cpu/simulated.ts';
import { operationsWithUndefined, undefinedAfter } from './cpu/undefined.ts';
import { COMPARED_ENGINES } from './engines.ts';

const CASES = 40;

describe.skipIf(!hasProcessor)('every engine does what the processor does', () => {
  let processor: Processor;
  const engines = COMPARED_ENGINES.map((create) => new Simulated(create));
  beforeAll(() => {
    processor = new Processor();
  });
  afterAll(() => processor.close());

  test.each(COMPARED_FAMILIES)('%s', (family) => {
    expect(compareFamily(family, CASES, 1, processor, engines).map(report)).toEqual([]);
  });
});

test('the table of what is undefined names operations that exist, and arithmetic flags', () => {
  for (const operation of operationsWithUndefined) {
    expect(rowOf(operation), operation).toBeDefined();
    const { flags } = undefinedAfter(operation, { count: 17, width: 16, sourceIsZero: true });
    expect(flags & ~ARITHMETIC_FLAGS, operation).toBe(0n);
  }
});

test('conditions of the table are read as they are written', () => {
  const shift = (count: number) => undefinedAfter('SHL', { count, width: 8, sourceIsZero: false }).flags;
  expect(shift(0)).toBe(0n);
  expect(shift(1)).toBe(RFlag.AF);
  expect(shift(2)).toBe(RFlag.AF | RFlag.OF);
  expect(shift(8)).toBe(RFlag.AF | RFlag.OF | RFlag.CF);
});
