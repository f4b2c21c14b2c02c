/** An object: what one source file becomes, before linking. It corresponds to an ELF relocatable file. */
import type { SourcePosition } from './positions.ts';
import type { SectionHeader } from './section-header.ts';

/** One source file, assembled. */
export interface ObjectFile {
  readonly name: string;
  readonly sections: readonly ObjectSection[];
  readonly symbols: readonly ObjectSymbol[];
  /** Names with a definition, those included that no symbol is left of. */
  readonly definedNames: readonly string[];
  /** Names of files by the numbers that `.file` gave them, for `.loc`. */
  readonly sourceFiles: ReadonlyMap<number, string>;
  /** The first section called `name`, if there is one. */
  section(name: string): ObjectSection | undefined;
}

/** A section with its bytes and what is known about them. */
export interface ObjectSection extends SectionHeader {
  /** The name of its COMDAT group: of several objects with one, the first is linked. */
  readonly group?: string;
  /** In bytes; of a section without contents (`.bss`) as well. */
  readonly size: number;
  /** Contents; fields with a relocation hold zero, the addend stands in the relocation. Empty for `.bss`. */
  readonly bytes: Uint8Array;
  readonly relocations: readonly Relocation[];
  readonly lines: StatementRows;
  /** What `.loc` said, by rising offset. */
  readonly sourceLines: readonly LocEntry[];
}

/** A field that the linker fills in. */
export interface Relocation {
  readonly offset: number;
  /** One of `R`. */
  readonly type: number;
  readonly symbol: ObjectSymbol;
  readonly addend: bigint;
  readonly at: SourcePosition;
}

/** Where the bytes of a section came from: a row for each statement that made some, by rising offset. */
export interface StatementRows {
  readonly count: number;
  /** From the start of the section, in bytes. */
  offset(row: number): number;
  /** In bytes. */
  length(row: number): number;
  /** The statement is an instruction. */
  isCode(row: number): boolean;
  at(row: number): SourcePosition;
  /** The file and line of `at` alone. */
  file(row: number): string;
  line(row: number): number;
}

/** From this offset on, code belongs to this line of the high-level source. */
export interface LocEntry {
  readonly offset: number;
  readonly at: SourcePosition;
}

/** A symbol of an object. */
export interface ObjectSymbol {
  readonly name: string;
  readonly binding: 'local' | 'global' | 'weak';
  readonly visibility: 'default' | 'hidden' | 'protected' | 'internal';
  readonly type: 'none' | 'function' | 'object' | 'tls' | 'ifunc' | 'section' | 'file';
  readonly place:
    | { readonly kind: 'section'; readonly section: ObjectSection; readonly offset: bigint }
    | { readonly kind: 'absolute'; readonly value: bigint }
    | { readonly kind: 'common'; readonly size: number; readonly alignment: number; readonly isLarge?: true }
    | { readonly kind: 'undefined' };
  /** In bytes. */
  readonly size: number;
  /** Where it was defined, or first mentioned. */
  readonly at: SourcePosition;
  /** Only the assembler sees it; it is not in the symbol table (names that begin with `.L`). */
  readonly temporary: boolean;
}
