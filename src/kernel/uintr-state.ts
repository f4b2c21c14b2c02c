// What the kernel remembers about user interrupts beside what the hardware reads: who owns a UPID, who holds on to it, which
// UITT slots are taken. kernel-abi §2, §3.7.

import { PAGE_BYTES, type PhysicalMemory } from '../machine/physical-memory.ts';
import { UITTE_BYTES, writeUITTE } from '../machine/uintr/uitt.ts';
import { UPID } from '../machine/uintr/upid.ts';
import { UINTR_MAX_TARGETS } from './abi/uintr.ts';
import type { Task } from './task.ts';
import type { UPIDSlab } from './upid-slab.ts';
import { WaitQueue } from './wait-queue.ts';

/**
 * A UPID and its owner. It outlives the registration for as long as somebody refers to it, so that a sender that was
 * connected never posts into memory that belongs to someone else.
 *
 * Invariant: references = (1 while the receiver is registered) + uintr_fds for it + connections to it.
 */
export class UPIDContext {
  readonly upid: UPID;
  /** The thread that is interrupted. */
  readonly task: Task;
  /** The registration that made it still holds. */
  active = true;
  /** The thread is in uintr_wait: NV is the kernel's vector, and SN stays 0 while it is switched out. */
  waiting = false;
  /** Where the thread waits in uintr_wait. */
  readonly queue: WaitQueue = new WaitQueue();
  references = 1;
  private readonly slab: UPIDSlab;

  constructor(upid: UPID, task: Task, slab: UPIDSlab) {
    this.upid = upid;
    this.task = task;
    this.slab = slab;
  }

  /** The UPID's linear address: what UPIDADDR and UITT entries hold. */
  get address(): bigint {
    return UPID.linear(this.upid.physical);
  }

  share(): void {
    this.references++;
  }
  /** Drops a reference; the last one frees the UPID. */
  drop(): void {
    if (--this.references === 0) this.slab.free(this.upid);
  }
}

/** A thread with a registered handler. kernel-abi §2.3. */
export class Receiver {
  readonly context: UPIDContext;
  /** Vectors for which a uintr_fd exists, as bits. */
  vectors = 0n;

  constructor(context: UPIDContext) {
    this.context = context;
  }
}

/**
 * The UITT of one sending thread: a frame of 256 entries and a bitmap of those taken.
 *
 * Invariants: references = (1 while the thread owns it) + connections recorded for it; a slot is taken exactly while its
 * entry is not all zero, but for the time between `invalidate` and `release`, when only V is 0.
 */
export class UITT {
  readonly frame: number;
  /** Slots taken, as 256 bits. */
  used = 0n;
  references = 1;
  private readonly memory: PhysicalMemory;

  /** @param frame zeroed; the table owns it from now on */
  constructor(memory: PhysicalMemory, frame: number) {
    this.memory = memory;
    this.frame = frame;
  }

  /** The linear address: what IA32_UINTR_TT holds above its enable bit. */
  get address(): bigint {
    return UPID.linear(this.frame * PAGE_BYTES);
  }

  /** Fills the lowest free slot. @returns its index; undefined: all 256 are taken */
  connect(context: UPIDContext, vector: number): number | undefined {
    for (let index = 0; index < UINTR_MAX_TARGETS; index++) {
      if (this.isUsed(index)) continue;
      this.used |= 1n << BigInt(index);
      writeUITTE(this.memory, this.entryAt(index), { valid: true, vector, upid: context.address });
      return index;
    }
    return undefined;
  }
  /** Clears V: SENDUIPI with this index faults from now on. The slot stays taken. */
  invalidate(index: number): void {
    const at = this.entryAt(index);
    this.memory.write8(at, this.memory.read8(at) & ~1);
  }
  /** Zeroes an entry and frees its slot. */
  release(index: number): void {
    this.memory.write64(this.entryAt(index), 0n);
    this.memory.write64(this.entryAt(index) + 8, 0n);
    this.used &= ~(1n << BigInt(index));
  }

  isUsed(index: number): boolean {
    return ((this.used >> BigInt(index)) & 1n) === 1n;
  }
  /** Physical address of an entry. */
  entryAt(index: number): number {
    return this.frame * PAGE_BYTES + index * UITTE_BYTES;
  }

  share(): void {
    this.references++;
  }
  /** Drops a reference; the last one frees the frame. */
  drop(): void {
    if (--this.references === 0) this.memory.release(this.frame);
  }
}

/** A sending thread is its table. kernel-abi §3.3. */
export type Sender = UITT;

/** One thread's connection through one uintr_fd. It holds a reference to the UPID and one to the UITT. */
export interface Connection {
  readonly task: Task;
  readonly uitt: UITT;
  readonly context: UPIDContext;
  /** Slot in the thread's UITT: its uipi_index. */
  readonly index: number;
}
