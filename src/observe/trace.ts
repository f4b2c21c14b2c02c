// The trace: every event as one line of JSON. Two runs are the same run exactly if their traces are the same bytes, so the
// order of keys is written down here and does not depend on who built the event.

import type { EventBody, EventKind, EventStream, MachineEvent } from '../machine/events.ts';
import { hex, type Sink } from './sink.ts';

/** Text is handed on in pieces of about this many characters. */
const CHUNK = 1 << 16;

type BodyKeys<Kind extends EventKind> = readonly Exclude<keyof Extract<EventBody, { kind: Kind }>, 'kind'>[];

/** What each kind of event carries besides its head, in the order in which it is printed. */
export const TRACE_FIELDS: { readonly [Kind in EventKind]: BodyKeys<Kind> } = {
  instruction: [],
  syscall: ['number', 'args'],
  'syscall-return': ['number', 'args', 'result'],
  'call-data': ['memory', 'files'],
  fault: ['vector', 'error', 'faultAddress'],
  interrupt: ['vector'],
  signal: ['signal', 'code', 'handler', 'faultAddress'],
  sigreturn: [],
  switch: ['from', 'to'],
  wake: ['woken', 'reason'],
  'task-start': ['created'],
  'task-exit': ['status'],
  write: ['fd', 'bytes'],
  posted: ['upid', 'vector', 'index', 'ipi', 'on', 'sn', 'merged'],
  'ipi-sent': ['vector', 'destination', 'arrival'],
  'ipi-arrived': ['vector'],
  notified: ['upid', 'moved'],
  recognised: ['uirr'],
  delivered: ['vector', 'handler', 'frame'],
  returned: ['to'],
};

/** Every kind of event. */
export const ALL_EVENTS = Object.keys(TRACE_FIELDS) as readonly EventKind[];

/**
 * One event as JSON, without a newline: `kind`, `cycle`, `core`, `task` and `rip`, then what the kind carries. Integers of 64
 * bits are strings, `"0x…"`; bytes are a string of two hexadecimal digits each.
 */
export function traceLine(event: MachineEvent): string {
  let line = `{"kind":"${event.kind}","cycle":${event.cycle},"core":${event.core},"task":${event.task},"rip":"${hex(event.address)}"`;
  for (const key of TRACE_FIELDS[event.kind])
    line += `,"${key}":${json((event as unknown as Record<string, unknown>)[key])}`;
  return `${line}}`;
}

function json(value: unknown): string {
  if (typeof value === 'bigint') return `"${hex(value)}"`;
  if (value instanceof Uint8Array)
    return `"${Array.from(value, (byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
  if (Array.isArray(value)) return `[${value.map(json).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, inner]) => `"${key}":${json(inner)}`)
      .join(',')}}`;
  }
  return JSON.stringify(value);
}

/** Writes every event of a stream to a sink, in pieces; `end` hands on the last one. */
export class Trace {
  private readonly sink: Sink;
  private waiting = '';

  /** @param kinds which events; by default all of them, every instruction included */
  constructor(events: EventStream, sink: Sink, kinds: readonly EventKind[] = ALL_EVENTS) {
    this.sink = sink;
    events.subscribe(kinds, (event) => this.add(event));
  }

  private add(event: MachineEvent): void {
    this.waiting += `${traceLine(event)}\n`;
    if (this.waiting.length >= CHUNK) this.end();
  }

  /** Hands on what has been held back. */
  end(): void {
    if (this.waiting !== '') this.sink(this.waiting);
    this.waiting = '';
  }
}
