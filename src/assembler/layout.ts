/** Fixing the sizes of all fragments: branch relaxation, alignment, and whatever else depends on addresses. */
import type { Diagnostics } from './diagnostics.ts';
import { type Distance, reduce } from './expressions.ts';
import { advance, advanceSize } from './frame-instructions.ts';
import { nopPadding } from './instructions/nops.ts';
import type { AlignFragment, BranchFragment, Fragment, Section } from './sections.ts';
import type { Meaning, SymbolEntry } from './symbols.ts';

/** Address of a label in its section, in bytes; `undefined` for other symbols. */
export function labelAddress(symbol: SymbolEntry): { section: Section; address: number } | undefined {
  const { meaning } = symbol;
  if (meaning.kind !== 'label') return undefined;
  return { section: meaning.cursor.section, address: meaning.fragment.address + meaning.offset };
}

/** Distances between labels once addresses are assigned. */
export const laidOutDistance: Distance = (from, to) => {
  const a = from.meaning;
  const b = to.meaning;
  if (a.kind !== 'label' || b.kind !== 'label' || a.cursor.section !== b.cursor.section) return undefined;
  return b.fragment.address + b.offset - a.fragment.address - a.offset;
};

/**
 * Assigns addresses and sizes in all sections, in the way of GNU as, since where alignment is involved the order of
 * the steps shows in the result: all fragments start small, each pass goes through a section once, and what grows
 * moves what follows it at once. Branches never shrink again.
 */
export function layOut(sections: readonly Section[], diagnostics: Diagnostics): void {
  const rows = sections.map((section) => ({ section, fragments: section.fragments }));
  for (const { section, fragments } of rows) start(section, fragments);
  // A section may depend on another one's labels, so all are settled before one is final.
  for (let round = 0; round < 20; round++) {
    const changes = rows.map(({ section, fragments }) => relaxSection(section, fragments));
    if (!changes.includes(true)) break;
  }
  for (const { fragments } of rows) {
    for (const fragment of fragments) {
      if (fragment.kind === 'align') checkPadding(fragment, diagnostics);
      const mayFail = fragment.kind === 'org' || fragment.kind === 'space' || fragment.kind === 'leb';
      if (mayFail) sizeAt(fragment, fragment.address, diagnostics);
    }
  }
}

/** A pattern of several bytes must fit the padding. */
function checkPadding({ fill, size, at }: AlignFragment, diagnostics: Diagnostics): void {
  if (fill === 'nops' || size % fill.length === 0 || !at) return;
  diagnostics.error(at, `the padding of ${size} bytes is not a multiple of ${fill.length}`);
}

/** The smallest sizes: branches within the section short, LEB128 numbers of one byte, open gaps empty. */
function start(section: Section, fragments: readonly Fragment[]): void {
  let address = 0;
  let region = 0;
  for (let index = 0; index < fragments.length; index++) {
    const fragment = fragments[index]!;
    fragment.index = index;
    fragment.address = address;
    fragment.region = region;
    if (fragment.kind === 'align' || fragment.kind === 'org') region++;
    const { kind } = fragment;
    if (kind === 'branch') {
      fragment.plainTarget = branchTarget(fragment);
      fragment.isNear = labelWithin(fragment, section) === undefined;
    }
    if (kind === 'org' || (kind === 'space' && fragment.count.kind !== 'number')) fragment.size = 0;
    else if (kind === 'leb') fragment.size = 1;
    else fragment.size = sizeAt(fragment, address, undefined);
    address += fragment.size;
  }
}

/** Repeats passes over one section until nothing grows; returns whether anything did. */
function relaxSection(section: Section, fragments: readonly Fragment[]): boolean {
  for (let pass = 0; pass < 2 * fragments.length + 10; pass++) {
    let stretch = 0;
    let changed = false;
    for (const fragment of fragments) {
      fragment.address += stretch;
      if (fragment.kind === 'data') continue;
      if (fragment.kind === 'branch') {
        if (fragment.isNear || reachesShort(fragment, section, stretch)) continue;
        fragment.isNear = true;
      }
      const size = sizeAt(fragment, fragment.address, undefined);
      if (size === fragment.size) continue;
      stretch += size - fragment.size;
      fragment.size = size;
      changed = true;
    }
    if (!changed) return pass > 0;
  }
  return true;
}

/** The symbol and offset that a branch goes to, if it is that simple. */
export function branchTarget(fragment: BranchFragment): BranchFragment['plainTarget'] {
  const target = reduce(fragment.target, laidOutDistance);
  if ('problem' in target || !target.plus || target.minus || target.modifier) return undefined;
  return { symbol: target.plus, offset: target.number, ...(target.alias ? { alias: target.alias } : {}) };
}

/** The label in `section` that a branch goes to for certain. */
export function labelWithin(
  { plainTarget }: BranchFragment,
  section: Section,
): (Meaning & { kind: 'label' }) | undefined {
  if (!plainTarget || !isFinal(plainTarget.alias ?? plainTarget.symbol)) return undefined;
  const { meaning } = plainTarget.symbol;
  return meaning.kind === 'label' && meaning.cursor.section === section ? meaning : undefined;
}

function reachesShort(fragment: BranchFragment, section: Section, stretch: number): boolean {
  const label = labelWithin(fragment, section);
  if (!label) return false;
  const from = fragment.address + fragment.short.length + 1;
  let distance = label.fragment.address + label.offset - from + Number(fragment.plainTarget!.offset);
  if (stretch !== 0 && label.fragment.index! > fragment.index!) {
    // This pass has not reached the label. It will move too, unless an alignment in between takes the movement up.
    if (stretch < 0 || label.fragment.region === fragment.region) distance += stretch;
    // So far back can no label be that comes later.
    else if (distance < -2) return true;
  }
  return distance >= -128 && distance <= 127;
}

/** Whether a jump may rely on this definition. A weak one may be replaced by another file's, a global one may not. */
export function isFinal(symbol: SymbolEntry): boolean {
  return symbol.binding !== 'weak' && symbol.type !== 'ifunc';
}

/** Whether GNU as leaves references other than jumps to the linker. */
export function isPreemptible(symbol: SymbolEntry): boolean {
  return symbol.binding === 'global' || !isFinal(symbol);
}

/** The size that a fragment needs at `address`. Reports what is wrong if `diagnostics` are given. */
function sizeAt(fragment: Fragment, address: number, diagnostics: Diagnostics | undefined): number {
  switch (fragment.kind) {
    case 'data':
      return fragment.length;
    case 'branch':
      return fragment.isNear ? fragment.near.length + 4 : fragment.short.length + 1;
    case 'align': {
      const padding = (fragment.boundary - (address % fragment.boundary)) % fragment.boundary;
      return padding > fragment.most ? 0 : padding;
    }
    case 'advance':
      return advanceSize(laidOutDistance(fragment.from, fragment.to) ?? 0);
    case 'org': {
      const target = reduce(fragment.target, laidOutDistance);
      if ('problem' in target || target.minus) {
        diagnostics?.error(fragment.at, '`.org` needs a place in this section');
        return 0;
      }
      const base = target.plus ? labelAddress(target.plus) : undefined;
      const size = Number(target.number) + (base?.address ?? 0) - address;
      if (size < 0) diagnostics?.error(fragment.at, '`.org` cannot go backwards');
      return Math.max(0, size);
    }
    case 'space': {
      const count = reduce(fragment.count, laidOutDistance);
      if ('problem' in count || count.plus || count.minus) {
        diagnostics?.error(fragment.at, 'this count is not a number', 'it must not depend on another section');
        return 0;
      }
      if (count.number < 0n) diagnostics?.error(fragment.at, `the count ${count.number} is negative`);
      return count.number < 0n ? 0 : Number(count.number) * fragment.element.length;
    }
    case 'leb': {
      const value = reduce(fragment.value, laidOutDistance);
      if ('problem' in value || value.plus || value.minus) {
        diagnostics?.error(fragment.at, 'a LEB128 value must be a number');
        return 1;
      }
      return leb128(value.number, fragment.signed).length;
    }
  }
}

/** The bytes of a laid-out fragment; fields that fixups fill are zero. */
export function fragmentBytes(fragment: Fragment): Uint8Array {
  switch (fragment.kind) {
    case 'data':
      return fragment.bytes;
    case 'branch': {
      const bytes = new Uint8Array(fragment.size);
      bytes.set(fragment.isNear ? fragment.near : fragment.short);
      return bytes;
    }
    case 'advance':
      return advance(laidOutDistance(fragment.from, fragment.to) ?? 0);
    case 'align':
      return fragment.fill === 'nops' ? nopPadding(fragment.size) : repeated(fragment.fill, fragment.size);
    case 'org':
      return new Uint8Array(fragment.size).fill(fragment.fill);
    case 'space':
      return repeated(fragment.element, fragment.size);
    case 'leb': {
      const value = reduce(fragment.value, laidOutDistance);
      return 'problem' in value ? new Uint8Array(1) : leb128(value.number, fragment.signed);
    }
  }
}

/** `pattern` repeated; what does not fit in whole is zero, in front. */
function repeated(pattern: Uint8Array, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  for (let at = size % pattern.length; at < size; at += pattern.length) bytes.set(pattern, at);
  return bytes;
}

/** `value` in LEB128. DWARF 5, section 7.6. */
export function leb128(value: bigint, signed: boolean): Uint8Array {
  const bytes: number[] = [];
  let rest = signed ? value : BigInt.asUintN(64, value);
  for (;;) {
    const low = Number(rest & 0x7fn);
    rest >>= 7n;
    const done = signed ? (rest === 0n && low < 0x40) || (rest === -1n && low >= 0x40) : rest === 0n;
    bytes.push(done ? low : low | 0x80);
    if (done) return Uint8Array.from(bytes);
  }
}
