// A workbench for the kernel: a machine whose every step costs one cycle, a process made of a tiny executable, and tasks that
// make calls by having their registers set. No instruction is executed.

import { Reg, RegisterFile, TASK_BYTES } from '../../src/isa/registers.ts';
import { NR } from '../../src/kernel/abi/syscall-numbers.ts';
import { bootKernel, startProgram } from '../../src/kernel/boot.ts';
import { handleEvent, handleTrap } from '../../src/kernel/entry.ts';
import type { Kernel } from '../../src/kernel/kernel.ts';
import type { KernelOptions } from '../../src/kernel/options.ts';
import type { Task } from '../../src/kernel/task.ts';
import type { Core, Trap } from '../../src/machine/core.ts';
import { type Costs, STEPS, type Step } from '../../src/machine/costs.ts';
import type { EventKind, MachineEvent } from '../../src/machine/events.ts';
import { Machine, type MachineOptions } from '../../src/machine/machine.ts';

/** Every step costs one cycle; a cycle is a nanosecond. */
export const FLAT: Costs = {
  name: 'flat',
  frequencyHz: 1e9,
  steps: Object.fromEntries(STEPS.map((step) => [step, 1])) as Record<Step, number>,
  classes: {},
};

export const CODE = 0x40_0000n;
/** Two pages of data that programs may read and write, and one that they may only read (it holds the code). */
export const DATA = 0x50_0000n;
export const DATA_BYTES = 0x2000;
/** Nothing is ever mapped here. */
export const NOWHERE = 0x1234_5000n;
/** The first page of the kernel's direct map. */
export const KERNEL = 0xffff_8880_0000_0000n;

export interface Segment {
  readonly address: bigint;
  readonly bytes: Uint8Array;
  readonly memoryBytes?: number;
  /** PF_* */
  readonly flags: number;
}

/** An ELF64 executable with the given segments. */
export function executable(segments: readonly Segment[], entry = CODE): Uint8Array {
  const offsets = segments.map((_, i) => 0x1000 * (i + 1));
  const end = Math.max(0, ...segments.map(({ bytes }, i) => offsets[i]! + bytes.length));
  const file = new Uint8Array(Math.max(end, 64 + 56 * segments.length));
  const view = new DataView(file.buffer);
  file.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  view.setUint16(16, 2, true);
  view.setUint16(18, 62, true);
  view.setBigUint64(24, entry, true);
  view.setBigUint64(32, 64n, true);
  view.setUint16(54, 56, true);
  view.setUint16(56, segments.length, true);
  for (const [i, { address, bytes, memoryBytes, flags }] of segments.entries()) {
    const at = 64 + 56 * i;
    view.setUint32(at, 1, true);
    view.setUint32(at + 4, flags, true);
    view.setBigUint64(at + 8, BigInt(offsets[i]!) + (address & 0xfffn), true);
    view.setBigUint64(at + 16, address, true);
    view.setBigUint64(at + 32, BigInt(bytes.length), true);
    view.setBigUint64(at + 40, BigInt(memoryBytes ?? bytes.length), true);
    file.set(bytes, offsets[i]! + Number(address & 0xfffn));
  }
  return file;
}
export function tinyExecutable(): Uint8Array {
  return executable([
    { address: CODE, bytes: new Uint8Array(0x100).fill(0x90), flags: 5 },
    { address: DATA, bytes: new Uint8Array(0), memoryBytes: DATA_BYTES, flags: 6 },
  ]);
}

export type Argument = number | bigint;
export type CallName = keyof typeof NR;

export interface BenchOptions {
  readonly machine?: Partial<MachineOptions>;
  readonly kernel?: Partial<KernelOptions>;
  readonly watch?: readonly EventKind[];
  readonly elf?: Uint8Array;
  readonly argv?: readonly string[];
  readonly envp?: readonly string[];
}

export class Bench {
  readonly machine: Machine;
  readonly kernel: Kernel;
  /** The first process's first thread: it runs on core 0. */
  readonly first: Task;
  readonly output: number[] = [];
  readonly unknown: number[] = [];
  readonly events: MachineEvent[] = [];

  constructor({ machine = {}, kernel = {}, watch = [], elf, argv = ['test'], envp = [] }: BenchOptions = {}) {
    this.machine = new Machine({ cores: 2, memoryBytes: 1 << 20, costs: FLAT, ...machine });
    this.machine.events.subscribe(watch, (event) => this.events.push(event));
    this.kernel = bootKernel(this.machine, {
      abi: 'rfc-v1',
      seed: 0,
      console: { write: (_fd, bytes) => this.output.push(...bytes), read: () => new Uint8Array(0) },
      onUnknownCall: (number) => this.unknown.push(number),
      ...kernel,
    });
    startProgram(this.kernel, elf ?? tinyExecutable(), argv, envp);
    this.first = this.kernel.tasks.get(1)!;
  }

  core(id: number): Core {
    return this.machine.cores[id]!;
  }
  registersOf(task: Task): RegisterFile {
    return task.core ? task.core.registers : new RegisterFile(task.registers.buffer, 0, TASK_BYTES);
  }

  /** Makes a call. @returns its result, signed; undefined: the task waits, or has ended */
  call(task: Task, name: CallName, ...args: Argument[]): number | undefined {
    const core = task.here;
    const { registers } = core;
    registers.setGpr(Reg.rax, BigInt(NR[name]));
    for (const [i, register] of [Reg.rdi, Reg.rsi, Reg.rdx, Reg.r10, Reg.r8, Reg.r9].entries()) {
      registers.setGpr(register, BigInt.asUintN(64, BigInt(args[i] ?? 0)));
    }
    // What SYSCALL does: SDM Vol 2 SYSCALL.
    registers.setGpr(Reg.rcx, registers.rip);
    registers.setGpr(Reg.r11, registers.rflags());
    handleTrap(this.kernel, core, { kind: 'syscall' });
    return task.core ? this.result(task) : undefined;
  }
  /** RAX of a task, signed. */
  result(task: Task): number {
    return Number(BigInt.asIntN(64, this.registersOf(task).gpr(Reg.rax)));
  }
  trap(task: Task, trap: Trap): void {
    handleTrap(this.kernel, task.here, trap);
  }
  fault(task: Task, vector: number, error = 0, address = 0n): void {
    this.trap(task, { kind: 'fault', vector, error, address });
  }

  /** A new thread with a stack of its own, settled on a core if one is free. */
  thread(maker: Task = this.first, flags = 0x3d0f00n & ~0x138_0000n): Task {
    const tid = this.call(maker, 'clone', flags, 0x7fff_fff0_0000n)!;
    this.settle();
    return this.kernel.tasks.get(tid)!;
  }

  /** Lets events happen until none is left or `untilCycle` is reached; slices too. @returns how many happened */
  settle(untilCycle = Number.POSITIVE_INFINITY, kinds: readonly string[] = ['resched', 'timer']): number {
    let happened = 0;
    const { clock } = this.machine;
    for (;;) {
      const next = clock.pending().find((event) => kinds.includes(event.kind) && event.cycle <= untilCycle);
      if (!next) return happened;
      clock.cancel(next.sequence);
      const core = this.core(next.target);
      core.cycle = Math.max(core.cycle, next.cycle);
      handleEvent(this.kernel, next);
      happened++;
    }
  }

  write(address: bigint, ...words: bigint[]): bigint {
    if (!this.first.process.user.write64(address, ...words)) throw new Error(`cannot write 0x${address.toString(16)}`);
    return address;
  }
  writeBytes(address: bigint, bytes: Uint8Array): bigint {
    if (!this.first.process.user.copyOut(address, bytes)) throw new Error(`cannot write 0x${address.toString(16)}`);
    return address;
  }
  word(address: bigint): bigint {
    return this.first.process.user.read64(address)!;
  }
  word32(address: bigint): number {
    return this.first.process.user.read32(address)!;
  }
  bytes(address: bigint, length: number): Uint8Array {
    return this.first.process.user.copyIn(address, length)!;
  }
  seen<K extends EventKind>(kind: K): Extract<MachineEvent, { kind: K }>[] {
    this.machine.events.flush();
    return this.events.filter((event): event is Extract<MachineEvent, { kind: K }> => event.kind === kind);
  }
}
