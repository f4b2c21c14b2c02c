// XSAVES and XRSTORS of component 14, the user-interrupt state. SDM Vol 1 §13.5.11; hardware §6.
//
//   +0   UIHANDLER
//   +8   UISTACKADJUST
//   +16  UITTSZ (31:0), UINV (39:32), 0, UIF (63: bit 7 of byte 23)
//   +24  UPIDADDR, as IA32_UINTR_PD
//   +32  UIRR
//   +40  UITTADDR and SENDUIPI's enable bit, as IA32_UINTR_TT
//
// The order is not that of the MSR numbers. Both instructions are privileged: the engine refuses them at CPL > 0, and what
// is here is what they do for the kernel. IA32_XSS bit 14 and the rest of the XSAVE area are the kernel's affair.

import { Context } from '../isa/registers.ts';
import { isCanonicalForProcessor } from './canonical.ts';
import type { Core, Fault } from './core.ts';
import { generalProtection } from './faults.ts';
import { loadMisc, RESERVED, readMisc } from './msr.ts';
import { setUirr } from './uintr/uirr.ts';

/** Bytes of the component. CPUID.(0DH,0EH):EAX. */
export const UINTR_STATE_BYTES = 48;
/** Byte offsets in the image. */
export const UintrState = { handler: 0, stackadjust: 8, misc: 16, pd: 24, rr: 32, tt: 40 } as const;

const UIF = 1n << 63n;

/** The image at hand: both instructions look at it here, so that a context switch makes no view of its own. */
const image = new Uint8Array(UINTR_STATE_BYTES);
const view = new DataView(image.buffer);

/**
 * XSAVES: stores the component, then sets UINV to 0, so that no notification changes UIRR behind the copy.
 * @param into where it goes, 48 bytes  @returns it
 */
export function xsaves14(core: Core, into: Uint8Array = new Uint8Array(UINTR_STATE_BYTES)): Uint8Array {
  const { registers } = core;
  view.setBigUint64(UintrState.handler, registers.get(Context.uihandler), true);
  view.setBigUint64(UintrState.stackadjust, registers.get(Context.uistackadjust), true);
  view.setBigUint64(UintrState.misc, readMisc(registers) | (registers.get32(Context.uif) === 1 ? UIF : 0n), true);
  view.setBigUint64(UintrState.pd, registers.get(Context.upidaddr), true);
  view.setBigUint64(UintrState.rr, registers.get(Context.uirr), true);
  view.setBigUint64(UintrState.tt, registers.get(Context.uitt), true);
  registers.set32(Context.uinv, 0);
  into.set(image);
  return into;
}

/**
 * XRSTORS: loads the component from an image of 48 bytes, or, without one (XSTATE_BV[14] = 0), initializes it to zero.
 * @returns #GP(0), and nothing loaded, if UINV ≠ 0 or the image has a reserved bit or a non-canonical address. Initializing
 *   never faults (the manual does not settle it: hardware §19).
 */
export function xrstors14(core: Core, saved: Uint8Array | undefined): Fault | undefined {
  const { registers } = core;
  if (saved) image.set(saved);
  else image.fill(0);
  const handler = view.getBigUint64(UintrState.handler, true);
  const stackadjust = view.getBigUint64(UintrState.stackadjust, true);
  const misc = view.getBigUint64(UintrState.misc, true);
  const pd = view.getBigUint64(UintrState.pd, true);
  const tt = view.getBigUint64(UintrState.tt, true);

  // 1. A loaded UINV means that the state was not saved: restoring over it could lose what a notification does meanwhile.
  if (saved && registers.get32(Context.uinv) !== 0) return generalProtection();

  // 2. Check the image as WRMSR checks the registers; UIRR takes any value.
  const addresses =
    isCanonicalForProcessor(handler) &&
    isCanonicalForProcessor(stackadjust) &&
    isCanonicalForProcessor(pd) &&
    isCanonicalForProcessor(tt);
  const reserved = (misc & ~UIF & RESERVED.misc) | (pd & RESERVED.pd) | (tt & RESERVED.tt);
  if (!addresses || reserved !== 0n) return generalProtection();

  // 3. Load everything.
  registers.set(Context.uihandler, handler);
  registers.set(Context.uistackadjust, stackadjust);
  registers.set(Context.upidaddr, pd);
  registers.set(Context.uitt, tt);
  loadMisc(registers, misc);
  registers.set32(Context.uif, (misc & UIF) === 0n ? 0 : 1);

  // 4. A user interrupt is pending exactly when the UIRR now loaded is not zero.
  setUirr(core, view.getBigUint64(UintrState.rr, true));
  return undefined;
}
