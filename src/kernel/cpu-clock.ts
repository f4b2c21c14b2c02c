// Clocks that count the time a process or a thread has had a core. kernel/time/posix-cpu-timers.c. User and kernel time are not told
// apart.

import { CPUCLOCK_PERTHREAD, CPUCLOCK_WHICH } from './abi/time.ts';
import type { Process } from './process.ts';
import type { Task } from './task.ts';

/** Whose time counts. */
export type CpuClock = { readonly process: Process } | { readonly task: Task };

/** Cycles it has counted. */
export function cyclesOf(clock: CpuClock): number {
  return 'task' in clock ? clock.task.kernel.scheduler.ranCycles(clock.task) : clock.process.ranCycles;
}
/** Those of its threads that have a core now. */
export function runningOn(clock: CpuClock): Task[] {
  const threads = 'task' in clock ? [clock.task] : clock.process.threads;
  return threads.filter(({ core }) => core !== undefined);
}
/** Whether it counts a task's time. */
export function countsFor(clock: CpuClock, task: Task): boolean {
  return 'task' in clock ? clock.task === task : clock.process === task.process;
}

/**
 * The clock behind a negative clock id, in which the complement of a process or thread id stands above three bits that say what of
 * its time counts. Threads must be of the caller's process. @returns undefined: there is none
 */
export function dynamicClock(task: Task, id: number): CpuClock | undefined {
  const { kernel, process } = task;
  const who = ~(id >> 3);
  if ((id & CPUCLOCK_WHICH) === CPUCLOCK_WHICH) return undefined;
  if ((id & CPUCLOCK_PERTHREAD) !== 0) {
    const thread = who === 0 ? task : kernel.tasks.get(who);
    return thread?.process === process ? { task: thread } : undefined;
  }
  const found = who === 0 ? process : kernel.processes.get(who);
  return found && { process: found };
}
