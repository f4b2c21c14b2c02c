// Ways through time. A movement does a slice of its work at each `advance`, so that a screen can show that it is under way,
// and stop it, between two of them. None of them changes who runs when: to step a task is to run everything until that task
// has retired an instruction.

import { decode, disassemble, MAX_INSTRUCTION_BYTES } from '../decode/decoder.ts';
import type { Task } from '../kernel/task.ts';
import type { Outcome } from '../system/system.ts';
import type { Breakpoints } from './breakpoints.ts';
import type { HandlerFrame } from './event-log.ts';
import { readBytes, readNumber } from './inspect/memory.ts';
import { registersOf } from './inspect/tasks.ts';
import { viewUserInterrupts } from './inspect/user-interrupts.ts';
import type { Timeline } from './timeline.ts';

/** Why a movement is over. */
export type Stop =
  /** It did what it was asked for. `task`: the one that moved, if it was one. */
  | { readonly kind: 'done'; readonly task?: number }
  | { readonly kind: 'breakpoint'; readonly number: number; readonly task: number }
  /** The place asked for is reached. */
  | { readonly kind: 'reached'; readonly label: string; readonly task: number }
  /** A step has come to a user interrupt: the task stands on its handler's first instruction. */
  | { readonly kind: 'delivered'; readonly vector: number; readonly task: number }
  /** Time goes back no further. */
  | { readonly kind: 'beginning' }
  /** Somebody interrupted the movement. */
  | { readonly kind: 'interrupted' }
  /** The program has ended, waits for input, or cannot go on. */
  | { readonly kind: 'end'; readonly outcome: Outcome };

export interface Movement {
  /** Does a part of the work. @returns undefined: more is left */
  advance(): Stop | undefined;
}

/** What movements move. */
export interface Movable {
  readonly timeline: Timeline;
  readonly breakpoints: Breakpoints;
  /** The task on the screen; undefined: none is left. */
  readonly task: Task | undefined;
}

/** An additional place where a run stops, if it is the task's place then. */
interface Target {
  readonly addresses: readonly bigint[];
  readonly stop: (task: Task) => Stop | undefined;
}

/** The engine of all forward movements: runs until something stops it. */
class Run {
  private readonly movable: Movable;
  private readonly step: number | undefined;
  private readonly target: Target | undefined;
  private readonly breakpoints: ReadonlySet<bigint> | undefined;
  /** Where the task on the screen stands. A breakpoint there does not stop the run before anything has moved. */
  private seen: { readonly task: number; readonly address: bigint } | undefined;

  /** @param step thread id: stop when it has retired an instruction */
  constructor(movable: Movable, step?: number, target?: Target) {
    this.movable = movable;
    this.step = step;
    this.target = target;
    const addresses = movable.breakpoints.addressesAnd(target?.addresses ?? []);
    this.breakpoints = addresses.size > 0 ? addresses : undefined;
    const { task, timeline } = movable;
    // Where a breakpoint has stopped the last run, the system itself lets the instruction pass.
    if (task && task.core?.id !== timeline.stoppedCore) this.seen = { task: task.tid, address: registersOf(task).rip };
  }

  advance(): Stop | undefined {
    const { timeline } = this.movable;
    const outcome = timeline.advance({
      ...(this.step === undefined ? {} : { task: this.step }),
      ...(this.breakpoints ? { breakpoints: this.breakpoints } : {}),
    });
    if (!outcome) return undefined;
    if (outcome.kind === 'breakpoint') return this.met(outcome.core);
    if (outcome.kind === 'limit') return { kind: 'done', task: this.step! };
    return { kind: 'end', outcome };
  }

  private met(core: number): Stop | undefined {
    const task = taskOn(this.movable, core);
    const address = registersOf(task).rip;
    const { seen } = this;
    this.seen = undefined;
    if (seen?.task === task.tid && seen.address === address) return undefined;
    const breakpoint = this.movable.breakpoints.at(address);
    if (!breakpoint) return this.target?.stop(task);
    breakpoint.hits++;
    return { kind: 'breakpoint', number: breakpoint.number, task: task.tid };
  }
}

/** Runs to a breakpoint or the end. */
export function continueRun(movable: Movable): Movement {
  return new Run(movable);
}

/** Runs until any task is about to execute one of these addresses. */
export function runUntil(movable: Movable, addresses: readonly bigint[], label: string): Movement {
  return new Run(movable, undefined, { addresses, stop: (task) => ({ kind: 'reached', label, task: task.tid }) });
}

/** Runs until the task has retired one instruction, or a user interrupt has been delivered to it. */
export function step(movable: Movable, task: Task): Movement {
  const run = stepOrDelivery(movable, task);
  return {
    advance: () => {
      const stop = run.advance();
      return (stop?.kind === 'done' && deliveredTo(movable, task)) || stop;
    },
  };
}

/** Like `step`, but a CALL is run until it has returned, and so is a user-interrupt handler that comes in between. */
export function next(movable: Movable, task: Task): Movement {
  const { rip, rsp } = registersOf(task);
  const bytes = readBytes(task.process, rip, MAX_INSTRUCTION_BYTES);
  const { text, length } = bytes.length > 0 ? disassemble(bytes, rip) : { text: '', length: 0 };
  if (text.startsWith('call')) return runUntilBack(movable, task, rip + BigInt(length), rsp);

  const { log } = movable.timeline;
  const depth = log.frames(task.tid).length;
  return inTurn(stepOrDelivery(movable, task), (stop) => {
    const entered = log.frames(task.tid)[depth];
    const handled = entered && returnFrom(movable, task, entered);
    if (!handled) return undefined;
    if (stop.kind === 'done') return handled;
    // It came before the instruction: that is still to be executed.
    return stop.kind === 'delivered'
      ? inTurn(handled, (back) => (back.kind === 'done' ? next(movable, task) : undefined))
      : undefined;
  });
}

/** Runs until the task has returned from the function or handler that it is in: until a RET or UIRET leaves its stack frame. */
export function finish(movable: Movable, task: Task): Movement {
  const start = registersOf(task).rsp;
  const run = new Run(movable, task.tid);
  let mayReturn = isReturn(task);
  return {
    advance: () => {
      const stop = run.advance();
      if (stop?.kind !== 'done') return stop;
      if (task.state === 'dead' || (mayReturn && registersOf(task).rsp > start)) return stop;
      mayReturn = isReturn(task);
      return undefined;
    },
  };
}

/** Goes to where the last step of the task began: what `step` does, backwards. */
export function reverseStep(movable: Movable, tid: number): Movement {
  const { timeline } = movable;
  const find = (): Task | undefined => timeline.system.kernel.tasks.get(tid);
  return once(() => {
    if (timeline.moment === 0) return { kind: 'beginning' };
    const delivered = deliveredTo(movable, find());
    const retired = timeline.lastRetirements(tid, 2);
    const last = retired.at(-1);
    if (last === undefined) {
      timeline.goTo(0);
      return { kind: 'beginning' };
    }
    if (delivered) {
      // The delivery was a step of its own, unless it came together with the instruction before it.
      timeline.goTo(last);
      if (!deliveredTo(movable, find())) return { kind: 'done', task: tid };
    }
    // Of the task's first instruction everything up to the moment before it stays.
    const before = retired.length > 1 ? retired[0]! : last - 1;
    timeline.goTo(before);
    return deliveryBefore(movable, find(), last) ?? { kind: 'done', task: tid };
  });
}

/** Goes back to where the last breakpoint before now was met. */
export function reverseContinue(movable: Movable): Movement {
  const { timeline, breakpoints } = movable;
  return once(() => {
    if (!timeline.backToBreakpoint(breakpoints.addresses)) return { kind: 'beginning' };
    const task = taskOn(movable, timeline.stoppedCore!);
    const { number } = breakpoints.at(registersOf(task).rip)!;
    return { kind: 'breakpoint', number, task: task.tid };
  });
}

/** Goes to a moment, in either direction. */
export function goTo(movable: Movable, moment: number): Movement {
  return once(() => {
    movable.timeline.goTo(moment);
    const { end } = movable.timeline;
    return end ? { kind: 'end', outcome: end } : { kind: 'done' };
  });
}

// ---- parts

/** The task that a core runs, which it does where a breakpoint has stopped it. */
function taskOn({ timeline }: Movable, core: number): Task {
  const { kernel, machine } = timeline.system;
  return kernel.scheduler.current(machine.cores[core]!)!;
}

/** Runs until the task has retired an instruction, or is about to execute its handler's first one. */
function stepOrDelivery(movable: Movable, task: Task): Run {
  return new Run(movable, task.tid, {
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
function deliveryBefore(movable: Movable, task: Task | undefined, moment: number): Stop | undefined {
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
  }
  timeline.goTo(start);
  return undefined;
}

/** Runs until the task is back at `address` with its stack no deeper than `rsp`. */
function runUntilBack(movable: Movable, task: Task, address: bigint, rsp: bigint): Movement {
  return new Run(movable, undefined, {
    addresses: [address],
    stop: (who) => (who === task && registersOf(who).rsp >= rsp ? { kind: 'done', task: task.tid } : undefined),
  });
}

/** Runs until the task has returned from a handler to what it interrupted. */
function returnFrom(movable: Movable, task: Task, frame: HandlerFrame): Movement | undefined {
  const rip = readNumber(task.process, frame.address + 8n, 8);
  const rsp = readNumber(task.process, frame.address + 24n, 8);
  return rip === undefined || rsp === undefined ? undefined : runUntilBack(movable, task, rip, rsp);
}

/** Whether the instruction that a task executes next returns from a function or a handler. */
function isReturn(task: Task): boolean {
  const { rip } = registersOf(task);
  const bytes = readBytes(task.process, rip, MAX_INSTRUCTION_BYTES);
  const found = bytes.length > 0 ? decode(bytes, rip) : 'undefined';
  return typeof found === 'object' && (found.operation === 'RET' || found.operation === 'UIRET');
}

/** A movement that is done at once. */
function once(action: () => Stop): Movement {
  return { advance: action };
}

/** One movement, and then another one if the stop of the first calls for that. */
export function inTurn(first: Movement, then: (stop: Stop) => Movement | undefined): Movement {
  let second: Movement | undefined;
  return {
    advance: () => {
      if (second) return second.advance();
      const stop = first.advance();
      second = stop && then(stop);
      return second ? undefined : stop;
    },
  };
}

/** The same movement several times, as long as each does what it should. @param times at least 1 */
export function repeated(begin: () => Movement, times: number): Movement {
  let current = begin();
  let left = times;
  return {
    advance: () => {
      const stop = current.advance();
      if (stop?.kind !== 'done' || --left <= 0) return stop;
      current = begin();
      return undefined;
    },
  };
}
