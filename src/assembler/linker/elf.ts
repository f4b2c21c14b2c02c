/** Writing a static ELF64 executable. System V ABI, chapters 4 and 5. */
import { ByteBuffer, writeInteger } from '../bytes.ts';
import { PF, PT, SHF, SHN, SHT, STB, STT, STV } from '../elf-numbers.ts';
import { imageBase, isThreadZeros, type OutputSection, pageSize } from './place.ts';

const elfHeaderSize = 64;
const segmentHeaderSize = 56;
const sectionHeaderSize = 64;

/** A symbol of the executable. */
export interface ElfSymbol {
  readonly name: string;
  readonly address: bigint;
  readonly size: number;
  readonly binding: 'local' | 'global' | 'weak';
  readonly visibility: 'default' | 'hidden' | 'protected' | 'internal';
  readonly type: 'none' | 'function' | 'object' | 'tls' | 'ifunc' | 'section' | 'file';
  /** The output section that holds it; nothing for an absolute one. */
  readonly section: OutputSection | 'undefined' | undefined;
}

/** What an executable is made of. */
export interface Program {
  readonly entry: bigint;
  readonly sections: readonly OutputSection[];
  /** Contents by section; nothing for `.bss`. */
  readonly contents: ReadonlyMap<OutputSection, Uint8Array>;
  readonly symbols: readonly ElfSymbol[];
  readonly segments: readonly Segment[];
}

/** A program header before the file's offsets are known. */
export interface Segment {
  readonly type: number;
  readonly flags: number;
  readonly sections: readonly OutputSection[];
  /** It begins with the ELF and program headers. */
  readonly headers?: boolean;
  readonly alignment: number;
  /** Where it ends in memory, if not with its last section. */
  readonly end?: number;
}

/** Bytes that the ELF header and `segments` take at the start of the file. */
export const headersSize = (segments: number): number => elfHeaderSize + segments * segmentHeaderSize;

/**
 * The segments that are loaded. The headers are loaded with whatever comes first; but code has segments of its own, so
 * before code they get one to themselves. What only is read before and after code that is not there is one segment.
 */
function loadSegments(sections: readonly OutputSection[]): Segment[] {
  const inRegion = (...regions: readonly string[]): OutputSection[] =>
    sections.filter(({ region }) => regions.includes(region));
  const code = inRegion('text');
  const all = [
    ...(code.length > 0
      ? [
          { flags: PF.R, sections: inRegion('header', 'startup') },
          { flags: PF.R | PF.X, sections: code },
          { flags: PF.R, sections: inRegion('rodata') },
        ]
      : [{ flags: PF.R, sections: inRegion('header', 'startup', 'rodata') }]),
    ...dataSegments(inRegion),
  ];
  const used = all.filter(
    (segment, index) => segment.sections.some((section) => !isThreadZeros(section)) || (index === 0 && code.length > 0),
  );
  return used.map((segment, index) => ({
    type: PT.LOAD,
    ...segment,
    alignment: pageSize,
    ...(index === 0 ? { headers: true } : {}),
  }));
}

/** Large constants continue a data segment that ends with what is in the file, and then large data does as well. */
function dataSegments(
  inRegion: (...regions: readonly string[]) => OutputSection[],
): { flags: number; sections: OutputSection[] }[] {
  const data = inRegion('relro', 'data', 'bss');
  const [constants, large] = [inRegion('large rodata'), inRegion('large data')];
  const flags = PF.R | PF.W;
  if (data.length > 0 && inRegion('bss').length === 0 && constants.length > 0) {
    return [{ flags, sections: [...data, ...constants, ...large] }];
  }
  return [
    { flags, sections: data },
    { flags: PF.R, sections: constants },
    { flags, sections: large },
  ];
}

/** The segments of a program with these sections, in the order that GNU ld writes them. */
export function planSegments(
  sections: readonly OutputSection[],
  options: { stack: 'none' | 'plain' | 'executable'; relroEnd: number | undefined },
): Segment[] {
  const segments = loadSegments(sections);
  const threadLocal = sections.filter((section) => (section.flags & SHF.TLS) !== 0n);
  const notes = sections.filter((section) => section.type === SHT.NOTE && section.region !== 'unloaded');
  const property = sections.filter((section) => section.name === '.note.gnu.property');
  const largest = (list: readonly OutputSection[]): number => Math.max(1, ...list.map((section) => section.alignment));
  const add = (type: number, list: readonly OutputSection[]): void => {
    if (list.length > 0) segments.push({ type, flags: PF.R, sections: list, alignment: largest(list) });
  };
  for (const list of alignedAlike(notes)) add(PT.NOTE, list);
  add(PT.TLS, threadLocal);
  add(PT.GNU_PROPERTY, property);
  if (options.stack !== 'none') {
    const flags = PF.R | PF.W | (options.stack === 'executable' ? PF.X : 0);
    segments.push({ type: PT.GNU_STACK, flags, sections: [], alignment: 16 });
  }
  const relro = sections.filter((section) => section.region === 'relro');
  if (relro.some((section) => !isThreadZeros(section))) {
    const end = options.relroEnd === undefined ? {} : { end: options.relroEnd };
    segments.push({ type: PT.GNU_RELRO, flags: PF.R, sections: relro, alignment: 1, ...end });
  }
  return segments;
}

/** Rows of sections that follow each other and have the same alignment. */
function alignedAlike(sections: readonly OutputSection[]): OutputSection[][] {
  const rows: OutputSection[][] = [];
  for (const section of sections) {
    const row = rows.at(-1);
    if (row?.[0]?.alignment === section.alignment) row.push(section);
    else rows.push([section]);
  }
  return rows;
}

/** Writes the file. */
export function writeElf(program: Program): Uint8Array {
  const { sections, segments } = program;
  const file = new ByteBuffer();
  file.fill(0, headersSize(segments.length));
  const offsets = new Map<OutputSection, number>();
  /** The last section with contents, and the segment that loads it. */
  let before: { readonly section: OutputSection; readonly segment: Segment | undefined } | undefined;
  for (const section of sections) {
    const bytes = program.contents.get(section);
    const segment = segments.find(({ type, sections: loaded }) => type === PT.LOAD && loaded.includes(section));
    // A segment is mapped as it is in the file, gaps of whole pages included.
    if (bytes && segment && before?.segment === segment) {
      const end = offsets.get(before.section)! + before.section.size;
      file.fill(0, section.address - before.section.address - before.section.size - (file.length - end));
    }
    if (bytes) before = { section, segment };
    // A page of the file is mapped as it is, so offset and address agree within the page.
    const boundary = section.region === 'unloaded' ? section.alignment : pageSize;
    const shift = (((section.address - file.length) % boundary) + boundary) % boundary;
    if (bytes) file.fill(0, shift);
    offsets.set(section, isThreadZeros(section) ? file.length + shift : file.length);
    if (bytes) file.append(bytes);
  }
  const tables = appendTables(file, program);
  const bytes = file.view().slice();
  writeElfHeader(bytes, program, tables);
  for (const [index, segment] of segments.entries()) {
    writeSegment(bytes, elfHeaderSize + index * segmentHeaderSize, segment, program, offsets);
  }
  writeSectionHeaders(bytes, program, offsets, tables);
  return bytes;
}

interface Table {
  readonly offset: number;
  readonly size: number;
}

interface Tables {
  readonly symbols: Table & { readonly locals: number };
  readonly strings: Table;
  readonly names: Table;
  readonly nameOffsets: readonly number[];
  readonly headers: number;
}

/** A string table under construction. */
class StringTable {
  readonly bytes = new ByteBuffer();
  private readonly encoder = new TextEncoder();
  private readonly known = new Map<string, number>([['', 0]]);

  constructor() {
    this.bytes.fill(0, 1);
  }

  offsetOf(text: string): number {
    let offset = this.known.get(text);
    if (offset === undefined) {
      offset = this.bytes.length;
      this.known.set(text, offset);
      this.bytes.append(this.encoder.encode(`${text}\0`));
    }
    return offset;
  }
}

function appendTables(file: ByteBuffer, program: Program): Tables {
  const { sections } = program;
  file.fill(0, (8 - (file.length % 8)) % 8);
  const strings = new StringTable();
  const symbolsOffset = file.length;
  // The first symbol is empty; local symbols come before global ones.
  file.fill(0, 24);
  const locals = program.symbols.filter((symbol) => symbol.binding === 'local');
  const globals = program.symbols.filter((symbol) => symbol.binding !== 'local');
  const indexes = new Map(sections.map((section, index) => [section, index + 1]));
  for (const symbol of [...locals, ...globals]) appendSymbol(file, symbol, strings, indexes);
  const symbols = { offset: symbolsOffset, size: file.length - symbolsOffset, locals: locals.length + 1 };
  const stringsAt = { offset: file.length, size: strings.bytes.length };
  file.append(strings.bytes.view());
  const names = new StringTable();
  const nameOffsets = [...sections.map((section) => section.name), '.symtab', '.strtab', '.shstrtab'].map((name) =>
    names.offsetOf(name),
  );
  const namesAt = { offset: file.length, size: names.bytes.length };
  file.append(names.bytes.view());
  file.fill(0, (8 - (file.length % 8)) % 8);
  const headers = file.length;
  file.fill(0, (sections.length + 4) * sectionHeaderSize);
  return { symbols, strings: stringsAt, names: namesAt, nameOffsets, headers };
}

const symbolTypes = {
  none: STT.NOTYPE,
  function: STT.FUNC,
  object: STT.OBJECT,
  tls: STT.TLS,
  ifunc: STT.GNU_IFUNC,
  section: STT.SECTION,
  file: STT.FILE,
};
const bindings = { local: STB.LOCAL, global: STB.GLOBAL, weak: STB.WEAK };
const visibilities = {
  default: STV.DEFAULT,
  internal: STV.INTERNAL,
  hidden: STV.HIDDEN,
  protected: STV.PROTECTED,
};

/** Elf64_Sym: name 4, info 1, other 1, section 2, value 8, size 8. */
function appendSymbol(
  file: ByteBuffer,
  symbol: ElfSymbol,
  strings: StringTable,
  indexes: ReadonlyMap<OutputSection, number>,
): void {
  const row = file.extend(24);
  row.setUint32(0, strings.offsetOf(symbol.name), true);
  row.setUint8(4, (bindings[symbol.binding] << 4) | symbolTypes[symbol.type]);
  row.setUint8(5, visibilities[symbol.visibility]);
  const { section } = symbol;
  row.setUint16(6, section === 'undefined' ? SHN.UNDEF : section ? (indexes.get(section) ?? 0) : SHN.ABS, true);
  row.setBigUint64(8, BigInt.asUintN(64, symbol.address), true);
  row.setBigUint64(16, BigInt(symbol.size), true);
}

function writeElfHeader(bytes: Uint8Array, program: Program, tables: Tables): void {
  const { sections, segments } = program;
  // Magic, 64 bits, little-endian, version 1, System V, of which indirect functions are an extension of GNU's.
  const isExtended = program.symbols.some(({ type }) => type === 'ifunc');
  bytes.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, isExtended ? 3 : 0]);
  const fields: readonly (readonly [offset: number, size: number, value: bigint | number])[] = [
    [16, 2, 2], // e_type: ET_EXEC
    [18, 2, 62], // e_machine: EM_X86_64
    [20, 4, 1], // e_version
    [24, 8, program.entry],
    [32, 8, elfHeaderSize], // e_phoff
    [40, 8, tables.headers], // e_shoff
    [52, 2, elfHeaderSize],
    [54, 2, segmentHeaderSize],
    [56, 2, segments.length],
    [58, 2, sectionHeaderSize],
    [60, 2, sections.length + 4],
    [62, 2, sections.length + 3], // e_shstrndx
  ];
  for (const [offset, size, value] of fields) writeInteger(bytes, offset, BigInt(value), size);
}

/** Elf64_Phdr: type 4, flags 4, offset 8, vaddr 8, paddr 8, filesz 8, memsz 8, align 8. */
function writeSegment(
  bytes: Uint8Array,
  at: number,
  segment: Segment,
  program: Program,
  offsets: ReadonlyMap<OutputSection, number>,
): void {
  const { sections } = segment;
  const [first] = sections;
  const headers = headersSize(program.segments.length);
  let address = first?.address ?? 0;
  let offset = first ? offsets.get(first)! : 0;
  let fileEnd = offset;
  let end = address;
  if (segment.headers) {
    // The file begins where the address has the offset of the first section within its page.
    address = first ? Math.floor((first.address - headers) / pageSize) * pageSize : imageBase;
    offset = 0;
    fileEnd = headers;
    end = address + headers;
  }
  for (const section of sections) {
    if (program.contents.has(section)) fileEnd = offsets.get(section)! + section.size;
    // In memory, thread-local zeros count only for the thread's own block.
    if (!isThreadZeros(section) || segment.type === PT.TLS) end = Math.max(end, section.address + section.size);
  }
  if (segment.end !== undefined) end = segment.end;
  // An offset must agree with the address within a page, even if nothing is read from the file.
  const fileSize = fileEnd > offset ? fileEnd - offset : 0;
  if (segment.type === PT.LOAD && fileSize === 0) offset = address % pageSize;
  // What is read-only after start reaches into the file as far as its loaded segment does.
  const inFile = segment.type === PT.GNU_RELRO ? Math.min(end - address, dataEnd(program, offsets) - offset) : fileSize;
  const values = [offset, address, address, inFile, end - address];
  writeInteger(bytes, at, BigInt(segment.type), 4);
  writeInteger(bytes, at + 4, BigInt(segment.flags), 4);
  for (const [index, value] of [...values, segment.alignment].entries()) {
    writeInteger(bytes, at + 8 + index * 8, BigInt(value), 8);
  }
}

/** Where the contents of the data segment end in the file. */
function dataEnd({ sections, contents }: Program, offsets: ReadonlyMap<OutputSection, number>): number {
  const ends = sections
    .filter((section) => ['relro', 'data'].includes(section.region) && contents.has(section))
    .map((section) => offsets.get(section)! + section.size);
  return Math.max(0, ...ends);
}

/** Elf64_Shdr: name 4, type 4, flags 8, addr 8, offset 8, size 8, link 4, info 4, addralign 8, entsize 8. */
function writeSectionHeaders(
  bytes: Uint8Array,
  program: Program,
  offsets: ReadonlyMap<OutputSection, number>,
  tables: Tables,
): void {
  const { sections } = program;
  let at = tables.headers + sectionHeaderSize;
  const write = (values: readonly (bigint | number)[]): void => {
    const sizes = [4, 4, 8, 8, 8, 8, 4, 4, 8, 8];
    let offset = at;
    for (const [index, size] of sizes.entries()) {
      writeInteger(bytes, offset, BigInt(values[index]!), size);
      offset += size;
    }
    at += sectionHeaderSize;
  };
  const name = (index: number): number => tables.nameOffsets[index]!;
  for (const [index, section] of sections.entries()) {
    const { type, flags, address, size, alignment, entrySize } = section;
    // Relocations belong to the symbol table and to the section that they change.
    const isRelocations = type === SHT.RELA;
    const link = isRelocations ? sections.length + 1 : 0;
    const info = isRelocations ? sections.findIndex((other) => other.name === '.got.plt') + 1 : 0;
    write([name(index), type, flags, address, offsets.get(section)!, size, link, info, alignment, entrySize]);
  }
  const count = sections.length;
  const { symbols, strings, names } = tables;
  write([name(count), SHT.SYMTAB, 0, 0, symbols.offset, symbols.size, count + 2, symbols.locals, 8, 24]);
  write([name(count + 1), SHT.STRTAB, 0, 0, strings.offset, strings.size, 0, 0, 1, 0]);
  write([name(count + 2), SHT.STRTAB, 0, 0, names.offset, names.size, 0, 0, 1, 0]);
}
