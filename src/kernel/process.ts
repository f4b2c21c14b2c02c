// A process: a thread group and what its threads share.

import { RLIM_INFINITY, RLIM_NLIMITS, RLIMIT_NOFILE, RLIMIT_STACK } from './abi/misc.ts';
import type { FileTable } from './file-table.ts';
import type { Kernel } from './kernel.ts';
import type { MemoryMap } from './memory-map.ts';
import { PendingSignals } from './signal-queue.ts';
import { SignalHandlers } from './signals.ts';
import type { Task } from './task.ts';
import { UserMemory } from './user-memory.ts';

/** How a process ended. */
export type Exit = { readonly status: number } | { readonly signal: number };

/** A resource limit: RLIM_INFINITY is none. */
export interface ResourceLimit {
  soft: bigint;
  hard: bigint;
}

export class Process {
  readonly kernel: Kernel;
  /** Thread-group id: the leader's thread id. */
  readonly pid: number;
  readonly parent: Process | undefined;
  readonly memory: MemoryMap;
  readonly user: UserMemory;
  readonly files: FileTable;
  readonly handlers: SignalHandlers = new SignalHandlers();
  /** Signals sent to the process rather than to a thread of it. */
  readonly pending: PendingSignals = new PendingSignals();
  /** Living threads, oldest first. */
  readonly threads: Task[] = [];
  readonly limits: ResourceLimit[];
  /** Cycles that threads had which have exited. */
  deadCycles = 0;
  /** Exit status of the leader, once it has exited. */
  leaderStatus = 0;
  /** What exit_group or a deadly signal decided, once it has. */
  groupExit: Exit | undefined = undefined;
  /** How it ended, once no thread is left. */
  exit: Exit | undefined = undefined;

  constructor(kernel: Kernel, pid: number, memory: MemoryMap, files: FileTable, parent?: Process) {
    this.kernel = kernel;
    this.pid = pid;
    this.parent = parent;
    this.memory = memory;
    this.user = new UserMemory(memory);
    this.files = files;
    this.limits = Array.from({ length: RLIM_NLIMITS }, () => ({ soft: RLIM_INFINITY, hard: RLIM_INFINITY }));
    this.limits[RLIMIT_NOFILE] = {
      soft: BigInt(kernel.limits.openFiles.soft),
      hard: BigInt(kernel.limits.openFiles.hard),
    };
    this.limits[RLIMIT_STACK] = { soft: BigInt(kernel.limits.stackBytes), hard: RLIM_INFINITY };
  }

  /** A soft limit as a number; Infinity when there is none. */
  softLimit(resource: number): number {
    const soft = this.limits[resource]!.soft;
    return soft === RLIM_INFINITY ? Number.POSITIVE_INFINITY : Number(soft);
  }
}
