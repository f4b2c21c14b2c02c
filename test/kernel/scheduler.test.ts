import { describe, expect, test } from 'vitest';
import { Reg } from '../../src/isa/registers.ts';
import { handleEvent } from '../../src/kernel/entry.ts';
import { Account } from '../../src/machine/costs.ts';
import { Bench, CODE, DATA, FLAT } from './bench.ts';

const SLICE = 3_000_000;
const sliceEvents = (bench: Bench) => bench.machine.clock.pending().filter((event) => event.kind === 'slice');
/** One core, two threads: the second waits for the core. */
function crowded(): Bench {
  const bench = new Bench({ machine: { cores: 1 } });
  bench.call(bench.first, 'clone', 0x10f00, 0x7fff_fff0_0000n);
  return bench;
}

test('a new thread starts on an idle core, after the flight of an interrupt', () => {
  const bench = new Bench({ machine: { costs: { ...FLAT, steps: { ...FLAT.steps, ipiFlight: 500, wakeUp: 70 } } } });
  const before = bench.core(0).cycle;
  const tid = bench.call(bench.first, 'clone', 0x10f00, 0x7fff_fff0_0000n);
  const [event] = bench.machine.clock.pending();
  // Entry, work, wake-up, and the flight from there.
  expect(event).toMatchObject({ kind: 'resched', target: 1, cycle: before + 2 + 70 + 500 });
  bench.settle();
  expect(bench.core(1).task).toBe(tid);
  expect(bench.core(1).cpl).toBe(3);
  // idleWake, contextSwitch, kernelExit
  expect(bench.core(1).cycle).toBe(event!.cycle + 3);
});

test('a task that an idle core has been called for waits for it, even if another core is free sooner', () => {
  const bench = new Bench({ machine: { costs: { ...FLAT, steps: { ...FLAT.steps, ipiFlight: 500 } } } });
  const tid = bench.call(bench.first, 'clone', 0x10f00, 0x7fff_fff0_0000n);
  bench.call(bench.first, 'pause');
  expect([bench.core(0).task, bench.core(1).task]).toEqual([0, 0]);
  bench.settle();
  expect([bench.core(0).task, bench.core(1).task]).toEqual([0, tid]);
});

describe('sleep', () => {
  const steps = { ...FLAT.steps, idleWake: 70, deepIdleWake: 900 };
  const wokenAfter = (cycles: number): number => {
    const bench = new Bench({ machine: { costs: { ...FLAT, steps, deepIdleAfter: 5000 } } });
    const core = bench.core(1);
    core.cycle = bench.kernel.scheduler.state(core).idleSince + cycles;
    const before = core.cycle;
    bench.kernel.here = core;
    bench.kernel.scheduler.leaveSleep(core);
    expect(core.spent(Account.idle)).toBe(cycles);
    return core.cycle - before;
  };
  test.each([
    ['none at all costs nothing', 0, 0],
    ['a little is shallow', 4999, 70],
    ['long enough is deep', 5000, 900],
  ])('%s', (_, cycles, cost) => expect(wokenAfter(cycles)).toBe(cost));
});

test('the thread has its maker’s registers, but RAX 0 and a stack of its own', () => {
  const bench = new Bench();
  bench.core(0).registers.setGpr(Reg.rbx, 99n);
  const child = bench.thread();
  const registers = bench.registersOf(child);
  expect(registers.gpr(Reg.rbx)).toBe(99n);
  expect(registers.gpr(Reg.rax)).toBe(0n);
  expect(registers.rsp).toBe(0x7fff_fff0_0000n);
  expect(registers.rip).toBe(CODE);
});

describe('time slices', () => {
  test('a task alone has none', () => {
    expect(sliceEvents(new Bench())).toEqual([]);
  });
  test('two threads on two cores have none', () => {
    const bench = new Bench();
    bench.thread();
    expect(sliceEvents(bench)).toEqual([]);
  });
  test('a task that others wait for loses its core at the end of its slice, and they take turns', () => {
    const bench = crowded();
    const [event] = sliceEvents(bench);
    expect(event?.cycle).toBe(bench.first.runningSince + SLICE);
    const order: number[] = [];
    for (let i = 0; i < 4; i++) {
      order.push(bench.core(0).task);
      bench.settle(sliceEvents(bench)[0]!.cycle, ['slice']);
    }
    expect(order).toEqual([1, 2, 1, 2]);
  });
  test('the timer goes when nobody waits any more', () => {
    const bench = crowded();
    bench.call(bench.first, 'exit', 0);
    expect(bench.core(0).task).toBe(2);
    expect(sliceEvents(bench)).toEqual([]);
  });
  test('sched_yield gives the core to whoever waits', () => {
    const bench = crowded();
    bench.call(bench.first, 'sched_yield');
    expect(bench.core(0).task).toBe(2);
    bench.call(bench.kernel.tasks.get(2)!, 'sched_yield');
    expect(bench.core(0).task).toBe(1);
    expect(bench.result(bench.first)).toBe(0);
  });
  test('sched_yield alone does nothing', () => {
    const bench = new Bench();
    expect(bench.call(bench.first, 'sched_yield')).toBe(0);
  });
});

test('a context switch saves and loads what belongs to the task', () => {
  const bench = crowded();
  const { registers } = bench.core(0);
  registers.setGpr(Reg.r12, 12n);
  registers.set(0xc0, 0xffn);
  bench.call(bench.first, 'sched_yield');
  registers.setGpr(Reg.r12, 0n);
  registers.set(0xc0, 0n);
  bench.call(bench.kernel.tasks.get(2)!, 'sched_yield');
  expect(registers.gpr(Reg.r12)).toBe(12n);
  expect(registers.get(0xc0)).toBe(0xffn);
});

describe('affinity', () => {
  test('a task that may not stay moves at once', () => {
    const bench = new Bench();
    bench.write(DATA, 2n);
    bench.call(bench.first, 'sched_setaffinity', 0, 8, DATA);
    expect(bench.core(0).task).toBe(0);
    bench.settle();
    expect(bench.core(1).task).toBe(1);
    expect(bench.result(bench.first)).toBe(0);
  });
  test('a task running elsewhere is made to move', () => {
    const bench = new Bench({ machine: { cores: 3 } });
    const other = bench.thread();
    expect(other.core?.id).toBe(1);
    bench.write(DATA, 4n);
    expect(bench.call(bench.first, 'sched_setaffinity', other.tid, 8, DATA)).toBe(0);
    bench.settle();
    expect(other.core?.id).toBe(2);
  });
  test('a task waits for its core although others are idle', () => {
    const bench = new Bench();
    bench.write(DATA, 1n);
    bench.call(bench.first, 'sched_setaffinity', 0, 8, DATA);
    const child = bench.kernel.tasks.get(bench.call(bench.first, 'clone', 0x10f00, 0x7fff_fff0_0000n)!)!;
    bench.settle();
    expect(child.state).toBe('runnable');
    expect(bench.core(1).task).toBe(0);
    expect(sliceEvents(bench)).toHaveLength(1);
  });
  test('a waiting task that may run elsewhere now gets an idle core', () => {
    const bench = new Bench();
    bench.write(DATA, 1n, 3n);
    bench.call(bench.first, 'sched_setaffinity', 0, 8, DATA);
    const child = bench.kernel.tasks.get(bench.call(bench.first, 'clone', 0x10f00, 0x7fff_fff0_0000n)!)!;
    bench.call(bench.first, 'sched_setaffinity', child.tid, 8, DATA + 8n);
    bench.settle();
    expect(child.core?.id).toBe(1);
  });
  test('sched_getaffinity tells the cores, getcpu the present one', () => {
    const bench = new Bench({ machine: { cores: 4 } });
    expect(bench.call(bench.first, 'sched_getaffinity', 0, 128, DATA)).toBe(8);
    expect(bench.word(DATA)).toBe(0xfn);
    const other = bench.thread();
    expect(bench.call(other, 'getcpu', DATA, DATA + 4n, 0)).toBe(0);
    expect([bench.word32(DATA), bench.word32(DATA + 4n)]).toEqual([1, 0]);
  });
});

describe('waking', () => {
  /** First thread of three cores sleeps in a futex; second wakes it. */
  const sleeping = (cores: number): { bench: Bench; waker: number } => {
    const bench = new Bench({ machine: { cores } });
    const other = bench.thread();
    bench.call(bench.first, 'futex', DATA, 0, 0, 0);
    expect(bench.core(0).task).toBe(0);
    return { bench, waker: other.tid };
  };
  test('a woken task goes back to the core it had, if that is idle', () => {
    const { bench, waker } = sleeping(3);
    bench.call(bench.kernel.tasks.get(waker)!, 'futex', DATA, 1, 1);
    bench.settle();
    expect(bench.core(0).task).toBe(1);
  });
  test('it starts no sooner than it was woken', () => {
    const { bench, waker } = sleeping(2);
    bench.core(1).cycle = 5000;
    bench.call(bench.kernel.tasks.get(waker)!, 'futex', DATA, 1, 1);
    expect(bench.first.readyAt).toBeGreaterThan(5000);
    // Somebody makes the core look before the message arrives: the task is not ready there.
    const core = bench.core(0);
    core.cycle = 4000;
    handleEvent(bench.kernel, { kind: 'resched', target: 0, cycle: 4000, sequence: 1e6, detail: 0 });
    expect(core.task).toBe(0);
    bench.settle();
    expect(core.task).toBe(1);
    expect(bench.first.runningSince).toBeGreaterThanOrEqual(bench.first.readyAt);
  });
  test('two tasks woken together get two cores', () => {
    const bench = new Bench({ machine: { cores: 3 } });
    const [second, third] = [bench.thread(), bench.thread()];
    bench.call(second, 'futex', DATA, 0, 0, 0);
    bench.call(third, 'futex', DATA, 0, 0, 0);
    expect(bench.call(bench.first, 'futex', DATA, 1, 9)).toBe(2);
    bench.settle();
    expect(new Set([bench.first, second, third].map((task) => task.core?.id)).size).toBe(3);
  });
});

test('the same run gives the same events', () => {
  const run = (): unknown => {
    const bench = new Bench({ watch: ['switch', 'wake', 'syscall-return'], machine: { cores: 2 } });
    const threads = [bench.thread(), bench.thread(), bench.thread()];
    for (let i = 0; i < 5; i++) {
      for (const task of [bench.first, ...threads]) if (task.core) bench.call(task, 'sched_yield');
      bench.settle();
      if (i === 2) break;
    }
    bench.machine.events.flush();
    return bench.events;
  };
  expect(run()).toEqual(run());
});
