// A debugging session, without a screen: the program, its time, the task looked at, breakpoints, and everything that can be
// asked about the present moment. Whatever a front end does goes through here.

import type { SourceFile } from '../assembler/index.ts';
import { disassemble, MAX_INSTRUCTION_BYTES } from '../decode/decoder.ts';
import type { RegisterFile } from '../isa/registers.ts';
import { callTables } from '../kernel/syscalls/table.ts';
import type { Task } from '../kernel/task.ts';
import { type Breakpoint, Breakpoints, type Location } from './breakpoints.ts';
import { DebuggerError } from './errors.ts';
import { evaluate, type Names } from './expression.ts';
import { readBytes, readNumber } from './inspect/memory.ts';
import { type StackWord, viewStack } from './inspect/stack.ts';
import {
  type FlagView,
  type RegisterView,
  readRegister,
  registersOf,
  savedRegisters,
  type TaskView,
  viewFlags,
  viewRegisters,
  viewTask,
} from './inspect/tasks.ts';
import { type UintrView, viewUserInterrupts } from './inspect/user-interrupts.ts';
import { whyNotDelivered } from './inspect/why.ts';
import { parseLocation } from './location.ts';
import type { Movement, Stop } from './movement.ts';
import * as movements from './movement.ts';
import { type DebugImage, type Place, Program } from './program.ts';
import { describeStop } from './stop-text.ts';
import { Timeline, type TimelineOptions } from './timeline.ts';

export interface SessionOptions extends TimelineOptions {
  readonly image: DebugImage;
  /** Every file that the assembler has read, included ones too; the first is shown first. */
  readonly sources: readonly SourceFile[];
}

/** What a task looked like when it was shown: the present one and the one before. */
interface Shown {
  readonly stop: number;
  readonly registers: RegisterFile;
  readonly uintr: UintrView;
}

export class Session {
  readonly program: Program;
  readonly timeline: Timeline;
  readonly breakpoints: Breakpoints = new Breakpoints();
  /** Why the last movement ended; undefined before the first. */
  stop: Stop | undefined = undefined;
  /** Thread id of the task looked at. It may have exited. */
  selected: number;
  /** Movements so far: a stop's number. */
  private stops = 0;
  private readonly shown: Map<number, { now: Shown; before: Shown | undefined }> = new Map();

  constructor(options: SessionOptions) {
    this.program = new Program(options.image, options.sources);
    this.timeline = new Timeline(options.image.elf, options);
    this.selected = this.allTasks()[0]!.tid;
    this.noteShown();
  }

  // ---- where we are

  get moment(): number {
    return this.timeline.moment;
  }
  get cycle(): number {
    return this.timeline.cycle;
  }
  /** Time has been further than it is now. */
  get isPast(): boolean {
    return this.moment < this.timeline.furthest;
  }
  /** The task looked at; undefined: it does not exist at this moment. */
  get task(): Task | undefined {
    return this.timeline.system.kernel.tasks.get(this.selected);
  }
  /** Why time stands where it stands, as a phrase; empty at the start. */
  get stopText(): string {
    return this.stop ? describeStop(this.stop, this) : '';
  }
  /** The line of the task looked at; at the end of the program that of its last system call. */
  get place(): Place | undefined {
    const { timeline, program } = this;
    if (this.task) return viewTask(this.task, program).place;
    const last = timeline.end && timeline.log.events.findLast((event) => event.kind === 'syscall');
    return last && program.place(last.address - 1n);
  }

  // ---- movements: begin one, and advance it until it stops

  step(): Movement {
    return movements.step(this, this.needTask());
  }
  next(): Movement {
    return movements.next(this, this.needTask());
  }
  finish(): Movement {
    return movements.finish(this, this.needTask());
  }
  continue(): Movement {
    return movements.continueRun(this);
  }
  until(location: Location): Movement {
    return movements.runUntil(this, location.addresses, location.label);
  }
  reverseStep(): Movement {
    // The last instruction of a program that has ended was its task's last one too.
    if (this.timeline.end) return this.goTo(this.moment - 1);
    return movements.reverseStep(this, this.selected);
  }
  reverseContinue(): Movement {
    if (this.breakpoints.all.length === 0) throw new DebuggerError('there are no breakpoints to go back to');
    return movements.reverseContinue(this);
  }
  goTo(moment: number): Movement {
    return movements.goTo(this, moment);
  }

  /** Does the next slice of a movement. @returns why it is over; undefined: more is left */
  advance(movement: Movement): Stop | undefined {
    const stop = movement.advance();
    if (stop) this.settle(stop);
    return stop;
  }
  /** Breaks a movement off: time stands where it has got to. */
  interrupt(): Stop {
    this.settle({ kind: 'interrupted' });
    return this.stop!;
  }
  /** Does all of a movement. */
  run(movement: Movement): Stop {
    for (;;) {
      const stop = this.advance(movement);
      if (stop) return stop;
    }
  }

  // ---- tasks

  /** Looks at another task. @throws DebuggerError if there is none of this id */
  select(tid: number): void {
    if (!this.timeline.system.kernel.tasks.has(tid)) throw new DebuggerError(`there is no task ${tid}`);
    this.selected = tid;
    this.noteShown();
  }
  /** All tasks, by thread id. */
  tasks(): TaskView[] {
    return this.allTasks().map((task) => viewTask(task, this.program));
  }
  /** The task looked at, as far as it exists. */
  view(): TaskView | undefined {
    return this.task && viewTask(this.task, this.program);
  }

  // ---- what it has

  registers(): RegisterView[] {
    return this.task ? viewRegisters(registersOf(this.task), this.before()?.registers) : [];
  }
  flags(): FlagView[] {
    return this.task ? viewFlags(registersOf(this.task).rflags(), this.before()?.registers.rflags()) : [];
  }
  stack(words: number): StackWord[] {
    const { task } = this;
    if (!task) return [];
    const { rsp } = registersOf(task);
    return viewStack(task.process, this.program, rsp, this.timeline.log.frames(task.tid), words);
  }
  /** User-interrupt state of all tasks that have any, the one looked at first. */
  userInterrupts(): UintrView[] {
    const views = this.allTasks().map(viewUserInterrupts);
    const involved = views.filter(({ receiver, routes, tid }) => receiver || routes || tid === this.selected);
    return involved.sort((a, b) => Number(b.tid === this.selected) - Number(a.tid === this.selected));
  }
  /** What `userInterrupts` said about the task looked at when it was last shown. */
  userInterruptsBefore(): UintrView | undefined {
    return this.before()?.uintr;
  }
  /** Why a vector has not been delivered to the task looked at. @throws DebuggerError */
  why(vector: number): string {
    const task = this.needTask();
    if (!Number.isInteger(vector) || vector < 0 || vector > 63) throw new DebuggerError('vectors are 0 to 63');
    return whyNotDelivered({ task, view: viewTask(task, this.program), vector, log: this.timeline.log });
  }
  /** The instruction that the task looked at is at, in GNU as syntax; undefined where no memory is. */
  instruction(): string | undefined {
    const view = this.view();
    return view && this.disassemble(view.address, 1)[0]?.text;
  }
  disassemble(address: bigint, count: number): { address: bigint; text: string }[] {
    const found: { address: bigint; text: string }[] = [];
    let at = address;
    while (found.length < count) {
      const bytes = this.read(at, MAX_INSTRUCTION_BYTES);
      if (bytes.length === 0) break;
      const { text, length } = disassemble(bytes, at);
      found.push({ address: at, text });
      at += BigInt(length);
    }
    return found;
  }
  /** Bytes of the memory of the task looked at; the list ends where memory does. */
  read(address: bigint, length: number): Uint8Array {
    const { task } = this;
    return task ? readBytes(task.process, address, length) : new Uint8Array(0);
  }
  /** The name of a system call in the generation of the patches that the kernel has. */
  callName(number: number): string {
    return callTables[this.timeline.system.kernel.abi].get(number)?.name ?? `call ${number}`;
  }
  /** What the guest has written so far. */
  get output(): string {
    return this.timeline.console.output;
  }

  // ---- what a user types

  /** The value of an expression, in the task looked at. @throws DebuggerError */
  evaluate(expression: string): bigint {
    return evaluate(expression, this.names);
  }
  /** A place to stop at. @throws DebuggerError */
  locate(text: string): Location {
    return parseLocation(text, this.program, this.names, this.place);
  }
  /** Sets a breakpoint. @throws DebuggerError */
  break(text: string): Breakpoint {
    return this.breakpoints.add(this.locate(text));
  }

  // ---- inside

  private get names(): Names {
    return {
      register: (name) => this.task && readRegister(registersOf(this.task), name),
      symbol: (name) => this.program.address(name),
      read: (address) => this.task && readNumber(this.task.process, address, 8),
    };
  }
  private allTasks(): Task[] {
    return [...this.timeline.system.kernel.tasks.values()].sort((a, b) => a.tid - b.tid);
  }
  private needTask(): Task {
    const { task } = this;
    if (task) return task;
    throw new DebuggerError(this.timeline.end ? 'the program has ended' : `task ${this.selected} does not exist now`);
  }

  private settle(stop: Stop): void {
    this.stop = stop;
    this.stops++;
    if ('task' in stop && stop.task !== undefined) this.selected = stop.task;
    // The task has exited, or has not been created yet: look at another one. If there is none, its id stays.
    if (!this.task) this.selected = this.allTasks()[0]?.tid ?? this.selected;
    this.noteShown();
  }
  /** Remembers what is shown of a task, so that the next time it is shown, changes can be marked. */
  private noteShown(): void {
    const { task, stops } = this;
    if (!task) return;
    const now = {
      stop: stops,
      registers: savedRegisters(registersOf(task).saveTask()),
      uintr: viewUserInterrupts(task),
    };
    const last = this.shown.get(task.tid);
    const before = last?.now.stop === stops ? last.before : last?.now;
    this.shown.set(task.tid, { now, before });
  }
  private before(): Shown | undefined {
    return this.shown.get(this.selected)?.before;
  }
}
