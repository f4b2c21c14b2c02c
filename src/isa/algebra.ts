// The operation algebra: the few words in which every instruction is written, once. A *reader* gives the words a meaning:
// the reference interpreter computes with them, the compilers emit WebAssembly for them (src/engine).
//
// Rules of a row:
//  1. Values are abstract: never a host `if` on a value. Widths are known when a row is read, so a host `if` on `width` is fine.
//  2. `write`, `setReg`, `store`, `jump` and `flags` only *record*. The reader commits at the end of the row: memory first,
//     then registers and RIP, then flags. So reads always see the state before the instruction.
//  3. Faults come before any commit: a load, `faultIf`, or the permission check of a recorded store. A fault leaves the
//     machine untouched, RIP on the instruction.
//  4. `if` is the last thing a row (or an arm) does. Each arm commits what was recorded before it and its own.
//     Use `select` to choose between values.

import type { ConditionName } from './condition-names.ts';
import type { FlagName, Flags } from './flags.ts';
import type { FloatOperation } from './float/operations.ts';
import type { AnyMemoryOperand, AnyOperand, Instruction, Operand } from './instruction.ts';

/** Width of a value in bits. 1 is a truth value, 128 a vector. */
export type Width = 1 | 8 | 16 | 32 | 64 | 128;
/** Width of a vector's elements. */
export type ElementWidth = 8 | 16 | 32 | 64;

/** Anything a reader computes with carries its width. */
export interface Value {
  readonly width: Width;
}

/** Exception vectors that rows raise. SDM Vol 3 Table 6-1. */
export const Vector = {
  DE: 0,
  DB: 1,
  BP: 3,
  OF: 4,
  UD: 6,
  NM: 7,
  DF: 8,
  TS: 10,
  NP: 11,
  SS: 12,
  GP: 13,
  PF: 14,
  MF: 16,
  AC: 17,
  XM: 19,
} as const;
export type FaultName = 'DE' | 'UD' | 'GP' | 'SS' | 'MF' | 'XM';
/** With those that come of accesses to memory. */
export type ExceptionName = FaultName | 'PF' | 'AC';

/**
 * Why a row leaves the engine after it has retired. `breakpoint`, `overflow`, `debug`: INT 3, INT 4, INT1. `recheck`: something pending may have become deliverable (STUI, POPF);
 * `uiret`: the same, and a handler returned; `event`: the clock's event queue may have grown (SENDUIPI).
 */
export type Exit = 'syscall' | 'halt' | 'breakpoint' | 'overflow' | 'debug' | 'recheck' | 'uiret' | 'event';

/** A user-interrupt step that the hardware (src/machine) carries out. */
export type HardwareStep = 'senduipi';

/** Processor state outside the register file proper that rows touch by name. */
export type StateName =
  | 'mxcsr'
  | 'controlFlags'
  | 'uif'
  | 'cpl'
  | 'uintrEnabled'
  | 'uiretUif'
  | 'fsBase'
  | 'gsBase'
  | 'drawn'
  | 'x87Pending';

/** What rows may set of it. `movSsShadow`: nothing is recognised at the boundary after this instruction. */
export type SettableState = 'mxcsr' | 'uif' | 'fsBase' | 'gsBase' | 'movSsShadow';

/**
 * What `packed` does to each pair of elements. `S` and `U`: they are signed, unsigned. `Sat`: a result that does not fit becomes
 * the nearest that does. Comparisons give all ones or zero; `avg` rounds up. `narrow` halves the elements of both vectors,
 * signed, to signed or unsigned ones with saturation: those of the first vector come first.
 */
export type PackedOperation =
  | ('add' | 'sub' | 'mul' | 'addSatS' | 'addSatU' | 'subSatS' | 'subSatU' | 'avgU')
  | ('eq' | 'gtS' | 'minS' | 'minU' | 'maxS' | 'maxU' | 'narrowS' | 'narrowU');

/** The words. `V` is the reader's kind of value. Binary operations take two values of one width and give that width. */
export interface Algebra<V extends Value> {
  /** The instruction being read: host data, known when the row is read (its operand kinds, widths and repeat prefix). */
  readonly instruction: Instruction;

  // ---- operands of the instruction being read
  /** Value of an operand (register, memory or immediate), at the operand's width. A memory operand that is also written is checked for writing first. */
  read(operand: AnyOperand): V;
  /** Records a write to a register or memory operand. A 32-bit register write clears the upper half; 8 and 16 bits leave the rest. */
  write(operand: AnyOperand, value: V): void;
  /** Effective address of a memory operand, 64 bits, without segment base, cut to the address size. */
  address(operand: AnyMemoryOperand): V;
  /** The same with the segment base added: what `load` and `store` take. */
  linear(operand: AnyMemoryOperand): V;

  // ---- registers by number and memory by address
  reg(index: number, width: 8 | 16 | 32 | 64): V;
  setReg(index: number, width: 8 | 16 | 32 | 64, value: V): void;
  /** An XMM register, 128 bits. */
  xmm(index: number): V;
  setXmm(index: number, value: V): void;
  /** Loads from a linear address (64 bits). `stack` makes a non-canonical address #SS instead of #GP. `forWrite` checks write permission first. */
  load(address: V, width: ElementWidth | 128, options?: { stack?: boolean; forWrite?: boolean }): V;
  /** Records a store to a linear address. */
  store(address: V, value: V, options?: { stack?: boolean }): void;

  // ---- constants and arithmetic
  const(width: Width, value: number | bigint): V;
  add(a: V, b: V): V;
  sub(a: V, b: V): V;
  mul(a: V, b: V): V;
  /** Upper half of the product of two unsigned (signed) values. */
  mulHighU(a: V, b: V): V;
  mulHighS(a: V, b: V): V;
  /** Quotient and remainder of high:low by divisor. The row has excluded a zero divisor and an overflowing quotient. */
  divU(high: V, low: V, divisor: V): { quotient: V; remainder: V };
  and(a: V, b: V): V;
  or(a: V, b: V): V;
  xor(a: V, b: V): V;
  not(a: V): V;
  neg(a: V): V;
  /** Shifts; `count` has the width of `a` and is below it (the row masks). */
  shl(a: V, count: V): V;
  shr(a: V, count: V): V;
  sar(a: V, count: V): V;
  /** Rotates; `count` has the width of `a` and is taken modulo it. */
  rol(a: V, count: V): V;
  ror(a: V, count: V): V;
  /** Comparisons, giving width 1. */
  eq(a: V, b: V): V;
  ne(a: V, b: V): V;
  ltU(a: V, b: V): V;
  ltS(a: V, b: V): V;
  zext(a: V, width: Width): V;
  sext(a: V, width: Width): V;
  trunc(a: V, width: Width): V;
  /** `condition` (width 1) ? a : b. Both are computed. */
  select(condition: V, a: V, b: V): V;
  /** Leading and trailing zeros, ones; of 16, 32 or 64 bits; the width for zero. */
  clz(a: V): V;
  ctz(a: V): V;
  popcnt(a: V): V;

  // ---- vectors: values of 128 bits. Of the words above they know const, and, or, xor, not, zext, trunc and select.
  /** One element; number 0 is the lowest. Its number and width are known when the row is read. */
  element(vector: V, index: number, width: ElementWidth): V;
  /** The vector with another value, of the element's width, in one place. */
  withElement(vector: V, index: number, value: V): V;
  /** The operation on every pair of elements that stand in the same place. Defined in packed.ts. */
  packed(operation: PackedOperation, width: ElementWidth, a: V, b: V): V;
  /** Every element shifted by `count` places (32 bits wide, below `width`). */
  packedShift(operation: 'shl' | 'shr' | 'sar', width: 16 | 32 | 64, vector: V, count: V): V;
  /** Sixteen bytes chosen from those of `low` (0–15) and `high` (16–31). */
  shuffle(low: V, high: V, bytes: readonly number[]): V;
  /** Byte i is that byte of `vector` whose number is byte i of `places`; 0 where that number is above 15. */
  swizzle(vector: V, places: V): V;
  /** The sign bits of all elements, that of element 0 lowest, in 32 bits. */
  signs(vector: V, width: ElementWidth): V;

  // ---- floating point
  /**
   * A floating-point operation on bit patterns, under the control of MXCSR (float/operations.ts). The exceptions it meets
   * are noted; before the row commits they are added to MXCSR, and an unmasked one makes the instruction fault with #XM.
   */
  float(operation: FloatOperation, a: V, b?: V): V;
  /** Ends one of several stages of computing: an unmasked exception met so far faults before the next stage begins. */
  settleFloat(): void;

  // ---- flags
  /** One arithmetic flag before the instruction, width 1. */
  flag(name: FlagName): V;
  /** One of the sixteen conditions over the flags before the instruction, width 1: what `conditions.ts` says of it. */
  condition(name: ConditionName): V;
  /** Records what the instruction does to the arithmetic flags. */
  flags(change: Flags<V>): void;
  /** All of RFLAGS before the instruction, 64 bits. */
  rflags(): V;
  /** Records new values of the RFLAGS bits in `mask`. */
  setRflags(value: V, mask: bigint): void;

  // ---- control
  /** Address of this instruction and of the one after it, 64 bits. */
  rip(): V;
  nextRip(): V;
  /** Records the next RIP (64 bits). The row checks that it is canonical where the target is data. */
  jump(target: V): void;
  /**
   * Faults at once, with error code 0 where the vector has one, if `condition` holds.
   * @param when the condition in words, for those who read what the row may do (engine/describe.ts)
   */
  faultIf(condition: V, fault: FaultName, when: string): void;
  fault(fault: FaultName, when: string): void;
  /** Conditional part of a row; must come last. */
  if(condition: V, then: () => void, otherwise?: () => void): void;
  /** After the instruction has retired, leaves the engine for `reason`. */
  exit(reason: Exit): void;

  // ---- processor state and hardware
  /** Named state, 64 bits (UIF and the like as 0 or 1). `controlFlags`: RFLAGS without the six arithmetic flags. `uintrEnabled`: CPUID UINTR, CR4.UINTR and 64-bit mode hold. `uiretUif`: CPUID UIRET_UIF. `drawn`: what the routine `draw` has just drawn. `x87Pending`: an unmasked x87 exception waits. */
  state(name: StateName): V;
  setState(name: SettableState, value: V): void;
  /** Records that TOP becomes 0 and that all x87 registers are in use, as MMX instructions leave them, or free (EMMS). SDM Vol 1 §9.5. */
  mmx(registers: 'valid' | 'empty'): void;
  /** A step of the user-interrupt hardware; may fault. */
  hardware(step: HardwareStep, argument: V): void;
  /**
   * A routine: plain TypeScript over registers and memory (routines.ts). It may fault before it changes anything.
   * @param given up to three values of 64 bits
   */
  routine(name: string, ...given: readonly V[]): void;
}

/** What one instruction means. */
export type Row = <V extends Value>(o: Algebra<V>, operands: readonly Operand[]) => void;
/** What an instruction means that may have vector operands. */
export type VectorRow = <V extends Value>(o: Algebra<V>, operands: readonly AnyOperand[]) => void;

/** One family of instructions: a heading of SDM Vol 1 §5.1 and its rows, keyed by operation. */
export interface Family {
  /** Also the name of the family's entry in a cost profile. */
  readonly name: string;
  /** The manual's heading. */
  readonly section: string;
  readonly rows: Readonly<Record<string, Row>>;
  /** Rows charged to another class of the cost profile than the family's. */
  readonly costs?: Readonly<Record<string, string>>;
}
