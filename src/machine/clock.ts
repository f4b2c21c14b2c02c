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

/**
 * The event queue, ordered by (cycle, sequence). It is short (interrupts in flight, running timers) and is asked far more
 * often than it changes, so it is a sorted list.
 */
export class Clock {
  /** Latest first, so that the earliest is taken off the end. */
  private readonly queue: ScheduledEvent[] = [];
  private sequence = 0;

  /** Schedules an event. @returns its sequence number, for `cancel` */
  schedule(cycle: number, kind: string, target: number, detail = 0): number {
    const event = { cycle, sequence: this.sequence++, kind, target, detail };
    const { queue } = this;
    // Behind every event of the same cycle: they were scheduled before it.
    let at = queue.length;
    while (at > 0 && queue[at - 1]!.cycle <= cycle) at--;
    if (at === queue.length) queue.push(event);
    else queue.splice(at, 0, event);
    return event.sequence;
  }

  /** Takes an event back. Nothing happens if it is gone. */
  cancel(sequence: number): void {
    const at = this.queue.findIndex((event) => event.sequence === sequence);
    if (at >= 0) this.queue.splice(at, 1);
  }

  /** Cycle of the earliest event; Infinity when there is none. */
  get nextCycle(): number {
    return this.next?.cycle ?? Number.POSITIVE_INFINITY;
  }
  /** The earliest event, left in the queue. */
  get next(): ScheduledEvent | undefined {
    const { length } = this.queue;
    return length > 0 ? this.queue[length - 1] : undefined;
  }
  /** Cycle of the earliest event for which `concerns` holds; Infinity when there is none. */
  nextCycleFor(concerns: (event: ScheduledEvent) => boolean): number {
    const { queue } = this;
    for (let at = queue.length - 1; at >= 0; at--) if (concerns(queue[at]!)) return queue[at]!.cycle;
    return Number.POSITIVE_INFINITY;
  }
  /** Cycle of the earliest event on core `target`; Infinity when there is none. */
  nextCycleOn(target: number): number {
    const { queue } = this;
    for (let at = queue.length - 1; at >= 0; at--) if (queue[at]!.target === target) return queue[at]!.cycle;
    return Number.POSITIVE_INFINITY;
  }

  /** Takes the earliest event out. */
  pop(): ScheduledEvent | undefined {
    return this.queue.pop();
  }
  /** Takes out the earliest event for which `concerns` holds. */
  takeFirst(concerns: (event: ScheduledEvent) => boolean): ScheduledEvent | undefined {
    const at = this.queue.findLastIndex(concerns);
    return at < 0 ? undefined : this.queue.splice(at, 1)[0];
  }
  /** Takes out the earliest event on core `target`. */
  takeFirstOn(target: number): ScheduledEvent | undefined {
    return this.next?.target === target ? this.queue.pop() : this.takeFirst((event) => event.target === target);
  }

  /** Everything waiting, earliest first. */
  pending(): readonly ScheduledEvent[] {
    return this.queue.toReversed();
  }
}
