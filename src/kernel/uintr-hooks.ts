// Where the rest of the kernel calls the user-interrupt code: one function for each moment of a task's life that matters to it.

import { Context } from '../isa/registers.ts';
import { setCr4 } from '../machine/control-registers.ts';
import { type Core, CR4_UINTR } from '../machine/core.ts';
import { MSR, writeMsr, XSS_UINTR } from '../machine/msr.ts';
import { ndstOf } from '../machine/uintr/upid.ts';
import { POC_V2_CALLS, UINTR_KERNEL_VECTOR, UINTR_NOTIFICATION_VECTOR, UINTR_WAIT_471 } from './abi/uintr.ts';
import type { Kernel } from './kernel.ts';
import type { Task } from './task.ts';
import { programMisc, programMsr } from './uintr-registers.ts';

/** Boot, per core: decides whether user interrupts are on, and sets CR4.UINTR and IA32_XSS accordingly. kernel-abi §6. */
export function setUpUintr(kernel: Kernel, core: Core): void {
  const { machine, uintr, boot } = kernel;
  // In this order: CPUID and nouintr; component 14, which comes with CPUID here; page-table isolation, under which SENDUIPI
  // would not find UITT and UPID.
  uintr.enabled = uintr.configured && machine.features.uintr && !boot.nouintr && !boot.pti;
  const cr4 = core.registers.get(Context.cr4) & ~CR4_UINTR;
  setCr4(machine, core, uintr.enabled ? cr4 | CR4_UINTR : cr4);
  writeMsr(machine, core, MSR.IA32_XSS, uintr.enabled ? XSS_UINTR : 0n);
}

/**
 * A task leaves its core, before XSAVES: from now on senders only post. A task in uintr_wait stays open to notifications,
 * which now reach the kernel. kernel-abi §4.1.
 */
export function suspendReceiver(_kernel: Kernel, _core: Core, task: Task): void {
  const context = task.receiver?.context;
  if (context && !context.waiting) context.upid.sn = true;
}

/** A task is about to return to user mode, after XRSTORS: the steps and their order are kernel-abi §4.2. */
export function resumeReceiver(kernel: Kernel, core: Core, task: Task): void {
  if (!task.receiver) return;
  const { upid } = task.receiver.context;
  // 1. An XSAVES since the last XRSTORS has left UINV 0.
  if (core.registers.get32(Context.uinv) === 0) programMisc(task, { uinv: UINTR_NOTIFICATION_VECTOR });
  // 2. Notifications come to this core. Before 3, so that none goes to the last one.
  upid.ndst = ndstOf(core.apic.id, kernel.machine.features.x2apic);
  // 3. And they may come.
  upid.sn = false;
  // 4. Make up for what was posted while they might not. ON plays no part.
  if (upid.pir !== 0n) sendSelfIpi(core, UINTR_NOTIFICATION_VECTOR);
}

/** A self-IPI: it is in the core's own APIC at once, hence before the first instruction in user mode. */
function sendSelfIpi(core: Core, vector: number): void {
  core.publish({ kind: 'ipi-sent', vector, destination: core.apic.id, arrival: core.cycle });
  core.apic.accept(vector);
  core.publish({ kind: 'ipi-arrived', vector });
}

/** A task exits, on its core, after its files are dropped and its queued work has run. kernel-abi §3.5. */
export function releaseUintr(kernel: Kernel, _core: Core, task: Task): void {
  const { receiver, sender } = task;
  if (!receiver && !sender) return;
  clearRegisters(task);
  if (receiver) kernel.uintr.retire(receiver.context);
  sender?.drop();
  task.receiver = undefined;
  task.sender = undefined;
}

/**
 * A task calls execve, after its close-on-exec files are gone and its queued work has run. Nothing is inherited: UIF is 0 too.
 * With the switch `exec-cleanup` literal the registrations stay on the books, as in the posted code. kernel-abi §3.6.
 */
export function execUintr(kernel: Kernel, core: Core, task: Task): void {
  if (kernel.opens['exec-cleanup'] === 'clean') releaseUintr(kernel, core, task);
  if (kernel.machine.features.uintr) clearRegisters(task);
  core.registers.set32(Context.uif, 0);
}

/** All six MSRs to 0. */
function clearRegisters(task: Task): void {
  const registers = [MSR.IA32_UINTR_HANDLER, MSR.IA32_UINTR_STACKADJUST, MSR.IA32_UINTR_PD, MSR.IA32_UINTR_RR];
  for (const msr of [...registers, MSR.IA32_UINTR_MISC, MSR.IA32_UINTR_TT]) programMsr(task, msr, 0n);
}

/** An interrupt that reached the kernel. @returns true if it was one of the two user-interrupt vectors. kernel-abi §2.4. */
export function uintrInterrupt(kernel: Kernel, core: Core, vector: number): boolean {
  switch (vector) {
    case UINTR_NOTIFICATION_VECTOR:
      // It came after its receiver had left the core. What it told of is in PIR, and ON stays set: kernel-abi §4.1.
      kernel.uintr.spurious[core.id]!++;
      return true;
    case UINTR_KERNEL_VECTOR:
      kernel.uintr.kernelNotifications[core.id]!++;
      kernel.uintr.wakeWaiters();
      return true;
    default:
      return false;
  }
}

/** A guess at what a call was meant to be that rfc-v1 does not have, or not with these arguments. */
export function uintrHint(_kernel: Kernel, number: number, args: readonly bigint[]): string | undefined {
  const isPocV2 = (POC_V2_CALLS as readonly number[]).includes(number) || (number === UINTR_WAIT_471 && args[1] !== 0n);
  return isPocV2 ? 'looks like poc-v2' : undefined;
}
