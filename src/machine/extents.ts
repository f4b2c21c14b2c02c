// Extents: neighbouring pages of an address space that are neighbours in memory too, so that one comparison and one addition
// serve an access anywhere in them. They are made of the pages whose TLB entries have been filled, one kind for reading and one
// for writing, and mean what the entries mean. A *site* is a place in generated code that reaches memory; it remembers the
// extent that served it last. Behind the entries of each TLB slot there are 8192 extents, then 8192 sites, each 16 bytes:
//
//   +0   distance  what to add to a linear address to get how far behind the first byte it is
//   +8   bytes     how many there are; 0: none, not in use. In a site: how many accesses of its size begin there
//   +12  delta     what to add (modulo 2^32) to a linear address to get its offset in the WebAssembly memory

import { PAGE_BYTES, type PhysicalMemory } from './physical-memory.ts';

export const Extent = { distance: 0, bytes: 8, delta: 12, size: 16 } as const;

/** Extents per TLB slot. */
const EXTENTS = 8192;
/** Sites per TLB slot. */
export const SITES = 8192;
/** Where the sites begin. */
export const SITES_START = EXTENTS * Extent.size;
/** Bytes of extents and sites per TLB slot. */
export const EXTENTS_BYTES = 0x4_0000;

/** How many sites generated code uses. */
export interface SiteCount {
  used: number;
}

/** Writes the linear address of a page's first byte, sign-extended from bit 47. @param page linear address >> 12 */
export function putPageAddress(view: DataView, at: number, page: number): void {
  view.setUint32(at, page << 12, true);
  view.setInt32(at + 4, ((page / 2 ** 20) << 16) >> 16, true);
}

/** What to add, modulo 2^32, to a linear address in a page to get its offset in the WebAssembly memory. */
export function deltaOf(memory: PhysicalMemory, page: number, frame: number): number {
  return (memory.frameOffset(frame) - (page << 12)) >>> 0;
}

/** An extent, and where it stands in the WebAssembly memory. */
interface Known {
  /** Page numbers; `last` is in it. */
  first: number;
  last: number;
  /** Frame minus page. */
  readonly distance: number;
  offset: number;
  /** Extents that have become part of this one: still true, but not the whole. */
  parts: number[];
}

/** The extents and sites of one TLB slot. */
export class Extents {
  private readonly memory: PhysicalMemory;
  private readonly base: number;
  /** Those for reading and those for writing, by rising page: of one kind, no two have a page in common. */
  private known: [Known[], Known[]] = [[], []];
  private used = 0;
  private readonly sites: SiteCount;

  /** @param base offset in the WebAssembly memory */
  constructor(memory: PhysicalMemory, base: number, sites: SiteCount) {
    this.memory = memory;
    this.base = base;
    this.sites = sites;
  }

  /** Drops all extents. */
  clear(): void {
    this.known = [[], []];
    this.used = 0;
    this.emptySites();
  }
  /** Drops the extents for writing. */
  clearWrites(): void {
    this.drop(1, this.known[1]);
  }
  /** Drops the extents that hold a page. */
  forget(page: number): void {
    for (const kind of [0, 1] as const) {
      const extent = this.known[kind][behind(this.known[kind], page) - 1];
      if (extent && page <= extent.last) this.drop(kind, [extent]);
    }
  }

  /**
   * Adds a page to the extent beside it, or begins one.
   * @param page linear address >> 12
   * @returns offset of the extent; 0 if they are full
   */
  add(write: boolean, page: number, frame: number): number {
    const distance = frame - page;
    const known = this.known[write ? 1 : 0];
    const at = behind(known, page);
    const [below, above] = [known[at - 1], known[at]];
    const isBelow = below?.distance === distance && page - 1 <= below.last;
    const isAbove = above?.distance === distance && above.first === page + 1;
    const extent = isBelow ? below : isAbove ? above : this.create(page, distance);
    if (!extent) return 0;
    if (isBelow && isAbove) {
      // The page was between two.
      extent.last = above.last;
      extent.parts.push(above.offset, ...above.parts);
      known.splice(at, 1);
    } else if (!isBelow && !isAbove) known.splice(at, 0, extent);
    extent.first = Math.min(extent.first, page);
    extent.last = Math.max(extent.last, page);
    this.put(extent);
    return extent.offset;
  }
  private put({ offset, first, last, distance }: Known): void {
    const { view } = this.memory;
    view.setBigInt64(offset + Extent.distance, -BigInt.asIntN(48, BigInt(first) << 12n), true);
    view.setUint32(offset + Extent.bytes, (last - first + 1) * PAGE_BYTES, true);
    view.setUint32(offset + Extent.delta, deltaOf(this.memory, first, first + distance), true);
  }
  /**
   * Makes room where no extent is left, if most have become parts of others: these give up their places. What sites know stays true.
   * @returns whether it has; then the entries must forget the extents that they name
   */
  makeRoom(): boolean {
    const live = this.known.flat();
    if (live.length > EXTENTS / 2) return false;
    live.forEach((extent, i) => {
      extent.offset = this.base + i * Extent.size;
      extent.parts = [];
      this.put(extent);
    });
    this.used = live.length;
    return true;
  }
  /** Whether no extent is left: then room must be made, or the slot be emptied. */
  get full(): boolean {
    return this.used === EXTENTS;
  }

  private create(page: number, distance: number): Known | undefined {
    if (this.used === EXTENTS) return undefined;
    return { first: page, last: page, distance, offset: this.base + this.used++ * Extent.size, parts: [] };
  }
  private drop(kind: 0 | 1, dropped: readonly Known[]): void {
    if (dropped.length === 0) return;
    for (const { offset, parts } of dropped)
      for (const at of [offset, ...parts]) this.memory.view.setUint32(at + Extent.bytes, 0, true);
    const gone = new Set(dropped);
    this.known[kind] = this.known[kind].filter((extent) => !gone.has(extent));
    this.emptySites();
  }
  /** No site knows a way any longer. */
  emptySites(): void {
    const start = this.base + SITES_START;
    this.memory.bytes.fill(0, start, start + this.sites.used * Extent.size);
  }
}

/** How many extents begin at or before a page. */
function behind(known: readonly Known[], page: number): number {
  let [low, high] = [0, known.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (known[middle]!.first <= page) low = middle + 1;
    else high = middle;
  }
  return low;
}
