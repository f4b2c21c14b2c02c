// The short form of `npm run random-calls`: no internal error, nothing left over, and a seed decides everything.

import { expect, test } from 'vitest';
import { randomCalls } from './drive.ts';

const CALLS = 6000;

test('random calls leave nothing behind, and many of them succeed', () => {
  const { leaks, calls, succeeded } = randomCalls(1, CALLS);
  expect(leaks).toEqual([]);
  expect(succeeded / calls).toBeGreaterThan(0.3);
});
test('the same seed gives the same calls, results and times', () => {
  expect(randomCalls(7, 2000).trace).toBe(randomCalls(7, 2000).trace);
  expect(randomCalls(7, 2000).trace).not.toBe(randomCalls(8, 2000).trace);
});
