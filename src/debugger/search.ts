// Looking for the last time that something happened before now. The past is executed again in stretches, the nearest and
// shortest first; in the first stretch that has any, the last one is gone to.

import { registersOf } from './inspect/tasks.ts';
import { Judge, taskOn } from './judge.ts';
import type { Movable, Stop } from './movable.ts';
import type { AnyStopPoint } from './stops.ts';
import type { Timeline } from './timeline.ts';

/** The first stretch that is searched, in instructions, and how much longer each further one is. */
const FIRST_STRETCH = 256;
const GROWTH = 8;
/** A stretch of this many instructions is searched one by one. */
const SEARCHED_AT_ONCE = 2048;

/** A point in time, finer than a moment. */
interface Now {
  readonly moment: number;
  readonly instant: number;
}

/** What is looked for. */
export interface Sought {
  /** The stops of which one is looked for; undefined: those of the session. */
  readonly only?: readonly AnyStopPoint[];
  /** Places, and what a task that is about to execute one means. */
  readonly places?: { readonly addresses: readonly bigint[]; readonly stop: (core: number) => Stop | undefined };
  /** What made the present moment counts too: it is not where time stands because somebody went there. */
  readonly withNow?: boolean;
}

/**
 * Goes back to the last stop before now: to where a run forward would have stopped.
 * @returns the stop; undefined: there is none, and time stands at the beginning
 */
export function* searchBack(movable: Movable, sought: Sought): Generator<undefined, Stop | undefined> {
  const { timeline } = movable;
  const now: Now = { moment: timeline.moment, instant: timeline.instant };
  // What has happened since the moment began belongs to the past as well.
  let to = now.moment + 1;
  for (let width = FIRST_STRETCH; to > 0; width *= GROWTH) {
    const from = Math.max(0, to - width);
    const stops = yield* stopsIn(movable, sought, now, from, to, Number.POSITIVE_INFINITY);
    if (stops.length > 0) {
      yield* stopsIn(movable, sought, now, from, to, stops.length);
      return stops.at(-1);
    }
    to = from;
  }
  yield* timeline.travel(0);
  return undefined;
}

/** Runs from one moment to another and notes up to `most` stops; time then stands at the last of them, if that many came. */
function* stopsIn(
  movable: Movable,
  { only, places, withNow = false }: Sought,
  now: Now,
  from: number,
  to: number,
  most: number,
): Generator<undefined, Stop[]> {
  const { timeline } = movable;
  yield* timeline.travel(from);
  const judge = new Judge(movable, { only, addresses: places?.addresses, isSearch: true });
  judge.begin();
  const found: Stop[] = [];
  while (found.length < most) {
    judge.prepare();
    const outcome = timeline.advance({ ...judge.limits, instructions: to });
    const isNow = timeline.moment === now.moment && timeline.instant === now.instant;
    if (!isPast(timeline, now) && !(withNow && isNow)) break;
    if (outcome) {
      const stop = judge.judge(outcome) ?? (outcome.kind === 'breakpoint' ? places?.stop(outcome.core) : undefined);
      if (stop) found.push(stop);
      else if (outcome.kind !== 'breakpoint' && (outcome.kind !== 'limit' || outcome.limit === 'instructions')) break;
    }
    yield;
  }
  return found;
}

/** A call or a delivery whose frame may still be on the stack. */
interface Entry {
  readonly how: 'call' | 'delivery';
  /** Where its return address, or its frame, lies. */
  readonly frame: bigint;
  /** How many calls, returns and deliveries came before it in the stretch. */
  readonly index: number;
}

/**
 * Goes back to the CALL that brought a task into the function it is in, or to the first instruction of the handler.
 * @param handler addresses of the task's handler
 * @returns which of both; undefined: neither is found, and time stands at the beginning
 */
export function* searchEntry(
  movable: Movable,
  tid: number,
  handler: readonly bigint[],
): Generator<undefined, Entry['how'] | undefined> {
  const { timeline, program } = movable;
  const now: Now = { moment: timeline.moment, instant: timeline.instant };
  const { rsp } = registersOf(timeline.system.kernel.tasks.get(tid)!);
  const breakpoints = new Set([...program.calls, ...program.returns, ...handler]);
  let to = now.moment + 1;
  for (let width = FIRST_STRETCH; to > 0; width *= GROWTH) {
    const from = Math.max(0, to - width);
    // Frames that end below RSP are gone, however that came.
    const open = (yield* entries(movable, tid, breakpoints, now, from, to)).filter(({ frame }) => frame >= rsp);
    const last = open.at(-1);
    if (last) {
      yield* entries(movable, tid, breakpoints, now, from, to, last.index);
      return last.how;
    }
    to = from;
  }
  yield* timeline.travel(0);
  return undefined;
}

/** Calls and deliveries of a stretch that have not returned in it. @param until stop at this call, return or delivery */
function* entries(
  movable: Movable,
  tid: number,
  breakpoints: ReadonlySet<bigint>,
  now: Now,
  from: number,
  to: number,
  until = Number.POSITIVE_INFINITY,
): Generator<undefined, Entry[]> {
  const { timeline, program } = movable;
  yield* timeline.travel(from);
  let open: Entry[] = [];
  for (let index = 0; index <= until; ) {
    const outcome = timeline.advance({ breakpoints, instructions: to });
    if (!isPast(timeline, now) || (outcome && outcome.kind !== 'breakpoint')) break;
    yield;
    const task = outcome && taskOn(movable, outcome.core);
    if (task?.tid !== tid) continue;
    const { rip, rsp } = registersOf(task);
    const frame = timeline.log.frames(tid).at(-1);
    if (frame?.address === rsp && !program.isReturn(rip) && !program.isCall(rip)) {
      open.push({ how: 'delivery', frame: rsp, index });
    } else if (program.isCall(rip)) {
      open.push({ how: 'call', frame: rsp - 8n, index });
    } else if (program.isReturn(rip)) {
      open = open.filter((entry) => entry.frame > rsp);
    }
    index++;
  }
  return open;
}

/** Time stands before `now`. */
function isPast({ moment, instant }: Timeline, now: Now): boolean {
  return moment < now.moment || (moment === now.moment && instant < now.instant);
}

/**
 * The latest moments, at most `count` and rising, at which a task retired an instruction, up to now. Each is a moment right
 * after the instruction. Time is moved to find them.
 */
export function* lastRetirements(timeline: Timeline, task: number, count: number): Generator<undefined, number[]> {
  let found: number[] = [];
  let to = timeline.moment;
  for (let width = FIRST_STRETCH; to > 0 && found.length < count; width *= GROWTH) {
    const from = Math.max(0, to - width);
    found = [...(yield* retirementsIn(timeline, task, from, to, count - found.length)), ...found];
    to = from;
  }
  return found;
}

/** Moments in (from, to] at which a task retired an instruction: the last `count` of them. */
function* retirementsIn(
  timeline: Timeline,
  task: number,
  from: number,
  to: number,
  count: number,
): Generator<undefined, number[]> {
  yield* timeline.travel(from);
  if (to - from > SEARCHED_AT_ONCE) {
    if (!(yield* retiresBefore(timeline, task, to))) return [];
    const middle = Math.floor((from + to) / 2);
    const late = yield* retirementsIn(timeline, task, middle, to, count);
    const early = late.length < count ? yield* retirementsIn(timeline, task, from, middle, count - late.length) : [];
    return [...early, ...late];
  }
  const found: number[] = [];
  while (yield* retiresBefore(timeline, task, to)) found.push(timeline.moment);
  return found.slice(-count);
}

/** Runs until a task has retired an instruction. @returns false: it did not up to that moment, where time stands */
function* retiresBefore(timeline: Timeline, task: number, moment: number): Generator<undefined, boolean> {
  for (;;) {
    const outcome = timeline.advance({ task, instructions: moment });
    if (outcome) return outcome.kind === 'limit' && outcome.limit === 'task';
    yield;
  }
}
