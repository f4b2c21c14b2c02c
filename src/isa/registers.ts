// The register file of one logical processor: a fixed block of bytes, so that generated code, the kernel, snapshots and
// the debugger all see the same thing. SDM Vol 1 §3.4; user-interrupt state: hardware.md §4.
//
//   0x000  TASK part: what belongs to the running program; a context switch copies exactly these bytes
//            rax rcx rdx rbx rsp rbp rsi rdi r8 … r15 · rip · zero · FS base · GS base · flags record · MXCSR · XMM0–15 ·
//            x87 · selectors of ES DS FS GS
//   0x280  CORE part: what belongs to the processor
//            UIF UIRR UIHANDLER … · CR4 EFER CPL · pending word · clock · why the engine stopped
//
// RFLAGS is never stored as such: arithmetic flags live in the *flags record* (flags.ts) and are put together on reading.

import { type FlagName, packArithmeticFlags, unpackArithmeticFlags } from './flags.ts';

/** Byte offsets of every field of a core context. */
export const Context = {
  gpr: 0x000,
  rip: 0x080,
  /** Always 0: what an absent base, index or segment register reads as. */
  zero: 0x088,
  fsBase: 0x090,
  gsBase: 0x098,
  /** Result of the last flag-setting instruction, sign-extended to 64 bits: ZF SF PF. */
  flagResult: 0x0a0,
  /** Carries of the last flag-setting instruction (flags.ts): CF OF AF, corrections of SF and PF. */
  flagCarries: 0x0a8,
  /** The other bits of RFLAGS in their places: TF IF DF IOPL NT RF AC VIF VIP ID, and bit 1. */
  flagsOther: 0x0b0,
  mxcsr: 0x0b8,
  xmm: 0x0c0,
  /** x87: control, status and the abridged tag word (bit n: register n is in use), opcode and pointers of the last instruction. */
  fcw: 0x1c0,
  fsw: 0x1c2,
  ftw: 0x1c4,
  fop: 0x1c6,
  fip: 0x1c8,
  fdp: 0x1d0,
  /** x87 data registers R0–R7, 16 bytes each, of which 10 count; MM0–MM7 are their significands. */
  r87: 0x1e0,
  /** Selectors in the segment registers that a program can load; those of CS and SS never change. */
  es: 0x260,
  ds: 0x262,
  fs: 0x264,
  gs: 0x266,

  uirr: 0x280,
  uihandler: 0x288,
  uistackadjust: 0x290,
  upidaddr: 0x298,
  /** IA32_UINTR_TT: table address and, in bit 0, whether SENDUIPI is enabled. */
  uitt: 0x2a0,
  uittsz: 0x2a8,
  uinv: 0x2ac,
  uif: 0x2b0,
  cpl: 0x2b4,
  cr4: 0x2b8,
  efer: 0x2c0,
  /** CS.L of the current code segment: 1 in 64-bit mode, 0 in compatibility mode. */
  codeIs64: 0x2c8,
  /** 1 between MOV SS and the instruction after it, a boundary at which nothing is recognised. */
  movSsShadow: 0x2cc,
  /** Nonzero when something may have to be recognised at the next boundary: bit 0 UIRR ≠ 0, bit 1 local APIC. */
  pending: 0x2d0,
  /** Core clock, cycles since reset: an integer below 2^53 as a double, which the kernel reads and advances all the time. */
  cycle: 0x2d8,
  /** Instructions retired by this core since reset (64-bit integer below 2^53). */
  retired: 0x2e0,
  /** The engine starts no instruction once the clock has reached this cycle. */
  until: 0x2e8,
  /** Nonzero when somebody listens to returns from handlers: the engine then stops after UIRET. */
  watchReturns: 0x310,
  /** 1 when CPUID enumerates UINTR; 1 when it enumerates UIRET_UIF. Fixed at reset. */
  hasUintr: 0x318,
  hasUiretUif: 0x31c,
  /** Offset, in the machine's memory, of the TLB slot of the current address space. */
  tlb: 0x300,
  /** Offset, in the machine's memory, of the decoded-instruction cache of the current address space. */
  code: 0x304,
  /** Scratch of generated code: a loaded or produced value on its way to and from TypeScript. */
  scratch: 0x308,
  /** The same for 16 bytes. */
  vectorScratch: 0x330,
  /** Scratch of generated code: floating-point exceptions that the present instruction has met (MXCSR bits 5:0). */
  floatFlags: 0x340,
  /** Scratch of the engine: when the next event on this core is due, in cycles, as a double; infinity: none is; 0: look at all that comes. */
  due: 0x348,
  /** Scratch of the engine: instructions that regions have retired and the loop has not counted yet; zero outside it. */
  counted: 0x350,
} as const;

/** Bytes at the start of a context that belong to the task: what a context switch saves and loads. */
export const TASK_BYTES = 0x268;
/** Bytes of one whole core context. */
export const CONTEXT_BYTES = 0x400;

/** General-purpose register numbers as instructions encode them. */
export const Reg = {
  rax: 0,
  rcx: 1,
  rdx: 2,
  rbx: 3,
  rsp: 4,
  rbp: 5,
  rsi: 6,
  rdi: 7,
  r8: 8,
  r9: 9,
  r10: 10,
  r11: 11,
  r12: 12,
  r13: 13,
  r14: 14,
  r15: 15,
} as const;

/** Names of the 64-bit general-purpose registers, by number. */
export const REGISTER_NAMES = Object.keys(Reg) as readonly (keyof typeof Reg)[];

/** Bits of `Context.pending`. */
export const Pending = { userInterrupt: 1, apic: 2 } as const;

/** The only view of a register file: typed access to the bytes of one context, or of a task's saved registers. */
export class RegisterFile {
  readonly view: DataView;
  readonly bytes: Uint8Array;
  /** Those that belong to the task. */
  private readonly taskBytes: Uint8Array;

  /** @param buffer memory that holds the context  @param offset of its first byte  @param length bytes to view */
  constructor(buffer: ArrayBufferLike, offset = 0, length: number = CONTEXT_BYTES) {
    this.view = new DataView(buffer, offset, length);
    this.bytes = new Uint8Array(buffer, offset, length);
    this.taskBytes = this.bytes.subarray(0, TASK_BYTES);
  }

  /** Reads the unsigned 64-bit field at `offset` (a `Context` constant). */
  get(offset: number): bigint {
    return this.view.getBigUint64(offset, true);
  }
  /** Writes the low 64 bits of `value` at `offset`. */
  set(offset: number, value: bigint): void {
    this.view.setBigUint64(offset, value, true);
  }
  get32(offset: number): number {
    return this.view.getUint32(offset, true);
  }
  set32(offset: number, value: number): void {
    this.view.setUint32(offset, value, true);
  }
  /** Whether the 64-bit field at `offset` is 0. */
  isZero(offset: number): boolean {
    return this.view.getUint32(offset, true) === 0 && this.view.getUint32(offset + 4, true) === 0;
  }
  /** Reads a 64-bit field whose value stays below 2^53 (clock, counters) as a number. */
  count(offset: number): number {
    return this.view.getUint32(offset, true) + this.view.getUint32(offset + 4, true) * 0x1_0000_0000;
  }
  setCount(offset: number, value: number): void {
    this.view.setUint32(offset, value >>> 0, true);
    this.view.setUint32(offset + 4, Math.floor(value / 0x1_0000_0000), true);
  }
  /** Copies a 64-bit field. */
  copy(to: number, from: number): void {
    this.set32(to, this.get32(from));
    this.set32(to + 4, this.get32(from + 4));
  }

  setDouble(offset: number, value: number): void {
    this.view.setFloat64(offset, value, true);
  }

  get16(offset: number): number {
    return this.view.getUint16(offset, true);
  }
  set16(offset: number, value: number): void {
    this.view.setUint16(offset, value, true);
  }

  /** General-purpose register `index` (0 rax … 15 r15), unsigned 64-bit. */
  gpr(index: number): bigint {
    return this.view.getBigUint64(Context.gpr + index * 8, true);
  }
  setGpr(index: number, value: bigint): void {
    this.view.setBigUint64(Context.gpr + index * 8, value, true);
  }
  /** The low half of a general-purpose register, unsigned. */
  gpr32(index: number): number {
    return this.view.getUint32(Context.gpr + index * 8, true);
  }
  /** Writes an integer of magnitude below 2^53, sign-extended to 64 bits. */
  setGprNumber(index: number, value: number): void {
    const offset = Context.gpr + index * 8;
    const low = value | 0;
    // Nearly all of them fit in 32 bits, and then no floating-point division is needed.
    if (low !== value) {
      this.setCount(offset, value);
      return;
    }
    this.view.setInt32(offset, low, true);
    this.view.setInt32(offset + 4, low >> 31, true);
  }
  get rip(): bigint {
    return this.get(Context.rip);
  }
  set rip(value: bigint) {
    this.set(Context.rip, value);
  }
  get rsp(): bigint {
    return this.gpr(Reg.rsp);
  }
  set rsp(value: bigint) {
    this.setGpr(Reg.rsp, value);
  }

  /** Gives FS or GS a base of its own and no selector, as Linux does: arch/x86/kernel/process_64.c, do_arch_prctl_64. */
  setSegmentBase(name: 'fs' | 'gs', base: bigint): void {
    this.set16(Context[name], 0);
    this.set(name === 'fs' ? Context.fsBase : Context.gsBase, base);
  }

  /** RFLAGS put together from the flags record. SDM Vol 1 §3.4.3. */
  rflags(): bigint {
    return BigInt(this.flags());
  }
  /** The same as a number: no flag lies above bit 21. */
  flags(): number {
    const { view } = this;
    const arithmetic = packArithmeticFlags({
      resultLow: view.getUint32(Context.flagResult, true),
      resultHigh: view.getUint32(Context.flagResult + 4, true),
      carriesLow: view.getUint32(Context.flagCarries, true),
      carriesHigh: view.getUint32(Context.flagCarries + 4, true),
    });
    return this.get32(Context.flagsOther) | arithmetic;
  }
  /** Sets all of RFLAGS; bit 1 is always 1, bits above 21 are dropped. */
  setRflags(value: bigint): void {
    const record = unpackArithmeticFlags(value);
    this.set(Context.flagResult, record.result);
    this.set(Context.flagCarries, record.carries);
    this.set(Context.flagsOther, (value & OTHER_FLAGS) | 2n);
  }

  /** Clears flags, of those that arithmetic does not set. @param flags their bits in RFLAGS */
  clearFlags(flags: number): void {
    this.set32(Context.flagsOther, this.get32(Context.flagsOther) & ~flags);
  }

  /** Whether the next instruction must be looked at more closely: TF or AC is 1, or SS has just been loaded. */
  get isWatchful(): boolean {
    return (this.get32(Context.flagsOther) & WATCHFUL) !== 0 || this.get32(Context.movSsShadow) !== 0;
  }

  /** x87, MXCSR and XMM as a program finds them: FNINIT's state, exceptions masked, zeros. SDM Vol 1 §13.6; Linux init_fpstate. */
  initFloatingPoint(): void {
    this.bytes.fill(0, Context.xmm, Context.es);
    this.set32(Context.mxcsr, 0x1f80);
    this.set16(Context.fcw, 0x37f);
  }

  /** The task's part of the context. @param into where it goes, `TASK_BYTES` bytes  @returns it */
  saveTask(into: Uint8Array = new Uint8Array(TASK_BYTES)): Uint8Array {
    into.set(this.taskBytes);
    return into;
  }
  /** Loads the task's part of the context. @param saved `TASK_BYTES` bytes */
  loadTask(saved: Uint8Array): void {
    this.taskBytes.set(saved);
  }
}

/** RFLAGS bits by name. SDM Vol 1 Figure 3-8. */
export const RFlag = {
  CF: 1n << 0n,
  PF: 1n << 2n,
  AF: 1n << 4n,
  ZF: 1n << 6n,
  SF: 1n << 7n,
  TF: 1n << 8n,
  IF: 1n << 9n,
  DF: 1n << 10n,
  OF: 1n << 11n,
  IOPL: 3n << 12n,
  NT: 1n << 14n,
  RF: 1n << 16n,
  VM: 1n << 17n,
  AC: 1n << 18n,
  VIF: 1n << 19n,
  VIP: 1n << 20n,
  ID: 1n << 21n,
} as const;

/** While one of these is 1, every instruction is looked at more closely: it is followed by #DB, its accesses must be aligned. */
export const WATCHFUL_FLAGS = RFlag.TF | RFlag.AC;
const WATCHFUL = Number(WATCHFUL_FLAGS);

/** Where each arithmetic flag stands in RFLAGS. */
export const FLAG_BITS: Readonly<Record<FlagName, bigint>> = {
  cf: RFlag.CF,
  pf: RFlag.PF,
  af: RFlag.AF,
  zf: RFlag.ZF,
  sf: RFlag.SF,
  of: RFlag.OF,
};
/** The six flags that arithmetic sets. */
export const ARITHMETIC_FLAGS = RFlag.CF | RFlag.PF | RFlag.AF | RFlag.ZF | RFlag.SF | RFlag.OF;
const OTHER_FLAGS = 0x3f_ffffn & ~ARITHMETIC_FLAGS & ~0x8028n;
