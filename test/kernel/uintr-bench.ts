// A workbench for the uintr calls: a machine, a kernel, and tasks that make calls and send, without any instruction being
// executed. After every step the invariants of kernel-abi §9 are checked.

import { expect } from 'vitest';
import { Context, Reg, RegisterFile, TASK_BYTES } from '../../src/isa/registers.ts';
import { SA_RESTART, SA_RESTORER } from '../../src/kernel/abi/signal.ts';
import { bootKernel, startProgram } from '../../src/kernel/boot.ts';
import { handleEvent, handleTrap } from '../../src/kernel/entry.ts';
import { exitTask } from '../../src/kernel/exit.ts';
import { FileTable } from '../../src/kernel/file-table.ts';
import type { Kernel } from '../../src/kernel/kernel.ts';
import { loadProgram } from '../../src/kernel/loader.ts';
import { MemoryMap } from '../../src/kernel/memory-map.ts';
import type { KernelOptions } from '../../src/kernel/options.ts';
import { Process } from '../../src/kernel/process.ts';
import { returnToUser } from '../../src/kernel/return-to-user.ts';
import { sendToTask } from '../../src/kernel/signals.ts';
import type { Task } from '../../src/kernel/task.ts';
import { forkUintr } from '../../src/kernel/uintr-hooks.ts';
import { checkUintrInvariants } from '../../src/kernel/uintr-invariants.ts';
import { atBoundary } from '../../src/machine/boundary.ts';
import type { Core, Fault } from '../../src/machine/core.ts';
import type { EventKind, MachineEvent } from '../../src/machine/events.ts';
import { Machine, type MachineOptions } from '../../src/machine/machine.ts';
import { senduipi } from '../../src/machine/uintr/senduipi.ts';
import { COSTS } from '../machine/bench.ts';

export const CODE = 0x40_0000n;
export const HANDLER = CODE + 0x200n;
export const SIGNAL_HANDLER = CODE + 0x280n;
const STACK_PER_THREAD = 0x4000n;
const ALL_CORES = 0xfn;

/** Call numbers, as posted. */
export const NR = {
  registerHandler: 449,
  unregisterHandler: 450,
  createFd: 451,
  registerSender: 452,
  unregisterSender: 453,
  wait: 454,
  read: 0,
  write: 1,
  close: 3,
  dup: 32,
  nanosleep: 35,
} as const;
/** The same of poc-v2, and what it has besides. */
export const POC = {
  ...NR,
  registerHandler: 471,
  unregisterHandler: 472,
  createFd: 473,
  registerSender: 474,
  unregisterSender: 475,
  wait: 476,
  registerSelf: 477,
  altStack: 478,
  ipiFd: 479,
} as const;

/** The smallest executable: one segment of NOPs. */
export function tinyExecutable(): Uint8Array {
  const bytes = new Uint8Array(0x400).fill(0x90, 0x200);
  const view = new DataView(bytes.buffer);
  bytes.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  view.setUint16(16, 2, true); // ET_EXEC
  view.setUint16(18, 62, true); // EM_X86_64
  view.setUint32(20, 1, true);
  view.setBigUint64(24, CODE + 0x300n, true);
  view.setBigUint64(32, 64n, true);
  view.setUint16(52, 64, true);
  view.setUint16(54, 56, true);
  view.setUint16(56, 1, true);
  view.setUint32(64, 1, true); // PT_LOAD
  view.setUint32(68, 5, true); // R X
  view.setBigUint64(80, CODE, true);
  view.setBigUint64(88, CODE, true);
  view.setBigUint64(96, 0x400n, true);
  view.setBigUint64(104, 0x400n, true);
  view.setBigUint64(112, 0x1000n, true);
  return bytes;
}

export interface UintrBenchOptions {
  readonly machine?: Partial<MachineOptions>;
  readonly kernel?: Partial<KernelOptions>;
  readonly watch?: readonly EventKind[];
  /** Off for tests of behaviour that breaks them on purpose. */
  readonly invariants?: boolean;
}

export class UintrBench {
  readonly machine: Machine;
  readonly kernel: Kernel;
  readonly first: Task;
  readonly unknown: { number: number; hint: string | undefined }[] = [];
  readonly events: MachineEvent[] = [];
  /** Call numbers of its ABI profile. */
  readonly nr: { readonly [Name in keyof typeof NR]: number };
  private readonly invariants: boolean;
  private threads = 0;

  constructor({ machine = {}, kernel = {}, watch = [], invariants = true }: UintrBenchOptions = {}) {
    this.invariants = invariants;
    this.machine = new Machine({ cores: 4, memoryBytes: 512 * 4096, costs: COSTS, ...machine });
    this.machine.events.subscribe(watch, (event) => this.events.push(event));
    this.kernel = bootKernel(this.machine, {
      abi: 'rfc-v1',
      seed: 0,
      console: { write: () => {}, read: () => new Uint8Array(0) },
      onUnknownCall: (number, _args, hint) => this.unknown.push({ number, hint }),
      ...kernel,
    });
    this.nr = this.kernel.abi === 'poc-v2' ? POC : NR;
    startProgram(this.kernel, tinyExecutable(), ['test'], []);
    this.first = [...this.kernel.tasks.values()][0]!;
  }

  /** A new thread of a process, on an idle core if there is one. */
  thread(process: Process = this.first.process): Task {
    const task = this.kernel.createTask(process, this.kernel.newId());
    const bytes = this.first.core ? this.first.core.registers.saveTask() : this.first.registers.slice();
    const registers = new RegisterFile(bytes.buffer, 0, TASK_BYTES);
    registers.rsp -= STACK_PER_THREAD * BigInt(++this.threads);
    task.registers = bytes;
    return this.begin(task);
  }

  /** A child process with the parent's open files, as fork leaves it. */
  fork(parent: Task = this.first): Task {
    const { kernel, machine } = this;
    const files = new FileTable();
    for (const fd of parent.process.files.open) {
      files.put(fd, parent.process.files.get(fd)!, parent.process.files.closeOnExec(fd)!);
    }
    const memory = new MemoryMap(machine.createSpace(), machine.memory, kernel.limits.stackBytes);
    const process = new Process(kernel, kernel.newId(), memory, files, parent.process);
    const task = kernel.createTask(process, process.pid);
    task.registers = loadProgram(kernel, process, tinyExecutable(), ['child'], []);
    forkUintr(kernel, parent, task);
    return this.begin(task);
  }
  private begin(task: Task): Task {
    const { kernel } = this;
    kernel.scheduler.enqueue(task);
    if (!kernel.scheduler.current(kernel.here)) returnToUser(kernel, kernel.here);
    this.settle();
    return task;
  }

  /** Makes a call. @returns its result; undefined: the task waits in it */
  enter(task: Task, number: number, ...args: (number | bigint)[]): number | undefined {
    const core = task.here;
    const { registers } = core;
    registers.setGpr(Reg.rax, BigInt(number));
    for (const [i, register] of [Reg.rdi, Reg.rsi, Reg.rdx, Reg.r10, Reg.r8].entries()) {
      // A test may have set the last two itself.
      if (i >= 3 && args[i] === undefined) continue;
      registers.setGpr(register, BigInt.asUintN(64, BigInt(args[i] ?? 0)));
    }
    handleTrap(this.kernel, core, { kind: 'syscall' });
    this.check();
    return task.core ? this.result(task) : undefined;
  }
  /** Makes a call that does not wait. */
  call(task: Task, number: number, ...args: (number | bigint)[]): number {
    const result = this.enter(task, number, ...args);
    if (result === undefined) throw new Error(`call ${number} waits`);
    return result;
  }
  /** RAX, signed. */
  result(task: Task): number {
    return Number(BigInt.asIntN(64, this.registersOf(task).gpr(Reg.rax)));
  }
  registersOf(task: Task): RegisterFile {
    return task.core ? task.core.registers : new RegisterFile(task.registers.buffer as ArrayBuffer, 0, TASK_BYTES);
  }

  /** Registers a handler and sets UIF. The stack is in memory, so that delivery causes no page fault. */
  receive(task: Task, flags = 0): void {
    task.process.user.copyOut(task.here.registers.rsp - 0x1000n, new Uint8Array(0x1000));
    expect(this.call(task, this.nr.registerHandler, HANDLER, flags)).toBe(0);
    this.stui(task);
  }
  stui(task: Task): void {
    task.here.registers.set32(Context.uif, 1);
  }
  clui(task: Task): void {
    task.here.registers.set32(Context.uif, 0);
  }
  /** A uintr_fd of a receiver. */
  fd(task: Task, vector: number): number {
    const fd = this.call(task, this.nr.createFd, vector);
    expect(fd).toBeGreaterThanOrEqual(0);
    return fd;
  }

  /** SENDUIPI by a task on a core. A fault goes to the kernel. @returns the fault */
  send(task: Task, index: number | bigint): Fault | undefined {
    const core = task.here;
    const fault = senduipi(this.machine, core, BigInt(index));
    if (fault) handleTrap(this.kernel, core, fault);
    return fault;
  }
  /**
   * Puts `senduipi %rbx`, in whatever encoding, where a task executes next, with rbx as given: for faults that the kernel
   * looks into. @returns the address behind it
   */
  standOnSenduipi(task: Task, index: bigint, bytes = [0xf3, 0x0f, 0xc7, 0xf3]): bigint {
    const { memory, user } = task.process;
    user.copyIn(CODE, 1);
    const at = memory.space.translate(CODE, 'read', true);
    if (!at.ok) throw new Error('no code page');
    for (const [i, byte] of bytes.entries()) this.machine.memory.write8(at.physical + i, byte);
    const { registers } = task.here;
    registers.rip = CODE;
    registers.setGpr(Reg.rbx, index);
    return CODE + BigInt(bytes.length);
  }
  /** What SENDUIPI would say, without doing anything on success but posting. */
  fault(task: Task, index: number): string {
    const fault = senduipi(this.machine, task.here, BigInt(index));
    return fault ? { 6: 'SIGILL', 13: 'SIGSEGV' }[fault.vector]! : 'posts';
  }

  /** Lets everything that is under way happen, time slices excepted: events in their order, boundaries before each. */
  settle(): void {
    do {
      for (const core of this.machine.cores) this.boundary(core.id);
    } while (this.step());
    this.check();
  }
  /** The next event of the clock happens. @returns false: there was none */
  step(): boolean {
    const event = this.machine.clock.pop();
    if (!event) return false;
    const core = this.machine.cores[event.target]!;
    core.cycle = Math.max(core.cycle, event.cycle);
    if (event.kind === 'ipi') core.apic.accept(event.detail);
    else if (event.kind !== 'slice') handleEvent(this.kernel, event);
    return true;
  }
  /** What a core recognises before its next instruction. */
  boundary(id: number): void {
    const core = this.machine.cores[id]!;
    for (let trap = atBoundary(this.machine, core); trap; trap = atBoundary(this.machine, core))
      handleTrap(this.kernel, core, trap);
  }

  /** Whether the task stands at its handler's first instruction; and then with which vector. */
  handling(task: Task): number | undefined {
    const { registers } = task.here;
    return registers.rip === HANDLER ? Number(task.here.load(registers.rsp, 8)) : undefined;
  }
  /** `add $8, %rsp; uiret`. */
  uiret(task: Task): void {
    const { registers } = task.here;
    const word = (offset: bigint): bigint => task.here.load(registers.rsp + offset, 8) as bigint;
    const [rip, rflags, rsp] = [word(8n), word(16n), word(24n)];
    registers.rip = rip;
    registers.setRflags(rflags);
    registers.rsp = rsp;
    registers.set32(Context.uif, 1);
  }
  /** Runs handlers until none is due. @returns their vectors in order */
  handle(task: Task): number[] {
    const vectors: number[] = [];
    for (;;) {
      this.settle();
      const vector = this.handling(task);
      if (vector === undefined) return vectors;
      vectors.push(vector);
      this.uiret(task);
    }
  }

  /** The task leaves its core without waiting for anything, as by preemption, and gets none before `resume`. */
  preempt(task: Task): void {
    task.affinity = 0n;
    this.enterKernel(task.here);
  }
  /** A preempted task gets a core again, which must be idle. */
  resume(task: Task, core: number): void {
    const here = this.machine.cores[core]!;
    here.cycle = Math.max(here.cycle, task.readyAt);
    task.affinity = 1n << BigInt(core);
    this.enterKernel(here);
    task.affinity = ALL_CORES;
  }
  /** A core enters the kernel and leaves it again. */
  private enterKernel(core: Core): void {
    this.kernel.here = core;
    core.registers.set32(Context.cpl, 0);
    returnToUser(this.kernel, core);
    this.check();
  }
  /** Gives a signal a handler, with SA_RESTART. */
  catch(task: Task, signal: number): void {
    const flags = SA_RESTART | SA_RESTORER;
    task.process.handlers.set(signal, { handler: SIGNAL_HANDLER, flags, restorer: SIGNAL_HANDLER + 8n, mask: 0n });
  }
  /** A signal with a handler reaches a task; `here` is a core that is in the kernel anyway. */
  signal(task: Task, signal: number): void {
    this.kernel.here = this.first.core ?? this.kernel.here;
    this.catch(task, signal);
    sendToTask(task, { signal, code: 0 });
  }
  /** The task ends. */
  exit(task: Task): void {
    const core = task.here;
    this.kernel.here = core;
    core.registers.set32(Context.cpl, 0);
    exitTask(this.kernel, task);
    returnToUser(this.kernel, core);
    this.settle();
  }

  check(): void {
    if (this.invariants) expect(checkUintrInvariants(this.kernel)).toEqual([]);
  }
  seen<K extends EventKind>(kind: K): Extract<MachineEvent, { kind: K }>[] {
    this.machine.events.flush();
    return this.events.filter((event): event is Extract<MachineEvent, { kind: K }> => event.kind === kind);
  }
}
