// Whether a run stops where the system has stopped it: conditions, hit counts, values that have changed, events that match.

import type { Task } from '../kernel/task.ts';
import type { EventKind } from '../machine/events.ts';
import type { WatchedAccess } from '../machine/watchpoints.ts';
import type { Outcome } from '../system/system.ts';
import { readNumber } from './inspect/memory.ts';
import { registersOf } from './inspect/tasks.ts';
import type { Change, Movable, Stop } from './movable.ts';
import { type AnyStopPoint, rangesOf, type Watchpoint } from './stops.ts';
import type { TimelineLimits } from './timeline.ts';
import { variable } from './variables.ts';

/** What a movement wants beside the stops of the session. */
export interface Wanted {
  /** Thread id: stop when it has retired an instruction. */
  readonly step?: number | undefined;
  /** Stop before these addresses. */
  readonly addresses?: readonly bigint[] | undefined;
  /** Only these count, instead of those of the session. */
  readonly only?: readonly AnyStopPoint[] | undefined;
  /** The past is searched: nothing is counted, and nothing passed over. */
  readonly isSearch?: boolean | undefined;
}

export class Judge {
  readonly limits: TimelineLimits;
  private readonly movable: Movable;
  private readonly isSearch: boolean;
  private readonly points: readonly AnyStopPoint[];
  private readonly watchpoints: readonly Watchpoint[];
  /** What each watchpoint's object was when it was looked at last. */
  private readonly values = new Map<Watchpoint, bigint | undefined>();

  constructor(movable: Movable, { step, addresses = [], only, isSearch = false }: Wanted) {
    this.movable = movable;
    this.isSearch = isSearch;
    const { stops } = movable;
    this.points = only ?? stops.active;
    this.watchpoints = this.points.filter((point) => point.kind === 'watchpoint');
    const breakpoints = only ? new Set(breakpointsOf(only, addresses)) : stops.addressesAnd(addresses);
    const task = this.taskStepped(step);
    const events = new Set(
      this.points.flatMap((point): EventKind[] => (point.kind === 'catchpoint' ? [...point.kinds] : [])),
    );
    this.limits = {
      ...(task === undefined ? {} : { task }),
      ...(breakpoints.size > 0 ? { breakpoints } : {}),
      ...(this.watchpoints.length > 0 ? { watch: true } : {}),
      ...(events.size > 0 ? { events } : {}),
    };
    this.watchMemory(only);
  }

  /** A run begins here: changes count from now on. */
  begin(): void {
    for (const point of this.watchpoints) this.values.set(point, this.valueOf(point));
  }
  /** To be called before each slice. */
  prepare(): void {
    if (this.watchpoints.length > 0) this.movable.timeline.system.machine.tlb.watchpoints.last = undefined;
  }

  /** The stop, if the run stops here; a step, or a place that a movement has asked for, is not decided here. */
  judge(outcome: Outcome): Stop | undefined {
    if (outcome.kind === 'breakpoint') return this.breakpoint(outcome.core);
    return this.changed(outcome) ?? this.caught();
  }

  private breakpoint(core: number): Stop | undefined {
    const task = taskOn(this.movable, core);
    const { rip } = registersOf(task);
    for (const point of this.points) {
      if (point.kind === 'breakpoint' && point.addresses.includes(rip) && this.stops(point, task)) {
        return { kind: 'breakpoint', number: point.number, label: point.label, task: task.tid };
      }
    }
    return undefined;
  }

  private changed(outcome: Outcome): Stop | undefined {
    const { machine, kernel } = this.movable.timeline.system;
    const { last } = machine.tlb.watchpoints;
    const core = last?.core ?? ('core' in outcome ? outcome.core : undefined);
    const task = core === undefined ? undefined : kernel.scheduler.current(machine.cores[core]!);
    const changes: Change[] = [];
    let tid = task?.tid;
    for (const point of this.watchpoints) {
      const before = this.values.get(point);
      const after = this.valueOf(point);
      this.values.set(point, after);
      const isAccess = point.access !== 'write' && last !== undefined && overlaps(point, last);
      const isMet = isAccess || (before !== after && point.access !== 'read');
      if (!isMet || !this.stops(point, task)) continue;
      if (point.what.kind === 'variable') tid = point.what.task;
      changes.push({ number: point.number, label: point.label, before, after });
    }
    const [first, ...others] = changes;
    return first && { kind: 'watchpoint', ...first, others, ...(tid === undefined ? {} : { task: tid }) };
  }

  private caught(): Stop | undefined {
    const { machine, kernel } = this.movable.timeline.system;
    for (const point of this.points) {
      if (point.kind !== 'catchpoint') continue;
      const events = machine.events.alarms.filter((event) => point.kinds.has(event.kind) && point.matches(event));
      const [event] = events;
      const task = event && kernel.tasks.get(event.task);
      if (!event || !this.stops(point, task)) continue;
      const { number, label } = point;
      return { kind: 'caught', number, label, events, ...(task ? { task: task.tid } : {}) };
    }
    return undefined;
  }

  /** Whether a point that is met stops the run; counts that. */
  private stops(point: AnyStopPoint, task: Task | undefined): boolean {
    if (point.condition !== undefined && !this.movable.holds(point.condition, task)) return false;
    if (this.isSearch) return true;
    point.hits++;
    if (point.ignore === 0) return true;
    point.ignore--;
    return false;
  }

  /** The task whose every instruction is a stop: the one that steps, and those whose registers are watched. */
  private taskStepped(step: number | undefined): number | 'any' | undefined {
    const tasks = new Set(step === undefined ? [] : [step]);
    for (const { what } of this.watchpoints) {
      if (what.kind === 'variable' && variable(what.name)?.changesWith === 'instructions') tasks.add(what.task);
    }
    return tasks.size > 1 ? 'any' : [...tasks][0];
  }

  /** Tells the machine which memory is watched. */
  private watchMemory(only: readonly AnyStopPoint[] | undefined): void {
    const { stops, timeline } = this.movable;
    const { tlb } = timeline.system.machine;
    const ranges = only ? rangesOf(only) : stops.ranges;
    if (tlb.watchpoints.ranges === ranges || (tlb.watchpoints.isEmpty && ranges.length === 0)) return;
    tlb.watchpoints.ranges = ranges;
    tlb.flushAll();
  }

  /** What is watched, now; once its task or address space is gone, what it was last. */
  private valueOf(point: Watchpoint): bigint | undefined {
    const { what } = point;
    const { kernel } = this.movable.timeline.system;
    if (what.kind === 'variable') {
      const task = kernel.tasks.get(what.task);
      return task ? variable(what.name)?.read(task) : this.values.get(point);
    }
    for (const { process } of kernel.tasks.values()) {
      if (process.memory.space.id === what.space) return readNumber(process, what.address, what.bytes);
    }
    return this.values.get(point);
  }
}

/** Whether an access touches what a watchpoint watches. */
function overlaps({ what }: Watchpoint, { address, bytes }: WatchedAccess): boolean {
  if (what.kind !== 'memory') return false;
  return what.address < address + BigInt(bytes) && address < what.address + BigInt(what.bytes);
}

/** The task that a core runs, which it does where a breakpoint has stopped it. */
export function taskOn({ timeline }: Movable, core: number): Task {
  const { kernel, machine } = timeline.system;
  return kernel.scheduler.current(machine.cores[core]!)!;
}

function breakpointsOf(points: readonly AnyStopPoint[], others: readonly bigint[]): bigint[] {
  return [...points.flatMap((point) => (point.kind === 'breakpoint' ? point.addresses : [])), ...others];
}
