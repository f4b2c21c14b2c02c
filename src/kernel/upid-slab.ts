// Where UPIDs live: 64-byte slots of kernel frames, so that UPIDADDR is aligned as the hardware wants it. A frame is taken
// when all slots are in use and given back when its last slot is free.

import { PAGE_BYTES, type PhysicalMemory } from '../machine/physical-memory.ts';
import { UPID, UPID_ALIGNMENT } from '../machine/uintr/upid.ts';
import type { UintrMemory } from './uintr-memory.ts';

const SLOTS_PER_FRAME = PAGE_BYTES / UPID_ALIGNMENT;

export class UPIDSlab {
  private readonly memory: PhysicalMemory;
  private readonly source: UintrMemory;
  /** Slots in use, per frame. */
  private readonly frames: Map<number, boolean[]> = new Map();

  /** @param source where frames come from */
  constructor(memory: PhysicalMemory, source: UintrMemory) {
    this.memory = memory;
    this.source = source;
  }

  /** A UPID of zeros; undefined: no memory. */
  allocate(): UPID | undefined {
    const frame = [...this.frames.keys()].find((frame) => this.frames.get(frame)!.includes(false)) ?? this.grow();
    if (frame === undefined) return undefined;
    const slots = this.frames.get(frame)!;
    const slot = slots.indexOf(false);
    slots[slot] = true;
    const physical = frame * PAGE_BYTES + slot * UPID_ALIGNMENT;
    for (let offset = 0; offset < UPID_ALIGNMENT; offset += 8) this.memory.write64(physical + offset, 0n);
    return new UPID(this.memory, physical);
  }

  /** Gives a UPID's slot back. */
  free(upid: UPID): void {
    const frame = Math.floor(upid.physical / PAGE_BYTES);
    const slots = this.frames.get(frame)!;
    slots[(upid.physical % PAGE_BYTES) / UPID_ALIGNMENT] = false;
    if (slots.includes(true)) return;
    this.frames.delete(frame);
    this.source.release(frame);
  }

  /** UPIDs in use. */
  get used(): number {
    let used = 0;
    for (const slots of this.frames.values()) used += slots.filter(Boolean).length;
    return used;
  }

  private grow(): number | undefined {
    const frame = this.source.allocate();
    if (frame !== undefined) this.frames.set(frame, new Array<boolean>(SLOTS_PER_FRAME).fill(false));
    return frame;
  }
}
