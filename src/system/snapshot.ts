// Snapshots of the whole computer: the state graph, the core contexts, and the frames of memory.

import { CONTEXT_BYTES } from '../isa/registers.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { MachineEvent } from '../machine/events.ts';
import type { Machine } from '../machine/machine.ts';
import { PAGE_BYTES } from '../machine/physical-memory.ts';
import { type Capture, capture, restore } from './state.ts';

/** One moment of a system. Frames not written between two snapshots are one copy, shared by both. */
export interface Snapshot {
  readonly graph: Capture;
  readonly contexts: Uint8Array;
  /** Events published and not yet handed on. */
  readonly events: readonly MachineEvent[];
  /** References to each frame that had ever been handed out. */
  readonly references: Uint16Array;
  /** By frame number; untouched frames are absent. */
  readonly frames: readonly (Uint8Array | undefined)[];
}

/** Takes and restores snapshots of one machine and its kernel. */
export class Snapshots {
  private readonly machine: Machine;
  private readonly kernel: Kernel;
  /** The newest copy of each frame: still good while the frame is not dirty. */
  private copies: (Uint8Array | undefined)[] = [];
  /** The latest capture: the next one shares with it what has not changed. */
  private graph: Capture | undefined = undefined;

  constructor(machine: Machine, kernel: Kernel) {
    this.machine = machine;
    this.kernel = kernel;
  }

  /** Everything, now. Costs time in proportion to the frames written since the last one. */
  take(): Snapshot {
    const { memory, tlb } = this.machine;
    for (let frame = 0; frame < memory.highWater; frame++) {
      if (memory.dirty[frame] === 0) continue;
      const start = memory.frameOffset(frame);
      this.copies[frame] = memory.bytes.slice(start, start + PAGE_BYTES);
      memory.dirty[frame] = 0;
    }
    // The next write of every page must be noticed.
    tlb.flushWrites();
    const start = memory.contextOffset(0);
    return {
      graph: this.captureGraph(),
      events: this.machine.events.pending,
      references: memory.references.slice(0, memory.highWater),
      contexts: memory.bytes.slice(start, start + this.machine.cores.length * CONTEXT_BYTES),
      frames: [...this.copies],
    };
  }

  /** Puts everything back as `snapshot` has it. The engine's caches must be flushed after it. */
  restore(snapshot: Snapshot): void {
    const { memory } = this.machine;
    // Going forward, to a snapshot taken later, frames come back that have not been handed out at present.
    const frames = Math.max(memory.highWater, snapshot.frames.length);
    for (let frame = 0; frame < frames; frame++) {
      const copy = snapshot.frames[frame];
      if (memory.dirty[frame] === 0 && this.copies[frame] === copy) continue;
      const start = memory.frameOffset(frame);
      if (copy) memory.bytes.set(copy, start);
      else memory.bytes.fill(0, start, start + PAGE_BYTES);
    }
    restore(snapshot.graph);
    this.graph = snapshot.graph;
    memory.references.fill(0, 0, frames);
    memory.references.set(snapshot.references);
    this.machine.events.pending = snapshot.events;
    memory.bytes.set(snapshot.contexts, memory.contextOffset(0));
    this.copies = [...snapshot.frames];
    memory.dirty.fill(0);
  }

  private captureGraph(): Capture {
    const { memory, tlb, events, costs } = this.machine;
    // Caches, the host's side, and what never changes are not state.
    const shared = new Set<object>([
      memory.memory,
      memory.buffer,
      memory.dirty,
      memory.code,
      memory.references,
      memory.writtenCode,
      tlb,
      events,
      costs,
    ]);
    this.graph = capture([this.machine, this.kernel], shared, this.graph);
    return this.graph;
  }
}
