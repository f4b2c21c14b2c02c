import { describe, expect, test } from 'vitest';
import { Context } from '../../src/isa/registers.ts';
import { describeBlocked } from '../../src/kernel/report.ts';
import { Bench, CODE, DATA } from './bench.ts';

const THREAD = 0x10f00;
const [SETTLS, PARENT_SETTID, CHILD_CLEARTID, CHILD_SETTID] = [0x8_0000, 0x10_0000, 0x20_0000, 0x100_0000];
const STACK = 0x7fff_fff0_0000n;

describe('clone', () => {
  test('stores thread ids and sets the thread’s FS base', () => {
    const bench = new Bench();
    const flags = THREAD | SETTLS | PARENT_SETTID | CHILD_SETTID;
    const tid = bench.call(bench.first, 'clone', flags, STACK, DATA, DATA + 8n, 0x1234_5678n)!;
    bench.settle();
    expect(tid).toBe(2);
    expect([bench.word32(DATA), bench.word32(DATA + 8n)]).toEqual([2, 2]);
    expect(bench.registersOf(bench.kernel.tasks.get(tid)!).get(Context.fsBase)).toBe(0x1234_5678n);
    expect(bench.registersOf(bench.first).get(Context.fsBase)).toBe(0n);
  });
  test('the thread shares the process and inherits the signal mask, not what is pending', () => {
    const bench = new Bench();
    bench.first.blockedSignals = 0x200n;
    bench.first.pending.add({ signal: 10, code: 0 });
    const child = bench.thread();
    expect(child.process).toBe(bench.first.process);
    expect(child.blockedSignals).toBe(0x200n);
    expect(child.pending.empty).toBe(true);
    expect(bench.call(child, 'getpid')).toBe(1);
    expect(bench.call(child, 'gettid')).toBe(2);
  });
});

describe('exit', () => {
  test('of a thread clears its word and wakes one who waits there', () => {
    const bench = new Bench();
    const tid = bench.call(bench.first, 'clone', THREAD | CHILD_CLEARTID | CHILD_SETTID, STACK, 0, DATA)!;
    bench.settle();
    const child = bench.kernel.tasks.get(tid)!;
    expect(bench.word32(DATA)).toBe(tid);
    bench.call(bench.first, 'futex', DATA, 0, tid, 0);
    bench.call(child, 'exit', 3);
    bench.settle();
    expect(bench.word32(DATA)).toBe(0);
    expect(bench.result(bench.first)).toBe(0);
    expect(bench.kernel.exit).toBeUndefined();
    expect(bench.kernel.tasks.has(tid)).toBe(false);
  });
  test('set_tid_address names another word', () => {
    const bench = new Bench();
    const child = bench.thread();
    bench.write(DATA, 7n);
    expect(bench.call(child, 'set_tid_address', DATA)).toBe(child.tid);
    bench.call(child, 'exit', 0);
    expect(bench.word32(DATA)).toBe(0);
  });
  test('of the last thread ends the process with the leader’s status', () => {
    const bench = new Bench();
    const child = bench.thread();
    bench.call(bench.first, 'exit', 0x105);
    expect(bench.kernel.exit).toBeUndefined();
    bench.call(child, 'exit', 9);
    expect(bench.kernel.exit).toEqual({ status: 5 });
  });
});

describe('exit_group', () => {
  test('ends threads that run, wait, and are ready', () => {
    const bench = new Bench({ watch: ['task-exit'] });
    const running = bench.thread();
    const waiting = bench.thread();
    bench.settle(undefined, ['resched', 'timer']);
    expect([running.state, waiting.state]).toEqual(['running', 'runnable']);
    bench.call(running, 'pause');
    expect(waiting.state).toBe('running');
    const ready = bench.kernel.tasks.get(bench.call(bench.first, 'clone', THREAD, STACK)!)!;
    expect([running.state, waiting.state, ready.state]).toEqual(['blocked', 'running', 'runnable']);
    const before = bench.core(0).cycle;
    bench.call(bench.first, 'exit_group', 0x2a);
    bench.settle();
    expect(bench.kernel.exit).toEqual({ status: 42 });
    expect(bench.kernel.tasks.size).toBe(0);
    expect(
      bench
        .seen('task-exit')
        .map((event) => event.task)
        .sort(),
    ).toEqual([1, 2, 3, 4]);
    // The one on the other core heard of it after the flight of an interrupt.
    const other = bench.seen('task-exit').find((event) => event.task === waiting.tid)!;
    expect(other.cycle).toBeGreaterThan(before + 1);
  });
  test('a deadly signal ends all threads as well', () => {
    const bench = new Bench();
    const child = bench.thread();
    bench.fault(child, 6);
    bench.settle();
    expect(bench.kernel.exit).toEqual({ signal: 4 });
    expect(bench.core(0).task).toBe(0);
  });
  test('a core without a task is idle, in the kernel', () => {
    const bench = new Bench();
    bench.call(bench.first, 'exit_group', 0);
    expect([bench.core(0).task, bench.core(0).cpl]).toEqual([0, 0]);
  });
});

test('what everybody waits for is said in words', () => {
  const bench = new Bench();
  const child = bench.thread();
  bench.call(child, 'pause');
  bench.call(bench.first, 'futex', DATA, 0, 0, 0);
  expect(describeBlocked(bench.kernel)).toEqual([
    {
      task: 1,
      call: 'futex',
      waitsFor: `task 1 waits in futex for futex(0x500000), at 0x${CODE.toString(16)}`,
      address: CODE,
    },
    {
      task: 2,
      call: 'pause',
      waitsFor: `task 2 waits in pause for a signal, at 0x${CODE.toString(16)}`,
      address: CODE,
    },
  ]);
});

test('an unknown call is ENOSYS, and is reported once', () => {
  const bench = new Bench();
  for (let i = 0; i < 2; i++) {
    bench.core(0).registers.setGpr(0, 999n);
    bench.trap(bench.first, { kind: 'syscall' });
    expect(bench.result(bench.first)).toBe(-38);
  }
  expect(bench.unknown).toEqual([999]);
});
test('the number is the low half of RAX', () => {
  const bench = new Bench();
  bench.core(0).registers.setGpr(0, 0xffff_ffff_0000_0027n);
  bench.trap(bench.first, { kind: 'syscall' });
  expect(bench.result(bench.first)).toBe(1);
});

test('a new base takes the selector away', () => {
  const bench = new Bench();
  const { registers } = bench.core(0);
  for (const place of [Context.fs, Context.gs]) registers.set16(place, 0x2b);
  bench.call(bench.first, 'arch_prctl', 0x1002, 0x7000);
  expect([registers.get16(Context.fs), registers.get16(Context.gs)]).toEqual([0, 0x2b]);
  bench.call(bench.first, 'arch_prctl', 0x1001, 0x7000);
  expect(registers.get16(Context.gs)).toBe(0);
});

test('arch_prctl sets and gets FS and GS bases', () => {
  const bench = new Bench();
  expect(bench.call(bench.first, 'arch_prctl', 0x1002, 0x7000)).toBe(0);
  expect(bench.call(bench.first, 'arch_prctl', 0x1001, 0x8000)).toBe(0);
  bench.call(bench.first, 'arch_prctl', 0x1003, DATA);
  bench.call(bench.first, 'arch_prctl', 0x1004, DATA + 8n);
  expect([bench.word(DATA), bench.word(DATA + 8n)]).toEqual([0x7000n, 0x8000n]);
});

describe('who one is', () => {
  test.each([
    ['getpid', 1],
    ['gettid', 1],
    ['getppid', 0],
    ['getuid', 1000],
    ['geteuid', 1000],
    ['getgid', 1000],
    ['getegid', 1000],
  ] as const)('%s', (name, value) => {
    const bench = new Bench();
    expect(bench.call(bench.first, name)).toBe(value);
  });
  test('uname', () => {
    const bench = new Bench();
    bench.call(bench.first, 'uname', DATA);
    const field = (i: number): string =>
      new TextDecoder().decode(bench.bytes(DATA + BigInt(65 * i), 65)).split('\0')[0]!;
    expect([field(0), field(4)]).toEqual(['Linux', 'x86_64']);
  });
});
