/** What is left open in a section, until its layout is known. */
import type { Fragment } from './fragments.ts';
import type { SourcePosition } from './positions.ts';
import type { Bound } from './symbols.ts';

/** A field that an expression fills. */
export interface Fixup {
  readonly fragment: Fragment;
  /** From the start of the fragment. */
  readonly offset: number;
  readonly size: number;
  readonly value: Bound;
  /** It is the displacement of a jump. */
  readonly isBranch?: true;
  /** The relocation type if the value is not known here. */
  readonly type: number;
  /** The value counts from the end of the field plus `trailing` bytes. */
  readonly relative: boolean;
  readonly trailing: number;
  /** How the value must fit, when it is known: signed, unsigned, or either. */
  readonly range: 'signed' | 'either';
  readonly at: SourcePosition;
}

/** What `.reloc` asks for. */
export interface RelocationRequest {
  /** Where in the section, in bytes or as a label. */
  readonly offset: Bound;
  /** One of `R`. */
  readonly type: number;
  readonly value: Bound | undefined;
  readonly at: SourcePosition;
}
