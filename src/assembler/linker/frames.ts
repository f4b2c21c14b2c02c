/**
 * `.eh_frame` in a link: a common entry (CIE) that several objects have alike is kept once, as GNU ld does it.
 * Linux Standard Base Core 5.0, section 10.6.
 */
import { readInteger, writeInteger } from '../bytes.ts';
import { CFA } from '../frame-instructions.ts';
import type { ObjectFile, ObjectSection, Relocation } from '../object.ts';
import { alignUp } from './place.ts';

const name = '.eh_frame';

/** An entry of a section: its bytes with the length in front, and the relocations in it, counted from its start. */
interface Entry {
  readonly offset: number;
  readonly bytes: Uint8Array;
  readonly relocations: readonly Relocation[];
  /** Where the common entry of a function's entry begins, in the same section. */
  readonly common: number | undefined;
}

/**
 * The objects with their `.eh_frame` sections merged; as they are if one of these cannot be read. Entries about
 * functions in `dropped` sections are left out.
 */
export function mergeFrames(
  objects: readonly ObjectFile[],
  dropped: ReadonlySet<ObjectSection>,
): readonly ObjectFile[] {
  const inputs = objects.map((object) => object.section(name));
  const parsed = inputs.map((section) => (section && section.size > 0 ? parse(section, dropped) : []));
  const entries = parsed.filter((list) => list !== undefined);
  const isNamed = objects.some(({ symbols }) =>
    symbols.some(({ place, temporary }) => !temporary && place.kind === 'section' && place.section.name === name),
  );
  if (isNamed || entries.length !== parsed.length) return objects;
  const last = entries.findLastIndex((list) => list.length > 0);
  const commons = new Map<string, number>();
  let start = 0;
  return objects.map((object, index) => {
    const input = inputs[index];
    if (!input || entries[index]!.length === 0) return object;
    const merged = mergeSection(input, entries[index]!, objects.indexOf(object), start, commons, index === last);
    start += merged.size;
    const sections = object.sections.map((section) => (section === input ? merged : section));
    return { ...object, sections, section: (wanted) => sections.find((section) => section.name === wanted) };
  });
}

/** One section without the common entries that were there before; `start` is its offset in the output section. */
function mergeSection(
  input: ObjectSection,
  entries: readonly Entry[],
  object: number,
  start: number,
  commons: Map<string, number>,
  isLast: boolean,
): ObjectSection {
  const places = new Map<number, number>();
  const kept: { entry: Entry; at: number }[] = [];
  let size = 0;
  for (const entry of entries) {
    if (entry.common === undefined) {
      const key = keyOf(entry, object);
      const before = commons.get(key);
      places.set(entry.offset, before ?? start + size);
      if (before !== undefined) continue;
      commons.set(key, start + size);
    }
    kept.push({ entry, at: size });
    size += entry.bytes.length;
  }
  // Another section follows without a gap, which would read as the end of the table.
  const whole = isLast ? size : alignUp(size, input.alignment);
  const bytes = new Uint8Array(whole);
  const relocations: Relocation[] = [];
  for (const { entry, at } of kept) {
    bytes.set(entry.bytes, at);
    if (entry.common !== undefined) {
      const distance = start + at + 4 - places.get(entry.common)!;
      writeInteger(bytes, at + 4, BigInt(distance), 4);
    }
    relocations.push(...entry.relocations.map((relocation) => ({ ...relocation, offset: relocation.offset + at })));
  }
  const end = kept.at(-1);
  if (end && whole > size) writeInteger(bytes, end.at, BigInt(whole - end.at - 4), 4);
  return { ...input, size: whole, bytes, relocations };
}

/** Equal for common entries that mean the same. */
function keyOf({ bytes, relocations }: Entry, object: number): string {
  const references = relocations.map(({ symbol, offset, type, addend }) => {
    const owner = symbol.binding === 'local' ? object : '';
    return `${offset} ${type} ${addend} ${owner} ${symbol.name}`;
  });
  return `${bytes.join()} ${references.join()}`;
}

/** The entries of a section, or `undefined` if it is not made of such. */
function parse(section: ObjectSection, dropped: ReadonlySet<ObjectSection>): Entry[] | undefined {
  const { bytes, relocations } = section;
  /** The first relocation, by rising offset, that no entry has taken. */
  let next = 0;
  const entries: Entry[] = [];
  const encodings = new Map<number, Augmentation>();
  for (let offset = 0; offset < bytes.length; ) {
    if (offset + 8 > bytes.length) return undefined;
    const length = Number(readInteger(bytes, offset, 4));
    const end = offset + 4 + length;
    if (length < 4 || end > bytes.length) return undefined;
    const start = offset;
    const pointer = Number(readInteger(bytes, offset + 4, 4));
    const whole = bytes.slice(offset, end);
    const size = Math.min(
      whole.length,
      alignUp(usedLength(whole, pointer === 0, encodings.get(offset + 4 - pointer)), 4),
    );
    const entry = new Uint8Array(size);
    entry.set(whole.subarray(0, size));
    writeInteger(entry, 0, BigInt(size - 4), 4);
    if (pointer === 0) encodings.set(offset, augmentationOf(whole));
    const own: Relocation[] = [];
    for (; next < relocations.length && relocations[next]!.offset < end; next++) {
      own.push({ ...relocations[next]!, offset: relocations[next]!.offset - start });
    }
    const isDropped = own.some(({ symbol: { place } }) => place.kind === 'section' && dropped.has(place.section));
    if (isDropped) {
      offset = end;
      continue;
    }
    entries.push({
      offset,
      bytes: entry,
      relocations: own,
      common: pointer === 0 ? undefined : offset + 4 - pointer,
    });
    offset = end;
  }
  const commons = new Set(entries.flatMap(({ common, offset }) => (common === undefined ? [offset] : [])));
  return entries.every(({ common }) => common === undefined || commons.has(common)) ? entries : undefined;
}

/** What a common entry says about the ones that refer to it. */
interface Augmentation {
  /** Where its own call frame instructions begin. */
  readonly start: number;
  /** It can be read: it has the letter `z`, and four bytes for an address. */
  readonly isKnown: boolean;
}

function augmentationOf(bytes: Uint8Array): Augmentation {
  const end = bytes.indexOf(0, 9);
  const letters = String.fromCharCode(...bytes.subarray(9, end));
  // Code alignment, data alignment, return column, then the size of the augmentation data.
  let at = end + 1;
  for (let number = 0; number < 3; number++) at = afterLeb(bytes, at);
  const size = bytes[at] ?? 0;
  return { start: at + 1 + size, isKnown: letters.startsWith('z') && bytes[at + size] === 0x1b };
}

function afterLeb(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && (bytes[at]! & 0x80) !== 0) at++;
  return at + 1;
}

/** The length of an entry without the padding at its end, which is made of instructions that do nothing. */
function usedLength(bytes: Uint8Array, isCommon: boolean, common: Augmentation | undefined): number {
  let at: number;
  if (isCommon) at = augmentationOf(bytes).start;
  else if (common?.isKnown) at = 17 + (bytes[16] ?? 0);
  else return bytes.length;
  let used = at;
  while (at < bytes.length) {
    const next = afterInstruction(bytes, at);
    if (next === undefined) return bytes.length;
    if (bytes[at] !== 0) used = next;
    at = next;
  }
  return used;
}

/** Operands of call frame instructions: bytes of a fixed size, LEB128 numbers, or a block with its length in front. */
const operands: Readonly<Record<number, readonly (number | 'leb' | 'block')[]>> = {
  0: [],
  [CFA.advance1]: [1],
  [CFA.advance2]: [2],
  [CFA.advance4]: [4],
  [CFA.offsetExtended]: ['leb', 'leb'],
  [CFA.restoreExtended]: ['leb'],
  [CFA.undefined]: ['leb'],
  [CFA.sameValue]: ['leb'],
  [CFA.register]: ['leb', 'leb'],
  [CFA.rememberState]: [],
  [CFA.restoreState]: [],
  [CFA.define]: ['leb', 'leb'],
  [CFA.defineRegister]: ['leb'],
  [CFA.defineOffset]: ['leb'],
  [CFA.defineExpression]: ['block'],
  [CFA.expression]: ['leb', 'block'],
  [CFA.offsetExtendedSigned]: ['leb', 'leb'],
  [CFA.defineSigned]: ['leb', 'leb'],
  [CFA.defineOffsetSigned]: ['leb'],
  [CFA.valueOffset]: ['leb', 'leb'],
  [CFA.valueOffsetSigned]: ['leb', 'leb'],
  [CFA.valueExpression]: ['leb', 'block'],
  [CFA.windowSave]: [],
  [CFA.argumentsSize]: ['leb'],
};

/** Where the instruction at `from` ends, or `undefined` if it is none that is known. */
function afterInstruction(bytes: Uint8Array, from: number): number | undefined {
  const code = bytes[from]!;
  const high = code & 0xc0;
  if (high === CFA.offset) return afterLeb(bytes, from + 1);
  if (high !== 0) return from + 1;
  let at = from + 1;
  const list = operands[code];
  if (!list) return undefined;
  for (const operand of list) {
    if (operand === 'leb') at = afterLeb(bytes, at);
    else at += operand === 'block' ? 1 + (bytes[at] ?? 0) : operand;
  }
  return at;
}
