/** Sections while they are being filled: rows of fragments whose sizes may still change. */
import { ByteBuffer } from './bytes.ts';
import { SHF, SHT } from './elf-numbers.ts';
import type { Bound } from './expressions.ts';
import { LineRows } from './line-rows.ts';
import type { SourcePosition } from './positions.ts';
import type { SymbolEntry } from './symbols.ts';

interface FragmentBase {
  /** From the start of its section, in bytes; set by `layout`. */
  address: number;
  /** In bytes; set by `layout`. */
  size: number;
  /** Its place in the row of its subsection's fragments, later of all of its section's. */
  index?: number;
  /** Between two fragments of one region no alignment takes up movements of the first; set by `layout`. */
  region?: number;
}

/** Bytes that are known, apart from fields that fixups name: a piece of what its subsection holds. */
export class DataFragment implements FragmentBase {
  readonly kind = 'data';
  address = 0;
  size = 0;
  index = 0;
  region = 0;
  private readonly contents: ByteBuffer;
  private readonly start: number;
  /** Where it ends in `contents`; while it is the last fragment, with them. */
  private end: number | undefined;

  constructor(contents: ByteBuffer) {
    this.contents = contents;
    this.start = contents.length;
  }

  /** In bytes, so far. */
  get length(): number {
    return (this.end ?? this.contents.length) - this.start;
  }

  /** The bytes so far, as a view that the next byte may invalidate. */
  get bytes(): Uint8Array {
    return this.contents.view().subarray(this.start, this.end);
  }

  /** What comes from now on belongs to another fragment. */
  close(): void {
    this.end = this.contents.length;
  }
}

/** A jump whose distance decides between its short and its near form. */
export interface BranchFragment extends FragmentBase {
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
export interface AlignFragment extends FragmentBase {
  readonly kind: 'align';
  readonly boundary: number;
  /** What to repeat; `nops` means instructions that do nothing. */
  readonly fill: Uint8Array | 'nops';
  /** Pad nothing at all if it would take more bytes than this. */
  readonly most: number;
  readonly at?: SourcePosition;
}

/** Padding up to a place in the section. */
export interface OrgFragment extends FragmentBase {
  readonly kind: 'org';
  readonly target: Bound;
  readonly fill: number;
  readonly at: SourcePosition;
}

/** Elements whose count is known only later. */
export interface SpaceFragment extends FragmentBase {
  readonly kind: 'space';
  readonly count: Bound;
  readonly element: Uint8Array;
  readonly at: SourcePosition;
}

/** A number in LEB128, whose length depends on its value. DWARF 5, section 7.6. */
export interface LebFragment extends FragmentBase {
  readonly kind: 'leb';
  readonly value: Bound;
  readonly signed: boolean;
  readonly at: SourcePosition;
}

/** A step from one place of a function to a later one, in `.eh_frame`. */
export interface AdvanceFragment extends FragmentBase {
  readonly kind: 'advance';
  readonly from: SymbolEntry;
  readonly to: SymbolEntry;
}

export type Fragment =
  | AdvanceFragment
  | DataFragment
  | BranchFragment
  | AlignFragment
  | OrgFragment
  | SpaceFragment
  | LebFragment;

/** A field that an expression fills. */
export interface Fixup {
  readonly fragment: Fragment;
  /** From the start of the fragment. */
  readonly offset: number;
  readonly size: number;
  readonly value: Bound;
  /** The relocation type if the value is not known here. */
  readonly type: number;
  /** The value counts from the end of the field plus `trailing` bytes. */
  readonly relative: boolean;
  readonly trailing: number;
  /** How the value must fit, when it is known: signed, unsigned, or either. */
  readonly range: 'signed' | 'either';
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
  readonly lines = new LineRows();
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
  /** The bytes of all its data fragments. */
  private readonly contents = new ByteBuffer();
  /** The data fragment at the end, if there is one. */
  private open: DataFragment | undefined;

  constructor(section: Section) {
    this.section = section;
  }

  /** The data fragment at the end, made if there is none. */
  get data(): DataFragment {
    return this.open ?? this.begin();
  }

  private begin(): DataFragment {
    const fresh = new DataFragment(this.contents);
    this.push(fresh);
    this.open = fresh;
    return fresh;
  }

  /** Appends a fragment. */
  push(fragment: Fragment): void {
    this.open?.close();
    this.open = undefined;
    fragment.index = this.row.length;
    this.row.push(fragment);
  }

  /** Appends bytes. */
  append(bytes: ArrayLike<number>): void {
    if (!this.open) this.begin();
    this.contents.append(bytes);
  }

  /** Appends the low `size` bytes of `value`, least significant first. */
  appendInteger(value: bigint, size: number): void {
    if (!this.open) this.begin();
    this.contents.appendInteger(value, size);
  }

  /** The place of the next byte. */
  here(): Place {
    const { data } = this;
    return { fragment: data, offset: data.length };
  }

  /**
   * Bytes between two places of this subsection, or `undefined` while a fragment between them may change its size.
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
      const fragment = this.row[index]!;
      if (fragment.kind === 'data') sum += fragment.length;
      else if (fragment.kind === 'space' && fragment.count.kind === 'number') {
        sum += Number(fragment.count.value) * fragment.element.length;
      } else return undefined;
    }
    return sum;
  }
}
