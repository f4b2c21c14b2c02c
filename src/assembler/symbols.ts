/**
 * Symbols while a file is being assembled, and expressions over them. Neither can be told without the other: a symbol
 * may be equated to an expression, whose names are symbols.
 */
import type { BinaryOperator, Expression, UnaryOperator } from '../../grammar/index.ts';
import type { Place } from './fragments.ts';
import type { SourcePosition } from './positions.ts';

/** An expression whose names are symbols. */
export type Bound =
  | { readonly kind: 'number'; readonly value: bigint }
  | { readonly kind: 'symbol'; readonly symbol: SymbolEntry; readonly modifier?: string }
  | { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly operand: Bound }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Bound; readonly right: Bound };

/** What a symbol stands for. */
export type Meaning =
  | { readonly kind: 'undefined' }
  | ({ readonly kind: 'label' } & Place)
  | { readonly kind: 'equated'; readonly value: Bound }
  | { readonly kind: 'common'; readonly size: number; readonly alignment: number; readonly isLarge?: true };

const noMeaning: Meaning = { kind: 'undefined' };

/** A symbol. */
export class SymbolEntry {
  readonly name: string;
  meaning: Meaning = noMeaning;
  binding: 'local' | 'global' | 'weak' | undefined;
  visibility: 'default' | 'hidden' | 'protected' | 'internal' = 'default';
  type: 'none' | 'function' | 'object' | 'tls' | 'ifunc' = 'none';
  size: Bound | undefined;
  /** Set by `.eqv` and `==`: what the name stands for, evaluated anew at each use. */
  standsFor: Expression | undefined;
  /** Set by `.weakref`: the symbol that this name is another name of. */
  weakReference: SymbolEntry | undefined;
  /** A name made by `.weakref` was used for it. Unless it is named itself, it need not exist. */
  isWeaklyNamed = false;
  /** Other names, set by `.symver`: `plain@version`, with the number of `@` that were written. */
  readonly versions: { readonly plain: string; readonly kind: '@' | '@@' | '@@@'; readonly version: string }[] = [];
  /** `.symver` has taken the name itself away. */
  isRemoved = false;
  /** `.set` and `=` may define it again; a label, `.equiv` and `==` may not. */
  redefinable = false;
  definedAt: SourcePosition | undefined;
  mentionedAt: SourcePosition | undefined;
  /** It is needed by something that is emitted, so it may not be missing from the symbol table. */
  used = false;

  constructor(name: string) {
    this.name = name;
  }

  get isDefined(): boolean {
    return this.meaning.kind !== 'undefined';
  }

  /** It is the linker's name for the GOT, which is always counted from here. */
  get isOffsetTable(): boolean {
    return this.name === '_GLOBAL_OFFSET_TABLE_';
  }

  /** Names that begin with `.L` do not appear in the symbol table. */
  get isTemporary(): boolean {
    return this.name.startsWith('.L') || this.isRemoved || this.name.includes('\u0001');
  }
}
