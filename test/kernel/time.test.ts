import { describe, expect, test } from 'vitest';
import { Timekeeper } from '../../src/kernel/timekeeper.ts';
import { Bench, CODE, DATA } from './bench.ts';

const TIME = DATA;
const LEFT = DATA + 0x40n;
const EPOCH = 1_631_563_200n;
const spec = (bench: Bench, address = TIME): [bigint, bigint] => [bench.word(address), bench.word(address + 8n)];

test('cycles become nanoseconds, rounded down; nanoseconds cycles, rounded up', () => {
  const time = new Timekeeper(3e9);
  expect([time.nanoseconds(3), time.nanoseconds(4)]).toEqual([1n, 1n]);
  expect([time.cyclesIn(1n), time.cyclesIn(0n), time.cyclesIn(-5n)]).toEqual([3, 0, 0]);
  expect(new Timekeeper(1.5e9).cyclesIn(1n)).toBe(2);
  expect(time.cyclesIn(1n << 90n)).toBe(Number.MAX_SAFE_INTEGER);
});

describe('clocks', () => {
  // Two cycles pass before a clock is read: kernel entry and the call's work.
  test.each<[number, bigint, bigint]>([
    [0, EPOCH + 5n, 2n],
    [1, 5n, 2n],
    [4, 5n, 2n],
    [5, EPOCH + 5n, 2n],
    [6, 5n, 2n],
    [7, 5n, 2n],
    [11, EPOCH + 5n, 2n],
  ])('clock %i', (clock, seconds, nanoseconds) => {
    const bench = new Bench();
    bench.core(0).cycle = 5e9;
    expect(bench.call(bench.first, 'clock_gettime', clock, TIME)).toBe(0);
    expect(spec(bench)).toEqual([seconds, nanoseconds]);
  });
  test('CPU time is what the thread, or the process, has had', () => {
    const bench = new Bench();
    const child = bench.thread();
    bench.core(1).cycle = child.runningSince + 1000;
    bench.call(child, 'clock_gettime', 3, TIME);
    expect(spec(bench)).toEqual([0n, 1002n]);
    bench.call(child, 'exit', 0);
    bench.core(0).cycle = bench.first.runningSince + 5000;
    bench.call(bench.first, 'clock_gettime', 3, TIME);
    expect(spec(bench)).toEqual([0n, 5002n]);
    bench.call(bench.first, 'clock_gettime', 2, TIME);
    expect(spec(bench)[1]).toBeGreaterThan(6000n);
  });
  test('gettimeofday and time tell the date', () => {
    const bench = new Bench({ kernel: { epochSeconds: 100 } });
    bench.core(0).cycle = 2_500_000_000;
    expect(bench.call(bench.first, 'gettimeofday', TIME, LEFT)).toBe(0);
    expect([...spec(bench), bench.word(LEFT)]).toEqual([102n, 500_000n, 0n]);
    expect(bench.call(bench.first, 'time', TIME)).toBe(102);
    expect(bench.word(TIME)).toBe(102n);
  });
  test('clock_getres', () => {
    const bench = new Bench();
    expect(bench.call(bench.first, 'clock_getres', 1, TIME)).toBe(0);
    expect(spec(bench)).toEqual([0n, 1n]);
    expect(bench.call(bench.first, 'clock_getres', 1, 0)).toBe(0);
  });
});

describe('sleeping', () => {
  test('takes at least as long as asked for', () => {
    const bench = new Bench();
    bench.write(TIME, 0n, 12_345n);
    const start = bench.core(0).cycle;
    expect(bench.call(bench.first, 'nanosleep', TIME, 0)).toBeUndefined();
    expect(bench.machine.clock.nextCycle).toBe(start + 2 + 12_345);
    bench.settle();
    expect(bench.result(bench.first)).toBe(0);
    expect(bench.core(0).task).toBe(1);
  });
  test('until a time that has passed takes none', () => {
    const bench = new Bench();
    bench.core(0).cycle = 5000;
    bench.write(TIME, 0n, 4000n);
    expect(bench.call(bench.first, 'clock_nanosleep', 1, 1, TIME, 0)).toBe(0);
  });
  test('until a date', () => {
    const bench = new Bench();
    bench.write(TIME, EPOCH + 1n, 0n);
    bench.call(bench.first, 'clock_nanosleep', 0, 1, TIME, 0);
    expect(bench.machine.clock.nextCycle).toBe(1e9);
  });

  const interrupted = (absolute: boolean): Bench => {
    const bench = new Bench();
    const other = bench.thread();
    bench.write(DATA + 0x100n, CODE + 0x40n, 0x0400_0000n, CODE + 0x80n, 0n);
    bench.call(bench.first, 'rt_sigaction', 10, DATA + 0x100n, 0, 8);
    bench.write(TIME, 1n, 0n);
    bench.write(LEFT, 7n, 7n);
    bench.call(bench.first, 'clock_nanosleep', 1, absolute ? 1 : 0, TIME, LEFT);
    bench.core(1).cycle = 400_000_000;
    bench.call(other, 'tgkill', 1, 1, 10);
    bench.settle(900_000_000);
    return bench;
  };
  test('a signal ends a relative sleep: EINTR, and what is left is told', () => {
    const bench = interrupted(false);
    const { rsp } = bench.core(0).registers;
    expect(BigInt.asIntN(64, bench.word(rsp + 48n + 104n))).toBe(-4n);
    const [seconds, nanoseconds] = spec(bench, LEFT);
    expect(seconds).toBe(0n);
    expect(nanoseconds).toBeGreaterThan(599_999_900n);
    expect(nanoseconds).toBeLessThan(600_000_100n);
  });
  test('a signal ends an absolute sleep: EINTR, and nothing is told', () => {
    expect(spec(interrupted(true), LEFT)).toEqual([7n, 7n]);
  });
  test('continued after a signal without a handler, it ends when it would have', () => {
    const bench = new Bench();
    const other = bench.thread();
    bench.write(TIME, 1n, 0n);
    bench.call(bench.first, 'nanosleep', TIME, 0);
    const deadline = bench.machine.clock.nextCycle;
    bench.write(TIME, 9n, 0n); // Not read again.
    bench.core(1).cycle = 1000;
    bench.first.pending.add({ signal: 17, code: 0 });
    bench.first.signalled = true;
    bench.kernel.here = other.here;
    bench.first.interrupt();
    bench.settle(5000);
    const { registers } = bench.core(0);
    expect([registers.gpr(0), registers.rip]).toEqual([219n, CODE - 2n]);
    registers.rip = CODE;
    bench.trap(bench.first, { kind: 'syscall' });
    expect(bench.machine.clock.nextCycle).toBe(deadline);
    bench.settle();
    expect(bench.result(bench.first)).toBe(0);
  });
  test('restart_syscall out of the blue is EINTR', () => {
    const bench = new Bench();
    expect(bench.call(bench.first, 'restart_syscall')).toBe(-4);
  });
});

describe('timers that go by CPU time', () => {
  const started = (clock: number) => {
    const bench = new Bench();
    const other = bench.thread();
    bench.write(TIME, 0n, 0n, 0n, 5000n);
    bench.write(LEFT, 0n, 0x1_0000_000an); // sigevent: no signal (SIGEV_NONE)
    expect(bench.call(bench.first, 'timer_create', clock, LEFT, DATA + 0x80n)).toBe(0);
    expect(bench.call(bench.first, 'timer_settime', 0, 0, TIME, 0)).toBe(0);
    return { bench, other };
  };
  const left = (bench: Bench): bigint => {
    bench.call(bench.first, 'timer_gettime', 0, DATA + 0xa0n);
    return bench.word(DATA + 0xb8n);
  };
  test('a thread’s: only its own time counts', () => {
    const { bench, other } = started(3);
    other.here.cycle += 4000;
    expect(left(bench)).toBeGreaterThan(4900n);
    bench.first.here.cycle += 4000;
    expect(left(bench)).toBeLessThan(1000n);
  });
  test('a process’s: that of all its threads, so that two together are twice as fast', () => {
    const { bench, other } = started(2);
    bench.first.here.cycle += 1000;
    other.here.cycle += 3000;
    expect(left(bench)).toBeLessThan(1100n);
  });
  test('it stands still while nobody runs, and expires when the time is up', () => {
    const bench = new Bench();
    const handler = bench.write(LEFT, CODE + 0x80n, 0x0400_0000n, CODE, 0n);
    bench.call(bench.first, 'rt_sigaction', 26, handler, 0, 8);
    bench.write(TIME, 0n, 0n, 0n, 50n);
    expect(bench.call(bench.first, 'setitimer', 1, TIME, 0)).toBe(0);
    bench.write(TIME, 1n, 0n);
    bench.call(bench.first, 'nanosleep', TIME, 0);
    bench.settle(Number.POSITIVE_INFINITY, ['timer']);
    const { registers } = bench.first.here;
    expect(registers.rip).toBe(CODE);
    bench.settle(bench.first.here.cycle + 60_000, ['alarm']);
    expect([registers.rip, registers.gpr(7)]).toEqual([CODE + 0x80n, 26n]);
  });
});
