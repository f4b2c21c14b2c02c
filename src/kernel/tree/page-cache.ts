// The contents of a file, or of memory that processes share: frames by page number. mm/filemap.c, mm/shmem.c.
//
// Reading, writing and mapping see the same frames, so they agree at every moment. Invariant: `references` = (1 while the
// file exists) + memory maps with an area of it; the frames go with the last.

import { PAGE_BYTES, type PhysicalMemory } from '../../machine/physical-memory.ts';

/** A memory map that has areas of a page cache: told when pages cease to exist. */
export interface Mapper {
  /** Whether it shows the cache in a shared area that may be written, or made so. */
  mapsForWriting(cache: PageCache): boolean;
  dropBackedPages(cache: PageCache, firstPage: number): void;
}

export class PageCache {
  readonly physical: PhysicalMemory;
  /** Frames by page number; a page without one is what `initial` says, else zero. */
  readonly frames: Map<number, number> = new Map();
  /** Bytes of the file. */
  size: number;
  references = 1;
  /** What the file held when it was made: frames are filled from it when they are first asked for. Frozen. */
  private readonly initial: { readonly bytes: Uint8Array } | undefined;
  private readonly mappers: Set<Mapper> = new Set();

  constructor(physical: PhysicalMemory, initial?: Uint8Array) {
    this.physical = physical;
    this.initial = initial && Object.freeze({ bytes: initial });
    this.size = initial?.length ?? 0;
  }

  /** Pages that exist: a mapping beyond them has nothing behind it. */
  get pages(): number {
    return Math.ceil(this.size / PAGE_BYTES);
  }

  get isMappedForWriting(): boolean {
    return [...this.mappers].some((mapper) => mapper.mapsForWriting(this));
  }
  attach(mapper: Mapper): void {
    this.references++;
    this.mappers.add(mapper);
  }
  detach(mapper: Mapper): void {
    this.mappers.delete(mapper);
    this.drop();
  }
  /** Drops a reference; the last one frees the frames. */
  drop(): void {
    if (--this.references > 0) return;
    for (const frame of this.frames.values()) this.physical.release(frame);
    this.frames.clear();
  }

  /** The frame of a page, made if there is none yet. The cache keeps its reference. @throws OutOfMemory */
  frameOf(page: number): number {
    let frame = this.frames.get(page);
    if (frame === undefined) {
      frame = this.physical.allocate();
      const start = page * PAGE_BYTES;
      const bytes = this.initial?.bytes.subarray(start, Math.min(start + PAGE_BYTES, this.size));
      if (bytes) this.physical.bytes.set(bytes, this.physical.frameOffset(frame));
      this.frames.set(page, frame);
    }
    return frame;
  }

  /** Bytes from `offset` on: fewer than `length` at the end of the file. */
  read(offset: number, length: number): Uint8Array {
    const result = new Uint8Array(Math.max(0, Math.min(length, this.size - offset)));
    for (let done = 0; done < result.length; ) {
      const at = offset + done;
      const inPage = at % PAGE_BYTES;
      const chunk = Math.min(result.length - done, PAGE_BYTES - inPage);
      const frame = this.frames.get(Math.floor(at / PAGE_BYTES));
      if (frame !== undefined) {
        const from = this.physical.frameOffset(frame) + inPage;
        result.set(this.physical.bytes.subarray(from, from + chunk), done);
      } else if (this.initial) result.set(this.initial.bytes.subarray(at, at + chunk), done);
      done += chunk;
    }
    return result;
  }

  /** Writes bytes, the file growing as needed. @throws OutOfMemory; then what lies before the full page is written */
  write(offset: number, bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length; ) {
      const at = offset + done;
      const inPage = at % PAGE_BYTES;
      const chunk = Math.min(bytes.length - done, PAGE_BYTES - inPage);
      const frame = this.frameOf(Math.floor(at / PAGE_BYTES));
      this.physical.markWritten(frame);
      this.physical.bytes.set(bytes.subarray(done, done + chunk), this.physical.frameOffset(frame) + inPage);
      done += chunk;
      this.size = Math.max(this.size, at + chunk);
    }
  }

  /** Sets the size. Pages beyond are gone from whoever maps them; what follows in the last page is zero. @throws OutOfMemory */
  truncate(size: number): void {
    const shrinks = size < this.size;
    const inPage = size % PAGE_BYTES;
    if (shrinks && inPage !== 0) {
      const frame = this.frameOf(Math.floor(size / PAGE_BYTES));
      const start = this.physical.frameOffset(frame);
      this.physical.markWritten(frame);
      this.physical.bytes.fill(0, start + inPage, start + PAGE_BYTES);
    }
    // What was there must not come back when the file grows again.
    if (!shrinks) this.settleInitial();
    this.size = size;
    if (!shrinks) return;
    for (const mapper of this.mappers) mapper.dropBackedPages(this, this.pages);
    for (const [page, frame] of this.frames) {
      if (page < this.pages) continue;
      this.frames.delete(page);
      this.physical.release(frame);
    }
  }

  /** Gives every page within the present size its frame, so that `initial` plays no part beyond it. */
  private settleInitial(): void {
    if (!this.initial) return;
    const pages = Math.ceil(Math.min(this.size, this.initial.bytes.length) / PAGE_BYTES);
    for (let page = 0; page < pages; page++) this.frameOf(page);
  }
}
