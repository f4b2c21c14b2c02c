// The user-interrupt target table (UITT): a sender's routing table in supervisor memory. SENDUIPI's operand is an index
// into it. SDM Vol 3 §7.3, Table 7-2 (UITTE); hardware §5.
//
//   bit   63                    16 15       8 7        1  0
//        ┌────────────────────────┬──────────┬──────────┬───┐
//   +0   │        reserved        │    UV    │ reserved │ V │   UV < 64
//        ├────────────────────────┴──────────┴──────────┴───┤
//   +8   │     UPIDADDR: linear, bits 5:0 must be 0          │
//        └───────────────────────────────────────────────────┘

import type { PhysicalMemory } from '../physical-memory.ts';

/** Bytes of one entry. */
export const UITTE_BYTES = 16;

/** One entry, decoded. */
export interface UITTE {
  /** V: the entry may be used. */
  readonly valid: boolean;
  /** UV: the user vector it posts. A well-formed entry has 0–63; decoded as the 8 bits that are there. */
  readonly vector: number;
  /** UPIDADDR: linear address of the receiver's UPID. */
  readonly upid: bigint;
  /** No reserved bit is set, UV is below 64 and UPIDADDR is aligned. */
  readonly wellFormed: boolean;
}

/** Bits 31:16, 15:14 (UV ≥ 64) and 7:1 of the first quadword's lower half; all of its upper half is reserved. */
const RESERVED_LOW = 0xffff_c0fe;
const RESERVED_UPIDADDR = 0x3f;

/** Reads the entry at a physical address. */
export function readUITTE(memory: PhysicalMemory, physical: number): UITTE {
  const low = memory.read32(physical);
  const isClear = (low & RESERVED_LOW) === 0 && memory.read32(physical + 4) === 0;
  return {
    valid: (low & 1) !== 0,
    vector: (low >>> 8) & 0xff,
    upid: memory.read64(physical + 8),
    wellFormed: isClear && (memory.read32(physical + 8) & RESERVED_UPIDADDR) === 0,
  };
}

/** Writes an entry at a physical address, UPIDADDR first, so that an entry is never valid with the old one. */
export function writeUITTE(memory: PhysicalMemory, physical: number, entry: Omit<UITTE, 'wellFormed'>): void {
  memory.write64(physical + 8, entry.upid);
  memory.write64(physical, (BigInt(entry.vector) << 8n) | (entry.valid ? 1n : 0n));
}
