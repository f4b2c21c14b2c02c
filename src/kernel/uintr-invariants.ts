// What must hold about user interrupts whenever no kernel entry is under way: kernel-abi §9, the list of invariants. Read by
// tests and by nobody else; it changes nothing.
//
// The third of the list (the kernel never clears ON) is about steps, not states: a test watches the writes. The sixth does not
// hold during an exec that leaves the books as they are (switch `exec-cleanup`), the first not for a receiver that uintr_wait
// has forgotten on its list (switch `wait-list`).

import { Context } from '../isa/registers.ts';
import { ndstOf } from '../machine/uintr/upid.ts';
import { UintrState } from '../machine/xsave.ts';
import { UINTR_NOTIFICATION_VECTOR } from './abi/uintr.ts';
import type { Kernel } from './kernel.ts';
import type { Task } from './task.ts';

/** @returns each violation in words; none if all is well */
export function checkUintrInvariants(kernel: Kernel): string[] {
  return [...kernel.tasks.values()].flatMap((task) => [...receiverFaults(kernel, task), ...senderFaults(kernel, task)]);
}

function receiverFaults(kernel: Kernel, task: Task): string[] {
  if (!task.receiver) return [];
  const { context } = task.receiver;
  const { upid } = context;
  const faults: string[] = [];
  const expect = (invariant: number, holds: boolean, what: string): void => {
    if (!holds) faults.push(`${invariant}: task ${task.tid}: ${what}`);
  };
  if (!task.core) {
    const isAwaited = context.sleep === 'uintr_wait' || context.sleep === 'receiver-pays';
    expect(2, upid.sn || isAwaited, 'a receiver that is on no core and that no notification wakes has SN = 0');
    return faults;
  }
  const { registers, apic } = task.core;
  expect(1, !context.blkd && context.sleep !== 'receiver-pays', 'a receiver in user mode is taken for a sleeper');
  expect(1, !upid.sn, 'a receiver in user mode has SN = 1');
  expect(1, upid.nv === UINTR_NOTIFICATION_VECTOR, `a receiver in user mode has NV = ${upid.nv}`);
  expect(1, upid.ndst === ndstOf(apic.id, kernel.machine.features.x2apic), 'a receiver has the NDST of another core');
  expect(1, registers.get32(Context.uinv) === UINTR_NOTIFICATION_VECTOR, 'a receiver in user mode has no UINV');
  expect(1, registers.get(Context.upidaddr) === context.address, 'a receiver in user mode has the UPID of another');
  // Posted since the return to user mode: then a notification is on its way, or one has been and ON was left set (§3.2).
  const isNotified = upid.on || apic.isRequested(UINTR_NOTIFICATION_VECTOR);
  expect(4, upid.pir === 0n || isNotified, 'a bit of PIR has survived the return to user mode');
  return faults;
}

function senderFaults(kernel: Kernel, task: Task): string[] {
  const { sender } = task;
  const { memory } = kernel.machine;
  const faults: string[] = [];
  for (let index = 0; sender && index < sender.size; index++) {
    const at = sender.entryAt(index);
    // An invalidated entry still has its UPIDADDR: not even between V-clear and queued work is it all zero.
    const isZero = memory.read64(at) === 0n && memory.read64(at + 8) === 0n;
    if (sender.isUsed(index) === isZero) faults.push(`5: task ${task.tid}: slot ${index} and its entry disagree`);
  }
  const enabled = (targetTable(kernel, task) & 1n) === 1n;
  // A table of its own goes with its last slot; one that others use as well stays.
  const isNeeded = sender !== undefined && (sender.used !== 0n || kernel.opens['uitt-sharing'] === 'process');
  if (enabled !== isNeeded) {
    faults.push(
      `6: task ${task.tid}: IA32_UINTR_TT is ${enabled ? 'enabled without' : 'not enabled despite'} a used slot`,
    );
  }
  return faults;
}

/** IA32_UINTR_TT of a task, from its core or from its saved image. */
function targetTable(kernel: Kernel, task: Task): bigint {
  if (task.core && kernel.scheduler.state(task.core).xstateLoaded) return task.core.registers.get(Context.uitt);
  const image = task.xsave14;
  return image ? new DataView(image.buffer, image.byteOffset).getBigUint64(UintrState.tt, true) : 0n;
}
