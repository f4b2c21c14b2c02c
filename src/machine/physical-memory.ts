// Physical memory: one WebAssembly memory, created at full size and never grown, so that views of it stay valid.
//
//   0x0000_0000  unused
//   0x0001_0000  core contexts, 1 KiB each (isa/registers.ts)
//   0x0010_0000  software TLBs, one slot per core and address space in use (tlb.ts), each with extents and sites (extents.ts)
//   0x0080_0000  decoded-instruction caches, one slot per address space in use (src/engine)
//   0x1080_0000  frames of 4 KiB: physical address 0 is here
//
// The kernel sees physical address p at the linear address DIRECT_MAP + p, as Linux does.

import { CONTEXT_BYTES } from '../isa/registers.ts';

export const PAGE_BYTES = 4096;
/**
 * Where in its page a byte lies. (The host has no quick remainder of numbers that may not fit 31 bits.)
 * @param low the lower 32 bits of its address
 */
export const offsetInPage = (low: number): number => low & (PAGE_BYTES - 1);
export const MAX_CORES = 64;
/** Start of the kernel's direct map of physical memory. Linux: Documentation/x86/x86_64/mm.rst. */
export const DIRECT_MAP = 0xffff_8880_0000_0000n;

/** Offset of core 0's context. */
export const CONTEXTS = 0x1_0000;
export const TLB_BASE = 0x10_0000;
export const CODE_BASE = 0x80_0000;
export const CODE_SLOTS = 16;
const FRAMES = 0x1080_0000;

/** Raised when a frame is asked for and none is left. */
export class OutOfMemory extends Error {}

/** Pages of 64 KiB of the WebAssembly memory that holds so many bytes of frames. */
export function memoryPagesFor(size: number): number {
  return Math.ceil((FRAMES + Math.floor(size / PAGE_BYTES) * PAGE_BYTES) / 65536);
}

/** The machine's memory: frames with an allocator, a note of which were written, and typed access by physical address. */
export class PhysicalMemory {
  readonly memory: WebAssembly.Memory;
  readonly buffer: ArrayBuffer;
  readonly view: DataView;
  readonly bytes: Uint8Array;
  /** Frames that exist. */
  readonly frames: number;
  /** 1 for a frame written since the last snapshot. */
  readonly dirty: Uint8Array;
  /** 1 for a frame whose bytes have been decoded or translated: writing it must be told to the engine. */
  readonly code: Uint8Array;
  /** References to each frame; 0 is free. */
  readonly references: Uint16Array;
  private free: number[] = [];
  private top = 0;
  /** Code frames written since the engine last looked. */
  readonly writtenCode: Set<number> = new Set();

  /** @param size bytes of frames, a multiple of 4096 */
  constructor(size: number) {
    this.frames = Math.floor(size / PAGE_BYTES);
    const pages = memoryPagesFor(size);
    this.memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    this.buffer = this.memory.buffer as ArrayBuffer;
    this.view = new DataView(this.buffer);
    this.bytes = new Uint8Array(this.buffer);
    this.dirty = new Uint8Array(this.frames);
    this.code = new Uint8Array(this.frames);
    this.references = new Uint16Array(this.frames);
  }

  /** Offset of core `id`'s context in the WebAssembly memory. */
  contextOffset(id: number): number {
    return CONTEXTS + id * CONTEXT_BYTES;
  }
  /** Offset of a frame's first byte in the WebAssembly memory. */
  frameOffset(frame: number): number {
    return FRAMES + frame * PAGE_BYTES;
  }
  /** Offset of physical address `physical` (bytes) in the WebAssembly memory. */
  offsetOf(physical: number): number {
    return FRAMES + physical;
  }

  /** Takes a zeroed frame with one reference. @throws OutOfMemory */
  allocate(): number {
    const frame = this.free.pop() ?? (this.top < this.frames ? this.top++ : -1);
    if (frame < 0) throw new OutOfMemory();
    this.references[frame] = 1;
    this.dirty[frame] = 1;
    const start = this.frameOffset(frame);
    this.bytes.fill(0, start, start + PAGE_BYTES);
    return frame;
  }
  share(frame: number): void {
    this.references[frame]!++;
  }
  /** Drops a reference; a frame without references is free. */
  release(frame: number): void {
    if (this.references[frame] === 0) throw new Error(`frame ${frame} released twice`);
    if (--this.references[frame]! === 0) {
      this.markWritten(frame);
      this.free.push(frame);
    }
  }
  /** Frames in use. */
  get allocated(): number {
    return this.top - this.free.length;
  }
  /** Frames that have ever been handed out: all others are untouched zero. */
  get highWater(): number {
    return this.top;
  }

  /** Notes that somebody writes to `frame`. Every writer outside generated code calls it. */
  markWritten(frame: number): void {
    this.dirty[frame] = 1;
    if (this.code[frame] === 1) this.writtenCode.add(frame);
  }

  /** Writes a quadword at an offset in the WebAssembly memory. @param value a number is below 2^32 */
  putQuadword(offset: number, value: bigint | number): void {
    if (typeof value === 'bigint') this.view.setBigUint64(offset, value, true);
    else {
      this.view.setUint32(offset, value, true);
      this.view.setUint32(offset + 4, 0, true);
    }
  }

  read8(physical: number): number {
    return this.view.getUint8(FRAMES + physical);
  }
  read32(physical: number): number {
    return this.view.getUint32(FRAMES + physical, true);
  }
  read64(physical: number): bigint {
    return this.view.getBigUint64(FRAMES + physical, true);
  }
  write8(physical: number, value: number): void {
    this.markWritten(physical >>> 12);
    this.view.setUint8(FRAMES + physical, value);
  }
  write32(physical: number, value: number): void {
    this.markWritten(physical >>> 12);
    this.view.setUint32(FRAMES + physical, value, true);
  }
  write64(physical: number, value: bigint): void {
    this.markWritten(physical >>> 12);
    this.view.setBigUint64(FRAMES + physical, value, true);
  }
}
