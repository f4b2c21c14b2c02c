// The kernel's writes to a thread's user-interrupt registers. They act on the thread whose call, work or exit this is, on its
// core. kernel-abi §2.5.

import { Context } from '../isa/registers.ts';
import type { Core } from '../machine/core.ts';
import { MSR, writeMsr } from '../machine/msr.ts';
import type { Task } from './task.ts';

/** The thread's core, with component 14 in its registers: it may still be in the saved image. */
function loadedCore(task: Task): Core {
  const core = task.here;
  task.kernel.scheduler.loadXstate(core);
  return core;
}

/** Writes one of the MSRs. @returns false if the processor refuses the value (#GP in the kernel); the MSR keeps its own */
export function programMsr(task: Task, index: number, value: bigint): boolean {
  return writeMsr(task.kernel.machine, loadedCore(task), index, value) === undefined;
}

/** Writes the fields given of IA32_UINTR_MISC, and leaves the other. */
export function programMisc(task: Task, fields: { uinv?: number; uittsz?: number }): void {
  const { registers } = loadedCore(task);
  const { uinv = registers.get32(Context.uinv), uittsz = registers.get32(Context.uittsz) } = fields;
  programMsr(task, MSR.IA32_UINTR_MISC, (BigInt(uinv) << 32n) | BigInt(uittsz));
}
