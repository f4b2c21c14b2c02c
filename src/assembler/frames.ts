/** What `.cfi_*` directives say about stack frames. DWARF 5, section 6.4; `frame-entries.ts` writes it. */

import type { Place } from './fragments.ts';
import { CFA } from './frame-instructions.ts';
import type { SourcePosition } from './positions.ts';
import type { Cursor } from './sections.ts';
import type { Bound, SymbolEntry } from './symbols.ts';

/** Column of the return address, and what it and the frame address are when a function begins. */
const returnColumn = 16;
const initialRules: readonly Rule[] = [{ bytes: [CFA.define, 7, 8] }, { bytes: [CFA.offset + returnColumn, 1] }];

/** One call frame instruction, or a step to a later address. */
export type Rule =
  | {
      readonly bytes: readonly number[];
      /** It belongs to a place in the function, so it never moves to the common part. */
      readonly local?: boolean;
      /** Comes behind the bytes. */
      readonly pointer?: EncodedPointer;
    }
  | { readonly from: SymbolEntry; readonly to: SymbolEntry }
  /** `.cfi_label`: a name for the place of the next rule. */
  | { readonly names: SymbolEntry };

/** Pointer encodings. LSB Core 5.0, section 10.5.1. */
const omitted = 0xff;
/** Counted from the pointer itself. */
export const relative = 0x10;

/** A pointer with the way in which it is written. */
export interface EncodedPointer {
  readonly encoding: number;
  readonly value: Bound;
  readonly at: SourcePosition;
}

/** How many bytes a pointer with this encoding takes. */
export function pointerSize(encoding: number): number {
  if (encoding === omitted) return 0;
  return { 2: 2, 3: 4 }[encoding & 7] ?? 8;
}

/** What is known of one function's frames: between `.cfi_startproc` and `.cfi_endproc`. */
export interface Frame {
  readonly at: SourcePosition;
  readonly start: SymbolEntry;
  end?: SymbolEntry;
  readonly rules: Rule[];
  /** Where the last rule was given. */
  last: Place & { readonly label: SymbolEntry };
  returnColumn: number;
  isSignal: boolean;
  personality?: EncodedPointer;
  lsda?: EncodedPointer;
  /** The distance from the frame register to the frame address, and what `.cfi_remember_state` kept of it. */
  offset: bigint;
  readonly remembered: bigint[];
}

/** All frames of a file. */
export class Frames {
  readonly list: Frame[] = [];
  /** The open frame of each subsection. */
  private readonly open = new Map<Cursor, Frame>();
  /** What `.cfi_sections` asks for. */
  wanted: { readonly eh: boolean; readonly debug: boolean } = { eh: true, debug: false };

  /** The frame that is open where `cursor` stands. */
  current(cursor: Cursor): Frame | undefined {
    return this.open.get(cursor);
  }

  /** Opens a frame at `cursor`, where `label` is, for the statement `at`; a `simple` one without rules. */
  start(cursor: Cursor, label: SymbolEntry, at: SourcePosition, simple: boolean): void {
    const frame: Frame = {
      at,
      start: label,
      rules: simple ? [] : [...initialRules],
      last: { ...cursor.here(), label },
      returnColumn,
      isSignal: false,
      offset: simple ? 0n : 8n,
      remembered: [],
    };
    this.list.push(frame);
    this.open.set(cursor, frame);
  }

  /** Closes the frame that is open at `cursor`, where `label` is. */
  end(cursor: Cursor, frame: Frame, label: SymbolEntry): void {
    frame.end = label;
    this.open.delete(cursor);
  }

  /** Frames that were never closed. */
  unclosed(): Frame[] {
    return [...this.open.values()];
  }
}
