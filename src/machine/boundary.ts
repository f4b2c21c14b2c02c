// What a core looks at between two instructions. SDM Vol 3 Table 6-2 (priority among concurrent events); hardware §10.2.

import { Context, RFlag } from '../isa/registers.ts';
import type { Core, Trap } from './core.ts';
import type { Machine } from './machine.ts';
import { deliverUserInterrupt, isDeliverable } from './uintr/delivery.ts';
import { isNotification, processNotification } from './uintr/notification.ts';

const INTERRUPT_FLAG = Number(RFlag.IF);

/**
 * Recognises what is pending at an instruction boundary, highest priority first. A user interrupt that is delivered is no
 * trap: the core then stands on its handler's first instruction.
 *
 * Behind MOV SS nothing is recognised: whoever executes instructions comes back after exactly one more.
 * @returns undefined: go on executing. An `interrupt` trap has been acknowledged in the APIC (it is in service), and the
 *   kernel ends it. A `fault` leaves RIP on the instruction that has not run.
 */
export function atBoundary(machine: Machine, core: Core): Trap | undefined {
  const { registers } = core;

  // 1. Reset, machine check, task-switch trap, SMI, INIT: not modelled.
  // 2. Traps from the previous instruction (single step, data breakpoint): the engine has returned them as faults before.
  // 3. NMI: not modelled.

  // The shadow of MOV SS holds back everything below. (STI's would hold back 4 alone; user code cannot have it.)
  if (registers.get32(Context.movSsShadow) !== 0) return undefined;

  // 4. Maskable external interrupts, if RFLAGS.IF = 1. One that is a user-interrupt notification is ended and processed by
  //    the hardware, and the same boundary is looked at again (hardware H39); any other goes through the IDT.
  while ((registers.get32(Context.flagsOther) & INTERRUPT_FLAG) !== 0 && core.apic.highest() !== undefined) {
    const vector = core.apic.acknowledge();
    if (!isNotification(core, vector)) {
      core.publish({ kind: 'interrupt', vector });
      return { kind: 'interrupt', vector };
    }
    core.apic.endOfInterrupt();
    const fault = processNotification(machine, core);
    if (fault) return fault;
  }

  // 5. User-timer event: not enumerated.
  // 6. User-interrupt delivery.
  return isDeliverable(core) ? deliverUserInterrupt(machine, core) : undefined;
  // 7. Faults of the next instruction: the engine finds them when it executes it.
}
