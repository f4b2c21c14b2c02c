// SENDUIPI: post a vector into another thread's UPID and, where that is wanted, notify its core.
// SDM Vol 2, SENDUIPI (operation); SDM Vol 3 §7.3; hardware §13, §14.

import { Context } from '../../isa/registers.ts';
import type { Core, Fault } from '../core.ts';
import { Account } from '../costs.ts';
import { generalProtection, invalidOpcode } from '../faults.ts';
import type { Machine } from '../machine.ts';
import { supervisorAccess } from '../supervisor-access.ts';
import { highWord, lowWord } from '../words.ts';
import { mayExecuteUintr } from './enabled.ts';
import { bitOf } from './uirr.ts';
import { readUITTE, UITTE_BYTES } from './uitt.ts';
import { destinationOf, UPID } from './upid.ts';

const UITTE_SIZE = BigInt(UITTE_BYTES);
const TT_ENABLE = 1;
const TT_ADDRESS = 0xffff_ffff_ffff_fff0n;

/**
 * Executes SENDUIPI. Charges the step `senduipi` when it notifies, `senduipiQuiet` when it does not, and nothing when it
 * faults; the IPI leaves after that. Changes no register.
 * @param index the operand, all 64 bits
 * @returns #UD, #GP(0) or #PF; then neither UPID nor APIC has been touched
 */
export function senduipi(machine: Machine, core: Core, index: bigint): Fault | undefined {
  const { memory, registers } = core;

  // 1. #UD where user interrupts are off, and where this thread has no table (IA32_UINTR_TT bit 0 = 0).
  const tt = registers.get(Context.uitt);
  if (!mayExecuteUintr(machine, core) || (lowWord(tt) & TT_ENABLE) === 0) return invalidOpcode();

  // 2. The index must not exceed UITTSZ, which is the highest valid one.
  if (exceeds(index, registers.get32(Context.uittsz))) return generalProtection();

  // 3. Read all 16 bytes of the entry, then judge them: V, UV and the reserved bits.
  const entryAddress = BigInt.asUintN(64, (tt & TT_ADDRESS) + UITTE_SIZE * index);
  const entryAt = supervisorAccess(core, entryAddress, 'read');
  if (typeof entryAt !== 'number') return entryAt;
  const entry = readUITTE(memory, entryAt);
  if (!entry.valid || !entry.wellFormed) return generalProtection();

  // 4. Lock the UPID. Nothing else runs between here and the last write below, which is what the lock is for.
  const upidAt = supervisorAccess(core, entry.upid, 'write');
  if (typeof upidAt !== 'number') return upidAt;
  const upid = new UPID(memory, upidAt);

  // 5. Reserved bits of the UPID: unlock, #GP.
  if (upid.reserved !== 0) return generalProtection();

  // 6. Post the vector, whatever ON and SN are.
  const { on, sn, pir } = upid;
  const bit = bitOf(entry.vector);
  upid.pir = pir | bit;

  // 7. Notify only if nobody has and nobody forbids it; then a notification is outstanding.
  const ipi = !sn && !on;
  if (ipi) upid.on = true;

  // 8. Unlock.
  machine.charge(core, ipi ? Account.senduipi : Account.senduipiQuiet);
  if (core.events.wants('posted')) {
    const merged = (pir & bit) !== 0n;
    core.publish({ kind: 'posted', upid: entry.upid, vector: entry.vector, index: Number(index), ipi, on, sn, merged });
  }

  // 9. The IPI: fixed, physical, edge. Under VMX this would be a write to the virtual-APIC page; VMX is not modelled.
  if (ipi) machine.sendIpi(core, upid.nv, destinationOf(upid.ndst, machine.features.x2apic));
  return undefined;
}

/** Whether a value is greater than a number of 32 bits. */
function exceeds(value: bigint, limit: number): boolean {
  return highWord(value) !== 0 || lowWord(value) > limit;
}
