// The event stream: the only way anything above sees what happens inside. Events are plain data; they carry addresses,
// never source lines. Published in execution order, handed on sorted by (cycle, core, sequence) when a window ends.

/** Where and when: common to all events. */
export interface EventHead {
  /** Cycle of the core's clock. */
  readonly cycle: number;
  readonly core: number;
  /** Thread id of the task on that core; 0 when none. */
  readonly task: number;
  /** RIP. */
  readonly address: bigint;
}

/** Bytes of user memory as they were at the time of an event. */
export interface MemoryChunk {
  readonly address: bigint;
  readonly bytes: Uint8Array;
}
/** What a system call's pointers led to, and names of the files behind its descriptors. */
export interface CallData {
  readonly memory: readonly MemoryChunk[];
  readonly files: readonly { readonly fd: number; readonly name: string }[];
}

/** What happened. The user-interrupt kinds follow one interrupt's way: posted → ipi → notified → recognised → delivered → returned. */
export type EventBody =
  /** An instruction begins; it retires unless a fault at the same address follows. */
  | { readonly kind: 'instruction' }
  | { readonly kind: 'syscall'; readonly number: number; readonly args: readonly bigint[] }
  | {
      readonly kind: 'syscall-return';
      readonly number: number;
      readonly args: readonly bigint[];
      readonly result: bigint;
    }
  /** Follows `syscall`, with what the call is given, and comes before `syscall-return`, with what it has filled in. */
  | ({ readonly kind: 'call-data' } & CallData)
  | { readonly kind: 'fault'; readonly vector: number; readonly error: number; readonly faultAddress: bigint }
  | { readonly kind: 'interrupt'; readonly vector: number }
  | {
      readonly kind: 'signal';
      readonly signal: number;
      readonly code: number;
      readonly handler: bigint;
      readonly faultAddress: bigint;
      /** Who sent it, and with what: as siginfo has it. */
      readonly pid?: number;
      readonly uid?: number;
      readonly value?: bigint;
      readonly status?: number;
    }
  | { readonly kind: 'sigreturn' }
  | { readonly kind: 'switch'; readonly from: number; readonly to: number }
  | { readonly kind: 'wake'; readonly woken: number; readonly reason: string }
  | { readonly kind: 'task-start'; readonly created: number }
  /** `signal`: what its process died of. */
  | { readonly kind: 'task-exit'; readonly status: number; readonly signal?: number; readonly dumped?: boolean }
  | { readonly kind: 'write'; readonly fd: number; readonly bytes: Uint8Array }
  /**
   * SENDUIPI set PIR[vector] of the UPID. `ipi`: it sent a notification; else `on` or `sn`, as it found them, tell why not.
   * `merged`: the bit was set already, so this post adds no delivery.
   */
  | {
      readonly kind: 'posted';
      readonly upid: bigint;
      readonly vector: number;
      readonly index: number;
      readonly ipi: boolean;
      readonly on: boolean;
      readonly sn: boolean;
      readonly merged: boolean;
    }
  | { readonly kind: 'ipi-sent'; readonly vector: number; readonly destination: number; readonly arrival: number }
  | { readonly kind: 'ipi-arrived'; readonly vector: number }
  /** Notification processing: PIR (`moved`, may be 0) went to UIRR. */
  | { readonly kind: 'notified'; readonly upid: bigint; readonly moved: bigint }
  /** UIRR gained a vector, by whatever way; `uirr` is its new value. */
  | { readonly kind: 'recognised'; readonly uirr: bigint }
  /** The handler was entered; the head's address is the interrupted RIP, `frame` is RSP at entry. */
  | { readonly kind: 'delivered'; readonly vector: number; readonly handler: bigint; readonly frame: bigint }
  | { readonly kind: 'returned'; readonly to: bigint };

export type EventKind = EventBody['kind'];
export type MachineEvent = EventHead & EventBody;

/** Takes events in; hands them on sorted. Without listeners `wants` is false for every kind and nothing is built. */
export class EventStream {
  private readonly listeners: { kinds: ReadonlySet<EventKind>; listen: (event: MachineEvent) => void }[] = [];
  private readonly wanted: Set<EventKind> = new Set();
  /** Nobody listens to anything: one look instead of one in a set. */
  private isSilent = true;
  private waiting: MachineEvent[] = [];
  /** Kinds that a run is to stop after; those that came are in `alarms`, at once and in the order of execution. */
  alarm: ReadonlySet<EventKind> | undefined = undefined;
  alarms: MachineEvent[] = [];

  /** Adds a listener for some kinds of event. */
  subscribe(kinds: readonly EventKind[], listen: (event: MachineEvent) => void): void {
    this.listeners.push({ kinds: new Set(kinds), listen });
    for (const kind of kinds) this.wanted.add(kind);
    this.isSilent = this.wanted.size === 0;
  }
  /** Whether anybody listens to this kind: ask before building an event. */
  wants(kind: EventKind): boolean {
    return !this.isSilent && this.wanted.has(kind);
  }
  publish(event: MachineEvent): void {
    if (!this.wants(event.kind)) return;
    this.waiting.push(event);
    if (this.alarm?.has(event.kind)) this.alarms.push(event);
  }
  /**
   * Hands on, by (cycle, core, order of publication), what was published and happened before `horizon`: a cycle that every
   * core that can still publish has reached. Default: everything.
   */
  flush(horizon = Number.POSITIVE_INFINITY): void {
    if (this.waiting.length === 0) return;
    const due = this.waiting.filter((event) => event.cycle < horizon);
    if (due.length === 0) return;
    this.waiting = this.waiting.filter((event) => event.cycle >= horizon);
    // Array.prototype.sort is stable, so publication order is the last key.
    due.sort((a, b) => a.cycle - b.cycle || a.core - b.core);
    for (const event of due) {
      for (const listener of this.listeners) if (listener.kinds.has(event.kind)) listener.listen(event);
    }
  }

  /** What is published and not yet handed on: part of a snapshot. */
  get pending(): readonly MachineEvent[] {
    return [...this.waiting];
  }
  set pending(events: readonly MachineEvent[]) {
    this.waiting = [...events];
  }
}
