// The kernel's whole state can be captured and put back: nothing in it is a function, a promise or hidden.

import { expect, test } from 'vitest';
import { describeBlocked } from '../../src/kernel/report.ts';
import { capture, restore } from '../../src/system/state.ts';
import { Bench, DATA } from './bench.ts';

test('a capture in the middle of everything, restored, goes on as before', () => {
  const bench = new Bench({ machine: { cores: 2 } });
  const [two, three] = [bench.thread(), bench.thread()];
  const { machine, kernel } = bench;
  bench.write(DATA + 0x100n, 0n, 50_000n);
  bench.call(bench.first, 'pipe2', DATA + 0x200n, 0);
  bench.call(two, 'nanosleep', DATA + 0x100n, 0);
  bench.call(bench.first, 'read', bench.word32(DATA + 0x200n), DATA, 4);
  bench.settle(1000);
  expect([bench.first.state, two.state, three.state]).toEqual(['blocked', 'blocked', 'running']);

  const shared = new Set<object>([machine.memory.buffer, machine.memory.memory, machine.events, machine.costs]);
  const captured = capture([kernel], shared);
  const before = [describeBlocked(kernel), machine.clock.pending(), kernel.random.next()];
  bench.call(three, 'tgkill', 1, 1, 10);
  bench.settle();
  restore(captured);
  expect([describeBlocked(kernel), machine.clock.pending(), kernel.random.next()]).toEqual(before);
});
