/**
 * Which statement the bytes of a section come from. There is a row for nearly every line of the source, so rows are
 * columns of numbers, and a place in the source becomes an object only for whoever asks.
 */
import type { Fragment } from './fragments.ts';
import type { InputLine } from './input.ts';
import type { StatementRows } from './object.ts';
import type { MacroOrigin, SourcePosition } from './positions.ts';

/** Columns. The first four say which fragments the bytes are in, and, once the layout is known, offset and length. */
const FROM = 0;
const FROM_OFFSET = 1;
const TO = 2;
const TO_OFFSET = 3;
/** Each has two columns: the low 32 bits and what is above them. */
const OFFSET = 0;
const LENGTH = 2;
/** Twice the number of the file, and one more for an instruction. */
const FILE = 4;
const LINE = 5;
const COLUMN = 6;
const TEXT_LENGTH = 7;
/** The number of the macro's use that made the line; 0 for none. */
const MACRO = 8;
const width = 9;

/** Numbers things by when they are first met; most are the same as the one before. */
class Numbered<T> {
  readonly list: T[] = [];
  private readonly numbers = new Map<T, number>();
  private last: T | undefined;
  private lastNumber = -1;

  numberOf(thing: T): number {
    if (thing === this.last) return this.lastNumber;
    let number = this.numbers.get(thing);
    if (number === undefined) {
      number = this.list.push(thing) - 1;
      this.numbers.set(thing, number);
    }
    this.last = thing;
    this.lastNumber = number;
    return number;
  }
}

/** The rows of one section: added in the order of the source, and read, once its layout is settled, by rising offset. */
export class LineRows implements StatementRows {
  count = 0;
  private cells = new Int32Array(0);
  private readonly files = new Numbered<string>();
  private readonly macros = new Numbered<MacroOrigin | undefined>();

  constructor() {
    this.macros.numberOf(undefined);
  }

  /** Notes that the bytes from `offset` in `first` to the end so far of `last` come from `start` to `end` of `line`. */
  add(
    line: InputLine,
    start: number,
    end: number,
    first: Fragment,
    offset: number,
    last: Fragment,
    code: boolean,
  ): void {
    const at = this.count++ * width;
    if (at + width > this.cells.length) this.grow();
    const { cells } = this;
    cells[at + FROM] = first.number;
    cells[at + FROM_OFFSET] = offset;
    cells[at + TO] = last.number;
    cells[at + TO_OFFSET] = last.length;
    cells[at + FILE] = 2 * this.files.numberOf(line.file) + (code ? 1 : 0);
    cells[at + LINE] = line.line;
    cells[at + COLUMN] = line.columnAt(start);
    cells[at + TEXT_LENGTH] = line.lengthOf(start, end);
    cells[at + MACRO] = this.macros.numberOf(line.macro);
  }

  private grow(): void {
    const grown = new Int32Array(Math.max(64 * width, 2 * this.cells.length));
    grown.set(this.cells);
    this.cells = grown;
  }

  /** Turns places in fragments into offsets, now that the section's `fragments`, by number, have addresses. */
  settle(fragments: readonly Fragment[]): void {
    const { cells, count } = this;
    let rises = true;
    let before = 0;
    for (let at = 0; at < count * width; at += width) {
      const offset = fragments[cells[at + FROM]!]!.address + cells[at + FROM_OFFSET]!;
      const end = fragments[cells[at + TO]!]!.address + cells[at + TO_OFFSET]!;
      this.setWide(at + OFFSET, offset);
      this.setWide(at + LENGTH, end - offset);
      rises &&= offset >= before;
      before = offset;
    }
    // Subsections come one behind the other, whatever the order of the source is.
    if (!rises) this.sort();
  }

  private sort(): void {
    const order = Array.from({ length: this.count }, (_, row) => row);
    order.sort((a, b) => this.offset(a) - this.offset(b));
    const sorted = new Int32Array(this.count * width);
    for (const [row, from] of order.entries()) {
      sorted.set(this.cells.subarray(from * width, (from + 1) * width), row * width);
    }
    this.cells = sorted;
  }

  private cell(row: number, column: number): number {
    return this.cells[row * width + column]!;
  }

  private setWide(at: number, value: number): void {
    this.cells[at] = value;
    this.cells[at + 1] = Math.floor(value / 2 ** 32);
  }

  private wide(row: number, column: number): number {
    return (this.cell(row, column) >>> 0) + this.cell(row, column + 1) * 2 ** 32;
  }

  offset(row: number): number {
    return this.wide(row, OFFSET);
  }

  length(row: number): number {
    return this.wide(row, LENGTH);
  }

  isCode(row: number): boolean {
    return (this.cell(row, FILE) & 1) === 1;
  }

  file(row: number): string {
    return this.files.list[this.cell(row, FILE) >> 1]!;
  }

  line(row: number): number {
    return this.cell(row, LINE);
  }

  at(row: number): SourcePosition {
    const macro = this.macros.list[this.cell(row, MACRO)];
    const file = this.file(row);
    const place = { file, line: this.line(row), column: this.cell(row, COLUMN), length: this.cell(row, TEXT_LENGTH) };
    return macro ? { ...place, macro } : place;
  }
}
