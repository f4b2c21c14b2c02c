// A debugging session, without a screen: the program, its time, the task looked at, breakpoints, and everything that can be
// asked about the present moment. Whatever a front end does goes through here.

import type { SourceFile } from '../assembler/index.ts';
import { disassemble, MAX_INSTRUCTION_BYTES } from '../decode/decoder.ts';
import { costClassOf } from '../isa/index.ts';
import type { RegisterFile } from '../isa/registers.ts';
import { rowOf } from '../kernel/syscalls/table.ts';
import type { Task } from '../kernel/task.ts';
import { Coverage } from './coverage.ts';
import * as edits from './edits.ts';
import { DebuggerError } from './errors.ts';
import { evaluate, type Names } from './expression.ts';
import { type FileView, viewFiles } from './inspect/files.ts';
import {
  copyMemory,
  type MemoryCopy,
  type MemoryRow,
  ROW_BYTES,
  readBytes,
  readNumber,
  viewMemory,
} from './inspect/memory.ts';
import { type Caller, callers, type StackWord, viewStack } from './inspect/stack.ts';
import {
  type FlagView,
  type RegisterView,
  registersOf,
  savedRegisters,
  type TaskView,
  viewFlags,
  viewRegisters,
  viewTask,
} from './inspect/tasks.ts';
import { type UintrView, viewUserInterrupts } from './inspect/user-interrupts.ts';
import { type Answer, whyNotDelivered } from './inspect/why.ts';
import type { Journey } from './journeys.ts';
import { type Location, parseLocation } from './location.ts';
import type { Stop } from './movable.ts';
import type { EventFilter, Movement } from './movement.ts';
import * as movements from './movement.ts';
import { type DebugImage, type Place, Program } from './program.ts';
import { describeStop } from './stop-text.ts';
import { type AnyStopPoint, type StopOptions, Stops, type Watched, type WatchedAccessKind } from './stops.ts';
import { Timeline, type TimelineOptions } from './timeline.ts';
import { variable } from './variables.ts';

export interface SessionOptions extends TimelineOptions {
  readonly image: DebugImage;
  /** Every file that the assembler has read, included ones too; the first is shown first. */
  readonly sources: readonly SourceFile[];
  /** Note which lines have been executed. Programs run somewhat slower then. */
  readonly coverage?: boolean | undefined;
}

/** A moment that has a name. */
export interface Bookmark {
  readonly branch: number;
  readonly moment: number;
}

/** Cores and the run queue. */
export interface CoresView {
  /** `task` undefined: it is idle. `cycle`: of its own clock. */
  readonly cores: readonly { readonly id: number; readonly task: number | undefined; readonly cycle: number }[];
  /** Tasks that wait for a core, the one that has waited longest first. */
  readonly queue: readonly number[];
}

/** A branch of time. */
export interface BranchView {
  readonly number: number;
  /** undefined: it is the original. */
  readonly parent: number | undefined;
  /** Where it leaves its parent. */
  readonly from: number;
  readonly changes: readonly string[];
  readonly furthest: number;
  readonly isHere: boolean;
}

/** What a task looked like when it was shown: the present one and the one before. */
interface Shown {
  readonly stop: number;
  readonly registers: RegisterFile;
  readonly uintr: UintrView;
  readonly memory: MemoryCopy | undefined;
}

/** A line of the source that has code. */
export interface LineInfo {
  /** Of all its instructions together, by the cost profile. */
  readonly cycles: number;
  readonly isExecuted: boolean;
}

export class Session {
  readonly program: Program;
  readonly timeline: Timeline;
  readonly stops: Stops = new Stops();
  /** Names for moments, each of a branch. */
  readonly bookmarks: Map<string, Bookmark> = new Map();
  /** What the memory view follows: an expression. */
  memoryAt = '$rsp';
  /** Why the last movement ended; undefined before the first. */
  stop: Stop | undefined = undefined;
  /** Thread id of the task looked at. It may have exited. */
  selected: number;
  /** Movements so far. */
  private settled = 0;
  private readonly shown: Map<number, { now: Shown; before: Shown | undefined }> = new Map();

  constructor(options: SessionOptions) {
    this.program = new Program(options.image, options.sources);
    this.timeline = new Timeline(options.image.elf, options);
    if (options.coverage) this.timeline.coverage = new Coverage(this.program);
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

  /** @param tid the task that moves; undefined: the one looked at */
  step(tid?: number): Movement {
    return movements.step(this, this.needTask(tid));
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
    return movements.runUntil(this, location);
  }
  /** Runs to the next event of a kind. */
  toEvent(event: EventFilter): Movement {
    return movements.runToEvent(this, event);
  }
  reverseStep(tid: number = this.selected): Movement {
    // The last instruction of a program that has ended was its task's last one too.
    if (this.timeline.end) return this.goTo(this.moment - 1);
    return movements.reverseStep(this, tid);
  }
  reverseNext(): Movement {
    if (this.timeline.end) return this.goTo(this.moment - 1);
    return movements.reverseNext(this, this.selected);
  }
  reverseFinish(): Movement {
    return movements.reverseFinish(this, this.needTask());
  }
  reverseContinue(): Movement {
    if (this.stops.active.length === 0) throw new DebuggerError('there are no breakpoints to go back to');
    return movements.reverseContinue(this);
  }
  reverseUntil(location: Location): Movement {
    return movements.reverseUntil(this, location);
  }
  /** Goes back to the last event of a kind. */
  backToEvent(event: EventFilter): Movement {
    return movements.backToEvent(this, event);
  }
  /** Who wrote this? Goes back to right before the instruction that gave a `$name` or memory its value. */
  writer(what: Watched, label: string): Movement {
    return movements.writerOf(this, what, label);
  }
  goTo(moment: number): Movement {
    return movements.goTo(this, moment);
  }
  goToCycle(cycle: number): Movement {
    return movements.goToCycle(this, cycle);
  }
  /** Gives the present moment a name. @throws DebuggerError */
  bookmark(name: string): void {
    if (!/^[a-z_][\w-]*$/i.test(name)) throw new DebuggerError(`\`${name}\` is no name for a bookmark`);
    this.bookmarks.set(name, { branch: this.timeline.branch.number, moment: this.moment });
  }
  /** @throws DebuggerError if there is no such bookmark */
  goToBookmark(name: string): Movement {
    const { branch, moment } = this.bookmarks.get(name) ?? {};
    if (branch === undefined || moment === undefined) throw new DebuggerError(`there is no bookmark \`${name}\``);
    return movements.inTurn(this.follow(branch), () => this.goTo(moment));
  }
  /** Goes on in another branch of time. @throws DebuggerError if there is none of this number */
  follow(branch: number): Movement {
    if (!this.timeline.history.branches[branch]) throw new DebuggerError(`there is no branch ${branch}`);
    return movements.follow(this, branch);
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
  /** What each core does, and who waits for one. */
  cores(): CoresView {
    const { machine, kernel } = this.timeline.system;
    return {
      cores: machine.cores.map(({ id, task, cycle }) => ({ id, task: task === 0 ? undefined : task, cycle })),
      queue: kernel.scheduler.runnable.map(({ tid }) => tid),
    };
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
  /** The functions and handlers that the task looked at is in, innermost first, as far as its stack tells. */
  backtrace(): Caller[] {
    const { task } = this;
    if (!task) return [];
    const { rsp } = registersOf(task);
    return callers(task.process, this.program, rsp, this.timeline.log.frames(task.tid));
  }
  /** Open descriptors of the process of the task looked at. */
  files(): FileView[] {
    return this.task ? viewFiles(this.task.process) : [];
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
  /** Why a vector has not been delivered to the task looked at, and what would make it. @throws DebuggerError */
  why(vector: number, tid: number = this.selected): Answer {
    const task = this.needTask(tid);
    checkVector(vector);
    const { program } = this;
    return whyNotDelivered({ task, view: viewTask(task, program), vector, log: this.timeline.log, program });
  }
  /** The user interrupts that are on their way, each with what keeps it. */
  onTheirWay(): { readonly tid: number; readonly vector: number; readonly answer: Answer }[] {
    const exists = new Set(this.tasks().map(({ tid }) => tid));
    return this.journeys().flatMap(({ vector, receiver, delivered }) =>
      delivered !== undefined || receiver === undefined || !exists.has(receiver)
        ? []
        : [{ tid: receiver, vector, answer: this.why(vector, receiver) }],
    );
  }
  /** The way of every user interrupt so far, as far as it is remembered. */
  journeys(): readonly Journey[] {
    return this.timeline.log.journeys;
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
  /** What the instructions of a line cost together, in cycles, and whether they have been executed; undefined: it has none. */
  lineInfo(place: Place): LineInfo | undefined {
    const addresses = this.program.instructionsOf(place);
    if (addresses.length === 0) return undefined;
    const { classes } = this.timeline.system.machine.costs;
    const costs = addresses.map((address) => classes[costClassOf(this.program.operation(address))] ?? 1);
    const isExecuted = addresses.some((address) => this.timeline.hasExecuted(address));
    return { cycles: costs.reduce((sum, cost) => sum + cost, 0), isExecuted };
  }
  /** Memory from where the memory view looks on: rows of 16 bytes, changed ones marked. @param skipped rows left out */
  memory(rows: number, skipped = 0): MemoryRow[] {
    const start = this.memoryStart();
    if (start === undefined || !this.task) return [];
    const first = BigInt.asUintN(64, start + BigInt(skipped * ROW_BYTES));
    return viewMemory(this.task.process, first, rows, this.before()?.memory);
  }
  /** Where the memory view looks, to the row; undefined: what it follows has no value now. */
  private memoryStart(): bigint | undefined {
    try {
      return this.evaluate(this.memoryAt) & ~0xfn;
    } catch (error) {
      if (error instanceof DebuggerError) return undefined;
      throw error;
    }
  }
  /** Lets the memory view follow an expression. @throws DebuggerError */
  lookAtMemory(expression: string): void {
    this.evaluate(expression);
    this.memoryAt = expression;
    this.noteShown();
  }
  /** Bytes of the memory of the task looked at; the list ends where memory does. */
  read(address: bigint, length: number): Uint8Array {
    const { task } = this;
    return task ? readBytes(task.process, address, length) : new Uint8Array(0);
  }
  /** The name of a system call in the generation of the patches that the kernel has. */
  callName(number: number): string {
    return rowOf(this.timeline.system.kernel.abi, number)?.name ?? `call ${number}`;
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
  /** What `watch` and `who` are about: `$name` of the task looked at, or memory. @throws DebuggerError */
  watched(text: string, bytes: number): Watched {
    const task = this.needTask();
    const name = /^\$(\w+)$/.exec(text)?.[1];
    if (name !== undefined) {
      if (!variable(name)) throw new DebuggerError(`there is no register \`$${name}\``);
      return { kind: 'variable', name, task: task.tid };
    }
    const address = this.evaluate(text.startsWith('*') ? text.slice(1) : text);
    if (this.read(address, bytes).length < bytes)
      throw new DebuggerError(`nothing is mapped at 0x${address.toString(16)}`);
    return { kind: 'memory', space: task.process.memory.space.id, address, bytes };
  }

  // ---- where to stop

  /** Sets a breakpoint. @throws DebuggerError */
  break(text: string, options: StopOptions = {}): AnyStopPoint {
    this.checkCondition(options);
    return this.stops.add({ kind: 'breakpoint', ...this.locate(text) }, options);
  }
  /** Watches memory or a `$name`. @param bytes of memory  @throws DebuggerError */
  watch(text: string, bytes: number, access: WatchedAccessKind, options: StopOptions = {}): AnyStopPoint {
    this.checkCondition(options);
    const what = this.watched(text, bytes);
    if (what.kind === 'variable' && access !== 'write')
      throw new DebuggerError('only writes of a register can be watched');
    return this.stops.add({ kind: 'watchpoint', label: text, what, access }, options);
  }
  /** Stops after events. @throws DebuggerError */
  catch(label: string, event: EventFilter, options: StopOptions = {}): AnyStopPoint {
    this.checkCondition(options);
    return this.stops.add({ kind: 'catchpoint', label, ...event }, options);
  }
  /** @param condition undefined: it always stops  @throws DebuggerError */
  setCondition(number: number, condition: string | undefined): void {
    this.checkCondition({ condition });
    this.stops.get(number).condition = condition;
  }
  /** Whether a condition holds for a task; one that cannot be evaluated there counts as true. */
  holds(condition: string, task: Task | undefined): boolean {
    try {
      return evaluate(condition, this.namesOf(task)) !== 0n;
    } catch (error) {
      if (error instanceof DebuggerError) return true;
      throw error;
    }
  }
  private checkCondition({ condition }: StopOptions): void {
    // Only its form and its names: what it reads may not be there yet.
    if (condition !== undefined) evaluate(condition, { ...this.names, read: () => 1n });
  }

  // ---- what if

  /** All branches of time, by number. */
  branches(): BranchView[] {
    const { history, branch } = this.timeline;
    return history.branches.map(({ number, parent, from, changes, furthest }) => {
      return { number, parent: parent?.number, from, changes, furthest, isHere: number === branch.number };
    });
  }

  /** Gives a `$name` of the task looked at another value. Begins a branch of time, as everything here. @throws DebuggerError */
  setVariable(name: string, value: bigint): void {
    const task = this.needTask();
    this.whatIf(`set $${name} = 0x${value.toString(16)}`, () => edits.setVariable(task, name, value));
  }
  /** Writes `bytes` bytes of memory of the task looked at. @throws DebuggerError */
  setMemory(address: bigint, bytes: number, value: bigint): void {
    const task = this.needTask();
    const change = `set {${bytes}}0x${address.toString(16)} = 0x${value.toString(16)}`;
    this.whatIf(change, () => edits.setMemory(task, address, bytes, value));
  }
  /** A vector is recognised for the task looked at, as if it had been sent and notified. @throws DebuggerError */
  inject(vector: number): void {
    const task = this.needTask();
    checkVector(vector);
    this.whatIf(`inject ${vector}`, () => edits.inject(task, vector));
  }
  /** A vector is posted in the UPID of the task looked at, and nobody is notified. @throws DebuggerError */
  post(vector: number): void {
    const task = this.needTask();
    checkVector(vector);
    this.whatIf(`post ${vector}`, () => edits.post(task, vector));
  }
  /** The notification reaches the core of the task looked at. @throws DebuggerError */
  notify(): void {
    const task = this.needTask();
    this.whatIf('notify', () => edits.notify(task));
  }
  /** The wait of a task ends, as by a signal that nobody handles. @throws DebuggerError */
  wake(tid: number = this.selected): void {
    const task = this.needTask(tid);
    this.whatIf(`wake ${tid}`, () => edits.wake(task));
  }
  /** The task looked at unmasks a vector. @throws DebuggerError */
  unmask(vector: number): void {
    const task = this.needTask();
    checkVector(vector);
    this.whatIf(`unmask ${vector}`, () => edits.unmask(task, vector));
  }
  /** The task looked at gets a handler. @throws DebuggerError */
  registerHandler(address: bigint): void {
    const task = this.needTask();
    this.whatIf(`handler 0x${address.toString(16)}`, () => edits.registerHandler(task, address));
  }
  /** A task does not run any more. @throws DebuggerError */
  freeze(tid: number): void {
    const task = this.needTask(tid);
    this.whatIf(`freeze ${tid}`, () => edits.freeze(task));
  }
  /** A frozen task may run again. @throws DebuggerError */
  thaw(tid: number): void {
    const task = this.needTask(tid);
    this.whatIf(`thaw ${tid}`, () => edits.thaw(task));
  }
  private whatIf(change: string, apply: () => void): void {
    this.timeline.fork(change, apply);
    this.stop = undefined;
    this.settled++;
    this.noteShown();
  }

  // ---- inside

  private get names(): Names {
    return this.namesOf(this.task);
  }
  private namesOf(task: Task | undefined): Names {
    return {
      register: (name) => this.clockValue(name, task) ?? (task && variable(name)?.read(task)),
      symbol: (name) => this.program.address(name),
      read: (address, bytes) => task && readNumber(task.process, address, bytes),
    };
  }
  /** `$moment`, `$cycle`, `$task`: where time stands, and whom it is about. */
  private clockValue(name: string, task: Task | undefined): bigint | undefined {
    switch (name) {
      case 'moment':
        return BigInt(this.moment);
      case 'cycle':
        return BigInt(this.cycle);
      case 'task':
        return BigInt(task?.tid ?? this.selected);
      default:
        return undefined;
    }
  }
  private allTasks(): Task[] {
    return [...this.timeline.system.kernel.tasks.values()].sort((a, b) => a.tid - b.tid);
  }
  private needTask(tid: number = this.selected): Task {
    const task = this.timeline.system.kernel.tasks.get(tid);
    if (task) return task;
    throw new DebuggerError(this.timeline.end ? 'the program has ended' : `there is no task ${tid} now`);
  }

  private settle(stop: Stop): void {
    this.stop = stop;
    if ('number' in stop && stop.number > 0 && this.stops.get(stop.number).isTemporary) this.stops.remove(stop.number);
    this.settled++;
    if ('task' in stop && stop.task !== undefined) this.selected = stop.task;
    // The task has exited, or has not been created yet: look at another one. If there is none, its id stays.
    if (!this.task) this.selected = this.allTasks()[0]?.tid ?? this.selected;
    this.noteShown();
  }
  /** Remembers what is shown of a task, so that the next time it is shown, changes can be marked. */
  private noteShown(): void {
    const { task, settled: stops } = this;
    if (!task) return;
    const start = this.memoryStart();
    const now: Shown = {
      memory: start === undefined ? undefined : copyMemory(task.process, start),
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

/** @throws DebuggerError */
function checkVector(vector: number): void {
  if (!Number.isInteger(vector) || vector < 0 || vector > 63) throw new DebuggerError('vectors are 0 to 63');
}
