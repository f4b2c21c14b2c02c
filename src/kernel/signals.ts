// Signals: sending, and choosing the next one. kernel/signal.c.
// Frames are signal-frame.ts's affair; when signals are looked at is return-to-user.ts's.

import { Account } from '../machine/costs.ts';
import {
  CLD_CONTINUED,
  CLD_STOPPED,
  SA_NOCLDSTOP,
  SIG_IGN,
  SIGCHLD,
  SIGCONT,
  SIGKILL,
  SIGSTOP,
  STOP_SIGNALS,
  signalBit,
} from './abi/signal.ts';
import { UID } from './identity.ts';
import type { Process } from './process.ts';
import { DEFAULT_ACTION } from './signal-handlers.ts';
import type { SignalInfo } from './signal-queue.ts';
import type { Task } from './task.ts';

/** What nobody can block. */
const UNBLOCKABLE = signalBit(SIGKILL) | signalBit(SIGSTOP);

/** Sends a signal to one thread. */
export function sendToTask(task: Task, info: SignalInfo): void {
  if (task.state === 'dead') return;
  prepareSignal(task.process, info.signal);
  if (isDropped(task, info.signal)) return;
  task.kernel.charge(Account.signalSend);
  task.pending.add(info);
  task.process.signalArrivals.wake();
  if (wants(task, info.signal)) notify(task);
}

/** Sends a signal to a process: the leader takes it if it can, else the oldest thread that can. */
export function sendToProcess(process: Process, info: SignalInfo): void {
  const oldest = process.threads[0];
  if (!oldest) return;
  prepareSignal(process, info.signal);
  if (isDropped(oldest, info.signal)) return;
  oldest.kernel.charge(Account.signalSend);
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
  if (isBlocked || handlers.get(info.signal).handler === SIG_IGN) handlers.set(info.signal, DEFAULT_ACTION);
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
  task.interrupt();
}

// ---- what sending does to processes that have stopped. prepare_signal

/** What a signal does the moment it is sent, wanted or not: stop signals and SIGCONT undo each other, SIGKILL ends a stop. */
function prepareSignal(process: Process, signal: number): void {
  if (STOP_SIGNALS.has(signal)) discardEverywhere(process, [SIGCONT]);
  else if (signal === SIGCONT) {
    discardEverywhere(process, [...STOP_SIGNALS]);
    if (process.stopSignal === undefined) return;
    const wasComplete = process.stopReport !== undefined || process.threads.every(isStopped);
    const signalWas = process.stopSignal;
    letRun(process);
    if (wasComplete) process.stopReport = { kind: 'continued' };
    tellParent(process, wasComplete ? CLD_CONTINUED : CLD_STOPPED, wasComplete ? SIGCONT : signalWas);
  } else if (signal === SIGKILL) letRun(process);
}
function discardEverywhere(process: Process, signals: readonly number[]): void {
  for (const signal of signals) {
    process.pending.discard(signal);
    for (const thread of process.threads) thread.pending.discard(signal);
  }
}
function letRun(process: Process): void {
  process.stopSignal = undefined;
  for (const thread of process.threads) thread.resume();
}

export const isStopped = (thread: Task): boolean => thread.state === 'stopped';

/** Tells the parent that a child has stopped or continued. do_notify_parent_cldstop */
export function tellParent(process: Process, code: number, status: number): void {
  const { parent } = process;
  if (!parent || parent.isZombie) return;
  const { handler, flags } = parent.handlers.get(SIGCHLD);
  if (handler !== SIG_IGN && (flags & SA_NOCLDSTOP) === 0n) sendToProcess(parent, stopInfo(process, code, status));
  parent.childEnds.wake();
}
/** What siginfo says of a child that has stopped or continued. */
export function stopInfo(process: Process, code: number, status: number): SignalInfo {
  return { signal: SIGCHLD, code, pid: process.pid, uid: UID, child: { status, ticks: 0 } };
}
