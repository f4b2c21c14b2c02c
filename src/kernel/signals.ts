// Signals: who is told what to do about them, sending, and choosing the next one. kernel/signal.c.
// Frames are signal-frame.ts's affair; when signals are looked at is return-to-user.ts's.

import { defaultAction, SIG_DFL, SIG_IGN, SIGKILL, SIGSTOP, signalBit } from './abi/signal.ts';
import type { Process } from './process.ts';
import type { SignalInfo } from './signal-queue.ts';
import type { Task } from './task.ts';

/** struct sigaction. */
export interface SignalAction {
  /** Address of the handler, SIG_DFL or SIG_IGN. */
  readonly handler: bigint;
  /** SA_* */
  readonly flags: bigint;
  readonly restorer: bigint;
  /** Signals blocked while the handler runs. */
  readonly mask: bigint;
}

const DEFAULT: SignalAction = Object.freeze({ handler: SIG_DFL, flags: 0n, restorer: 0n, mask: 0n });
/** What nobody can block. */
const UNBLOCKABLE = signalBit(SIGKILL) | signalBit(SIGSTOP);

/** What a process wants done about each signal. */
export class SignalHandlers {
  private readonly actions: Map<number, SignalAction> = new Map();

  get(signal: number): SignalAction {
    return this.actions.get(signal) ?? DEFAULT;
  }
  set(signal: number, action: SignalAction): void {
    this.actions.set(signal, action);
  }
  /** Back to the default action, flags and mask kept: SA_RESETHAND. */
  reset(signal: number): void {
    this.set(signal, { ...this.get(signal), handler: SIG_DFL });
  }
  /** The same actions for a child process; `cleared`: handlers become the default action. */
  copy(cleared: boolean): SignalHandlers {
    const copy = new SignalHandlers();
    for (const [signal, action] of this.actions) copy.set(signal, action);
    if (cleared) copy.forgetHandlers();
    return copy;
  }
  /** A new program: handlers become the default action, what is ignored stays so. */
  forgetHandlers(): void {
    for (const [signal, { handler }] of this.actions) {
      this.set(signal, handler === SIG_IGN ? { ...DEFAULT, handler } : DEFAULT);
    }
  }
  /** Whether a signal would be thrown away. Stopping and continuing are not modelled: those signals have no effect. */
  ignores(signal: number): boolean {
    const { handler } = this.get(signal);
    return handler === SIG_IGN || (handler === SIG_DFL && defaultAction(signal) !== 'terminate');
  }
}

/** Sends a signal to one thread. */
export function sendToTask(task: Task, info: SignalInfo): void {
  if (task.state === 'dead' || isDropped(task, info.signal)) return;
  task.kernel.charge('signalSend');
  task.pending.add(info);
  task.process.signalArrivals.wake();
  if (wants(task, info.signal)) notify(task);
}

/** Sends a signal to a process: the leader takes it if it can, else the oldest thread that can. */
export function sendToProcess(process: Process, info: SignalInfo): void {
  const oldest = process.threads[0];
  if (!oldest || isDropped(oldest, info.signal)) return;
  oldest.kernel.charge('signalSend');
  process.pending.add(info);
  process.signalArrivals.wake();
  notifyOne(process, info.signal);
}

/**
 * Sends a signal that cannot be refused: the consequence of the task's own fault. If it is blocked or ignored, the process
 * dies of it. Linux: force_sig_info_to_task.
 */
export function forceSignal(task: Task, info: SignalInfo): void {
  const { handlers } = task.process;
  const isBlocked = (task.blockedSignals & signalBit(info.signal)) !== 0n;
  if (isBlocked || handlers.get(info.signal).handler === SIG_IGN) handlers.set(info.signal, DEFAULT);
  task.blockedSignals &= ~signalBit(info.signal);
  task.pending.add(info);
  task.signalled = true;
}

/** Whether a signal waits that the task does not block. */
function hasSignal(task: Task): boolean {
  return ((task.pending.set | task.process.pending.set) & ~task.blockedSignals) !== 0n;
}
/** Takes the next signal for a task that has been told to look: its own before the process's. */
export function takeSignal(task: Task): SignalInfo | undefined {
  if (!task.signalled) return undefined;
  const taken = task.pending.take(task.blockedSignals) ?? task.process.pending.take(task.blockedSignals);
  task.signalled = hasSignal(task);
  return taken;
}

/** Takes a pending signal of a set, blocked or not: signalfd, sigtimedwait. */
export function takeFrom(task: Task, set: bigint): SignalInfo | undefined {
  const taken = task.pending.take(~set) ?? task.process.pending.take(~set);
  task.signalled = hasSignal(task);
  return taken;
}

/** Sets a task's mask. Signals of the process that it newly refuses are offered to its siblings. */
export function setBlockedSignals(task: Task, mask: bigint): void {
  const refused = mask & ~task.blockedSignals & task.process.pending.set;
  task.blockedSignals = mask & ~UNBLOCKABLE;
  task.signalled = hasSignal(task);
  for (let signal = 1; refused >> BigInt(signal - 1) !== 0n; signal++) {
    if ((refused & signalBit(signal)) !== 0n) notifyOne(task.process, signal);
  }
}

/** A signal nobody wants is not even queued; a blocked one is, since the action may change before it is unblocked. */
function isDropped(task: Task, signal: number): boolean {
  return (task.blockedSignals & signalBit(signal)) === 0n && task.process.handlers.ignores(signal);
}
function wants(task: Task, signal: number): boolean {
  return (task.blockedSignals & signalBit(signal)) === 0n;
}
/** Tells one thread. One that sleeps and has been told already is passed over: whoever was told takes them all. */
function notifyOne(process: Process, signal: number): void {
  const taker = process.threads.find((thread) => wants(thread, signal) && (thread.core || !thread.signalled));
  if (taker) notify(taker);
}
function notify(task: Task): void {
  task.signalled = true;
  task.kernel.interrupt(task);
}
