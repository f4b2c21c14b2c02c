/**
 * Merging of equal strings and constants (sections with the flag `M`), as GNU ld does it: elements keep the order of
 * their first appearance, and a string that ends another one is found inside it. System V ABI, SHF_MERGE.
 */
import { SHF } from '../elf-numbers.ts';
import type { ObjectSection } from '../object.ts';

/** The outcome: bytes for all sections together, and where each element of each section went. */
export interface Merged {
  readonly bytes: Uint8Array;
  readonly alignment: number;
  /** Translates an offset in an input section to an offset in `bytes`. */
  newOffset(section: ObjectSection, offset: number): number;
}

interface Element {
  readonly bytes: Uint8Array;
  readonly key: string;
  alignment: number;
  /** The longer string that this one ends. */
  inside?: Element;
  offset: number;
}

/** Merges sections that agree in flags, entry size and alignment. */
export function mergeSections(sections: readonly ObjectSection[]): Merged {
  const elements = new Map<string, Element>();
  const starts = new Map<ObjectSection, { offset: number; element: Element }[]>();
  for (const section of sections) {
    const list: { offset: number; element: Element }[] = [];
    for (const [offset, bytes] of split(section)) {
      const key = String.fromCharCode(...bytes.subarray(0, 4096)) + (bytes.length > 4096 ? bytes.join() : '');
      let element = elements.get(key);
      if (!element) {
        element = { bytes, key, alignment: 1, offset: 0 };
        elements.set(key, element);
      }
      // An element is as aligned as its place in the section happened to be.
      const natural = offset === 0 ? section.alignment : Math.min(section.alignment, offset & -offset);
      element.alignment = Math.max(element.alignment, natural);
      list.push({ offset, element });
    }
    starts.set(section, list);
  }
  const [first] = sections;
  const isStrings = first !== undefined && (first.flags & SHF.STRINGS) !== 0n;
  const ordered = [...elements.values()];
  if (isStrings) findSuffixes(ordered, first.entrySize);
  return assign(ordered, starts, first?.alignment ?? 1);
}

function assign(
  ordered: readonly Element[],
  starts: ReadonlyMap<ObjectSection, { offset: number; element: Element }[]>,
  alignment: number,
): Merged {
  let size = 0;
  for (const element of ordered) {
    if (element.inside) continue;
    size = Math.ceil(size / element.alignment) * element.alignment;
    element.offset = size;
    size += element.bytes.length;
  }
  const bytes = new Uint8Array(size);
  for (const element of ordered) {
    if (element.inside) element.offset = element.inside.offset + element.inside.bytes.length - element.bytes.length;
    else bytes.set(element.bytes, element.offset);
  }
  return {
    bytes,
    alignment,
    newOffset: (section, offset) => {
      const list = starts.get(section)!;
      let low = 0;
      let high = list.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (list[middle]!.offset <= offset) low = middle;
        else high = middle - 1;
      }
      const found = list[low];
      return found ? found.element.offset + offset - found.offset : offset;
    },
  };
}

/** The elements of a section with their offsets. */
function* split(section: ObjectSection): Generator<[number, Uint8Array]> {
  const { bytes, entrySize } = section;
  if ((section.flags & SHF.STRINGS) === 0n) {
    for (let at = 0; at < bytes.length; at += entrySize) yield [at, bytes.subarray(at, at + entrySize)];
    return;
  }
  let start = 0;
  for (let at = 0; at < bytes.length; at += entrySize) {
    const isEnd = bytes.subarray(at, at + entrySize).every((byte) => byte === 0);
    if (!isEnd) continue;
    yield [start, bytes.subarray(start, at + entrySize)];
    start = at + entrySize;
  }
  if (start < bytes.length) yield [start, bytes.subarray(start)];
}

/** Marks strings that are the end of another one, where their alignment allows it. */
function findSuffixes(elements: readonly Element[], entrySize: number): void {
  const reversed = (element: Element): string => [...element.key].reverse().join('');
  const sorted = elements
    .map((element) => ({ element, key: reversed(element) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  // From the end, so that each string meets the longest one that it may end.
  let holder = sorted.at(-1);
  for (let index = sorted.length - 2; index >= 0 && holder; index--) {
    const candidate = sorted[index]!;
    const fits = holder.key.startsWith(candidate.key);
    const shift = holder.element.bytes.length - candidate.element.bytes.length;
    const aligned = candidate.element.alignment <= Math.max(entrySize, 1) || shift % candidate.element.alignment === 0;
    if (fits && aligned && holder.element.alignment >= candidate.element.alignment) {
      candidate.element.inside = holder.element;
    } else holder = candidate;
  }
}
