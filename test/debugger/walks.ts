// Random walks through time. Wherever a walk comes to, by whatever way, it must find the state that a fresh run shows there: all
// registers, all memory, tasks, events that are on their way, output.

import { createHash } from 'node:crypto';
import { parseEventFilter } from '../../src/debugger/event-filter.ts';
import type { Movement } from '../../src/debugger/movement.ts';
import { Session, type SessionOptions } from '../../src/debugger/session.ts';
import type { Timeline } from '../../src/debugger/timeline.ts';
import { Context, RegisterFile } from '../../src/isa/registers.ts';

/** Everything, as a short text. */
export function digest({ system, console, moment }: Timeline): string {
  const { machine, kernel } = system;
  const { memory } = machine;
  const hash = createHash('sha256');
  const start = memory.frameOffset(0);
  hash.update(memory.bytes.subarray(start, memory.frameOffset(memory.highWater)));
  for (const core of machine.cores) hash.update(registers(core.registers.saveTask()));
  for (const task of kernel.tasks.values()) if (!task.core) hash.update(registers(task.registers));
  return JSON.stringify({
    moment,
    hash: hash.digest('hex'),
    cores: machine.cores.map((core) => [core.cycle, core.retired, core.task, String(core.registers.rflags())]),
    tasks: [...kernel.tasks.values()].map((task) => [task.tid, task.state, task.core?.id]),
    pending: machine.clock.pending(),
    output: console.output,
  });
}

/** Registers without the record of the flags, in which engines may say the same in different words; and the flags themselves. */
function registers(saved: Uint8Array): Uint8Array {
  const copy = saved.slice();
  copy.fill(0, Context.flagResult, Context.flagsOther);
  const { buffer, byteOffset, byteLength } = saved;
  const flags = new RegisterFile(buffer, byteOffset, byteLength).rflags();
  return Buffer.concat([copy, Buffer.from(flags.toString(16))]);
}

/** A place in time: a moment, and how far beyond it. */
const placeOf = ({ moment, instant }: Timeline): string => `${moment}:${instant}`;

/** What is known about one program: the state at each place where a run can stop. */
export class Walks {
  private readonly options: SessionOptions;
  private readonly known = new Map<string, string>();
  private readonly last: number;

  /** Runs the program once, afresh, and notes its state at each of the first `most` moments and before each instruction. */
  constructor(options: SessionOptions, most: number) {
    this.options = options;
    const fresh = new Session(options).timeline;
    while (fresh.moment < most && !fresh.end) {
      this.known.set(placeOf(fresh), digest(fresh));
      fresh.goTo(fresh.moment + 1);
    }
    this.known.set(placeOf(fresh), digest(fresh));
    this.last = fresh.moment;
    // The same again, stopping before every instruction: what hardware and kernel do between two is seen apart.
    const session = new Session(options);
    const breakpoints = new Set(session.program.instructions);
    while (session.moment < this.last) {
      const outcome = session.timeline.advance({ breakpoints, instructions: this.last });
      if (outcome?.kind === 'breakpoint') this.known.set(placeOf(session.timeline), digest(session.timeline));
      else if (outcome) break;
    }
  }

  /**
   * One walk.
   * @returns what differs, with the way there; undefined: nothing
   */
  walk(seed: number, steps: number): string | undefined {
    const session = new Session(this.options);
    let random = seed >>> 0;
    const below = (limit: number): number => {
      random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((random / 2 ** 32) * limit);
    };
    const instructions = [...session.program.instructions];
    const way: string[] = [];
    for (let i = 0; i < steps; i++) {
      const alive = session.tasks().map(({ tid }) => tid);
      if (alive.length > 0) session.select(alive[below(alive.length)]!);
      session.stops.removeAll();
      const label = `*0x${instructions[below(instructions.length)]!.toString(16)}`;
      const event = parseEventFilter('uintr', session);
      const moves: Readonly<Record<string, () => Movement>> = {
        goTo: () => session.goTo(below(this.last)),
        step: () => session.step(),
        next: () => session.next(),
        finish: () => session.finish(),
        until: () => session.until(session.locate(label)),
        reverseStep: () => session.reverseStep(),
        reverseNext: () => session.reverseNext(),
        reverseFinish: () => session.reverseFinish(),
        reverseUntil: () => session.reverseUntil(session.locate(label)),
        toEvent: () => session.toEvent(event),
        backToEvent: () => session.backToEvent(event),
        goToCycle: () => session.goToCycle(below(session.cycle + 1)),
      };
      const names = Object.keys(moves);
      // After the end of the program only ways back are left.
      const name = alive.length > 0 ? names[below(names.length)]! : 'goTo';
      way.push(name);
      session.run(moves[name]!());
      if (session.moment > this.last) {
        session.run(session.goTo(below(this.last)));
        way.push('goTo');
      }
      const { timeline } = session;
      const state = digest(timeline);
      const place = placeOf(timeline);
      const expected = this.known.get(place);
      // A stop right after an event is a place of its own: whoever comes there first says what it looks like.
      if (expected === undefined) this.known.set(place, state);
      else if (expected !== state)
        return `seed ${seed}, ${way.join(' ')}: at ${place}\n${state}\ninstead of\n${expected}`;
    }
    return undefined;
  }
}
