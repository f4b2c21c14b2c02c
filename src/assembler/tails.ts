/** Tails of fragments: whatever takes room that cannot be told while the source is read. `layout.ts` finds their sizes. */
import type { Place } from './fragments.ts';
import type { SourcePosition } from './positions.ts';
import type { Bound, SymbolEntry } from './symbols.ts';

/** A jump whose distance decides between its short and its near form. */
export interface Branch {
  readonly kind: 'branch';
  /** Opcode bytes of the two forms, prefixes included; a displacement of 1 or 4 bytes follows. */
  readonly short: readonly number[];
  readonly near: readonly number[];
  readonly target: Bound;
  /** The target, if it is no more than a label and a distance from it; set by `layout`. */
  plainTarget?:
    | {
        readonly symbol: SymbolEntry;
        readonly offset: bigint;
        /** The symbol that was written, if that was equated to the label. */
        readonly alias?: SymbolEntry;
      }
    | undefined;
  isNear: boolean;
  readonly at: SourcePosition;
}

/** Padding up to a multiple of `boundary`. */
export interface Alignment {
  readonly kind: 'align';
  readonly boundary: number;
  /** What to repeat; `nops` means instructions that do nothing. */
  readonly fill: Uint8Array | 'nops';
  /** Pad nothing at all if it would take more bytes than this. */
  readonly most: number;
  readonly at?: SourcePosition;
}

/** Padding up to a place in the section. */
export interface Origin {
  readonly kind: 'org';
  readonly target: Bound;
  readonly fill: number;
  readonly at: SourcePosition;
}

/** Elements whose count may be known only later. */
export interface Space {
  readonly kind: 'space';
  readonly count: Bound;
  readonly element: Uint8Array;
  readonly at: SourcePosition;
}

/** A number in LEB128, whose length depends on its value. DWARF 5, section 7.6. */
export interface Leb {
  readonly kind: 'leb';
  readonly value: Bound;
  readonly signed: boolean;
  readonly at: SourcePosition;
}

/** Padding that keeps what follows from crossing a multiple of `size`. */
export interface Bundle {
  readonly kind: 'bundle';
  readonly size: number;
  readonly at: SourcePosition;
  /** What follows: set once it is there. */
  from?: Place;
  to?: Place;
}

/** A step from one place of a function to a later one, in `.eh_frame`. */
export interface Advance {
  readonly kind: 'advance';
  readonly from: SymbolEntry;
  readonly to: SymbolEntry;
}

/** What may stand behind the known bytes of a fragment. */
export type Tail = Branch | Alignment | Origin | Space | Leb | Bundle | Advance;
