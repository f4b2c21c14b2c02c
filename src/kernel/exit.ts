// The end of tasks and processes. kernel/exit.c, kernel/fork.c (mm_release), kernel/signal.c (do_notify_parent);
// kernel-abi §3.5.

import { CLD_DUMPED, CLD_EXITED, CLD_KILLED, SA_NOCLDWAIT, SI_KERNEL, SIG_IGN, SIGCHLD } from './abi/signal.ts';
import { release } from './file-table.ts';
import { futexWake } from './futex.ts';
import { UID } from './identity.ts';
import { stopWithout } from './job-control.ts';
import type { Kernel } from './kernel.ts';
import type { Exit, Process } from './process.ts';
import { releaseRobustLocks } from './robust-list.ts';
import type { SignalInfo } from './signal-queue.ts';
import { sendToProcess } from './signals.ts';
import type { Task } from './task.ts';
import { releaseMemoryUintr, releaseUintr } from './uintr-hooks.ts';

/** Clock ticks per second: what times are counted in for user programs. */
const USER_HZ = 100n;

/**
 * Ends a whole process: every thread exits before it would return to user mode, wherever it is.
 * @param current the thread that the kernel is running for, if it is one of them: it needs no telling
 */
export function exitGroup(process: Process, exit: Exit, current: Task | undefined): void {
  process.groupExit ??= exit;
  for (const thread of process.threads) {
    thread.mustExit = true;
    if (thread !== current) thread.interrupt();
  }
}

/** Ends one task, in its own context, on its own core. The order is Linux's: memory, files, queued work, uintr. */
export function exitTask(kernel: Kernel, task: Task): void {
  const { process } = task;
  const core = task.here;
  process.threads.splice(process.threads.indexOf(task), 1);
  const isLast = process.threads.length === 0;

  leaveMemory(task);
  if (task.wait?.file) release(task, task.wait.file);
  if (isLast) process.files.leave(task);
  task.runWork();
  releaseUintr(kernel, core, task);

  process.deadCycles += kernel.scheduler.ranCycles(task);
  task.state = 'dead';
  task.wait = undefined;
  kernel.tasks.delete(task.tid);
  const { groupExit } = process;
  const death = groupExit && 'signal' in groupExit ? groupExit : {};
  core.publish({ kind: 'task-exit', status: task.exitStatus, ...death });
  if (task.tid === process.pid) process.leaderStatus = task.exitStatus;
  process.threadEnds.wake();
  stopWithout(task);
  if (isLast) endProcess(process);
}

/**
 * A task stops using its memory, by exit or by exec: whoever joins it is told (the word is cleared and one waiter woken, if
 * anybody else is left in that memory to see it), and a parent in vfork goes on.
 */
export function leaveMemory(task: Task): void {
  const { process, clearChildTid } = task;
  const isShared = process.threads.some((thread) => thread !== task) || process.memory.users > 1;
  task.clearChildTid = 0n;
  releaseRobustLocks(task);
  if (clearChildTid !== 0n && isShared) {
    process.user.write32(clearChildTid, 0);
    futexWake(process, clearChildTid, 1);
  }
  if (!process.threads.some((thread) => thread !== task)) process.returnMemory();
}

/** A process, left by its threads or by its program, gives its memory up; the last one that runs there takes it along. */
export function giveUpMemory(process: Process): void {
  const { kernel, memory } = process;
  if (memory.users === 1) releaseMemoryUintr(kernel, memory);
  memory.leave();
}

/** The last thread is gone: a zombie is left, or nothing if nobody cares. */
function endProcess(process: Process): void {
  const { kernel } = process;
  kernel.timers.removeAll(process.pid);
  giveUpMemory(process);
  process.holdImage(undefined);
  process.exit = process.groupExit ?? { status: process.leaderStatus };
  if (process.pid === kernel.firstPid) kernel.exit = process.exit;
  process.ends.wake();
  for (const child of [...process.children]) orphan(child);
  notifyParent(process);
}

/** A process whose parent has ended becomes the first process's child; the first process's own are waited for by nobody. */
function orphan(child: Process): void {
  const { kernel, parentDeathSignal } = child;
  const first = kernel.processes.get(kernel.firstPid);
  const former = child.parent!;
  former.children.splice(former.children.indexOf(child), 1);
  child.parent = first === former ? undefined : first;
  child.parent?.children.push(child);
  child.exitSignal = SIGCHLD;
  if (parentDeathSignal !== 0) sendToProcess(child, { signal: parentDeathSignal, code: SI_KERNEL });
  if (child.isZombie) notifyParent(child);
}

/** Tells the parent of an end. If it has said that it does not want to know, the zombie is gone at once. */
function notifyParent(process: Process): void {
  const { parent, exitSignal } = process;
  if (!parent || parent.isZombie) {
    reap(process);
    return;
  }
  const action = parent.handlers.get(SIGCHLD);
  const isIgnored = exitSignal === SIGCHLD && action.handler === SIG_IGN;
  if (exitSignal !== 0 && !isIgnored) sendToProcess(parent, childSignal(process, exitSignal));
  if (isIgnored || (exitSignal === SIGCHLD && (action.flags & SA_NOCLDWAIT) !== 0n)) reap(process);
  parent.childEnds.wake();
}

/** Forgets a process that has ended. Its times become its parent's children's. */
export function reap(process: Process): void {
  const { kernel, parent } = process;
  kernel.processes.delete(process.pid);
  if (!parent) return;
  parent.children.splice(parent.children.indexOf(process), 1);
  parent.childrenCycles += process.deadCycles + process.childrenCycles;
}

/** What siginfo says about a child's end. */
export function childSignal(process: Process, signal: number): SignalInfo {
  const exit = process.exit!;
  const ticks = Number((process.kernel.time.nanoseconds(process.deadCycles) * USER_HZ) / 1_000_000_000n);
  return 'signal' in exit
    ? {
        signal,
        code: exit.dumped ? CLD_DUMPED : CLD_KILLED,
        pid: process.pid,
        uid: UID,
        child: { status: exit.signal, ticks },
      }
    : { signal, code: CLD_EXITED, pid: process.pid, uid: UID, child: { status: exit.status, ticks } };
}
