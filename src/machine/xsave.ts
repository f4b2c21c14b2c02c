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

/** XSAVES: stores the component, then sets UINV to 0, so that no notification changes UIRR behind the copy. @returns 48 bytes */
export function xsaves14(core: Core): Uint8Array {
  const { registers } = core;
  const image = new Uint8Array(UINTR_STATE_BYTES);
  const view = new DataView(image.buffer);
  const put = (offset: number, value: bigint) => view.setBigUint64(offset, value, true);
  put(UintrState.handler, registers.get(Context.uihandler));
  put(UintrState.stackadjust, registers.get(Context.uistackadjust));
  put(UintrState.misc, readMisc(registers) | (registers.get32(Context.uif) === 1 ? UIF : 0n));
  put(UintrState.pd, registers.get(Context.upidaddr));
  put(UintrState.rr, registers.get(Context.uirr));
  put(UintrState.tt, registers.get(Context.uitt));
  registers.set32(Context.uinv, 0);
  return image;
}

/**
 * XRSTORS: loads the component from an image of 48 bytes, or, without one (XSTATE_BV[14] = 0), initializes it to zero.
 * @returns #GP(0), and nothing loaded, if UINV ≠ 0 or the image has a reserved bit or a non-canonical address. Initializing
 *   never faults (the manual does not settle it: hardware §19).
 */
export function xrstors14(core: Core, image: Uint8Array | undefined): Fault | undefined {
  const { registers } = core;
  const view = image && new DataView(image.buffer, image.byteOffset, UINTR_STATE_BYTES);
  const field = (offset: number): bigint => view?.getBigUint64(offset, true) ?? 0n;
  const [handler, stackadjust, misc] = [
    field(UintrState.handler),
    field(UintrState.stackadjust),
    field(UintrState.misc),
  ];
  const [pd, tt] = [field(UintrState.pd), field(UintrState.tt)];

  // 1. A loaded UINV means that the state was not saved: restoring over it could lose what a notification does meanwhile.
  if (image && registers.get32(Context.uinv) !== 0) return generalProtection();

  // 2. Check the image as WRMSR checks the registers; UIRR takes any value.
  const addresses = [handler, stackadjust, pd, tt].every(isCanonicalForProcessor);
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
  setUirr(core, field(UintrState.rr));
  return undefined;
}
