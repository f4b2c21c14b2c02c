// Clocks that count the time a process or a thread has had a core. kernel/time/posix-cpu-timers.c. User and kernel time are not told
// apart.

import type { Core } from '../machine/core.ts';
import { CPUCLOCK_PERTHREAD, CPUCLOCK_WHICH } from './abi/time.ts';
import type { Process } from './process.ts';
import type { Task } from './task.ts';
import type { CpuClock, Thread } from './timers.ts';

const coresOf = (threads: readonly Task[]): Core[] => threads.flatMap(({ core }) => core ?? []);

/** Counts what all threads of a process have had. */
export class ProcessClock implements CpuClock {
  private readonly process: Process;

  constructor(process: Process) {
    this.process = process;
  }
  get cycles(): number {
    return this.process.ranCycles;
  }
  running(): readonly Core[] {
    return coresOf(this.process.threads);
  }
  counts({ process }: Thread): boolean {
    return process === this.process;
  }
}

/** Counts what one thread has had. */
export class ThreadClock implements CpuClock {
  private readonly task: Task;

  constructor(task: Task) {
    this.task = task;
  }
  get cycles(): number {
    return this.task.kernel.scheduler.ranCycles(this.task);
  }
  running(): readonly Core[] {
    return coresOf([this.task]);
  }
  counts(thread: Thread): boolean {
    return thread === this.task;
  }
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
    return thread?.process === process ? new ThreadClock(thread) : undefined;
  }
  const found = who === 0 ? process : kernel.processes.get(who);
  return found && new ProcessClock(found);
}
