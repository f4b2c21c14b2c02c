// A process: a thread group and what its threads share.

import { RLIM_INFINITY, RLIM_NLIMITS, RLIMIT_CORE, RLIMIT_NOFILE, RLIMIT_RTPRIO, RLIMIT_STACK } from './abi/misc.ts';
import { SIGCHLD } from './abi/signal.ts';
import type { FileTable } from './file-table.ts';
import type { Kernel } from './kernel.ts';
import type { MemoryMap } from './memory-map.ts';
import { SignalHandlers } from './signal-handlers.ts';
import { PendingSignals } from './signal-queue.ts';
import type { Task } from './task.ts';
import type { Directory, Inode } from './tree/inode.ts';
import { UserMemory } from './user-memory.ts';
import { WaitQueue } from './wait-queue.ts';

/** How a process ended: by itself, or by a signal, with a core dump perhaps. */
export type Exit = { readonly status: number } | { readonly signal: number; readonly dumped?: boolean };

/** What a parent can be told once of a child that lives: wait4 with WUNTRACED or WCONTINUED. */
export type StopReport = { readonly kind: 'stopped'; readonly signal: number } | { readonly kind: 'continued' };

/** A resource limit: RLIM_INFINITY is none. */
export interface ResourceLimit {
  soft: bigint;
  hard: bigint;
}

const UNLIMITED: ResourceLimit = Object.freeze({ soft: RLIM_INFINITY, hard: RLIM_INFINITY });

/** Where relative paths start, and which permissions new files do not get. Shared after CLONE_FS. */
export interface Place {
  directory: Directory;
  umask: number;
}

export class Process {
  readonly kernel: Kernel;
  /** Thread-group id: the leader's thread id. */
  readonly pid: number;
  /** Who waits for its end. A process whose parent is gone gets the first process. */
  parent: Process | undefined;
  /** Children that live or have not been waited for. */
  readonly children: Process[] = [];
  /** Process group and session: each is the pid of whoever began it. */
  group: number;
  session: number;
  /** What the parent is sent at the end; 0: nothing. */
  exitSignal = SIGCHLD;
  /** Signal for this process when its parent ends; 0: none. prctl(PR_SET_PDEATHSIG). */
  parentDeathSignal = 0;
  memory: MemoryMap;
  user: UserMemory;
  readonly files: FileTable;
  /** Working directory and umask. */
  place: Place;
  handlers: SignalHandlers = new SignalHandlers();
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
  /** The signal that stops it: every thread goes into the state `stopped` when it comes by. */
  stopSignal: number | undefined = undefined;
  /** What nobody has waited for yet. */
  stopReport: StopReport | undefined = undefined;
  /** How it ended, once no thread is left. Until its parent has waited for it, it is a zombie. */
  exit: Exit | undefined = undefined;
  /** Cycles that children had which have been waited for, and theirs. */
  childrenCycles = 0;
  /** It has called execve since it was made: setpgid by its parent comes too late. */
  hasExecuted = false;
  /** The program's arguments: /proc/PID/cmdline. */
  commandLine: readonly string[] = [];
  /** Path of the executable. */
  executable = '';
  /** Where the executable lies: what /proc/PID/exe leads to. Set by `holdImage` only. */
  image: Inode | undefined = undefined;

  /** Woken when a signal becomes pending for it or one of its threads: signalfd, sigtimedwait. */
  readonly signalArrivals: WaitQueue = new WaitQueue();
  /** Woken when a child ends. */
  readonly childEnds: WaitQueue = new WaitQueue();
  /** Woken at the end: pidfds. */
  readonly ends: WaitQueue = new WaitQueue();
  /** Woken when a thread ends: execve waits to be alone. */
  readonly threadEnds: WaitQueue = new WaitQueue();
  /** Woken when memory borrowed from the parent is given back: what vfork waits for. */
  readonly memoryReturned: WaitQueue = new WaitQueue();
  /** The parent waits in vfork for it to exec or end. */
  borrowsMemory = false;

  constructor(kernel: Kernel, pid: number, memory: MemoryMap, files: FileTable, parent?: Process) {
    this.kernel = kernel;
    this.pid = pid;
    this.parent = parent;
    parent?.children.push(this);
    this.group = parent?.group ?? pid;
    this.session = parent?.session ?? pid;
    this.place = parent ? { ...parent.place } : { directory: kernel.root, umask: 0o022 };
    this.executable = parent?.executable ?? '';
    this.holdImage(parent?.image);
    this.commandLine = parent?.commandLine ?? [];
    kernel.processes.set(pid, this);
    this.memory = memory;
    this.user = new UserMemory(memory);
    this.files = files;
    this.limits = (parent?.limits ?? new Array(RLIM_NLIMITS).fill(UNLIMITED)).map((limit) => ({ ...limit }));
    if (parent) return;
    this.limits[RLIMIT_NOFILE] = {
      soft: BigInt(kernel.limits.openFiles.soft),
      hard: BigInt(kernel.limits.openFiles.hard),
    };
    // As a login gives them: no core files, no real-time priorities.
    this.limits[RLIMIT_CORE] = { soft: 0n, hard: RLIM_INFINITY };
    this.limits[RLIMIT_RTPRIO] = { soft: 0n, hard: 0n };
    this.limits[RLIMIT_STACK] = { soft: BigInt(kernel.limits.stackBytes), hard: RLIM_INFINITY };
  }

  /** No thread is left, and nobody has waited for it yet. */
  get isZombie(): boolean {
    return this.exit !== undefined;
  }
  /** Takes another memory: execve. */
  takeMemory(memory: MemoryMap): void {
    this.memory = memory;
    this.user = new UserMemory(memory);
  }
  /** Has another executable, or none any more. It is kept as an open file is: its name may go, its contents do not. */
  holdImage(image: Inode | undefined): void {
    if (image) image.opens++;
    this.image?.dropOpen();
    this.image = image;
  }
  /** Lets a parent in vfork go on. */
  returnMemory(): void {
    if (!this.borrowsMemory) return;
    this.borrowsMemory = false;
    this.memoryReturned.wake();
  }
  /** Cycles its threads have had. */
  get ranCycles(): number {
    return this.threads.reduce((sum, thread) => sum + this.kernel.scheduler.ranCycles(thread), this.deadCycles);
  }

  /** A soft limit as a number; Infinity when there is none. */
  softLimit(resource: number): number {
    const soft = this.limits[resource]!.soft;
    return soft === RLIM_INFINITY ? Number.POSITIVE_INFINITY : Number(soft);
  }
}
