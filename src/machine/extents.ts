// Extents: neighbouring pages of an address space that are neighbours in memory too, so that one comparison and one addition
// serve an access anywhere in them. They are made of the pages whose TLB entries have been filled, one kind for reading and one
// for writing, and mean what the entries mean. A *site* is a place in generated code that reaches memory; it remembers the
// extent that served it last. Behind the entries of each TLB slot there are 2048 extents, then 8192 sites, each 16 bytes:
//
//   +0   distance  what to add to a linear address to get how far behind the first byte it is
//   +8   bytes     how many there are; 0: none, not in use. In a site: how many accesses of its size begin there
//   +12  delta     what to add (modulo 2^32) to a linear address to get its offset in the WebAssembly memory

import { PAGE_BYTES, type PhysicalMemory } from './physical-memory.ts';

export const Extent = { distance: 0, bytes: 8, delta: 12, size: 16 } as const;

/** Extents per TLB slot. */
const EXTENTS = 2048;
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
  readonly write: boolean;
  readonly offset: number;
  /** Extents that have become part of this one: still true, but not the whole. */
  readonly parts: number[];
}

/** The extents and sites of one TLB slot. */
export class Extents {
  private readonly memory: PhysicalMemory;
  private readonly base: number;
  private known: Known[] = [];
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
    this.known = [];
    this.used = 0;
    this.emptySites();
  }
  /** Drops the extents for writing. */
  clearWrites(): void {
    this.drop(({ write }) => write);
  }
  /** Drops the extents that hold a page. */
  forget(page: number): void {
    this.drop(({ first, last }) => first <= page && page <= last);
  }

  /**
   * Adds a page to the extent beside it, or begins one.
   * @param page linear address >> 12
   * @returns offset of the extent; 0 if they are full
   */
  add(write: boolean, page: number, frame: number): number {
    const distance = frame - page;
    const near = this.known.filter(
      (e) => e.write === write && e.distance === distance && e.first <= page + 1 && page - 1 <= e.last,
    );
    const [extent = this.create(write, page, distance), part] = near;
    if (!extent) return 0;
    if (part) {
      // The page was between two.
      extent.first = Math.min(extent.first, part.first);
      extent.last = Math.max(extent.last, part.last);
      extent.parts.push(part.offset, ...part.parts);
      this.known.splice(this.known.indexOf(part), 1);
    }
    extent.first = Math.min(extent.first, page);
    extent.last = Math.max(extent.last, page);
    const { view } = this.memory;
    const { offset } = extent;
    view.setBigInt64(offset + Extent.distance, -BigInt.asIntN(48, BigInt(extent.first) << 12n), true);
    view.setUint32(offset + Extent.bytes, (extent.last - extent.first + 1) * PAGE_BYTES, true);
    view.setUint32(offset + Extent.delta, deltaOf(this.memory, page, frame), true);
    return offset;
  }
  /** Whether no extent is left: then the slot must be emptied. */
  get full(): boolean {
    return this.used === EXTENTS;
  }

  private create(write: boolean, page: number, distance: number): Known | undefined {
    if (this.used === EXTENTS) return undefined;
    const extent = {
      first: page,
      last: page,
      distance,
      write,
      offset: this.base + this.used++ * Extent.size,
      parts: [],
    };
    this.known.push(extent);
    return extent;
  }
  private drop(which: (extent: Known) => boolean): void {
    const dropped = this.known.filter(which);
    if (dropped.length === 0) return;
    for (const { offset, parts } of dropped)
      for (const at of [offset, ...parts]) this.memory.view.setUint32(at + Extent.bytes, 0, true);
    this.known = this.known.filter((extent) => !which(extent));
    this.emptySites();
  }
  /** No site knows a way any longer. */
  emptySites(): void {
    const start = this.base + SITES_START;
    this.memory.bytes.fill(0, start, start + this.sites.used * Extent.size);
  }
}
