// The x87 FPU's state: control, status and tag words, the register stack. SDM Vol 1 §8.1. A view of the register file.

import { Exceptions } from '../float/format.ts';
import { Context, type RegisterFile } from '../registers.ts';
import { INDEFINITE } from './extended.ts';
import { isMasked } from './round.ts';

/** Bits of the status word beside the exception flags (5:0, `Exceptions`). SDM Vol 1 Figure 8-4. */
export const StatusBit = {
  stackFault: 1 << 6,
  summary: 1 << 7,
  c0: 1 << 8,
  c1: 1 << 9,
  c2: 1 << 10,
  top: 7 << 11,
  c3: 1 << 14,
  busy: 1 << 15,
} as const;
/** What an MMX instruction puts above the register that it writes: sign and exponent. SDM Vol 1 §9.5. */
export const MMX_EXPONENT = 0xffff;
const TOP = 11;
/** The exceptions that leave the destination alone when they are not masked. */
const BEFORE = Exceptions.invalid | Exceptions.denormal | Exceptions.divideByZero;
const EXCEPTIONS = 0x3f;
/** Control word after FNINIT: everything masked, 64 bits, to nearest. */
export const FCW_INITIAL = 0x37f;
/** Bits of the control word that can be set; bit 6 always reads 1. */
const FCW_SETTABLE = 0x1f3f;
const FCW_ALWAYS = 0x40;

export class X87 {
  readonly registers: RegisterFile;

  constructor(registers: RegisterFile) {
    this.registers = registers;
  }

  get fcw(): number {
    return this.registers.get16(Context.fcw);
  }
  /** Changing masks may make a flag that is set pending, or no longer so. */
  set fcw(value: number) {
    this.registers.set16(Context.fcw, (value & FCW_SETTABLE) | FCW_ALWAYS);
    this.settle();
  }
  get fsw(): number {
    return this.registers.get16(Context.fsw);
  }
  /** The summary bits are not stored but follow from flags and masks. */
  set fsw(value: number) {
    this.registers.set16(Context.fsw, value);
    this.settle();
  }
  private settle(): void {
    const summary = StatusBit.summary | StatusBit.busy;
    const isPending = (this.fsw & ~this.fcw & EXCEPTIONS) !== 0;
    this.registers.set16(Context.fsw, isPending ? this.fsw | summary : this.fsw & ~summary);
  }
  /** An unmasked exception waits: the next waiting instruction raises #MF. */
  get isPending(): boolean {
    return (this.fsw & StatusBit.summary) !== 0;
  }

  /** Bit n: register Rn (not ST(n)) is in use. */
  get tags(): number {
    return this.registers.get16(Context.ftw);
  }
  set tags(value: number) {
    this.registers.set16(Context.ftw, value);
  }
  get top(): number {
    return (this.fsw >> TOP) & 7;
  }
  set top(value: number) {
    this.registers.set16(Context.fsw, (this.fsw & ~StatusBit.top) | ((value & 7) << TOP));
  }

  /** Number of the register that ST(i) is now. */
  private physical(i: number): number {
    return (this.top + i) & 7;
  }
  /** Where the 80 bits of ST(i) stand in the register file. */
  offsetOfSt(i: number): number {
    return Context.r87 + 16 * this.physical(i);
  }
  /** 80 bits of register Rn. */
  register(n: number): bigint {
    const at = Context.r87 + 16 * n;
    return this.registers.get(at) | (BigInt(this.registers.get16(at + 8)) << 64n);
  }
  setRegister(n: number, bits: bigint): void {
    const at = Context.r87 + 16 * n;
    this.registers.set(at, bits);
    this.registers.set(at + 8, bits >> 64n);
  }
  isEmpty(i: number): boolean {
    return ((this.tags >> this.physical(i)) & 1) === 0;
  }
  st(i: number): bigint {
    return this.register(this.physical(i));
  }
  /** Sets ST(i), which then is in use. */
  setSt(i: number, bits: bigint): void {
    this.setRegister(this.physical(i), bits);
    this.tags |= 1 << this.physical(i);
  }
  free(i: number): void {
    this.tags &= ~(1 << this.physical(i));
  }
  push(bits: bigint): void {
    this.top = this.top - 1;
    this.setSt(0, bits);
  }
  pop(): void {
    this.free(0);
    this.top = this.top + 1;
  }

  set c1(on: boolean) {
    this.registers.set16(Context.fsw, on ? this.fsw | StatusBit.c1 : this.fsw & ~StatusBit.c1);
  }
  /** Sets C0, C2 and C3 as given (`StatusBit`s), and leaves C1. */
  setConditions(bits: number): void {
    const kept = this.fsw & ~(StatusBit.c0 | StatusBit.c2 | StatusBit.c3);
    this.registers.set16(Context.fsw, kept | bits);
  }

  /**
   * Reports what an instruction has met. An unmasked exception that is found before computing keeps those from being reported
   * that are found afterwards.
   * @returns whether the destination may be written: no such exception is unmasked
   */
  report(exceptions: number): boolean {
    if (exceptions === 0) return true;
    const stops = (exceptions & ~this.fcw & BEFORE) !== 0;
    this.fsw |= stops ? exceptions & BEFORE : exceptions;
    return !stops;
  }
  /**
   * A register was empty that should hold something, or (`overflow`) the other way round.
   * @returns whether the masked response is to be given: the indefinite, or condition codes of an unordered comparison
   */
  stackFault(overflow = false): boolean {
    this.c1 = overflow;
    this.fsw |= Exceptions.invalid | StatusBit.stackFault;
    return isMasked(this.fcw, Exceptions.invalid);
  }
  /** ST(i), or the indefinite where it is empty (after a masked stack fault). */
  stOrIndefinite(i: number): bigint {
    return this.isEmpty(i) ? INDEFINITE : this.st(i);
  }

  /** FNINIT's state; the data registers keep what they hold. SDM Vol 2 FINIT. */
  initialize(): void {
    this.registers.set16(Context.fsw, 0);
    this.registers.set16(Context.fcw, FCW_INITIAL);
    this.tags = 0;
    this.registers.set16(Context.fop, 0);
    this.registers.set(Context.fip, 0n);
    this.registers.set(Context.fdp, 0n);
  }
}
