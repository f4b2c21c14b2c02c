// Tasks as a debugger shows them: where each one is, and its registers wherever they are at present, in a core or saved by
// the kernel.

import { Context, REGISTER_NAMES, Reg, RegisterFile, RFlag } from '../../isa/registers.ts';
import { rowOf } from '../../kernel/syscalls/table.ts';
import type { Task, TaskState } from '../../kernel/task.ts';
import type { Place, Program } from '../program.ts';

/** Bytes of the SYSCALL instruction. */
const SYSCALL_BYTES = 2n;

/** One task, at this moment. */
export interface TaskView {
  readonly tid: number;
  readonly state: TaskState;
  /** Id of the core it runs on; undefined: it is on none. */
  readonly core: number | undefined;
  readonly rip: bigint;
  /** The instruction it is at: the one to execute next, or the SYSCALL it waits in. */
  readonly address: bigint;
  /** Its line in the source. */
  readonly place: Place | undefined;
  /** `handler+4`. */
  readonly symbol: string | undefined;
  /** What it waits for: the call, and a phrase that completes "waits for …". */
  readonly wait: { readonly call: string; readonly what: string } | undefined;
}

/** The registers of a task, live: a core's while it runs there, else what the kernel saved. */
export function registersOf(task: Task): RegisterFile {
  return task.core ? task.core.registers : savedRegisters(task.registers);
}
/** The registers in a copy of the task's part of a context. */
export function savedRegisters({ buffer, byteOffset, byteLength }: Uint8Array): RegisterFile {
  return new RegisterFile(buffer, byteOffset, byteLength);
}

export function viewTask(task: Task, program: Program): TaskView {
  const { rip } = registersOf(task);
  const wait = viewWait(task);
  const address = wait ? rip - SYSCALL_BYTES : rip;
  return {
    tid: task.tid,
    state: task.state,
    core: task.core?.id,
    rip,
    address,
    place: program.place(address),
    symbol: program.symbolAt(address),
    wait,
  };
}

function viewWait(task: Task): TaskView['wait'] {
  const { kernel, wait } = task;
  if (wait) return { call: rowOf(kernel.abi, wait.call)?.name ?? String(wait.call), what: wait.waitsFor };
  // The kernel has put the whole entry off until the console has input.
  return kernel.needsInput && kernel.here === task.core ? { call: 'read', what: 'input' } : undefined;
}

/** `waits in futex for …`, `runs on core 1`, `is ready to run`. */
export function describeState(task: TaskView): string {
  if (task.wait) return `waits in ${task.wait.call} for ${task.wait.what}`;
  switch (task.state) {
    case 'running':
      return `runs on core ${task.core}`;
    case 'runnable':
      return 'is ready to run';
    case 'stopped':
      return 'is stopped by a signal';
    case 'blocked':
      return 'has not run yet';
    case 'dead':
      return 'has exited';
  }
}

/** One register, as a debugger shows it. */
export interface RegisterView {
  readonly name: string;
  readonly value: bigint;
  /** It differs from what it was when this task was last shown. */
  readonly changed: boolean;
}

/** Names of the registers of a task, in the order in which they are shown. */
const SHOWN: readonly string[] = [
  ...['rax', 'rbx', 'rcx', 'rdx', 'rsi', 'rdi', 'rbp', 'rsp'],
  ...['r8', 'r9', 'r10', 'r11', 'r12', 'r13', 'r14', 'r15', 'rip', 'rflags'],
];

/** What a register's name means. */
export type NamedPart =
  | { readonly kind: 'rip' | 'rflags' }
  | { readonly kind: 'field'; readonly offset: number; readonly bits: 32 | 64 }
  | { readonly kind: 'gpr'; readonly index: number; readonly bits: number; readonly shift: number };

/** Names that are not made of those of the general-purpose registers; gdb's `pc sp fp eflags` among them. */
const OTHER_NAMES: ReadonlyMap<string, NamedPart> = new Map([
  ['rip', { kind: 'rip' }],
  ['pc', { kind: 'rip' }],
  ['rflags', { kind: 'rflags' }],
  ['eflags', { kind: 'rflags' }],
  ['sp', { kind: 'gpr', index: Reg.rsp, bits: 64, shift: 0 }],
  ['fp', { kind: 'gpr', index: Reg.rbp, bits: 64, shift: 0 }],
  ['fs_base', { kind: 'field', offset: Context.fsBase, bits: 64 }],
  ['gs_base', { kind: 'field', offset: Context.gsBase, bits: 64 }],
  ['mxcsr', { kind: 'field', offset: Context.mxcsr, bits: 32 }],
]);

/** Names of the general-purpose registers and of their parts: rax, eax, ax, al, ah, r8d … SDM Vol 1 §3.4.1. */
const PARTS: ReadonlyMap<string, NamedPart> = new Map(
  REGISTER_NAMES.flatMap((name, index) => {
    const part = (text: string, bits: number, shift = 0) => [text, { kind: 'gpr', index, bits, shift }] as const;
    if (index >= 8) return [part(name, 64), part(`${name}d`, 32), part(`${name}w`, 16), part(`${name}b`, 8)];
    const short = name.slice(1);
    const byte = short.endsWith('x') ? short[0]! : short;
    const high = short.endsWith('x') ? [part(`${byte}h`, 8, 8)] : [];
    return [part(name, 64), part(`e${short}`, 32), part(short, 16), ...high, part(`${byte}l`, 8)];
  }),
);

/** What a register's name means; undefined: nothing. */
export function registerPart(name: string): NamedPart | undefined {
  return OTHER_NAMES.get(name) ?? PARTS.get(name);
}

/** The value of a register by its name; undefined for a name that is none. */
export function readRegister(registers: RegisterFile, name: string): bigint | undefined {
  const part = registerPart(name);
  switch (part?.kind) {
    case undefined:
      return undefined;
    case 'rip':
      return registers.rip;
    case 'rflags':
      return registers.rflags();
    case 'field':
      return part.bits === 32 ? BigInt(registers.get32(part.offset)) : registers.get(part.offset);
    case 'gpr':
      return (registers.gpr(part.index) >> BigInt(part.shift)) & ((1n << BigInt(part.bits)) - 1n);
  }
}

/** All registers of a task. @param before when it was last shown, if it was */
export function viewRegisters(registers: RegisterFile, before: RegisterFile | undefined): RegisterView[] {
  return SHOWN.map((name) => {
    const value = readRegister(registers, name)!;
    return { name, value, changed: before !== undefined && readRegister(before, name) !== value };
  });
}

/** One bit of RFLAGS. */
export interface FlagView {
  readonly name: string;
  readonly set: boolean;
  readonly changed: boolean;
}

/** The flags that programs use, from the left as the manual draws them. */
const FLAGS = ['OF', 'DF', 'IF', 'TF', 'SF', 'ZF', 'AF', 'PF', 'CF'] as const;

/** RFLAGS, decoded. SDM Vol 1 Figure 3-8. */
export function viewFlags(rflags: bigint, before: bigint | undefined): FlagView[] {
  return FLAGS.map((name) => {
    const set = (rflags & RFlag[name]) !== 0n;
    return { name, set, changed: before !== undefined && ((before ^ rflags) & RFlag[name]) !== 0n };
  });
}
