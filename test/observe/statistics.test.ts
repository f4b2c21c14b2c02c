// Counts, and the latency of user interrupts.

import { describe, expect, test } from 'vitest';
import type { MachineEvent } from '../../src/machine/events.ts';
import { Statistics, type StatisticsReport, statisticsText } from '../../src/observe/statistics.ts';
import { calls, event, play, samples, stream } from './events.ts';

const totals = {
  frequencyHz: 2e9,
  cores: [
    { id: 0, cycle: 4000, retired: 1_234_567 },
    { id: 1, cycle: 1000, retired: 5 },
  ],
};

function count(list: readonly MachineEvent[]): StatisticsReport {
  const events = stream();
  const statistics = new Statistics(events, (number) => calls.get(number)?.name ?? `syscall_${number}`);
  play(events, list);
  return statistics.report(totals);
}

const posted = samples.posted;
const notified = samples.notified;
const delivered = samples.delivered;

test('calls by name, switches, signals, faults, IPIs', () => {
  const report = count([
    event(1, 1, samples.syscall),
    event(2, 1, samples.syscall),
    event(3, 2, { kind: 'syscall', number: 999, args: [] }),
    event(4, 1, samples.fault),
    event(5, 1, samples.signal),
    event(6, 1, samples['ipi-sent']),
  ]);
  expect(report).toMatchObject({
    syscalls: { write: 2, syscall_999: 1 },
    faults: 1,
    signals: 1,
    ipis: 1,
    contextSwitches: 0,
  });
  expect(report).toMatchObject({ instructions: 1_234_572, cycles: 4000, microseconds: 2 });
  expect(report.tasks).toMatchObject([
    { task: 1, syscalls: 2, signals: 1 },
    { task: 2, syscalls: 1 },
  ]);
});

test('cycles of a task are those between switches, to the end of the run', () => {
  const report = count([
    event(100, 1, { kind: 'switch', from: 0, to: 1 }),
    event(600, 2, { kind: 'switch', from: 1, to: 2 }),
    event(700, 0, { kind: 'switch', from: 2, to: 0 }),
    event(1000, 1, { kind: 'switch', from: 0, to: 1 }),
    event(500, 2, { kind: 'switch', from: 0, to: 2 }, { core: 1 }),
  ]);
  expect(report.tasks).toMatchObject([
    { task: 1, cycles: 500 + 3000 },
    { task: 2, cycles: 100 + 500 },
  ]);
});

describe('latency from SENDUIPI to the handler', () => {
  test('belongs to the post that set the bit', () => {
    const report = count([
      event(100, 2, posted),
      event(200, 2, { ...posted, ipi: false, on: true, merged: true }),
      event(500, 1, notified),
      event(520, 1, delivered),
    ]);
    expect(report.userInterrupts).toMatchObject({ posted: 2, merged: 1, silent: 1, notified: 1, delivered: 1 });
    expect(report.userInterrupts.latencyCycles).toEqual({ count: 1, min: 420, mean: 420, max: 420 });
  });
  test('counts the time in UIRR, and each vector for itself', () => {
    const report = count([
      event(100, 2, posted),
      event(150, 2, { ...posted, vector: 5 }),
      event(500, 1, { ...notified, moved: 0b101000n }),
      event(520, 1, { ...delivered, vector: 5 }),
      event(900, 1, delivered),
    ]);
    expect(report.userInterrupts.latencyCycles).toEqual({ count: 2, min: 370, mean: 585, max: 800 });
  });
  test('receivers with the same vector are told apart by their UPIDs', () => {
    const other = 0xffff888000002000n;
    const report = count([
      event(100, 3, posted),
      event(200, 3, { ...posted, upid: other }),
      event(300, 2, { ...notified, upid: other }),
      event(310, 2, delivered),
      event(400, 1, notified),
      event(410, 1, delivered),
    ]);
    expect(report.userInterrupts.latencyCycles).toEqual({ count: 2, min: 110, mean: 210, max: 310 });
  });
  test('a delivery that nobody posted is counted but not measured', () => {
    const report = count([event(520, 1, delivered)]);
    expect(report.userInterrupts).toMatchObject({ delivered: 1, latencyCycles: undefined });
  });
});

test('the text form', () => {
  const text = statisticsText(count([event(100, 2, posted), event(500, 1, notified), event(520, 1, delivered)]));
  expect(text).toMatch(/^instructions +1 234 572$/m);
  expect(text).toMatch(/^cycles +4 000 {2}\(2 µs\)$/m);
  expect(text).toMatch(/^ {2}latency +min 420, mean 420, max 420 cycles from senduipi to the handler$/m);
  expect(statisticsText(count([]))).toMatch(/^ {2}latency +none measured$/m);
});
