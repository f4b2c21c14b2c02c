// What the uintr calls answer, and which of two errors wins. kernel-abi §1.

import { describe, expect, test } from 'vitest';
import { Context } from '../../src/isa/registers.ts';
import {
  EBADF,
  EFAULT,
  EINVAL,
  EISCONN,
  EMFILE,
  ENOSPC,
  ENOSYS,
  EOPNOTSUPP,
  ESHUTDOWN,
} from '../../src/kernel/abi/errno.ts';
import { RLIMIT_NOFILE } from '../../src/kernel/abi/misc.ts';
import { chooseOpens, isOpen, OPENS } from '../../src/kernel/opens.ts';
import type { Task } from '../../src/kernel/task.ts';
import { CR4_UINTR } from '../../src/machine/core.ts';
import { HANDLER, NR, UintrBench } from './uintr-bench.ts';
import { testOrder } from './uintr-order.ts';
import { RFC_V1_ORDERS } from './uintr-orders.ts';

/** Fills the caller's UITT, and gives back one more uintr_fd. */
function fillUitt(bench: UintrBench, sender: Task): number {
  const receivers = [bench.first, bench.thread(), bench.thread()];
  for (let connected = 0, round = 0; connected < 256; round++) {
    const receiver = receivers[round % 3]!;
    if (receiver.receiver) bench.call(receiver, NR.unregisterHandler);
    bench.receive(receiver);
    for (let vector = 0; vector < 64; vector++, connected++) {
      expect(bench.call(sender, NR.registerSender, bench.fd(receiver, vector))).toBe(connected);
    }
  }
  bench.call(bench.first, NR.unregisterHandler);
  bench.receive(bench.first);
  return bench.fd(bench.first, 0);
}

testOrder('rfc-v1', RFC_V1_ORDERS);

describe('ENOSPC', () => {
  test('the 257th connection; EISCONN and ESHUTDOWN win over it', () => {
    const bench = new UintrBench();
    const sender = bench.thread();
    const fd = fillUitt(bench, sender);
    expect(bench.call(sender, NR.registerSender, fd)).toBe(-ENOSPC);
    const connected = sender.process.files.open.find((open) => open > 2)!;
    expect(bench.call(sender, NR.registerSender, connected)).toBe(-EISCONN);
    bench.call(bench.first, NR.unregisterHandler);
    expect(bench.call(sender, NR.registerSender, fd)).toBe(-ESHUTDOWN);
    // One gone, one fits, and it gets the slot that was freed.
    expect(bench.call(sender, NR.unregisterSender, connected + 100)).toBe(0);
    bench.receive(bench.first);
    expect(bench.call(sender, NR.registerSender, bench.fd(bench.first, 9))).toBe(100);
  });

  test.each([64n, 1n << 32n, 0xffff_ffff_ffff_ffffn])('vector %i is compared in 64 bits', (vector) => {
    const bench = new UintrBench();
    bench.receive(bench.first);
    expect(bench.call(bench.first, NR.createFd, vector)).toBe(-ENOSPC);
    expect(bench.call(bench.first, NR.createFd, 63)).toBe(3);
  });
});

test('after EMFILE the vector is free', () => {
  const bench = new UintrBench();
  const { first } = bench;
  bench.receive(first);
  const limit = first.process.limits[RLIMIT_NOFILE]!;
  limit.soft = 3n;
  expect(bench.call(first, NR.createFd, 7)).toBe(-EMFILE);
  limit.soft = 4n;
  expect(bench.call(first, NR.createFd, 7)).toBe(3);
  expect(first.receiver!.context.references).toBe(2);
});

describe('32-bit arguments use the low half of the register', () => {
  const upper = 0xdead_beef_0000_0000n;
  test('flags and descriptors', () => {
    const bench = new UintrBench();
    const { first } = bench;
    expect(bench.call(first, NR.registerHandler, HANDLER, upper)).toBe(0);
    expect(bench.call(first, NR.createFd, 1, upper)).toBe(3);
    expect(bench.call(first, NR.registerSender, upper | 3n, upper)).toBe(0);
    expect(bench.call(first, NR.unregisterSender, upper | 3n, upper)).toBe(0);
    expect(bench.call(first, NR.registerSender, 0xffff_ffffn)).toBe(-EBADF);
    expect(bench.call(first, NR.unregisterHandler, upper)).toBe(0);
    expect(bench.call(first, NR.wait, upper)).toBe(-EOPNOTSUPP);
  });
  test('the highest flag counts', () => {
    const bench = new UintrBench();
    expect(bench.call(bench.first, NR.registerHandler, HANDLER, 1n << 31n)).toBe(-EINVAL);
  });
});

describe('which numbers answer', () => {
  const all = [449, 450, 451, 452, 453, 454, 471, 472, 473, 474, 475, 476];
  const gates: [string, ConstructorParameters<typeof UintrBench>[0], number][] = [
    ['not configured', { kernel: { uintrConfigured: false } }, ENOSYS],
    ['a processor without it', { machine: { uintr: false } }, EOPNOTSUPP],
    ['nouintr', { kernel: { boot: { nouintr: true } } }, EOPNOTSUPP],
    ['page-table isolation', { kernel: { boot: { pti: true } } }, EOPNOTSUPP],
  ];
  test.each(gates)('%s', (_, options, error) => {
    const bench = new UintrBench(options);
    for (const number of all) expect(bench.call(bench.first, number, 1, 1, 1)).toBe(-error);
    for (const core of bench.machine.cores) expect(core.registers.get(Context.cr4) & CR4_UINTR).toBe(0n);
  });

  test('the block from 471 on is the same six calls', () => {
    const bench = new UintrBench();
    const { first } = bench;
    expect(bench.call(first, 471, HANDLER, 0)).toBe(0);
    expect(bench.call(first, 473, 4, 0)).toBe(3);
    expect(bench.call(first, 474, 3, 0)).toBe(0);
    expect(bench.call(first, 475, 3, 0)).toBe(0);
    expect(bench.call(first, 472, 0)).toBe(0);
    expect(bench.call(first, 476, 0)).toBe(-EOPNOTSUPP);
    expect(bench.unknown).toEqual([]);
  });

  test('not configured: each number is told once, with the reason', () => {
    const bench = new UintrBench({ kernel: { uintrConfigured: false } });
    for (const number of [454, 454, 476, 477]) bench.call(bench.first, number);
    const hint = 'this kernel is built without user interrupts';
    expect(bench.unknown).toEqual(
      [454, 476, 477].map((number) => ({ number, hint: number === 477 ? 'looks like poc-v2' : hint })),
    );
  });
  const hints: [number, (number | bigint)[], number, string | undefined][] = [
    [476, [1000, 0], -EINVAL, undefined],
    [476, [1000, 0x1000], -EINVAL, 'looks like poc-v2'],
    [477, [1, 0], -ENOSYS, 'looks like poc-v2'],
    [478, [0x1000, 0x1000], -ENOSYS, 'looks like poc-v2'],
    [479, [0], -ENOSYS, 'looks like poc-v2'],
    [600, [0], -ENOSYS, undefined],
  ];
  test.each(hints)('%i(%j): %i, hint %s', (number, args, result, hint) => {
    const bench = new UintrBench();
    for (let i = 0; i < 2; i++) expect(bench.call(bench.first, number, ...args)).toBe(result);
    const reported = number >= 477 || hint !== undefined;
    expect(bench.unknown).toEqual(reported ? [{ number, hint }] : []);
  });
});

describe('handler addresses', () => {
  const rows: [string, bigint, bigint][] = [
    ['small', 1n, 1n],
    ['kernel half', 0xffff_8880_0000_0000n, 0xffff_8880_0000_0000n],
    ['random', 0x1234_5678n, 0x1234_5678n],
    ['not canonical: accepted, and UIHANDLER stays 0', 1n << 60n, 0n],
  ];
  test.each(rows)('%s', (_, handler, loaded) => {
    const bench = new UintrBench();
    expect(bench.call(bench.first, NR.registerHandler, handler)).toBe(0);
    expect(bench.first.here.registers.get(Context.uihandler)).toBe(loaded);
    expect(bench.kernel.uintr.refusedHandlers).toBe(loaded === handler ? 0 : 1);
  });

  test('switch noncanonical-handler: EFAULT, before EBUSY', () => {
    const bench = new UintrBench({ kernel: { opens: { 'noncanonical-handler': 'efault' } } });
    expect(bench.call(bench.first, NR.registerHandler, 1n << 60n)).toBe(-EFAULT);
    bench.receive(bench.first);
    expect(bench.call(bench.first, NR.registerHandler, 1n << 60n)).toBe(-EFAULT);
  });
});

test('the switches: the first value is the default, a choice replaces one, the result is frozen', () => {
  const defaults = chooseOpens('rfc-v1');
  for (const [name, open] of Object.entries(OPENS))
    expect(defaults[name as keyof typeof defaults]).toBe(open.values[0]);
  expect(chooseOpens('rfc-v1', { uittsz: '256' })).toEqual({ ...defaults, uittsz: '256' });
  expect(Object.isFrozen(defaults)).toBe(true);
  expect([isOpen('uittsz', '256'), isOpen('uittsz', '512'), isOpen('toString', 'x')]).toEqual([true, false, false]);
});
