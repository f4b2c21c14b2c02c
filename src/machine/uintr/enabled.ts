// What the five user-interrupt instructions have in common. SDM Vol 2, exception lists of CLUI, SENDUIPI, STUI, TESTUI and
// UIRET; hardware §3.

import { Context } from '../../isa/registers.ts';
import { type Core, CR4_UINTR, EFER_LMA } from '../core.ts';
import type { Machine } from '../machine.ts';

// Both bits lie in the lower half of their register.
const UINTR = Number(CR4_UINTR);
const LMA = Number(EFER_LMA);

/** IA32_EFER.LMA = 1: 64-bit or compatibility mode. */
export function isLongMode(core: Core): boolean {
  return (core.registers.get32(Context.efer) & LMA) !== 0;
}

/** 64-bit mode: IA32_EFER.LMA = 1 and CS.L = 1. Compatibility mode is not. */
export function in64BitMode(core: Core): boolean {
  return isLongMode(core) && core.registers.get32(Context.codeIs64) === 1;
}

/** CR4.UINTR: turns on notification identification, delivery and the five instructions. */
export function uintrEnabled(core: Core): boolean {
  return (core.registers.get32(Context.cr4) & UINTR) !== 0;
}

/**
 * Whether the common #UD list lets an instruction through. LOCK is refused by the decoder; enclaves are not modelled. The
 * CPL plays no part.
 */
export function mayExecuteUintr(machine: Machine, core: Core): boolean {
  return machine.features.uintr && uintrEnabled(core) && in64BitMode(core);
}
