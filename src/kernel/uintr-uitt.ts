// The kernel's side of a user-interrupt target table: frames of entries, which of them are taken, and where they lead.
// kernel-abi §2.2.

import { PAGE_BYTES, type PhysicalMemory } from '../machine/physical-memory.ts';
import { UITTE_BYTES, writeUITTE } from '../machine/uintr/uitt.ts';
import { UPID } from '../machine/uintr/upid.ts';
import { ENOMEM, ENOSPC } from './abi/errno.ts';
import { UINTR_MAX_TARGETS, UITT_MAX_FRAMES } from './abi/uintr.ts';
import type { Allowance, UintrMemory } from './uintr-memory.ts';
import type { Incoming, UPIDContext } from './uintr-state.ts';

/** A taken slot: which vector of which receiver it leads to. It holds a reference to the UPID. */
export class Target implements Incoming {
  readonly uitt: UITT;
  /** The uipi_index. */
  readonly index: number;
  readonly context: UPIDContext;
  readonly vector: number;

  constructor(uitt: UITT, index: number, context: UPIDContext, vector: number) {
    this.uitt = uitt;
    this.index = index;
    this.context = context;
    this.vector = vector;
  }
  route(): void {
    this.uitt.route(this);
  }
}

/**
 * A UITT: of one thread, or of one address space (open `uitt-sharing`).
 *
 * Invariants: references = owners + connections recorded for it (rfc-v1) + open ipi fds (poc-v2); a slot is taken exactly
 * while its entry is not all zero, but for the time between `invalidate` and `release`, when only V is 0.
 */
export class UITT {
  /** Slots taken, as bits. */
  used = 0n;
  references = 1;
  /** Frames of 256 entries each. One, unless the table grows. */
  private readonly frames: number[] = [];
  private readonly targets: (Target | undefined)[] = [];
  private readonly memory: PhysicalMemory;
  private readonly source: UintrMemory;
  /** Set for a table that grows: it counts against a limit, and its frames are mapped side by side from `start` on. */
  private readonly allowance: Allowance | undefined;
  private readonly start: bigint | undefined;

  private constructor(memory: PhysicalMemory, source: UintrMemory, allowance: Allowance | undefined) {
    this.memory = memory;
    this.source = source;
    this.allowance = allowance;
    this.start = allowance && source.reserve(UITT_MAX_FRAMES);
  }

  /**
   * An empty table of 256 entries.
   * @param allowance given: it grows, and this is asked for every frame  @returns undefined: no memory
   */
  static create(memory: PhysicalMemory, source: UintrMemory, allowance?: Allowance): UITT | undefined {
    const uitt = new UITT(memory, source, allowance);
    return uitt.extend(1) ? uitt : undefined;
  }

  /** The linear address: what IA32_UINTR_TT holds above its enable bit. */
  get address(): bigint {
    return this.start ?? UPID.linear(this.frame * PAGE_BYTES);
  }
  /** The first frame. */
  get frame(): number {
    return this.frames[0]!;
  }
  /** Entries there are. */
  get size(): number {
    return this.frames.length * UINTR_MAX_TARGETS;
  }

  /** Fills the lowest free slot. @returns its index; or -ENOSPC (all are taken) -ENOMEM (it cannot grow any more) */
  connect(context: UPIDContext, vector: number): number {
    const free = this.lowestFree();
    if (free === this.size) {
      if (!this.allowance) return -ENOSPC;
      // It doubles. What there is stays where it is: only UITTSZ changes.
      const frames = Math.min(this.frames.length, UITT_MAX_FRAMES - this.frames.length);
      if (frames === 0 || !this.extend(frames)) return -ENOMEM;
    }
    this.used |= 1n << BigInt(free);
    const target = new Target(this, free, context, vector);
    this.targets[free] = target;
    context.targets.add(target);
    context.share();
    this.route(target);
    return free;
  }
  /** Writes a slot's entry: to the receiver's UPID, or to its parking UPID while the vector is masked. */
  route({ index, context, vector }: Target): void {
    const upid = UPID.linear(context.upidFor(vector).physical);
    writeUITTE(this.memory, this.entryAt(index), { valid: true, vector, upid });
  }
  /** Clears V: SENDUIPI with this index faults from now on. The slot stays taken. */
  invalidate(index: number): void {
    const at = this.entryAt(index);
    this.memory.write8(at, this.memory.read8(at) & ~1);
    // Nobody may make it valid again: it leads nowhere any more.
    const target = this.targets[index];
    target?.context.targets.delete(target);
  }
  /** Zeroes an entry, frees its slot and lets go of the UPID. */
  release(index: number): void {
    this.memory.write64(this.entryAt(index), 0n);
    this.memory.write64(this.entryAt(index) + 8, 0n);
    this.used &= ~(1n << BigInt(index));
    const target = this.targets[index];
    this.targets[index] = undefined;
    if (!target) return;
    target.context.targets.delete(target);
    target.context.drop();
  }

  isUsed(index: number): boolean {
    return ((this.used >> BigInt(index)) & 1n) === 1n;
  }
  /** Where a slot leads; undefined: it is free, or does not exist. */
  target(index: number): Target | undefined {
    return this.targets[index];
  }
  /** Physical address of an entry. */
  entryAt(index: number): number {
    const frame = this.frames[Math.floor(index / UINTR_MAX_TARGETS)];
    // One past the table: the frame behind it, as the direct map has it (switch `uittsz` 256).
    if (frame === undefined) return this.frame * PAGE_BYTES + index * UITTE_BYTES;
    return frame * PAGE_BYTES + (index % UINTR_MAX_TARGETS) * UITTE_BYTES;
  }

  share(): void {
    this.references++;
  }
  /** Drops a reference; the last one frees the entries that are left, and the frames. */
  drop(): void {
    if (--this.references > 0) return;
    for (const target of this.targets) if (target) this.release(target.index);
    for (const [n, frame] of this.frames.entries()) {
      if (this.start !== undefined) this.source.unmap(this.start, n);
      this.source.release(frame);
    }
    this.allowance?.give(this.frames.length);
  }

  private lowestFree(): number {
    let index = 0;
    while (this.isUsed(index)) index++;
    return index;
  }
  /** Adds frames, all or none. @returns false: no memory, or no allowance */
  private extend(frames: number): boolean {
    if (this.allowance && !this.allowance.take(frames)) return false;
    const added: number[] = [];
    for (let i = 0; i < frames; i++) {
      const frame = this.source.allocate();
      if (frame !== undefined) {
        added.push(frame);
        continue;
      }
      for (const taken of added) this.source.release(taken);
      this.allowance?.give(frames);
      return false;
    }
    for (const frame of added) {
      if (this.start !== undefined) this.source.map(this.start, this.frames.length, frame);
      this.frames.push(frame);
    }
    return true;
  }
}
