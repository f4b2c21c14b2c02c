/** Sections while they are being filled: rows of fragments whose sizes may still change. */
import { ByteBuffer } from './bytes.ts';
import { SHF, SHT } from './elf-numbers.ts';
import type { Fixup, RelocationRequest } from './fixups.ts';
import { Fragment, type Place } from './fragments.ts';
import { LineRows } from './line-rows.ts';
import type { SourcePosition } from './positions.ts';
import type { SectionHeader } from './section-header.ts';
import type { Tail } from './tails.ts';

/** A section being filled. */
export class Section implements SectionHeader {
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
  readonly begun: Fragment<Tail>[] = [];
  readonly locs: (Place & { readonly view: number; readonly at: SourcePosition })[] = [];
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
  get fragments(): Fragment<Tail>[] {
    return [...this.subsections.entries()].sort(([a], [b]) => a - b).flatMap(([, { row }]) => row);
  }
}

/** A place to write to: the end of a subsection of a section. A subsection has one. */
export class Cursor {
  readonly section: Section;
  /** The fragments of the subsection. */
  readonly row: Fragment<Tail>[] = [];
  /** The known bytes of them all. */
  private readonly contents = new ByteBuffer();
  /** The fragment at the end, as long as it has no tail. */
  private open: Fragment<Tail> | undefined;

  constructor(section: Section) {
    this.section = section;
  }

  /** The fragment that the next byte belongs to. */
  get fragment(): Fragment<Tail> {
    return this.open ?? this.begin();
  }

  private begin(): Fragment<Tail> {
    const { section, row } = this;
    const { begun } = section;
    const fresh = new Fragment<Tail>(section, row, this.contents, begun.length);
    row.push(fresh);
    begun.push(fresh);
    this.open = fresh;
    return fresh;
  }

  /** Appends something of variable size. */
  push(tail: Tail): void {
    const { fragment } = this;
    fragment.tail = tail;
    if (tail.kind === 'space' && tail.count.kind === 'number') {
      fragment.tailSize = Number(tail.count.value) * tail.element.length;
      fragment.isSettled = true;
    }
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
}
