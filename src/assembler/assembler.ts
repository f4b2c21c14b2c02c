/**
 * The assembler proper: takes statements in order, keeps the current place, and puts bytes there.
 * What cannot be known yet becomes a tail of variable size or a fixup, and is settled by `layout.ts` and `resolve.ts`.
 */
import {
  type Assignment,
  type Directive,
  type Expression,
  type Instruction,
  type IntelInstruction,
  type Label,
  type Parse,
  parseAtt,
  parseIntel,
  type Span,
} from '../../grammar/index.ts';
import { Bundles } from './bundles.ts';
import { textOfBytes } from './bytes.ts';
import { Conditions } from './conditions.ts';
import { Diagnostics, suggest } from './diagnostics.ts';
import { directiveNames, runDirective } from './directives/index.ts';
import { R, SHF, SHT } from './elf-numbers.ts';
import { knownValue, numberOf, reduceNow } from './expressions.ts';
import type { Fixup } from './fixups.ts';
import { type Fragment, settledDistance } from './fragments.ts';
import { Frames, writeFrames } from './frames.ts';
import { Input, InputLine } from './input.ts';
import { foreignHint } from './instructions/foreign.ts';
import { makeInstruction } from './instructions/index.ts';
import { put } from './instructions/made.ts';
import { registerNamed } from './instructions/registers.ts';
import { putTemplate, templateOf } from './instructions/templates.ts';
import type { Evaluate } from './macro-arguments.ts';
import { bindArguments, type Expansion, expand, type Macro } from './macros.ts';
import type { ObjectFile } from './object.ts';
import type { SourcePosition } from './positions.ts';
import { buildObject } from './resolve.ts';
import { type Cursor, Section } from './sections.ts';
import { recall, type Statement } from './statements.ts';
import { SymbolTable } from './symbol-table.ts';
import { type Bound, SymbolEntry } from './symbols.ts';

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

/** How a value goes into a field. */
export type FieldOptions = Partial<Pick<Fixup, 'type' | 'relative' | 'trailing' | 'range'>>;

/** How instructions are written at the moment. */
export interface Syntax {
  readonly name: 'att' | 'intel';
  /** Register names need no `%`. */
  readonly bareRegisters: boolean;
  /** FSUB and FSUBR, FDIV and FDIVR are not swapped in AT&T syntax. */
  readonly intelNames: boolean;
  /** `%riz` and `%eiz` are registers. */
  readonly indexRegisters: boolean;
}

/** Deeper than this, names defined by `==` are taken to depend on themselves. */
const mostNested = 100;

/** A statement that is one label with a name. */
const plainLabel = /^[A-Za-z_.\u0080-\uffff][\w.$\u0080-\uffff]*:$/;

/** The symbol that a name made by `.weakref` leads to, noted to be named so. */
function weakTarget(alias: SymbolEntry): SymbolEntry {
  let target = alias;
  for (let depth = 0; target.weakReference && depth < mostNested; depth++) target = target.weakReference;
  target.isWeaklyNamed = true;
  return target;
}

/** The state of one run over one file. */
export class Assembler {
  readonly diagnostics = new Diagnostics();
  readonly symbols = new SymbolTable();
  readonly macros = new Map<string, Macro>();
  readonly conditions = new Conditions();
  readonly input: Input;
  readonly options: AssembleOptions;
  readonly sections: Section[] = [];
  private readonly firstSections = new Map<string, Section>();
  /** Files that `.file NUMBER` named, for `.loc`. */
  readonly sourceFiles = new Map<number, string>();
  /** What `.file "name"` named. */
  sourceName: string | undefined;
  syntax: Syntax = { name: 'att', bareRegisters: false, intelNames: false, indexRegisters: false };
  readonly frames = new Frames();
  readonly bundles = new Bundles();
  cursor: Cursor;
  previousCursor: Cursor | undefined;
  readonly cursorStack: { cursor: Cursor; previous: Cursor | undefined }[] = [];
  /** How many macros have been expanded. */
  expansions = 0;
  private line = new InputLine('', '', 1, 1);
  /** The line that came before it. */
  private before = this.line;
  private readonly file: SourceFile;

  constructor(file: SourceFile, options: AssembleOptions) {
    this.file = file;
    this.options = options;
    this.input = new Input(this.diagnostics);
    // Every object has these three, whether they are used or not.
    const text = this.section('.text', SHT.PROGBITS, SHF.ALLOC | SHF.EXECINSTR);
    this.section('.data', SHT.PROGBITS, SHF.ALLOC | SHF.WRITE);
    this.section('.bss', SHT.NOBITS, SHF.ALLOC | SHF.WRITE);
    this.cursor = text.cursor(0);
  }

  /** Assembles the whole file. */
  run(): ObjectFile {
    this.input.pushFile(this.file.name, this.file.text);
    for (let line = this.input.next(); line; line = this.input.next()) {
      this.before = this.line;
      this.line = line;
      this.statement(line);
    }
    for (const open of this.conditions.open()) this.diagnostics.error(open, 'this condition has no `.endif`');
    for (const symbol of this.symbols.danglingLocals()) {
      const number = symbol.name.split('\u0001')[0]!;
      this.diagnostics.error(symbol.mentionedAt!, `there is no label \`${number}:\` after this`);
    }
    for (const { at } of this.frames.unclosed()) {
      this.diagnostics.error(at, 'this `.cfi_startproc` has no `.cfi_endproc`');
    }
    for (const at of this.bundles.unclosed()) {
      this.diagnostics.error(at, 'this `.bundle_lock` has no `.bundle_unlock`');
    }
    writeFrames(this);
    return buildObject(this, this.file.name);
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

  // ---- Statements -------------------------------------------------------------------------------------------------

  private statement({ text }: InputLine): void {
    if (text.endsWith(':') && plainLabel.test(text)) {
      const end = text.length - 1;
      if (this.conditions.active) this.defineLabel({ name: text.slice(0, end), span: { start: 0, end } });
      return;
    }
    const statement = recall(text, this.syntax);
    const { head, word } = statement.kind;
    if (word.isConditional && this.conditions.handle(this, text, head)) return;
    if (!this.conditions.active) return;
    const macro = this.macros.size > 0 ? this.macros.get(head.word) : undefined;
    if (macro && !/^==?(?!=)/.test(text.slice(head.restStart))) {
      if (head.labels > 0) this.labelsOnly(text.slice(0, head.labels));
      this.expandMacro(macro, text.slice(head.restStart));
      return;
    }
    if (word.isRaw) {
      if (head.labels > 0) this.labelsOnly(text.slice(0, head.labels));
      const nameSpan = { start: head.labels, end: head.labels + head.word.length };
      const span = { start: head.labels, end: text.length };
      runDirective(
        this,
        { kind: 'directive', name: head.word, nameSpan, arguments: [], span },
        text.slice(head.restStart),
      );
      return;
    }
    const { cursor } = this;
    const { fragment } = cursor;
    const { length } = fragment;
    if (this.putRemembered(statement)) this.mark(cursor, fragment, length, 0, text.length, true);
    else this.parsed(statement);
  }

  /** Puts an instruction that was made before, or one of its shape; returns whether there was one. */
  private putRemembered({ made, kind, shape }: Statement): boolean {
    if (!this.cursor.section.hasContents || this.bundles.isOn) return false;
    if (!made) return kind.template && shape ? putTemplate(this, kind.template, shape) : false;
    put(this, made);
    return true;
  }

  /** Assembles a statement by its tree. */
  private parsed(written: Statement): void {
    const { statement, problems } = written.parse;
    for (const { span, message, hint } of problems) this.error(span, message, foreignHint(this) ?? hint);
    if (problems.length > 0) return;
    for (const label of statement.labels) this.defineLabel(label);
    const { body } = statement;
    if (!body) return;
    const isCode = body.kind === 'instruction' || body.kind === 'intel instruction';
    const { cursor } = this;
    const bundle = isCode && this.bundles.isOn ? this.bundles.begin(this) : undefined;
    const { fragment } = cursor;
    const { length } = fragment;
    if (isCode) this.instruction(body, statement.labels.length > 0 ? undefined : written);
    else this.body(body, written.text.slice(written.kind.head.restStart));
    if (bundle) this.bundles.finish(this, bundle);
    this.mark(cursor, fragment, length, body.span.start, body.span.end, isCode);
  }

  /** Notes that what was put behind `offset` in `first` comes from the piece `start` to `end` of the statement. */
  private mark(cursor: Cursor, first: Fragment, offset: number, start: number, end: number, code: boolean): void {
    // What changes the section puts nothing into it.
    if (this.cursor !== cursor) return;
    const { fragment } = cursor;
    if (fragment === first && fragment.length === offset) return;
    cursor.section.lines.add(this.line, start, end, first, offset, fragment, code);
  }

  /** Assembles an instruction; `statement` remembers what comes of it, if it consists of nothing else. */
  private instruction(body: Instruction | IntelInstruction, statement: Statement | undefined): void {
    const { section } = this.cursor;
    if (!section.hasContents) {
      this.error(body.span, `\`${section.name}\` holds no contents`);
      return;
    }
    const { length } = this.diagnostics.list;
    this.namesBound = 0;
    const made = makeInstruction(this, body);
    if (!made) return;
    put(this, made);
    if (!statement || this.diagnostics.list.length > length) return;
    if (statement.mayHaveTemplate) statement.kind.template ??= templateOf(statement.shape!, made) ?? null;
    if (this.namesBound === 0) statement.becomes(made);
  }
  private namesBound = 0;

  private body(body: Assignment | Directive, rest: string): void {
    if (body.kind === 'assignment') {
      if (body.once) this.define(body.name, body.value, body.span);
      else this.assign(body.name, this.bind(body.value), body.span, true);
    } else if (!runDirective(this, body, rest)) {
      const meant = suggest(body.name, directiveNames());
      const hint = foreignHint(this) ?? (meant && `did you mean \`${meant}\`?`);
      this.error(body.nameSpan, `unknown directive \`${body.name}\``, hint);
    }
  }

  private labelsOnly(text: string): void {
    for (const label of recall(text, this.syntax).parse.statement.labels) this.defineLabel(label);
  }

  private expandMacro(macro: Macro, rest: string): void {
    const values = bindArguments(macro, rest, this.alternate);
    if ('problem' in values && typeof values.problem === 'string') {
      this.error(undefined, values.problem);
      return;
    }
    const expansion = this.expansion(`macro \`${macro.name}\``, this.expansions++);
    if (!this.input.pushLines(expand(macro.body, values as Map<string, string>, expansion), 'macro')) {
      this.error(undefined, `macro \`${macro.name}\` expands itself without end`);
      this.input.end();
    }
  }

  /** What an expansion that begins here needs to know. */
  expansion(name: string, count: number): Expansion {
    const newLocal = (): string => `.LL${(++this.locals).toString(16).padStart(4, '0')}`;
    const at = this.at();
    const report = (problem: string): void => this.diagnostics.error(at, `${problem} (in ${name})`);
    return { name, at, count, report, ...(this.alternate ? { newLocal } : {}) };
  }
  private locals = 0;

  /** Set by `.altmacro`: computes the expressions in macro arguments. */
  alternate: Evaluate | undefined;

  // ---- Symbols ----------------------------------------------------------------------------------------------------

  private defineLabel(label: Label): void {
    const symbol = label.number === undefined ? this.symbols.get(label.name) : this.symbols.takeLocal(label.number);
    const at = this.at(label.span);
    if (symbol.isDefined && this.isHere(symbol)) return;
    if (label.number === undefined && this.sectionNamed(label.name)) {
      this.diagnostics.error(at, `\`${label.name}\` is the name of a section`, 'call the label differently');
      return;
    }
    if (symbol.isDefined) {
      const before = symbol.definedAt!;
      this.diagnostics.error(
        at,
        `\`${symbol.name}\` is already defined`,
        `the first is at ${before.file}:${before.line}`,
      );
      return;
    }
    const here = this.cursor.here();
    const { origin } = this.cursor.section;
    // `.struct`: labels are plain numbers.
    if (origin) {
      const offset = settledDistance({ fragment: this.cursor.row[0]!, offset: 0 }, here) ?? 0;
      symbol.meaning = { kind: 'equated', value: numberOf(origin.value + BigInt(offset)) };
    } else {
      const { fragment, offset } = here;
      symbol.meaning = { kind: 'label', fragment, offset };
    }
    symbol.definedAt = at;
    if ((this.cursor.section.flags & SHF.TLS) !== 0n) symbol.type = 'tls';
  }

  /** Whether a symbol is a label at the current place already: to say so twice does no harm. */
  private isHere({ meaning }: SymbolEntry): boolean {
    if (meaning.kind !== 'label') return false;
    const { fragment, offset } = this.cursor.here();
    return meaning.fragment === fragment && meaning.offset === offset;
  }

  /** Gives a symbol a value; `again` allows it to have one already. */
  assign(name: string, value: Bound | undefined, span: Span, again: boolean): void {
    if (!value) return;
    if (name === '.') {
      this.cursor.push({ kind: 'org', target: value, fill: 0, at: this.at(span) });
      return;
    }
    let symbol = this.symbols.get(name);
    if (symbol.isDefined && !(symbol.redefinable && again)) {
      const before = symbol.definedAt!;
      this.error(span, `\`${name}\` is already defined`, `the first is at ${before.file}:${before.line}`);
      return;
    }
    // What was written before keeps the old value: from here on the name belongs to another entry.
    if (symbol.isDefined) symbol = this.symbols.replace(symbol);
    symbol.meaning = { kind: 'equated', value };
    symbol.redefinable = again;
    symbol.definedAt = this.at(span);
  }

  /** Lets a name that has no value yet stand for `expression`. */
  define(name: string, expression: Expression, span: Span): void {
    const isNew = !this.symbols.get(name).isDefined;
    this.assign(name, this.bind(expression), span, false);
    if (isNew && expression.kind !== 'integer') this.symbols.get(name).standsFor = expression;
  }

  // ---- Expressions ------------------------------------------------------------------------------------------------

  /** Binds an expression's names to symbols. Reports and returns `undefined` for what cannot be in an expression. */
  bind(expression: Expression): Bound | undefined {
    switch (expression.kind) {
      case 'integer':
        return numberOf(expression.value);
      case 'float':
        this.error(expression.span, 'a floating-point number cannot stand here', 'use .float or .double');
        return undefined;
      case 'string':
        return this.symbolBound(textOfBytes(expression.bytes), undefined, expression.span);
      case 'symbol':
        return this.symbolBound(expression.name, expression.modifier, expression.span);
      case 'local':
        return this.localBound(expression);
      case 'unary': {
        const operand = this.bind(expression.operand);
        return operand && this.folded({ kind: 'unary', operator: expression.operator, operand });
      }
      case 'binary': {
        const left = this.bind(expression.left);
        const right = this.bind(expression.right);
        if (!left || !right) return undefined;
        return this.folded({ kind: 'binary', operator: expression.operator, left, right });
      }
    }
  }

  private symbolBound(name: string, modifier: string | undefined, span: Span): Bound | undefined {
    this.namesBound++;
    if (name === '.') return { kind: 'symbol', symbol: this.label() };
    if (this.syntax.bareRegisters && registerNamed(name.toLowerCase())) {
      this.error(span, `the register \`${name}\` cannot be calculated with here`);
      return undefined;
    }
    const symbol = this.symbols.get(name);
    if (symbol.weakReference) return { kind: 'symbol', symbol: weakTarget(symbol), ...(modifier ? { modifier } : {}) };
    symbol.mentionedAt ??= this.at(span);
    if (symbol.standsFor && !modifier && this.depth < mostNested) {
      this.depth++;
      const value = this.bind(symbol.standsFor);
      this.depth--;
      if (value) return value;
    }
    // A symbol that may be set again stands for its value at this place.
    if (symbol.meaning.kind === 'equated' && symbol.redefinable && !modifier) {
      const value = knownValue(symbol.meaning.value);
      if (value !== undefined) return numberOf(value);
    }
    return { kind: 'symbol', symbol, ...(modifier ? { modifier } : {}) };
  }

  /** How many names defined by `==` are being looked through. */
  private depth = 0;

  private localBound(expression: Expression & { kind: 'local' }): Bound | undefined {
    const { number, direction, span } = expression;
    this.namesBound++;
    const symbol = direction === 'back' ? this.symbols.lastLocal(number) : this.symbols.nextLocal(number);
    if (!symbol) {
      this.error(span, `there is no label \`${number}:\` before this`);
      return undefined;
    }
    symbol.mentionedAt ??= this.at(span);
    return { kind: 'symbol', symbol };
  }

  /** A label at the current place that no name leads to. */
  label(): SymbolEntry {
    const symbol = new SymbolEntry('.\u0001');
    const { fragment, offset } = this.cursor.here();
    symbol.meaning = { kind: 'label', fragment, offset };
    symbol.definedAt = this.at();
    return symbol;
  }

  private folded(bound: Bound): Bound {
    const value = knownValue(bound);
    return value === undefined ? bound : numberOf(value);
  }

  /** The number that an expression must be at once; reports and returns `undefined` if it is not one yet. */
  number(expression: Expression): bigint | undefined {
    const bound = this.bind(expression);
    if (!bound) return undefined;
    const value = knownValue(bound);
    if (value === undefined) {
      const reduced = reduceNow(bound);
      if ('problem' in reduced) this.error(expression.span, reduced.problem);
      else this.error(expression.span, 'this must be a number that is known here');
    }
    return value;
  }

  // ---- Output -----------------------------------------------------------------------------------------------------

  /** The section called `name`, made with these attributes if it is new. */
  section(name: string, type: number, flags: bigint, entrySize = 0, group?: Section['group']): Section {
    const first = this.sectionNamed(name);
    const isMeant = (candidate: Section): boolean =>
      candidate.name === name && (candidate.group?.name ?? '') === (group?.name ?? '');
    const known = first && (isMeant(first) ? first : this.sections.find(isMeant));
    if (known) return known;
    const section = new Section(name, type, flags, entrySize);
    section.group = group;
    this.sections.push(section);
    if (!first) this.firstSections.set(name, section);
    return section;
  }

  /** The first section called `name`: there may be more, in groups. */
  sectionNamed(name: string): Section | undefined {
    return this.firstSections.get(name);
  }

  /** Continues in another section. */
  enter(section: Section, subsection = 0): void {
    this.previousCursor = this.cursor;
    this.cursor = section.cursor(subsection);
  }

  /** Appends bytes. */
  emit(bytes: ArrayLike<number>): void {
    this.cursor.append(bytes);
  }

  /** Appends a field of `size` bytes that holds `value`. */
  emitField(value: Bound, size: number, at: SourcePosition, options: FieldOptions = {}): void {
    const known = options.relative ? undefined : knownValue(value);
    if (known !== undefined) {
      this.cursor.appendInteger(known, size);
      return;
    }
    const { fragment, offset } = this.cursor.here();
    this.cursor.appendInteger(0n, size);
    this.addFixup({ fragment, offset, size, value, at, ...dataField(size), ...options });
  }

  /** Notes that a field of the current section awaits a value. */
  addFixup(fixup: Fixup): void {
    this.cursor.section.fixups.push(fixup);
  }
}

function dataField(size: number): Pick<Fixup, 'type' | 'relative' | 'trailing' | 'range'> {
  const type = size === 8 ? R[64] : size === 4 ? R[32] : size === 2 ? R[16] : R[8];
  return { type, relative: false, trailing: 0, range: 'either' };
}
