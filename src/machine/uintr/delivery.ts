// User-interrupt delivery: from UIRR to the handler. SDM Vol 3 §7.4.1 (when), §7.4.2 (how); hardware §10.
//
// The frame at handler entry, S = RSP, a multiple of 16:
//
//   S + 32  base ────────────────────────────────  (RSP − UISTACKADJUST, or UISTACKADJUST itself) & ~15
//   S + 24  │ RSP before delivery                │
//   S + 16  │ RFLAGS                             │
//   S +  8  │ RIP                                │  ← where RSP must be for UIRET
//   S +  0  │ vector, 0–63                       │  ← RSP

import { Context, RFlag } from '../../isa/registers.ts';
import type { Core, Fault } from '../core.ts';
import { Account } from '../costs.ts';
import { generalProtection } from '../faults.ts';
import type { Machine } from '../machine.ts';
import { isCanonical } from '../tlb.ts';
import { lowWord } from '../words.ts';
import { in64BitMode, uintrEnabled } from './enabled.ts';
import { bitOf, setUirr, uirrv } from './uirr.ts';

/** Bit 0 of UISTACKADJUST: load RSP from it instead of subtracting it. */
const LOAD_RSP = 1;
/** Down to a multiple of 16. */
const FRAME_ALIGNMENT = 0xffff_ffff_ffff_fff0n;
const FRAME_BYTES = 32n;
const TF_AND_RF = Number(RFlag.TF | RFlag.RF);

/** The conditions of hardware §10.1, in its order; all must hold. Enclaves are not modelled. */
export const DELIVERY_CONDITIONS: readonly { readonly name: string; readonly holds: (core: Core) => boolean }[] = [
  { name: 'CR4.UINTR = 1', holds: uintrEnabled },
  { name: 'UIRR ≠ 0', holds: (core) => !core.registers.isZero(Context.uirr) },
  { name: 'UIF = 1', holds: (core) => core.registers.get32(Context.uif) === 1 },
  { name: 'CPL = 3', holds: (core) => core.cpl === 3 },
  { name: '64-bit mode', holds: in64BitMode },
  { name: 'no MOV SS shadow', holds: (core) => core.registers.get32(Context.movSsShadow) === 0 },
];

/** Whether a user interrupt is delivered at this instruction boundary, if nothing of higher priority is. RFLAGS.IF is no condition. */
export function isDeliverable(core: Core): boolean {
  for (const condition of DELIVERY_CONDITIONS) if (!condition.holds(core)) return false;
  return true;
}

/** The conditions that do not hold, by name: why a user interrupt is not delivered now. Empty when it is. */
export function whyNotDeliverable(core: Core): string[] {
  return DELIVERY_CONDITIONS.filter((condition) => !condition.holds(core)).map((condition) => condition.name);
}

/**
 * Delivers the highest pending vector. Charges the step `delivery` unless it faults. Precondition: `isDeliverable`.
 * @returns #GP(0) for a UIHANDLER that the paging mode cannot reach, #SS(0) or #PF for the frame. Then RIP, RSP, RFLAGS,
 *   UIRR and UIF are as before; bytes of the frame above the faulting one may have been written.
 */
export function deliverUserInterrupt(machine: Machine, core: Core): Fault | undefined {
  const { registers } = core;

  // 1. UIHANDLER must be canonical for the current paging mode.
  const handler = registers.get(Context.uihandler);
  if (!isCanonical(handler)) return generalProtection();

  // 2. Choose the stack: below the interrupted one by UISTACKADJUST, or at a fixed place.
  const rsp = registers.rsp;
  const adjust = registers.get(Context.uistackadjust);
  const top = (lowWord(adjust) & LOAD_RSP) !== 0 ? adjust : rsp - adjust;

  // 3. Align it.
  const base = BigInt.asUintN(64, top) & FRAME_ALIGNMENT;

  // 4. Push old RSP, RFLAGS, RIP and the vector (UIRRV): ordinary user writes, CPL 3. RF is pushed as it stands: that an
  //    interrupted REP iteration should push RF = 1 is left out, as no code breakpoints are modelled (hardware §19).
  const uirr = registers.get(Context.uirr);
  const vector = uirrv(uirr);
  const frame = [rsp, registers.flags(), registers.rip, vector];
  const fault = core.push(base, frame);
  if (fault) return fault;

  // 5. Shadow stack: push RIP. Left out: CET is not modelled.
  // 6. Indirect-branch tracking: wait for ENDBR64. Left out: CET is not modelled.
  // Nothing below can fault.
  machine.charge(core, Account.delivery);
  const newRsp = BigInt.asUintN(64, base - FRAME_BYTES);
  if (core.events.wants('delivered')) core.publish({ kind: 'delivered', vector, handler, frame: newRsp });

  // 7. RSP points at the vector.
  registers.rsp = newRsp;
  // 8. The vector is no longer pending; others may be.
  setUirr(core, uirr ^ bitOf(vector));
  // 9. No further delivery until STUI or UIRET.
  registers.set32(Context.uif, 0);
  // 10. TF and RF are cleared; every other flag stays, DF too.
  registers.clearFlags(TF_AND_RF);
  // 11. The handler.
  registers.rip = handler;
  return undefined;
}
