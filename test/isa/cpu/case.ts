// One instruction with the state it finds, and what became of it: what goes to the processor and to the engines.

/** Where the instruction stands, and the memory it finds. The same on both sides (runner.c). */
export const CODE = 0x2345_6000n;
export const DATA = 0x1000_0000n;
export const PAGE = 4096n;
/** Bytes at the end of the DATA page that a case fills and gets back; the rest of the page is zero and stays so. */
export const WINDOW_BYTES = 768;
export const WINDOW = DATA + PAGE - BigInt(WINDOW_BYTES);
/** A page of zeros that may only be read; what follows it is not mapped. */
export const READ_ONLY = DATA + PAGE;
/** FS and GS are based here; no segment register holds a selector but CS and SS. */
export const FS_BASE = DATA + 0x100n;
export const GS_BASE = DATA;

/** The x87 FPU, or MMX, as FXSAVE shows it. */
export interface X87State {
  readonly fcw: number;
  readonly fsw: number;
  /** Bit n: register Rn is in use. */
  readonly tags: number;
  readonly fop: number;
  readonly fip: bigint;
  readonly fdp: bigint;
  /** ST(0) to ST(7), 80 bits each. */
  readonly st: readonly bigint[];
}
/** After FNINIT. */
export const X87_INITIAL: X87State = {
  fcw: 0x37f,
  fsw: 0,
  tags: 0,
  fop: 0,
  fip: 0n,
  fdp: 0n,
  st: new Array(8).fill(0n),
};

/** An instruction and the state before it. */
export interface Case {
  /** GNU-as text. */
  readonly text: string;
  /** The instruction's bytes, where they are not what the assembler makes of the text. */
  readonly code?: Uint8Array;
  readonly gpr: readonly bigint[];
  readonly rflags: bigint;
  /** XMM0 to XMM15, 128 bits each. */
  readonly xmm: readonly bigint[];
  readonly mxcsr: number;
  readonly x87: X87State;
  readonly window: Uint8Array;
  /** Bytes of the window (offsets) that processors fill differently. */
  readonly free?: readonly number[];
}
/** What the segment registers hold, null selectors as 0. */
export interface SegmentState {
  readonly es: number;
  readonly ds: number;
  readonly fs: number;
  readonly gs: number;
  readonly fsBase: bigint;
  readonly gsBase: bigint;
}
/** A null selector may have any level; the processor clears it when it comes back from an exception. */
export const withoutNullLevel = (selector: number): number => (selector < 4 ? 0 : selector);

/** The state after it. */
export interface Result {
  readonly gpr: readonly bigint[];
  readonly rip: bigint;
  readonly rflags: bigint;
  readonly xmm: readonly bigint[];
  readonly mxcsr: number;
  readonly x87: X87State;
  readonly segments: SegmentState;
  readonly window: Uint8Array;
  /** The exception it raised. The error code counts for #PF only, as does the address. */
  readonly fault: { readonly vector: number; readonly error: number; readonly address: bigint } | undefined;
  /** Something outside the window was written. */
  readonly stray: boolean;
}

/** The flags that cases set and that are compared: CF PF AF ZF SF DF OF. */
export const FLAGS_OF_CASES = 0xcd5n;
