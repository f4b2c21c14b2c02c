// Random lives of user-interrupt objects: whatever happens, the invariants hold, every reference is accounted for, nothing
// sent is lost, and the kernel never clears ON. kernel-abi §3.7, §4, §9.

import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { Context } from '../../src/isa/registers.ts';
import {
  UINTR_HANDLER_FLAG_WAITING_RECEIVER,
  UINTR_HANDLER_FLAG_WAITING_SENDER,
  UINTR_NOTIFICATION_VECTOR,
} from '../../src/kernel/abi/uintr.ts';
import type { Task } from '../../src/kernel/task.ts';
import { UintrFd } from '../../src/kernel/uintr-fd.ts';
import type { UPIDContext } from '../../src/kernel/uintr-state.ts';
import type { UITT } from '../../src/kernel/uintr-uitt.ts';
import type { Connection } from '../../src/kernel/uintr-work.ts';
import { FreeSlot, FreeVector } from '../../src/kernel/uintr-work.ts';
import { senduipi } from '../../src/machine/uintr/senduipi.ts';
import { UPID } from '../../src/machine/uintr/upid.ts';
import { HANDLER, NR, UintrBench } from './uintr-bench.ts';

/** Every UPID and UITT somebody refers to, and how many references that makes. */
function references(bench: UintrBench): { upids: Map<UPIDContext, number>; uitts: Map<UITT, number> } {
  const [upids, uitts] = [new Map<UPIDContext, number>(), new Map<UITT, number>()];
  const count = <T>(map: Map<T, number>, key: T): void => void map.set(key, (map.get(key) ?? 0) + 1);
  const countConnection = ({ uitt, index }: Connection): void => {
    count(upids, uitt.target(index)!.context);
    count(uitts, uitt);
  };
  const files = new Set<UintrFd>();
  for (const task of bench.kernel.tasks.values()) {
    if (task.receiver) count(upids, task.receiver.context);
    if (task.sender) count(uitts, task.sender);
    for (const fd of task.process.files.open) {
      const file = task.process.files.get(fd);
      if (file instanceof UintrFd) files.add(file);
    }
    for (const work of task.work) {
      if (work instanceof FreeVector) count(upids, work.context);
      if (!(work instanceof FreeSlot)) continue;
      countConnection(work.connection);
    }
  }
  for (const file of files) {
    count(upids, file.context);
    for (const connection of file.connected) countConnection(connection);
  }
  return { upids, uitts };
}
function checkReferences(bench: UintrBench): void {
  const { upids, uitts } = references(bench);
  for (const [context, expected] of upids) expect(context.references).toBe(expected);
  for (const [uitt, expected] of uitts) expect(uitt.references).toBe(expected);
  expect(bench.kernel.uintr.upids.used).toBe(upids.size);
}
const small = fc.integer({ min: 0, max: 5 });
const step = fc.record({
  task: fc.integer({ min: 0, max: 3 }),
  do: fc.constantFrom(
    'register',
    'unregister',
    'create',
    'close',
    'dup',
    'connect',
    'disconnect',
    'send',
    'wait',
    'settle',
    'uif',
    'exit',
  ),
  n: small,
});

test('H103 lives and references: register, create, connect, send, wait, close, exit in any order', () => {
  const clearers: string[] = [];
  const set = Object.getOwnPropertyDescriptor(UPID.prototype, 'on')!.set!;
  const spy = vi.spyOn(UPID.prototype, 'on', 'set').mockImplementation(function (this: UPID, value: boolean) {
    if (!value && this.on && !new Error().stack!.includes('processNotification')) clearers.push(new Error().stack!);
    set.call(this, value);
  } as never);
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const bench = new UintrBench();
      const child = bench.fork();
      const tasks: Task[] = [bench.first, bench.thread(), child, bench.thread(child.process)];
      // Both processes hold the fds that either opens: as if each were passed on over a socket.
      const share = (from: Task, fd: number): void => {
        const other = from.process === child.process ? bench.first.process : child.process;
        if (fd < 0 || tasks.every((task) => task.process !== other || task.state === 'dead')) return;
        other.files.put(other.files.lowestFree(), from.process.files.get(fd)!, true);
      };
      for (const { task: index, do: what, n } of steps) {
        const task = tasks[index]!;
        if (what === 'settle') bench.settle();
        if (!task.core) continue;
        if (bench.handling(task) !== undefined) bench.uiret(task);
        const fd = 3 + n;
        if (what === 'register') bench.call(task, NR.registerHandler, HANDLER);
        else if (what === 'unregister') bench.call(task, NR.unregisterHandler);
        else if (what === 'create') share(task, bench.call(task, NR.createFd, n));
        else if (what === 'close') bench.call(task, NR.close, fd);
        else if (what === 'dup') bench.call(task, NR.dup, fd);
        else if (what === 'connect') bench.call(task, NR.registerSender, fd);
        else if (what === 'disconnect') bench.call(task, NR.unregisterSender, fd);
        else if (what === 'wait') bench.enter(task, NR.wait);
        else if (what === 'send') senduipi(bench.machine, task.here, BigInt(n));
        else if (what === 'uif') task.here.registers.set32(Context.uif, n & 1);
        else if (what === 'exit' && index % 2 === 1) bench.exit(task);
        checkReferences(bench);
      }
      bench.settle();
      checkReferences(bench);
      // Both processes end: nothing is left.
      for (const task of tasks) if (task.state === 'blocked') bench.signal(task, 10);
      bench.settle();
      // One that exits may leave its core to another.
      for (let on = tasks.find((task) => task.core); on; on = tasks.find((task) => task.core)) bench.exit(on);
      expect([...bench.kernel.tasks.values()].map((task) => task.state)).toEqual([]);
      expect(bench.kernel.uintr.upids.used).toBe(0);
      expect(bench.kernel.uintr.waitList).toEqual([]);
      expect(bench.machine.memory.allocated).toBe(0);
    }),
    { numRuns: 60 },
  );
  spy.mockRestore();
  expect(clearers).toEqual([]);
});

test.each([
  ['rfc-v1', 0],
  ['poc-v2', 0],
  ['poc-v2', UINTR_HANDLER_FLAG_WAITING_RECEIVER],
  ['poc-v2', UINTR_HANDLER_FLAG_WAITING_SENDER],
] as const)(
  '%s, flags %i: nothing sent is lost, nothing comes twice: sends, preemption, migration, uintr_wait, UIF',
  (abi, flags) => {
    const action = fc.record({
      do: fc.constantFrom(
        'send',
        'send',
        'send',
        'preempt',
        'resume',
        'wait',
        'settle',
        'boundary',
        'clui',
        'stui',
        'event',
      ),
      n: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
        const bench = new UintrBench({ kernel: { abi } });
        const [a, b, receiver] = [bench.first, bench.thread(), bench.thread()];
        bench.receive(receiver, flags);
        for (const vector of [0, 1, 2, 3]) {
          const fd = bench.fd(receiver, vector);
          const own = abi === 'rfc-v1';
          for (const sender of own ? [a, b] : [a]) expect(bench.call(sender, bench.nr.registerSender, fd)).toBe(vector);
        }
        const sent = [0, 0, 0, 0];
        const handled = [0, 0, 0, 0];
        const isPreempted = () => receiver.state === 'runnable';
        const handle = (): void => {
          while (receiver.core && bench.handling(receiver) !== undefined) {
            handled[bench.handling(receiver)!]!++;
            bench.uiret(receiver);
            bench.boundary(receiver.core.id);
          }
        };
        for (const { do: what, n } of actions) {
          if (what === 'send') {
            const sender = n < 2 ? a : b;
            if (abi === 'poc-v2') bench.standOnSenduipi(sender, BigInt(n));
            const { rip } = sender.here.registers;
            // A table that is not loaded yet is loaded, and the instruction executed again.
            if (bench.send(sender, n)?.vector === 6 && sender.here.registers.rip === rip) bench.send(sender, n);
            sent[n]!++;
          } else if (what === 'preempt' && receiver.core) bench.preempt(receiver);
          else if (what === 'resume' && isPreempted()) bench.resume(receiver, 2 + (n & 1));
          else if (what === 'wait' && receiver.core)
            bench.enter(receiver, bench.nr.wait, ...(abi === 'rfc-v1' ? [] : [1000]));
          else if (what === 'settle') bench.settle();
          else if (what === 'event') bench.step();
          else if (what === 'boundary' && receiver.core) bench.boundary(receiver.core.id);
          else if (what === 'clui' && receiver.core) bench.clui(receiver);
          else if (what === 'stui' && receiver.core) bench.stui(receiver);
          handle();
          expect(handled.every((count, vector) => count <= sent[vector]!)).toBe(true);
        }
        // Everybody comes to rest in user mode with UIF = 1.
        if (receiver.state === 'blocked') bench.signal(receiver, 10);
        receiver.affinity = 0xfn;
        bench.settle();
        if (isPreempted()) bench.resume(receiver, 2);
        bench.stui(receiver);
        // An ON that was left over while PIR was empty cannot be: what set it is still posted.
        bench.settle();
        handle();
        bench.enter(receiver, NR.close, 99);
        bench.settle();
        handle();
        const { upid } = receiver.receiver!.context;
        expect([upid.pir, receiver.here.registers.get(Context.uirr)]).toEqual([0n, 0n]);
        expect(receiver.here.apic.isRequested(UINTR_NOTIFICATION_VECTOR)).toBe(false);
        expect(handled.map((count) => count > 0)).toEqual(sent.map((count) => count > 0));
      }),
      { numRuns: 80 },
    );
  },
);
