// Statistics of a run: counts by kind, time per task, and how long user interrupts took from SENDUIPI to their handler.

import type { EventKind, EventStream, MachineEvent } from '../machine/events.ts';
import { counted } from './counted.ts';

/** What the machine itself counts: handed in when the report is made. */
export interface Totals {
  readonly frequencyHz: number;
  readonly cores: readonly { readonly id: number; readonly cycle: number; readonly retired: number }[];
}

/** Least, mean and greatest of some durations, in cycles. */
export interface Spread {
  readonly count: number;
  readonly min: number;
  readonly mean: number;
  readonly max: number;
}

/** What one task did. */
export interface TaskStatistics {
  readonly task: number;
  /** Cycles it had a core for, kernel entries included. */
  readonly cycles: number;
  readonly syscalls: number;
  readonly posted: number;
  readonly delivered: number;
  readonly signals: number;
}

/** All of it, as plain data: the JSON form. */
export interface StatisticsReport {
  readonly instructions: number;
  /** The latest cycle that any core reached. */
  readonly cycles: number;
  readonly microseconds: number;
  readonly cores: readonly { readonly core: number; readonly instructions: number; readonly cycles: number }[];
  readonly tasks: readonly TaskStatistics[];
  readonly syscalls: Readonly<Record<string, number>>;
  readonly contextSwitches: number;
  readonly signals: number;
  readonly faults: number;
  readonly ipis: number;
  readonly userInterrupts: {
    /** SENDUIPIs; `merged` of them found their bit set, `silent` sent no notification. */
    readonly posted: number;
    readonly merged: number;
    readonly silent: number;
    /** Times a PIR went to UIRR. */
    readonly notified: number;
    readonly delivered: number;
    readonly returned: number;
    /** Cycles from the SENDUIPI that set the bit to the entry of the handler. */
    readonly latencyCycles: Spread | undefined;
  };
}

const KINDS: readonly EventKind[] = [
  ...(['syscall', 'signal', 'fault', 'switch', 'task-start', 'task-exit'] as const),
  ...(['posted', 'ipi-sent', 'notified', 'delivered', 'returned'] as const),
];

interface TaskCounts {
  cycles: number;
  syscalls: number;
  posted: number;
  delivered: number;
  signals: number;
}

/** Counts the events of one run. */
export class Statistics {
  private readonly callName: (number: number) => string;
  private readonly counts: Map<EventKind, number> = new Map();
  private readonly syscalls: Map<string, number> = new Map();
  private readonly tasks: Map<number, TaskCounts> = new Map();
  /** By core: who has it, and since which cycle. */
  private readonly running: Map<number, { task: number; since: number }> = new Map();
  private merged = 0;
  private silent = 0;
  /** Cycle of the SENDUIPI that set a bit, by `UPID/vector`, until the bit moves to UIRR. */
  private readonly inUpid: Map<string, number> = new Map();
  /** The same, by `task/vector`, until the handler is entered. */
  private readonly inUirr: Map<string, number> = new Map();
  private readonly latencies: number[] = [];

  /** @param callName name of a system call by its number */
  constructor(events: EventStream, callName: (number: number) => string) {
    this.callName = callName;
    events.subscribe(KINDS, (event) => this.add(event));
  }

  private add(event: MachineEvent): void {
    this.counts.set(event.kind, this.count(event.kind) + 1);
    switch (event.kind) {
      case 'syscall': {
        const name = this.callName(event.number);
        this.syscalls.set(name, (this.syscalls.get(name) ?? 0) + 1);
        this.task(event.task).syscalls++;
        break;
      }
      case 'signal':
        this.task(event.task).signals++;
        break;
      case 'switch':
        this.closeTurn(event.core, event.cycle);
        if (event.to !== 0) this.running.set(event.core, { task: event.to, since: event.cycle });
        break;
      case 'posted':
        this.posted(event);
        break;
      case 'notified':
        this.notified(event);
        break;
      case 'delivered':
        this.delivered(event);
        break;
    }
  }

  private posted(event: MachineEvent & { kind: 'posted' }): void {
    this.task(event.task).posted++;
    if (!event.ipi) this.silent++;
    if (event.merged) this.merged++;
    else this.inUpid.set(`${event.upid}/${event.vector}`, event.cycle);
  }

  private notified(event: MachineEvent & { kind: 'notified' }): void {
    for (let vector = 0; vector < 64; vector++) {
      if (((event.moved >> BigInt(vector)) & 1n) === 0n) continue;
      const from = `${event.upid}/${vector}`;
      const to = `${event.task}/${vector}`;
      const since = this.inUpid.get(from);
      this.inUpid.delete(from);
      // If the bit was in UIRR already, the delivery belongs to the earlier post.
      if (since !== undefined && !this.inUirr.has(to)) this.inUirr.set(to, since);
    }
  }

  private delivered(event: MachineEvent & { kind: 'delivered' }): void {
    this.task(event.task).delivered++;
    const key = `${event.task}/${event.vector}`;
    const since = this.inUirr.get(key);
    this.inUirr.delete(key);
    if (since !== undefined) this.latencies.push(event.cycle - since);
  }

  private closeTurn(core: number, cycle: number): void {
    const turn = this.running.get(core);
    if (!turn) return;
    this.task(turn.task).cycles += cycle - turn.since;
    this.running.delete(core);
  }
  private task(tid: number): TaskCounts {
    const known = this.tasks.get(tid);
    if (known) return known;
    const counts = { cycles: 0, syscalls: 0, posted: 0, delivered: 0, signals: 0 };
    this.tasks.set(tid, counts);
    return counts;
  }
  private count(kind: EventKind): number {
    return this.counts.get(kind) ?? 0;
  }

  /** Everything counted so far. Call it once, when the run is over. */
  report(totals: Totals): StatisticsReport {
    for (const core of totals.cores) this.closeTurn(core.id, core.cycle);
    const cycles = Math.max(...totals.cores.map((core) => core.cycle));
    const byName = [...this.syscalls].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    return {
      instructions: totals.cores.reduce((sum, core) => sum + core.retired, 0),
      cycles,
      microseconds: Math.round((cycles / totals.frequencyHz) * 1e9) / 1000,
      cores: totals.cores.map(({ id, cycle, retired }) => ({ core: id, instructions: retired, cycles: cycle })),
      tasks: [...this.tasks].sort(([a], [b]) => a - b).map(([task, counts]) => ({ task, ...counts })),
      syscalls: Object.fromEntries(byName),
      contextSwitches: this.count('switch'),
      signals: this.count('signal'),
      faults: this.count('fault'),
      ipis: this.count('ipi-sent'),
      userInterrupts: {
        posted: this.count('posted'),
        merged: this.merged,
        silent: this.silent,
        notified: this.count('notified'),
        delivered: this.count('delivered'),
        returned: this.count('returned'),
        latencyCycles: spread(this.latencies),
      },
    };
  }
}

function spread(values: readonly number[]): Spread | undefined {
  if (values.length === 0) return undefined;
  let [min, max, sum] = [Number.POSITIVE_INFINITY, 0, 0];
  for (const value of values) {
    min = Math.min(min, value);
    max = Math.max(max, value);
    sum += value;
  }
  return { count: values.length, min, mean: Math.round((sum / values.length) * 10) / 10, max };
}

/** The report as a table for people. */
export function statisticsText(report: StatisticsReport): string {
  const { userInterrupts: ui } = report;
  const rows: [string, string][] = [
    ['instructions', count(report.instructions)],
    ['cycles', `${count(report.cycles)}  (${report.microseconds} µs)`],
    ...report.cores.map(({ core, instructions, cycles }): [string, string] => [
      `  core ${core}`,
      `${countOf(instructions, 'instruction')}, ${countOf(cycles, 'cycle')}`,
    ]),
    ...report.tasks.map((task): [string, string] => [`  task ${task.task}`, taskText(task)]),
    ['context switches', count(report.contextSwitches)],
    ['signals, faults', `${count(report.signals)}, ${count(report.faults)}`],
    ['system calls', count(Object.values(report.syscalls).reduce((sum, n) => sum + n, 0))],
    ...Object.entries(report.syscalls).map(([name, n]): [string, string] => [`  ${name}`, count(n)]),
    ['IPIs', count(report.ipis)],
    ['user interrupts', ''],
    ['  posted', `${count(ui.posted)}  (${count(ui.merged)} merged, ${count(ui.silent)} without a notification)`],
    ['  notified', count(ui.notified)],
    ['  delivered', count(ui.delivered)],
    ['  latency', latencyText(ui.latencyCycles)],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`.trimEnd()).join('\n');
}

function taskText(task: TaskStatistics): string {
  const parts = [countOf(task.cycles, 'cycle'), countOf(task.syscalls, 'call')];
  if (task.posted > 0) parts.push(`${count(task.posted)} posted`);
  if (task.delivered > 0) parts.push(`${count(task.delivered)} delivered`);
  if (task.signals > 0) parts.push(countOf(task.signals, 'signal'));
  return parts.join(', ');
}

function latencyText(latency: Spread | undefined): string {
  if (!latency) return 'none measured';
  return `min ${count(latency.min)}, mean ${latency.mean}, max ${count(latency.max)} cycles from senduipi to the handler`;
}

const countOf = (n: number, one: string): string => counted(n, one, count(n));

/** `1234567` as `1 234 567`: the same on every host, whatever its locale. */
function count(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ' ');
}
