// Ways through time. A movement does a slice of its work at each `advance`, so that a screen can show that it is under way,
// and stop it, between two of them. None of them changes who runs when: to step a task is to run everything until that task
// has retired an instruction.

import { decode, disassemble, MAX_INSTRUCTION_BYTES } from '../decode/decoder.ts';
import type { Task } from '../kernel/task.ts';
import type { EventKind, MachineEvent } from '../machine/events.ts';
import type { HandlerFrame } from './event-log.ts';
import { readBytes, readNumber } from './inspect/memory.ts';
import { registersOf } from './inspect/tasks.ts';
import { viewUserInterrupts } from './inspect/user-interrupts.ts';
import { Judge, taskOn } from './judge.ts';
import type { Location } from './location.ts';
import type { Movable, Stop } from './movable.ts';
import { lastRetirements, searchBack, searchEntry } from './search.ts';
import type { Catchpoint, Watched, Watchpoint } from './stops.ts';

export interface Movement {
  /** Does a part of the work. @returns undefined: more is left */
  advance(): Stop | undefined;
}

/** A movement as a generator: each `yield` is the end of a slice. */
export type Steps = Generator<undefined, Stop>;

export function movement(steps: Steps): Movement {
  return {
    advance: () => {
      const { done, value } = steps.next();
      return done ? value : undefined;
    },
  };
}

/** What a run is for, beside the stops of the session. */
interface Goal {
  /** Thread id: stop when it has retired an instruction. */
  readonly step?: number;
  /** Additional places, and what a task that comes there means. */
  readonly addresses?: readonly bigint[];
  readonly stop?: (task: Task) => Stop | undefined;
  /** An additional thing to stop after. */
  readonly event?: Pick<Catchpoint, 'kinds' | 'matches'>;
}

/** The engine of all forward movements: runs until something stops it. */
function* run(movable: Movable, { step, addresses, stop: reached, event }: Goal = {}): Steps {
  const { timeline } = movable;
  const judge = new Judge(movable, { step, addresses });
  const events = event && new Set([...(judge.limits.events ?? []), ...event.kinds]);
  const limits = events ? { ...judge.limits, events } : judge.limits;
  // A breakpoint where the task on the screen stands does not stop the run before anything has moved. (Where a breakpoint has
  // stopped the last run, the system itself lets the instruction pass.)
  const { task } = movable;
  let seen =
    task && task.core?.id !== timeline.stoppedCore ? { task: task.tid, rip: registersOf(task).rip } : undefined;
  judge.begin();
  for (;;) {
    judge.prepare();
    const outcome = timeline.advance(limits);
    if (outcome?.kind === 'breakpoint') {
      const who = taskOn(movable, outcome.core);
      const isSeen = seen?.task === who.tid && seen.rip === registersOf(who).rip;
      seen = undefined;
      const stop = isSeen ? undefined : (judge.judge(outcome) ?? reached?.(who));
      if (stop) return stop;
    } else if (outcome?.kind === 'limit') {
      const stop = judge.judge(outcome);
      if (stop) return stop;
      if (outcome.limit === 'task' && outcome.task === step) return { kind: 'done', task: step };
      const caught =
        event &&
        timeline.system.machine.events.alarms.filter((alarm) => event.kinds.has(alarm.kind) && event.matches(alarm));
      if (caught && caught.length > 0) return happened(movable, caught);
    } else if (outcome) return { kind: 'end', outcome };
    yield;
  }
}

/** Runs to a breakpoint or the end. */
export const continueRun = (movable: Movable): Movement => movement(run(movable));

/** Runs until any task is about to execute one of these addresses. */
export function runUntil(movable: Movable, { addresses, label }: Location): Movement {
  return movement(run(movable, { addresses, stop: (task) => ({ kind: 'reached', label, task: task.tid }) }));
}

/** Runs until an event of this kind has happened. */
export function runToEvent(movable: Movable, event: Pick<Catchpoint, 'kinds' | 'matches'>): Movement {
  return movement(run(movable, { event }));
}
/** The stop after events that a movement was to find. */
function happened({ timeline }: Movable, events: readonly MachineEvent[]): Stop {
  const { task } = events[0]!;
  const exists = timeline.system.kernel.tasks.has(task);
  return { kind: 'caught', number: 0, label: 'event', events, ...(exists ? { task } : {}) };
}

/** Runs until the task has retired one instruction, or a user interrupt has been delivered to it. */
export const step = (movable: Movable, task: Task): Movement => movement(stepOnce(movable, task));

function* stepOnce(movable: Movable, task: Task): Steps {
  const stop = yield* stepOrDelivery(movable, task);
  return (stop.kind === 'done' && deliveredTo(movable, task)) || stop;
}

/** Like `step`, but a CALL is run until it has returned, and so is a user-interrupt handler that comes in between. */
export const next = (movable: Movable, task: Task): Movement => movement(nextOnce(movable, task));

function* nextOnce(movable: Movable, task: Task): Steps {
  const { rip, rsp } = registersOf(task);
  const bytes = readBytes(task.process, rip, MAX_INSTRUCTION_BYTES);
  const { text, length } = bytes.length > 0 ? disassemble(bytes, rip) : { text: '', length: 0 };
  if (text.startsWith('call')) return yield* runUntilBack(movable, task, rip + BigInt(length), rsp);

  const { log } = movable.timeline;
  const depth = log.frames(task.tid).length;
  const stop = yield* stepOrDelivery(movable, task);
  const entered = log.frames(task.tid)[depth];
  if (!entered || (stop.kind !== 'done' && stop.kind !== 'delivered')) return stop;
  const handled = yield* returnFrom(movable, task, entered);
  // A delivery came before the instruction: that is still to be executed.
  return handled.kind === 'done' && stop.kind === 'delivered' ? yield* nextOnce(movable, task) : handled;
}

/** Runs until the task has returned from the function or handler that it is in: until a RET or UIRET leaves its stack frame. */
export const finish = (movable: Movable, task: Task): Movement => movement(finishOnce(movable, task));

function* finishOnce(movable: Movable, task: Task): Steps {
  const start = registersOf(task).rsp;
  const { returns } = movable.program;
  const isCode = movable.program.isCode(registersOf(task).rip);
  const isLeaving = (who: Task): boolean => who === task && isReturn(who) && registersOf(who).rsp >= start;
  // Known code runs at full speed to its returns; unknown code is looked at instruction by instruction.
  while (!isLeaving(task)) {
    const stop = isCode
      ? yield* run(movable, {
          addresses: returns,
          stop: (who) => (isLeaving(who) ? { kind: 'done', task: who.tid } : undefined),
        })
      : yield* run(movable, { step: task.tid });
    if (stop.kind !== 'done' || task.state === 'dead') return stop;
  }
  return yield* run(movable, { step: task.tid });
}

// ---- backwards

/** Goes to where the last step of the task began: what `step` does, backwards. */
export const reverseStep = (movable: Movable, tid: number): Movement => movement(stepBack(movable, tid));

function* stepBack(movable: Movable, tid: number): Steps {
  const { timeline } = movable;
  const find = (): Task | undefined => timeline.system.kernel.tasks.get(tid);
  if (timeline.moment === 0) return { kind: 'beginning' };
  const delivered = deliveredTo(movable, find());
  const retired = yield* lastRetirements(timeline, tid, 2);
  const last = retired.at(-1);
  if (last === undefined) {
    yield* timeline.travel(0);
    return { kind: 'beginning' };
  }
  if (delivered) {
    // The delivery was a step of its own, unless it came together with the instruction before it.
    yield* timeline.travel(last);
    if (!deliveredTo(movable, find())) return { kind: 'done', task: tid };
  }
  // Of the task's first instruction everything up to the moment before it stays.
  const before = retired.length > 1 ? retired[0]! : last - 1;
  yield* timeline.travel(before);
  return (yield* deliveryBefore(movable, find(), last)) ?? { kind: 'done', task: tid };
}

/** Like `reverseStep`, but back over whole calls and handlers: where a function has returned from, it is not gone into. */
export const reverseNext = (movable: Movable, tid: number): Movement => movement(nextBack(movable, tid));

function* nextBack(movable: Movable, tid: number): Steps {
  const { timeline } = movable;
  const stop = yield* stepBack(movable, tid);
  const task = timeline.system.kernel.tasks.get(tid);
  if (stop.kind !== 'done' || !task || !isReturn(task)) return stop;
  const isHandler = operationAt(task) === 'UIRET';
  const out = yield* callBack(movable, task);
  // Before the handler came, nothing had been done yet.
  return isHandler && out.kind === 'done' ? yield* nextBack(movable, tid) : out;
}

/** Goes back to the CALL, or to right before the user interrupt, that brought the task into the function or handler it is in. */
export const reverseFinish = (movable: Movable, task: Task): Movement => movement(callBack(movable, task));

function* callBack(movable: Movable, task: Task): Steps {
  const { tid } = task;
  const entry = yield* searchEntry(movable, tid, handlerOf(task));
  if (entry === undefined) return { kind: 'beginning' };
  // A handler's first instruction is reached; what it interrupted is one step back.
  return entry === 'delivery' ? yield* stepBack(movable, tid) : { kind: 'done', task: tid };
}

/** Goes back to where a run forward would have stopped last. */
export function reverseContinue(movable: Movable): Movement {
  return movement(
    (function* () {
      return (yield* searchBack(movable, {})) ?? { kind: 'beginning' };
    })(),
  );
}

/** Goes back to where any task was last about to execute one of these addresses. */
export function reverseUntil(movable: Movable, { addresses, label }: Location): Movement {
  const reached = (core: number): Stop => ({ kind: 'reached', label, task: taskOn(movable, core).tid });
  return movement(
    (function* () {
      return (yield* searchBack(movable, { only: [], places: { addresses, stop: reached } })) ?? { kind: 'beginning' };
    })(),
  );
}

/** Goes back to right after the last event of this kind. */
export function backToEvent(movable: Movable, event: Pick<Catchpoint, 'kinds' | 'matches'>): Movement {
  const point: Catchpoint = { ...TEMPORARY, kind: 'catchpoint', label: 'event', ...event };
  return movement(
    (function* () {
      const stop = yield* searchBack(movable, { only: [point] });
      return stop?.kind === 'caught' ? happened(movable, stop.events) : { kind: 'beginning' };
    })(),
  );
}

/** Goes back to right before the instruction that gave something its present value. */
export function writerOf(movable: Movable, what: Watched, label: string): Movement {
  const point: Watchpoint = { ...TEMPORARY, kind: 'watchpoint', label, what, access: 'write' };
  return movement(
    (function* () {
      const { timeline } = movable;
      const stop = yield* searchBack(movable, { only: [point], withNow: true });
      if (stop?.kind !== 'watchpoint') return { kind: 'beginning' };
      const { before, after, task } = stop;
      yield* timeline.travel(Math.max(0, timeline.moment - 1));
      return { kind: 'writer', label, before, after, ...(task === undefined ? {} : { task }) };
    })(),
  );
}

/** Goes to a moment, in either direction. */
export function goTo(movable: Movable, moment: number): Movement {
  return journey(movable, movable.timeline.travel(moment));
}
/** Goes to the last moment at which no core has come beyond a cycle. */
export function goToCycle(movable: Movable, cycle: number): Movement {
  return journey(movable, movable.timeline.travelToCycle(cycle));
}
/** Goes on in another branch of time. */
export function follow(movable: Movable, branch: number): Movement {
  return journey(movable, movable.timeline.follow(branch));
}
function journey({ timeline }: Movable, way: Generator<undefined, void>): Movement {
  return movement(
    (function* () {
      yield* way;
      return timeline.end ? { kind: 'end', outcome: timeline.end } : { kind: 'done' };
    })(),
  );
}

// ---- parts

/** What a stop that belongs to nobody is made of. */
const TEMPORARY = { number: 0, condition: undefined, ignore: 0, hits: 0, isEnabled: true, isTemporary: true };

/** Runs until the task has retired an instruction, or is about to execute its handler's first one. */
function stepOrDelivery(movable: Movable, task: Task): Steps {
  return run(movable, {
    step: task.tid,
    addresses: handlerOf(task),
    stop: (who) => (who === task ? deliveredTo(movable, who) : undefined),
  });
}

/** The address of a task's user-interrupt handler, if it has one. */
function handlerOf(task: Task): readonly bigint[] {
  return task.receiver ? [viewUserInterrupts(task).registers.handler] : [];
}

/** The stop at a task's handler, if the task stands on its first instruction and a delivery has brought it there. */
function deliveredTo({ timeline }: Movable, task: Task | undefined): Stop | undefined {
  const frame = task && timeline.log.frames(task.tid).at(-1);
  if (!frame) return undefined;
  const { rip, rsp } = registersOf(task);
  if (frame.address !== rsp || !handlerOf(task).includes(rip)) return undefined;
  return { kind: 'delivered', vector: frame.vector, task: task.tid };
}

/**
 * Runs to a delivery to the task, if there is one before the instruction that retires at `moment`.
 * @returns the stop there; undefined: there is none, and time stands where it stood
 */
function* deliveryBefore(
  movable: Movable,
  task: Task | undefined,
  moment: number,
): Generator<undefined, Stop | undefined> {
  const { timeline } = movable;
  const handler = task ? handlerOf(task) : [];
  if (!task || handler.length === 0 || deliveredTo(movable, task)) return undefined;
  const start = timeline.moment;
  const breakpoints = new Set(handler);
  for (;;) {
    const outcome = timeline.advance({ breakpoints, instructions: moment });
    const stop = outcome?.kind === 'breakpoint' ? deliveredTo(movable, taskOn(movable, outcome.core)) : undefined;
    if (stop?.kind === 'delivered' && stop.task === task.tid) return stop;
    if (outcome && outcome.kind !== 'breakpoint') break;
    yield;
  }
  yield* timeline.travel(start);
  return undefined;
}

/** Runs until the task is back at `address` with its stack no deeper than `rsp`. */
function runUntilBack(movable: Movable, task: Task, address: bigint, rsp: bigint): Steps {
  return run(movable, {
    addresses: [address],
    stop: (who) => (who === task && registersOf(who).rsp >= rsp ? { kind: 'done', task: task.tid } : undefined),
  });
}

/** Runs until the task has returned from a handler to what it interrupted. */
function* returnFrom(movable: Movable, task: Task, frame: HandlerFrame): Steps {
  const rip = readNumber(task.process, frame.address + 8n, 8);
  const rsp = readNumber(task.process, frame.address + 24n, 8);
  if (rip === undefined || rsp === undefined) return { kind: 'done', task: task.tid };
  return yield* runUntilBack(movable, task, rip, rsp);
}

/** The operation that a task executes next. */
function operationAt(task: Task): string | undefined {
  const { rip } = registersOf(task);
  const bytes = readBytes(task.process, rip, MAX_INSTRUCTION_BYTES);
  const found = bytes.length > 0 ? decode(bytes, rip) : 'undefined';
  return typeof found === 'object' ? found.operation : undefined;
}
/** Whether the instruction that a task executes next returns from a function or a handler. */
function isReturn(task: Task): boolean {
  const operation = operationAt(task);
  return operation === 'RET' || operation === 'UIRET';
}

/** One movement, and then another one if the stop of the first calls for that. */
export function inTurn(first: Movement, then: (stop: Stop) => Movement | undefined): Movement {
  return movement(
    (function* () {
      const stop = yield* whole(first);
      const second = then(stop);
      return second ? yield* whole(second) : stop;
    })(),
  );
}

/** The same movement several times, as long as each does what it should. @param times at least 1 */
export function repeated(begin: () => Movement, times: number): Movement {
  const first = begin();
  return movement(
    (function* () {
      let stop = yield* whole(first);
      for (let left = times - 1; left > 0 && stop.kind === 'done'; left--) stop = yield* whole(begin());
      return stop;
    })(),
  );
}

/** All of a movement. */
function* whole(part: Movement): Steps {
  for (;;) {
    const stop = part.advance();
    if (stop) return stop;
    yield;
  }
}

/** Which events a movement, or a catchpoint, is about. */
export type EventFilter = {
  readonly kinds: ReadonlySet<EventKind>;
  readonly matches: (event: MachineEvent) => boolean;
};
