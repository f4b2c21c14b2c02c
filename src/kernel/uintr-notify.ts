// Posting by the kernel: what SENDUIPI does, done for a device, a timer, or a sender whose SENDUIPI needs help. kernel-abi
// §5.3, §5.4.

import { Account } from '../machine/costs.ts';
import { destinationOf } from '../machine/uintr/upid.ts';
import type { Kernel } from './kernel.ts';
import type { UPIDContext } from './uintr-state.ts';
import { wake } from './uintr-waiting.ts';

/**
 * Posts a vector to a receiver, alive or not, and notifies or wakes it if that is wanted.
 * @param index the sender's uipi_index, for the trace; -1: the kernel itself is the sender
 */
export function post(kernel: Kernel, context: UPIDContext, vector: number, index = -1): void {
  const { here, machine, uintr } = kernel;
  const upid = context.upidFor(vector);
  const { on, sn, pir } = upid;
  const bit = 1n << BigInt(vector);
  upid.pir = pir | bit;
  const sleeps = upid === context.upid && context.blkd;
  const ipi = !sn && !on;
  if (ipi || sleeps) upid.on = true;
  kernel.charge(Account.lineTransfer);
  const merged = (pir & bit) !== 0n;
  here.publish({ kind: 'posted', upid: context.address, vector, index, ipi, on, sn, merged });
  if (sleeps) wake(uintr, context);
  else if (ipi) machine.sendIpi(here, upid.nv, destinationOf(upid.ndst, machine.features.x2apic));
}
