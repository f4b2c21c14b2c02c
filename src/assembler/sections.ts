/** Sections while they are being filled: rows of fragments whose sizes may still change. */
import { ByteBuffer } from './bytes.ts';
import { SHF, SHT } from './elf-numbers.ts';
import type { Bound } from './expressions.ts';
import type { LineEntry } from './object.ts';
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

/** Bytes that are known, apart from fields that fixups name. */
export interface DataFragment extends FragmentBase {
  readonly kind: 'data';
  readonly bytes: ByteBuffer;
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

/** A statement's bytes: from one place of a subsection to another. After layout it is an entry of the line table. */
export class LineMark implements LineEntry {
  readonly at: SourcePosition;
  readonly code: boolean;
  private readonly fragment: Fragment;
  private readonly start: number;
  private readonly endFragment: Fragment;
  private readonly end: number;

  constructor(
    fragment: Fragment,
    start: number,
    endFragment: Fragment,
    end: number,
    at: SourcePosition,
    code: boolean,
  ) {
    this.fragment = fragment;
    this.start = start;
    this.endFragment = endFragment;
    this.end = end;
    this.at = at;
    this.code = code;
  }

  get offset(): number {
    return this.fragment.address + this.start;
  }

  get length(): number {
    return this.endFragment.address + this.end - this.offset;
  }
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
  readonly lines: LineMark[] = [];
  readonly locs: { fragment: Fragment; offset: number; view: number; at: SourcePosition }[] = [];
  /** Fragments by subsection number. */
  readonly subsections = new Map<number, Fragment[]>();

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

  /** All fragments, in the order of their subsections. */
  get fragments(): Fragment[] {
    return [...this.subsections.entries()].sort(([a], [b]) => a - b).flatMap(([, list]) => list);
  }
}

/** A place to write to: the end of a subsection of a section. */
export class Cursor {
  readonly section: Section;
  readonly subsection: number;
  private readonly fragments: Fragment[];

  constructor(section: Section, subsection: number) {
    this.section = section;
    this.subsection = subsection;
    let list = section.subsections.get(subsection);
    if (!list) {
      list = [];
      section.subsections.set(subsection, list);
    }
    this.fragments = list;
  }

  /** The fragments of the subsection; the same array for every cursor in it. */
  get row(): Fragment[] {
    return this.fragments;
  }

  /** The data fragment at the end, made if there is none. */
  get data(): DataFragment {
    const last = this.fragments.at(-1);
    if (last?.kind === 'data') return last;
    const fresh: DataFragment = { kind: 'data', bytes: new ByteBuffer(), address: 0, size: 0 };
    this.push(fresh);
    return fresh;
  }

  /** Appends a fragment of another kind. */
  push(fragment: Fragment): void {
    fragment.index = this.fragments.length;
    this.fragments.push(fragment);
  }

  /** The place of the next byte. */
  here(): { fragment: Fragment; offset: number } {
    const { data } = this;
    return { fragment: data, offset: data.bytes.length };
  }

  /**
   * Bytes between two places of this subsection, or `undefined` while a fragment between them may change its size.
   * GNU as asks the same question when it decides whether `a - b` is a number already.
   */
  distance(
    from: { fragment: Fragment; offset: number },
    to: { fragment: Fragment; offset: number },
  ): number | undefined {
    if (from.fragment === to.fragment) return to.offset - from.offset;
    const start = from.fragment.index!;
    const end = to.fragment.index!;
    // Both must be in this subsection.
    if (this.fragments[start] !== from.fragment || this.fragments[end] !== to.fragment) return undefined;
    if (start > end) {
      const reverse = this.distance(to, from);
      return reverse === undefined ? undefined : -reverse;
    }
    let sum = to.offset - from.offset;
    for (let index = start; index < end; index++) {
      const fragment = this.fragments[index]!;
      if (fragment.kind === 'data') sum += fragment.bytes.length;
      else if (fragment.kind === 'space' && fragment.count.kind === 'number') {
        sum += Number(fragment.count.value) * fragment.element.length;
      } else return undefined;
    }
    return sum;
  }
}
