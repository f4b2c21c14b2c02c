// What the end of a uintr_fd, or of a connection, leaves to be done by the threads it concerns, on their next way to user
// mode: only a thread itself can change its own MSRs. kernel-abi §3.2, §3.3.

import { MSR } from '../machine/msr.ts';
import type { Task, TaskWork } from './task.ts';
import { programMisc, programMsr } from './uintr-registers.ts';
import type { UPIDContext } from './uintr-state.ts';
import type { Connection } from './uintr-tables.ts';

/** Work that can also be given up, when its thread is gone. */
interface UintrWork extends TaskWork {
  /** The thread has exited: drop the references. */
  abandon(): void;
}

/**
 * Leaves work with a thread. A sleeper is not woken for it; one that runs in user mode is made to enter the kernel (or not:
 * switch `queued-work`); the caller does it before its call returns.
 */
export function queueWork(task: Task, work: UintrWork): void {
  if (task.state === 'dead') {
    work.abandon();
    return;
  }
  task.work.push(work);
  if (task.core && task.kernel.opens['queued-work'] === 'kick') task.kernel.scheduler.kick(task.core);
}

/** Frees the UITT slot of a connection that has been invalidated; the thread's last one takes the UITT along. */
export class FreeSlot implements UintrWork {
  readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }
  run(task: Task): void {
    const { uitt } = this.connection;
    this.abandon();
    if (uitt.used !== 0n || task.sender !== uitt) return;
    programMsr(task, MSR.IA32_UINTR_TT, 0n);
    programMisc(task, { uittsz: 0 });
    task.sender = undefined;
    uitt.drop();
  }
  abandon(): void {
    const { uitt, index } = this.connection;
    uitt.release(index);
    uitt.drop();
  }
}

/**
 * Makes a vector free again, and takes back what is posted for it. What is in UIRR already is still delivered. Clearing a bit
 * of PIR leaves ON as it is, so a notification that was sent for it stays outstanding. A later registration of the same thread
 * has another UPID and is not touched.
 */
export class FreeVector implements UintrWork {
  readonly context: UPIDContext;
  private readonly vector: number;

  constructor(context: UPIDContext, vector: number) {
    this.context = context;
    this.vector = vector;
  }
  run(task: Task): void {
    const { receiver } = task;
    const bit = 1n << BigInt(this.vector);
    if (receiver?.context === this.context) {
      const upid = this.context.upidFor(this.vector);
      upid.pir &= ~bit;
      receiver.vectors &= ~bit;
    }
    this.abandon();
  }
  abandon(): void {
    this.context.drop();
  }
}
