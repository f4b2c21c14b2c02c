// What the end of a uintr_fd, or of a connection, leaves to be done by the threads it concerns, on their next way to user
// mode: only a thread itself can change its own MSRs. kernel-abi §3.2, §3.3.

import { MSR } from '../machine/msr.ts';
import type { Task, TaskWork } from './task.ts';
import { programMisc, programMsr } from './uintr-registers.ts';
import type { Owner, OwnerWork, UPIDContext } from './uintr-state.ts';
import type { UITT } from './uintr-uitt.ts';

/** A connection of rfc-v1: made through a uintr_fd, and ended through it or with it. It holds a reference to the UITT. */
export interface Connection {
  readonly task: Task;
  readonly uitt: UITT;
  /** Slot in the UITT: the uipi_index. */
  readonly index: number;
}

/** Frees the UITT slot of a connection that has been invalidated; the thread's last one takes the UITT along. */
export class FreeSlot implements TaskWork {
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
export class FreeVector implements OwnerWork {
  readonly context: UPIDContext;
  private readonly vector: number;

  constructor(context: UPIDContext, vector: number) {
    this.context = context;
    this.vector = vector;
  }
  run({ receiver }: Owner): void {
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
