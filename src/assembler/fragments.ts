/** Fragments, which sections are made of, and places in them. */
import type { ByteBuffer } from './bytes.ts';
import type { SectionHeader } from './section-header.ts';

const unplaced: Float64Array = new Float64Array(0);

/**
 * A piece of a subsection: bytes that are known, apart from fields that fixups name, and behind them at most one thing
 * of variable size, its tail. Who asks only where something is (a label, a row of lines) need not know what tails are.
 */
export class Fragment<Tail = unknown> {
  /** Where the fragments of its section begin, from the section's start, in bytes; set by `layout`. */
  addresses = unplaced;
  /** Its place in `row`, later among all fragments of its section. */
  index: number;
  /** How many bytes are known so far. */
  length = 0;
  /** What stands behind these. There is none while bytes may still follow. */
  tail: Tail | undefined;
  /** How many bytes that takes; set with the tail if it is settled, else by `layout`. */
  tailSize = 0;
  /** Nothing can change how many bytes the tail takes. */
  isSettled = false;
  /** Its place among its section's fragments in the order in which they were begun. */
  readonly number: number;
  readonly section: SectionHeader;
  /** The fragments of its subsection. */
  readonly row: readonly Fragment[];
  private readonly contents: ByteBuffer;
  private readonly start: number;

  /** The next fragment of `row`, whose bytes will be appended to `contents`. */
  constructor(section: SectionHeader, row: readonly Fragment[], contents: ByteBuffer, number: number) {
    this.section = section;
    this.row = row;
    this.contents = contents;
    this.start = contents.length;
    this.index = row.length;
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

/** A place in a section. */
export interface Place {
  readonly fragment: Fragment;
  /** From the start of the fragment, in bytes. */
  readonly offset: number;
}

/**
 * Bytes between two places before the layout; `undefined` if they are in different subsections, or while something
 * between them may change its size. GNU as asks the same question when it decides whether `a - b` is a number already.
 */
export function settledDistance(from: Place, to: Place): number | undefined {
  if (from.fragment === to.fragment) return to.offset - from.offset;
  const { row, index: start } = from.fragment;
  const { index: end } = to.fragment;
  if (row !== to.fragment.row) return undefined;
  if (start > end) {
    const reverse = settledDistance(to, from);
    return reverse === undefined ? undefined : -reverse;
  }
  let sum = to.offset - from.offset;
  for (let index = start; index < end; index++) {
    const { length, tailSize, isSettled } = row[index]!;
    if (!isSettled) return undefined;
    sum += length + tailSize;
  }
  return sum;
}
