// A decoded instruction, as every room above the decoder sees it.

/** Sentinel register numbers. */
export const NO_REGISTER = -1;

/** A general-purpose register operand. `high`: AH CH DH BH. */
export interface RegisterOperand {
  readonly kind: 'register';
  /** 0 rax … 15 r15. */
  readonly index: number;
  readonly width: 8 | 16 | 32 | 64;
  readonly high: boolean;
}

/** An XMM register operand, all of it; rows that use only its low elements say so. */
export interface XmmOperand {
  readonly kind: 'xmm';
  /** 0 xmm0 … 15 xmm15. */
  readonly index: number;
  readonly width: 128;
}

/** A register of the x87 stack: ST(index). Rows hand its number to routines; they never read or write it. */
export interface StOperand {
  readonly kind: 'st';
  readonly index: number;
  readonly width: 64;
}

/** An MMX register: the significand of x87 register R(index). */
export interface MmxOperand {
  readonly kind: 'mmx';
  readonly index: number;
  readonly width: 64;
}

export type SegmentName = 'cs' | 'ss' | 'ds' | 'es' | 'fs' | 'gs';
/** A segment register, as what it holds for programs: a selector. */
export interface SegmentOperand {
  readonly kind: 'segment';
  readonly name: SegmentName;
  /** Bits that are read, pushed or popped; 16 of them count. */
  readonly width: 16 | 32 | 64;
}

/** A memory operand: segment base + (base + index × scale + displacement). */
interface MemoryOf<W extends number> {
  readonly kind: 'memory';
  /** Bits accessed; 64 where routines access a block of some other size. */
  readonly width: W;
  /** Base and index register numbers, or NO_REGISTER. */
  readonly base: number;
  readonly index: number;
  readonly scale: 1 | 2 | 4 | 8;
  /** Signed displacement modulo 2^64; for a RIP-relative operand the whole target address. */
  readonly displacement: bigint;
  readonly segment: 'none' | 'fs' | 'gs';
  /** The address is cut to this many bits (67H prefix: 32). */
  readonly addressWidth: 32 | 64;
  /** RSP or RBP is the base: a non-canonical address raises #SS, not #GP. SDM Vol 1 §3.7.4. */
  readonly stack: boolean;
}

export type MemoryOperand = MemoryOf<8 | 16 | 32 | 64>;
/** Sixteen bytes of memory. */
export type VectorMemoryOperand = MemoryOf<128>;
export type AnyMemoryOperand = MemoryOperand | VectorMemoryOperand;

/** An immediate, sign- or zero-extended by the decoder to the operand's width. */
export interface ImmediateOperand {
  readonly kind: 'immediate';
  readonly width: 8 | 16 | 32 | 64;
  readonly value: bigint;
}

/** What general-purpose instructions have. */
export type Operand = RegisterOperand | MemoryOperand | ImmediateOperand;
/** What any instruction has. */
export type AnyOperand = Operand | XmmOperand | StOperand | MmxOperand | SegmentOperand | VectorMemoryOperand;

/** What the decoder found at an address. */
export interface Instruction {
  /** Key of a row: the manual's mnemonic in upper case (`ADD`, `JNE`, `SENDUIPI`), or `INVALID`. */
  readonly operation: string;
  readonly operands: readonly AnyOperand[];
  /** Bit n is set when operand n is written (also if it is read as well), from the decoder's access tables. */
  readonly writes: number;
  /** Bytes. */
  readonly length: number;
  readonly address: bigint;
  /** F3 or F2 before a string instruction. */
  readonly repeat: 'none' | 'rep' | 'repne';
  /** Feature beyond the x86-64 baseline that it belongs to (`AVX2`, `BMI1`), as the decoder names it; empty for the baseline. */
  readonly feature: string;
}
