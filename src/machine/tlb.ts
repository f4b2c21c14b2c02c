// The software TLB that generated code looks into. It is a cache of an AddressSpace and never the truth.
//
// A slot serves one address space on one core: 4096 read entries, then 4096 write entries, 16 bytes each:
//
//   +0  tag    linear address of the page; 1 (no page) when empty
//   +8  delta  what to add (modulo 2^32) to a linear address to get its offset in the WebAssembly memory
//  +12  extent offset of the extent that the page is in (extents.ts)
//
// An access of n bytes at a hits when ((a + n − 1) & ~4095) = tag of entry (a >> 12) & 4095: one compare that covers presence,
// permission, page crossing and canonicality. A write entry means "may be written without telling anybody".

import { deltaOf, EXTENTS_BYTES, Extent, Extents, putPageAddress, SITES_START, type SiteCount } from './extents.ts';
import { MAX_CORES, offsetInPage, PAGE_BYTES, type PhysicalMemory, TLB_BASE } from './physical-memory.ts';
import { Slots } from './slots.ts';
import { Watchpoints } from './watchpoints.ts';
import { highWord, lowWord } from './words.ts';

export const TLB_ENTRIES = 4096;
export const TLB_ENTRY_BYTES = 16;
/** Offset of the write entries within a slot. */
export const TLB_WRITE = TLB_ENTRIES * TLB_ENTRY_BYTES;
const ENTRIES_BYTES = 2 * TLB_WRITE;
export const TLB_SLOT_BYTES = ENTRIES_BYTES + EXTENTS_BYTES;
export const TLB_SLOTS = 16;
const EMPTY = 1n;

/** The TLB slots of a machine and who holds them. */
export class TLB {
  readonly memory: PhysicalMemory;
  /** Memory whose pages never get an entry. */
  readonly watchpoints: Watchpoints = new Watchpoints();
  private readonly slots = new Slots(TLB_SLOTS);
  /** Per slot. */
  private readonly extents: readonly Extents[];
  /** Sites that generated code uses, the same in every slot. */
  private readonly sites: SiteCount = { used: 0 };

  constructor(memory: PhysicalMemory) {
    this.memory = memory;
    this.extents = Array.from(
      { length: TLB_SLOTS },
      (_, slot) => new Extents(memory, this.base(slot) + ENTRIES_BYTES, this.sites),
    );
  }

  /** Generated code uses sites up to `count` from now on. */
  countSites(count: number): void {
    this.sites.used = Math.max(this.sites.used, count);
  }
  /** Offset of a site within a slot, whosever it is. */
  static site(index: number): number {
    return ENTRIES_BYTES + SITES_START + index * Extent.size;
  }
  /** All sites forget their way: other code will use them. */
  emptySites(): void {
    for (const slot of this.slots.held()) this.extents[slot]!.emptySites();
  }

  /** How often a slot has changed hands. */
  get handovers(): number {
    return this.slots.handovers;
  }

  /** The slot of an address space on a core. @param hint which it was last time */
  slotOf(space: number, core: number, hint = 0): number {
    const owner = space * MAX_CORES + core;
    const held = this.slots.find(owner, hint);
    if (held !== undefined) return held;
    const slot = this.slots.take(owner);
    this.flush(slot);
    return slot;
  }

  /** Offset of a slot in the WebAssembly memory. */
  base(slot: number): number {
    return TLB_BASE + slot * TLB_SLOT_BYTES;
  }

  /** Empties a slot. */
  flush(slot: number): void {
    new BigUint64Array(this.memory.buffer, this.base(slot), ENTRIES_BYTES / 8).fill(EMPTY);
    this.extents[slot]!.clear();
  }
  /** Empties every slot that anybody holds; the others are emptied when they are handed out. */
  flushAll(): void {
    for (const slot of this.slots.held()) this.flush(slot);
  }
  /** Empties all write entries: the next write of each page is seen by the slow path. */
  flushWrites(): void {
    for (const slot of this.slots.held()) {
      new BigUint64Array(this.memory.buffer, this.base(slot) + TLB_WRITE, TLB_WRITE / 8).fill(EMPTY);
      this.extents[slot]!.clearWrites();
    }
  }

  /** Forgets one page (`page` = linear address >> 12) of an address space, on all cores. */
  forget(space: number, page: number): void {
    for (const slot of this.slots.held((owner) => Math.floor(owner / MAX_CORES) === space)) {
      for (const half of [0, TLB_WRITE]) this.memory.view.setBigUint64(this.entry(slot, half, page), EMPTY, true);
      this.extents[slot]!.forget(page);
    }
  }

  /** Fills the read or write entry of a page. */
  fill(slot: number, write: boolean, page: number, frame: number): void {
    if (this.extents[slot]!.full) this.makeRoom(slot);
    const at = this.entry(slot, write ? TLB_WRITE : 0, page);
    const { view } = this.memory;
    putPageAddress(view, at, page);
    view.setUint32(at + 8, deltaOf(this.memory, page, frame), true);
    view.setUint32(at + 12, this.extents[slot]!.add(write, page, frame), true);
  }

  /** Makes room for extents, at the price of the entries; where that does not help, empties the slot. */
  private makeRoom(slot: number): void {
    if (this.extents[slot]!.makeRoom())
      new BigUint64Array(this.memory.buffer, this.base(slot), ENTRIES_BYTES / 8).fill(EMPTY);
    else this.flush(slot);
  }

  /** Where bytes of one page lie that may be written without telling anybody, as offset in the WebAssembly memory; or −1. */
  writable(slot: number, address: bigint, bytes: number): number {
    const [high, low] = [highWord(address), lowWord(address)];
    const at = this.base(slot) + TLB_WRITE + ((low >>> 12) & (TLB_ENTRIES - 1)) * TLB_ENTRY_BYTES;
    const { view } = this.memory;
    const isHit =
      view.getUint32(at, true) === low - offsetInPage(low) &&
      view.getUint32(at + 4, true) === high &&
      offsetInPage(low) + bytes <= PAGE_BYTES;
    return isHit ? (low + view.getUint32(at + 8, true)) >>> 0 : -1;
  }

  private entry(slot: number, half: number, page: number): number {
    return this.base(slot) + half + (page & (TLB_ENTRIES - 1)) * TLB_ENTRY_BYTES;
  }
}

/** Page number of a linear address: a number below 2^36. */
export function pageOf(address: bigint): number {
  return (highWord(address) & 0xffff) * 2 ** 20 + (lowWord(address) >>> 12);
}

/** True when bits 63:47 are all equal. SDM Vol 1 §3.3.7.1; 4-level paging. */
export function isCanonical(address: bigint): boolean {
  const top = highWord(address) >>> 15;
  return top === 0 || top === 0x1_ffff;
}

export { PAGE_BYTES };
