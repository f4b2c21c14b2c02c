// What happened lately, from the machine's event stream: the events themselves, and what follows from them that no register
// tells, such as where on a stack the frames of running handlers lie.

import type { EventKind, EventStream, MachineEvent } from '../machine/events.ts';
import { type Journey, journeysAfter } from './journeys.ts';

/** Kinds of event that are kept: all but single instructions. */
const KINDS: readonly EventKind[] = [
  'syscall',
  'syscall-return',
  'fault',
  'signal',
  'sigreturn',
  'switch',
  'wake',
  'task-start',
  'task-exit',
  'posted',
  'ipi-sent',
  'ipi-arrived',
  'notified',
  'recognised',
  'delivered',
  'returned',
];

/** Events that are kept: the latest. */
const KEPT = 500;

/** The frame of a handler that has not returned. */
export interface HandlerFrame {
  readonly vector: number;
  /** RSP at the handler's entry: the frame's lowest address. */
  readonly address: bigint;
  readonly cycle: number;
}

/** What a checkpoint keeps. Never changed in place. */
export interface LogState {
  readonly events: readonly MachineEvent[];
  /** Frames by task, outermost first. */
  readonly frames: ReadonlyMap<number, readonly HandlerFrame[]>;
  readonly journeys: readonly Journey[];
}

export class EventLog {
  private recent: MachineEvent[] = [];
  private running: LogState['frames'] = new Map();
  /** Ways of user interrupts, in the order in which they began. */
  journeys: readonly Journey[] = [];
  private readonly receiverOf: (upid: bigint) => number | undefined;

  /** @param receiverOf whose UPID lies at a linear address: a thread id */
  constructor(stream: EventStream, receiverOf: (upid: bigint) => number | undefined) {
    this.receiverOf = receiverOf;
    stream.subscribe(KINDS, (event) => this.add(event));
  }

  /** The latest events, by cycle. They come in the order of execution, in which one core may be ahead of another. */
  get events(): readonly MachineEvent[] {
    return this.recent.slice(-KEPT).sort((a, b) => a.cycle - b.cycle);
  }
  /** Frames of handlers that a task is in, outermost first. */
  frames(task: number): readonly HandlerFrame[] {
    return this.running.get(task) ?? [];
  }

  save(): LogState {
    return { events: this.recent.slice(-KEPT), frames: this.running, journeys: this.journeys };
  }
  restore(state: LogState): void {
    this.recent = [...state.events];
    this.running = state.frames;
    this.journeys = state.journeys;
  }

  private add(event: MachineEvent): void {
    this.recent = pushed(this.recent, event);
    this.running = framesAfter(this.running, event);
    this.journeys = journeysAfter(this.journeys, event, this.receiverOf);
  }
}

/** Appends; now and then forgets the oldest. */
function pushed(events: MachineEvent[], event: MachineEvent): MachineEvent[] {
  events.push(event);
  return events.length > 2 * KEPT ? events.slice(-KEPT) : events;
}

function framesAfter(frames: LogState['frames'], event: MachineEvent): LogState['frames'] {
  const own = frames.get(event.task) ?? [];
  switch (event.kind) {
    case 'delivered':
      return new Map(frames).set(event.task, [
        ...own,
        { vector: event.vector, address: event.frame, cycle: event.cycle },
      ]);
    case 'returned':
      return new Map(frames).set(event.task, own.slice(0, -1));
    case 'task-exit':
      return new Map([...frames].filter(([task]) => task !== event.task));
    default:
      return frames;
  }
}
