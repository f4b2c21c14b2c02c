/**
 * Where everything goes: output sections, their order and their addresses, as GNU ld's default script for a static,
 * non-PIE x86-64 program lays them out (`ld --verbose` prints it).
 */
import { SHF, SHT } from '../elf-numbers.ts';
import type { ObjectFile, ObjectSection } from '../object.ts';
import { type Merged, mergeSections } from './merge.ts';

export const pageSize = 0x1000;
/** Where the image begins, with its headers. */
export const imageBase = 0x400000;

/** A piece of an output section. */
export interface Piece {
  /** Offset in the output section, in bytes. */
  offset: number;
  readonly size: number;
  readonly alignment: number;
  /** The section whose bytes these are. */
  readonly input?: ObjectSection;
  /** Set if that section was merged with others. */
  readonly merged?: Merged;
  /** Bytes that the linker made, such as the GOT. */
  readonly made?: Uint8Array;
}

export interface OutputSection {
  readonly name: string;
  type: number;
  flags: bigint;
  alignment: number;
  entrySize: number;
  address: number;
  size: number;
  readonly pieces: Piece[];
  readonly region: Region;
}

/** `startup` is what start-up code reads before anything else, `unloaded` what only debuggers read. */
type Region =
  | 'header'
  | 'startup'
  | 'text'
  | 'rodata'
  | 'relro'
  | 'data'
  | 'bss'
  | 'large rodata'
  | 'large data'
  | 'unloaded';

/** Output sections in the order of the script; input names go to the first pattern that fits. */
const script: readonly (readonly [name: string, region: Region, ...groups: RegExp[]])[] = [
  ['.rela.plt', 'startup'],
  ['.init', 'text', /^\.init$/],
  ['.plt', 'text'],
  [
    '.text',
    'text',
    /^\.text\.unlikely$|^\.text\..*_unlikely$|^\.text\.unlikely\./,
    /^\.text\.exit(\.|$)/,
    /^\.text\.startup(\.|$)/,
    /^\.text\.hot(\.|$)/,
    /^\.text\.sorted\./,
    /^\.text(\.|$)|^\.stub$|^\.gnu\.linkonce\.t\./,
  ],
  ['.fini', 'text', /^\.fini$/],
  ['.rodata', 'rodata', /^\.rodata(\.|$)|^\.gnu\.linkonce\.r\./],
  ['.rodata1', 'rodata', /^\.rodata1$/],
  ['.eh_frame_hdr', 'rodata', /^\.eh_frame_hdr$/],
  ['.eh_frame', 'rodata', /^\.eh_frame(\.|$)/],
  ['.gcc_except_table', 'rodata', /^\.gcc_except_table(\.|$)/],
  ['.tdata', 'relro', /^\.tdata(\.|$)|^\.gnu\.linkonce\.td\./],
  ['.tbss', 'relro', /^\.tbss(\.|$)|^\.gnu\.linkonce\.tb\./],
  ['.preinit_array', 'relro', /^\.preinit_array$/],
  ['.init_array', 'relro', /^\.init_array\.|^\.ctors\./, /^\.init_array$|^\.ctors$/],
  ['.fini_array', 'relro', /^\.fini_array\.|^\.dtors\./, /^\.fini_array$|^\.dtors$/],
  ['.jcr', 'relro', /^\.jcr$/],
  ['.data.rel.ro', 'relro', /^\.data\.rel\.ro\.local/, /^\.data\.rel\.ro(\.|$)/],
  ['.got', 'relro', /^\.got$/],
  ['.got.plt', 'data', /^\.got\.plt$/],
  ['.data', 'data', /^\.data(\.|$)|^\.gnu\.linkonce\.d\./],
  ['.data1', 'data', /^\.data1$/],
  ['.bss', 'bss', /^\.bss(\.|$)|^\.gnu\.linkonce\.b\./],
  ['.lbss', 'bss', /^\.lbss(\.|$)|^\.gnu\.linkonce\.lb\./],
  ['.lrodata', 'large rodata', /^\.lrodata(\.|$)|^\.gnu\.linkonce\.lr\./],
  ['.ldata', 'large data', /^\.ldata(\.|$)|^\.gnu\.linkonce\.l\./],
];

const regions: readonly Region[] = [
  'header',
  'startup',
  'text',
  'rodata',
  'relro',
  'data',
  'bss',
  'large rodata',
  'large data',
];

/** What is placed besides the objects' own sections. */
export interface Extra {
  readonly name: string;
  readonly size: number;
  readonly alignment: number;
  readonly type: number;
  readonly flags: bigint;
  readonly entrySize?: number;
  readonly bytes?: Uint8Array;
}

/** Everything in its place. */
export interface Placement {
  readonly sections: readonly OutputSection[];
  /** Output section and piece of an input section. */
  locate(section: ObjectSection): { output: OutputSection; piece: Piece } | undefined;
  /** Addresses that the script gives names to. */
  readonly marks: ReadonlyMap<string, number>;
  /** The address of the end of what may be made read-only after start, or `undefined` if nothing may. */
  readonly relroEnd: number | undefined;
}

/** Collects the sections of `objects` and `extras` and gives them addresses. `headerCount` is that of the segments. */
export function place(
  objects: readonly ObjectFile[],
  extras: readonly Extra[],
  headerSize: (sections: readonly OutputSection[]) => number,
): Placement {
  const outputs = collect(objects, extras);
  for (const output of outputs) packPieces(output);
  const kept = outputs.filter((output) => output.size > 0);
  alignThreadBlock(kept);
  const assigned = assignAddresses(kept, headerSize(kept));
  const byInput = new Map<ObjectSection, { output: OutputSection; piece: Piece }>();
  for (const output of outputs) {
    for (const piece of output.pieces) if (piece.input) byInput.set(piece.input, { output, piece });
  }
  // A label at the end of a section that is empty still needs an address.
  for (const output of outputs) if (output.size === 0) output.address = addressOfEmpty(output, kept, assigned.marks);
  return { sections: kept, locate: (section) => byInput.get(section), ...assigned };
}

/** Whether a section holds nothing but zeros of each thread: it takes no room of its own. */
export const isThreadZeros = ({ flags, type }: OutputSection): boolean =>
  (flags & SHF.TLS) !== 0n && type === SHT.NOBITS;

/** The first thread-local section gets the largest alignment of them all, so that the block begins aligned. */
function alignThreadBlock(outputs: readonly OutputSection[]): void {
  const block = outputs.filter(({ flags }) => (flags & SHF.TLS) !== 0n);
  if (block[0]) block[0].alignment = Math.max(...block.map(({ alignment }) => alignment));
}

function addressOfEmpty(
  output: OutputSection,
  kept: readonly OutputSection[],
  marks: ReadonlyMap<string, number>,
): number {
  const position = regions.indexOf(output.region);
  const before = kept.filter((section) => regions.indexOf(section.region) <= position).at(-1);
  if (output.region === 'bss') return marks.get('__bss_start') ?? 0;
  return before ? before.address + before.size : imageBase + pageSize;
}

function collect(objects: readonly ObjectFile[], extras: readonly Extra[]): OutputSection[] {
  const inputs = objects.flatMap((object) => object.sections).filter((section) => (section.flags & SHF.ALLOC) !== 0n);
  const taken = new Set<ObjectSection>();
  const outputs: OutputSection[] = [];
  for (const [name, region, ...groups] of script) {
    const output = newOutput(name, region);
    for (const group of groups) {
      const members = inputs.filter((section) => !taken.has(section) && group.test(section.name));
      // Priorities are sorted as numbers; a name without one comes last, by the next group.
      if (/_array$/.test(name)) members.sort(byPriority);
      for (const member of members) taken.add(member);
      addInputs(output, members);
    }
    // Constructors of old are called like new ones.
    if (output.pieces.length > 0) output.type = arrayTypes[name] ?? output.type;
    for (const extra of extras) if (extra.name === name) addExtra(output, extra);
    outputs.push(output);
  }
  const orphans = new Map<string, OutputSection>();
  for (const section of inputs) {
    if (taken.has(section) || section.name === '.note.gnu.property') continue;
    let output = orphans.get(section.name);
    if (!output) {
      output = newOutput(section.name, orphanRegion(section));
      orphans.set(section.name, output);
    }
    addInputs(output, [section]);
  }
  for (const extra of extras) {
    if (!script.some(([name]) => name === extra.name)) {
      const output = newOutput(extra.name, 'header');
      addExtra(output, extra);
      orphans.set(extra.name, output);
    }
  }
  // A section that the script does not know comes after those of its kind.
  const all = [...outputs, ...orphans.values()];
  return regions.flatMap((region) => {
    const members = all.filter((output) => output.region === region);
    return region === 'header' ? members.sort(byAlignment) : members;
  });
}

/** Notes that are aligned alike share a segment, so those with the largest alignment come first. */
function byAlignment(a: OutputSection, b: OutputSection): number {
  const rank = ({ name, pieces }: OutputSection): number =>
    Math.max(...pieces.map(({ alignment }) => alignment)) + (name === '.note.gnu.property' ? 0.5 : 0);
  return rank(b) - rank(a);
}

export function newOutput(name: string, region: Region): OutputSection {
  return { name, region, type: SHT.PROGBITS, flags: 0n, alignment: 1, entrySize: 0, address: 0, size: 0, pieces: [] };
}

function byPriority({ name: a }: ObjectSection, { name: b }: ObjectSection): number {
  const isNumbered = /\d$/.test(a) && /\d$/.test(b);
  return priority(a) - priority(b) || (isNumbered && a !== b ? (a < b ? -1 : 1) : 0);
}

const arrayTypes: Readonly<Record<string, number>> = { '.init_array': SHT.INIT_ARRAY, '.fini_array': SHT.FINI_ARRAY };

/** What a name's number says: constructors are called from the last to the first, so theirs count downwards. */
function priority(name: string): number {
  const number = Number(/\.(\d+)$/.exec(name)?.[1] ?? 65536);
  return /^\.[cd]tors\./.test(name) ? 65535 - number : number;
}

function orphanRegion(section: ObjectSection): Region {
  if (section.type === SHT.NOTE) return 'header';
  if ((section.flags & SHF.EXECINSTR) !== 0n) return 'text';
  if ((section.flags & SHF.WRITE) === 0n) return 'rodata';
  if ((section.flags & SHF.TLS) !== 0n) return 'relro';
  return section.type === SHT.NOBITS ? 'bss' : 'data';
}

/** Adds input sections in order; mergeable ones of a kind are merged with each other. */
export function addInputs(output: OutputSection, inputs: readonly ObjectSection[]): void {
  const kindOf = (section: ObjectSection): string | undefined => {
    const mergeable = (section.flags & SHF.MERGE) !== 0n && section.entrySize > 0 && section.relocations.length === 0;
    if (!mergeable || section.size === 0 || section.size % section.entrySize !== 0) return undefined;
    return `${section.flags & (SHF.MERGE | SHF.STRINGS)} ${section.entrySize} ${section.alignment}`;
  };
  const done = new Map<string, Merged>();
  for (const section of inputs) {
    const kind = kindOf(section);
    let { size } = section;
    let merged: Merged | undefined;
    if (kind !== undefined) {
      merged = done.get(kind) ?? mergeSections(inputs.filter((other) => kindOf(other) === kind));
      done.set(kind, merged);
      size = merged.bytesOf(section).length;
    }
    output.pieces.push({
      offset: 0,
      size,
      alignment: section.alignment,
      input: section,
      ...(merged ? { merged } : {}),
    });
    adopt(output, section.type, section.flags, section.size, section.entrySize);
  }
}

function addExtra(output: OutputSection, extra: Extra): void {
  const { size, alignment, bytes } = extra;
  output.pieces.push({ offset: 0, size, alignment, ...(bytes ? { made: bytes } : {}) });
  adopt(output, extra.type, extra.flags, size, extra.entrySize ?? 0);
}

/** Lets an input decide over type and flags of its output section. What is mergeable only in part is so no more. */
function adopt(output: OutputSection, type: number, flags: bigint, size: number, entrySize: number): void {
  if (output.flags === 0n) {
    output.type = type;
    output.flags = flags;
    output.entrySize = entrySize;
    return;
  }
  if (size === 0) return;
  if (output.type === SHT.NOBITS) output.type = type;
  const merge = SHF.MERGE | SHF.STRINGS;
  const alike = output.flags === flags && output.entrySize === entrySize;
  if (!alike) output.entrySize = 0;
  output.flags = alike ? flags : (output.flags | flags) & ~merge;
}

export function packPieces(output: OutputSection): void {
  let offset = 0;
  for (const piece of output.pieces) {
    output.alignment = Math.max(output.alignment, piece.alignment);
    offset = alignUp(offset, piece.alignment);
    piece.offset = offset;
    offset += piece.size;
  }
  output.size = output.pieces.some((piece) => piece.size > 0) ? offset : 0;
}

export const alignUp = (value: number, alignment: number): number => Math.ceil(value / alignment) * alignment;

function assignAddresses(
  sections: readonly OutputSection[],
  headerSize: number,
): { marks: Map<string, number>; relroEnd: number | undefined } {
  const of = (...wanted: Region[]): OutputSection[] => sections.filter((section) => wanted.includes(section.region));
  const marks = new Map<string, number>();
  let dot = imageBase + headerSize;
  const lay = (list: readonly OutputSection[]): void => {
    for (const section of list) {
      dot = alignUp(dot, section.alignment);
      section.address = dot;
      // Thread-local zeros take no room: each thread has its own.
      if (!isThreadZeros(section)) dot += section.size;
    }
  };
  lay(of('header'));
  marks.set('__rela_iplt_start', alignUp(dot, 8));
  lay(of('startup'));
  marks.set('__rela_iplt_end', alignUp(dot, 8));
  dot = alignUp(dot, pageSize);
  lay(of('text'));
  marks.set('etext', dot);
  dot = alignUp(dot, pageSize);
  lay(of('rodata'));
  const rodataEnd = dot;

  const relro = of('relro');
  const gotPlt = sections.find((section) => section.name === '.got.plt');
  const relroTail = gotPlt && gotPlt.size >= 24 ? 24 : 0;
  /** Lays out the data segment from `start`; with `aligned` the end of the read-only part is on a page boundary. */
  const bss = sections.find((section) => section.name === '.bss');
  const bssSize = bss?.size ?? 0;
  const [largeData] = of('large data');
  const largeDataSize = largeData?.size ?? 0;
  const layData = (start: number, aligned: boolean): { relroEnd: number; end: number } => {
    dot = start;
    if (bss) bss.size = bssSize;
    if (largeData) largeData.size = largeDataSize;
    lay(relro);
    marks.set('__tdata_start', relro.find(({ name }) => name === '.tdata')?.address ?? start);
    let relroEnd = dot + relroTail;
    if (aligned && relroEnd % pageSize !== 0) {
      relroEnd = alignUp(relroEnd, pageSize);
      dot = relroEnd - relroTail;
    }
    marks.set('.got.plt', dot);
    lay(of('data'));
    marks.set('edata', dot);
    marks.set('__bss_start', dot);
    for (const section of of('bss')) {
      lay([section]);
      // The script rounds the end of .bss up to 8 bytes.
      if (section === bss) {
        dot = alignUp(dot, 8);
        section.size = dot - section.address;
      }
    }
    dot = alignUp(dot, 8);
    // The same place within a page, one page on; the script says so twice, if there is large data to be written.
    for (const region of ['large rodata', 'large data'] as const) {
      if (!largeData && of(region).length === 0) continue;
      dot = alignUp(dot, pageSize) + (dot % pageSize);
      lay(of(region));
    }
    if (largeData) {
      largeData.size = alignUp(dot, 8) - largeData.address;
      dot = largeData.address + largeData.size;
    }
    dot = alignUp(dot, 8);
    marks.set('end', dot);
    return { relroEnd, end: dot };
  };

  // The same place within a page, one page on, so that the file needs no padding.
  const start = alignUp(rodataEnd, pageSize) + (rodataEnd % pageSize);
  const first = layData(start, false);
  if (relro.some((section) => !isThreadZeros(section))) {
    // Move the segment up, so that its read-only part ends with a page.
    let desired = alignUp(first.relroEnd, pageSize) - relroTail;
    for (const section of [...relro].reverse()) {
      if (isThreadZeros(section)) continue;
      desired = Math.floor((desired - section.size) / section.alignment) * section.alignment;
    }
    // A page less will do, as long as no page is shared with the segment before.
    while (desired - pageSize >= alignUp(rodataEnd, pageSize)) desired -= pageSize;
    return { marks, relroEnd: layData(desired, true).relroEnd };
  }
  // The script names these sections a second time, behind the start of the data segment, for programs that write to
  // them. That makes ld lay the segment out again, from a page boundary.
  if (sections.some(({ name }) => name === '.eh_frame' || name === '.gcc_except_table')) {
    layData(alignUp(rodataEnd, pageSize), false);
    return { marks, relroEnd: undefined };
  }
  // If the segment could do with one page less, start it on a page boundary.
  const head = (pageSize - (start % pageSize)) % pageSize;
  const tail = first.end % pageSize;
  if (head > 0 && tail > 0 && head + tail <= pageSize) {
    layData(alignUp(rodataEnd, pageSize), false);
  }
  return { marks, relroEnd: undefined };
}
