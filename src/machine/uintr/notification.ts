// User-interrupt notification: an ordinary interrupt whose vector is UINV makes the core look into its UPID.
// SDM Vol 3 §7.5.1 (identification), §7.5.2 (processing); hardware §7, §8.

import { Context } from '../../isa/registers.ts';
import type { Core, Fault } from '../core.ts';
import { Account } from '../costs.ts';
import { generalProtection } from '../faults.ts';
import type { Machine } from '../machine.ts';
import { supervisorAccess } from '../supervisor-access.ts';
import { isLongMode, uintrEnabled } from './enabled.ts';
import { setUirr } from './uirr.ts';
import { UPID } from './upid.ts';

/** EXT, bit 0 of an error code: the fault happened while an event external to the program was delivered. */
const EXT = 1;

/**
 * Notification identification: is an acknowledged interrupt a notification? Only the vector counts, not where it came from.
 * EFER.LMA is asked, not CS.L: compatibility mode absorbs notifications too. CPL, UIF and the UPID play no part.
 */
export function isNotification(core: Core, vector: number): boolean {
  const { registers } = core;
  return uintrEnabled(core) && isLongMode(core) && vector === registers.get32(Context.uinv);
}

/**
 * Notification processing: moves what is posted in the UPID at UPIDADDR into UIRR. Charges the step `notification`. The
 * interrupt has been ended (EOI) before; RIP, RSP and RFLAGS are not affected. ON, SN and reserved bits are not looked at.
 * @returns a fault of the access, as during event delivery (EXT = 1 in #GP's error code); the notification is then gone
 */
export function processNotification(machine: Machine, core: Core): Fault | undefined {
  machine.charge(core, Account.notification);
  const address = core.registers.get(Context.upidaddr);
  const at = supervisorAccess(core, address, 'write');
  if (typeof at !== 'number') return at.vector === 13 ? generalProtection(EXT) : at;
  const upid = new UPID(core.memory, at);

  // 1. ON := 0. This comes first: whoever posts after it finds ON = 0 and notifies again, so nothing is lost.
  upid.on = false;

  // 2. Take PIR, leaving zero.
  const taken = upid.pir;
  upid.pir = 0n;
  core.publish({ kind: 'notified', upid: address, moved: taken });

  // 3. OR it into UIRR; a user interrupt is pending if that is not zero. Nothing taken: nothing visible happens.
  if (taken !== 0n) setUirr(core, core.registers.get(Context.uirr) | taken);
  return undefined;
}
