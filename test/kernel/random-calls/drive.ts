// Random system calls from four tasks in two processes. Worlds follow each other: when a world's first process ends, or it has had
// its share of calls, everybody in it is made to exit, what is left over is counted, and the next one begins.

import { Reg } from '../../../src/isa/registers.ts';
import { ERESTART_RESTARTBLOCK, ERESTARTNOINTR, ERESTARTSYS, errnoName } from '../../../src/kernel/abi/errno.ts';
import { SIGKILL, SIGUSR1 } from '../../../src/kernel/abi/signal.ts';
import { NR } from '../../../src/kernel/abi/syscall-numbers.ts';
import { handleEvent, handleTrap } from '../../../src/kernel/entry.ts';
import { checkReferences } from '../../../src/kernel/references.ts';
import { sendToTask } from '../../../src/kernel/signals.ts';
import type { Call } from '../../../src/kernel/syscalls/call.ts';
import { callTable } from '../../../src/kernel/syscalls/table.ts';
import type { Task } from '../../../src/kernel/task.ts';
import type { MachineEvent } from '../../../src/machine/events.ts';
import { Bench, CODE, DATA, executable } from '../bench.ts';
import { randomArguments } from './arguments.ts';
import { Dice } from './dice.ts';
import { AREA_BYTES, CONTROL_AT, CONTROL_IMAGE, HANDLER, IMAGE, PATHS_AT } from './structures.ts';

/** What many random calls have shown. */
export interface Tally {
  calls: number;
  succeeded: number;
  /** How often each call answered what: `ok`, or the name of an error. */
  readonly answers: Map<string, Map<string, number>>;
  /** A number that every call, result, signal and end has gone into, in their order. */
  trace: number;
  /** What was left over at the end of a world, with its seed. */
  readonly leaks: string[];
}

const CORES = 4;
const CALLS_IN_A_WORLD = 10_000;
/** Tasks that a world should have: with fewer it makes some, with more they end. */
const [FEWEST, MOST] = [4, 12];
/** Calls that end who makes them, or others: one in so many is made. */
const DEADLY: ReadonlySet<string> = new Set([
  'exit',
  'exit_group',
  'kill',
  'tkill',
  'tgkill',
  'rt_sigqueueinfo',
  'rt_sigreturn',
]);
const SELDOM = 12;
const EVENTS = ['resched', 'timer', 'alarm', 'slice'];
const CALLS = [...callTable.values()];
const ARGUMENTS = [Reg.rdi, Reg.rsi, Reg.rdx, Reg.r10, Reg.r8, Reg.r9];
/** Most whole checks of all references in a world: they cost as much as some hundred calls. */
const CHECK_EVERY = 500;

/** Makes random calls. @param count so many  @param first world to begin with, to see one again  @returns what they have shown */
export function randomCalls(seed: number, count: number, first = 0): Tally {
  const tally: Tally = { calls: 0, succeeded: 0, answers: new Map(), trace: 0, leaks: [] };
  for (let world = first; tally.calls < count; world++) {
    new World(seed, world, tally).run(Math.min(CALLS_IN_A_WORLD, count - tally.calls));
  }
  return tally;
}

/** A program with room for what calls point to; its handlers are never executed, only returned from. */
function program(): Uint8Array {
  return executable([
    { address: CODE, bytes: new Uint8Array(0x100).fill(0x90), flags: 5 },
    { address: DATA, bytes: new Uint8Array(0), memoryBytes: AREA_BYTES, flags: 6 },
  ]);
}

/** What a program sees of a restart code: the call again, or EINTR. */
function answerName(number: number): string {
  if (number === ERESTARTNOINTR) return 'again';
  return number >= ERESTARTSYS && number <= ERESTART_RESTARTBLOCK ? 'EINTR' : errnoName(number);
}

class World {
  /** How to see it again. */
  private readonly name: string;
  private readonly tally: Tally;
  private readonly dice: Dice;
  private readonly bench: Bench;

  constructor(base: number, world: number, tally: Tally) {
    this.name = `seed ${base}, world ${world}`;
    const seed = base * 1_000_003 + world;
    this.tally = tally;
    this.dice = new Dice(seed);
    const elf = program();
    this.bench = new Bench({
      machine: { cores: CORES, memoryBytes: 16 << 20 },
      kernel: {
        files: new Map([['next', elf]]),
        seed,
        openFiles: { soft: 40, hard: 48 },
        openFilesOfSystem: 60,
        console: { write: () => {}, read: () => Uint8Array.of(1, 2, 3) },
      },
      elf,
    });
    const { machine, first } = this.bench;
    machine.events.subscribe(['syscall-return', 'signal', 'task-start', 'task-exit'], (event) => this.record(event));
    this.bench.thread();
    const child = this.bench.call(first, 'fork')!;
    this.bench.settle();
    this.bench.thread(this.bench.kernel.tasks.get(child)!);
  }

  run(calls: number): void {
    const { kernel } = this.bench;
    for (let made = 0; made < calls && kernel.exit === undefined; ) {
      const task = this.someTask();
      if (!task) continue;
      this.make(task, this.someCall(task));
      made++;
      this.tally.calls++;
      if (this.dice.below(4) === 0) this.pass(300);
      if (made % CHECK_EVERY === 0) this.check('in the middle');
    }
    this.end();
  }

  /** A task on a core; undefined: all wait, and something has been done about it. */
  private someTask(): Task | undefined {
    const { kernel, machine } = this.bench;
    const running = machine.cores.flatMap((core) => kernel.scheduler.current(core) ?? []);
    if (running.length > 0) return this.dice.oneOf(running);
    // A timer with a period never leaves the clock without an event, though nobody may care.
    if (this.dice.below(10) > 0 && this.pass(20_000) > 0) return undefined;
    // Everybody waits for somebody else: a signal from outside, a deadly one now and then.
    const waiting = this.dice.oneOf([...kernel.tasks.values()]);
    sendToTask(waiting, { signal: this.dice.below(8) === 0 ? SIGKILL : SIGUSR1, code: 0, pid: 0, uid: 0 });
    this.lookAround();
    return undefined;
  }
  /** Lets events happen for some cycles. */
  private pass(cycles: number): number {
    const latest = Math.max(...this.bench.machine.cores.map(({ cycle }) => cycle));
    return this.bench.settle(latest + cycles, EVENTS);
  }
  private lookAround(): void {
    for (const { id, cycle } of this.bench.machine.cores) {
      handleEvent(this.bench.kernel, { cycle, sequence: -1, kind: 'resched', target: id, detail: 0 });
    }
  }

  private someCall(task: Task): Call {
    const { kernel } = this.bench;
    const population = kernel.tasks.size;
    if (population < FEWEST) return callTable.get(this.dice.below(2) === 0 ? NR.fork : NR.clone)!;
    if (population > MOST && task.process.pid !== kernel.firstPid) return callTable.get(NR.exit_group)!;
    // A handler "returns" as soon as its task is chosen, or goes on making calls.
    if (task.here.registers.rip === HANDLER && this.dice.below(2) === 0) return callTable.get(NR.rt_sigreturn)!;
    for (;;) {
      const call = this.dice.oneOf(CALLS);
      if (DEADLY.has(call.name) && (task.process.pid === kernel.firstPid || this.dice.below(SELDOM) > 0)) continue;
      return call;
    }
  }

  private make(task: Task, call: Call): void {
    const { registers } = task.here;
    if (this.dice.below(3) === 0) {
      task.process.user.copyOut(DATA + BigInt(PATHS_AT), IMAGE);
      task.process.user.copyOut(DATA + BigInt(CONTROL_AT), CONTROL_IMAGE);
    }
    if (call.name === 'rt_sigreturn' && registers.rip === HANDLER) registers.rsp += 8n;
    const values = randomArguments(this.dice, task, call);
    registers.setGpr(Reg.rax, BigInt(call.number));
    for (const [i, register] of ARGUMENTS.entries()) registers.setGpr(register, values[i] ?? 0n);
    // Wherever exec or a handler has led: the next call is made from a known place.
    if (registers.rip !== HANDLER) registers.rip = CODE + 2n;
    handleTrap(this.bench.kernel, task.here, { kind: 'syscall' });
    this.bench.machine.events.flush();
  }

  private record(event: MachineEvent): void {
    const { tally } = this;
    const mix = (value: number): void => {
      tally.trace = Math.imul(tally.trace ^ (value | 0), 0x0100_0193) >>> 0;
    };
    mix(event.cycle);
    mix(event.task);
    if (event.kind === 'signal') mix(event.signal);
    if (event.kind !== 'syscall-return') return;
    mix(event.number);
    mix(Number(event.result & 0x7fff_ffffn));
    const name = callTable.get(event.number)?.name ?? String(event.number);
    const failed = event.result < 0n && event.result >= -4095n;
    const answer = failed ? answerName(Number(-event.result)) : 'ok';
    if (!failed) tally.succeeded++;
    const answers = tally.answers.get(name) ?? new Map<string, number>();
    answers.set(answer, (answers.get(answer) ?? 0) + 1);
    tally.answers.set(name, answers);
  }

  private check(when: string): void {
    for (const leak of checkReferences(this.bench.kernel)) this.tally.leaks.push(`${this.name}, ${when}: ${leak}`);
  }

  /** Everybody exits; then nothing may be left. */
  private end(): void {
    const { kernel, machine } = this.bench;
    for (let round = 0; kernel.tasks.size > 0 && round < 100; round++) {
      for (const task of kernel.tasks.values()) {
        task.mustExit = true;
        task.interrupt();
      }
      this.lookAround();
      this.pass(2000);
    }
    machine.events.flush();
    this.check('at the end');
    const left = {
      tasks: kernel.tasks.size,
      'open files': kernel.openFiles,
      sockets: kernel.sockets.size,
      'set timers': kernel.timers.alarms.size,
      'running processes': [...kernel.processes.values()].filter((process) => !process.isZombie).length,
    };
    for (const [what, count] of Object.entries(left)) {
      if (count !== 0) this.tally.leaks.push(`${this.name}: ${count} ${what} left`);
    }
  }
}
