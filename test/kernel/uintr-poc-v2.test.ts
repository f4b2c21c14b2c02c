// ABI profile poc-v2: what differs from rfc-v1. kernel-abi §1.3, §3, §5.3–§5.6.

import { describe, expect, test } from 'vitest';
import { Context, Reg } from '../../src/isa/registers.ts';
import { EBUSY, EINTR, EINVAL, EMFILE, ENOMEM, ENOSPC, ENOSYS, ESHUTDOWN } from '../../src/kernel/abi/errno.ts';
import { F_GETFD, FD_CLOEXEC } from '../../src/kernel/abi/fcntl.ts';
import { RLIMIT_NOFILE } from '../../src/kernel/abi/misc.ts';
import { handleTrap } from '../../src/kernel/entry.ts';
import type { Task } from '../../src/kernel/task.ts';
import { UvecFd } from '../../src/kernel/uintr-fd.ts';
import { decodeSenduipi } from '../../src/kernel/uintr-fixup.ts';
import { execUintr } from '../../src/kernel/uintr-hooks.ts';
import { CODE, HANDLER, POC, SIGNAL_HANDLER, UintrBench, type UintrBenchOptions } from './uintr-bench.ts';
import { testOrder } from './uintr-order.ts';
import { POC_V2_ORDERS } from './uintr-orders.ts';

const RECEIVER_PAYS = 0x1000;
const SENDER_PAYS = 0x2000;

testOrder('poc-v2', POC_V2_ORDERS);

function bench(options: UintrBenchOptions = {}): UintrBench {
  return new UintrBench({ ...options, kernel: { abi: 'poc-v2', ...options.kernel } });
}
/** A receiver on core 1 of vector 5; a sender of it on core 0, through fd 3, index 0. */
function connected(mode = 0, options: UintrBenchOptions = {}) {
  const world = bench(options);
  const [sender, receiver] = [world.first, world.thread()];
  world.receive(receiver, mode);
  const fd = world.fd(receiver, 5);
  const index = world.call(sender, POC.registerSender, fd);
  const { context } = receiver.receiver!;
  return { bench: world, kernel: world.kernel, sender, receiver, fd, index, context, upid: context.upid };
}
/** Makes a task sleep for a millisecond at the start of its stack's free part. */
function nanosleep(world: UintrBench, task: Task): number | undefined {
  const at = task.here.registers.rsp - 0x800n;
  task.process.user.write64(at, 0n, 1_000_000n);
  return world.enter(task, POC.nanosleep, at, at + 16n);
}

describe('numbers', () => {
  test('449–454 are not implemented, and hint at rfc-v1', () => {
    const world = bench();
    for (let number = 449; number <= 454; number++) expect(world.call(world.first, number, 1)).toBe(-ENOSYS);
    expect(world.unknown.map(({ hint }) => hint)).toEqual(new Array(6).fill('looks like rfc-v1'));
  });
  test.each([
    ['not configured', { kernel: { uintrConfigured: false } }],
    ['a processor without it', { machine: { uintr: false } }],
    ['clearcpuid', { kernel: { boot: { clearcpuid: true } } }],
    ['page-table isolation', { kernel: { boot: { pti: true } } }],
  ] as [string, UintrBenchOptions][])('%s: ENOSYS from all nine, B19', (_, options) => {
    const world = bench(options);
    for (let number = 471; number <= 479; number++) expect(world.call(world.first, number, 1, 1, 1)).toBe(-ENOSYS);
  });
});

describe('a UPID lives as long as its thread (kernel-abi §3.1)', () => {
  test('unregistered, it can be connected to; what is sent waits for the next registration', () => {
    const { bench: world, sender, receiver, fd, context, upid } = connected();
    expect(world.call(receiver, POC.unregisterHandler)).toBe(0);
    expect([context.active, upid.sn]).toEqual([true, true]);
    expect(world.call(sender, POC.registerSender, fd)).toBe(1);
    world.send(sender, 0);
    world.settle();
    expect([world.handling(receiver), upid.pir]).toEqual([undefined, 1n << 5n]);
    world.receive(receiver);
    expect(receiver.receiver!.context).toBe(context);
    expect(world.handle(receiver)).toEqual([5]);
  });

  test('the waking mode of an earlier registration is not reset by flags 0', () => {
    const { bench: world, receiver, context } = connected(SENDER_PAYS);
    world.call(receiver, POC.unregisterHandler);
    world.receive(receiver);
    expect(context.waking).toBe('sender-pays');
    world.call(receiver, POC.unregisterHandler);
    world.receive(receiver, RECEIVER_PAYS | SENDER_PAYS);
    expect(context.waking).toBe('receiver-pays');
  });

  test('ESHUTDOWN only once the thread has exited; connections then stay, silently', () => {
    const { bench: world, sender, receiver, fd, context, upid } = connected();
    world.exit(receiver);
    expect(world.call(sender, POC.registerSender, fd)).toBe(-ESHUTDOWN);
    expect([context.active, upid.sn]).toEqual([false, true]);
    expect([world.fault(sender, 0), upid.pir]).toEqual(['posts', 1n << 5n]);
  });

  test('references: thread, registration, files, entries', () => {
    const { bench: world, kernel, sender, receiver, fd, context } = connected();
    expect(context.references).toBe(4);
    world.call(sender, POC.registerSender, fd);
    expect(context.references).toBe(5);
    world.call(receiver, POC.unregisterHandler);
    expect(context.references).toBe(4);
    world.call(receiver, POC.close, fd);
    expect(context.references).toBe(3);
    world.call(sender, POC.unregisterSender, 0);
    world.exit(receiver);
    expect([context.references, kernel.uintr.upids.used]).toEqual([1, 1]);
    world.call(sender, POC.unregisterSender, 1);
    expect([context.references, kernel.uintr.upids.used]).toEqual([0, 0]);
  });
});

describe('a uvec fd is a permission only (kernel-abi §3.2, §8)', () => {
  test('closing it changes nothing; the vector can be asked for again and again', () => {
    const { bench: world, sender, receiver, fd } = connected();
    const second = world.fd(receiver, 5);
    expect(second).not.toBe(fd);
    for (const open of [fd, second]) expect(world.call(receiver, POC.close, open)).toBe(0);
    world.send(sender, 0);
    expect(world.handle(receiver)).toEqual([5]);
  });
  test('the same fd again gives another index, no EISCONN; unregister takes an index', () => {
    const { bench: world, sender, fd } = connected();
    expect([1, 2].map(() => world.call(sender, POC.registerSender, fd))).toEqual([1, 2]);
    expect(world.call(sender, POC.unregisterSender, 1)).toBe(0);
    expect(world.fault(sender, 1)).toBe('SIGSEGV');
    expect(world.call(sender, POC.registerSender, fd)).toBe(1);
  });
  test.each([-1, 3, 255, 256, 0x7fff_ffff])('unregister_sender(%i): EINVAL', (index) => {
    const { bench: world, sender } = connected();
    expect(world.call(sender, POC.unregisterSender, index)).toBe(-EINVAL);
  });
  test('the last entry gone: the table stays, SIGSEGV and not SIGILL', () => {
    const { bench: world, sender } = connected();
    expect(world.call(sender, POC.unregisterSender, 0)).toBe(0);
    expect([world.fault(sender, 0), sender.here.registers.get(Context.uitt) & 1n]).toEqual(['SIGSEGV', 1n]);
  });
  test('its name, its fdinfo, close-on-exec', () => {
    const { bench: world, receiver, fd } = connected();
    const file = receiver.process.files.get(fd) as UvecFd;
    expect(file).toBeInstanceOf(UvecFd);
    expect([file.name, file.fdinfo]).toEqual(['anon_inode:[uvecfd]', `uintr: receiver: ${receiver.tid} vector:5\n`]);
    expect(world.call(receiver, 72, fd, F_GETFD)).toBe(FD_CLOEXEC);
  });
  test('EMFILE leaves no reference', () => {
    const { bench: world, receiver, context } = connected();
    const before = context.references;
    receiver.process.limits[RLIMIT_NOFILE]!.soft = 4n;
    expect(world.call(receiver, POC.createFd, 9)).toBe(-EMFILE);
    expect(context.references).toBe(before);
  });
});

describe('one UITT per address space, loaded when it is needed (kernel-abi §3.3; claims C3)', () => {
  test('another thread sends without registering: #UD, load, again', () => {
    const { bench: world, receiver } = connected();
    const other = world.thread();
    world.standOnSenduipi(other, 0n);
    const rip = other.here.registers.rip;
    expect(world.send(other, 0)).toMatchObject({ vector: 6 });
    expect([other.here.registers.rip, other.here.registers.get32(Context.uittsz)]).toEqual([rip, 255]);
    expect(world.send(other, 0)).toBeUndefined();
    expect(world.handle(receiver)).toEqual([5]);
  });
  test('a process without a table: SIGILL', () => {
    const world = bench({ watch: ['signal'] });
    world.catch(world.first, 4);
    world.send(world.first, 0);
    expect(world.seen('signal')).toMatchObject([{ signal: 4 }]);
  });
  test('with the table loaded, #UD is what it is: SIGILL', () => {
    const { bench: world, sender } = connected(0, { watch: ['signal'] });
    world.catch(sender, 4);
    handleTrap(world.kernel, sender.here, { kind: 'fault', vector: 6, error: 0, address: 0n });
    expect(world.seen('signal')).toMatchObject([{ signal: 4 }]);
  });
  test('the 257th entry of the process: ENOSPC, whichever thread asks', () => {
    const { bench: world, sender, fd } = connected();
    const other = world.thread();
    for (let i = 1; i < 256; i++) expect(world.call(i % 2 ? other : sender, POC.registerSender, fd)).toBe(i);
    expect([sender, other].map((task) => world.call(task, POC.registerSender, fd))).toEqual([-ENOSPC, -ENOSPC]);
  });
  test('a child of fork has the same table, not a copy', () => {
    const { bench: world, sender, receiver, fd } = connected();
    const uitt = sender.sender!;
    const child = world.fork(sender);
    expect(uitt.references).toBe(2);
    expect(world.send(child, 0)).toMatchObject({ vector: 6 });
    expect(world.send(child, 0)).toBeUndefined();
    expect(world.handle(receiver)).toEqual([5]);
    expect(world.call(child, POC.registerSender, fd)).toBe(1);
    expect(world.fault(sender, 1)).toBe('posts');
    world.exit(child);
    expect(uitt.references).toBe(1);
  });
  test('it goes with the last thread of its address space, and lets go of the UPIDs', () => {
    const { bench: world, kernel, sender } = connected();
    const child = world.fork(sender);
    world.receive(child);
    for (const task of [...kernel.tasks.values()]) if (task !== child) world.exit(task);
    expect(kernel.uintr.upids.used).toBe(2);
    world.exit(child);
    expect(kernel.uintr.upids.used).toBe(0);
    expect(world.machine.memory.allocated).toBe(0);
  });
  test('execve: no handler, no table', () => {
    const { bench: world, kernel, sender } = connected();
    world.receive(sender);
    const core = sender.here;
    core.registers.set32(Context.cpl, 0);
    execUintr(kernel, core, sender);
    expect([
      sender.receiver,
      sender.sender,
      core.registers.get(Context.uitt),
      core.registers.get32(Context.uif),
    ]).toEqual([undefined, undefined, 0n, 0]);
  });
});

describe('register_self, ipi_fd, alt_stack', () => {
  test('register_self: an index without a file, good for every thread of the process', () => {
    const world = bench();
    const { first } = world;
    world.receive(first);
    expect(world.call(first, POC.registerSelf, 9)).toBe(0);
    expect(world.call(first, POC.registerSelf, 9)).toBe(1);
    const other = world.thread();
    world.send(other, 1);
    expect(world.send(other, 1)).toBeUndefined();
    expect(world.handle(first)).toEqual([9]);
  });

  test('ipi fd: another address space adopts the table by ioctl; EBUSY if it has one; EINVAL otherwise', () => {
    const world = bench();
    const { first } = world;
    const child = world.fork(first);
    world.receive(first);
    expect(world.call(first, POC.registerSelf, 9)).toBe(0);
    const fd = world.call(first, POC.ipiFd);
    const file = first.process.files.get(fd)!;
    expect([file.name, file.fdinfo]).toEqual(['anon_inode:[uipi_fd]', '']);
    child.process.files.put(fd, file, true);
    expect(world.call(child, 16, fd, 0x7501)).toBe(-EINVAL);
    expect(world.call(child, 16, fd, 0x7500)).toBe(0);
    expect(world.call(child, 16, fd, 0x7500)).toBe(-EBUSY);
    expect(world.call(first, 16, fd, 0x7500)).toBe(-EBUSY);
    expect(world.send(child, 0)).toBeUndefined();
    expect(world.handle(first)).toEqual([9]);
    const { references } = first.sender!;
    expect(references).toBe(3);
    for (const task of [first, child]) world.call(task, POC.close, fd);
    expect(first.sender!.references).toBe(2);
  });
  test('ipi fd makes the table it needs, and does not load it', () => {
    const world = bench();
    expect(world.call(world.first, POC.ipiFd)).toBe(3);
    expect(world.first.here.registers.get(Context.uitt)).toBe(0n);
    expect(world.fault(world.first, 0)).toBe('SIGILL');
  });

  test('alt_stack: the frame is at its top; 0 goes back to the red zone', () => {
    const { bench: world, sender, receiver } = connected();
    const top = receiver.here.registers.rsp - 0x800n;
    expect(world.call(receiver, POC.altStack, top - 0x400n, 0x400, 0)).toBe(0);
    world.send(sender, 0);
    world.settle();
    expect(world.handling(receiver)).toBe(5);
    expect(receiver.here.registers.rsp).toBe((top & ~0xfn) - 32n);
    world.uiret(receiver);
    expect(world.call(receiver, POC.altStack, 0, 0, 0)).toBe(0);
    expect(receiver.here.registers.get(Context.uistackadjust)).toBe(128n);
  });
  test('switch alt-stack-address sp: sp is the top', () => {
    const { bench: world, receiver } = connected(0, { kernel: { opens: { 'alt-stack-address': 'sp' } } });
    world.call(receiver, POC.altStack, 0x7000, 0x1000, 0);
    expect(receiver.here.registers.get(Context.uistackadjust)).toBe(0x7001n);
  });
  test('unregistering ends it', () => {
    const { bench: world, receiver } = connected();
    world.call(receiver, POC.altStack, 0x7000, 0x1000, 0);
    world.call(receiver, POC.unregisterHandler);
    world.receive(receiver);
    expect(receiver.here.registers.get(Context.uistackadjust)).toBe(128n);
  });
});

describe('uintr_wait(usec, flags)', () => {
  test('0 µs: 0 at once, even without a handler', () => {
    const world = bench();
    expect(world.call(world.first, POC.wait, 0, 0)).toBe(0);
  });
  test('without a waking mode it sleeps its time, and the handler runs on return', () => {
    const { bench: world, sender, receiver, upid } = connected();
    const start = receiver.here.cycle;
    expect(world.enter(receiver, POC.wait, 1000, 0)).toBeUndefined();
    expect([upid.nv, upid.sn]).toEqual([0xec, true]);
    world.send(sender, 0);
    world.settle();
    expect([world.handling(receiver), world.result(receiver)]).toEqual([5, 0]);
    expect(receiver.here.cycle - start).toBeGreaterThanOrEqual(2_000_000);
  });
  test('1000 s is allowed', () => {
    const { bench: world, receiver } = connected();
    expect(world.enter(receiver, POC.wait, 1_000_000_000, 0)).toBeUndefined();
  });
});

describe('receiver pays (kernel-abi §5.3; claims C1)', () => {
  test('asleep: NV = 0xEB, SN = 0, on the wait list; a send ends nanosleep with EINTR, and the handler runs first', () => {
    const { bench: world, kernel, sender, receiver, context, upid } = connected(RECEIVER_PAYS);
    const { rip, rsp } = receiver.here.registers;
    expect(nanosleep(world, receiver)).toBeUndefined();
    expect([upid.nv, upid.sn, context.sleep, kernel.uintr.waitList]).toEqual([0xeb, false, 'receiver-pays', [context]]);
    expect(world.send(sender, 0)).toBeUndefined();
    world.settle();
    expect([world.handling(receiver), world.result(receiver)]).toEqual([5, -EINTR]);
    expect(receiver.here.load(receiver.here.registers.rsp + 8n, 8)).toBe(rip);
    expect([upid.nv, upid.sn, context.sleep, kernel.uintr.waitList]).toEqual([0xec, false, undefined, []]);
    // What was left of the millisecond, as after a signal.
    expect(receiver.process.user.read64(rsp - 0x800n + 24n)).toBeGreaterThan(900_000n);
  });
  test('uintr_wait: EINTR before its time', () => {
    const { bench: world, sender, receiver } = connected(RECEIVER_PAYS);
    world.enter(receiver, POC.wait, 1_000_000, 0);
    world.send(sender, 0);
    world.settle();
    expect([world.handling(receiver), world.result(receiver)]).toEqual([5, -EINTR]);
  });
  test('what a call has done so far is its result', () => {
    const { bench: world, sender, receiver } = connected(RECEIVER_PAYS);
    const at = receiver.here.registers.rsp - 0x800n;
    expect(world.call(receiver, 22, at)).toBe(0); // pipe
    const [, writer] = new Uint32Array(receiver.process.user.copyIn(at, 8)!.slice().buffer);
    expect(world.enter(receiver, POC.write, writer!, CODE, 0x400)).toBe(0x400);
    const room = 0x10000 - 0x400;
    const bytes = world.call(receiver, 9, 0, 0x11000, 3, 0x22, -1); // mmap
    expect(world.enter(receiver, POC.write, writer!, bytes, 0x11000)).toBeUndefined();
    world.send(sender, 0);
    world.settle();
    expect(world.handling(receiver)).toBe(5);
    expect(world.result(receiver)).toBeLessThanOrEqual(room);
    expect(world.result(receiver)).toBeGreaterThanOrEqual(0xf000);
  });
  test('a sleep that is over by itself leaves no trace', () => {
    const { bench: world, kernel, receiver, upid } = connected(RECEIVER_PAYS);
    nanosleep(world, receiver);
    world.settle();
    expect([world.result(receiver), upid.nv, kernel.uintr.waitList]).toEqual([0, 0xec, []]);
  });
  test('an IPI that comes after the switch-out is spurious, and wakes all the same', () => {
    const { bench: world, kernel, sender, receiver } = connected(RECEIVER_PAYS);
    world.send(sender, 0);
    nanosleep(world, receiver);
    world.settle();
    expect([kernel.uintr.spurious[1], world.handling(receiver), world.result(receiver)]).toEqual([1, 5, -EINTR]);
  });
  test('a signal handler beside it: the rules for signals decide', () => {
    const { bench: world, sender, receiver } = connected(RECEIVER_PAYS);
    const futex = receiver.here.registers.rsp - 0x800n;
    receiver.process.user.write32(futex, 7);
    const { rip } = receiver.here.registers;
    receiver.here.registers.setGpr(Reg.r10, 0n);
    expect(world.enter(receiver, 202, futex, 0, 7)).toBeUndefined();
    world.send(sender, 0);
    world.signal(receiver, 10);
    world.settle();
    // FUTEX_WAIT without a timeout restarts under SA_RESTART: both frames lead back to the SYSCALL instruction.
    expect(world.handling(receiver)).toBe(5);
    world.uiret(receiver);
    expect(receiver.here.registers.rip).toBe(SIGNAL_HANDLER);
    const saved = receiver.here.load(receiver.here.registers.rsp + 8n + 168n, 8);
    expect(saved).toBe(rip - 2n);
  });
  test('switch restart: the call is made again after the handler', () => {
    const { bench: world, sender, receiver } = connected(RECEIVER_PAYS, { kernel: { opens: { restart: 'restart' } } });
    const { rip } = receiver.here.registers;
    nanosleep(world, receiver);
    world.send(sender, 0);
    world.settle();
    expect(world.handling(receiver)).toBe(5);
    expect([receiver.here.load(receiver.here.registers.rsp + 8n, 8), world.result(receiver)]).toEqual([rip - 2n, 219]);
  });
  test('preempted, not blocked: SN = 1 as ever', () => {
    const { bench: world, receiver, upid } = connected(RECEIVER_PAYS);
    world.preempt(receiver);
    expect([upid.sn, upid.nv]).toEqual([true, 0xec]);
  });
});

describe('sender pays (kernel-abi §5.3; claims C1)', () => {
  test('asleep: BLKD and SN; SENDUIPI raises #GP, the kernel sends, wakes and skips it', () => {
    const { bench: world, sender, receiver, context, upid } = connected(SENDER_PAYS);
    expect(nanosleep(world, receiver)).toBeUndefined();
    expect([context.blkd, upid.sn, upid.nv, upid.reserved]).toEqual([true, true, 0xec, 0x80]);
    const behind = world.standOnSenduipi(sender, 0n);
    expect(world.send(sender, 0)).toMatchObject({ vector: 13 });
    expect([sender.here.registers.rip, context.blkd, upid.on]).toEqual([behind, false, true]);
    world.settle();
    expect([world.handling(receiver), world.result(receiver)]).toEqual([5, -EINTR]);
  });
  test('a slot that is not in use: SIGSEGV, and the receiver sleeps on', () => {
    const { bench: world, sender, receiver, context } = connected(SENDER_PAYS, { watch: ['signal'] });
    nanosleep(world, receiver);
    world.catch(sender, 11);
    world.standOnSenduipi(sender, 7n);
    world.send(sender, 7);
    expect([world.seen('signal').length, context.blkd, receiver.state]).toEqual([1, true, 'blocked']);
  });
  test('another instruction’s #GP is not repaired', () => {
    const { bench: world, sender, receiver } = connected(SENDER_PAYS, { watch: ['signal'] });
    nanosleep(world, receiver);
    world.catch(sender, 11);
    world.standOnSenduipi(sender, 0n, [0x0f, 0xc7, 0xf3]);
    handleTrap(world.kernel, sender.here, { kind: 'fault', vector: 13, error: 0, address: 0n });
    expect(world.seen('signal').length).toBe(1);
  });
  test('woken otherwise, BLKD is cleared', () => {
    const { bench: world, receiver, context, upid } = connected(SENDER_PAYS);
    nanosleep(world, receiver);
    world.settle();
    expect([world.result(receiver), context.blkd, upid.sn]).toEqual([0, false, false]);
  });
  test('dying in its sleep, BLKD is cleared: senders are not asked to wake the dead', () => {
    const { bench: world, kernel, sender, receiver, context } = connected(SENDER_PAYS);
    nanosleep(world, receiver);
    receiver.mustExit = true;
    kernel.here = sender.here;
    receiver.interrupt();
    world.settle();
    expect([receiver.state, context.blkd, world.fault(sender, 0)]).toEqual(['dead', false, 'posts']);
  });
});

test('without blocking support the flags are unknown, and uintr_wait is not there', () => {
  const world = bench({ kernel: { opens: { blocking: 'none' } } });
  expect(world.call(world.first, POC.registerHandler, HANDLER, RECEIVER_PAYS)).toBe(-EINVAL);
  expect(world.call(world.first, POC.wait, 0, 0)).toBe(-ENOSYS);
});

test.each([
  ['senduipi %rbx', [0xf3, 0x0f, 0xc7, 0xf3], { register: 3, length: 4 }],
  ['senduipi %r9', [0xf3, 0x41, 0x0f, 0xc7, 0xf1], { register: 9, length: 5 }],
  ['a prefix before it', [0x66, 0xf3, 0x48, 0x0f, 0xc7, 0xf0], { register: 0, length: 6 }],
  ['rdrand %ebx', [0x0f, 0xc7, 0xf3], undefined],
  ['a memory operand', [0xf3, 0x0f, 0xc7, 0x33], undefined],
  ['cut off', [0xf3, 0x0f], undefined],
])('decoding %s', (_, bytes, expected) => {
  expect(decodeSenduipi(Uint8Array.from(bytes))).toEqual(expected);
});

test('ENOMEM leaves nothing behind', () => {
  const world = bench();
  world.receive(world.first);
  while (world.kernel.uintr.upids.allocate()) if (world.machine.memory.allocated === world.machine.memory.frames) break;
  expect(world.call(world.first, POC.registerSelf, 1)).toBe(-ENOMEM);
  expect(world.first.sender).toBeUndefined();
});
