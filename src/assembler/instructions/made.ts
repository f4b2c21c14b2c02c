/** What an instruction becomes, before it is put anywhere. */
import type { Span } from '../../../grammar/index.ts';
import type { Assembler } from '../assembler.ts';
import type { Fragment } from '../fragments.ts';
import type { Bound } from '../symbols.ts';

/** A field of an instruction whose value the layout or the linker finds. */
export interface OpenField {
  /** From the start of the instruction, in bytes. */
  readonly offset: number;
  readonly size: number;
  /** The relocation type if the value is not known in this file. */
  readonly type: number;
  /** The value counts from the end of the field plus `trailing` bytes. */
  readonly relative: boolean;
  readonly trailing: number;
  /** How the value must fit, when it is known. */
  readonly range: 'signed' | 'either';
  readonly value: Bound;
  /** The operand that holds it. */
  readonly span: Span;
}

/** A field whose value is known, and in the bytes already. */
export interface ConstantField {
  readonly offset: number;
  readonly size: number;
  readonly span: Span;
}

/** An instruction whose length is settled. */
export interface MadeBytes {
  readonly kind: 'bytes';
  readonly bytes: ArrayLike<number>;
  readonly fields: readonly OpenField[];
  readonly constants: readonly ConstantField[];
  /** A displacement in it takes one byte or four as its value happens to be a multiple of the operand's size. */
  readonly isScaled?: boolean;
}

/** A jump that is short or near, as its target turns out. */
export interface MadeBranch {
  readonly kind: 'branch';
  /** Opcode bytes; a displacement of one or four bytes follows. */
  readonly short: readonly number[];
  readonly near: readonly number[];
  readonly target: Bound;
  readonly span: Span;
}

export type Made = MadeBytes | MadeBranch;

/** Puts an instruction where `assembler` stands. */
export function put(assembler: Assembler, made: Made): void {
  if (made.kind === 'branch') {
    putBranch(assembler, made, made.target, made.span);
    return;
  }
  const { fragment } = assembler.cursor;
  const start = fragment.length;
  assembler.cursor.append(made.bytes);
  for (const field of made.fields) putField(assembler, fragment, start, field, field.value, field.span);
}

/** Puts a jump to `target`, which stands at `span` of the statement. */
export function putBranch(assembler: Assembler, { short, near }: MadeBranch, target: Bound, span: Span): void {
  assembler.cursor.push({ kind: 'branch', short, near, target, isNear: false, at: assembler.at(span) });
}

/** Notes that a field of the instruction that begins at `start` in `fragment` awaits `value`, which stands at `span`. */
export function putField(
  assembler: Assembler,
  fragment: Fragment,
  start: number,
  { offset, size, type, relative, trailing, range }: OpenField,
  value: Bound,
  span: Span,
): void {
  const at = assembler.at(span);
  assembler.addFixup({ fragment, offset: start + offset, size, value, type, relative, trailing, range, at });
}
