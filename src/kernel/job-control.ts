// Stopping processes. kernel/signal.c: do_signal_stop; kernel/exit.c: is_orphaned_pgrp.
//
// A stop signal that is taken sets the process's `stopSignal`; every thread that comes by on its way to user mode then goes into
// the state `stopped`, and the last one makes the stop known. SIGCONT and SIGKILL let all of them run again (signals.ts).

import { CLD_STOPPED, SIGSTOP } from './abi/signal.ts';
import type { Process } from './process.ts';
import { isStopped, tellParent } from './signals.ts';
import type { Task } from './task.ts';

/** A thread has taken a stop signal that nobody handles: all of them stop. @returns false: the signal has no effect */
export function stopProcess(task: Task, signal: number): boolean {
  const { process } = task;
  // What a terminal would send stops nobody who has no shell to continue him.
  if (signal !== SIGSTOP && isOrphaned(process)) return false;
  process.stopSignal ??= signal;
  for (const thread of process.threads) if (thread !== task) thread.interrupt();
  return true;
}
/** A group is orphaned if no member has a parent in another group of the session. */
function isOrphaned({ kernel, group }: Process): boolean {
  const members = [...kernel.processes.values()].filter((one) => one.group === group && !one.isZombie);
  return !members.some(({ parent, session }) => parent && parent.group !== group && parent.session === session);
}

/** The current thread stops, on its way to user mode. */
export function stopTask(task: Task): void {
  task.state = 'stopped';
  if (task.process.threads.every(isStopped)) completeStop(task.process);
}
/** A thread has ended: the others may all have stopped already. */
export function stopWithout({ process }: Task): void {
  if (process.stopSignal === undefined || process.threads.length === 0) return;
  if (process.stopReport === undefined && process.threads.every(isStopped)) completeStop(process);
}
function completeStop(process: Process): void {
  const signal = process.stopSignal!;
  process.stopReport = { kind: 'stopped', signal };
  tellParent(process, CLD_STOPPED, signal);
}
