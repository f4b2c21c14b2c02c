// What the five user-interrupt instructions have in common. SDM Vol 2, exception lists of CLUI, SENDUIPI, STUI, TESTUI and
// UIRET; hardware §3.

import { Context } from '../../isa/registers.ts';
import { type Core, CR4_UINTR, EFER_LMA } from '../core.ts';
import type { Machine } from '../machine.ts';

/** 64-bit mode: IA32_EFER.LMA = 1 and CS.L = 1. Compatibility mode is not. */
export function in64BitMode(core: Core): boolean {
  return (core.registers.get(Context.efer) & EFER_LMA) !== 0n && core.registers.get32(Context.codeIs64) === 1;
}

/** CR4.UINTR: turns on notification identification, delivery and the five instructions. */
export function uintrEnabled(core: Core): boolean {
  return (core.registers.get(Context.cr4) & CR4_UINTR) !== 0n;
}

/**
 * Whether the common #UD list lets an instruction through. LOCK is refused by the decoder; enclaves are not modelled. The
 * CPL plays no part.
 */
export function mayExecuteUintr(machine: Machine, core: Core): boolean {
  return machine.features.uintr && uintrEnabled(core) && in64BitMode(core);
}
