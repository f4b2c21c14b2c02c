/**
 * Merging of equal strings and constants (sections with the flag `M`) as GNU ld 2.40 does it: an element stays in the
 * section where it appears first, and a string that ends another one is found inside it. System V ABI, SHF_MERGE.
 */
import { SHF } from '../elf-numbers.ts';
import type { ObjectSection } from '../object.ts';

/** What became of sections that were merged with each other. */
export interface Merged {
  /** The bytes that are left of a section. */
  bytesOf(section: ObjectSection): Uint8Array;
  /** Where the byte at `offset` of a section is now: possibly in another section. */
  find(section: ObjectSection, offset: number): { section: ObjectSection; offset: number };
}

interface Element {
  readonly bytes: Uint8Array;
  readonly key: string;
  readonly section: ObjectSection;
  readonly alignment: number;
  /** The element that ends with this one; its own bytes are not kept. */
  inside?: Element;
  /** In what is left of its section. */
  offset: number;
}

interface Start {
  readonly offset: number;
  readonly element: Element;
}

/** Merges sections that agree in flags, entry size and alignment. */
export function mergeSections(sections: readonly ObjectSection[]): Merged {
  const known = new Map<string, Element>();
  const all: Element[] = [];
  const starts = new Map<ObjectSection, Start[]>();
  for (const section of sections) {
    const isStrings = (section.flags & SHF.STRINGS) !== 0n;
    const list: Start[] = [];
    for (const [offset, bytes] of split(section, isStrings)) {
      const key = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
      // A string is as aligned as its place in the section happened to be.
      const natural = offset === 0 ? section.alignment : Math.min(section.alignment, offset & -offset);
      const alignment = isStrings ? natural : 1;
      let element = known.get(key);
      if (!element || element.alignment < alignment) {
        const fresh: Element = { bytes, key, section, alignment, offset: 0 };
        // A better aligned copy replaces the one before.
        if (element) element.inside = fresh;
        element = fresh;
        known.set(key, element);
        all.push(element);
      }
      list.push({ offset, element });
    }
    starts.set(section, list);
  }
  if (sections[0] && (sections[0].flags & SHF.STRINGS) !== 0n) findSuffixes(all);
  const contents = assign(all, sections);
  return {
    bytesOf: (section) => contents.get(section)!,
    find: (section, offset) => {
      const start = startBefore(starts.get(section)!, offset);
      if (!start) return { section, offset };
      let { element } = start;
      let within = offset - start.offset;
      while (element.inside) {
        within += element.inside.bytes.length - element.bytes.length;
        element = element.inside;
      }
      return { section: element.section, offset: element.offset + within };
    },
  };
}

/** Gives the elements that are kept their places, and returns what each section holds then. */
function assign(all: readonly Element[], sections: readonly ObjectSection[]): Map<ObjectSection, Uint8Array> {
  const sizes = new Map<ObjectSection, number>(sections.map((section) => [section, 0]));
  const kept = all.filter((element) => !element.inside);
  for (const element of kept) {
    const { section, alignment, bytes } = element;
    element.offset = Math.ceil(sizes.get(section)! / alignment) * alignment;
    sizes.set(section, element.offset + bytes.length);
  }
  const contents = new Map([...sizes].map(([section, size]) => [section, new Uint8Array(size)]));
  for (const { section, offset, bytes } of kept) contents.get(section)!.set(bytes, offset);
  return contents;
}

function startBefore(list: readonly Start[], offset: number): Start | undefined {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.offset <= offset) low = middle + 1;
    else high = middle;
  }
  return list[low - 1];
}

/** The elements of a section with their offsets. */
function* split(section: ObjectSection, isStrings: boolean): Generator<[number, Uint8Array]> {
  const { bytes, entrySize } = section;
  if (!isStrings) {
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

/** Marks strings that end another one, where the place inside it is aligned as well as they were. */
function findSuffixes(elements: readonly Element[]): void {
  const sorted = elements
    .filter((element) => !element.inside)
    .map((element) => ({ element, reversed: [...element.key].reverse().join('') }))
    .sort((a, b) => (a.reversed < b.reversed ? -1 : a.reversed > b.reversed ? 1 : 0));
  // From the end, so that each string meets the longest one that it may end.
  let holder = sorted.at(-1);
  for (let index = sorted.length - 2; index >= 0 && holder; index--) {
    const candidate = sorted[index]!;
    const { alignment, bytes } = candidate.element;
    const shift = holder.element.bytes.length - bytes.length;
    const aligned = holder.element.alignment >= alignment && shift % alignment === 0;
    if (aligned && holder.reversed.startsWith(candidate.reversed)) candidate.element.inside = holder.element;
    else holder = candidate;
  }
}
