// Files that stand for (receiver thread, vector): whoever holds one may connect, and send that vector to that thread. They
// carry no data. Each generation of the patches has its own kind. kernel-abi §3.2, §3.3, §8.

import { EINVAL, EISCONN, ENOMEM, ESHUTDOWN } from './abi/errno.ts';
import { O_NONBLOCK, O_RDONLY } from './abi/fcntl.ts';
import { File } from './file.ts';
import type { Task } from './task.ts';
import { VectorSources } from './uintr-sources.ts';
import type { UPIDContext } from './uintr-state.ts';
import { connect, tablesOf } from './uintr-tables.ts';
import type { UITT } from './uintr-uitt.ts';
import { type Connection, FreeVector } from './uintr-work.ts';

export abstract class VectorFile extends File {
  readonly context: UPIDContext;
  readonly vector: number;
  /** What posts besides threads. */
  readonly sources: VectorSources = new VectorSources();

  /** Takes a reference to the UPID. */
  constructor(context: UPIDContext, vector: number) {
    super(O_RDONLY | O_NONBLOCK);
    this.context = context;
    this.vector = vector;
    context.share();
  }

  /** Makes a thread a sender through this file. @returns its uipi_index; or -errno */
  abstract connect(task: Task): number;

  /** It has no poll method: poll and select find it ready at all times, and epoll does not take it. */
  override get canBeWatched(): boolean {
    return false;
  }
  override released(_task: Task): void {
    this.sources.end();
  }
}

/**
 * uintr_fd, rfc-v1: the file *is* the connection. With its last close every sender is cut off and the vector becomes free.
 *
 * Invariant: `connections` has at most one entry per UITT, and each is a taken slot of it.
 */
export class UintrFd extends VectorFile {
  readonly name = 'anon_inode:[uintrfd]';
  private readonly connections: Map<UITT, Connection> = new Map();

  /**
   * @returns -EISCONN (it is a sender already) -ESHUTDOWN (nobody is registered any more) -ENOSPC (its UITT is full) -ENOMEM
   *   (it gets none, or no larger one)
   */
  connect(task: Task): number {
    const tables = tablesOf(task.kernel);
    const own = tables.of(task);
    if (own && this.connections.has(own)) return -EISCONN;
    if (!this.context.active) return -ESHUTDOWN;
    const uitt = tables.obtain(task);
    if (!uitt) return -ENOMEM;
    const index = connect(task, uitt, this.context, this.vector);
    if (index < 0) return index;
    uitt.share();
    this.connections.set(uitt, { task, uitt, index });
    return index;
  }

  /** Ends a thread's connection, whether the receiver lives or not. @returns 0; or -EINVAL: it has none */
  disconnect(task: Task): number {
    const uitt = tablesOf(task.kernel).of(task);
    const connection = uitt && this.connections.get(uitt);
    if (!connection) return -EINVAL;
    this.connections.delete(uitt);
    this.end(connection);
    return 0;
  }

  override released(task: Task): void {
    super.released(task);
    for (const connection of this.connections.values()) this.end(connection);
    this.context.task.queueWork(new FreeVector(this.context, this.vector));
  }
  /** V first: from now on SENDUIPI faults, whenever the slot is freed. */
  private end(connection: Connection): void {
    connection.uitt.invalidate(connection.index);
    tablesOf(connection.task.kernel).disconnect(connection);
  }

  /** Connections, for reports and checks. */
  get connected(): readonly Connection[] {
    return [...this.connections.values()];
  }
  override get fdinfo(): string {
    return `user_vector:${this.vector}\n`;
  }
}

/** uvec_fd, poc-v2: a permission to connect. Closing it changes nothing for those who have. */
export class UvecFd extends VectorFile {
  readonly name = 'anon_inode:[uvecfd]';

  /** @returns -ESHUTDOWN (the receiver has exited) -ENOMEM (no UITT, or no larger one) -ENOSPC (it is full) */
  connect(task: Task): number {
    if (!this.context.active) return -ESHUTDOWN;
    const uitt = tablesOf(task.kernel).obtain(task);
    if (!uitt) return -ENOMEM;
    return connect(task, uitt, this.context, this.vector);
  }
  override released(task: Task): void {
    super.released(task);
    this.context.drop();
  }
  override get fdinfo(): string {
    return `uintr: receiver: ${this.context.task.tid} vector:${this.vector}\n`;
  }
}
