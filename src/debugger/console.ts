// The guest's console while it is debugged. Output is collected, never written anywhere, so no screen is disturbed; input is
// kept, so that a re-execution reads the same bytes. Going back takes both back.

import type { ConsoleHost } from '../kernel/options.ts';

/** One write of the guest. */
export interface Chunk {
  readonly fd: 1 | 2;
  readonly bytes: Uint8Array;
}

/** How far the guest has read and what it has written: what a checkpoint keeps. */
export interface ConsoleState {
  readonly chunks: readonly Chunk[];
  readonly read: number;
}

/** Bytes of output that are kept: the latest. */
const KEPT_BYTES = 1 << 16;

export class SessionConsole implements ConsoleHost {
  private chunks: Chunk[] = [];
  private kept = 0;
  private input: Uint8Array;
  /** Where each piece of input ends, rising. A read never goes beyond a piece: what it gets does not depend on what came later. */
  private ends: number[];
  /** No more input comes: a read at the end finds end of file instead of waiting. */
  private closed: boolean;
  private position = 0;

  /** @param input all the guest's input; undefined: it comes later, through `feed` */
  constructor(input: Uint8Array | undefined) {
    this.input = input ?? new Uint8Array(0);
    this.ends = [this.input.length];
    this.closed = input !== undefined;
  }

  write(fd: 1 | 2, bytes: Uint8Array): void {
    this.chunks.push({ fd, bytes: bytes.slice() });
    this.kept += bytes.length;
    while (this.kept > KEPT_BYTES && this.chunks.length > 1) this.kept -= this.chunks.shift()!.bytes.length;
  }
  read(max: number): Uint8Array | 'wait' {
    const end = this.ends.find((place) => place > this.position) ?? this.position;
    const bytes = this.input.slice(this.position, Math.min(end, this.position + max));
    if (bytes.length === 0 && !this.closed) return 'wait';
    this.position += bytes.length;
    return bytes;
  }

  /** Gives the guest more to read, as a terminal gives it a line. */
  feed(bytes: Uint8Array): void {
    const all = new Uint8Array(this.input.length + bytes.length);
    all.set(this.input);
    all.set(bytes, this.input.length);
    this.input = all;
    this.ends.push(all.length);
  }
  /** Says that no more input comes. */
  close(): void {
    this.closed = true;
  }

  /** Output so far, both descriptors as they were written; invalid UTF-8 becomes U+FFFD. */
  get output(): string {
    const all = new Uint8Array(this.kept);
    let at = 0;
    for (const { bytes } of this.chunks) {
      all.set(bytes, at);
      at += bytes.length;
    }
    return new TextDecoder().decode(all);
  }

  save(): ConsoleState {
    return { chunks: [...this.chunks], read: this.position };
  }
  restore(state: ConsoleState): void {
    this.chunks = [...state.chunks];
    this.kept = this.chunks.reduce((sum, chunk) => sum + chunk.bytes.length, 0);
    this.position = state.read;
  }
}
