// Exceptions: page faults are resolved if memory explains them; everything else becomes a signal. arch/x86/kernel/traps.c,
// arch/x86/mm/fault.c. Numbers: SDM Vol 3 §6.15.

import { Context } from '../isa/registers.ts';
import { X87 } from '../isa/x87/state.ts';
import type { Access } from '../machine/address-space.ts';
import { PageFault } from '../machine/address-space.ts';
import type { Core, Fault } from '../machine/core.ts';
import { Account } from '../machine/costs.ts';
import { TASK_SIZE } from './abi/mman.ts';
import {
  BUS_ADRALN,
  BUS_ADRERR,
  FPE_FLTDIV,
  FPE_FLTINV,
  FPE_FLTOVF,
  FPE_FLTRES,
  FPE_FLTUND,
  FPE_INTDIV,
  ILL_ILLOPN,
  SI_KERNEL,
  SIGBUS,
  SIGFPE,
  SIGILL,
  SIGKILL,
  SIGSEGV,
  SIGTRAP,
  TRAP_BRKPT,
  TRAP_TRACE,
} from './abi/signal.ts';
import { exitGroup } from './exit.ts';
import type { Kernel } from './kernel.ts';
import type { SignalInfo } from './signal-queue.ts';
import { forceSignal } from './signals.ts';
import type { Task } from './task.ts';
import { fixUpUintrFault } from './uintr-fixup.ts';
import { emulateForbidden } from './umip.ts';

const DEBUG = 1;
const PAGE_FAULT = 14;

/** Handles an exception of the current task: afterwards it is resolved, or a signal is pending. The event `fault` is published
 *  by whoever runs the cores. */
export function handleFault(kernel: Kernel, core: Core, task: Task, fault: Fault): void {
  const { vector, error } = fault;
  if (fixUpUintrFault(kernel, core, task, fault) || emulateForbidden(core, task, vector)) return;
  if (vector === PAGE_FAULT) {
    pageFault(kernel, task, fault);
    return;
  }
  // CR2 in a frame is that of the task's last page fault that became a signal.
  task.fault = { vector, error, address: task.fault.address };
  forceSignal(task, signalOf(core, vector));
}

/** #DB: a single step, or INT1. */
export function handleDebug(core: Core, task: Task, singleStep: boolean): void {
  task.fault = { vector: DEBUG, error: 0, address: task.fault.address };
  const code = singleStep ? TRAP_TRACE : TRAP_BRKPT;
  forceSignal(task, { signal: SIGTRAP, code, address: core.registers.rip });
}

function pageFault(kernel: Kernel, task: Task, { error, address }: Fault): void {
  const outcome = task.process.memory.fault(address, accessOf(error));
  if (outcome === 'resolved') {
    kernel.charge(Account.pageFault);
    return;
  }
  if (outcome === 'out-of-memory') {
    // Linux would pick a victim; here the one who asks is it.
    exitGroup(task.process, { signal: SIGKILL }, task);
    return;
  }
  if (outcome === 'beyond-end') {
    task.fault = { vector: PAGE_FAULT, error: error | PageFault.user, address };
    forceSignal(task, { signal: SIGBUS, code: BUS_ADRERR, address });
    return;
  }
  // Whether a kernel page is present is none of user mode's business.
  const shown = address >= TASK_SIZE ? error | PageFault.present : error;
  task.fault = { vector: PAGE_FAULT, error: shown | PageFault.user, address };
  forceSignal(task, { signal: SIGSEGV, code: outcome, address });
}

function accessOf(error: number): Access {
  if ((error & PageFault.write) !== 0) return 'write';
  return (error & PageFault.fetch) !== 0 ? 'execute' : 'read';
}

/** The signal for an exception other than #PF. Those that carry an address carry RIP, #AC carries none. */
function signalOf(core: Core, vector: number): SignalInfo {
  const address = core.registers.rip;
  switch (vector) {
    case 0: // #DE
      return { signal: SIGFPE, code: FPE_INTDIV, address };
    case 3: // #BP
      return { signal: SIGTRAP, code: SI_KERNEL };
    case 6: // #UD
      return { signal: SIGILL, code: ILL_ILLOPN, address };
    case 11: // #NP
    case 12: // #SS
      return { signal: SIGBUS, code: SI_KERNEL };
    case 16: {
      // #MF
      const { fcw, fsw } = new X87(core.registers);
      return { signal: SIGFPE, code: floatingPointCode(fsw & ~fcw), address };
    }
    case 19: {
      // #XM
      const mxcsr = core.registers.get32(Context.mxcsr);
      return { signal: SIGFPE, code: floatingPointCode(mxcsr & ~(mxcsr >> 7)), address };
    }
    case 17: // #AC
      return { signal: SIGBUS, code: BUS_ADRALN, address: 0n };
    default: // #GP and the rest
      return { signal: SIGSEGV, code: SI_KERNEL };
  }
}

/** si_code for the first of the unmasked exceptions, in Linux's order. arch/x86/kernel/fpu/core.c */
function floatingPointCode(raised: number): number {
  if ((raised & 0x01) !== 0) return FPE_FLTINV;
  if ((raised & 0x04) !== 0) return FPE_FLTDIV;
  if ((raised & 0x08) !== 0) return FPE_FLTOVF;
  if ((raised & 0x12) !== 0) return FPE_FLTUND; // Denormal operands count as underflow.
  return FPE_FLTRES;
}
