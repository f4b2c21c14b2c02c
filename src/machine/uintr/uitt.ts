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

/** Bits 63:16, 15:14 (UV ≥ 64) and 7:1. */
const RESERVED_LOW = 0xffff_ffff_ffff_c0fen;
const RESERVED_UPIDADDR = 0x3fn;

/** Reads the entry at a physical address. */
export function readUITTE(memory: PhysicalMemory, physical: number): UITTE {
  const low = memory.read64(physical);
  const upid = memory.read64(physical + 8);
  return {
    valid: (low & 1n) !== 0n,
    vector: Number((low >> 8n) & 0xffn),
    upid,
    wellFormed: (low & RESERVED_LOW) === 0n && (upid & RESERVED_UPIDADDR) === 0n,
  };
}

/** Writes an entry at a physical address, UPIDADDR first, so that an entry is never valid with the old one. */
export function writeUITTE(memory: PhysicalMemory, physical: number, entry: Omit<UITTE, 'wellFormed'>): void {
  memory.write64(physical + 8, entry.upid);
  memory.write64(physical, (BigInt(entry.vector) << 8n) | (entry.valid ? 1n : 0n));
}
