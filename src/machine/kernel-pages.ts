// The kernel's half of every address space: the direct map of physical memory, and a range above it into which single frames
// are mapped where a run of addresses is needed. Linux: Documentation/x86/x86_64/mm.rst.
//
// With page-table isolation (KPTI) the page tables in use at CPL 3 lack all of it but the frames named as exposed. What is
// asked here is always what those tables hold: the kernel itself reaches memory by physical address.

import { DIRECT_MAP, offsetInPage, PAGE_BYTES, type PhysicalMemory } from './physical-memory.ts';
import { highWord, lowWord } from './words.ts';

/** Start of the range in which frames can be mapped at will. */
export const VMALLOC_START = 0xffff_c900_0000_0000n;

// Both ranges begin at a multiple of 2^32.
const VMALLOC_HIGH = highWord(VMALLOC_START);
const DIRECT_MAP_HIGH = highWord(DIRECT_MAP);

/** Whether a canonical address lies in the kernel's half, that is at or above the direct map. */
export function isKernelAddress(address: bigint): boolean {
  return highWord(address) >= DIRECT_MAP_HIGH;
}

export class KernelPages {
  /** Page-table isolation is on. */
  isolated = false;
  /** Frames that user page tables map all the same, with supervisor rights. */
  readonly exposed: Set<number> = new Set();
  /** Pages above VMALLOC_START, counted from there → frame. */
  private readonly mapped: Map<number, number> = new Map();
  private readonly memory: PhysicalMemory;
  /** Pages handed out by `reserve`. */
  private reserved = 0;

  constructor(memory: PhysicalMemory) {
    this.memory = memory;
  }

  /** Takes a run of `pages` free linear pages, and one more that is never mapped, behind them. @returns its first address */
  reserve(pages: number): bigint {
    const start = VMALLOC_START + BigInt(this.reserved) * BigInt(PAGE_BYTES);
    this.reserved += pages + 1;
    return start;
  }
  /** Maps a page of such a run to a frame. */
  map(address: bigint, frame: number): void {
    this.mapped.set(pageAt(address), frame);
  }
  unmap(address: bigint): void {
    this.mapped.delete(pageAt(address));
  }

  /** Where user page tables lead from a kernel address; undefined: the page is not present. */
  physicalOf(address: bigint): number | undefined {
    const [high, low] = [highWord(address), lowWord(address)];
    const frame = this.frameAt(high, low);
    if (frame === undefined || (this.isolated && !this.exposed.has(frame))) return undefined;
    return frame * PAGE_BYTES + offsetInPage(low);
  }

  private frameAt(high: number, low: number): number | undefined {
    if (high >= VMALLOC_HIGH) return this.mapped.get(pageFrom(VMALLOC_HIGH, high, low));
    const frame = pageFrom(DIRECT_MAP_HIGH, high, low);
    return frame < this.memory.frames ? frame : undefined;
  }
}

/** Pages from the start of a range, given by the upper half of its address, to an address. */
const pageFrom = (startHigh: number, high: number, low: number): number => (high - startHigh) * 2 ** 20 + (low >>> 12);
const pageAt = (address: bigint): number => pageFrom(VMALLOC_HIGH, highWord(address), lowWord(address));
