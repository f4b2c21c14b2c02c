/** Sections while they are being filled: rows of fragments whose sizes may still change. */
import { ByteBuffer } from './bytes.ts';
import { SHF, SHT } from './elf-numbers.ts';
import type { Bound } from './expressions.ts';
import { LineRows } from './line-rows.ts';
import type { SourcePosition } from './positions.ts';
import type { SymbolEntry } from './symbols.ts';

/** A jump whose distance decides between its short and its near form. */
export interface Branch {
  readonly kind: 'branch';
  /** Opcode bytes of the two forms, prefixes included; a displacement of 1 or 4 bytes follows. */
  readonly short: readonly number[];
  readonly near: readonly number[];
  readonly target: Bound;
  /** The target, if it is no more than a label and a distance from it; set by `layout`. */
  plainTarget?:
    | {
        readonly symbol: SymbolEntry;
        readonly offset: bigint;
        /** The symbol that was written, if that was equated to the label. */
        readonly alias?: SymbolEntry;
      }
    | undefined;
  isNear: boolean;
  readonly at: SourcePosition;
}

/** Padding up to a multiple of `boundary`. */
export interface Alignment {
  readonly kind: 'align';
  readonly boundary: number;
  /** What to repeat; `nops` means instructions that do nothing. */
  readonly fill: Uint8Array | 'nops';
  /** Pad nothing at all if it would take more bytes than this. */
  readonly most: number;
  readonly at?: SourcePosition;
}

/** Padding up to a place in the section. */
export interface Origin {
  readonly kind: 'org';
  readonly target: Bound;
  readonly fill: number;
  readonly at: SourcePosition;
}

/** Elements whose count may be known only later. */
export interface Space {
  readonly kind: 'space';
  readonly count: Bound;
  readonly element: Uint8Array;
  readonly at: SourcePosition;
}

/** A number in LEB128, whose length depends on its value. DWARF 5, section 7.6. */
export interface Leb {
  readonly kind: 'leb';
  readonly value: Bound;
  readonly signed: boolean;
  readonly at: SourcePosition;
}

/** Padding that keeps what follows from crossing a multiple of `size`. */
export interface Bundle {
  readonly kind: 'bundle';
  readonly size: number;
  readonly at: SourcePosition;
  /** What follows: set once it is there. */
  from?: Place;
  to?: Place;
}

/** A step from one place of a function to a later one, in `.eh_frame`. */
export interface Advance {
  readonly kind: 'advance';
  readonly from: SymbolEntry;
  readonly to: SymbolEntry;
}

/** What takes room that cannot be told while the source is read. */
export type Variable = Branch | Alignment | Origin | Space | Leb | Bundle | Advance;

const unplaced: Float64Array = new Float64Array(0);

/**
 * A piece of a subsection: bytes that are known, apart from fields that fixups name, and behind them at most one thing
 * of variable size.
 */
export class Fragment {
  /** Where the fragments of its section begin, from the section's start, in bytes; set by `layout`. */
  addresses = unplaced;
  /** Its place in the row of its subsection's fragments, later of all of its section's. */
  index: number;
  /** How many bytes are known so far. */
  length = 0;
  /** What stands behind these. There is none while bytes may still follow. */
  tail: Variable | undefined;
  /** How many bytes that takes; set by `layout`. */
  tailSize = 0;
  /** Its place among its section's fragments in the order in which they were begun. */
  readonly number: number;
  private readonly contents: ByteBuffer;
  private readonly start: number;

  /** A fragment whose bytes will be appended to `contents`. */
  constructor(contents: ByteBuffer, index: number, number: number) {
    this.contents = contents;
    this.start = contents.length;
    this.index = index;
    this.number = number;
  }

  /** Where it begins, from the start of its section, in bytes; 0 before the layout. */
  get address(): number {
    return this.addresses[this.index] ?? 0;
  }

  /** Copies the known bytes to the place `at` of `target`. */
  copyTo(target: Uint8Array, at: number): void {
    this.contents.copyTo(target, at, this.start, this.start + this.length);
  }

  /** Where the tail begins in the section. */
  get tailAddress(): number {
    return this.address + this.length;
  }

  /** Where the fragment ends in the section. */
  get end(): number {
    return this.address + this.length + this.tailSize;
  }
}

/** A field that an expression fills. */
export interface Fixup {
  readonly fragment: Fragment;
  /** From the start of the fragment. */
  readonly offset: number;
  readonly size: number;
  readonly value: Bound;
  /** It is the displacement of a jump. */
  readonly isBranch?: true;
  /** The relocation type if the value is not known here. */
  readonly type: number;
  /** The value counts from the end of the field plus `trailing` bytes. */
  readonly relative: boolean;
  readonly trailing: number;
  /** How the value must fit, when it is known: signed, unsigned, or either. */
  readonly range: 'signed' | 'either';
  readonly at: SourcePosition;
}

/** What `.reloc` asks for. */
export interface RelocationRequest {
  /** Where in the section, in bytes or as a label. */
  readonly offset: Bound;
  /** One of `R`. */
  readonly type: number;
  readonly value: Bound | undefined;
  readonly at: SourcePosition;
}

/** A section being filled. */
export class Section {
  readonly name: string;
  type: number;
  flags: bigint;
  entrySize: number;
  /** The name of its group, and whether of several such groups one is enough. */
  group: { readonly name: string; readonly comdat: boolean } | undefined;
  /** Set for `.struct`: the address at which nothing but names is laid out. */
  origin: { readonly value: bigint } | undefined;
  alignment = 1;
  readonly fixups: Fixup[] = [];
  readonly requests: RelocationRequest[] = [];
  readonly lines = new LineRows();
  /** All fragments, in the order in which they were begun. */
  readonly begun: Fragment[] = [];
  readonly locs: { fragment: Fragment; offset: number; view: number; at: SourcePosition }[] = [];
  private readonly subsections = new Map<number, Cursor>();

  constructor(name: string, type: number, flags: bigint, entrySize: number) {
    this.name = name;
    this.type = type;
    this.flags = flags;
    this.entrySize = entrySize;
  }

  get isCode(): boolean {
    return (this.flags & SHF.EXECINSTR) !== 0n;
  }

  get hasContents(): boolean {
    return this.type !== SHT.NOBITS;
  }

  /** The end of subsection `number`. */
  cursor(number: number): Cursor {
    let cursor = this.subsections.get(number);
    if (!cursor) {
      cursor = new Cursor(this);
      this.subsections.set(number, cursor);
    }
    return cursor;
  }

  /** All fragments, in the order of their subsections. */
  get fragments(): Fragment[] {
    return [...this.subsections.entries()].sort(([a], [b]) => a - b).flatMap(([, { row }]) => row);
  }
}

/** A place in a section. */
export interface Place {
  readonly fragment: Fragment;
  /** From the start of the fragment, in bytes. */
  readonly offset: number;
}

/** A place to write to: the end of a subsection of a section. A subsection has one. */
export class Cursor {
  readonly section: Section;
  /** The fragments of the subsection. */
  readonly row: Fragment[] = [];
  /** The known bytes of them all. */
  private readonly contents = new ByteBuffer();
  /** The fragment at the end, as long as it has no tail. */
  private open: Fragment | undefined;

  constructor(section: Section) {
    this.section = section;
  }

  /** The fragment that the next byte belongs to. */
  get fragment(): Fragment {
    return this.open ?? this.begin();
  }

  private begin(): Fragment {
    const { begun } = this.section;
    const fresh = new Fragment(this.contents, this.row.length, begun.length);
    this.row.push(fresh);
    begun.push(fresh);
    this.open = fresh;
    return fresh;
  }

  /** Appends something of variable size. */
  push(variable: Variable): void {
    this.fragment.tail = variable;
    this.open = undefined;
  }

  /** Appends bytes. */
  append(bytes: ArrayLike<number>): void {
    this.fragment.length += bytes.length;
    this.contents.append(bytes);
  }

  /** Appends the low `size` bytes of `value`, least significant first. */
  appendInteger(value: bigint, size: number): void {
    this.fragment.length += size;
    this.contents.appendInteger(value, size);
  }

  /** Writes the low `size` bytes of `value` over those that begin so far before the next byte. */
  overwriteInteger(beforeEnd: number, value: bigint, size: number): void {
    this.contents.overwriteInteger(beforeEnd, value, size);
  }

  /** The place of the next byte. */
  here(): Place {
    const { fragment } = this;
    return { fragment, offset: fragment.length };
  }

  /**
   * Bytes between two places of this subsection, or `undefined` while something between them may change its size.
   * GNU as asks the same question when it decides whether `a - b` is a number already.
   */
  distance(from: Place, to: Place): number | undefined {
    if (from.fragment === to.fragment) return to.offset - from.offset;
    const start = from.fragment.index!;
    const end = to.fragment.index!;
    // Both must be in this subsection.
    if (this.row[start] !== from.fragment || this.row[end] !== to.fragment) return undefined;
    if (start > end) {
      const reverse = this.distance(to, from);
      return reverse === undefined ? undefined : -reverse;
    }
    let sum = to.offset - from.offset;
    for (let index = start; index < end; index++) {
      const { length, tail } = this.row[index]!;
      if (tail?.kind !== 'space' || tail.count.kind !== 'number') return undefined;
      sum += length + Number(tail.count.value) * tail.element.length;
    }
    return sum;
  }
}
