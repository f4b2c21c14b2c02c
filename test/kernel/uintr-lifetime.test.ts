// Who holds on to what, and what senders and receivers see when something ends. kernel-abi §2.5, §3, §8.

import { describe, expect, test } from 'vitest';
import { Context } from '../../src/isa/registers.ts';
import { EBADF, EBUSY, EINVAL, EISCONN, ENODEV, ENOTTY, ESHUTDOWN, ESPIPE } from '../../src/kernel/abi/errno.ts';
import { F_GETFD, F_GETFL, FD_CLOEXEC, O_NONBLOCK } from '../../src/kernel/abi/fcntl.ts';
import type { Task } from '../../src/kernel/task.ts';
import type { UintrFd } from '../../src/kernel/uintr-fd.ts';
import { execUintr } from '../../src/kernel/uintr-hooks.ts';
import { UPID } from '../../src/machine/uintr/upid.ts';
import { HANDLER, NR, UintrBench, type UintrBenchOptions } from './uintr-bench.ts';

/** A task's user-interrupt registers. */
function registers(task: Task) {
  const { registers } = task.here;
  return {
    handler: registers.get(Context.uihandler),
    adjust: registers.get(Context.uistackadjust),
    pd: registers.get(Context.upidaddr),
    rr: registers.get(Context.uirr),
    uinv: registers.get32(Context.uinv),
    uittsz: registers.get32(Context.uittsz),
    tt: registers.get(Context.uitt),
    uif: registers.get32(Context.uif),
  };
}
const ZERO = { handler: 0n, adjust: 0n, pd: 0n, rr: 0n, uinv: 0, uittsz: 0, tt: 0n, uif: 0 };

/** A receiver on core 1, a sender on core 0, and the sender's connection to vector 5, through fd 3, at index 0. */
function connected(options: UintrBenchOptions = {}) {
  const bench = new UintrBench(options);
  const [sender, receiver] = [bench.first, bench.thread()];
  bench.receive(receiver);
  const fd = bench.fd(receiver, 5);
  const index = bench.call(sender, NR.registerSender, fd);
  return { bench, kernel: bench.kernel, sender, receiver, fd, index, context: receiver.receiver!.context };
}
const file = (task: Task, fd: number): UintrFd => task.process.files.get(fd) as UintrFd;

describe('registers (kernel-abi §2.5)', () => {
  test('register_handler: red zone, UPID, UINV; UIF and UITT untouched', () => {
    const bench = new UintrBench();
    const { first } = bench;
    expect(bench.call(first, NR.registerHandler, HANDLER)).toBe(0);
    const { upid, address } = first.receiver!.context;
    expect(registers(first)).toEqual({ ...ZERO, handler: HANDLER, adjust: 128n, pd: address, uinv: 0xec });
    expect(address % 64n).toBe(0n);
    expect([upid.on, upid.sn, upid.nv, upid.ndst, upid.pir, upid.reserved]).toEqual([false, false, 0xec, 0, 0n, 0]);
  });

  test('unregister_handler: all of it 0, what is pending too; UIF stays', () => {
    const { bench, sender, receiver } = connected();
    const index = bench.call(receiver, NR.registerSender, bench.fd(receiver, 6));
    const { tt } = registers(receiver);
    bench.clui(receiver);
    bench.send(sender, 0);
    bench.settle();
    expect(registers(receiver).rr).toBe(1n << 5n);
    expect(bench.call(receiver, NR.unregisterHandler)).toBe(0);
    expect(registers(receiver)).toEqual({ ...ZERO, tt, uittsz: 255, uif: 0 });
    expect(index).toBe(0);
    bench.stui(receiver);
    expect(bench.handle(receiver)).toEqual([]);
    expect(registers(receiver).uif).toBe(1);
  });

  test('first register_sender: TT and UITTSZ; further ones nothing; the last slot takes both away, UINV stays', () => {
    const { bench, receiver } = connected();
    const [a, b] = [bench.fd(receiver, 1), bench.fd(receiver, 2)];
    expect(bench.call(receiver, NR.registerSender, a)).toBe(0);
    const { sender } = receiver;
    expect(registers(receiver)).toMatchObject({ tt: sender!.address | 1n, uittsz: 255, uinv: 0xec });
    expect(sender!.address % 4096n).toBe(0n);
    expect(bench.call(receiver, NR.registerSender, b)).toBe(1);
    bench.call(receiver, NR.unregisterSender, a);
    expect(registers(receiver)).toMatchObject({ tt: sender!.address | 1n, uittsz: 255 });
    bench.call(receiver, NR.unregisterSender, b);
    expect(registers(receiver)).toMatchObject({ tt: 0n, uittsz: 0, uinv: 0xec });
    expect(receiver.sender).toBeUndefined();
  });

  test('switch uittsz: 256 as posted', () => {
    const { sender } = connected({ kernel: { opens: { uittsz: '256' } } });
    expect(registers(sender).uittsz).toBe(256);
  });

  test('a new thread and a child of fork have nothing', () => {
    const { bench, receiver } = connected();
    expect(registers(bench.thread(receiver.process))).toEqual(ZERO);
    expect(registers(bench.fork(receiver))).toEqual(ZERO);
  });

  test('exit clears the registers of the core', () => {
    const { bench, receiver } = connected();
    const core = receiver.here;
    bench.call(receiver, NR.registerSender, bench.fd(receiver, 1));
    bench.exit(receiver);
    const { uihandler, upidaddr, uitt, uirr } = Context;
    expect([uihandler, upidaddr, uitt, uirr].map((at) => core.registers.get(at))).toEqual([0n, 0n, 0n, 0n]);
    expect([core.registers.get32(Context.uinv), core.registers.get32(Context.uittsz)]).toEqual([0, 0]);
  });
});

describe('references (kernel-abi §3.7)', () => {
  test('UPID: receiver + fds + connections; freed with the last', () => {
    const { bench, kernel, sender, receiver, fd, context } = connected();
    expect(context.references).toBe(3);
    const second = bench.fd(receiver, 6);
    expect(context.references).toBe(4);
    bench.call(sender, NR.registerSender, second);
    expect(context.references).toBe(5);
    bench.call(sender, NR.unregisterSender, second);
    expect(context.references).toBe(4);
    bench.call(receiver, NR.unregisterHandler);
    expect([context.references, context.active, kernel.uintr.upids.used]).toEqual([3, false, 1]);
    bench.call(sender, NR.close, second);
    bench.handle(receiver);
    expect(context.references).toBe(2);
    bench.call(sender, NR.close, fd);
    bench.handle(receiver);
    expect([context.references, kernel.uintr.upids.used]).toEqual([0, 0]);
  });

  test('UITT: sender + connections; a frame, freed with the last', () => {
    const { bench, sender, fd } = connected();
    const uitt = sender.sender!;
    const { memory } = bench.machine;
    expect([uitt.references, memory.references[uitt.frame]]).toEqual([2, 1]);
    const allocated = memory.allocated;
    bench.call(sender, NR.unregisterSender, fd);
    expect([uitt.references, memory.allocated]).toEqual([0, allocated - 1]);
  });

  test('UPIDs share frames, 64 to one; a frame goes with its last', () => {
    const bench = new UintrBench();
    const { upids } = bench.kernel.uintr;
    const before = bench.machine.memory.allocated;
    const all = Array.from({ length: 65 }, () => upids.allocate()!);
    expect(new Set(all.map((upid) => upid.physical)).size).toBe(65);
    expect(all.every((upid) => upid.physical % 64 === 0)).toBe(true);
    expect(bench.machine.memory.allocated).toBe(before + 2);
    all[3]!.pir = 5n;
    upids.free(all[3]!);
    const again = upids.allocate()!;
    expect([again.physical, again.pir]).toEqual([all[3]!.physical, 0n]);
    for (const upid of all) upids.free(upid);
    expect([bench.machine.memory.allocated, upids.used]).toEqual([before, 0]);
  });

  test('a connection outlives its sender until the file goes', () => {
    const { bench, kernel, receiver, context, fd } = connected();
    const child = bench.fork();
    bench.call(child, NR.registerSender, fd);
    const uitt = child.sender!;
    bench.exit(child);
    expect([uitt.references, context.references]).toEqual([1, 4]);
    bench.call(receiver, NR.close, fd);
    bench.settle();
    expect([uitt.references, context.references, kernel.uintr.upids.used]).toEqual([0, 1, 1]);
  });
});

describe('receiver', () => {
  test('unregister leaves fds open; a new registration has another UPID and all vectors', () => {
    const { bench, sender, receiver, fd, context } = connected();
    bench.call(receiver, NR.unregisterHandler);
    bench.receive(receiver);
    const renewed = receiver.receiver!.context;
    expect(renewed).not.toBe(context);
    expect(bench.fd(receiver, 5)).toBe(4);
    // The old fd is dead for ever, and its close does not free the new vector 5.
    expect(bench.call(sender, NR.close, fd)).toBe(0);
    bench.settle();
    expect(bench.call(receiver, NR.createFd, 5)).toBe(-EBUSY);
  });

  test('an unregistered receiver: sends succeed and are lost; ESHUTDOWN, but EISCONN for who is connected', () => {
    const { bench, sender, receiver, fd, context } = connected();
    bench.call(receiver, NR.unregisterHandler);
    expect(bench.send(sender, 0)).toBeUndefined();
    expect(bench.machine.clock.pending()).toEqual([]);
    expect([context.upid.pir, context.upid.sn]).toEqual([1n << 5n, true]);
    expect(bench.call(bench.thread(), NR.registerSender, fd)).toBe(-ESHUTDOWN);
    expect(bench.call(sender, NR.registerSender, fd)).toBe(-EISCONN);
    bench.receive(receiver);
    expect(bench.handle(receiver)).toEqual([]);
    expect(bench.call(sender, NR.unregisterSender, fd)).toBe(0);
  });
});

describe('the last close of a uintr_fd', () => {
  test('cuts the sender off at once: SIGSEGV while others remain, then SIGILL', () => {
    const { bench, sender, receiver, fd } = connected();
    const other = bench.fd(receiver, 6);
    expect(bench.call(sender, NR.registerSender, other)).toBe(1);
    bench.call(receiver, NR.close, fd);
    // V is clear already; the sender's kick is on its way.
    expect(bench.fault(sender, 0)).toBe('SIGSEGV');
    bench.settle();
    expect([bench.fault(sender, 0), bench.fault(sender, 1)]).toEqual(['SIGSEGV', 'posts']);
    expect(sender.sender!.used).toBe(2n);
    bench.call(receiver, NR.close, other);
    expect(bench.fault(sender, 1)).toBe('SIGSEGV');
    bench.settle();
    expect([bench.fault(sender, 0), bench.fault(sender, 1)]).toEqual(['SIGILL', 'SIGILL']);
  });

  test('a sleeping sender is not woken; it loses its slot on its next way to user mode', () => {
    const { bench, sender, receiver, fd } = connected();
    const at = sender.here.registers.rsp - 0x800n;
    sender.process.user.write64(at, 0n, 1_000_000n);
    expect(bench.enter(sender, NR.nanosleep, at)).toBeUndefined();
    bench.call(receiver, NR.close, fd);
    expect([sender.state, sender.sender!.used]).toEqual(['blocked', 1n]);
    bench.settle();
    expect([bench.result(sender), bench.fault(sender, 0), sender.sender]).toEqual([0, 'SIGILL', undefined]);
  });

  test('one’s own close has done everything when it returns', () => {
    const bench = new UintrBench();
    const { first } = bench;
    bench.receive(first);
    const fd = bench.fd(first, 5);
    bench.call(first, NR.registerSender, fd);
    expect(bench.call(first, NR.close, fd)).toBe(0);
    expect([bench.fault(first, 0), first.sender, first.receiver!.vectors]).toEqual(['SIGILL', undefined, 0n]);
    expect(bench.fd(first, 5)).toBe(fd);
  });

  test('takes a posted bit out of PIR, but not one in UIRR, and leaves ON', () => {
    const { bench, sender, receiver, fd, context } = connected();
    bench.clui(receiver);
    bench.send(sender, 0);
    bench.settle();
    expect(registers(receiver).rr).toBe(1n << 5n);
    bench.preempt(receiver);
    context.upid.on = true;
    bench.send(sender, 0);
    expect(context.upid.pir).toBe(1n << 5n);
    bench.call(sender, NR.close, fd);
    bench.resume(receiver, 1);
    expect([context.upid.pir, context.upid.on, receiver.receiver!.vectors]).toEqual([0n, true, 0n]);
    bench.stui(receiver);
    expect(bench.handle(receiver)).toEqual([5]);
  });

  test('a dup keeps the object alive; the object, not the number, is the identity', () => {
    const { bench, sender, fd } = connected();
    const dup = bench.call(sender, NR.dup, fd);
    expect(bench.call(sender, NR.registerSender, dup)).toBe(-EISCONN);
    bench.call(sender, NR.close, fd);
    expect(bench.fault(sender, 0)).toBe('posts');
    expect(bench.call(sender, NR.unregisterSender, dup)).toBe(0);
    expect(bench.call(sender, NR.unregisterSender, dup)).toBe(-EINVAL);
    expect(bench.call(sender, NR.unregisterSender, fd)).toBe(-EBADF);
  });

  test('switch queued-work wait: nothing happens to a task in user mode until it enters the kernel', () => {
    const { bench, sender, receiver, fd } = connected({ kernel: { opens: { 'queued-work': 'wait' } } });
    bench.call(receiver, NR.close, fd);
    bench.settle();
    expect(bench.fault(sender, 0)).toBe('SIGSEGV');
    bench.call(sender, NR.createFd, 0);
    expect(bench.fault(sender, 0)).toBe('SIGILL');
  });
});

describe('senders', () => {
  test('indices are private to a thread, lowest free first', () => {
    const { bench, sender, receiver } = connected();
    const fds = [1, 2, 3].map((vector) => bench.fd(receiver, vector));
    expect(fds.map((fd) => bench.call(sender, NR.registerSender, fd))).toEqual([1, 2, 3]);
    bench.call(sender, NR.unregisterSender, fds[0]!);
    bench.call(sender, NR.unregisterSender, fds[1]!);
    expect(bench.call(sender, NR.registerSender, fds[2]!)).toBe(-EISCONN);
    expect(bench.call(sender, NR.registerSender, fds[1]!)).toBe(1);
    const other = bench.thread();
    expect(bench.fault(other, 0)).toBe('SIGILL');
    expect(bench.call(other, NR.registerSender, fds[2]!)).toBe(0);
    expect(bench.fault(other, 1)).toBe('SIGSEGV');
  });

  test('index 255 is the last; 256 gives SIGSEGV', () => {
    const { bench, sender } = connected();
    expect([255, 256].map((index) => bench.fault(sender, index))).toEqual(['SIGSEGV', 'SIGSEGV']);
    // The first for V = 0 of a slot that exists, the second for the index: fill the slot to tell them apart.
    const { memory } = bench.machine;
    const { context } = file(sender, 3);
    for (const at of [sender.sender!.entryAt(255), sender.sender!.entryAt(256)]) {
      memory.write64(at + 8, UPID.linear(context.upid.physical));
      memory.write64(at, 0x501n);
    }
    expect([255, 256].map((index) => bench.fault(sender, index))).toEqual(['posts', 'SIGSEGV']);
  });

  test('a child inherits the fd, not the connection; it interrupts the creator', () => {
    const { bench, receiver, fd } = connected();
    const child = bench.fork();
    expect(bench.fault(child, 0)).toBe('SIGILL');
    expect(bench.call(child, NR.registerSender, fd)).toBe(0);
    expect(bench.send(child, 0)).toBeUndefined();
    expect(bench.handle(receiver)).toEqual([5]);
    expect(bench.call(child, NR.createFd, 1)).toBe(-EINVAL);
  });
});

describe('the receiver dies (kernel-abi §3.4)', () => {
  test('somebody still holds the fd: sends succeed silently for ever', () => {
    const bench = new UintrBench();
    const parent = bench.first;
    bench.receive(parent);
    const fd = bench.fd(parent, 5);
    const child = bench.fork();
    bench.call(child, NR.registerSender, fd);
    const { context } = parent.receiver!;
    bench.exit(parent);
    for (let i = 0; i < 3; i++) expect(bench.send(child, 0)).toBeUndefined();
    expect([context.active, context.upid.sn, context.references]).toEqual([false, true, 2]);
    expect(bench.call(bench.thread(child.process), NR.registerSender, fd)).toBe(-ESHUTDOWN);
  });

  test('the dying process held the last reference: the sender’s next SENDUIPI faults', () => {
    const bench = new UintrBench();
    const sender = bench.first;
    const child = bench.fork();
    bench.receive(child);
    const fd = bench.fd(child, 5);
    // As after SCM_RIGHTS, with the descriptor closed again once the connection is made.
    sender.process.files.put(fd, file(child, fd), true);
    bench.call(sender, NR.registerSender, fd);
    bench.call(sender, NR.close, fd);
    expect(bench.fault(sender, 0)).toBe('posts');
    bench.exit(child);
    expect(bench.fault(sender, 0)).toBe('SIGILL');
    expect(bench.kernel.uintr.upids.used).toBe(0);
  });

  test('only the thread dies: the silent case', () => {
    const { bench, sender, receiver, context } = connected();
    bench.exit(receiver);
    expect(bench.send(sender, 0)).toBeUndefined();
    expect(context.references).toBe(2);
  });
});

describe('exec (kernel-abi §3.6)', () => {
  test('clean: nothing is left, UIF neither; a handler can be registered again', () => {
    const { bench, kernel, sender, receiver, context } = connected();
    for (const task of [receiver, sender]) {
      kernel.here = task.here;
      task.here.registers.set32(Context.cpl, 0);
      execUintr(kernel, task.here, task);
      task.here.registers.set32(Context.cpl, 3);
      expect(registers(task)).toEqual(ZERO);
    }
    expect([context.active, receiver.receiver, sender.sender]).toEqual([false, undefined, undefined]);
    expect(bench.call(receiver, NR.registerHandler, HANDLER)).toBe(0);
  });

  test('switch exec-cleanup literal: the books are kept: EBUSY, and UINV is armed with PD = 0', () => {
    const options = { kernel: { opens: { 'exec-cleanup': 'literal' } }, invariants: false } as const;
    const { bench, kernel, receiver } = connected(options);
    receiver.here.registers.set32(Context.cpl, 0);
    execUintr(kernel, receiver.here, receiver);
    expect(registers(receiver)).toEqual(ZERO);
    expect(bench.call(receiver, NR.registerHandler, HANDLER)).toBe(-EBUSY);
    expect(registers(receiver)).toMatchObject({ uinv: 0xec, pd: 0n });
  });
});

describe('the fd as a file (kernel-abi §8)', () => {
  const rows: [string, number, (number | bigint)[], number][] = [
    ['read', 0, [3, 0x1000, 1], -EINVAL],
    ['write', 1, [3, 0x1000, 1], -EBADF],
    ['lseek', 8, [3, 0, 0], -ESPIPE],
    ['ioctl', 16, [3, 0x5500, 0], -ENOTTY],
    ['fcntl F_GETFL', 72, [3, F_GETFL], O_NONBLOCK],
    ['fcntl F_GETFD', 72, [3, F_GETFD], FD_CLOEXEC],
  ];
  test.each(rows)('%s', (_, number, args, expected) => {
    const bench = new UintrBench();
    bench.receive(bench.first);
    expect(bench.fd(bench.first, 9)).toBe(3);
    expect(bench.call(bench.first, number, ...args)).toBe(expected);
  });
  test('its name, its fdinfo, mmap', () => {
    const bench = new UintrBench();
    bench.receive(bench.first);
    const fd = file(bench.first, bench.fd(bench.first, 9));
    expect([fd.name, fd.fdinfo, fd.mmap()]).toEqual(['anon_inode:[uintrfd]', 'user_vector:9\n', -ENODEV]);
  });
});
