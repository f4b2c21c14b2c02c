/**
 * The state of an assembly: which statement is read, where the next byte goes, what has been named, and the operations on
 * these that directives and instructions are made of. Nothing here knows of any directive or instruction.
 */
import { type Parse, parseAtt, parseIntel, type Span } from '../../grammar/index.ts';
import { Bundles } from './bundles.ts';
import { Conditions } from './conditions.ts';
import { Diagnostics } from './diagnostics.ts';
import { R } from './elf-numbers.ts';
import { knownValue } from './expressions.ts';
import type { Fixup } from './fixups.ts';
import { Frames } from './frames.ts';
import { Input, InputLine } from './input.ts';
import type { Evaluate } from './macro-arguments.ts';
import type { Macro } from './macros.ts';
import type { SourcePosition } from './positions.ts';
import { SectionTable } from './section-table.ts';
import type { Cursor, Section } from './sections.ts';
import { SymbolTable } from './symbol-table.ts';
import { type Bound, SymbolEntry } from './symbols.ts';
import { type Syntax, usualSyntax } from './syntax.ts';

/** A source file as its user names it. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

export interface AssembleOptions {
  /** Finds the file that `.include "name"` in `from` means; `undefined` if there is none. */
  readonly include?: (name: string, from: string) => SourceFile | undefined;
  /** Reads the file that `.incbin "name"` in `from` means; `undefined` if there is none. */
  readonly readBinary?: (name: string, from: string) => Uint8Array | undefined;
}

/** The state of one run over one file. */
export class Assembler {
  readonly options: AssembleOptions;
  readonly diagnostics = new Diagnostics();

  // What is read.
  readonly input = new Input(this.diagnostics);
  readonly conditions = new Conditions();
  syntax: Syntax = usualSyntax;
  /** By their names in lower case. */
  readonly macros = new Map<string, Macro>();
  /** How many macros have been expanded. */
  expansions = 0;
  /** Set by `.altmacro`: computes the expressions in macro arguments. */
  alternate: Evaluate | undefined;
  /** How many names `local` has made since. */
  localNames = 0;
  private line = new InputLine('', '', 1, 1);
  /** The line that came before it. */
  private before = this.line;

  // What is written.
  readonly sections = new SectionTable();
  cursor: Cursor = this.sections.text.cursor(0);
  previousCursor: Cursor | undefined;
  readonly cursorStack: { cursor: Cursor; previous: Cursor | undefined }[] = [];
  readonly symbols = new SymbolTable();
  /** How many times a name was bound to a symbol: what is made of a statement without names depends on nothing else. */
  namesBound = 0;
  readonly bundles = new Bundles();
  readonly frames = new Frames();
  /** Files that `.file NUMBER` named, for `.loc`. */
  readonly sourceFiles = new Map<number, string>();
  /** What `.file "name"` named. */
  sourceName: string | undefined;

  constructor(options: AssembleOptions) {
    this.options = options;
  }

  // ---- The current statement --------------------------------------------------------------------------------------

  /** Goes on to the next statement, which is returned; `undefined` at the end of everything. */
  next(): InputLine | undefined {
    const line = this.input.next();
    if (line) {
      this.before = this.line;
      this.line = line;
    }
    return line;
  }

  /** The text of the current statement. */
  get text(): string {
    return this.line.text;
  }

  /** Whether the current statement stands behind another one in its line of the file. */
  get isBehindAnother(): boolean {
    const { line, before } = this;
    return !line.macro && before.text !== '' && line.line === before.line && line.file === before.file;
  }

  /** The tree of a statement that is made of pieces of the source. */
  parse(text: string): Parse {
    return this.syntax.name === 'intel' ? parseIntel(text) : parseAtt(text);
  }

  /** The position of a piece of the current statement, or of all of it. */
  at(span?: Span): SourcePosition {
    return span ? this.line.position(span.start, span.end) : this.line.position(0, this.line.text.length);
  }

  /** Reports an error at a piece of the current statement. */
  error(span: Span | undefined, message: string, hint?: string): void {
    this.diagnostics.error(this.at(span), message, hint);
  }

  warning(span: Span | undefined, message: string, hint?: string): void {
    this.diagnostics.warning(this.at(span), message, hint);
  }

  // ---- The current place ------------------------------------------------------------------------------------------

  /** Continues in another section. */
  enter(section: Section, subsection = 0): void {
    this.previousCursor = this.cursor;
    this.cursor = section.cursor(subsection);
  }

  /** A label at the current place that no name leads to. */
  label(): SymbolEntry {
    const symbol = new SymbolEntry('.\u0001');
    const { fragment, offset } = this.cursor.here();
    symbol.meaning = { kind: 'label', fragment, offset };
    symbol.definedAt = this.at();
    return symbol;
  }

  /** Appends bytes. */
  emit(bytes: ArrayLike<number>): void {
    this.cursor.append(bytes);
  }

  /** Appends a field of `size` bytes that holds `value`. */
  emitField(value: Bound, size: number, at: SourcePosition): void {
    const known = knownValue(value);
    if (known !== undefined) {
      this.cursor.appendInteger(known, size);
      return;
    }
    const { fragment, offset } = this.cursor.here();
    this.cursor.appendInteger(0n, size);
    const type = size === 8 ? R[64] : size === 4 ? R[32] : size === 2 ? R[16] : R[8];
    this.addFixup({ fragment, offset, size, value, type, relative: false, trailing: 0, range: 'either', at });
  }

  /** Notes that a field of the current section awaits a value. */
  addFixup(fixup: Fixup): void {
    this.cursor.section.fixups.push(fixup);
  }
}
