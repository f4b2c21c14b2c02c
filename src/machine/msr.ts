// RDMSR and WRMSR. SDM Vol 4 (the registers), SDM Vol 3 §7.2 (user-interrupt state); hardware §4.

import { Context, type RegisterFile } from '../isa/registers.ts';
import { isCanonicalForProcessor } from './canonical.ts';
import { type Core, EFER_LMA, type Fault } from './core.ts';
import { generalProtection } from './faults.ts';
import type { Machine } from './machine.ts';
import { setUirr } from './uintr/uirr.ts';

/** MSR addresses. */
export const MSR = {
  IA32_UINTR_RR: 0x985,
  IA32_UINTR_HANDLER: 0x986,
  IA32_UINTR_STACKADJUST: 0x987,
  /** 31:0 UITTSZ, 39:32 UINV. UIF is not in it, although XSAVES puts UIF at bit 63 of the quadword it saves. */
  IA32_UINTR_MISC: 0x988,
  IA32_UINTR_PD: 0x989,
  IA32_UINTR_TT: 0x98a,
  /** Supervisor components that XSAVES may save. */
  IA32_XSS: 0xda0,
  IA32_EFER: 0xc000_0080,
  IA32_FS_BASE: 0xc000_0100,
  IA32_GS_BASE: 0xc000_0101,
} as const;

/** XSAVE component 14, in IA32_XSS. */
export const XSS_UINTR = 1n << 14n;
/** EFER: SCE, LME, LMA, NXE. */
const EFER_BITS = (1n << 0n) | (1n << 8n) | EFER_LMA | (1n << 11n);

/** UITTSZ | UINV << 32: the image of IA32_UINTR_MISC. */
export function readMisc(registers: RegisterFile): bigint {
  return BigInt(registers.get32(Context.uittsz)) | (BigInt(registers.get32(Context.uinv)) << 32n);
}
/** Loads UITTSZ and UINV from an image of IA32_UINTR_MISC; other bits are ignored. */
export function loadMisc(registers: RegisterFile, value: bigint): void {
  registers.set32(Context.uittsz, Number(value & 0xffff_ffffn));
  registers.set32(Context.uinv, Number((value >> 32n) & 0xffn));
}

/** Reserved bits of the registers that hold more than an address: what may not be set. */
export const RESERVED = { misc: ~0xff_ffff_ffffn, pd: 0x3fn, tt: 0xen } as const;

/** Whether `index` is one of the six user-interrupt MSRs. They need CPUID's UINTR, not CR4.UINTR. */
function isUintrMsr(index: number): boolean {
  return index >= MSR.IA32_UINTR_RR && index <= MSR.IA32_UINTR_TT;
}
function refused(machine: Machine, core: Core, index: number): boolean {
  return core.cpl !== 0 || (isUintrMsr(index) && !machine.features.uintr);
}

/**
 * RDMSR.
 * @returns the 64-bit value; or #GP(0): CPL > 0, an MSR that does not exist, a feature that CPUID does not enumerate
 */
export function readMsr(machine: Machine, core: Core, index: number): bigint | Fault {
  if (refused(machine, core, index)) return generalProtection();
  const { registers } = core;
  switch (index) {
    case MSR.IA32_UINTR_RR:
      return registers.get(Context.uirr);
    case MSR.IA32_UINTR_HANDLER:
      return registers.get(Context.uihandler);
    case MSR.IA32_UINTR_STACKADJUST:
      return registers.get(Context.uistackadjust);
    case MSR.IA32_UINTR_MISC:
      return readMisc(registers);
    case MSR.IA32_UINTR_PD:
      return registers.get(Context.upidaddr);
    case MSR.IA32_UINTR_TT:
      return registers.get(Context.uitt);
    case MSR.IA32_XSS:
      return core.xss;
    case MSR.IA32_EFER:
      return registers.get(Context.efer);
    case MSR.IA32_FS_BASE:
      return registers.get(Context.fsBase);
    case MSR.IA32_GS_BASE:
      return registers.get(Context.gsBase);
    default:
      return generalProtection();
  }
}

/**
 * WRMSR.
 * @returns #GP(0), and nothing changed: as for RDMSR, and for a reserved bit or a non-canonical address in `value`
 */
export function writeMsr(machine: Machine, core: Core, index: number, value: bigint): Fault | undefined {
  if (refused(machine, core, index) || !accepts(machine, index, value)) return generalProtection();
  const { registers } = core;
  switch (index) {
    case MSR.IA32_UINTR_RR:
      setUirr(core, value);
      break;
    case MSR.IA32_UINTR_HANDLER:
      registers.set(Context.uihandler, value);
      break;
    case MSR.IA32_UINTR_STACKADJUST:
      registers.set(Context.uistackadjust, value);
      break;
    case MSR.IA32_UINTR_MISC:
      loadMisc(registers, value);
      break;
    case MSR.IA32_UINTR_PD:
      registers.set(Context.upidaddr, value);
      break;
    case MSR.IA32_UINTR_TT:
      registers.set(Context.uitt, value);
      break;
    case MSR.IA32_XSS:
      // Kept for who reads it back; XSAVES and XRSTORS (xsave.ts) are only ever asked for component 14.
      core.xss = value;
      break;
    case MSR.IA32_EFER:
      // LMA reports the mode and cannot be written: the machine is in long mode from reset on.
      registers.set(Context.efer, (value & ~EFER_LMA) | (registers.get(Context.efer) & EFER_LMA));
      break;
    case MSR.IA32_FS_BASE:
      registers.set(Context.fsBase, value);
      break;
    case MSR.IA32_GS_BASE:
      registers.set(Context.gsBase, value);
      break;
  }
  return undefined;
}

/** Whether an MSR exists and takes `value`. */
function accepts(machine: Machine, index: number, value: bigint): boolean {
  switch (index) {
    case MSR.IA32_UINTR_RR:
      return true;
    case MSR.IA32_UINTR_MISC:
      return (value & RESERVED.misc) === 0n;
    case MSR.IA32_UINTR_PD:
      return (value & RESERVED.pd) === 0n && isCanonicalForProcessor(value);
    case MSR.IA32_UINTR_TT:
      return (value & RESERVED.tt) === 0n && isCanonicalForProcessor(value);
    case MSR.IA32_UINTR_HANDLER:
    case MSR.IA32_UINTR_STACKADJUST: // Checked as an address even when it is a number to subtract.
    case MSR.IA32_FS_BASE:
    case MSR.IA32_GS_BASE:
      return isCanonicalForProcessor(value);
    case MSR.IA32_XSS:
      return (value & ~(machine.features.uintr ? XSS_UINTR : 0n)) === 0n;
    case MSR.IA32_EFER:
      return (value & ~EFER_BITS) === 0n;
    default:
      return false;
  }
}
