// User buffers as a read or write sees them: one run of bytes over one or many segments (Linux: iov_iter).

import type { UserMemory } from './user-memory.ts';

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
    this.remaining = segments.reduce((sum, segment) => sum + segment.length, 0);
  }

  /** Takes up to `most` bytes from user memory. */
  take(most: number): Uint8Array {
    const result = new Uint8Array(Math.min(most, this.remaining));
    const moved = this.move(result.length, (address, at, length) => {
      const bytes = this.user!.copyInPartly(address, length);
      result.set(bytes, at);
      return bytes.length;
    });
    return result.subarray(0, moved);
  }
  /** Puts bytes into user memory. @returns how many fitted before the end or a fault */
  put(bytes: Uint8Array): number {
    return this.move(Math.min(bytes.length, this.remaining), (address, at, length) =>
      this.user!.copyOutPartly(address, bytes.subarray(at, at + length)),
    );
  }
  /** Passes over bytes that an earlier round of the same call has moved. */
  skip(count: number): void {
    this.move(count, (_address, _at, length) => length);
  }

  private move(count: number, step: (address: bigint, at: number, length: number) => number): number {
    let moved = 0;
    while (moved < count && !this.faulted) {
      const segment = this.segments[this.segment]!;
      const length = Math.min(segment.length - this.offset, count - moved);
      const done = step(segment.address + BigInt(this.offset), moved, length);
      moved += done;
      this.offset += done;
      if (done < length) this.faulted = true;
      else if (this.offset === segment.length) {
        this.segment++;
        this.offset = 0;
      }
    }
    this.remaining -= moved;
    return moved;
  }
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
