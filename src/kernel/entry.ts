// Entries into the kernel: what the hardware's traps and the clock's events lead to, up to the return to user mode.
// arch/x86/entry/common.c.

import { Context, Reg } from '../isa/registers.ts';
import type { ScheduledEvent } from '../machine/clock.ts';
import type { Core, Fault, Trap } from '../machine/core.ts';
import { Account } from '../machine/costs.ts';
import { hash } from '../machine/hash.ts';
import { NR } from './abi/syscall-numbers.ts';
import { ConsoleInput } from './console-files.ts';
import { handleDebug, handleFault } from './faults.ts';
import type { Kernel } from './kernel.ts';
import { returnToUser } from './return-to-user.ts';
import { enterCall, requestedNumber } from './syscall-entry.ts';
import type { Task } from './task.ts';
import { uintrInterrupt } from './uintr-hooks.ts';

/** INT3, as the kernel gets it: vector 3, RIP after the instruction. */
const SOFTWARE_TRAPS: Readonly<Record<'breakpoint' | 'overflow', Fault>> = {
  breakpoint: { kind: 'fault', vector: 3, error: 0, address: 0n },
  overflow: { kind: 'fault', vector: 4, error: 0, address: 0n },
};

/**
 * A core left user code, or an interrupt found it idle. When this returns, the core is in user mode with a task loaded, or
 * idle (`core.task` = 0, CPL 0); unless `kernel.needsInput`.
 */
export function handleTrap(kernel: Kernel, core: Core, trap: Trap): void {
  kernel.here = core;
  const task = kernel.scheduler.current(core);
  kernel.needsInput = trap.kind === 'syscall' && task !== undefined && lacksInput(task);
  if (kernel.needsInput) return;
  core.registers.set32(Context.cpl, 0);
  if (!task) kernel.scheduler.leaveSleep(core);
  kernel.charge(trap.kind === 'syscall' ? Account.kernelEntry : Account.interruptEntry);
  stretch(kernel, core);
  if (task) {
    task.exitStep = trap.kind === 'syscall' ? Account.kernelExit : Account.interruptExit;
    task.call = undefined;
  }
  if (trap.kind === 'interrupt') interrupted(kernel, core, trap.vector);
  else if (!task) throw new Error(`core ${core.id} is idle and cannot cause a ${trap.kind}`);
  else if (trap.kind === 'syscall') enterCall(kernel, task);
  else if (trap.kind === 'debug') handleDebug(core, task, trap.singleStep);
  else handleFault(kernel, core, task, trap.kind === 'fault' ? trap : SOFTWARE_TRAPS[trap.kind]);
  // Back to the idle loop, which looks whether somebody has become runnable.
  if (!task) kernel.charge(Account.interruptExit);
  returnToUser(kernel, core);
}

/**
 * An event of the clock that is the kernel's. Its target is always a core id, and that core's clock has reached the event's
 * cycle: `resched` look at the run queue, `slice` the current task has had its time, `timer` task `detail` reaches its
 * deadline, `alarm` a timer expires.
 */
export function handleEvent(kernel: Kernel, event: ScheduledEvent): void {
  const { scheduler } = kernel;
  const core = kernel.machine.cores[event.target]!;
  kernel.here = core;
  const task = scheduler.current(core);
  core.registers.set32(Context.cpl, 0);
  // An idle core is not interrupted: it sleeps in MWAIT until its need-resched flag is written.
  if (task) kernel.charge(Account.interruptEntry);
  else if (scheduler.leaveSleep(core) && event.kind === 'resched') {
    // What the others do meanwhile happens before this core looks at its queue.
    scheduler.expect(core, core.cycle);
    return;
  }
  stretch(kernel, core);
  if (task) {
    task.exitStep = Account.interruptExit;
    task.call = undefined;
  }
  switch (event.kind) {
    case 'resched':
      scheduler.arrived(core);
      break;
    case 'slice':
      kernel.charge(Account.timerInterrupt);
      scheduler.sliceEnded(core);
      break;
    case 'timer':
      kernel.charge(Account.timerInterrupt);
      deadline(kernel, event);
      break;
    case 'alarm':
      kernel.charge(Account.timerInterrupt);
      kernel.timers.expired(event.sequence);
      break;
    default:
      throw new Error(`the kernel knows no event ${event.kind}`);
  }
  returnToUser(kernel, core);
}

function deadline(kernel: Kernel, event: ScheduledEvent): void {
  const task = kernel.tasks.get(event.detail);
  // Timers are cancelled when a wait ends another way, so this one is the wait's own.
  if (task?.wait?.timer === event.sequence) task.endWait('timeout');
}

/** An interrupt that no user-interrupt notification took: acknowledged by the core, ended here. */
function interrupted(kernel: Kernel, core: Core, vector: number): void {
  core.apic.endOfInterrupt();
  uintrInterrupt(kernel, core, vector);
}

/** A seed makes each kernel entry longer, by up to an interrupt's: other orders of events, all of them possible ones. */
function stretch({ seed, machine }: Kernel, core: Core): void {
  if (seed === 0) return;
  core.charge(Account.kernelEntry, hash(seed, core.cycle) % (machine.costs.steps.interruptEntry + 1));
}

/** Whether the call asked for would read from the console while that has nothing. */
function lacksInput(task: Task): boolean {
  const number = requestedNumber(task);
  if (number !== NR.read && number !== NR.readv && number !== NR.preadv2) return false;
  const { registers } = task.here;
  if (registers.gpr(Reg.rdx) === 0n) return false;
  const file = task.process.files.get(registers.gpr32(Reg.rdi) | 0);
  return file instanceof ConsoleInput && !file.ready();
}
