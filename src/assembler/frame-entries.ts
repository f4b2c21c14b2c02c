/**
 * What is known about stack frames, written as the sections `.eh_frame` (for programs) and `.debug_frame` (for debuggers):
 * common entries (CIEs) and an entry for each function (FDEs). DWARF 5, section 6.4.1; Linux Standard Base Core 5.0,
 * section 10.6 (the exception frame format).
 */
import type { Assembler } from './assembler.ts';
import { leb128 } from './bytes.ts';
import { SHF, SHT } from './elf-numbers.ts';
import { dataAlignment } from './frame-instructions.ts';
import { type EncodedPointer, type Frame, pointerSize, type Rule, relative } from './frames.ts';
import type { Section } from './sections.ts';
import type { Bound, SymbolEntry } from './symbols.ts';

/** How functions are named: four bytes with sign, counted from the field. */
const functionEncoding = 0x1b;

/** Whether a rule ends the part that functions may have in common. */
const isLocal = (rule: Rule): boolean => !('bytes' in rule) || rule.local === true;

/** A common information entry (CIE): what several functions begin with. */
interface CommonEntry {
  readonly start: SymbolEntry;
  readonly key: string;
  readonly rules: readonly Rule[];
}

/** Which of the two sections is written. */
type Format = 'eh' | 'debug';

/** Writes `.eh_frame` and `.debug_frame`, as far as they are wanted, at the end of the file. */
export function writeFrames(assembler: Assembler): void {
  const { wanted, list } = assembler.frames;
  const frames = list.filter((frame) => frame.end !== undefined);
  if (frames.length === 0) return;
  if (wanted.eh) writeSection(assembler, frames, 'eh', assembler.sections.get('.eh_frame', SHT.PROGBITS, SHF.ALLOC));
  if (wanted.debug) writeSection(assembler, frames, 'debug', assembler.sections.get('.debug_frame', SHT.PROGBITS, 0n));
}

function writeSection(assembler: Assembler, frames: readonly Frame[], format: Format, section: Section): void {
  section.alignment = Math.max(section.alignment, 8);
  assembler.cursor = section.cursor(0);
  const begin = assembler.label();
  const entries: CommonEntry[] = [];
  for (const [index, frame] of frames.entries()) {
    const key = commonKey(frame);
    // GNU as looks at the newest entry first.
    let entry = entries.findLast((candidate) => candidate.key === key && beginsWith(frame.rules, candidate.rules));
    if (!entry) {
      entry = { start: assembler.label(), key, rules: frame.rules.slice(0, commonLength(frame.rules)) };
      entries.push(entry);
      writeCommonEntry(assembler, frame, entry, format);
    }
    if (format === 'debug') writeDebugFrame(assembler, frame, entry, begin);
    else writeFrame(assembler, frame, entry, index === frames.length - 1 ? 8 : 4);
  }
}

function commonLength(rules: readonly Rule[]): number {
  const index = rules.findIndex(isLocal);
  return index < 0 ? rules.length : index;
}

function beginsWith(rules: readonly Rule[], common: readonly Rule[]): boolean {
  if (commonLength(rules) !== common.length) return false;
  return common.every((rule, index) => bytesOf(rule) === bytesOf(rules[index]!));
}

const bytesOf = (rule: Rule): string => ('bytes' in rule ? rule.bytes.join() : '');

function commonKey(frame: Frame): string {
  const { personality } = frame;
  const value = personality?.value.kind === 'symbol' ? personality.value.symbol.name : '';
  return [frame.returnColumn, frame.isSignal, personality?.encoding, value, frame.lsda?.encoding].join();
}

function writeCommonEntry(assembler: Assembler, frame: Frame, entry: CommonEntry, format: Format): void {
  const isEh = format === 'eh';
  const { personality, lsda } = isEh ? frame : {};
  withLength(assembler, isEh ? 4 : 8, () => {
    const version = 1;
    assembler.emit(isEh ? [0, 0, 0, 0, version] : [0xff, 0xff, 0xff, 0xff, version]);
    const augmentation = isEh ? `z${personality ? 'P' : ''}${lsda ? 'L' : ''}R` : '';
    assembler.emit(new TextEncoder().encode(`${augmentation}${frame.isSignal ? 'S' : ''}\0`));
    assembler.emit([1, ...leb128(dataAlignment, true), frame.returnColumn]);
    if (isEh) {
      const size = 1 + (lsda ? 1 : 0) + (personality ? 1 + pointerSize(personality.encoding) : 0);
      assembler.emit(leb128(BigInt(size), false));
      if (personality) {
        assembler.emit([personality.encoding]);
        writePointer(assembler, personality);
      }
      if (lsda) assembler.emit([lsda.encoding]);
      assembler.emit([functionEncoding]);
    }
    for (const rule of entry.rules) writeRule(assembler, rule);
  });
}

/** An entry of `.debug_frame`, which names its common entry by the offset from `begin`, where the section begins. */
function writeDebugFrame(assembler: Assembler, frame: Frame, entry: CommonEntry, begin: SymbolEntry): void {
  withLength(assembler, 8, () => {
    const offset = difference(symbolOf(entry.start), symbolOf(begin));
    const left: Bound = { kind: 'binary', operator: '+', left: symbolOf(begin), right: offset };
    assembler.emitField(left, 4, frame.at);
    const start = symbolOf(frame.start);
    assembler.emitField(start, 8, frame.at);
    assembler.emitField(difference(symbolOf(frame.end!), start), 8, frame.at);
    for (const rule of frame.rules.slice(entry.rules.length)) writeRule(assembler, rule);
  });
}

function writeFrame(assembler: Assembler, frame: Frame, entry: CommonEntry, boundary: number): void {
  withLength(assembler, boundary, () => {
    // The distance back to the common entry.
    const here = symbolOf(assembler.label());
    assembler.emitField(difference(here, symbolOf(entry.start)), 4, frame.at);
    const start = symbolOf(frame.start);
    writePointer(assembler, { encoding: functionEncoding, value: start, at: frame.at });
    assembler.emitField(difference(symbolOf(frame.end!), start), 4, frame.at);
    const { lsda } = frame;
    assembler.emit(leb128(BigInt(lsda ? pointerSize(lsda.encoding) : 0), false));
    if (lsda) writePointer(assembler, lsda);
    for (const rule of frame.rules.slice(entry.rules.length)) writeRule(assembler, rule);
  });
}

/** Writes an entry between its length and its padding. */
function withLength(assembler: Assembler, boundary: number, write: () => void): void {
  const at = assembler.at();
  const first = assembler.cursor.here();
  assembler.cursor.appendInteger(0n, 4);
  const begin = symbolOf(assembler.label());
  write();
  // Padding is made of instructions that do nothing: zeros.
  const align = { kind: 'align', boundary, fill: new Uint8Array(1), most: Number.POSITIVE_INFINITY } as const;
  assembler.cursor.push(align);
  const value = difference(symbolOf(assembler.label()), begin);
  assembler.addFixup({ ...first, size: 4, value, type: 0, relative: false, trailing: 0, range: 'either', at });
}

const symbolOf = (symbol: SymbolEntry): Bound => ({ kind: 'symbol', symbol });
const difference = (left: Bound, right: Bound): Bound => ({ kind: 'binary', operator: '-', left, right });

function writePointer(assembler: Assembler, { encoding, value, at }: EncodedPointer): void {
  const size = pointerSize(encoding);
  if ((encoding & 0x70) !== relative) {
    assembler.emitField(value, size, at);
    return;
  }
  const here = symbolOf(assembler.label());
  assembler.emitField(difference(value, here), size, at);
}

function writeRule(assembler: Assembler, rule: Rule): void {
  if ('bytes' in rule) {
    assembler.emit(rule.bytes);
    if (rule.pointer) writePointer(assembler, rule.pointer);
  } else if ('names' in rule) rule.names.meaning = { kind: 'label', ...assembler.cursor.here() };
  else assembler.cursor.push({ kind: 'advance', from: rule.from, to: rule.to });
}
