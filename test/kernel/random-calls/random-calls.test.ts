// The short form of `npm run random-calls`: no internal error, nothing left over, no error that is not documented, and a seed decides
// everything. What chance reaches seldom has a directed case.

import { expect, test } from 'vitest';
import { errorsOf } from '../../../src/kernel/syscalls/errors.ts';
import { callTable } from '../../../src/kernel/syscalls/table.ts';
import { answerOf, DIRECTED } from './directed.ts';
import { undocumented } from './documented.ts';
import { randomCalls } from './drive.ts';

const CALLS = 6000;

test('random calls leave nothing behind, answer with documented errors, and many of them succeed', () => {
  const tally = randomCalls(1, CALLS);
  expect(tally.leaks).toEqual([]);
  expect(undocumented(tally)).toEqual([]);
  expect(tally.succeeded / tally.calls).toBeGreaterThan(0.3);
});
test('the same seed gives the same calls, results and times', () => {
  expect(randomCalls(7, 2000).trace).toBe(randomCalls(7, 2000).trace);
  expect(randomCalls(7, 2000).trace).not.toBe(randomCalls(8, 2000).trace);
});

test('errors are documented for every call but the uintr ones, which have manual pages', () => {
  const calls = [...callTable.values()].map(({ name }) => name).filter((name) => !name.includes('uintr'));
  expect(calls.filter((name) => !errorsOf(name))).toEqual(['rt_sigreturn']);
});
const byCall = Map.groupBy(DIRECTED, ({ call }) => call);
test.each([...byCall])('%s gives the answers that chance reaches seldom', (_call, cases) => {
  const wrong = cases
    .map((one) => ({ wanted: one.error, answer: answerOf(one) }))
    .filter(({ wanted, answer }) => wanted !== answer);
  expect(wrong).toEqual([]);
});
