// uintr_fd: an open file that stands for (receiver thread, vector). Whoever holds it may connect and send that vector to that
// thread; it carries no data. kernel-abi §3.2, §3.3, §8.
//
// Invariant: `connections` has at most one entry per thread, and each is a taken slot of that thread's UITT.

import { EINVAL, EISCONN, ENOMEM, ENOSPC, ESHUTDOWN } from './abi/errno.ts';
import { O_NONBLOCK, O_RDONLY } from './abi/fcntl.ts';
import { File } from './file.ts';
import type { Task } from './task.ts';
import type { Connection, UPIDContext } from './uintr-state.ts';
import { FreeSlot, FreeVector, queueWork } from './uintr-work.ts';

export class UintrFd extends File {
  readonly name = 'anon_inode:[uintrfd]';
  readonly context: UPIDContext;
  readonly vector: number;
  private readonly connections: Map<Task, Connection> = new Map();

  /** Takes a reference to the UPID. */
  constructor(context: UPIDContext, vector: number) {
    super(O_RDONLY | O_NONBLOCK);
    this.context = context;
    this.vector = vector;
    context.share();
  }

  /**
   * Makes a thread a sender through this file.
   * @returns its uipi_index; or -EISCONN (it is one already) -ESHUTDOWN (nobody is registered any more) -ENOSPC (its UITT is
   *   full) -ENOMEM (it gets none)
   */
  connect(task: Task): number {
    if (this.connections.has(task)) return -EISCONN;
    if (!this.context.active) return -ESHUTDOWN;
    const uitt = task.sender ?? task.kernel.uintr.createUitt(task);
    if (!uitt) return -ENOMEM;
    const index = uitt.connect(this.context, this.vector);
    if (index === undefined) return -ENOSPC;
    this.context.share();
    uitt.share();
    this.connections.set(task, { task, uitt, context: this.context, index });
    return index;
  }

  /** Ends a thread's connection, whether the receiver lives or not. @returns 0; or -EINVAL: it has none */
  disconnect(task: Task): number {
    const connection = this.connections.get(task);
    if (!connection) return -EINVAL;
    this.connections.delete(task);
    connection.uitt.invalidate(connection.index);
    queueWork(task, new FreeSlot(connection));
    return 0;
  }

  /** The last descriptor is closed: every sender is cut off at once, and the vector becomes free. */
  override released(_task: Task): void {
    for (const connection of this.connections.values()) {
      connection.uitt.invalidate(connection.index);
      queueWork(connection.task, new FreeSlot(connection));
    }
    queueWork(this.context.task, new FreeVector(this.context, this.vector));
  }

  /** Connections, for reports and checks. */
  get connected(): readonly Connection[] {
    return [...this.connections.values()];
  }
  /** What /proc/PID/fdinfo shows besides the common lines. */
  get fdinfo(): string {
    return `user_vector:${this.vector}\n`;
  }
}
