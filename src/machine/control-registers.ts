// Control registers as the kernel writes them. SDM Vol 3 §2.5; hardware §2.

import { Context } from '../isa/registers.ts';
import { type Core, CR4_UINTR, type Fault } from './core.ts';
import { generalProtection } from './faults.ts';
import type { Machine } from './machine.ts';

/**
 * MOV to CR4. Only CR4.UINTR means anything to this machine; the other bits are kept as written.
 * Setting CR4.UINTR while UIRR ≠ 0 makes what is pending deliverable; clearing it stops delivery and loses nothing.
 * @returns #GP(0) at CPL > 0, and for bit 25 when CPUID does not enumerate user interrupts; CR4 is then unchanged
 */
export function setCr4(machine: Machine, core: Core, value: bigint): Fault | undefined {
  if (core.cpl !== 0) return generalProtection();
  if ((value & CR4_UINTR) !== 0n && !machine.features.uintr) return generalProtection();
  core.registers.set(Context.cr4, value);
  return undefined;
}
