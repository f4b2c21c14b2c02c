// User buffers as a read or write sees them: one run of bytes over one or many segments (Linux: iov_iter).

import { type UserMemory, view } from './user-memory.ts';

export interface Segment {
  readonly address: bigint;
  readonly length: number;
}

/** A cursor over user segments. A fault stops it for good; what was moved before counts. */
export class IoVector {
  private readonly user: UserMemory | undefined;
  private readonly segments: readonly Segment[];
  private segment = 0;
  private offset = 0;
  /** Bytes not moved yet. */
  remaining: number;
  /** A segment could not be accessed: the call answers EFAULT if nothing was moved. */
  faulted = false;

  constructor(user: UserMemory | undefined, segments: readonly Segment[]) {
    this.user = user;
    this.segments = segments;
    let remaining = 0;
    for (const { length } of segments) remaining += length;
    this.remaining = remaining;
  }

  /** Takes up to `most` bytes from user memory. */
  take(most: number): Uint8Array {
    const wanted = Math.min(most, this.remaining);
    const address = this.addressOf(wanted);
    if (address !== undefined) {
      const bytes = this.user!.copyInPartly(address, wanted);
      this.moved(bytes.length, wanted);
      return bytes;
    }
    const result = new Uint8Array(wanted);
    const moved = this.move(wanted, (address, at, length) => {
      const bytes = this.user!.copyInPartly(address, length);
      result.set(bytes, at);
      return bytes.length;
    });
    return result.subarray(0, moved);
  }
  /** Puts bytes into user memory. @returns how many fitted before the end or a fault */
  put(bytes: Uint8Array): number {
    const wanted = Math.min(bytes.length, this.remaining);
    const address = this.addressOf(wanted);
    if (address !== undefined) {
      return this.moved(
        this.user!.copyOutPartly(address, wanted === bytes.length ? bytes : bytes.subarray(0, wanted)),
        wanted,
      );
    }
    return this.move(wanted, (address, at, length) =>
      this.user!.copyOutPartly(address, bytes.subarray(at, at + length)),
    );
  }
  /** Takes a quadword. Precondition: so much remains. @returns undefined: a fault */
  takeQuadword(): bigint | undefined {
    const address = this.addressOf(8);
    if (address === undefined) {
      const bytes = this.take(8);
      return bytes.length === 8 ? view(bytes).getBigUint64(0, true) : undefined;
    }
    const value = this.user!.read64(address);
    this.moved(value === undefined ? 0 : 8, 8);
    return value;
  }
  /** Puts a quadword. Precondition: so much remains. @returns false: a fault */
  putQuadword(value: bigint): boolean {
    const address = this.addressOf(8);
    if (address === undefined) {
      const bytes = new Uint8Array(8);
      view(bytes).setBigUint64(0, value, true);
      return this.put(bytes) === 8;
    }
    const isThere = this.user!.write64(address, value);
    this.moved(isThere ? 8 : 0, 8);
    return isThere;
  }
  /** Passes over bytes that an earlier round of the same call has moved. */
  skip(count: number): void {
    this.move(count, (_address, _at, length) => length);
  }

  /** Where the next bytes are, if one segment of user memory has so many: nearly always. */
  private addressOf(count: number): bigint | undefined {
    const segment = this.segments[this.segment];
    if (!this.user || this.faulted || !segment || segment.length - this.offset < count) return undefined;
    return segment.address + BigInt(this.offset);
  }
  /** Notes that of the bytes wanted from the segment at hand so many have been moved. @returns how many */
  private moved(done: number, wanted: number): number {
    this.remaining -= done;
    this.offset += done;
    if (done < wanted) this.faulted = true;
    else if (this.offset === this.segments[this.segment]!.length) {
      this.segment++;
      this.offset = 0;
    }
    return done;
  }
  private move(count: number, step: (address: bigint, at: number, length: number) => number): number {
    let moved = 0;
    while (moved < count && !this.faulted) {
      const segment = this.segments[this.segment]!;
      const length = Math.min(segment.length - this.offset, count - moved);
      moved += this.moved(step(segment.address + BigInt(this.offset), moved, length), length);
    }
    return moved;
  }
}

/** Bytes from a place on: the array itself, if that is its start. */
export function bytesFrom(bytes: Uint8Array, start: number): Uint8Array {
  return start === 0 ? bytes : bytes.subarray(start);
}

/** Bytes that the kernel has at hand, as a source for a write. */
export class KernelVector extends IoVector {
  private readonly bytes: Uint8Array;
  private taken = 0;

  constructor(bytes: Uint8Array) {
    super(undefined, [{ address: 0n, length: bytes.length }]);
    this.bytes = bytes;
  }
  override take(most: number): Uint8Array {
    const result = this.bytes.subarray(this.taken, this.taken + Math.min(most, this.remaining));
    this.skip(result.length);
    return result;
  }
  override skip(count: number): void {
    this.taken += count;
    super.skip(count);
  }
}
