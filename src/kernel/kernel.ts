// The kernel's state: who owns what, and the few operations that every part of it builds on. What traps and events do is in
// entry.ts, how it all begins in boot.ts; both stand above everything else here.
//
// An entry is atomic at its instant: nothing else happens while it runs. Its cycles are added to the core's clock step by
// step, and what it does to other cores is stamped with that clock plus the flight. `here` is the core it runs on.

import type { Core } from '../machine/core.ts';
import { Account, type AccountNumber } from '../machine/costs.ts';
import type { Machine } from '../machine/machine.ts';
import { Random } from '../machine/random.ts';
import { ENFILE } from './abi/errno.ts';
import { RLIMIT_NOFILE } from './abi/misc.ts';
import type { File } from './file.ts';
import { chooseOpens, type Opens } from './opens.ts';
import type { BootParameters, Host, KernelOptions } from './options.ts';
import type { Exit, Process } from './process.ts';
import { Scheduler } from './scheduler.ts';
import { Task } from './task.ts';
import { Timekeeper } from './timekeeper.ts';
import { Timers } from './timers.ts';
import type { Directory } from './tree/inode.ts';
import { UserInterrupts } from './uintr.ts';
import type { WaitQueue } from './wait-queue.ts';

/** Limits that options set, with their defaults filled in. */
interface Limits {
  readonly openFiles: { readonly soft: number; readonly hard: number };
  readonly openFilesOfSystem: number;
  readonly stackBytes: number;
}

const CACHE_LINE = 64;

export class Kernel {
  readonly machine: Machine;
  readonly abi: KernelOptions['abi'];
  readonly opens: Opens;
  readonly boot: BootParameters;
  /** Frozen: functions of the host are not part of the state. */
  readonly host: Host;
  readonly limits: Limits;
  readonly hwcap: number | undefined;
  /** Makes each entry longer, if it is not 0: entry.ts. */
  readonly seed: number;
  readonly scheduler: Scheduler;
  readonly time: Timekeeper;
  readonly random: Random;
  /** Every word somebody waits on, by its key (futex.ts). A queue exists only while somebody is in it, or has yet to be called again. */
  readonly futexes: Map<string, WaitQueue> = new Map();
  readonly uintr: UserInterrupts;
  readonly timers: Timers = new Timers();
  /** The directory `/`: boot.ts mounts it. */
  root!: Directory;
  /** Living sockets, and those bound to abstract names (socket/unix-socket.ts). */
  readonly sockets: Set<File> = new Set();
  readonly abstractSockets: Map<string, File> = new Map();
  /** Processes by id, zombies too. */
  readonly processes: Map<number, Process> = new Map();
  /** Living tasks by thread id. */
  readonly tasks: Map<number, Task> = new Map();
  /** Unimplemented call numbers that have been reported. */
  readonly unknownCalls: Set<number> = new Set();
  /** Open file objects in the system. */
  openFiles = 0;
  /** Process id of the first program: its end is the end of the run. */
  readonly firstPid = 1;
  /** How the first process ended, once it has. */
  exit: Exit | undefined = undefined;
  /**
   * The last trap was a read from the console without input and has been put off: nothing has changed, no time has
   * passed. Whoever runs the machine gets input and calls `handleTrap` with the same trap again.
   */
  needsInput = false;
  /** The core that the entry at hand runs on. */
  here: Core;
  private lastId = 0;
  private lastInode = 1;

  constructor(machine: Machine, options: KernelOptions) {
    this.machine = machine;
    this.abi = options.abi;
    this.opens = chooseOpens(options.abi, options.opens);
    this.boot = Object.freeze({ ...options.boot });
    this.host = Object.freeze({ console: options.console, onUnknownCall: options.onUnknownCall });
    this.limits = {
      openFiles: options.openFiles ?? { soft: 1024, hard: 4096 },
      openFilesOfSystem: options.openFilesOfSystem ?? 8192,
      stackBytes: options.stackBytes ?? 8 << 20,
    };
    this.hwcap = options.hwcap;
    this.seed = options.seed;
    this.random = new Random(options.seed);
    this.time = new Timekeeper(machine.costs.frequencyHz, options.epochSeconds);
    this.scheduler = new Scheduler(this, this.time.cyclesIn(BigInt(options.timeSliceUs ?? 3000) * 1000n));
    this.uintr = new UserInterrupts(machine, this.opens, options.uintrConfigured ?? true);
    this.here = machine.cores[0]!;
  }

  /** Adds the price of a step to the clock of the core at hand. */
  charge(step: AccountNumber): void {
    this.machine.charge(this.here, step);
  }
  /** Adds the price of copying bytes from or to user memory. */
  chargeCopy(bytes: number): void {
    this.here.charge(Account.copyLine, Math.ceil(bytes / CACHE_LINE) * this.machine.costs.steps.copyLine);
  }
  /** A process or thread id that has never been used. */
  newId(): number {
    return ++this.lastId;
  }
  /** An inode number for a file without a file system. */
  newInode(): number {
    return ++this.lastInode;
  }
  /** The process with this id, if it has not been waited for. */
  process(pid: number): Process | undefined {
    return this.processes.get(pid);
  }
  /** CLOCK_REALTIME on the core at hand, nanoseconds since 1970. */
  get nowNs(): bigint {
    return this.time.epochNs + this.time.nanoseconds(this.here.cycle);
  }

  /** Makes a task, blocked on nothing: whoever calls this fills in its registers and enqueues it. */
  createTask(process: Process, tid: number): Task {
    const task = new Task(process, tid, (1n << BigInt(this.machine.cores.length)) - 1n);
    process.threads.push(task);
    this.tasks.set(tid, task);
    return task;
  }

  /**
   * Gives a new file object the calling process's lowest free descriptor.
   * @returns it; or -EMFILE (the process's limit), -ENFILE (the system's): checked in this order
   */
  openFile(task: Task, file: File, closeOnExec: boolean): number {
    const { process } = task;
    const limit = process.softLimit(RLIMIT_NOFILE);
    if (process.files.lowestFree() >= limit) return process.files.install(file, limit);
    if (this.openFiles >= this.limits.openFilesOfSystem) return -ENFILE;
    this.openFiles++;
    return process.files.install(file, limit, closeOnExec);
  }
}
