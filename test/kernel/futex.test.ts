import { describe, expect, test } from 'vitest';
import { Bench, DATA } from './bench.ts';

const [WAIT, WAKE, WAIT_BITSET, WAKE_BITSET, PRIVATE, REALTIME] = [0, 1, 9, 10, 128, 256];
const WORD = DATA + 0x200n;
const TIME = DATA + 0x300n;

test('waits while the word has the expected value', () => {
  const bench = new Bench();
  bench.write(WORD, 5n);
  expect(bench.call(bench.first, 'futex', WORD, WAIT, 6, 0)).toBe(-11);
  expect(bench.call(bench.first, 'futex', WORD, WAIT, 5, 0)).toBeUndefined();
  expect(bench.first.state).toBe('blocked');
});
test('the word is 32 bits, compared without sign', () => {
  const bench = new Bench();
  bench.write(WORD, 0x1_ffff_ffffn);
  expect(bench.call(bench.first, 'futex', WORD, WAIT, 0xffff_ffff_ffff_ffffn, 0)).toBeUndefined();
});
test('a woken waiter returns 0, the waker how many it woke', () => {
  const bench = new Bench({ machine: { cores: 4 } });
  const waiters = [bench.thread(), bench.thread(), bench.thread()];
  for (const task of waiters) bench.call(task, 'futex', WORD, WAIT | PRIVATE, 0, 0);
  expect(bench.call(bench.first, 'futex', WORD, WAKE | PRIVATE, 2)).toBe(2);
  bench.settle();
  expect(waiters.map((task) => task.state)).toEqual(['running', 'running', 'blocked']);
  expect(bench.result(waiters[0]!)).toBe(0);
  expect(bench.call(bench.first, 'futex', WORD, WAKE | PRIVATE, 2)).toBe(1);
  expect(bench.call(bench.first, 'futex', WORD, WAKE | PRIVATE, 2)).toBe(0);
});
test('asking for none wakes one', () => {
  const bench = new Bench();
  const waiter = bench.thread();
  bench.call(waiter, 'futex', WORD, WAIT, 0, 0);
  expect(bench.call(bench.first, 'futex', WORD, WAKE, 0)).toBe(1);
});
test('bitsets must meet', () => {
  const bench = new Bench({ machine: { cores: 3 } });
  const [one, two] = [bench.thread(), bench.thread()];
  bench.call(one, 'futex', WORD, WAIT_BITSET, 0, 0, 0, 0b01);
  bench.call(two, 'futex', WORD, WAIT_BITSET, 0, 0, 0, 0b10);
  expect(bench.call(bench.first, 'futex', WORD, WAKE_BITSET, 9, 0, 0, 0b110)).toBe(1);
  bench.settle();
  expect([one.state, two.state]).toEqual(['blocked', 'running']);
  // FUTEX_WAKE meets every bitset.
  expect(bench.call(bench.first, 'futex', WORD, WAKE, 9)).toBe(1);
});
test('waiters of another word are left alone', () => {
  const bench = new Bench();
  const waiter = bench.thread();
  bench.call(waiter, 'futex', WORD, WAIT, 0, 0);
  expect(bench.call(bench.first, 'futex', WORD + 4n, WAKE, 9)).toBe(0);
});

describe('timeouts', () => {
  const timedOut = (operation: number, seconds: bigint, nanoseconds: bigint): { bench: Bench; deadline: number } => {
    const bench = new Bench();
    bench.core(0).cycle = 10_000;
    bench.write(TIME, seconds, nanoseconds);
    expect(bench.call(bench.first, 'futex', WORD, operation, 0, TIME, 0, -1)).toBeUndefined();
    const deadline = bench.machine.clock.nextCycle;
    bench.settle();
    expect(bench.result(bench.first)).toBe(-110);
    return { bench, deadline };
  };
  test('FUTEX_WAIT: relative', () => {
    // Kernel entry comes before the time is read, the call's work after it.
    expect(timedOut(WAIT, 0n, 500n).deadline).toBe(10_501);
  });
  test('FUTEX_WAIT_BITSET: absolute, CLOCK_MONOTONIC', () => {
    expect(timedOut(WAIT_BITSET, 0n, 20_000n).deadline).toBe(20_000);
  });
  test('FUTEX_WAIT_BITSET: absolute, CLOCK_REALTIME', () => {
    const { bench } = timedOut(WAIT_BITSET | REALTIME, 1_631_563_200n, 30_000n);
    expect(bench.core(0).cycle).toBeGreaterThanOrEqual(30_000);
  });
  test('a time that has passed', () => {
    const bench = new Bench();
    bench.core(0).cycle = 10_000;
    bench.write(TIME, 0n, 1n);
    expect(bench.call(bench.first, 'futex', WORD, WAIT_BITSET, 0, TIME, 0, -1)).toBe(-110);
  });
  test('a woken waiter’s timer is gone', () => {
    const bench = new Bench();
    const waiter = bench.thread();
    bench.write(TIME, 1n, 0n);
    bench.call(waiter, 'futex', WORD, WAIT, 0, TIME);
    bench.call(bench.first, 'futex', WORD, WAKE, 1);
    bench.settle();
    expect(bench.machine.clock.pending()).toEqual([]);
  });
});

const [REQUEUE, CMP_REQUEUE, WAKE_OP] = [3, 4, 5];
const OTHER = DATA + 0x400n;

test('requeue wakes some and moves some: they are woken at the other word', () => {
  const bench = new Bench({ machine: { cores: 4 } });
  const waiters = [bench.thread(), bench.thread(), bench.thread()];
  for (const task of waiters) bench.call(task, 'futex', WORD, WAIT, 0, 0);
  expect(bench.call(bench.first, 'futex', WORD, CMP_REQUEUE, 1, 1, OTHER, 7)).toBe(-11);
  expect(bench.call(bench.first, 'futex', WORD, REQUEUE, 1, 1, OTHER)).toBe(2);
  bench.settle();
  expect(waiters.map((task) => task.state)).toEqual(['running', 'blocked', 'blocked']);
  expect(bench.call(bench.first, 'futex', OTHER, WAKE, 9)).toBe(1);
  bench.settle();
  expect(waiters.map((task) => task.state)).toEqual(['running', 'running', 'blocked']);
});
test.each([
  ['sets, and the old value was 3', (0 << 28) | (0 << 24) | (9 << 12) | 3, 9, 2],
  ['adds, and it was not 4', (1 << 28) | (0 << 24) | (2 << 12) | 4, 5, 1],
  ['clears bit 1, and it was more than 2', (0xb << 28) | (4 << 24) | (1 << 12) | 2, 1, 2],
])('wake-op %s', (_what, operation, value, woken) => {
  const bench = new Bench({ machine: { cores: 3 } });
  bench.call(bench.thread(), 'futex', WORD, WAIT, 0, 0);
  bench.write(OTHER, 3n);
  bench.call(bench.thread(), 'futex', OTHER, WAIT, 3, 0);
  expect(bench.call(bench.first, 'futex', WORD, WAKE_OP, 1, 1, OTHER, operation >>> 0)).toBe(woken);
  expect(bench.word32(OTHER)).toBe(value);
});
test('a robust lock is marked when its owner ends, and one waiter woken; a lock of somebody else is left alone', () => {
  const bench = new Bench({ machine: { cores: 3 } });
  const [owner, waiter] = [bench.thread(), bench.thread()];
  const [head, lock, foreign] = [DATA + 0x500n, DATA + 0x540n, DATA + 0x560n];
  bench.write(head, lock, 8n, 0n);
  bench.write(lock, foreign, 0x8000_0000n | BigInt(owner.tid));
  bench.write(foreign, head, 99n);
  bench.call(waiter, 'futex', lock + 8n, WAIT, 0x8000_0000n | BigInt(owner.tid), 0);
  expect(bench.call(owner, 'set_robust_list', head, 24)).toBe(0);
  bench.call(owner, 'exit', 0);
  bench.settle();
  expect([bench.word32(lock + 8n), bench.word32(foreign + 8n)]).toEqual([0xc000_0000, 99]);
  expect([waiter.state, bench.result(waiter)]).toEqual(['running', 0]);
});
