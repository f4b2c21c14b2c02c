// The end of tasks and processes. kernel/exit.c, kernel/fork.c (mm_release); kernel-abi §3.5.

import { release } from './file-table.ts';
import type { Kernel } from './kernel.ts';
import type { Exit, Process } from './process.ts';
import type { Task } from './task.ts';
import { releaseUintr } from './uintr-hooks.ts';

/**
 * Ends a whole process: every thread exits before it would return to user mode, wherever it is.
 * @param current the thread that the kernel is running for, if it is one of them: it needs no telling
 */
export function exitGroup(process: Process, exit: Exit, current: Task | undefined): void {
  process.groupExit ??= exit;
  for (const thread of process.threads) {
    thread.mustExit = true;
    if (thread !== current) thread.kernel.interrupt(thread);
  }
}

/** Ends one task, in its own context, on its own core. The order is Linux's: memory, files, queued work, uintr. */
export function exitTask(kernel: Kernel, task: Task): void {
  const { process } = task;
  const core = task.here;
  process.threads.splice(process.threads.indexOf(task), 1);
  const isLast = process.threads.length === 0;

  clearThreadId(kernel, task, isLast);
  if (task.wait?.file) release(task, task.wait.file);
  if (isLast) process.files.closeAll(task);
  task.runWork();
  releaseUintr(kernel, core, task);

  process.deadCycles += kernel.scheduler.ranCycles(task);
  task.state = 'dead';
  task.wait = undefined;
  kernel.tasks.delete(task.tid);
  core.publish({ kind: 'task-exit', status: task.exitStatus });
  if (task.tid === process.pid) process.leaderStatus = task.exitStatus;
  if (!isLast) return;
  process.memory.clear();
  process.exit = process.groupExit ?? { status: process.leaderStatus };
  if (process.pid === kernel.firstPid) kernel.exit = process.exit;
}

/** Tells whoever joins this thread: the word is cleared and one waiter woken. Nobody can be waiting if nobody is left. */
function clearThreadId(kernel: Kernel, task: Task, isLast: boolean): void {
  if (task.clearChildTid === 0n || isLast) return;
  task.process.user.write32(task.clearChildTid, 0);
  kernel.futexes.wake(task.process, task.clearChildTid, 1);
}
