/**
 * Templates: instructions of one shape (`grammar/shapes.ts`) differ only in the values of their fields, so one of them
 * is made with all care, and the others by filling in their names and numbers.
 */
import type { Hole, Shape } from '../../../grammar/index.ts';
import type { Assembler } from '../assembler.ts';
import { writeInteger } from '../bytes.ts';
import type { Bound, SymbolEntry } from '../symbols.ts';
import { type Made, type OpenField, putBranch, putField } from './made.ts';

/** An instruction with places to fill in; the numbers are indices of holes. */
export interface Template {
  readonly made: Made;
  /** Where numbers go. */
  readonly numbers: readonly { readonly offset: number; readonly size: number; readonly hole: number }[];
  /** The name of each open field, or the one name of a branch. */
  readonly names: readonly number[];
}

/** Whether a name stands for nothing but a place: then instructions do not depend on which place that is. */
const isPlain = (symbol: SymbolEntry): boolean => symbol.meaning.kind !== 'equated' && !symbol.isOffsetTable;

/** The symbol of `symbol` or `symbol + number`; `undefined` for everything else. */
function plainSymbol(value: Bound): SymbolEntry | undefined {
  const place = value.kind === 'binary' && value.right.kind === 'number' ? value.left : value;
  return place.kind === 'symbol' && isPlain(place.symbol) ? place.symbol : undefined;
}

/** `value` with another symbol. */
function withSymbol(value: Bound, symbol: SymbolEntry): Bound {
  if (value.kind === 'binary') {
    const { kind, operator, left, right } = value;
    return { kind, operator, left: withSymbol(left, symbol), right };
  }
  const modifier = value.kind === 'symbol' ? value.modifier : undefined;
  return modifier === undefined ? { kind: 'symbol', symbol } : { kind: 'symbol', symbol, modifier };
}

const contains = (hole: Hole, { start, end }: { start: number; end: number }): boolean =>
  hole.start >= start && hole.end <= end;

/** A template for all instructions of `shape`, from what one of them has become; `undefined` if they may differ. */
export function templateOf({ holes }: Shape, made: Made): Template | undefined {
  const open: readonly { span: OpenField['span']; value: Bound }[] =
    made.kind === 'branch' ? [{ span: made.span, value: made.target }] : made.fields;
  const names: number[] = [];
  for (const { span, value } of open) {
    const symbol = plainSymbol(value);
    const hole = holes.findIndex(({ name }) => name !== undefined && name === symbol?.name);
    if (hole < 0 || !contains(holes[hole]!, span)) return undefined;
    names.push(hole);
  }
  const numbers: Template['numbers'][number][] = [];
  if (made.kind === 'bytes') {
    if (made.isScaled && holes.some(({ number }) => number !== undefined)) return undefined;
    for (const { offset, size, span } of made.constants) {
      const inside = holes.flatMap((hole, index) => (hole.number !== undefined && contains(hole, span) ? [index] : []));
      if (inside.length === 0) continue;
      const [hole] = inside;
      const expected = new Uint8Array(size);
      writeInteger(expected, 0, holes[hole!]!.number!, size);
      if (inside.length > 1 || expected.some((byte, index) => made.bytes[offset + index] !== byte)) return undefined;
      numbers.push({ offset, size, hole: hole! });
    }
  }
  const used = new Set([...names, ...numbers.map(({ hole }) => hole)]);
  const isWhole = used.size === holes.length && names.length + numbers.length === holes.length;
  return isWhole ? { made, numbers, names } : undefined;
}

/** The symbol that is named in a hole, if it stands for nothing but a place. */
function symbolIn(assembler: Assembler, { name, start, end }: Hole): SymbolEntry | undefined {
  const symbol = assembler.symbols.get(name!);
  if (symbol.weakReference) return undefined;
  symbol.mentionedAt ??= assembler.at({ start, end });
  return isPlain(symbol) ? symbol : undefined;
}

/** Puts the instruction of `shape` where `assembler` stands; returns false if one of its names is special. */
export function putTemplate(assembler: Assembler, { made, numbers, names }: Template, { holes }: Shape): boolean {
  const symbols: SymbolEntry[] = [];
  for (const index of names) {
    const symbol = symbolIn(assembler, holes[index]!);
    if (!symbol) return false;
    symbols.push(symbol);
  }
  const { cursor } = assembler;
  if (made.kind === 'branch') {
    putBranch(assembler, made, withSymbol(made.target, symbols[0]!), holes[names[0]!]!);
    return true;
  }
  const { bytes, fields } = made;
  const { fragment } = cursor;
  const start = fragment.length;
  cursor.append(bytes);
  for (const { offset, size, hole } of numbers)
    cursor.overwriteInteger(bytes.length - offset, holes[hole]!.number!, size);
  for (let index = 0; index < fields.length; index++) {
    const field = fields[index]!;
    putField(assembler, fragment, start, field, withSymbol(field.value, symbols[index]!), holes[names[index]!]!);
  }
  return true;
}
