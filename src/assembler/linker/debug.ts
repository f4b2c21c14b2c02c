/**
 * What debuggers want to know of a program: sections that are not loaded. Those of the objects (`gcc -g`) are linked;
 * objects that have none get line tables of their own, as `as -g` makes them. DWARF 5, chapters 2, 6 and 7.
 */
import { ByteBuffer, leb128 } from '../bytes.ts';
import { SHF, SHT } from '../elf-numbers.ts';
import type { LocEntry, ObjectFile, ObjectSection, StatementRows } from '../object.ts';
import { appendText, type LineSequence, lineProgram } from './line-program.ts';
import { addInputs, newOutput, type OutputSection, type Piece, type Placement, packPieces } from './place.ts';

const DW_TAG_compile_unit = 0x11;
const DW_UT_compile = 0x01;
const DW_RLE = { endOfList: 0x00, startLength: 0x07 } as const;
const DW_LANG_Mips_Assembler = 0x8001;

/** Attributes of a unit with their forms, in the order in which they are written. DWARF 5, sections 7.5.4 and 7.5.6. */
const attributes: readonly (readonly [attribute: number, form: number])[] = [
  [0x10, 0x17], // DW_AT_stmt_list, DW_FORM_sec_offset
  [0x55, 0x17], // DW_AT_ranges, DW_FORM_sec_offset
  [0x11, 0x01], // DW_AT_low_pc, DW_FORM_addr
  [0x03, 0x08], // DW_AT_name, DW_FORM_string
  [0x1b, 0x08], // DW_AT_comp_dir, DW_FORM_string
  [0x25, 0x08], // DW_AT_producer, DW_FORM_string
  [0x13, 0x05], // DW_AT_language, DW_FORM_data2
];

/** `placement` with the sections for debuggers behind the others. `directory` is what file names are seen from. */
export function withDebugSections(objects: readonly ObjectFile[], placement: Placement, directory: string): Placement {
  const sections = new DebugSections(placement, directory);
  for (const object of objects) sections.addInputs(object);
  for (const object of objects) sections.addLines(object);
  return sections.finish();
}

class DebugSections {
  private readonly placement: Placement;
  private readonly directory: string;
  private readonly outputs = new Map<string, OutputSection>();

  constructor(placement: Placement, directory: string) {
    this.placement = placement;
    this.directory = directory;
  }

  /** Takes over the object's own sections. */
  addInputs(object: ObjectFile): void {
    for (const section of object.sections) {
      if ((section.flags & SHF.ALLOC) !== 0n || section.size === 0 || section.name === '.note.GNU-stack') continue;
      // What `.loc` says is written once the addresses are known.
      if (section.name !== '.debug_line') addInputs(this.output(section.name), [section]);
    }
  }

  /** Adds the object's line table, and a unit that refers to it if the object has none of its own. */
  addLines(object: ObjectFile): void {
    const own = object.section('.debug_info');
    const sequences = this.sequences(object);
    if (sequences.list.length === 0) return;
    const table = lineProgram(this.directory, sequences.files, sequences.list);
    const input = object.section('.debug_line');
    const line = this.append('.debug_line', table, own ? input : undefined);
    if (own) return;
    const ranges = this.append('.debug_rnglists', rangeList(sequences.list)) + rangeHeaderSize;
    const abbreviations = this.append('.debug_abbrev', abbreviationTable());
    const unit = new ByteBuffer();
    unit.append([5, 0, DW_UT_compile, 8]);
    unit.appendInteger(BigInt(abbreviations), 4);
    unit.append([1]);
    unit.appendInteger(BigInt(line), 4);
    unit.appendInteger(BigInt(ranges), 4);
    unit.appendInteger(0n, 8);
    for (const text of [object.name, this.directory, 'ring3']) appendText(unit, text);
    unit.appendInteger(BigInt(DW_LANG_Mips_Assembler), 2);
    this.append('.debug_info', withLength(unit.view()));
  }

  finish(): Placement {
    const made = [...this.outputs.values()];
    for (const output of made) packPieces(output);
    const byInput = new Map<ObjectSection, { output: OutputSection; piece: Piece }>();
    for (const output of made) {
      for (const piece of output.pieces) if (piece.input) byInput.set(piece.input, { output, piece });
    }
    const { placement } = this;
    return {
      ...placement,
      sections: [...placement.sections, ...made],
      locate: (section) => byInput.get(section) ?? placement.locate(section),
    };
  }

  private output(name: string): OutputSection {
    let output = this.outputs.get(name);
    if (!output) {
      output = newOutput(name, 'unloaded');
      this.outputs.set(name, output);
    }
    return output;
  }

  /** Appends bytes to the section called `name`; returns where they will be in it. */
  private append(name: string, made: Uint8Array, input?: ObjectSection): number {
    const output = this.output(name);
    packPieces(output);
    const offset = output.size;
    output.type = SHT.PROGBITS;
    output.pieces.push({ offset, size: made.length, alignment: 1, made, ...(input ? { input } : {}) });
    return offset;
  }

  /** The rows of an object's code: of the high-level source if `.loc` names one, else of the assembly source. */
  private sequences(object: ObjectFile): { files: string[]; list: LineSequence[] } {
    const isCompiled = object.sections.some(({ sourceLines }) => sourceLines.length > 0);
    // `.debug_info` refers to files by the numbers that `.file` gave.
    const files = isCompiled ? numbered(object.sourceFiles) : [object.name, object.name];
    const numbers = new Map(files.map((file, index) => [file, index]));
    const numberOf = (file: string): number => {
      const known = numbers.get(file);
      if (known !== undefined) return known;
      numbers.set(file, files.length);
      return files.push(file) - 1;
    };
    const list: LineSequence[] = [];
    for (const section of object.sections) {
      const located = this.placement.locate(section);
      if (!located || section.size === 0 || (section.flags & SHF.EXECINSTR) === 0n) continue;
      const base = BigInt(located.output.address + located.piece.offset);
      const each = isCompiled ? compiledRows(section.sourceLines, numberOf) : assemblyRows(section.lines, numberOf);
      const first = isCompiled ? section.sourceLines[0]?.offset : firstCode(section.lines);
      if (first !== undefined) list.push({ base, size: section.size, first, each });
    }
    return { files, list };
  }
}

/** Rows of a high-level source. */
const compiledRows =
  (sourceLines: readonly LocEntry[], numberOf: (file: string) => number): LineSequence['each'] =>
  (visit) => {
    for (const { offset, at } of sourceLines) visit(offset, numberOf(at.file), at.line, at.column);
  };

/** Rows of the assembly source: the instructions of one line are one. */
const assemblyRows =
  (lines: StatementRows, numberOf: (file: string) => number): LineSequence['each'] =>
  (visit) => {
    let beforeFile = -1;
    let beforeLine = -1;
    for (let row = 0; row < lines.count; row++) {
      if (!lines.isCode(row)) continue;
      const file = numberOf(lines.file(row));
      const line = lines.line(row);
      if (line === beforeLine && file === beforeFile) continue;
      beforeFile = file;
      beforeLine = line;
      visit(lines.offset(row), file, line, 0);
    }
  };

/** The offset of the first instruction. */
function firstCode(lines: StatementRows): number | undefined {
  for (let row = 0; row < lines.count; row++) if (lines.isCode(row)) return lines.offset(row);
  return undefined;
}

/** File names at the places that their numbers say; number 0 is the source itself. */
function numbered(sourceFiles: ReadonlyMap<number, string>): string[] {
  const first = sourceFiles.get(0) ?? sourceFiles.get(1) ?? '';
  const last = Math.max(0, ...sourceFiles.keys());
  return Array.from({ length: last + 1 }, (_, number) => sourceFiles.get(number) ?? first);
}

function withLength(bytes: Uint8Array): Uint8Array {
  const unit = new ByteBuffer();
  unit.appendInteger(BigInt(bytes.length), 4);
  unit.append(bytes);
  return unit.view().slice();
}

/** Length, version, sizes of addresses and segments, and how many offsets follow (none). */
const rangeHeaderSize = 12;

/** Which addresses a unit has code at. DWARF 5, sections 2.17.3 and 7.28. */
function rangeList(sequences: readonly LineSequence[]): Uint8Array {
  const list = new ByteBuffer();
  list.append([5, 0, 8, 0, 0, 0, 0, 0]);
  for (const { base, size, first } of sequences) {
    list.append([DW_RLE.startLength]);
    list.appendInteger(base + BigInt(first), 8);
    list.append(leb128(BigInt(size - first), false));
  }
  list.append([DW_RLE.endOfList]);
  return withLength(list.view());
}

/** One abbreviation: a unit without anything in it. DWARF 5, section 7.5.3. */
function abbreviationTable(): Uint8Array {
  return Uint8Array.from([1, DW_TAG_compile_unit, 0, ...attributes.flat(), 0, 0, 0]);
}
