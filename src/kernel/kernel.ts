// The kernel: what the hardware's traps and the clock's events arrive at.
//
// An entry is atomic at its instant: nothing else happens while it runs. Its cycles are added to the core's clock step by
// step, and what it does to other cores is stamped with that clock plus the flight. `here` is the core it runs on.

import { Context, Reg } from '../isa/registers.ts';
import type { ScheduledEvent } from '../machine/clock.ts';
import type { Core, Fault, Trap } from '../machine/core.ts';
import { Account, type AccountNumber } from '../machine/costs.ts';
import { hash } from '../machine/hash.ts';
import type { Machine } from '../machine/machine.ts';
import { Random } from '../machine/random.ts';
import { ENFILE } from './abi/errno.ts';
import { RLIMIT_NOFILE } from './abi/misc.ts';
import { NR } from './abi/syscall-numbers.ts';
import { ConsoleInput, ConsoleOutput } from './console-files.ts';
import { nameOf } from './exec.ts';
import { handleDebug, handleFault } from './faults.ts';
import type { File, Result } from './file.ts';
import { FileTable } from './file-table.ts';
import { FutexTable } from './futex.ts';
import { loadProgram } from './loader.ts';
import { MemoryMap } from './memory-map.ts';
import { chooseOpens, type Opens } from './opens.ts';
import type { BootParameters, Host, KernelOptions } from './options.ts';
import { type Exit, Process } from './process.ts';
import { type BlockedTask, describeBlocked } from './report.ts';
import { returnToUser } from './return-to-user.ts';
import { Scheduler } from './scheduler.ts';
import { resume } from './signals.ts';
import type { UnixSocket } from './socket/unix-socket.ts';
import { enterCall, invoke, requestedNumber } from './syscall-entry.ts';
import { type CurrentCall, Task } from './task.ts';
import { Timekeeper } from './timekeeper.ts';
import { Timers } from './timers.ts';
import type { MemoryDirectory } from './tree/directory.ts';
import { directoryAt, HOME, makeRoot, plant } from './tree/root.ts';
import { UserInterrupts } from './uintr.ts';
import { bootUintr, setUpUintr, uintrInterrupt } from './uintr-hooks.ts';
import type { WakeReason } from './wait-queue.ts';

/** Limits that options set, with their defaults filled in. */
interface Limits {
  readonly openFiles: { readonly soft: number; readonly hard: number };
  readonly openFilesOfSystem: number;
  readonly stackBytes: number;
}

export class Kernel {
  readonly machine: Machine;
  readonly abi: KernelOptions['abi'];
  readonly opens: Opens;
  readonly boot: BootParameters;
  /** Frozen: functions of the host are not part of the state. */
  readonly host: Host;
  readonly limits: Limits;
  readonly hwcap: number | undefined;
  private readonly seed: number;
  readonly scheduler: Scheduler;
  readonly time: Timekeeper;
  readonly random: Random;
  readonly futexes: FutexTable = new FutexTable();
  readonly uintr: UserInterrupts;
  readonly timers: Timers = new Timers();
  /** The directory `/`. */
  readonly root: MemoryDirectory;
  /** Living sockets, and those bound to abstract names. */
  readonly sockets: Set<UnixSocket> = new Set();
  readonly abstractSockets: Map<string, UnixSocket> = new Map();
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
   * The last `trap` was a read from the console without input and has been put off: nothing has changed, no time has
   * passed. Whoever runs the machine gets input and calls `trap` with the same trap again.
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
    this.uintr = new UserInterrupts(this, options.uintrConfigured ?? true);
    this.here = machine.cores[0]!;
    this.root = makeRoot(this);
    for (const [path, bytes] of options.files ?? []) plant(this, this.root, path, bytes);
    bootUintr(this);
    for (const core of machine.cores) {
      core.registers.set32(Context.cpl, 0);
      setUpUintr(this, core);
    }
  }

  /**
   * Makes the first process out of an executable; core 0 is then in user mode on its first instruction.
   * @throws LoadError if the file is not a static x86-64 executable
   */
  start(elf: Uint8Array, argv: readonly string[], envp: readonly string[]): void {
    const memory = new MemoryMap(this.machine.createSpace(), this.machine.memory, this.limits.stackBytes);
    const process = new Process(this, this.newId(), memory, new FileTable());
    const { inode, path } = plant(this, this.root, argv[0] ?? 'program', elf);
    process.holdImage(inode);
    process.executable = path;
    process.commandLine = [...argv];
    process.place.directory = directoryAt(this, this.root, HOME);
    const task = this.createTask(process, process.pid);
    task.altStack = { sp: 0n, size: 0n, flags: 0 };
    task.name = nameOf(path);
    task.registers = loadProgram(this, process, elf, argv, envp);
    for (const [fd, file] of [
      new ConsoleInput(this),
      new ConsoleOutput(this, 1),
      new ConsoleOutput(this, 2),
    ].entries()) {
      this.openFiles++;
      process.files.put(fd, file, false);
    }
    this.here = this.machine.cores[0]!;
    this.scheduler.enqueue(task);
    returnToUser(this, this.here);
  }

  /**
   * A core left user code, or an interrupt found it idle. When this returns, the core is in user mode with a task loaded, or
   * idle (`core.task` = 0, CPL 0); unless `needsInput`.
   */
  trap(core: Core, trap: Trap): void {
    this.here = core;
    const task = this.scheduler.current(core);
    this.needsInput = trap.kind === 'syscall' && task !== undefined && this.lacksInput(task);
    if (this.needsInput) return;
    core.registers.set32(Context.cpl, 0);
    if (!task) this.scheduler.leaveSleep(core);
    this.charge(trap.kind === 'syscall' ? Account.kernelEntry : Account.interruptEntry);
    this.stretch(core);
    if (task) {
      task.exitStep = trap.kind === 'syscall' ? Account.kernelExit : Account.interruptExit;
      task.call = undefined;
    }
    if (trap.kind === 'interrupt') this.interrupted(core, trap.vector);
    else if (!task) throw new Error(`core ${core.id} is idle and cannot cause a ${trap.kind}`);
    else if (trap.kind === 'syscall') enterCall(this, task);
    else if (trap.kind === 'debug') handleDebug(core, task, trap.singleStep);
    else handleFault(this, core, task, trap.kind === 'fault' ? trap : SOFTWARE_TRAPS[trap.kind]);
    // Back to the idle loop, which looks whether somebody has become runnable.
    if (!task) this.charge(Account.interruptExit);
    returnToUser(this, core);
  }

  /**
   * An event of the clock that is the kernel's. Its target is always a core id, and that core's clock has reached the event's
   * cycle: `resched` look at the run queue, `slice` the current task has had its time, `timer` task `detail` reaches its
   * deadline, `alarm` a timer expires.
   */
  event(event: ScheduledEvent): void {
    const core = this.machine.cores[event.target]!;
    this.here = core;
    const task = this.scheduler.current(core);
    core.registers.set32(Context.cpl, 0);
    // An idle core is not interrupted: it sleeps in MWAIT until its need-resched flag is written.
    if (task) this.charge(Account.interruptEntry);
    else if (this.scheduler.leaveSleep(core) && event.kind === 'resched') {
      // What the others do meanwhile happens before this core looks at its queue.
      this.scheduler.expect(core, core.cycle);
      return;
    }
    this.stretch(core);
    if (task) {
      task.exitStep = Account.interruptExit;
      task.call = undefined;
    }
    switch (event.kind) {
      case 'resched':
        this.scheduler.arrived(core);
        break;
      case 'slice':
        this.charge(Account.timerInterrupt);
        this.scheduler.sliceEnded(core);
        break;
      case 'timer':
        this.charge(Account.timerInterrupt);
        this.deadline(event);
        break;
      case 'alarm':
        this.charge(Account.timerInterrupt);
        this.timers.expired(event.sequence);
        break;
      default:
        throw new Error(`the kernel knows no event ${event.kind}`);
    }
    returnToUser(this, core);
  }

  /** Every waiting task and what it waits for, in words: the deadlock report. */
  blocked(): BlockedTask[] {
    return describeBlocked(this);
  }

  /** Runs the function of a call, for a task that is on its core. */
  invoke(task: Task, call: CurrentCall): Result {
    return invoke(this, task, call);
  }
  /** Adds the price of a step to the clock of the core at hand. */
  charge(step: AccountNumber): void {
    this.machine.charge(this.here, step);
  }
  /** Adds the price of copying bytes from or to user memory. */
  chargeCopy(bytes: number): void {
    this.here.charge(Account.copyLine, Math.ceil(bytes / CACHE_LINE) * this.machine.costs.steps.copyLine);
  }
  /** A seed makes each kernel entry longer, by up to an interrupt's: other orders of events, all of them possible ones. */
  private stretch(core: Core): void {
    if (this.seed === 0) return;
    core.charge(Account.kernelEntry, hash(this.seed, core.cycle) % (this.machine.costs.steps.interruptEntry + 1));
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

  /** Ends a task's wait. Nothing happens if it is not waiting. */
  endWait(task: Task, reason: WakeReason): void {
    const { wait } = task;
    if (task.state !== 'blocked' || !wait) return;
    for (const queue of wait.queues) queue.remove(task);
    if (wait.timer !== undefined) this.machine.clock.cancel(wait.timer);
    task.wakeReason = reason;
    this.charge(Account.wakeUp);
    this.here.publish({ kind: 'wake', woken: task.tid, reason });
    this.scheduler.enqueue(task);
  }

  /** Makes a task come by the end of `returnToUser` soon: it has a signal or work. A wait ends, a running task is kicked. */
  interrupt(task: Task): void {
    if (task.state === 'blocked') {
      if (!task.wait?.killable || task.isDying) this.endWait(task, 'signal');
    } else if (task.state === 'stopped') {
      if (task.isDying) resume(task);
    } else if (task.core) this.scheduler.kick(task.core);
  }

  private deadline(event: ScheduledEvent): void {
    const task = this.tasks.get(event.detail);
    // Timers are cancelled when a wait ends another way, so this one is the wait's own.
    if (task?.wait?.timer === event.sequence) this.endWait(task, 'timeout');
  }

  /** An interrupt that no user-interrupt notification took: acknowledged by the core, ended here. */
  private interrupted(core: Core, vector: number): void {
    core.apic.endOfInterrupt();
    uintrInterrupt(this, core, vector);
  }

  /** Whether the call asked for would read from the console while that has nothing. */
  private lacksInput(task: Task): boolean {
    const number = requestedNumber(task);
    if (number !== NR.read && number !== NR.readv && number !== NR.preadv2) return false;
    const { registers } = task.here;
    if (registers.gpr(Reg.rdx) === 0n) return false;
    const file = task.process.files.get(registers.gpr32(Reg.rdi) | 0);
    return file instanceof ConsoleInput && !file.ready();
  }
}

const CACHE_LINE = 64;

/** INT3, as the kernel gets it: vector 3, RIP after the instruction. */
const SOFTWARE_TRAPS: Readonly<Record<'breakpoint' | 'overflow', Fault>> = {
  breakpoint: { kind: 'fault', vector: 3, error: 0, address: 0n },
  overflow: { kind: 'fault', vector: 4, error: 0, address: 0n },
};
