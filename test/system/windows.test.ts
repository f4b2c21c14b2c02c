import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Windows } from '../../src/system/windows.ts';

const cycles = fc.integer({ min: 0, max: 2 ** 45 });
const seeds = fc.integer({ min: 0, max: 2 ** 31 });

test('a window ends after its cycle and is never wider than the grid', () => {
  fc.assert(
    fc.property(cycles, seeds, fc.integer({ min: 1, max: 500 }), (cycle, seed, width) => {
      const end = new Windows(width, seed).endOf(cycle);
      expect(end).toBeGreaterThan(cycle);
      expect(end - cycle).toBeLessThanOrEqual(width);
    }),
  );
});

test('every cycle of a window gives the same end: skipping windows changes nothing', () => {
  fc.assert(
    fc.property(cycles, seeds, (cycle, seed) => {
      const windows = new Windows(260, seed);
      const end = windows.endOf(cycle);
      expect(windows.endOf(end - 1)).toBe(end);
    }),
  );
});

test('the start of a window is in it, and the cycle before is not', () => {
  fc.assert(
    fc.property(cycles, seeds, (cycle, seed) => {
      const windows = new Windows(260, seed);
      const start = windows.startOf(cycle);
      expect(windows.endOf(start)).toBe(windows.endOf(cycle));
      if (start > 0) expect(windows.endOf(start - 1)).toBe(start);
    }),
  );
});

test('a seed permutes cores, and seed 0 does not', () => {
  const cores = [0, 1, 2, 3].map((id) => ({ id }));
  const ids = (order: readonly { id: number }[]) => order.map(({ id }) => id);
  expect(ids(new Windows(260, 0).order(cores, 260))).toEqual([0, 1, 2, 3]);
  const orders = new Set(
    Array.from({ length: 50 }, (_, seed) => String(ids(new Windows(260, seed).order(cores, 260)))),
  );
  expect(orders.size).toBeGreaterThan(10);
  for (const order of orders) expect(order.split(',').sort()).toEqual(['0', '1', '2', '3']);
});
