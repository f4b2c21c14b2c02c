// Where the rest of the kernel calls the user-interrupt code: one function for each moment of a task's life that matters to it.

import { Context } from '../isa/registers.ts';
import { setCr4 } from '../machine/control-registers.ts';
import { type Core, CR4_UINTR } from '../machine/core.ts';
import { MSR, writeMsr, XSS_UINTR } from '../machine/msr.ts';
import { ndstOf } from '../machine/uintr/upid.ts';
import {
  POC_V2_BASE,
  POC_V2_CALLS,
  RFC_V1_BASES,
  UINTR_KERNEL_VECTOR,
  UINTR_NOTIFICATION_VECTOR,
  UINTR_WAIT_471,
} from './abi/uintr.ts';
import type { Kernel } from './kernel.ts';
import type { MemoryMap } from './memory-map.ts';
import type { Task } from './task.ts';
import { profileOf } from './uintr-profile.ts';
import { programMisc, programMsr } from './uintr-registers.ts';
import { tablesOf } from './uintr-tables.ts';
import { beginSleep, endSleep, wakeNotified } from './uintr-waiting.ts';

/** Boot: decides whether user interrupts are on, and says so. kernel-abi §6. */
export function bootUintr(kernel: Kernel): void {
  const { machine, uintr, boot, opens } = kernel;
  const say = (text: string): void => {
    uintr.bootLog.push(text);
  };
  const hasFeature = machine.features.uintr;
  const isIsolated = boot.pti === true;
  machine.kernelPages.isolated = isIsolated;
  if (isIsolated) say('Kernel/User page tables isolation: enabled');
  if (!uintr.configured) return;
  // In this order: CPUID and what clears it; XSAVE component 14, which comes with CPUID here; page-table isolation, under
  // which SENDUIPI does not find UITT and UPID unless they are mapped (open `pti-mapping`).
  if (hasFeature && boot.clearcpuid) say('Clearing CPUID bits: uintr');
  if (hasFeature && boot.nouintr) say('x86/uintr: disabled by the boot parameter nouintr');
  if (!hasFeature || boot.clearcpuid || boot.nouintr) return;
  if (isIsolated && opens['pti-mapping'] === 'none') {
    say('x86/uintr: not with page-table isolation; boot with nopti to have user interrupts');
    return;
  }
  uintr.enabled = true;
  say('x86/uintr: user interrupts enabled');
}

/** Boot, on each core: sets CR4.UINTR and IA32_XSS accordingly. */
export function setUpUintr(kernel: Kernel, core: Core): void {
  const { machine, uintr } = kernel;
  const cr4 = core.registers.get(Context.cr4) & ~CR4_UINTR;
  setCr4(machine, core, uintr.enabled ? cr4 | CR4_UINTR : cr4);
  writeMsr(machine, core, MSR.IA32_XSS, uintr.enabled ? XSS_UINTR : 0n);
}

/** Whether /proc/cpuinfo lists `uintr`: CPUID has it and nothing has cleared it. */
export function showsUintr(kernel: Kernel): boolean {
  return kernel.uintr.enabled;
}

/**
 * A task leaves its core, before XSAVES: from now on senders only post. A task in uintr_wait of rfc-v1, and one that blocks and
 * has asked to be woken, stay open to notifications, which now reach the kernel or its help. kernel-abi §4.1.
 */
export function suspendReceiver(kernel: Kernel, _core: Core, task: Task): void {
  const context = task.receiver?.context;
  if (!context || context.sleep === 'uintr_wait') return;
  if (context.waiting) endSleep(kernel.uintr, context);
  // Only a sleep that a signal could end is one that it can be woken from.
  if (task.state === 'blocked' && !task.wait?.killable) beginSleep(kernel.uintr, context);
  else context.upid.sn = true;
}

/** A task is about to return to user mode, after XRSTORS: the steps and their order are kernel-abi §4.2. */
export function resumeReceiver(kernel: Kernel, core: Core, task: Task): void {
  if (!task.receiver) return;
  const { context } = task.receiver;
  const { upid } = context;
  // It sleeps no more. poc-v2 does this when it is switched in; nobody can look in between.
  if (context.waiting && context.sleep !== 'uintr_wait') endSleep(kernel.uintr, context);
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

/** A task has been made, by fork, vfork or clone. Its own state is zero; what it may inherit is a table. kernel-abi §3.6. */
export function forkUintr(kernel: Kernel, parent: Task, child: Task): void {
  tablesOf(kernel).forked(parent, child);
}

/** A task exits, on its core, after its files are dropped and its queued work has run. kernel-abi §3.5. */
export function releaseUintr(kernel: Kernel, _core: Core, task: Task): void {
  if (task.receiver || task.sender) clearRegisters(task);
  profileOf(kernel.abi).exited(task);
  tablesOf(kernel).exited(task);
  task.receiver = undefined;
  task.sender = undefined;
}

/** An address space is given up, by exit or execve, by the last who used it. */
export function releaseMemoryUintr(kernel: Kernel, memory: MemoryMap): void {
  tablesOf(kernel).memoryGone(kernel, memory);
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
  const { uintr } = kernel;
  switch (vector) {
    case UINTR_NOTIFICATION_VECTOR:
      // It came after its receiver had left the core. What it told of is in PIR, and ON stays set: kernel-abi §4.1.
      uintr.spurious[core.id]!++;
      // poc-v2: the receiver may have gone to sleep meanwhile, and wants to be woken (kernel-abi §5.3).
      if (kernel.opens.blocking === 'flags') wakeNotified(uintr);
      return true;
    case UINTR_KERNEL_VECTOR:
      uintr.kernelNotifications[core.id]!++;
      wakeNotified(uintr);
      return true;
    default:
      return false;
  }
}

/** A guess at what a call was meant to be that this generation of the patches does not have, or not with these arguments. */
export function uintrHint(kernel: Kernel, number: number, args: readonly bigint[]): string | undefined {
  if (!kernel.uintr.configured && hasUintrNumber(kernel, number)) return 'this kernel is built without user interrupts';
  if (kernel.abi === 'poc-v2') return isRfcV1(number) ? 'looks like rfc-v1' : undefined;
  return isPocV2(number, args) ? 'looks like poc-v2' : undefined;
}
/** Whether a number is that of a uintr call in the generation that the kernel would have. */
function hasUintrNumber({ abi }: Kernel, number: number): boolean {
  const bases: readonly number[] = abi === 'poc-v2' ? [POC_V2_BASE] : RFC_V1_BASES;
  const calls = abi === 'poc-v2' ? POC_V2_CALLS.at(-1)! - POC_V2_BASE + 1 : 6;
  return bases.some((base) => number >= base && number < base + calls);
}
function isRfcV1(number: number): boolean {
  return number >= RFC_V1_BASES[0] && number < RFC_V1_BASES[0] + 6;
}
function isPocV2(number: number, args: readonly bigint[]): boolean {
  return (POC_V2_CALLS as readonly number[]).includes(number) || (number === UINTR_WAIT_471 && args[1] !== 0n);
}
