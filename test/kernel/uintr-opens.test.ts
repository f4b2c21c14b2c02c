// The open questions C1–C7 and C10, each with both of its answers; where user interrupts are absent; and what the kernel says
// while it boots. kernel-abi §1.1, §6, §7; claims B19, B20, C1–C10.

import { describe, expect, test } from 'vitest';
import { Context, Reg } from '../../src/isa/registers.ts';
import {
  EBADF,
  EBUSY,
  EFAULT,
  EINTR,
  EINVAL,
  EISCONN,
  ENOMEM,
  ENOSPC,
  ENOSYS,
  EOPNOTSUPP,
  EPERM,
  ESHUTDOWN,
} from '../../src/kernel/abi/errno.ts';
import { RLIMIT_MEMLOCK } from '../../src/kernel/abi/misc.ts';
import { POLLIN, POLLOUT } from '../../src/kernel/abi/poll.ts';
import {
  RING3_UINTR_COPY,
  RING3_UINTR_MASK,
  RING3_UINTR_READY,
  RING3_UINTR_TAKE,
  RING3_UINTR_TIMER,
} from '../../src/kernel/abi/ring3.ts';
import { File } from '../../src/kernel/file.ts';
import { OPENS, type Opens } from '../../src/kernel/opens.ts';
import type { KernelOptions } from '../../src/kernel/options.ts';
import type { Task } from '../../src/kernel/task.ts';
import { WaitQueue } from '../../src/kernel/wait-queue.ts';
import { UPID } from '../../src/machine/uintr/upid.ts';
import { HANDLER, NR, POC, UintrBench, type UintrBenchOptions } from './uintr-bench.ts';
import { exhaustMemory } from './uintr-order.ts';

const PAGE = 4096;

/** A receiver of vectors 5 and 9 on core 1, a sender of them on core 0: fds 3 and 4, indices 0 and 1. */
function connected(opens: Partial<Opens> = {}, options: UintrBenchOptions = {}) {
  const bench = new UintrBench({ ...options, kernel: { opens, ...options.kernel } });
  const [sender, receiver] = [bench.first, bench.thread()];
  bench.receive(receiver);
  const fds = [5, 9].map((vector) => bench.fd(receiver, vector));
  for (const fd of fds) bench.call(sender, bench.nr.registerSender, fd);
  const { context } = receiver.receiver!;
  return { bench, kernel: bench.kernel, sender, receiver, fds, context, upid: context.upid };
}

test('every switch that a claim asks for is off in rfc-v1', () => {
  const claims = Object.values(OPENS).flatMap((open) => ('claim' in open ? [open.claim] : []));
  expect(claims).toEqual(Array.from({ length: 10 }, (_, i) => `C${i + 1}`));
});

describe('absence (kernel-abi §6; claims B19, B20)', () => {
  const enabled = (kernel: Partial<KernelOptions>, machine = {}) => {
    const { kernel: built } = new UintrBench({ kernel, machine });
    return [built.uintr.enabled, built.uintr.bootLog];
  };
  const ON = 'x86/uintr: user interrupts enabled';
  test.each([
    ['as it is', {}, {}, true, [ON]],
    ['pti=auto', { boot: { pti: false } }, {}, true, [ON]],
    ['nouintr', { boot: { nouintr: true } }, {}, false, ['x86/uintr: disabled by the boot parameter nouintr']],
    ['nouintr, but the processor has none: nothing to say', { boot: { nouintr: true } }, { uintr: false }, false, []],
    ['clearcpuid=uintr', { boot: { clearcpuid: true } }, {}, false, ['Clearing CPUID bits: uintr']],
    ['no option in the kernel', { uintrConfigured: false }, {}, false, []],
    [
      'pti=on',
      { boot: { pti: true } },
      {},
      false,
      [
        'Kernel/User page tables isolation: enabled',
        'x86/uintr: not with page-table isolation; boot with nopti to have user interrupts',
      ],
    ],
    [
      'pti=on with pti-mapping=uintr',
      { boot: { pti: true }, opens: { 'pti-mapping': 'uintr' } },
      {},
      true,
      ['Kernel/User page tables isolation: enabled', ON],
    ],
  ] as [string, Partial<KernelOptions>, object, boolean, string[]][])('%s', (_, kernel, machine, isOn, log) => {
    expect(enabled(kernel, machine)).toEqual([isOn, log]);
  });
});

describe('C1 blocking, C2 restart, C7 alt-stack in rfc-v1', () => {
  test('none: the flags are unknown, and a sleep is not disturbed', () => {
    const bench = new UintrBench();
    expect(bench.call(bench.first, NR.registerHandler, HANDLER, 0x1000)).toBe(-EINVAL);
  });
  test.each([0x1000, 0x2000])('flags: registered with %i, a sleep ends with EINTR', (flags) => {
    const bench = new UintrBench({ kernel: { opens: { blocking: 'flags' } } });
    const [sender, receiver] = [bench.first, bench.thread()];
    bench.receive(receiver, flags);
    bench.call(sender, NR.registerSender, bench.fd(receiver, 5));
    const at = receiver.here.registers.rsp - 0x800n;
    receiver.process.user.write64(at, 0n, 1_000_000n);
    bench.enter(receiver, NR.nanosleep, at);
    bench.standOnSenduipi(sender, 0n);
    bench.send(sender, 0);
    bench.settle();
    expect([bench.handling(receiver), bench.result(receiver)]).toEqual([5, -EINTR]);
  });
  test('uintr_wait of rfc-v1 goes on as before beside it', () => {
    const { bench, sender, receiver } = connected({ blocking: 'flags' });
    expect(bench.enter(receiver, NR.wait)).toBeUndefined();
    bench.send(sender, 0);
    bench.settle();
    expect([bench.handling(receiver), bench.result(receiver)]).toEqual([5, -EINTR]);
  });
  test('alt-stack: number 478 is there only then', () => {
    const none = new UintrBench();
    none.receive(none.first);
    expect(none.call(none.first, POC.altStack, 0x7000, 0x1000, 0)).toBe(-ENOSYS);
    const { bench, receiver } = connected({ 'alt-stack': 'call' });
    expect(bench.call(receiver, POC.altStack, 0x7000, 0x1000, 0)).toBe(0);
    expect(receiver.here.registers.get(Context.uistackadjust)).toBe(0x8001n);
  });
});

describe('C3 uitt-sharing in rfc-v1', () => {
  test('process: one index for all threads; EISCONN, unregister and close are the process’s', () => {
    const { bench, receiver, sender, fds } = connected({ 'uitt-sharing': 'process' });
    const other = bench.thread();
    expect(bench.send(other, 0)).toMatchObject({ vector: 6 });
    expect(bench.send(other, 0)).toBeUndefined();
    expect(bench.handle(receiver)).toEqual([5]);
    expect(bench.call(other, NR.registerSender, fds[0]!)).toBe(-EISCONN);
    expect(bench.call(other, NR.unregisterSender, fds[0]!)).toBe(0);
    expect([bench.fault(sender, 0), bench.fault(sender, 1)]).toEqual(['SIGSEGV', 'posts']);
    bench.call(receiver, NR.close, fds[1]!);
    expect(bench.fault(sender, 1)).toBe('SIGSEGV');
    bench.settle();
    expect(bench.kernel.uintr.upids.used).toBe(1);
  });
  test('a set of processes that asked for it: ipi fd', () => {
    const { bench, sender, receiver } = connected({ 'uitt-sharing': 'process' });
    const fd = bench.call(sender, POC.ipiFd, 0);
    const stranger = new UintrBench();
    expect(stranger.call(stranger.first, POC.ipiFd, 0)).toBe(-ENOSYS);
    expect(bench.call(receiver, 16, fd, 0x7500)).toBe(-16);
  });
});

describe('C4 pti-mapping: what user page tables hold of the kernel', () => {
  /** Frames of the direct map that are present for an access of the hardware at CPL 3. */
  const present = (bench: UintrBench): number[] => {
    const { space } = bench.first.process.memory;
    const { frames } = bench.machine.memory;
    return Array.from({ length: frames }, (_, frame) => frame).filter(
      (frame) => space.translate(UPID.linear(frame * PAGE), 'read', false).ok,
    );
  };
  const isolated = { boot: { pti: true } };

  test('no isolation: all of it', () => {
    const { bench } = connected();
    expect(present(bench).length).toBe(bench.machine.memory.frames);
  });
  test('isolation, none: nothing at all, so that no SENDUIPI could reach its table, if it were enabled', () => {
    const bench = new UintrBench({ kernel: isolated });
    expect(present(bench)).toEqual([]);
    expect(bench.call(bench.first, NR.registerHandler, HANDLER)).toBe(-EOPNOTSUPP);
    expect(bench.fault(bench.first, 0)).toBe('SIGILL');
  });
  test('isolation, uintr: the frames of UPIDs and UITTs, and no other; user interrupts work', () => {
    const { bench, sender, receiver, upid } = connected(
      { 'pti-mapping': 'uintr' },
      { kernel: { ...isolated, opens: { 'pti-mapping': 'uintr' } } },
    );
    const wanted = [Math.floor(upid.physical / PAGE), sender.sender!.frame].sort((a, b) => a - b);
    expect(present(bench)).toEqual(wanted);
    bench.send(sender, 1);
    expect(bench.handle(receiver)).toEqual([9]);
    for (const task of [receiver, sender]) expect(present(bench).length > 0 && task.state).toBe('running');
    bench.call(sender, NR.unregisterSender, 3);
    bench.call(sender, NR.unregisterSender, 4);
    expect(present(bench)).toEqual([Math.floor(upid.physical / PAGE)]);
  });
  test('what is taken from the tables cannot be reached: SENDUIPI faults with #PF, P = 0, and posts nothing', () => {
    const { bench, sender, upid } = connected();
    bench.machine.kernelPages.isolated = true;
    expect(bench.fault(sender, 0)).not.toBe('posts');
    expect(upid.pir).toBe(0n);
  });
});

describe('C5 vector-mask', () => {
  const masking = { 'vector-mask': 'source' } as const;
  const mask = (bench: UintrBench, task: Task, vectors: bigint) => bench.call(task, RING3_UINTR_MASK, vectors, 0);

  test('none: ENOSYS', () => {
    const { bench, receiver } = connected();
    expect(mask(bench, receiver, 1n)).toBe(-ENOSYS);
  });
  test('a masked vector is not notified, senders see no difference, the others come through', () => {
    const { bench, sender, receiver, upid } = connected(masking);
    expect(mask(bench, receiver, 1n << 5n)).toBe(0);
    expect(bench.send(sender, 0)).toBeUndefined();
    expect(bench.machine.clock.pending().filter((event) => event.kind === 'ipi')).toEqual([]);
    expect(upid.pir).toBe(0n);
    bench.send(sender, 1);
    expect(bench.handle(receiver)).toEqual([9]);
    // Unmasked: it was sent meanwhile, so it is delivered, once.
    expect(mask(bench, receiver, 0n)).toBe(0);
    expect(bench.handle(receiver)).toEqual([5]);
    bench.send(sender, 0);
    expect(bench.handle(receiver)).toEqual([5]);
  });
  test('what was pending when it was masked waits too: in PIR, in UIRR', () => {
    const { bench, sender, receiver } = connected(masking);
    bench.clui(receiver);
    for (const index of [0, 1]) bench.send(sender, index);
    bench.settle();
    mask(bench, receiver, 1n << 9n);
    bench.stui(receiver);
    expect(bench.handle(receiver)).toEqual([5]);
    mask(bench, receiver, 0n);
    expect(bench.handle(receiver)).toEqual([9]);
  });
  test('a storm on it costs the receiver nothing', () => {
    const { bench, sender, receiver } = connected(masking);
    mask(bench, receiver, 1n << 5n);
    const { cycle } = receiver.here;
    for (let i = 0; i < 100; i++) bench.send(sender, 0);
    bench.settle();
    expect(receiver.here.cycle).toBe(cycle);
  });
  test('removed while masked, an entry is not made valid again by unmasking; a new one is masked from the beginning', () => {
    const { bench, sender, receiver, fds, upid } = connected(masking);
    mask(bench, receiver, 1n << 5n);
    bench.call(receiver, NR.close, fds[0]!);
    mask(bench, receiver, 0n);
    expect(bench.fault(sender, 0)).toBe('SIGSEGV');
    bench.settle();
    mask(bench, receiver, 1n << 5n);
    const again = bench.fd(receiver, 5);
    expect(bench.call(sender, NR.registerSender, again)).toBe(0);
    bench.send(sender, 0);
    expect([bench.handle(receiver), upid.pir]).toEqual([[], 0n]);
  });
  test('the parking UPID goes with its owner', () => {
    const { bench, kernel, sender, receiver, fds } = connected(masking);
    mask(bench, receiver, 1n << 5n);
    expect(kernel.uintr.upids.used).toBe(2);
    for (const fd of fds) bench.call(sender, NR.close, fd);
    bench.settle();
    bench.call(receiver, NR.unregisterHandler);
    expect(kernel.uintr.upids.used).toBe(0);
  });
  test('errors: flags, no handler, no memory', () => {
    const { bench, sender, receiver } = connected(masking);
    expect(bench.call(sender, RING3_UINTR_MASK, 1, 1)).toBe(-EINVAL);
    expect(bench.call(sender, RING3_UINTR_MASK, 1, 0)).toBe(-EINVAL);
    exhaustMemory(bench);
    while (bench.kernel.uintr.upids.allocate());
    expect(mask(bench, receiver, 1n)).toBe(-ENOMEM);
    expect(mask(bench, receiver, 0n)).toBe(0);
  });
});

describe('C6 uitt-size', () => {
  const growing = { 'uitt-size': 'grows', 'uitt-sharing': 'process' } as const;
  /** Connects `count` more times, by many receivers' fds. */
  const fill = (bench: UintrBench, sender: Task, count: number): number[] => {
    const receiver = bench.thread();
    bench.receive(receiver);
    const fd = bench.fd(receiver, 1);
    return Array.from({ length: count }, () => bench.call(sender, bench.nr.registerSender, fd));
  };
  const poc = (opens: Partial<Opens>) =>
    new UintrBench({ kernel: { abi: 'poc-v2', opens }, machine: { memoryBytes: 1024 * PAGE } });

  test('fixed: the 257th is ENOSPC', () => {
    const bench = poc({});
    expect(fill(bench, bench.first, 257).at(-1)).toBe(-ENOSPC);
  });
  test('grows: the table doubles where it is; all indices post; UITTSZ follows, in other threads at their first #GP', () => {
    const bench = poc(growing);
    const other = bench.thread();
    expect(fill(bench, bench.first, 200).length).toBe(200);
    bench.send(other, 0);
    expect(bench.fault(other, 0)).toBe('posts');
    const { address } = bench.first.sender!;
    const indices = fill(bench, bench.first, 400);
    expect([indices[0], indices.at(-1)]).toEqual([200, 599]);
    expect([bench.first.sender!.address, bench.first.sender!.size]).toEqual([address, 1024]);
    for (const index of [0, 255, 256, 511, 599]) expect(bench.fault(bench.first, index)).toBe('posts');
    expect(bench.fault(bench.first, 600)).toBe('SIGSEGV');
    expect(bench.fault(other, 599)).toBe('SIGSEGV');
    bench.standOnSenduipi(other, 599n);
    expect(bench.send(other, 599)).toMatchObject({ vector: 13 });
    expect(bench.fault(other, 599)).toBe('posts');
  });
  test('RLIMIT_MEMLOCK: ENOMEM, and what there is goes on', () => {
    const bench = poc(growing);
    bench.first.process.limits[RLIMIT_MEMLOCK] = { soft: BigInt(2 * PAGE), hard: BigInt(2 * PAGE) };
    const indices = fill(bench, bench.first, 513);
    expect([indices[511], indices[512]]).toEqual([511, -ENOMEM]);
    expect(bench.fault(bench.first, 511)).toBe('posts');
    bench.call(bench.first, POC.unregisterSender, 17);
    expect(fill(bench, bench.first, 1)).toEqual([17]);
  });
  test('nothing is left at the end', () => {
    const bench = poc(growing);
    fill(bench, bench.first, 300);
    for (const task of [...bench.kernel.tasks.values()]) bench.exit(task);
    expect([bench.machine.memory.allocated, bench.kernel.uintr.upids.used]).toEqual([0, 0]);
  });
});

/** A file that is ready when the test says so. */
class Bell extends File {
  readonly name = 'bell';
  readonly queue: WaitQueue = new WaitQueue();
  ready = 0;
  override poll(): number {
    return this.ready;
  }
  override pollQueues(): readonly WaitQueue[] {
    return [this.queue];
  }
  ring(events: number): void {
    this.ready = events;
    this.queue.wake(1, events);
  }
}

describe('C8 kernel-sender: timers and ready files', () => {
  const calls = { 'kernel-sender': 'calls' } as const;
  /** A call with more than three arguments. */
  const callWith = (
    bench: UintrBench,
    task: Task,
    number: number,
    a: number,
    b: number | bigint,
    c: number | bigint,
    d: number,
  ) => {
    task.here.registers.setGpr(Reg.r10, BigInt(d));
    return bench.call(task, number, a, b, c);
  };
  test('none: ENOSYS', () => {
    const { bench, sender, fds } = connected();
    expect(callWith(bench, sender, RING3_UINTR_TIMER, fds[0]!, 1000, 0, 0)).toBe(-ENOSYS);
    expect(callWith(bench, sender, RING3_UINTR_READY, fds[0]!, 1, 1, 0)).toBe(-ENOSYS);
  });
  test('a timer raises the vector at its time, then every interval, until it is stopped or the file is closed', () => {
    const { bench, kernel, sender, receiver, fds } = connected(calls);
    const start = sender.here.cycle;
    expect(callWith(bench, sender, RING3_UINTR_TIMER, fds[0]!, 10_000, 50_000, 0)).toBe(0);
    const vectors: number[] = [];
    const cycles: number[] = [];
    while (vectors.length < 3 && bench.step()) {
      bench.boundary(1);
      if (bench.handling(receiver) === undefined) continue;
      vectors.push(bench.handling(receiver)!);
      cycles.push(receiver.here.cycle - start);
      bench.uiret(receiver);
    }
    expect(vectors).toEqual([5, 5, 5]);
    // 2 GHz: 20 000 cycles, then 100 000 more each.
    for (const [i, cycle] of cycles.entries()) {
      expect(cycle).toBeGreaterThanOrEqual(20_000 + i * 100_000);
      expect(cycle).toBeLessThan(25_000 + i * 100_000);
    }
    expect(callWith(bench, sender, RING3_UINTR_TIMER, fds[0]!, 0, 0, 0)).toBe(0);
    expect(bench.handle(receiver)).toEqual([]);
    callWith(bench, sender, RING3_UINTR_TIMER, fds[0]!, 10_000, 10_000, 0);
    bench.call(sender, NR.close, fds[0]!);
    expect(kernel.timers.alarms.size).toBe(0);
  });
  test('a file that becomes readable raises it, again and again; no more once it is closed', () => {
    const { bench, sender, receiver, fds } = connected(calls);
    const bell = new Bell(0);
    sender.process.files.put(40, bell, true);
    bench.kernel.openFiles++;
    expect(callWith(bench, sender, RING3_UINTR_READY, fds[1]!, 40, POLLIN, 0)).toBe(0);
    expect(bench.handle(receiver)).toEqual([]);
    for (let i = 0; i < 2; i++) {
      bell.ring(POLLIN);
      expect(bench.handle(receiver)).toEqual([9]);
    }
    bell.ring(POLLOUT);
    expect(bench.handle(receiver)).toEqual([]);
    bell.ready = POLLIN;
    expect(callWith(bench, sender, RING3_UINTR_READY, fds[1]!, 40, 0, 0)).toBe(0);
    bell.ring(POLLIN);
    expect(bench.handle(receiver)).toEqual([]);
    // Ready already: at once.
    callWith(bench, sender, RING3_UINTR_READY, fds[1]!, 40, POLLIN, 0);
    expect(bench.handle(receiver)).toEqual([9]);
    bench.call(sender, NR.close, 40);
    expect([bell.watchers.size, bell.queue.listeners.length]).toEqual([0, 0]);
  });
  test('errors in their order', () => {
    const { bench, sender, receiver, fds } = connected(calls);
    const ready = (fd: number, watched: number, events: number, flags: number) =>
      callWith(bench, sender, RING3_UINTR_READY, fd, watched, events, flags);
    expect(ready(99, 99, 0x8000, 1)).toBe(-EINVAL);
    expect(ready(99, 99, 0x8000, 0)).toBe(-EBADF);
    expect(ready(1, 99, 0x8000, 0)).toBe(-EOPNOTSUPP);
    expect(ready(fds[0]!, 99, 0x8000, 0)).toBe(-EBADF);
    expect(ready(fds[0]!, fds[1]!, 0x8000, 0)).toBe(-EPERM);
    sender.process.files.put(40, new Bell(0), true);
    expect(ready(fds[0]!, 40, 0x8000, 0)).toBe(-EINVAL);
    bench.call(receiver, NR.unregisterHandler);
    expect(ready(fds[0]!, 99, 0x8000, 0)).toBe(-ESHUTDOWN);
    expect(callWith(bench, sender, RING3_UINTR_TIMER, fds[0]!, 1, 0, 0)).toBe(-ESHUTDOWN);
  });
  test('a receiver asleep that asked for it is woken by a timer', () => {
    const opens = { ...calls, blocking: 'flags' } as const;
    for (const flags of [0x1000, 0x2000]) {
      const bench = new UintrBench({ kernel: { opens } });
      const task = bench.first;
      bench.receive(task, flags);
      expect(callWith(bench, task, RING3_UINTR_TIMER, bench.fd(task, 5), 10_000, 0, 0)).toBe(0);
      const at = task.here.registers.rsp - 0x800n;
      task.process.user.write64(at, 0n, 900_000_000n);
      bench.enter(task, NR.nanosleep, at);
      bench.settle();
      expect([bench.handling(task), bench.result(task)]).toEqual([5, -EINTR]);
    }
  });
});

describe('C9 device-sender: the copy engine', () => {
  const copy = (bench: UintrBench, task: Task, fd: number, to: bigint, from: bigint, bytes: bigint, flags = 0n) => {
    task.here.registers.setGpr(Reg.r10, bytes);
    task.here.registers.setGpr(Reg.r8, flags);
    return bench.call(task, RING3_UINTR_COPY, fd, to, from);
  };
  test('none: ENOSYS', () => {
    const { bench, sender, fds } = connected();
    expect(copy(bench, sender, fds[0]!, 0n, 0n, 0n)).toBe(-ENOSYS);
  });
  test('the bytes are there when the interrupt comes, and not before; EBUSY meanwhile', () => {
    const { bench, sender, receiver, fds } = connected({ 'device-sender': 'copy-engine' });
    const { user } = sender.process;
    const from = sender.here.registers.rsp - 0x800n;
    const to = from + 8n;
    user.write64(from, 77n);
    user.write64(to, 0n);
    expect(copy(bench, sender, fds[0]!, to, from, 8n)).toBe(0);
    expect(copy(bench, sender, fds[0]!, to, from, 8n)).toBe(-EBUSY);
    expect(user.read64(to)).toBe(0n);
    expect(bench.handle(receiver)).toEqual([5]);
    expect(user.read64(to)).toBe(77n);
    expect(copy(bench, sender, fds[0]!, to, from, 8n)).toBe(0);
  });
  test('errors in their order; what is not mapped is left out', () => {
    const { bench, sender, receiver, fds } = connected({ 'device-sender': 'copy-engine' });
    const kernelAddress = 0xffff_8880_0000_0000n;
    expect(copy(bench, sender, 99, kernelAddress, 0n, 1n << 21n, 1n)).toBe(-EINVAL);
    expect(copy(bench, sender, 99, kernelAddress, 0n, 1n << 21n)).toBe(-EBADF);
    expect(copy(bench, sender, fds[0]!, kernelAddress, 0n, 1n << 21n)).toBe(-EINVAL);
    expect(copy(bench, sender, fds[0]!, kernelAddress, 0n, 8n)).toBe(-EFAULT);
    expect(copy(bench, sender, fds[0]!, 0x1234_5000n, 0x1234_5000n, 8n)).toBe(0);
    expect(bench.handle(receiver)).toEqual([5]);
  });
});

describe('C10 take-pending', () => {
  const take = (bench: UintrBench, task: Task, at: bigint) => bench.call(task, RING3_UINTR_TAKE, at, 0);
  const at = (task: Task): bigint => task.here.registers.rsp - 0x800n;

  test('none: ENOSYS', () => {
    const { bench, receiver } = connected();
    expect(take(bench, receiver, at(receiver))).toBe(-ENOSYS);
  });
  test('all that is pending, recognised or only posted, in one word; no handler runs for it', () => {
    const { bench, sender, receiver, upid } = connected({ 'take-pending': 'call' });
    bench.clui(receiver);
    bench.send(sender, 0);
    bench.settle();
    bench.send(sender, 1);
    expect(upid.pir).toBe(1n << 9n);
    expect(take(bench, receiver, at(receiver))).toBe(2);
    expect(receiver.process.user.read64(at(receiver))).toBe((1n << 5n) | (1n << 9n));
    bench.stui(receiver);
    expect(bench.handle(receiver)).toEqual([]);
    expect(take(bench, receiver, at(receiver))).toBe(0);
  });
  test('EFAULT takes nothing; EINVAL: flags, no handler', () => {
    const { bench, sender, receiver } = connected({ 'take-pending': 'call' });
    bench.clui(receiver);
    bench.send(sender, 0);
    bench.settle();
    expect(take(bench, receiver, 0xffff_8880_0000_0000n)).toBe(-EFAULT);
    expect(bench.call(receiver, RING3_UINTR_TAKE, 0, 1)).toBe(-EINVAL);
    expect(bench.call(sender, RING3_UINTR_TAKE, at(sender), 0)).toBe(-EINVAL);
    expect(take(bench, receiver, at(receiver))).toBe(1);
  });
});
