// The trace: one line of JSON per event, the same bytes for the same events.

import { expect, test } from 'vitest';
import type { EventKind } from '../../src/machine/events.ts';
import { ALL_EVENTS, Trace, traceLine } from '../../src/observe/trace.ts';
import { event, play, samples, stream } from './events.ts';

test.each(Object.keys(samples) as EventKind[])('%s: every field, as JSON', (kind) => {
  const line = traceLine(event(7, 2, samples[kind], { core: 1 }));
  const parsed = JSON.parse(line);
  expect(parsed).toMatchObject({ kind, cycle: 7, core: 1, task: 2, rip: '0x401000' });
  expect(Object.keys(parsed).sort()).toEqual([...Object.keys(samples[kind]), 'core', 'cycle', 'rip', 'task'].sort());
});

test('the order of keys does not depend on how the event was built', () => {
  const one = event(7, 2, { kind: 'switch', from: 1, to: 2 });
  const two = { to: 2, from: 1, task: 2, kind: 'switch', address: 0x401000n, core: 0, cycle: 7 } as const;
  expect(traceLine(two)).toBe(traceLine(one));
  expect(traceLine(one)).toBe('{"kind":"switch","cycle":7,"core":0,"task":2,"rip":"0x401000","from":1,"to":2}');
});

test('64-bit integers and bytes are strings', () => {
  expect(traceLine(event(7, 2, samples.notified))).toContain('"upid":"0xffff888000001000","moved":"0x8"');
  expect(traceLine(event(7, 2, samples.write))).toContain('"fd":1,"bytes":"68690a"');
  expect(traceLine(event(7, 2, samples.syscall))).toContain('"args":["0x1","0x402000","0x3","0x0","0x0","0x0"]');
});

test('every kind of event is traced', () => {
  expect([...ALL_EVENTS].sort()).toEqual(Object.keys(samples).sort());
});

test('all lines arrive, in pieces, the last at the end', () => {
  const events = stream();
  const pieces: string[] = [];
  const trace = new Trace(events, (text) => pieces.push(text));
  play(
    events,
    Array.from({ length: 3000 }, (_, i) => event(i, 1, samples.instruction)),
  );
  trace.end();
  trace.end();
  const lines = pieces.join('').split('\n');
  expect(lines.pop()).toBe('');
  expect(lines.map((line) => JSON.parse(line).cycle)).toEqual(Array.from({ length: 3000 }, (_, i) => i));
  expect(pieces.length).toBeGreaterThan(1);
});
