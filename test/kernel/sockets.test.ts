import { expect, test } from 'vitest';
import { checkReferences } from '../../src/kernel/references.ts';
import { describeBlocked } from '../../src/kernel/report.ts';
import { capture, restore } from '../../src/system/state.ts';
import { Bench, DATA } from './bench.ts';

const PAIR = DATA + 0x800n;
const EVENT = DATA + 0x900n;

function pair(bench: Bench, type: number): [number, number] {
  expect(bench.call(bench.first, 'socketpair', 1, type, 0, PAIR)).toBe(0);
  return [bench.word32(PAIR), bench.word32(PAIR + 4n)];
}

test('a stream’s writer waits while its buffer is full, and goes on where it stopped', () => {
  const bench = new Bench({ machine: { memoryBytes: 4 << 20 } });
  const [a, b] = pair(bench, 1);
  const big = BigInt(bench.call(bench.first, 'mmap', 0, 1 << 20, 3, 0x22, -1, 0)!);
  const reader = bench.thread();
  expect(bench.call(bench.first, 'write', a, big, 400_000)).toBeUndefined();
  expect(describeBlocked(bench.kernel)[0]!.waitsFor).toContain('room to send');
  let read = 0;
  while (read < 400_000) {
    read += bench.call(reader, 'read', b, big, 50_000)!;
    bench.settle();
  }
  expect(read).toBe(400_000);
  expect(bench.result(bench.first)).toBe(400_000);
});

test('a reader waits for a message; the end of the other socket is the end of the data', () => {
  const bench = new Bench();
  const [a, b] = pair(bench, 5);
  const reader = bench.thread();
  expect(bench.call(reader, 'read', b, DATA, 10)).toBeUndefined();
  bench.call(bench.first, 'write', a, DATA, 4);
  bench.settle();
  expect(bench.result(reader)).toBe(4);
  bench.call(reader, 'read', b, DATA, 10);
  bench.call(bench.first, 'close', a);
  bench.settle();
  expect(bench.result(reader)).toBe(0);
});

test('a file in a message lives until the message is read, or the sockets are closed', () => {
  const bench = new Bench();
  const [a, b] = pair(bench, 2);
  const event = bench.call(bench.first, 'eventfd2', 1, 0)!;
  // One iovec of a byte; one control message with the descriptor.
  bench.write(EVENT, 20n, 0x1_0000_0001n, BigInt(event));
  bench.write(EVENT + 0x40n, DATA, 1n);
  bench.write(EVENT + 0x80n, 0n, 0n, EVENT + 0x40n, 1n, EVENT, 20n, 0n);
  expect(bench.call(bench.first, 'sendmsg', a, EVENT + 0x80n, 0)).toBe(1);
  bench.call(bench.first, 'close', event);
  expect(bench.kernel.openFiles).toBe(6);
  expect(checkReferences(bench.kernel)).toEqual([]);
  bench.call(bench.first, 'close', b);
  bench.call(bench.first, 'close', a);
  expect(bench.kernel.openFiles).toBe(3);
  expect(checkReferences(bench.kernel)).toEqual([]);
});

test('epoll: an edge is told once, a level until it is gone, whatever the capture', () => {
  const bench = new Bench();
  const { kernel, machine, first } = bench;
  const [a, b] = pair(bench, 1);
  const epoll = bench.call(first, 'epoll_create1', 0)!;
  const watch = (operation: number, events: number): number => {
    bench.write(EVENT, BigInt(events >>> 0) | (0x55n << 32n), 0n);
    return bench.call(first, 'epoll_ctl', epoll, operation, b, EVENT)!;
  };
  const wait = (): number => bench.call(first, 'epoll_wait', epoll, EVENT + 0x100n, 4, 0)!;
  expect(watch(1, 0x8000_0001)).toBe(0);
  expect(wait()).toBe(0);
  bench.call(first, 'write', a, DATA, 1);
  const shared = new Set<object>([machine.memory.buffer, machine.memory.memory, machine.events, machine.costs]);
  const captured = capture([kernel], shared);
  expect([wait(), wait()]).toEqual([1, 0]);
  restore(captured);
  expect([wait(), wait()]).toEqual([1, 0]);
  expect(watch(3, 1)).toBe(0);
  expect([wait(), wait()]).toEqual([1, 1]);
  expect(bench.word32(EVENT + 0x104n)).toBe(0x55);
  bench.call(first, 'read', b, DATA, 1);
  expect(wait()).toBe(0);
  bench.call(first, 'close', b);
  expect(checkReferences(kernel)).toEqual([]);
});

test('a timer’s period: overruns are counted, and a timer goes with its process', () => {
  const bench = new Bench();
  const { first, kernel, machine } = bench;
  first.blockedSignals = 1n << 13n;
  bench.write(DATA, 0n, 1000n, 0n, 500n);
  expect(bench.call(first, 'timer_create', 1, 0, EVENT)).toBe(0);
  expect(bench.call(first, 'timer_settime', 0, 0, DATA, 0)).toBe(0);
  bench.settle(first.here.cycle + 3700, ['alarm']);
  expect(first.process.pending.take(0n)).toMatchObject({ signal: 14, code: -2, overrun: 3 });
  bench.call(first, 'exit_group', 0);
  expect(machine.clock.pending().filter(({ kind }) => kind === 'alarm')).toEqual([]);
  expect(kernel.timers.alarms.size).toBe(0);
});

test('poll leaves wake-ups to those who read', () => {
  const bench = new Bench({ machine: { cores: 4 } });
  bench.call(bench.first, 'pipe2', PAIR, 0);
  const [from, to] = [bench.word32(PAIR), bench.word32(PAIR + 4n)];
  const [watcher, reader] = [bench.thread(), bench.thread()];
  bench.write(EVENT, BigInt(from) | (1n << 32n));
  bench.call(watcher, 'poll', EVENT, 1, -1);
  bench.call(reader, 'read', from, DATA, 1);
  bench.call(bench.first, 'write', to, DATA, 1);
  bench.settle();
  expect([watcher.state, reader.state]).toContain('running');
  expect(bench.result(reader)).toBe(1);
});
