// FXSAVE, FXRSTOR and the XSAVE instructions that programs may use. SDM Vol 1 §13.7–§13.11; Vol 2 of each.
//
//   +0    legacy region: FXSAVE's image (isa/x87/fxsave.ts)
//   +512  header: XSTATE_BV · +520 XCOMP_BV · 48 bytes of 0
//   +576  extended region: with XCR0 = x87 | SSE there is nothing in it

import { Mxcsr } from '../isa/float/format.ts';
import { Context, Reg, type RegisterFile } from '../isa/registers.ts';
import {
  FxsaveLayout,
  initializeX87,
  loadX87,
  loadXmm,
  mxcsrOf,
  storeMxcsr,
  storeX87,
  storeXmm,
} from '../isa/x87/fxsave.ts';
import { FCW_INITIAL } from '../isa/x87/state.ts';
import type { StateOperation } from '../isa/x87/state-management.ts';
import type { Core, Fault } from '../machine/core.ts';
import { CR4_OSXSAVE, XCR0, XSAVE_BYTES } from '../machine/cpuid.ts';
import { generalProtection, invalidOpcode } from '../machine/faults.ts';
import type { Declaration, DeclaredRoutine, Routine } from './routine.ts';

/** State components. SDM Vol 1 §13.1. */
const Component = { x87: 1n, sse: 2n } as const;
const Header = { xstateBv: 512, xcompBv: 520, reserved: 528, unchecked: 536 } as const;
/** XCOMP_BV says that the area has the compacted format. */
const COMPACTED = 1n << 63n;

/** Components that are not in their initial state: XINUSE. MXCSR does not count. SDM Vol 1 §13.6. */
export function componentsInUse(registers: RegisterFile): bigint {
  const holds = (from: number, to: number) => registers.bytes.subarray(from, to).some((byte) => byte !== 0);
  const x87 = registers.get16(Context.fcw) !== FCW_INITIAL || holds(Context.fsw, Context.r87 + 8 * 16);
  return (x87 ? Component.x87 : 0n) | (holds(Context.xmm, Context.fcw) ? Component.sse : 0n);
}

const fxsave =
  (wide: boolean): Routine =>
  (_machine, core, address, stack) => {
    if ((address & 15n) !== 0n) return generalProtection();
    const allowed = core.access(address, FxsaveLayout.bytes, true, stack === 1n);
    if ('kind' in allowed) return allowed;
    const bytes = new Uint8Array(FxsaveLayout.used);
    const image = new DataView(bytes.buffer);
    storeX87(core.registers, image, wide);
    storeMxcsr(core.registers, image);
    storeXmm(core.registers, image);
    return core.storeBytes(address, bytes, stack === 1n);
  };
const fxrstor =
  (wide: boolean): Routine =>
  (_machine, core, address, stack) => {
    if ((address & 15n) !== 0n) return generalProtection();
    const bytes = core.loadBytes(address, FxsaveLayout.bytes, stack === 1n);
    if ('kind' in bytes) return bytes;
    const image = new DataView(bytes.buffer);
    const mxcsr = mxcsrOf(image);
    if (mxcsr === undefined) return generalProtection();
    loadX87(core.registers, image, wide);
    loadXmm(core.registers, image);
    core.registers.set32(Context.mxcsr, mxcsr);
    return undefined;
  };

/** The components that EDX:EAX ask for, of those that exist: RFBM. */
function requested(registers: RegisterFile): bigint {
  const low = registers.gpr(Reg.rax) & 0xffff_ffffn;
  return ((registers.gpr(Reg.rdx) << 32n) | low) & XCR0;
}
/** #UD unless the kernel has enabled XSAVE; #GP unless the area is aligned. */
function refused(core: Core, address: bigint): Fault | undefined {
  if ((core.registers.get(Context.cr4) & CR4_OSXSAVE) === 0n) return invalidOpcode();
  return (address & 63n) !== 0n ? generalProtection() : undefined;
}

interface SaveOptions {
  /** REX.W: pointers of 64 bits. */
  readonly wide: boolean;
  /** Components in their initial state are not written (XSAVEOPT, XSAVEC). */
  readonly optimized?: boolean;
  readonly compacted?: boolean;
}
const xsave =
  ({ wide, optimized = false, compacted = false }: SaveOptions): Routine =>
  (_machine, core, address, stack) => {
    const { registers } = core;
    const fault = refused(core, address);
    if (fault) return fault;
    const allowed = core.access(address, XSAVE_BYTES, true, stack === 1n);
    if ('kind' in allowed) return allowed;
    const bytes = core.loadBytes(address, XSAVE_BYTES, stack === 1n);
    if ('kind' in bytes) return bytes;
    const area = new DataView(bytes.buffer);

    const wanted = requested(registers);
    let used = wanted & componentsInUse(registers);
    // XSAVEC takes MXCSR for a part of the SSE state. SDM Vol 1 §13.10.
    const isDefault = registers.get32(Context.mxcsr) === Mxcsr.reset;
    if (compacted && !isDefault) used |= wanted & Component.sse;
    const written = optimized ? used : wanted;
    if ((written & Component.x87) !== 0n) storeX87(registers, area, wide);
    if ((written & Component.sse) !== 0n) storeXmm(registers, area);
    if (((compacted ? written : wanted) & Component.sse) !== 0n) storeMxcsr(registers, area);
    const old = compacted ? 0n : area.getBigUint64(Header.xstateBv, true) & ~wanted;
    area.setBigUint64(Header.xstateBv, old | used, true);
    if (compacted) area.setBigUint64(Header.xcompBv, COMPACTED | wanted, true);
    return core.storeBytes(address, bytes, stack === 1n);
  };

/** Every check comes before anything is loaded. */
const xrstor =
  (wide: boolean): Routine =>
  (_machine, core, address, stack) => {
    const { registers } = core;
    const fault = refused(core, address);
    if (fault) return fault;
    const bytes = core.loadBytes(address, XSAVE_BYTES, stack === 1n);
    if ('kind' in bytes) return bytes;
    const area = new DataView(bytes.buffer);
    const [saved, format] = [area.getBigUint64(Header.xstateBv, true), area.getBigUint64(Header.xcompBv, true)];
    const compacted = (format & COMPACTED) !== 0n;
    const known = compacted ? format & ~COMPACTED : XCR0;
    if ((known & ~XCR0) !== 0n || (saved & ~known) !== 0n) return generalProtection();
    // All that is reserved must be 0 in the compacted format; in the standard one only bytes 23:8 of the header.
    const reserved = compacted ? bytes.subarray(Header.reserved) : bytes.subarray(Header.xcompBv, Header.unchecked);
    if (reserved.some((byte) => byte !== 0)) return generalProtection();

    const wanted = requested(registers);
    const sse = (wanted & Component.sse) !== 0n;
    const savedSse = (saved & Component.sse) !== 0n;
    // The standard format's MXCSR counts whatever XSTATE_BV says. SDM Vol 1 §13.8.1, §13.8.2.
    const mxcsr = sse && compacted && !savedSse ? Mxcsr.reset : mxcsrOf(area);
    if (sse && mxcsr === undefined) return generalProtection();

    if ((wanted & Component.x87) !== 0n) {
      if ((saved & Component.x87) !== 0n) loadX87(registers, area, wide);
      else initializeX87(registers);
    }
    if (sse) {
      loadXmm(registers, savedSse ? area : undefined);
      registers.set32(Context.mxcsr, mxcsr!);
    }
    return undefined;
  };

const MXCSR_BITS = 'the image sets a bit that MXCSR does not have';
const image = 'the state of the x87 FPU, XMM0 to XMM15 and MXCSR';
const LEGACY: Declaration = {
  image,
  raises: { GP: ['the area is not aligned to 16 bytes'] },
};
const EXTENDED: Declaration = {
  image,
  raises: { UD: ['CR4.OSXSAVE is 0'], GP: ['the area is not aligned to 64 bytes'] },
  uses: [Reg.rax, Reg.rdx],
};
/** A routine that writes its area. */
const saving = (declared: Declaration, run: Routine): DeclaredRoutine => ({
  ...declared,
  accesses: { writes: true },
  run,
});
/** A routine that reads its area. */
const restoring = (
  { raises, ...declared }: Declaration,
  malformed: readonly string[],
  run: Routine,
): DeclaredRoutine => ({
  ...declared,
  raises: { ...raises, GP: [...(raises?.GP ?? []), ...malformed] },
  accesses: { reads: true },
  run,
});
const HEADER = "the area's header names components or a format that there are not, or a reserved byte of it is not 0";

export const STATE_ROUTINES: Readonly<Record<StateOperation, DeclaredRoutine>> = {
  FXSAVE: saving(LEGACY, fxsave(false)),
  FXSAVE64: saving(LEGACY, fxsave(true)),
  FXRSTOR: restoring(LEGACY, [MXCSR_BITS], fxrstor(false)),
  FXRSTOR64: restoring(LEGACY, [MXCSR_BITS], fxrstor(true)),
  XSAVE: saving(EXTENDED, xsave({ wide: false })),
  XSAVE64: saving(EXTENDED, xsave({ wide: true })),
  XSAVEOPT: saving(EXTENDED, xsave({ wide: false, optimized: true })),
  XSAVEOPT64: saving(EXTENDED, xsave({ wide: true, optimized: true })),
  XSAVEC: saving(EXTENDED, xsave({ wide: false, optimized: true, compacted: true })),
  XSAVEC64: saving(EXTENDED, xsave({ wide: true, optimized: true, compacted: true })),
  XRSTOR: restoring(EXTENDED, [HEADER, MXCSR_BITS], xrstor(false)),
  XRSTOR64: restoring(EXTENDED, [HEADER, MXCSR_BITS], xrstor(true)),
};
