/** The linker: objects to one static executable. */
import { writeInteger } from '../bytes.ts';
import { type Diagnostic, Diagnostics } from '../diagnostics.ts';
import { SHF, SHT } from '../elf-numbers.ts';
import { nopPadding } from '../nops.ts';
import type { ObjectFile, ObjectSection, ObjectSymbol } from '../object.ts';
import { withDebugSections } from './debug.ts';
import { type ElfSymbol, headersSize, planSegments, writeElf } from './elf.ts';
import { mergeFrames } from './frames.ts';
import { OffsetTable } from './got.ts';
import { keepFirstGroups } from './groups.ts';
import type { Image } from './image.ts';
import { IndirectFunctions } from './indirect.ts';
import { buildLineTable, buildListing, type LineBlock, type ListingEntry } from './lines.ts';
import { alwaysDefined, isOwnName, ownAddress, ownNames, ownSymbol } from './own-names.ts';
import { type Extra, type OutputSection, type Piece, type Placement, place } from './place.ts';
import { mergeProperties, propertyNote } from './properties.ts';
import { applyRelocation, type Resolver } from './relocate.ts';
import { GlobalSymbols } from './symbols.ts';
import { inTableOrder } from './table-order.ts';
import { replaceThreadCall, threadCalls } from './thread-calls.ts';

export interface LinkOptions {
  /** Adds sections for debuggers; the names of source files are seen from this directory. */
  readonly debugDirectory?: string;
}

/** Links `objects` in this order. With errors the image is what could be made, good for nothing but inspection. */
export function link(
  objects: readonly ObjectFile[],
  options: LinkOptions = {},
): { image: Image; diagnostics: readonly Diagnostic[] } {
  const linker = new Linker(objects, options);
  return { image: linker.run(), diagnostics: linker.diagnostics.list };
}

class Linker implements Resolver {
  readonly diagnostics = new Diagnostics();
  private readonly objects: readonly ObjectFile[];
  private readonly globals: GlobalSymbols;
  /** What the program promises, by type of property. */
  private readonly properties: ReadonlyMap<number, number>;
  private readonly indirect: IndirectFunctions;
  private readonly got: OffsetTable;
  private readonly commonOffsets = new Map<ObjectSymbol, number>();
  private placement!: Placement;

  private readonly options: LinkOptions;

  constructor(objects: readonly ObjectFile[], options: LinkOptions) {
    this.options = options;
    const kept = keepFirstGroups(objects);
    this.objects = mergeFrames(kept.objects, kept.dropped);
    this.globals = new GlobalSymbols(this.objects, ownNames, this.diagnostics);
    this.properties = mergeProperties(this.objects);
    this.indirect = new IndirectFunctions(this.objects, this.globals, this.properties, this.diagnostics);
    this.got = new OffsetTable(this.objects, this.globals, this.indirect);
  }

  run(): Image {
    const { objects } = this;
    this.globals.reportUndefined(objects, (name) => isOwnName(name, objects), this.diagnostics);
    const extras = this.extras();
    const stack = stackKind(objects);
    const plan = (sections: readonly OutputSection[], relroEnd?: number) => planSegments(sections, { stack, relroEnd });
    this.placement = place(objects, extras, (sections) => headersSize(plan(sections).length));
    const loaded = this.placement;
    const { debugDirectory } = this.options;
    if (debugDirectory !== undefined) this.placement = withDebugSections(objects, loaded, debugDirectory);
    const contents = this.contents();
    const entry = this.entry();
    const symbols = this.elfSymbols();
    const elf = writeElf({
      entry,
      sections: this.placement.sections,
      contents,
      symbols,
      segments: plan(loaded.sections, loaded.relroEnd),
    });
    const blocks = this.lineBlocks(contents);
    let listing: readonly ListingEntry[] | undefined;
    return {
      elf,
      entry,
      symbols: symbols.map((symbol) => ({
        name: symbol.name,
        address: symbol.address,
        size: symbol.size,
        kind:
          symbol.type === 'function' || symbol.type === 'ifunc'
            ? 'function'
            : symbol.type === 'object' || symbol.type === 'tls'
              ? 'object'
              : 'none',
        global: symbol.binding !== 'local',
      })),
      lines: buildLineTable(blocks),
      get listing() {
        listing ??= buildListing(blocks);
        return listing;
      },
    };
  }

  // ---- What the linker adds ---------------------------------------------------------------------------------------

  private extras(): Extra[] {
    const extras: Extra[] = [];
    const data = SHF.ALLOC | SHF.WRITE;
    const made = (name: string, size: number, flags: bigint, type: number = SHT.PROGBITS, entrySize = 0): void => {
      const alignment = name === '.plt' ? this.indirect.jumpSize : 8;
      if (size > 0) extras.push({ name, size, alignment, type, flags, entrySize, bytes: new Uint8Array(size) });
    };
    const { indirect, got } = this;
    made('.rela.plt', indirect.relocationsSize(this.loaded), SHF.ALLOC | SHF.INFO_LINK, SHT.RELA, 24);
    made('.plt', indirect.jumpsSize, SHF.ALLOC | SHF.EXECINSTR);
    made('.got', got.size, data);
    if (this.hasOffsetTable) made('.got.plt', indirect.gotPltSize, data, SHT.PROGBITS, 8);
    for (const name of ['.bss', '.lbss', '.tbss']) extras.push(...this.commonBlocks(name));
    if (this.properties.size > 0) {
      const bytes = propertyNote(this.properties);
      const { length } = bytes;
      const kind = { type: SHT.NOTE, flags: SHF.ALLOC };
      extras.push({ name: '.note.gnu.property', size: length, alignment: 8, ...kind, bytes });
    }
    return extras;
  }

  /** Room for the common blocks that go into the section called `name`. */
  private commonBlocks(name: string): Extra[] {
    let size = 0;
    let alignment = 1;
    for (const symbol of inTableOrder(this.globals.commons())) {
      if (symbol.place.kind !== 'common' || commonSection(symbol) !== name) continue;
      size = Math.ceil(size / symbol.place.alignment) * symbol.place.alignment;
      alignment = Math.max(alignment, symbol.place.alignment);
      this.commonOffsets.set(symbol, size);
      size += symbol.place.size;
    }
    const kind = name === '.tbss' ? SHF.TLS : name === '.lbss' ? SHF.X86_64_LARGE : 0n;
    const flags = SHF.ALLOC | SHF.WRITE | kind;
    return size > 0 ? [{ name, size, alignment, type: SHT.NOBITS, flags }] : [];
  }

  // ---- Contents ---------------------------------------------------------------------------------------------------

  private contents(): Map<OutputSection, Uint8Array> {
    const contents = new Map<OutputSection, Uint8Array>();
    for (const output of this.placement.sections) {
      if (output.type === SHT.NOBITS) continue;
      const bytes = new Uint8Array(output.size);
      for (const piece of output.pieces) this.fillPiece(bytes, output, piece);
      if ((output.flags & SHF.EXECINSTR) !== 0n) fillGaps(bytes, output);
      contents.set(output, bytes);
    }
    this.fillTables(contents);
    return contents;
  }

  private fillPiece(bytes: Uint8Array, output: OutputSection, piece: Piece): void {
    const { input, made, merged, offset, size } = piece;
    if (made) bytes.set(made, offset);
    if (!input) return;
    const target = bytes.subarray(offset, offset + size);
    target.set(merged ? merged.bytesOf(input) : input.bytes);
    if (merged) return;
    const calls = threadCalls(input);
    const replaced = new Set(calls.values());
    for (const relocation of input.relocations) {
      if (replaced.has(relocation) || this.indirect.isFilledAtStart(relocation)) continue;
      const call = calls.get(relocation);
      const rest = call ? replaceThreadCall(target, relocation, call) : relocation;
      if (!rest) continue;
      const address = BigInt(output.address + offset + rest.offset);
      applyRelocation(target, rest, address, this, this.diagnostics, output.region === 'unloaded');
    }
  }

  /** Writes what the linker has made: the GOT, and what indirect functions need. */
  private fillTables(contents: ReadonlyMap<OutputSection, Uint8Array>): void {
    const put = (name: string, make: () => Uint8Array): void => {
      const output = this.sectionNamed(name);
      const bytes = output && contents.get(output);
      // The pieces of other objects with that name come first.
      if (output && bytes) bytes.set(make(), output.pieces.findLast((piece) => piece.made)?.offset ?? 0);
    };
    const addresses = {
      jumps: this.addressOfMade('.plt'),
      gotPlt: this.addressOfMade('.got.plt'),
      got: this.addressOfMade('.got'),
      resolver: (symbol: ObjectSymbol) => this.ownAddressOf(symbol, 0n) ?? 0n,
      field: (section: ObjectSection, offset: number) => this.sectionAddress(section, BigInt(offset), 0n, false) ?? 0n,
    };
    put('.got', () => this.gotBytes());
    put('.plt', () => this.indirect.writeJumps(addresses));
    put('.got.plt', () => this.indirect.writeGotPlt(addresses));
    put('.rela.plt', () => this.indirect.writeRelocations(this.loaded, addresses));
  }

  private gotBytes(): Uint8Array {
    const bytes = new Uint8Array(this.got.size);
    for (const [index, { symbol, content }] of this.got.entries.entries()) {
      // Start-up fills in what only then is known.
      if (this.isIndirect(symbol) && this.indirect.jumpOf(symbol) === undefined) continue;
      const address = this.addressOf(symbol, 0n) ?? 0n;
      writeInteger(bytes, index * 8, content === 'address' ? address : address - this.threadPointer, 8);
    }
    return bytes;
  }

  /** The symbols with entries in the GOT, in their order. */
  private get loaded(): readonly ObjectSymbol[] {
    return this.got.entries.map(({ symbol }) => symbol);
  }

  /** Whether there is a `.got.plt`, where `_GLOBAL_OFFSET_TABLE_` is. */
  private get hasOffsetTable(): boolean {
    return this.got.size > 0 || this.got.isReferred || this.indirect.jumpsSize > 0;
  }

  private sectionNamed(name: string): OutputSection | undefined {
    return this.placement.sections.find((section) => section.name === name);
  }

  /** The address of what the linker itself put into the section called `name`. */
  private addressOfMade(name: string): number {
    const output = this.sectionNamed(name);
    return output ? output.address + (output.pieces.findLast((piece) => piece.made)?.offset ?? 0) : 0;
  }

  // ---- Resolver ---------------------------------------------------------------------------------------------------

  addressOf(symbol: ObjectSymbol, addend: bigint): bigint | undefined {
    const definition = this.globals.definitionOf(symbol);
    const jump = definition?.type === 'ifunc' ? this.indirect.jumpOf(definition) : undefined;
    if (jump === undefined) return this.ownAddressOf(symbol, addend);
    return BigInt(this.addressOfMade('.plt') + jump * this.indirect.jumpSize) + addend;
  }

  isIndirect(symbol: ObjectSymbol): boolean {
    return this.globals.definitionOf(symbol)?.type === 'ifunc';
  }

  /** The address of a symbol itself: for an indirect function, that of what finds it. */
  private ownAddressOf(symbol: ObjectSymbol, addend: bigint): bigint | undefined {
    const definition = this.globals.definitionOf(symbol);
    if (!definition) {
      if (isOwnName(symbol.name, this.objects)) return BigInt(ownAddress(symbol.name, this.placement)) + addend;
      return symbol.binding === 'weak' ? addend : undefined;
    }
    const { place: where } = definition;
    switch (where.kind) {
      case 'absolute':
        return where.value + addend;
      case 'common': {
        const bss = this.sectionNamed(commonSection(definition))!;
        const piece = bss.pieces.at(-1)!;
        return BigInt(bss.address + piece.offset + this.commonOffsets.get(definition)!) + addend;
      }
      case 'section':
        return this.sectionAddress(where.section, where.offset, addend, definition.temporary);
      case 'undefined':
        return undefined;
    }
  }

  /** The address of a place in an input section. */
  private sectionAddress(
    section: ObjectSection,
    offset: bigint,
    addend: bigint,
    temporary: boolean,
  ): bigint | undefined {
    const located = this.placement.locate(section);
    if (!located) return offset + addend;
    const { merged } = located.piece;
    if (!merged) return BigInt(located.output.address + located.piece.offset) + offset + addend;
    // GNU as refers to temporary symbols by section and offset, so the addend chooses the element as well.
    const whole = temporary && addend >= 0n ? offset + addend : offset;
    const rest = offset + addend - whole;
    const home = merged.find(section, Number(whole));
    const found = this.placement.locate(home.section)!;
    return BigInt(found.output.address + found.piece.offset + home.offset) + rest;
  }

  get offsetTable(): bigint {
    return BigInt(this.placement.marks.get('.got.plt') ?? 0);
  }

  gotEntry(symbol: ObjectSymbol): bigint {
    const definition = this.globals.definitionOf(symbol);
    const jump = definition && this.indirect.jumpOf(definition);
    if (jump !== undefined && !this.indirect.needsGotEntry(definition!)) {
      return this.offsetTable + BigInt(this.indirect.gotPltOffset(jump));
    }
    return BigInt(this.addressOfMade('.got') + this.got.offsetOf(symbol, 'address'));
  }

  gotThreadEntry(symbol: ObjectSymbol): bigint {
    return BigInt(this.addressOfMade('.got') + this.got.offsetOf(symbol, 'thread offset'));
  }

  get threadPointer(): bigint {
    const threadLocal = this.placement.sections.filter((section) => (section.flags & SHF.TLS) !== 0n);
    const end = Math.max(0, ...threadLocal.map((section) => section.address + section.size));
    const alignment = Math.max(1, ...threadLocal.map((section) => section.alignment));
    return BigInt(Math.ceil(end / alignment) * alignment);
  }

  get threadBlock(): bigint {
    const first = this.placement.sections.find((section) => (section.flags & SHF.TLS) !== 0n);
    return BigInt(first?.address ?? 0);
  }

  sizeOf(symbol: ObjectSymbol): bigint {
    return BigInt(this.globals.attributesOf(symbol).size);
  }

  // ---- The image --------------------------------------------------------------------------------------------------

  private entry(): bigint {
    const start = this.globals.named('_start');
    const address = start && this.addressOf(start, 0n);
    if (address !== undefined) return address;
    const text = this.placement.sections.find((section) => section.name === '.text');
    const lines = this.objects[0]?.section('.text')?.lines;
    const at = lines?.count ? lines.at(0) : { file: this.objects[0]?.name ?? '', line: 1, column: 1, length: 0 };
    const names = this.objects.flatMap((object) => object.symbols.map((symbol) => symbol.name));
    const local = ['_start', 'main'].find((name) => names.includes(name));
    const hint = local ? `\`${local}\` is there, but not global: add \`.globl ${local}\`` : 'define a global `_start`';
    this.diagnostics.warning(at, 'there is no entry point `_start`; execution begins at the start of .text', hint);
    return BigInt(text?.address ?? 0);
  }

  private elfSymbols(): ElfSymbol[] {
    const symbols: ElfSymbol[] = [];
    const asked = new Set<string>(alwaysDefined);
    for (const object of this.objects) {
      for (const symbol of object.symbols) {
        if (symbol.place.kind === 'undefined') {
          if (isOwnName(symbol.name, this.objects)) asked.add(symbol.name);
          continue;
        }
        if (symbol.temporary || (symbol.binding !== 'local' && this.globals.definitionOf(symbol) !== symbol)) continue;
        const made = this.elfSymbol(symbol);
        if (made) symbols.push(made);
      }
    }
    // Whoever links wants an entry, so the name is there even if nothing defines it.
    if (!this.globals.named('_start') && !symbols.some(({ name }) => name === '_start'))
      symbols.push(missing('_start'));
    if (this.hasOffsetTable) asked.add('_GLOBAL_OFFSET_TABLE_');
    for (const name of asked) if (!this.globals.named(name)) symbols.push(ownSymbol(name, this.placement));
    return symbols;
  }

  private elfSymbol(symbol: ObjectSymbol): ElfSymbol | undefined {
    const address = this.ownAddressOf(symbol, 0n);
    const { place: where, name, binding } = symbol;
    const { type, size, visibility } = this.globals.attributesOf(symbol);
    let section: OutputSection | undefined;
    if (where.kind === 'section') {
      const located = this.placement.locate(where.section);
      if (!located) return undefined;
      section = this.placement.sections.includes(located.output) ? located.output : undefined;
    } else if (where.kind === 'common') {
      section = this.sectionNamed(commonSection(symbol));
    }
    if (address === undefined) return undefined;
    // A thread-local symbol's value is its offset in the thread's block.
    const block = this.placement.sections.find((candidate) => (candidate.flags & SHF.TLS) !== 0n);
    const value = type === 'tls' && block ? address - BigInt(block.address) : address;
    return { name, address: value, size, binding, visibility, type, section };
  }

  private lineBlocks(contents: ReadonlyMap<OutputSection, Uint8Array>): LineBlock[] {
    return this.placement.sections.flatMap((output) =>
      output.pieces.flatMap(({ input, merged, offset, size }) => {
        // Merged strings have many origins.
        if (!input || merged) return [];
        const { lines, sourceLines } = input;
        const bytes = contents.get(output)?.subarray(offset, offset + size);
        return [{ address: BigInt(output.address + offset), size, bytes, lines, sourceLines }];
      }),
    );
  }
}

/** The section that a common block belongs to. */
const commonSection = ({ place: where, type }: ObjectSymbol): string =>
  type === 'tls' ? '.tbss' : where.kind === 'common' && where.isLarge ? '.lbss' : '.bss';

/** A name that nothing defines. */
function missing(name: string): ElfSymbol {
  return { name, address: 0n, size: 0, binding: 'global', visibility: 'default', type: 'none', section: 'undefined' };
}

/** Fills the gaps between pieces of code. The longest NOP that GNU ld uses has 10 bytes. */
function fillGaps(bytes: Uint8Array, output: OutputSection): void {
  let end = 0;
  for (const piece of output.pieces) {
    if (piece.size === 0) continue;
    if (piece.offset > end) bytes.set(nopPadding(piece.offset - end, 10), end);
    end = piece.offset + piece.size;
  }
}

/** Whether the stack may be executable: `.note.GNU-stack` says so, or is missing from some object. */
function stackKind(objects: readonly ObjectFile[]): 'none' | 'plain' | 'executable' {
  const notes = objects.map((object) => object.section('.note.GNU-stack'));
  if (notes.every((note) => note === undefined)) return 'none';
  const executable = notes.some((note) => note === undefined || (note.flags & SHF.EXECINSTR) !== 0n);
  return executable ? 'executable' : 'plain';
}
