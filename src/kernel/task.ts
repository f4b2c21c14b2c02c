// A task: one thread. Fields are grouped by who may touch them.

import { TASK_BYTES } from '../isa/registers.ts';
import type { Core } from '../machine/core.ts';
import { Account, type AccountNumber } from '../machine/costs.ts';
import { hasBit } from '../machine/words.ts';
import { SCHED_OTHER } from './abi/sched.ts';
import { SIGKILL, signalBit } from './abi/signal.ts';
import { type AltStack, NO_ALT_STACK } from './alt-stack.ts';
import type { Resumption, Wait } from './block.ts';
import type { Kernel } from './kernel.ts';
import type { Process } from './process.ts';
import { PendingSignals } from './signal-queue.ts';
import type { Owner, Receiver } from './uintr-state.ts';
import type { UITT } from './uintr-uitt.ts';
import type { Sleeper, WaitQueue, WakeReason } from './wait-queue.ts';

/**
 * `runnable`: in the run queue. `running`: a core's current task. `blocked`: `wait` says on what. `stopped`: with its process, by a
 * signal. `dead`: has exited.
 */
export type TaskState = 'runnable' | 'running' | 'blocked' | 'stopped' | 'dead';

/** Something to be done in a task's own context the next time it returns to user mode (Linux: task_work). */
export interface TaskWork {
  run(task: Task): void;
  /** Its thread is gone: it will never run. */
  abandon(): void;
}

/** A system call that the task is in: its number and its six argument registers. */
export interface CurrentCall {
  readonly number: number;
  readonly args: readonly bigint[];
}

/** A call that restart_syscall continues. */
export interface RestartBlock extends CurrentCall {
  readonly deadlineCycle: number | undefined;
}

/** Scheduling policy. */
export interface Schedule {
  /** SCHED_* */
  readonly policy: number;
  /** 1–99 for real-time policies, else 0. */
  readonly priority: number;
  /** −20 … 19. */
  readonly nice: number;
  readonly resetOnFork: boolean;
}

export class Task implements Sleeper, Owner {
  readonly kernel: Kernel;
  /** Thread id. A thread that calls execve gets the process's. */
  tid: number;
  readonly process: Process;

  // Saved at a context switch; meaningless while the task is on a core.
  registers: Uint8Array = new Uint8Array(TASK_BYTES);
  /** XSAVE component 14; undefined: the initial state. */
  xsave14: Uint8Array | undefined = undefined;

  // The scheduler's.
  state: TaskState = 'blocked';
  /** The core it runs on. */
  core: Core | undefined = undefined;
  /** Id of the core it ran on last: its caches are warm there. */
  lastCore = 0;
  /** Core ids it may run on, as bits. */
  affinity: bigint;
  /** No core may start it before this cycle. */
  readyAt = 0;
  /** In the queue: id of the idle core that has been told of it. Until that core comes, nobody else takes it. */
  promisedTo: number | undefined = undefined;
  /** Cycle at which it got its core. */
  runningSince = 0;
  /** Cycles it had its core for, up to `runningSince`. */
  ranCycles = 0;

  // The kernel entry's: how it came into the kernel, hence how it leaves.
  /** The call it is in; undefined after a fault or an interrupt, and once a signal frame or a restart has settled it. */
  call: CurrentCall | undefined = undefined;
  /** The price of leaving the kernel. */
  exitStep: AccountNumber = Account.kernelExit;
  /** The call it waits in. */
  wait: Wait | undefined = undefined;
  /** Set when the wait is over and the call has not been called again yet. */
  wakeReason: WakeReason | undefined = undefined;
  /** While a call is called again: why. */
  resumed: Resumption | undefined = undefined;
  restart: RestartBlock | undefined = undefined;
  /** To be done before it returns to user mode. */
  work: TaskWork[] = [];
  /** Its process is being ended: it exits before it returns to user mode. */
  mustExit = false;
  /** Its own exit status, of which the leader's counts if the process is not ended as a whole. */
  exitStatus = 0;

  // Signals.
  /** Signals it does not want now, as a set. */
  blockedSignals = 0n;
  /** What sigsuspend replaced, to be put back when the call is over. */
  savedSignalMask: bigint | undefined = undefined;
  readonly pending: PendingSignals = new PendingSignals();
  /**
   * It has been told to look for signals (Linux: TIF_SIGPENDING). A signal to a process waits for the thread that was told:
   * another one that comes by first leaves it alone.
   */
  signalled = false;
  altStack: AltStack = NO_ALT_STACK;
  /** Last fault, as signal frames tell it: vector, error code, CR2. */
  fault: { vector: number; error: number; address: bigint } = { vector: 0, error: 0, address: 0n };

  /** Its name: prctl(PR_SET_NAME), /proc/PID/comm. */
  name = '';
  /** Kept for those who ask; the scheduler goes by it only where its comment says so. */
  schedule: Schedule = { policy: SCHED_OTHER, priority: 0, nice: 0, resetOnFork: false };

  // Threads.
  /** Cleared, and a futex there woken, when the task exits: set_tid_address, CLONE_CHILD_CLEARTID. */
  clearChildTid = 0n;
  robustList = 0n;

  // User interrupts (uintr-*.ts).
  receiver: Receiver | undefined = undefined;
  /** What it sends through. kernel-abi §3.3. */
  sender: UITT | undefined = undefined;

  constructor(process: Process, tid: number, affinity: bigint) {
    this.kernel = process.kernel;
    this.process = process;
    this.tid = tid;
    this.affinity = affinity;
  }

  /** Whether the task may run on a core. */
  allows(core: Core): boolean {
    return hasBit(this.affinity, core.id);
  }
  /** It will not come back to user mode: its process is being ended, or SIGKILL is on its way. */
  get isDying(): boolean {
    const pending = this.pending.set | this.process.pending.set;
    return this.mustExit || (pending & signalBit(SIGKILL)) !== 0n;
  }
  /** Ends its wait. Nothing happens if it does not wait. */
  endWait(reason: WakeReason): void {
    const { wait } = this;
    if (this.state !== 'blocked' || !wait) return;
    for (const queue of wait.queues) queue.remove(this);
    if (wait.timer !== undefined) this.kernel.machine.clock.cancel(wait.timer);
    this.wakeReason = reason;
    this.wakeUp(reason);
  }
  /** It has been moved from the queue it waits in to another one. */
  requeue(queue: WaitQueue): void {
    this.wait = { ...this.wait!, queues: [queue] };
  }
  /** Runs again after a stop. Nothing happens if it is not stopped. */
  resume(): void {
    if (this.state === 'stopped') this.wakeUp('continued');
  }
  /** Makes it come by the end of `returnToUser` soon: it has a signal or work. A wait ends, a running task is kicked. */
  interrupt(): void {
    if (this.state === 'blocked') {
      if (!this.wait?.killable || this.isDying) this.endWait('signal');
    } else if (this.state === 'stopped') {
      if (this.isDying) this.resume();
    } else if (this.core) this.kernel.scheduler.kick(this.core);
  }
  private wakeUp(reason: WakeReason | 'continued'): void {
    const { kernel } = this;
    kernel.charge(Account.wakeUp);
    kernel.here.publish({ kind: 'wake', woken: this.tid, reason });
    kernel.scheduler.enqueue(this);
  }
  /**
   * Leaves work with it; if it is dead, the work is given up. A sleeper is not woken for it; one that runs in user mode is made
   * to enter the kernel (or not: switch `queued-work`); the caller does it before its call returns.
   */
  queueWork(work: TaskWork): void {
    if (this.state === 'dead') {
      work.abandon();
      return;
    }
    this.work.push(work);
    if (this.core && this.kernel.opens['queued-work'] === 'kick') this.kernel.scheduler.kick(this.core);
  }
  /** Does the queued work, oldest first; work may queue more. */
  runWork(): void {
    while (this.work.length > 0) this.work.shift()!.run(this);
  }
  /** The core a call runs on. A call only ever runs on its task's core. */
  get here(): Core {
    if (!this.core) throw new Error(`task ${this.tid} is on no core`);
    return this.core;
  }
}
