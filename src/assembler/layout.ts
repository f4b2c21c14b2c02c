/** Fixing the sizes of all fragments: branch relaxation, alignment, and whatever else depends on addresses. */
import { leb128 } from './bytes.ts';
import type { Diagnostics } from './diagnostics.ts';
import { type Distance, reduce } from './expressions.ts';
import type { Fragment } from './fragments.ts';
import { advance, advanceSize } from './frame-instructions.ts';
import { nopPadding } from './nops.ts';
import type { SectionHeader } from './section-header.ts';
import type { Section } from './sections.ts';
import type { Meaning, SymbolEntry } from './symbols.ts';
import type { Alignment, Branch, Bundle, Tail } from './tails.ts';

/** Address of a label in its section, in bytes; `undefined` for other symbols. */
export function labelAddress(symbol: SymbolEntry): { section: SectionHeader; address: number } | undefined {
  const { meaning } = symbol;
  if (meaning.kind !== 'label') return undefined;
  return { section: meaning.fragment.section, address: meaning.fragment.address + meaning.offset };
}

/** Distances between labels once addresses are assigned. */
export const laidOutDistance: Distance = (from, to) => {
  const a = from.meaning;
  const b = to.meaning;
  if (a.kind !== 'label' || b.kind !== 'label' || a.fragment.section !== b.fragment.section) return undefined;
  return b.fragment.address + b.offset - a.fragment.address - a.offset;
};

/**
 * Assigns addresses and sizes in all sections, in the way of GNU as, since where alignment is involved the order of
 * the steps shows in the result: everything starts small, each pass goes through a section once, and what grows
 * moves what follows it at once. Branches never shrink again. Returns false, after a report, if a size depends on
 * itself.
 */
export function layOut(sections: readonly Section[], diagnostics: Diagnostics): boolean {
  const layouts = sections.map((section) => new SectionLayout(section));
  // A section may depend on another one's labels, so all are settled before one is final.
  for (let round = 0; round < 20; round++) {
    const changes = layouts.map((layout) => layout.relax());
    if (changes.includes(true)) continue;
    for (const layout of layouts) layout.check(diagnostics);
    return true;
  }
  const culprit = sections.flatMap((section) => section.fragments).find(({ tail }) => dependsOnAddresses(tail))?.tail;
  const message = 'this size depends on itself, so no address behind it can be found';
  if (culprit && 'at' in culprit && culprit.at) diagnostics.error(culprit.at, message);
  return false;
}

/** Whether what it takes may depend on addresses other than its own. */
const dependsOnAddresses = (tail: Tail | undefined): boolean =>
  tail?.kind === 'org' || tail?.kind === 'leb' || (tail?.kind === 'space' && tail.count.kind !== 'number');

/** A pattern of several bytes must fit the padding. */
function checkPadding({ fill, at }: Alignment, size: number, diagnostics: Diagnostics): void {
  if (fill === 'nops' || size % fill.length === 0 || !at) return;
  diagnostics.error(at, `the padding of ${size} bytes is not a multiple of ${fill.length}`);
}

/** Stands in the place of a target for a branch that has become near, and stays so. */
const grown = -2;

/** Passes go over all branches again and again, so what they look at is in rows of numbers. */
class SectionLayout {
  private readonly section: Section;
  private readonly fragments: readonly Fragment<Tail>[];
  /** Where each fragment begins, from the start of the section, in bytes. */
  private readonly addresses: Float64Array;
  /** Between two fragments of one region no alignment takes up movements of the first. */
  private readonly regions: Int32Array;
  /** For a branch that is short so far: the fragment that its target is in; -1 for everything else. */
  private readonly targets: Int32Array;
  /** How much further it is to the target than from the fragment with the branch to the one with the target. */
  private readonly extras: Float64Array;
  /** What an alignment aligns to; 0 for everything else. */
  private readonly boundaries: Float64Array;
  /** The fragments whose tails may still change their size. */
  private open: number[] = [];

  constructor(section: Section) {
    this.section = section;
    this.fragments = section.fragments;
    const { length } = this.fragments;
    this.addresses = new Float64Array(length);
    this.regions = new Int32Array(length);
    this.targets = new Int32Array(length).fill(-1);
    this.extras = new Float64Array(length);
    this.boundaries = new Float64Array(length);
    for (let index = 0; index < length; index++) {
      const fragment = this.fragments[index]!;
      fragment.addresses = this.addresses;
      fragment.index = index;
    }
    this.begin();
  }

  /** Begins with the smallest sizes: branches within the section short, LEB128 numbers of one byte, open gaps empty. */
  private begin(): void {
    let address = 0;
    let region = 0;
    for (let index = 0; index < this.fragments.length; index++) {
      const fragment = this.fragments[index]!;
      this.addresses[index] = address;
      this.regions[index] = region;
      const { tail } = fragment;
      if (tail) {
        if (tail.kind === 'align' || tail.kind === 'org' || tail.kind === 'bundle') region++;
        if (tail.kind === 'align') this.boundaries[index] = tail.boundary;
        fragment.tailSize =
          tail.kind === 'branch' ? this.beginBranch(tail, fragment) : firstSize(tail, fragment.tailAddress);
        if (!isFixed(tail)) this.open.push(index);
      }
      address = fragment.end;
    }
  }

  private beginBranch(branch: Branch, { index, length }: Fragment<Tail>): number {
    branch.plainTarget = branchTarget(branch);
    const label = labelWithin(branch, this.section);
    branch.isNear = label === undefined;
    if (label) {
      this.targets[index] = label.fragment.index;
      const shortEnd = length + branch.short.length + 1;
      this.extras[index] = label.offset + Number(branch.plainTarget!.offset) - shortEnd;
    }
    return branchSize(branch);
  }

  /** Repeats passes until nothing grows; returns whether anything did. */
  relax(): boolean {
    for (let pass = 0; pass < 4 * this.fragments.length + 10; pass++) {
      if (!this.pass()) return pass > 0;
      this.open = this.open.filter((index) => this.targets[index] !== grown);
    }
    return true;
  }

  /** One pass: only what may change its size is looked at, but what lies in between moves. */
  private pass(): boolean {
    let stretch = 0;
    let changed = false;
    /** The first fragment that this pass has not moved yet. */
    let next = 0;
    for (const index of this.open) {
      if (stretch !== 0) move(this.addresses, next, index + 1, stretch);
      next = index + 1;
      const growth = this.growth(index, stretch);
      if (growth === 0) continue;
      stretch += growth;
      changed = true;
    }
    if (stretch !== 0) move(this.addresses, next, this.addresses.length, stretch);
    return changed;
  }

  /** Gives an open tail the size that it needs now; returns by how much that is more. `stretch` is how far this pass has moved it. */
  private growth(index: number, stretch: number): number {
    if (this.targets[index]! >= 0 && this.reachesShort(index, stretch)) return 0;
    const boundary = this.boundaries[index]!;
    if (boundary > 0 && stretch % boundary === 0) return 0;
    const fragment = this.fragments[index]!;
    const tail = fragment.tail!;
    if (tail.kind === 'branch') {
      tail.isNear = true;
      this.targets[index] = grown;
    }
    const before = fragment.tailSize;
    fragment.tailSize = sizeAt(tail, fragment.tailAddress, undefined);
    return fragment.tailSize - before;
  }

  /** Whether the short form of a branch will do, by what this pass has found out so far. */
  private reachesShort(index: number, stretch: number): boolean {
    const target = this.targets[index]!;
    let distance = this.addresses[target]! - this.addresses[index]! + this.extras[index]!;
    if (stretch !== 0 && target > index) {
      // This pass has not reached the label. It will move too, unless an alignment in between takes the movement up.
      if (stretch < 0 || this.regions[target] === this.regions[index]) distance += stretch;
      // So far back can no label be that comes later.
      else if (distance < -2) return true;
    }
    return distance >= -128 && distance <= 127;
  }

  /** Reports what cannot be as it was written. */
  check(diagnostics: Diagnostics): void {
    for (const { tail, tailAddress, tailSize } of this.fragments) {
      if (tail?.kind === 'align') checkPadding(tail, tailSize, diagnostics);
      const mayFail = tail?.kind === 'org' || tail?.kind === 'space' || tail?.kind === 'leb' || tail?.kind === 'bundle';
      if (mayFail) sizeAt(tail, tailAddress, diagnostics);
    }
  }
}

function move(addresses: Float64Array, from: number, to: number, distance: number): void {
  for (let index = from; index < to; index++) addresses[index]! += distance;
}

/** The smallest size that a tail other than a branch can have. */
function firstSize(tail: Exclude<Tail, Branch>, address: number): number {
  switch (tail.kind) {
    case 'org':
      return 0;
    case 'leb':
      return 1;
    case 'space':
      return tail.count.kind === 'number' ? sizeAt(tail, address, undefined) : 0;
    default:
      return sizeAt(tail, address, undefined);
  }
}

/** Whether a tail keeps the size that it has. */
const isFixed = (tail: Tail): boolean =>
  (tail.kind === 'branch' && tail.isNear) || (tail.kind === 'space' && tail.count.kind === 'number');

const branchSize = ({ isNear, near, short }: Branch): number => (isNear ? near.length + 4 : short.length + 1);

/** The symbol and offset that a branch goes to, if it is that simple. */
export function branchTarget(branch: Branch): Branch['plainTarget'] {
  const target = reduce(branch.target, laidOutDistance);
  if ('problem' in target || !target.plus || target.minus || target.modifier) return undefined;
  return { symbol: target.plus, offset: target.number, ...(target.alias ? { alias: target.alias } : {}) };
}

/** The label in `section` that a branch goes to for certain. */
export function labelWithin({ plainTarget }: Branch, section: Section): (Meaning & { kind: 'label' }) | undefined {
  if (!plainTarget || !isFinal(plainTarget.alias ?? plainTarget.symbol)) return undefined;
  const { meaning } = plainTarget.symbol;
  return meaning.kind === 'label' && meaning.fragment.section === section ? meaning : undefined;
}

/** Whether a jump may rely on this definition. A weak one may be replaced by another file's, a global one may not. */
export function isFinal(symbol: SymbolEntry): boolean {
  return symbol.binding !== 'weak' && symbol.type !== 'ifunc';
}

/** Whether GNU as leaves references other than jumps to the linker. */
export function isPreemptible(symbol: SymbolEntry): boolean {
  return symbol.binding === 'global' || !isFinal(symbol);
}

/** Bytes of what must stay in one bundle. */
function bundleLength({ from, to }: Bundle): number {
  return from && to ? to.fragment.address + to.offset - from.fragment.address - from.offset : 0;
}

/** The size that a tail needs at `address`. Reports what is wrong if `diagnostics` are given. */
function sizeAt(tail: Tail, address: number, diagnostics: Diagnostics | undefined): number {
  switch (tail.kind) {
    case 'branch':
      return branchSize(tail);
    case 'align': {
      const padding = (tail.boundary - (address % tail.boundary)) % tail.boundary;
      return padding > tail.most ? 0 : padding;
    }
    case 'bundle': {
      const length = bundleLength(tail);
      if (length > tail.size) {
        diagnostics?.error(tail.at, `this takes ${length} bytes, which no bundle of ${tail.size} bytes can hold`);
      }
      const start = address % tail.size;
      return start + length > tail.size && length <= tail.size ? tail.size - start : 0;
    }
    case 'advance':
      return advanceSize(laidOutDistance(tail.from, tail.to) ?? 0);
    case 'org': {
      const target = reduce(tail.target, laidOutDistance);
      if ('problem' in target || target.minus) {
        diagnostics?.error(tail.at, '`.org` needs a place in this section');
        return 0;
      }
      const base = target.plus ? labelAddress(target.plus) : undefined;
      const size = Number(target.number) + (base?.address ?? 0) - address;
      if (size < 0) diagnostics?.error(tail.at, '`.org` cannot go backwards');
      return Math.max(0, size);
    }
    case 'space': {
      const count = reduce(tail.count, laidOutDistance);
      if ('problem' in count || count.plus || count.minus) {
        diagnostics?.error(tail.at, 'this count is not a number', 'it must not depend on another section');
        return 0;
      }
      if (count.number < 0n) diagnostics?.error(tail.at, `the count ${count.number} is negative`);
      // What grows beyond all bounds would stop growing at infinity.
      const size = Number(count.number) * tail.element.length;
      return size < 0 || size > 2 ** 40 ? 0 : size;
    }
    case 'leb': {
      const value = reduce(tail.value, laidOutDistance);
      if ('problem' in value || value.plus || value.minus) {
        diagnostics?.error(tail.at, 'a LEB128 value must be a number');
        return 1;
      }
      return leb128(value.number, tail.signed).length;
    }
  }
}

/** Writes the tail of a laid-out fragment to the `bytes` of its section; fields that fixups fill stay zero. */
export function writeTail({ tail, tailAddress: at, tailSize: size, end }: Fragment<Tail>, bytes: Uint8Array): void {
  switch (tail?.kind) {
    case 'branch':
      bytes.set(tail.isNear ? tail.near : tail.short, at);
      break;
    case 'advance':
      bytes.set(advance(laidOutDistance(tail.from, tail.to) ?? 0), at);
      break;
    case 'align':
      if (tail.fill === 'nops') bytes.set(nopPadding(size), at);
      else repeat(tail.fill, bytes, at, end);
      break;
    case 'bundle':
      bytes.fill(0x90, at, end);
      break;
    case 'org':
      bytes.fill(tail.fill, at, end);
      break;
    case 'space':
      repeat(tail.element, bytes, at, end);
      break;
    case 'leb': {
      const value = reduce(tail.value, laidOutDistance);
      const isNumber = !('problem' in value || value.plus || value.minus);
      if (isNumber) bytes.set(leb128(value.number, tail.signed), at);
      break;
    }
  }
}

/** Repeats `pattern` from `start` to `end`; what does not fit in whole is zero, in front. */
function repeat(pattern: Uint8Array, bytes: Uint8Array, start: number, end: number): void {
  if (pattern.length === 1) {
    bytes.fill(pattern[0]!, start, end);
    return;
  }
  for (let at = start + ((end - start) % pattern.length); at < end; at += pattern.length) bytes.set(pattern, at);
}
