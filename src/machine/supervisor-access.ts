// Implicit supervisor accesses: how SENDUIPI and notification processing reach the UITT and the UPID, whatever the CPL.
// SDM Vol 3 §4.6.1 (supervisor-mode accesses, SMAP); hardware §5, §8, §13, §16.

import { type Access, type AddressSpace, PageFault } from './address-space.ts';
import type { Core, Fault } from './core.ts';
import { generalProtection, pageFault } from './faults.ts';

/**
 * Where 16 aligned bytes at a linear address lie, for an access with supervisor rights in the core's address space.
 * A write marks the frame as written.
 * @param address linear, a multiple of 16: the bytes never cross a page
 * @returns the physical address; or #GP(0) for a non-canonical address (never #SS: there is no stack operand); or #PF with
 *   U/S = 0. A user page is refused too (SMAP; an implicit access heeds no RFLAGS.AC), with P = 1.
 */
export function supervisorAccess(core: Core, address: bigint, access: Exclude<Access, 'execute'>): number | Fault {
  const { space } = core;
  if (!space) throw new Error(`core ${core.id} has no address space to reach supervisor memory through`);
  const physical = space.kernelPhysical(address);
  if (physical === undefined) return refusal(space, address, access);
  if (access === 'write') core.memory.markWritten(physical >>> 12);
  return physical;
}

/** Why an access reaches no supervisor memory. Whatever is mapped outside the kernel's half belongs to the user. */
function refusal(space: AddressSpace, address: bigint, access: Exclude<Access, 'execute'>): Fault {
  const translation = space.translate(address, access, false);
  if (translation.ok) return pageFault(PageFault.present | (access === 'write' ? PageFault.write : 0), address);
  return translation.fault === 'noncanonical' ? generalProtection() : pageFault(translation.error, address);
}
