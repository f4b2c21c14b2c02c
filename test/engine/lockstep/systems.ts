// Runs one executable on whole systems that differ in their engine only, and compares them at random stops: every core, all
// of memory, all events, all output.

import { createHash } from 'node:crypto';
import type { EventKind } from '../../../src/machine/events.ts';
import { ALL_EVENTS } from '../../../src/observe/trace.ts';
import { type EngineName, type Outcome, System, type SystemOptions } from '../../../src/system/system.ts';
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
  private readonly digest = createHash('sha1');
  private last = '';

  note(text: string): void {
    this.digest.update(text).update('\n');
    this.last = text;
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
    this.system.machine.events.subscribe(KINDS, (event) => this.events.note(asText(event)));
    this.system.load(run.elf, run.argv ?? ['program'], []);
  }
  /** All that has happened. */
  history(): string {
    return `${this.events}\n  ${this.output}`;
  }
}

/** @throws an Error that says where two engines differ */
export function compareSystems(run: ComparedRun): Compared {
  const random = new Random(run.seed);
  const subjects = run.engines.map((engine) => new Subject(run, engine));
  const [judge, ...others] = subjects;
  if (run.plainJudge) Object.defineProperty(judge!.system.engine, 'runWindows', { value: undefined });
  let cycle = 0;
  let outcome: Outcome = { kind: 'limit', limit: 'cycles' };
  let stop = 0;
  for (; stop < run.stops && outcome.kind === 'limit'; stop++) {
    cycle += random.oneIn(4) ? 1 + random.below(30) : 1 + random.below(run.longestStep);
    outcome = judge!.system.run({ cycle });
    const state = coresText(judge!.system.machine);
    for (const { system, engine, history } of others.map((other) => ({ ...other, history: () => other.history() }))) {
      const where = `seed ${run.seed}, stop ${stop} at cycle ${cycle}, ${engine}`;
      const theirs = system.run({ cycle });
      if (asText(theirs) !== asText(outcome)) throw new Error(`${where}: ${asText(theirs)}, not ${asText(outcome)}`);
      const found = coresText(system.machine);
      if (found !== state) throw new Error(`${where}:\n${state}\n--- and ---\n${found}`);
      if (history() !== judge!.history()) throw new Error(`${where}: events\n  ${judge!.history()}\n  ${history()}`);
      const memory = memoryDifference(judge!.system.machine, system.machine);
      if (memory !== undefined) throw new Error(`${where}: ${memory}`);
    }
  }
  return { stops: stop, instructions: judge!.system.moment, outcome: outcome.kind };
}
