/**
 * The pass over a source: takes statements in order and hands them to whoever carries them out. What cannot be known yet
 * becomes the tail of a fragment or a fixup, and is settled by `layout.ts` and `resolve.ts` at the end.
 */
import type { Assignment, Directive, Instruction, IntelInstruction } from '../../grammar/index.ts';
import { type AssembleOptions, Assembler, type SourceFile } from './assembler.ts';
import { bind } from './binding.ts';
import { assign, define, defineLabel } from './definitions.ts';
import { type Diagnostic, suggest } from './diagnostics.ts';
import { handleCondition } from './directives/conditions.ts';
import { directiveNames, runDirective } from './directives/index.ts';
import { expandMacro } from './expansions.ts';
import type { Fragment } from './fragments.ts';
import { writeFrames } from './frame-entries.ts';
import type { InputLine } from './input.ts';
import { foreignHint } from './instructions/foreign.ts';
import { makeInstruction } from './instructions/index.ts';
import { put } from './instructions/made.ts';
import { putTemplate, templateOf } from './instructions/templates.ts';
import type { ObjectFile } from './object.ts';
import { buildObject } from './resolve.ts';
import type { Cursor } from './sections.ts';
import { recall, type Statement } from './statements.ts';

/** What became of one source file. The object is complete only if no diagnostic is an error. */
export interface Assembly {
  readonly object: ObjectFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** Assembles one file of GNU as source. */
export function assemble(source: SourceFile, options: AssembleOptions = {}): Assembly {
  const assembler = new Assembler(options);
  assembler.input.pushFile(source.name, source.text);
  for (let line = assembler.next(); line; line = assembler.next()) takeStatement(assembler, line);
  reportUnfinished(assembler);
  writeFrames(assembler);
  return { object: buildObject(assembler, source.name), diagnostics: assembler.diagnostics.list };
}

/** Reports whatever was begun and never ended. */
function reportUnfinished({ diagnostics, conditions, symbols, frames, bundles }: Assembler): void {
  for (const at of conditions.open()) diagnostics.error(at, 'this condition has no `.endif`');
  for (const symbol of symbols.danglingLocals()) {
    const number = symbol.name.split('\u0001')[0]!;
    diagnostics.error(symbol.mentionedAt!, `there is no label \`${number}:\` after this`);
  }
  for (const { at } of frames.unclosed()) diagnostics.error(at, 'this `.cfi_startproc` has no `.cfi_endproc`');
  for (const at of bundles.unclosed()) diagnostics.error(at, 'this `.bundle_lock` has no `.bundle_unlock`');
}

/** A statement that is one label with a name. */
const plainLabel = /^[A-Za-z_.\u0080-\uffff][\w.$\u0080-\uffff]*:$/;

function takeStatement(assembler: Assembler, line: InputLine): void {
  const { text } = line;
  const { conditions, macros } = assembler;
  if (text.endsWith(':') && plainLabel.test(text)) {
    const end = text.length - 1;
    if (conditions.active) defineLabel(assembler, { name: text.slice(0, end), span: { start: 0, end } });
    return;
  }
  const statement = recall(text, assembler.syntax);
  const { head, word } = statement.kind;
  if (word.isConditional && handleCondition(assembler, text, head)) return;
  if (!conditions.active) return;
  const macro = macros.size > 0 ? macros.get(head.word) : undefined;
  if (macro && !/^==?(?!=)/.test(text.slice(head.restStart))) {
    if (head.labels > 0) takeLabels(assembler, text.slice(0, head.labels));
    expandMacro(assembler, macro, text.slice(head.restStart));
    return;
  }
  if (word.isRaw) {
    if (head.labels > 0) takeLabels(assembler, text.slice(0, head.labels));
    const nameSpan = { start: head.labels, end: head.labels + head.word.length };
    const span = { start: head.labels, end: text.length };
    const directive: Directive = { kind: 'directive', name: head.word, nameSpan, arguments: [], span };
    runDirective(assembler, directive, text.slice(head.restStart));
    return;
  }
  const { cursor } = assembler;
  const { fragment } = cursor;
  const { length } = fragment;
  if (putRemembered(assembler, statement)) mark(assembler, line, 0, text.length, cursor, fragment, length, true);
  else takeParsed(assembler, line, statement);
}

function takeLabels(assembler: Assembler, text: string): void {
  for (const label of recall(text, assembler.syntax).parse.statement.labels) defineLabel(assembler, label);
}

/** Puts an instruction that was made before, or one of its shape; returns whether there was one. */
function putRemembered(assembler: Assembler, { made, kind, shape }: Statement): boolean {
  if (!assembler.cursor.section.hasContents || assembler.bundles.isOn) return false;
  if (!made) return kind.template && shape ? putTemplate(assembler, kind.template, shape) : false;
  put(assembler, made);
  return true;
}

/** Assembles a statement by its tree. */
function takeParsed(assembler: Assembler, line: InputLine, written: Statement): void {
  const { statement, problems } = written.parse;
  for (const { span, message, hint } of problems) {
    assembler.error(span, message, foreignHint(assembler) ?? hint);
  }
  if (problems.length > 0) return;
  for (const label of statement.labels) defineLabel(assembler, label);
  const { body } = statement;
  if (!body) return;
  const isCode = body.kind === 'instruction' || body.kind === 'intel instruction';
  const { cursor, bundles } = assembler;
  const bundle = isCode && bundles.isOn ? bundles.begin(cursor, assembler.at()) : undefined;
  const { fragment } = cursor;
  const { length } = fragment;
  if (isCode) takeInstruction(assembler, body, statement.labels.length > 0 ? undefined : written);
  else if (body.kind === 'assignment') takeAssignment(assembler, body);
  else takeDirective(assembler, body, written.text.slice(written.kind.head.restStart));
  if (bundle) bundles.finish(assembler.cursor, bundle);
  mark(assembler, line, body.span.start, body.span.end, cursor, fragment, length, isCode);
}

/** Notes that what was put behind `offset` in `first` comes from the piece `start` to `end` of `line`. */
function mark(
  assembler: Assembler,
  line: InputLine,
  start: number,
  end: number,
  cursor: Cursor,
  first: Fragment,
  offset: number,
  code: boolean,
): void {
  // What changes the section puts nothing into it.
  if (assembler.cursor !== cursor) return;
  const { fragment } = cursor;
  if (fragment === first && fragment.length === offset) return;
  cursor.section.lines.add(line, start, end, first, offset, fragment, code);
}

/** Assembles an instruction; `statement` remembers what comes of it, if it consists of nothing else. */
function takeInstruction(
  assembler: Assembler,
  body: Instruction | IntelInstruction,
  statement: Statement | undefined,
): void {
  const { section } = assembler.cursor;
  if (!section.hasContents) {
    assembler.error(body.span, `\`${section.name}\` holds no contents`);
    return;
  }
  const { length } = assembler.diagnostics.list;
  const { namesBound } = assembler;
  const made = makeInstruction(assembler, body);
  if (!made) return;
  put(assembler, made);
  if (!statement || assembler.diagnostics.list.length > length) return;
  if (statement.mayHaveTemplate) statement.kind.template ??= templateOf(statement.shape!, made) ?? null;
  if (assembler.namesBound === namesBound) statement.becomes(made);
}

function takeAssignment(assembler: Assembler, { name, value, span, once }: Assignment): void {
  if (once) define(assembler, name, value, span);
  else assign(assembler, name, bind(assembler, value), span, true);
}

function takeDirective(assembler: Assembler, directive: Directive, rest: string): void {
  if (runDirective(assembler, directive, rest)) return;
  const meant = suggest(directive.name, directiveNames());
  const hint = foreignHint(assembler) ?? (meant && `did you mean \`${meant}\`?`);
  assembler.error(directive.nameSpan, `unknown directive \`${directive.name}\``, hint);
}
