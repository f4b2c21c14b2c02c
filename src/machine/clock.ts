// Simulated time: one queue of events in cycles. Nothing else in the machine knows when anything happens.

/** Plain data, so that a snapshot can keep it. */
export interface ScheduledEvent {
  /** When, in cycles since reset. */
  readonly cycle: number;
  /** Order of scheduling: breaks ties. */
  readonly sequence: number;
  /** Who handles it: `ipi` the machine, everything else the kernel. */
  readonly kind: string;
  /** Id of the core it happens on, at that core's first boundary at or after the cycle. */
  readonly target: number;
  /** A vector, a task id …: what `kind` says. */
  readonly detail: number;
}

/** The event queue, ordered by (cycle, sequence): a binary heap. */
export class Clock {
  private heap: ScheduledEvent[] = [];
  private sequence = 0;

  /** Schedules an event. @returns its sequence number, for `cancel` */
  schedule(cycle: number, kind: string, target: number, detail = 0): number {
    const event = { cycle, sequence: this.sequence++, kind, target, detail };
    const heap = this.heap;
    let i = heap.push(event) - 1;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (!before(event, heap[parent]!)) break;
      heap[i] = heap[parent]!;
      i = parent;
    }
    heap[i] = event;
    return event.sequence;
  }

  /** Takes an event back. Nothing happens if it is gone. */
  cancel(sequence: number): void {
    const at = this.heap.findIndex((event) => event.sequence === sequence);
    if (at < 0) return;
    this.heap.splice(at, 1);
    this.heap.sort((a, b) => a.cycle - b.cycle || a.sequence - b.sequence);
  }

  /** Cycle of the earliest event; Infinity when there is none. */
  get nextCycle(): number {
    return this.heap.length > 0 ? this.heap[0]!.cycle : Number.POSITIVE_INFINITY;
  }
  /** The earliest event, left in the queue. */
  get next(): ScheduledEvent | undefined {
    return this.heap[0];
  }
  /** Cycle of the earliest event for which `concerns` holds; Infinity when there is none. */
  nextCycleFor(concerns: (event: ScheduledEvent) => boolean): number {
    let cycle = Number.POSITIVE_INFINITY;
    for (const event of this.heap) if (event.cycle < cycle && concerns(event)) cycle = event.cycle;
    return cycle;
  }

  /** Cycle of the earliest event on core `target`; Infinity when there is none. */
  nextCycleOn(target: number): number {
    let cycle = Number.POSITIVE_INFINITY;
    for (const event of this.heap) if (event.target === target && event.cycle < cycle) cycle = event.cycle;
    return cycle;
  }
  /** Takes out the earliest event for which `concerns` holds. */
  takeFirst(concerns: (event: ScheduledEvent) => boolean): ScheduledEvent | undefined {
    let first: ScheduledEvent | undefined;
    for (const event of this.heap) if (concerns(event) && (!first || before(event, first))) first = event;
    if (first) this.cancel(first.sequence);
    return first;
  }

  /** Takes the earliest event out. */
  pop(): ScheduledEvent | undefined {
    const heap = this.heap;
    const first = heap[0];
    const last = heap.pop();
    if (!first || !last || heap.length === 0) return first;
    let i = 0;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && before(heap[child + 1]!, heap[child]!)) child++;
      if (!before(heap[child]!, last)) break;
      heap[i] = heap[child]!;
      i = child;
    }
    heap[i] = last;
    return first;
  }

  /** Everything waiting, earliest first. */
  pending(): readonly ScheduledEvent[] {
    return [...this.heap].sort((a, b) => a.cycle - b.cycle || a.sequence - b.sequence);
  }
}

function before(a: ScheduledEvent, b: ScheduledEvent): boolean {
  return a.cycle < b.cycle || (a.cycle === b.cycle && a.sequence < b.sequence);
}
