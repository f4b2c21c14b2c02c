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
import type { Timeline } from './timeline.ts';

/** Why a movement is over. */
export type Stop =
  /** It did what it was asked for. `task`: the one that moved, if it was one. */
  | { readonly kind: 'done'; readonly task?: number }
  | { readonly kind: 'breakpoint'; readonly number: number; readonly task: number }
  /** The place asked for is reached. */
  | { readonly kind: 'reached'; readonly label: string; readonly task: number }
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
    const own = movable.breakpoints.addresses;
    const addresses = target ? new Set([...own, ...target.addresses]) : own;
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
    if (seen?.task === task.tid && seen.address === address) {
      this.seen = undefined;
      return undefined;
    }
    this.seen = undefined;
    const stop = this.target?.addresses.includes(address) ? this.target.stop(task) : undefined;
    if (stop) return stop;
    const breakpoint = this.movable.breakpoints.at(address);
    if (!breakpoint) return undefined;
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

/** Runs until the task has retired one instruction. */
export function step(movable: Movable, task: Task): Movement {
  return new Run(movable, task.tid);
}

/** Like `step`, but a CALL is run until it has returned, and so is a user-interrupt handler that comes in between. */
export function next(movable: Movable, task: Task): Movement {
  const { rip, rsp } = registersOf(task);
  const bytes = readBytes(task.process, rip, MAX_INSTRUCTION_BYTES);
  const { text, length } = bytes.length > 0 ? disassemble(bytes, rip) : { text: '', length: 0 };
  if (text.startsWith('call')) return runUntilBack(movable, task, rip + BigInt(length), rsp);

  const frames = movable.timeline.log.frames(task.tid).length;
  return inTurn(new Run(movable, task.tid), (stop) => {
    const entered = stop.kind === 'done' ? movable.timeline.log.frames(task.tid)[frames] : undefined;
    return entered && returnFrom(movable, task, entered);
  });
}

/** Runs until the task has returned from the function or handler that it is in: until a RET or UIRET leaves its stack frame. */
export function finish(movable: Movable, task: Task): Movement {
  const start = registersOf(task).rsp;
  const step = new Run(movable, task.tid);
  let mayReturn = isReturn(task);
  return {
    advance: () => {
      const stop = step.advance();
      if (stop?.kind !== 'done') return stop;
      if (task.state === 'dead' || (mayReturn && registersOf(task).rsp > start)) return stop;
      mayReturn = isReturn(task);
      return undefined;
    },
  };
}

/** Goes to before the last instruction that the task retired: what `step` does, backwards. */
export function reverseStep(movable: Movable, tid: number): Movement {
  const { timeline } = movable;
  return once(() => {
    if (timeline.moment === 0) return { kind: 'beginning' };
    const [before, last] = timeline.lastRetirements(tid, 2);
    if (before === undefined) {
      timeline.goTo(0);
      return { kind: 'beginning' };
    }
    // The task's first instruction: everything up to the one before it stays.
    timeline.goTo(last === undefined ? before - 1 : before);
    return { kind: 'done', task: tid };
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

/** One movement after the other: `then` says what follows a stop; nothing does: that stop is the end. */
export function inTurn(first: Movement, then: (stop: Stop) => Movement | undefined): Movement {
  let current = first;
  return {
    advance: () => {
      const stop = current.advance();
      const following = stop && then(stop);
      if (!following) return stop;
      current = following;
      return undefined;
    },
  };
}
