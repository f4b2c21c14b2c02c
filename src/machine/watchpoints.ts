// Data watchpoints: user memory whose accesses somebody wants to hear of. Generated code reaches memory without asking as long
// as its page is in the TLB, so watched pages are kept out of it: every access to them takes the slow path (`Core.access`),
// which looks here. No debug register is modelled by this: programs see nothing of it.

/** Bytes that are watched, and for which accesses. */
export interface WatchedRange {
  /** Id of the address space. */
  readonly space: number;
  readonly address: bigint;
  readonly bytes: number;
  readonly reads: boolean;
  readonly writes: boolean;
}

/** An access to a watched range. */
export interface WatchedAccess {
  readonly core: number;
  readonly address: bigint;
  readonly bytes: number;
  readonly write: boolean;
}

/** The vector of the pseudo-fault that ends an access to watched memory before it happens. No exception has it. */
export const WATCHED = -1;

/** The watched ranges of a machine. Not part of its state: snapshots neither keep nor change them. */
export class Watchpoints {
  /** Whoever changes them empties the TLB. */
  ranges: readonly WatchedRange[] = [];
  /** Accesses end in the pseudo-fault. Off: they are only slow. */
  isArmed = false;
  /** The access that ended so last. */
  last: WatchedAccess | undefined = undefined;

  get isEmpty(): boolean {
    return this.ranges.length === 0;
  }
  /** Whether a page of an address space must stay out of the TLB. @param page linear address >> 12 */
  withholds(space: number, page: number): boolean {
    return this.ranges.some((range) => {
      const last = range.address + BigInt(range.bytes - 1);
      return range.space === space && pageNumber(range.address) <= page && page <= pageNumber(last);
    });
  }
  /** Whether an access is to be ended; notes it if so. */
  catches(space: number, access: WatchedAccess): boolean {
    if (!this.isArmed) return false;
    const { address, bytes, write } = access;
    const isCaught = this.ranges.some((range) => {
      const overlaps = range.address < address + BigInt(bytes) && address < range.address + BigInt(range.bytes);
      return range.space === space && overlaps && (write ? range.writes : range.reads);
    });
    if (isCaught) this.last = access;
    return isCaught;
  }
}

const pageNumber = (address: bigint): number => Number((address & 0xffff_ffff_f000n) >> 12n);
