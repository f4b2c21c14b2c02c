/** Symbols while a file is being assembled. */
import type { Expression } from '../../grammar/index.ts';
import type { Bound } from './expressions.ts';
import type { SourcePosition } from './positions.ts';
import type { Cursor, Fragment } from './sections.ts';

/** What a symbol stands for. */
export type Meaning =
  | { readonly kind: 'undefined' }
  | { readonly kind: 'label'; readonly cursor: Cursor; readonly fragment: Fragment; readonly offset: number }
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

/** The symbols of one file. */
export class SymbolTable {
  readonly byName = new Map<string, SymbolEntry>();
  private readonly localLabels = new Map<number, { last?: SymbolEntry; next?: SymbolEntry; count: number }>();

  /** The symbol called `name`, made if it is new. */
  get(name: string, mentionedAt?: SourcePosition): SymbolEntry {
    let symbol = this.byName.get(name);
    if (!symbol) {
      symbol = new SymbolEntry(name);
      this.byName.set(name, symbol);
    }
    if (mentionedAt && !symbol.mentionedAt) symbol.mentionedAt = mentionedAt;
    return symbol;
  }

  /** Gives the name of `old` to a new symbol with the same attributes and no meaning yet. */
  replace(old: SymbolEntry): SymbolEntry {
    const fresh = new SymbolEntry(old.name);
    fresh.binding = old.binding;
    fresh.visibility = old.visibility;
    fresh.type = old.type;
    fresh.size = old.size;
    fresh.mentionedAt = old.mentionedAt;
    this.byName.set(old.name, fresh);
    return fresh;
  }

  /** The symbol that the next `number:` will define. */
  nextLocal(number: number): SymbolEntry {
    const state = this.localState(number);
    state.next ??= new SymbolEntry(`${number}\u0001${state.count}`);
    return state.next;
  }

  /** The symbol that the last `number:` defined, if there was one. */
  lastLocal(number: number): SymbolEntry | undefined {
    return this.localState(number).last;
  }

  /** Takes the symbol for a `number:` that stands here. */
  takeLocal(number: number): SymbolEntry {
    const symbol = this.nextLocal(number);
    const state = this.localState(number);
    state.last = symbol;
    delete state.next;
    state.count++;
    return symbol;
  }

  /** References to local labels that no label satisfied. */
  danglingLocals(): SymbolEntry[] {
    return [...this.localLabels.values()].flatMap((state) => (state.next ? [state.next] : []));
  }

  private localState(number: number): { last?: SymbolEntry; next?: SymbolEntry; count: number } {
    let state = this.localLabels.get(number);
    if (!state) {
      state = { count: 0 };
      this.localLabels.set(number, state);
    }
    return state;
  }
}
