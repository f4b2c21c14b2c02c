// The user posted-interrupt descriptor (UPID): one per receiver, in supervisor memory, 64-byte aligned.
// SDM Vol 3 §7.3 (user-interrupt posting), Table 7-1; hardware §5. What the RFC calls `puir` is PIR.
//
//   byte   7 6 5 4   3        2    1        0
//        ┌─────────┬──────────┬────┬──────────┬───────────────────────────┐
//   +0   │  NDST   │ reserved │ NV │ reserved │ reserved(7:2)  SN(1) ON(0)│
//        ├─────────┴──────────┴────┴──────────┴───────────────────────────┤
//   +8   │  PIR: bit v = vector v is posted                               │
//        └────────────────────────────────────────────────────────────────┘
//
// NDST names the receiver's local APIC: all 32 bits in x2APIC mode; in xAPIC mode the 8-bit id stands in NDST[15:8].

import { DIRECT_MAP, type PhysicalMemory } from '../physical-memory.ts';

/** UPIDs are aligned to a cache line. */
export const UPID_ALIGNMENT = 64;

const ON = 1;
const SN = 2;
const NDST_AT = 4;
const PIR_AT = 8;

/** A view of one UPID. Each setter is one write of the field's bytes, so a locked operation of hardware or kernel. */
export class UPID {
  readonly memory: PhysicalMemory;
  /** Physical address, in bytes. */
  readonly physical: number;

  constructor(memory: PhysicalMemory, physical: number) {
    this.memory = memory;
    this.physical = physical;
  }

  /** The linear address at which hardware and kernel see a physical address: what UPIDADDR holds. */
  static linear(physical: number): bigint {
    return DIRECT_MAP + BigInt(physical);
  }

  /** Outstanding notification: somebody has sent an IPI that has not been processed. */
  get on(): boolean {
    return this.status(ON);
  }
  set on(value: boolean) {
    this.setStatus(ON, value);
  }
  /** Suppress notification: senders post, and send nothing. */
  get sn(): boolean {
    return this.status(SN);
  }
  set sn(value: boolean) {
    this.setStatus(SN, value);
  }
  /** Notification vector: the vector of the IPI. */
  get nv(): number {
    return this.memory.read8(this.physical + 2);
  }
  set nv(value: number) {
    this.memory.write8(this.physical + 2, value);
  }
  /** Notification destination: 32 bits in the form of the APIC mode (see `ndstOf`). */
  get ndst(): number {
    return this.memory.read32(this.physical + NDST_AT);
  }
  set ndst(value: number) {
    this.memory.write32(this.physical + NDST_AT, value);
  }
  /** Posted-interrupt requests, bit v for vector v. */
  get pir(): bigint {
    return this.memory.read64(this.physical + PIR_AT);
  }
  set pir(value: bigint) {
    this.memory.write64(this.physical + PIR_AT, value);
  }
  /** Bits 15:2 and 31:24, in their places; SENDUIPI wants zero. */
  get reserved(): number {
    return (this.memory.read32(this.physical) & 0xff00_fffc) >>> 0;
  }

  private status(bit: number): boolean {
    return (this.memory.read8(this.physical) & bit) !== 0;
  }
  private setStatus(bit: number, value: boolean): void {
    const status = this.memory.read8(this.physical);
    this.memory.write8(this.physical, value ? status | bit : status & ~bit);
  }
}

/** The NDST field that names an APIC id. */
export function ndstOf(apicId: number, x2apic: boolean): number {
  return x2apic ? apicId : (apicId & 0xff) << 8;
}
/** The APIC id that an NDST field names. hardware §14. */
export function destinationOf(ndst: number, x2apic: boolean): number {
  return x2apic ? ndst : (ndst >>> 8) & 0xff;
}
