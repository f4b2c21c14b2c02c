// The memory that the hardware reads and writes while a user program runs: frames for UPIDs and UITTs. With page-table
// isolation they are all that user page tables would have to map of the kernel (open `pti-mapping`). kernel-abi §6, claims C4.

import type { Machine } from '../machine/machine.ts';
import { OutOfMemory, PAGE_BYTES } from '../machine/physical-memory.ts';
import { RLIMIT_MEMLOCK } from './abi/misc.ts';

export class UintrMemory {
  private readonly machine: Machine;
  private readonly isExposed: boolean;

  /** @param isExposed user page tables map these frames even under page-table isolation */
  constructor(machine: Machine, isExposed: boolean) {
    this.machine = machine;
    this.isExposed = isExposed;
  }

  /** A zeroed frame; undefined: no memory. */
  allocate(): number | undefined {
    try {
      const frame = this.machine.memory.allocate();
      if (this.isExposed) this.machine.kernelPages.exposed.add(frame);
      return frame;
    } catch (error) {
      if (error instanceof OutOfMemory) return undefined;
      throw error;
    }
  }
  release(frame: number): void {
    this.machine.kernelPages.exposed.delete(frame);
    this.machine.memory.release(frame);
  }

  /** A run of linear addresses for a table that may grow to `frames` frames. */
  reserve(frames: number): bigint {
    return this.machine.kernelPages.reserve(frames);
  }
  /** Maps the `n`th page of such a run. */
  map(start: bigint, n: number, frame: number): void {
    this.machine.kernelPages.map(start + BigInt(n * PAGE_BYTES), frame);
  }
  unmap(start: bigint, n: number): void {
    this.machine.kernelPages.unmap(start + BigInt(n * PAGE_BYTES));
  }
}

/** What a table may have of memory: open `uitt-size`. */
export interface Allowance {
  /** Whether so many frames more are allowed; then they count as taken. */
  take(frames: number): boolean;
  give(frames: number): void;
}

/** Who has limits: a process. */
export interface Limited {
  /** A soft limit, RLIMIT_*; Infinity when there is none. */
  softLimit(resource: number): number;
}

/** Frames that a process's UITTs have locked, against its RLIMIT_MEMLOCK. claims C6. */
export class LockedFrames implements Allowance {
  private readonly process: Limited;
  /** Frames locked, per process; shared by all its tables. */
  private readonly counts: Map<Limited, number>;

  constructor(process: Limited, counts: Map<Limited, number>) {
    this.process = process;
    this.counts = counts;
  }
  take(frames: number): boolean {
    const locked = (this.counts.get(this.process) ?? 0) + frames;
    if (locked * PAGE_BYTES > this.process.softLimit(RLIMIT_MEMLOCK)) return false;
    this.counts.set(this.process, locked);
    return true;
  }
  give(frames: number): void {
    const locked = this.counts.get(this.process)! - frames;
    if (locked === 0) this.counts.delete(this.process);
    else this.counts.set(this.process, locked);
  }
}
