// Where a posted interrupt goes while threads come and go: switches, returns to user mode, uintr_wait. kernel-abi §4, §5.

import { describe, expect, test, vi } from 'vitest';
import { Context } from '../../src/isa/registers.ts';
import { EINTR } from '../../src/kernel/abi/errno.ts';
import { describeBlocked } from '../../src/kernel/report.ts';
import type { Task } from '../../src/kernel/task.ts';
import { Account } from '../../src/machine/costs.ts';
import { setUirr } from '../../src/machine/uintr/uirr.ts';
import { UPID } from '../../src/machine/uintr/upid.ts';
import { NR, SIGNAL_HANDLER, UintrBench, type UintrBenchOptions } from './uintr-bench.ts';

/** A receiver of vectors 5 and 9 on core 1; a sender of them, index 0 and 1, on core 0. */
function connected(options: UintrBenchOptions = {}) {
  const bench = new UintrBench({
    watch: ['posted', 'ipi-sent', 'ipi-arrived', 'notified', 'delivered', 'wake'],
    ...options,
  });
  const [sender, receiver] = [bench.first, bench.thread()];
  bench.receive(receiver);
  for (const vector of [5, 9]) bench.call(sender, NR.registerSender, bench.fd(receiver, vector));
  const { context } = receiver.receiver!;
  return { bench, kernel: bench.kernel, sender, receiver, context, upid: context.upid };
}
const uirr = (task: Task): bigint => task.here.registers.get(Context.uirr);

describe('the table of kernel-abi §4.3', () => {
  test('user mode, UIF = 1: delivered without a kernel entry', () => {
    const { bench, sender, receiver } = connected();
    const entries = (): number[] =>
      bench.machine.cores.map((core) => core.spent(Account.kernelEntry) + core.spent(Account.interruptEntry));
    const before = entries();
    bench.send(sender, 0);
    bench.settle();
    expect(bench.handling(receiver)).toBe(5);
    expect(entries()).toEqual(before);
  });

  test('user mode, UIF = 0: held in UIRR', () => {
    const { bench, sender, receiver, upid } = connected();
    bench.clui(receiver);
    bench.send(sender, 0);
    bench.send(sender, 1);
    bench.settle();
    expect([uirr(receiver), upid.pir, upid.on]).toEqual([(1n << 5n) | (1n << 9n), 0n, false]);
    bench.stui(receiver);
    expect(bench.handle(receiver)).toEqual([9, 5]);
  });

  test('preempted: no IPI; delivered when it is switched in again', () => {
    const { bench, sender, receiver, upid } = connected();
    bench.preempt(receiver);
    expect(upid.sn).toBe(true);
    bench.send(sender, 0);
    expect(bench.machine.clock.pending().filter((event) => event.kind === 'ipi')).toEqual([]);
    expect([upid.on, upid.pir]).toEqual([false, 1n << 5n]);
    bench.resume(receiver, 1);
    expect([upid.sn, receiver.core!.apic.isRequested(0xec)]).toEqual([false, true]);
    bench.boundary(1);
    expect(bench.handling(receiver)).toBe(5);
  });

  test('blocked in another call: the call is not disturbed; the handler runs on the way out', () => {
    const { bench, sender, receiver, upid } = connected();
    const { user } = receiver.process;
    const at = receiver.here.registers.rsp - 0x800n;
    user.write64(at, 0n, 1_000_000n);
    expect(bench.enter(receiver, NR.nanosleep, at)).toBeUndefined();
    expect(upid.sn).toBe(true);
    bench.send(sender, 1);
    expect(receiver.state).toBe('blocked');
    bench.settle();
    expect(bench.seen('wake').at(-1)).toMatchObject({ reason: 'timeout' });
    expect([bench.handling(receiver), bench.result(receiver)]).toEqual([9, 0]);
    const [, rip] = [0, receiver.here.load(receiver.here.registers.rsp + 8n, 8)];
    bench.uiret(receiver);
    expect(receiver.here.registers.rip).toBe(rip);
  });

  test('B21 F5 switched out while the IPI is in flight: vector 0xEC is the kernel’s too, counted as UIS, ON stays 1, picked up on return', () => {
    const { bench, kernel, sender, receiver, upid } = connected();
    bench.send(sender, 0);
    bench.preempt(receiver);
    bench.settle();
    expect(kernel.uintr.spurious).toEqual([0, 1, 0, 0]);
    expect([upid.on, upid.pir]).toEqual([true, 1n << 5n]);
    bench.send(sender, 1);
    expect(bench.machine.clock.pending().filter((event) => event.kind === 'ipi')).toEqual([]);
    bench.resume(receiver, 1);
    expect(bench.handle(receiver)).toEqual([9, 5]);
    expect(upid.on).toBe(false);
  });

  test('the same, but another receiver runs there: its UPID is processed, harmlessly', () => {
    const { bench, kernel, sender, receiver, upid } = connected();
    const other = bench.thread();
    bench.receive(other);
    bench.preempt(other);
    bench.send(sender, 0);
    bench.preempt(receiver);
    bench.resume(other, 1);
    bench.settle();
    expect([bench.handling(other), kernel.uintr.spurious[1]]).toEqual([undefined, 0]);
    expect([upid.on, upid.pir]).toEqual([true, 1n << 5n]);
    bench.resume(receiver, 2);
    expect(bench.handle(receiver)).toEqual([5]);
  });

  test('migrated: notifications follow it to its new core', () => {
    const { bench, sender, receiver, upid } = connected();
    expect(upid.ndst).toBe(1);
    bench.preempt(receiver);
    bench.resume(receiver, 3);
    expect(upid.ndst).toBe(3);
    bench.send(sender, 0);
    expect(bench.machine.clock.pending()).toMatchObject([{ kind: 'ipi', target: 3 }]);
    expect(bench.handle(receiver)).toEqual([5]);
  });

  test('xAPIC: NDST is the id shifted to bits 15:8', () => {
    const { bench, sender, receiver, upid } = connected({ machine: { x2apic: false } });
    expect(upid.ndst).toBe(0x100);
    bench.preempt(receiver);
    bench.resume(receiver, 3);
    expect(upid.ndst).toBe(0x300);
    bench.send(sender, 0);
    expect(bench.handle(receiver)).toEqual([5]);
  });
});

describe('returning to user mode (kernel-abi §4.2)', () => {
  test('UINV, NDST, SN, self-IPI, in this order', () => {
    const { bench, receiver, upid } = connected();
    bench.preempt(receiver);
    upid.pir = 1n << 9n;
    const steps: string[] = [];
    const watch = (field: 'ndst' | 'sn') => {
      const set = Object.getOwnPropertyDescriptor(UPID.prototype, field)!.set!;
      return vi.spyOn(UPID.prototype, field, 'set').mockImplementation(function (this: UPID, value: boolean | number) {
        steps.push(`${field} uinv=${bench.machine.cores[1]!.registers.get32(Context.uinv)}`);
        set.call(this, value);
      } as never);
    };
    const spies = [watch('ndst'), watch('sn')];
    const { apic } = bench.machine.cores[1]!;
    const accept = apic.accept.bind(apic);
    const acceptSpy = vi.spyOn(apic, 'accept').mockImplementation((vector) => {
      steps.push('self-IPI');
      accept(vector);
    });
    bench.resume(receiver, 1);
    for (const spy of [...spies, acceptSpy]) spy.mockRestore();
    expect(steps).toEqual(['ndst uinv=236', 'sn uinv=236', 'self-IPI']);
    expect(bench.handle(receiver)).toEqual([9]);
  });

  test('the self-IPI takes no time, and goes to nobody else', () => {
    const { bench, sender, receiver } = connected();
    bench.preempt(receiver);
    bench.send(sender, 0);
    bench.resume(receiver, 1);
    const sent = bench.seen('ipi-sent').at(-1)!;
    expect([sent.vector, sent.destination, sent.arrival]).toEqual([0xec, 1, sent.cycle]);
    expect(bench.handle(receiver)).toEqual([5]);
  });

  test('every exit looks at PIR, not only a switch; ON plays no part', () => {
    const { bench, receiver, upid } = connected();
    for (const on of [false, true]) {
      upid.pir = 1n << 9n;
      upid.on = on;
      expect(bench.enter(receiver, NR.close, 77)).toBe(-9);
      expect(bench.handle(receiver)).toEqual([9]);
    }
  });

  test('nothing posted: no self-IPI. A quirk: ON left over stays, and silences later senders', () => {
    const { bench, sender, receiver, upid } = connected();
    bench.preempt(receiver);
    upid.on = true;
    bench.resume(receiver, 1);
    expect(receiver.core!.apic.isRequested(0xec)).toBe(false);
    bench.send(sender, 0);
    expect(bench.handle(receiver)).toEqual([]);
    bench.enter(receiver, NR.close, 77);
    expect(bench.handle(receiver)).toEqual([5]);
  });

  test('a UINV left 0 by XSAVES is set again, UITTSZ kept', () => {
    const { bench, receiver } = connected();
    bench.call(receiver, NR.registerSender, bench.fd(receiver, 1));
    const { registers } = receiver.here;
    registers.set32(Context.uinv, 0);
    bench.enter(receiver, NR.close, 77);
    expect([registers.get32(Context.uinv), registers.get32(Context.uittsz)]).toEqual([0xec, 255]);
  });

  test('a task that is no receiver gets none of this', () => {
    const { bench, sender } = connected();
    bench.enter(sender, NR.close, 77);
    expect(sender.here.registers.get32(Context.uinv)).toBe(0);
  });
});

describe('H28 H103 a switch preserves UIF, UIRR, handler and table', () => {
  test.each([0, 1])('UIF = %i', (uif) => {
    const { bench, receiver } = connected();
    bench.call(receiver, NR.registerSender, bench.fd(receiver, 1));
    const names = ['uihandler', 'uistackadjust', 'upidaddr', 'uitt', 'uirr'] as const;
    const look = () => {
      const { registers } = receiver.here;
      return [
        ...names.map((name) => registers.get(Context[name])),
        registers.get32(Context.uif),
        registers.get32(Context.uittsz),
      ];
    };
    bench.clui(receiver);
    setUirr(receiver.here, 6n);
    receiver.here.registers.set32(Context.uif, uif);
    const before = look();
    bench.preempt(receiver);
    expect(bench.machine.cores[1]!.registers.get32(Context.uinv)).toBe(0);
    bench.resume(receiver, 2);
    expect(look()).toEqual(before);
    expect(uirr(receiver)).toBe(6n);
  });
});

describe('uintr_wait (kernel-abi §5.1)', () => {
  test('waits with NV = 0xEB and SN = 0; a send wakes it: EINTR, the handler first', () => {
    const { bench, kernel, sender, receiver, context, upid } = connected();
    const rip = receiver.here.registers.rip;
    expect(bench.enter(receiver, NR.wait)).toBeUndefined();
    expect([upid.nv, upid.sn, upid.ndst, context.waiting]).toEqual([0xeb, false, 1, true]);
    expect(describeBlocked(kernel)).toMatchObject([
      { task: receiver.tid, waitsFor: expect.stringContaining('user interrupt') },
    ]);
    bench.send(sender, 0);
    expect(bench.machine.clock.pending()).toMatchObject([{ kind: 'ipi', target: 1, detail: 0xeb }]);
    bench.settle();
    expect(kernel.uintr.kernelNotifications).toEqual([0, 1, 0, 0]);
    expect([bench.handling(receiver), bench.result(receiver)]).toEqual([5, -EINTR]);
    expect(receiver.here.load(receiver.here.registers.rsp + 8n, 8)).toBe(rip);
    expect([upid.nv, context.waiting, kernel.uintr.waitList]).toEqual([0xec, false, []]);
  });

  test('with UIF = 0 it returns EINTR all the same', () => {
    const { bench, sender, receiver } = connected();
    bench.clui(receiver);
    bench.enter(receiver, NR.wait);
    bench.send(sender, 0);
    bench.settle();
    expect([bench.handling(receiver), bench.result(receiver), uirr(receiver)]).toEqual([undefined, -EINTR, 1n << 5n]);
  });

  test('woken: SN = 1 and NV = 0xEC before it runs', () => {
    const { bench, kernel, sender, receiver, upid } = connected();
    bench.enter(receiver, NR.wait);
    bench.send(sender, 0);
    receiver.affinity = 0n; // Nobody gives it a core yet.
    bench.settle();
    expect([receiver.state, upid.sn, upid.nv, upid.on]).toEqual(['runnable', true, 0xec, true]);
    expect(kernel.uintr.waitList).toEqual([]);
    bench.resume(receiver, 3);
    expect(bench.handle(receiver)).toEqual([5]);
  });

  test('only those with ON are woken, oldest first', () => {
    const { bench, kernel, sender, receiver } = connected();
    const other = bench.thread();
    bench.receive(other);
    bench.enter(other, NR.wait);
    bench.enter(receiver, NR.wait);
    bench.send(sender, 0);
    bench.settle();
    expect([other.state, kernel.uintr.waitList]).toEqual(['blocked', [other.receiver!.context]]);
    expect(bench.handling(receiver)).toBe(5);
  });

  test('a notification for one rescues another whose IPI went astray', () => {
    const { bench, kernel, sender, receiver, upid } = connected();
    const other = bench.thread();
    bench.receive(other);
    const fd = bench.fd(other, 1);
    bench.call(sender, NR.registerSender, fd);
    // The IPI for the receiver arrives after it has gone to sleep, with the old vector: the lost wake-up.
    bench.send(sender, 0);
    bench.enter(receiver, NR.wait);
    bench.settle();
    expect([receiver.state, upid.on, kernel.uintr.spurious[1]]).toEqual(['blocked', true, 1]);
    bench.enter(other, NR.wait);
    bench.send(sender, 2);
    bench.settle();
    expect([bench.handling(receiver), bench.handling(other)]).toEqual([5, 1]);
  });

  test('does not look at what is pending: posted and recognised before, it blocks', () => {
    const { bench, sender, receiver } = connected();
    bench.clui(receiver);
    bench.send(sender, 0);
    bench.settle();
    expect(bench.enter(receiver, NR.wait)).toBeUndefined();
  });

  describe('a signal ends it with EINTR', () => {
    const interrupted = (options: UintrBenchOptions = {}) => {
      const all = connected(options);
      const { bench, receiver } = all;
      bench.enter(receiver, NR.wait);
      bench.signal(receiver, 10);
      bench.settle();
      return all;
    };

    test('repaired: off the list, NV = 0xEC; SA_RESTART does not restart it', () => {
      const { kernel, bench, receiver, context, upid, sender } = interrupted();
      expect([upid.nv, upid.sn, context.waiting, kernel.uintr.waitList]).toEqual([0xec, false, false, []]);
      expect(receiver.here.registers.rip).toBe(SIGNAL_HANDLER);
      bench.send(sender, 0);
      expect(bench.handle(receiver)).toEqual([5]);
      expect(kernel.uintr.kernelNotifications[1]).toBe(0);
    });

    test('switch wait-list faithful: it stays listed; the next send goes through the kernel once', () => {
      const faithful = { kernel: { opens: { 'wait-list': 'faithful' } }, invariants: false } as const;
      const { kernel, bench, sender, receiver, context, upid } = interrupted(faithful);
      expect([upid.nv, context.waiting, kernel.uintr.waitList]).toEqual([0xeb, true, [context]]);
      bench.send(sender, 0);
      expect(bench.handle(receiver)).toEqual([5]);
      expect([kernel.uintr.kernelNotifications[1], upid.nv, kernel.uintr.waitList]).toEqual([1, 0xec, []]);
    });
  });

  test('switch wait-timeout 100us: 0 when the time is over', () => {
    const { bench, kernel, receiver, upid } = connected({ kernel: { opens: { 'wait-timeout': '100us' } } });
    const start = receiver.here.cycle;
    bench.enter(receiver, NR.wait);
    bench.settle();
    expect([bench.result(receiver), upid.nv, kernel.uintr.waitList]).toEqual([0, 0xec, []]);
    const waited = receiver.here.cycle - start;
    expect(waited).toBeGreaterThanOrEqual(200_000);
    expect(waited).toBeLessThan(204_000);
  });

  test('a receiver that dies in it leaves the list', () => {
    const { bench, kernel, receiver, upid } = connected();
    bench.enter(receiver, NR.wait);
    receiver.mustExit = true;
    kernel.here = bench.first.here;
    receiver.interrupt();
    bench.settle();
    expect([receiver.state, upid.nv, upid.sn, kernel.uintr.waitList]).toEqual(['dead', 0xec, true, []]);
  });
});

describe('signals for bad sends (kernel-abi §3.3)', () => {
  const rows: [
    string,
    number,
    (bench: UintrBench, sender: Task) => void,
    { signal: number; code: number; address: boolean },
  ][] = [
    [
      'no UITT: SIGILL, ILL_ILLOPN, at the instruction',
      0,
      (bench, sender) => {
        for (const fd of [3, 4]) bench.call(sender, NR.unregisterSender, fd);
      },
      { signal: 4, code: 2, address: true },
    ],
    [
      'a slot that is not in use: SIGSEGV, SI_KERNEL, address 0',
      7,
      () => {},
      { signal: 11, code: 0x80, address: false },
    ],
    ['beyond the table: SIGSEGV', 256, () => {}, { signal: 11, code: 0x80, address: false }],
  ];
  test.each(rows)('%s', (_, index, prepare, { signal, code, address }) => {
    const { bench, sender } = connected({ watch: ['signal'] });
    prepare(bench, sender);
    const rip = sender.here.registers.rip;
    bench.catch(sender, signal);
    bench.send(sender, index);
    expect(bench.seen('signal')).toMatchObject([{ signal, code, faultAddress: address ? rip : 0n }]);
  });

  test('by default it kills the process', () => {
    const { bench, kernel, sender } = connected();
    bench.send(sender, 7);
    bench.settle();
    expect(kernel.exit).toEqual({ signal: 11 });
  });
});
