// Whose a UITT is: each thread has its own, as in rfc-v1, or all threads of an address space share one, as in poc-v2 (open
// `uitt-sharing`, claims C3). Two answers to the same questions. kernel-abi §3.3, §3.6.

import { Context } from '../isa/registers.ts';
import { MSR } from '../machine/msr.ts';
import { EBUSY, EINVAL } from './abi/errno.ts';
import type { Kernel } from './kernel.ts';
import type { MemoryMap } from './memory-map.ts';
import type { Task } from './task.ts';
import { programMisc, programMsr } from './uintr-registers.ts';
import type { UPIDContext } from './uintr-state.ts';
import type { UITT } from './uintr-uitt.ts';
import { type Connection, FreeSlot } from './uintr-work.ts';

export interface Tables {
  /** The table that a task sends through, if there is one. */
  of(task: Task): UITT | undefined;
  /** The same, made if need be, and loaded into the task's registers. undefined: no memory. */
  obtain(task: Task): UITT | undefined;
  /** The same, but what is made is not loaded yet. */
  create(task: Task): UITT | undefined;
  /** #UD or #GP at a SENDUIPI: loads a table that the task has and its registers lack. @returns false: nothing to load */
  activate(task: Task): boolean;
  /** A table has grown: those who send through it may reach all of it. */
  grown(task: Task, uitt: UITT): void;
  /** Frees the slot of a connection whose entry has been invalidated. */
  disconnect(connection: Connection): void;
  /** A task was made. Its registers are zero; whether it can send at once is decided here. */
  forked(parent: Task, child: Task): void;
  /** A task exits, or calls execve. */
  exited(task: Task): void;
  /** An address space is given up by the last who used it. */
  memoryGone(kernel: Kernel, memory: MemoryMap): void;
}

/** Loads a table into the registers of its thread. */
function load(task: Task, uitt: UITT): void {
  task.sender = uitt;
  programMsr(task, MSR.IA32_UINTR_TT, uitt.address | 1n);
  programMisc(task, { uittsz: highestIndex(task.kernel, uitt) });
}

/** What UITTSZ is to hold for a table. */
function highestIndex(kernel: Kernel, uitt: UITT): number {
  return uitt.size - 256 + Number(kernel.opens.uittsz);
}

/** rfc-v1: private tables. The last connection takes its table along; the index means nothing in another thread. */
class ThreadTables implements Tables {
  of(task: Task): UITT | undefined {
    return task.sender;
  }
  obtain(task: Task): UITT | undefined {
    if (task.sender) return task.sender;
    const uitt = task.kernel.uintr.createUitt(task.process);
    if (uitt) load(task, uitt);
    return uitt;
  }
  /** Only its own thread can use it, so it is loaded all the same. */
  create(task: Task): UITT | undefined {
    return this.obtain(task);
  }
  activate(): boolean {
    return false;
  }
  grown(task: Task, uitt: UITT): void {
    load(task, uitt);
  }
  /** Only a thread itself can change its registers: it frees the slot on its next way to user mode. */
  disconnect(connection: Connection): void {
    connection.task.queueWork(new FreeSlot(connection));
  }
  forked(): void {}
  exited(task: Task): void {
    task.sender?.drop();
    task.sender = undefined;
  }
  memoryGone(): void {}
}

/**
 * poc-v2: one table per address space, which lives as long as that does. A thread's registers get it when the thread first
 * needs it: `task.sender` is what they hold.
 */
class ProcessTables implements Tables {
  of(task: Task): UITT | undefined {
    return task.kernel.uintr.uitts.get(task.process.memory);
  }
  obtain(task: Task): UITT | undefined {
    const uitt = this.create(task);
    if (uitt && task.sender !== uitt) load(task, uitt);
    return uitt;
  }
  create(task: Task): UITT | undefined {
    const uitt = this.of(task) ?? task.kernel.uintr.createUitt(task.process);
    if (uitt) task.kernel.uintr.uitts.set(task.process.memory, uitt);
    return uitt;
  }
  activate(task: Task): boolean {
    const uitt = this.of(task);
    if (!uitt) return false;
    const reach = task.here.registers.get32(Context.uittsz);
    if (task.sender === uitt && reach === highestIndex(task.kernel, uitt)) return false;
    load(task, uitt);
    return true;
  }
  /** The other threads are told by the #GP that an index beyond their UITTSZ raises. */
  grown(task: Task, uitt: UITT): void {
    load(task, uitt);
  }
  disconnect({ uitt, index }: Connection): void {
    uitt.release(index);
    uitt.drop();
  }
  /** A child's address space refers to the same table: what either adds, the other can use. */
  forked(parent: Task, child: Task): void {
    const uitt = this.of(parent);
    if (!uitt || child.process.memory === parent.process.memory) return;
    uitt.share();
    child.kernel.uintr.uitts.set(child.process.memory, uitt);
  }
  exited(task: Task): void {
    task.sender = undefined;
  }
  memoryGone(kernel: Kernel, memory: MemoryMap): void {
    const { uitts } = kernel.uintr;
    uitts.get(memory)?.drop();
    uitts.delete(memory);
  }
}

const THREAD_TABLES = new ThreadTables();
const PROCESS_TABLES = new ProcessTables();

/** How tables are shared: open `uitt-sharing`. */
export function tablesOf({ opens }: Kernel): Tables {
  return opens['uitt-sharing'] === 'process' ? PROCESS_TABLES : THREAD_TABLES;
}

/** Connects a table to a vector. @returns the index; or -ENOSPC -ENOMEM */
export function connect(task: Task, uitt: UITT, context: UPIDContext, vector: number): number {
  const { size } = uitt;
  const index = uitt.connect(context, vector);
  if (uitt.size !== size) tablesOf(task.kernel).grown(task, uitt);
  return index;
}

/**
 * For an address space that has no table: another one's is its own from now on.
 * @returns 0; or -EINVAL: tables are private; -EBUSY: it has one
 */
export function adoptTable(task: Task, uitt: UITT): number {
  const tables = tablesOf(task.kernel);
  if (tables === THREAD_TABLES) return -EINVAL;
  if (tables.of(task)) return -EBUSY;
  uitt.share();
  task.kernel.uintr.uitts.set(task.process.memory, uitt);
  load(task, uitt);
  return 0;
}
