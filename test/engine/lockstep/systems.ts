// Runs one executable on whole systems that differ in their engine only, and compares them at random stops: every core, all
// of memory, all events, all output.

import { createHash } from 'node:crypto';
import type { EventKind } from '../../../src/machine/events.ts';
import { ALL_EVENTS } from '../../../src/observe/trace.ts';
import { type EngineName, type Limits, type Outcome, System, type SystemOptions } from '../../../src/system/system.ts';
import { Random } from '../../isa/cpu/random.ts';
import { coresText, memoryDifference } from './state.ts';

/** How a comparison is made. */
export interface ComparedRun {
  readonly elf: Uint8Array;
  readonly argv?: readonly string[];
  readonly options?: Partial<SystemOptions>;
  /** The first judges the others. */
  readonly engines: readonly EngineName[];
  /** The judge's engine is not asked to run windows by itself: the system does. */
  readonly plainJudge?: boolean;
  /** Where to stop: this decides the budgets. */
  readonly seed: number;
  readonly stops: number;
  /** Stops lie at most so many cycles apart. */
  readonly longestStep: number;
  /** Runs end after some instructions, at breakpoints and after events too. Default: after some cycles alone. */
  readonly anyLimit?: boolean;
  /**
   * All but the judge take snapshots, run on, and go back to them. (Not with `anyLimit`: who has gone back meets a breakpoint again, and has
   * forgotten which loops only wait; then another core may have come less far when an event ends the run.)
   */
  readonly goBack?: boolean;
  /** Nobody listens to events: there is less to stop for. */
  readonly quiet?: boolean;
}

/** What a comparison came to. */
export interface Compared {
  readonly stops: number;
  readonly instructions: number;
  readonly outcome: string;
}

/** Everything but single instructions, which would make every engine take single steps. */
const KINDS: readonly EventKind[] = ALL_EVENTS.filter((kind) => kind !== 'instruction');
const asText = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? `${part}n` : part));

/** What has been said, in few bytes, and the last of it. */
class Log {
  private digest = createHash('sha1');
  private last = '';

  note(text: string): void {
    this.digest.update(text).update('\n');
    this.last = text;
  }
  /** @returns what puts the log back to what it is now */
  save(): () => void {
    const { digest, last } = this;
    const saved = digest.copy();
    return () => {
      this.digest = saved;
      this.last = last;
    };
  }
  toString(): string {
    return `${this.digest.copy().digest('hex')} ${this.last}`;
  }
}

class Subject {
  readonly system: System;
  readonly engine: EngineName;
  // Apart: events are handed on when a window ends, and how many windows an engine runs at once is its own affair.
  private readonly events = new Log();
  private readonly output = new Log();

  constructor(run: ComparedRun, engine: EngineName) {
    this.engine = engine;
    this.system = new System({
      memoryBytes: 32 << 20,
      // Programs are short, and regions are what is to be compared.
      hotAfter: 1000,
      ...run.options,
      engine,
      console: {
        write: (fd, bytes) => this.output.note(`${fd} ${Buffer.from(bytes).toString('latin1')}`),
        read: () => new Uint8Array(0),
      },
    });
    if (!run.quiet) this.system.machine.events.subscribe(KINDS, (event) => this.events.note(asText(event)));
    this.system.load(run.elf, run.argv ?? ['program'], []);
  }
  /** Takes a snapshot, runs on for some cycles, and goes back. */
  goBack(random: Random): void {
    const { system, events, output } = this;
    const snapshot = system.snapshot();
    const restores = [events.save(), output.save()];
    for (let runs = random.below(3); runs >= 0; runs--) system.run({ cycle: system.cycle + 1 + random.below(20_000) });
    system.restore(snapshot);
    for (const restore of restores) restore();
  }
  /** All that has happened. */
  history(): string {
    return `${this.events}\n  ${this.output}`;
  }
}

/** What a run may be limited by besides cycles, as far as it is so now. @param seen addresses where instructions are */
function limitsOf({ random, system, seen }: { random: Random; system: System; seen: readonly bigint[] }): Limits {
  switch (random.below(6)) {
    case 0:
      return { instructions: system.moment + 1 + random.below(random.oneIn(2) ? 20 : 20_000) };
    case 1:
      return { events: new Set([random.pick(KINDS), random.pick(KINDS), random.pick(KINDS)]) };
    case 2:
      return seen.length > 0 ? { breakpoints: new Set([random.pick(seen), random.pick(seen)]) } : {};
    case 3:
      return random.oneIn(3) ? { task: 'any' } : {};
    default:
      return {};
  }
}

/** @throws an Error that says where two engines differ */
export function compareSystems(run: ComparedRun): Compared {
  const random = new Random(run.seed);
  const ways = new Random(run.seed + 1);
  const subjects = run.engines.map((engine) => new Subject(run, engine));
  const [judge, ...others] = subjects as [Subject, ...Subject[]];
  if (run.plainJudge) Object.defineProperty(judge.system.engine, 'runWindows', { value: undefined });
  const { machine } = judge.system;
  const seen: bigint[] = [];
  let cycle = 0;
  let outcome: Outcome = { kind: 'limit', limit: 'cycles' };
  let stop = 0;
  for (; stop < run.stops && (outcome.kind === 'limit' || outcome.kind === 'breakpoint'); stop++) {
    cycle += random.oneIn(4) ? 1 + random.below(30) : 1 + random.below(run.longestStep);
    const limits = { ...(run.anyLimit ? limitsOf({ random: ways, system: judge.system, seen }) : {}), cycle };
    outcome = judge.system.run(limits);
    const isShort = outcome.kind === 'breakpoint' || (outcome.kind === 'limit' && outcome.limit !== 'cycles');
    // The next step goes on from here.
    if (isShort) cycle = Math.min(cycle, judge.system.cycle);
    seen.splice(
      0,
      seen.length - 40,
      ...machine.cores.filter(({ task }) => task !== 0).map(({ registers }) => registers.rip),
    );
    const state = coresText(machine);
    for (const other of others) {
      const { system, engine } = other;
      const where = `seed ${run.seed}, stop ${stop} at cycle ${cycle}, ${engine}`;
      if (run.goBack && ways.oneIn(4)) other.goBack(ways);
      const theirs = system.run(limits);
      if (asText(theirs) !== asText(outcome)) throw new Error(`${where}: ${asText(theirs)}, not ${asText(outcome)}`);
      const found = coresText(system.machine);
      if (found !== state) throw new Error(`${where}:\n${state}\n--- and ---\n${found}`);
      const [ours, history] = [judge.history(), other.history()];
      // Where a run is cut short, the last events have not been handed on yet.
      if (!isShort && history !== ours) throw new Error(`${where}: events\n  ${ours}\n  ${history}`);
      const memory = memoryDifference(machine, system.machine);
      if (memory !== undefined) throw new Error(`${where}: ${memory}`);
    }
  }
  return { stops: stop, instructions: judge.system.moment, outcome: outcome.kind };
}
