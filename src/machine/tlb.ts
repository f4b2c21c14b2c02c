// The software TLB that generated code looks into. It is a cache of an AddressSpace and never the truth.
//
// A slot serves one address space: 4096 read entries, then 4096 write entries, 16 bytes each:
//
//   +0  tag    linear address of the page; 1 (no page) when empty
//   +8  delta  what to add (modulo 2^32) to a linear address to get its offset in the WebAssembly memory
//
// An access of n bytes at a hits when ((a + n − 1) & ~4095) = tag of entry (a >> 12) & 4095: one compare that covers presence,
// permission, page crossing and canonicality. A write entry means "may be written without telling anybody".

import { PAGE_BYTES, type PhysicalMemory, TLB_BASE } from './physical-memory.ts';
import { Watchpoints } from './watchpoints.ts';
import { highWord, lowWord } from './words.ts';

export const TLB_ENTRIES = 4096;
export const TLB_ENTRY_BYTES = 16;
/** Offset of the write entries within a slot. */
export const TLB_WRITE = TLB_ENTRIES * TLB_ENTRY_BYTES;
export const TLB_SLOT_BYTES = 2 * TLB_WRITE;
export const TLB_SLOTS = 16;
const EMPTY = 1n;

/** The TLB slots of a machine and who holds them. */
export class TLB {
  readonly memory: PhysicalMemory;
  /** Memory whose pages never get an entry. */
  readonly watchpoints: Watchpoints = new Watchpoints();
  /** Address-space id per slot, least recently used first is evicted; 0 = nobody. */
  private owners: number[] = new Array(TLB_SLOTS).fill(0);
  private used: number[] = new Array(TLB_SLOTS).fill(0);
  private ticks = 0;
  /** Called when a slot changes hands, so that whatever is cached beside it goes too. */
  onEvict: ((slot: number) => void) | undefined;

  constructor(memory: PhysicalMemory) {
    this.memory = memory;
  }

  /** The slot of address space `id`, taken from the least recently used if it has none. @param hint which it was last time */
  slotOf(id: number, hint = 0): number {
    let slot = this.owners[hint] === id ? hint : this.owners.indexOf(id);
    if (slot < 0) {
      slot = this.used.indexOf(Math.min(...this.used));
      this.owners[slot] = id;
      this.flush(slot);
      this.onEvict?.(slot);
    }
    this.used[slot] = ++this.ticks;
    return slot;
  }

  /** Offset of a slot in the WebAssembly memory. */
  base(slot: number): number {
    return TLB_BASE + slot * TLB_SLOT_BYTES;
  }

  /** Empties a slot. */
  flush(slot: number): void {
    const words = new BigUint64Array(this.memory.buffer, this.base(slot), TLB_SLOT_BYTES / 8);
    words.fill(EMPTY);
  }
  /** Empties every slot that anybody holds; the others are emptied when they are handed out. */
  flushAll(): void {
    for (const slot of this.heldSlots()) this.flush(slot);
  }
  /** The slots that address spaces hold. */
  heldSlots(): number[] {
    return this.owners.flatMap((owner, slot) => (owner === 0 ? [] : [slot]));
  }
  /** Empties all write entries: the next write of each page is seen by the slow path. */
  flushWrites(): void {
    for (const slot of this.heldSlots()) {
      new BigUint64Array(this.memory.buffer, this.base(slot) + TLB_WRITE, TLB_WRITE / 8).fill(EMPTY);
    }
  }

  /** Forgets one page (`page` = linear address >> 12) in the slot of address space `id`. */
  forget(id: number, page: number): void {
    const slot = this.owners.indexOf(id);
    if (slot < 0) return;
    for (const half of [0, TLB_WRITE]) this.memory.view.setBigUint64(this.entry(slot, half, page), EMPTY, true);
  }

  /** Fills the read or write entry of a page. */
  fill(slot: number, write: boolean, page: number, frame: number): void {
    const at = this.entry(slot, write ? TLB_WRITE : 0, page);
    const { view } = this.memory;
    const low = (page % 2 ** 20) * PAGE_BYTES;
    // Sign-extended from bit 47.
    const high = ((page / 2 ** 20) << 16) >> 16;
    view.setUint32(at, low, true);
    view.setUint32(at + 4, high >>> 0, true);
    view.setUint32(at + 8, (this.memory.frameOffset(frame) - low) >>> 0, true);
  }

  private entry(slot: number, half: number, page: number): number {
    return this.base(slot) + half + (page % TLB_ENTRIES) * TLB_ENTRY_BYTES;
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
