// execve: another program in the same process. fs/exec.c, fs/binfmt_elf.c; kernel-abi §3.6.
//
// Up to the point of no return an error leaves everything as it was; after it the old program is gone, and what fails kills.

import { Account } from '../machine/costs.ts';
import { OutOfMemory } from '../machine/physical-memory.ts';
import { EACCES, ENOEXEC } from './abi/errno.ts';
import { RLIMIT_STACK } from './abi/misc.ts';
import { SIGCHLD, SIGKILL } from './abi/signal.ts';
import { type Block, block } from './block.ts';
import { LoadError, readExecutable } from './elf.ts';
import { exitGroup, giveUpMemory, leaveMemory } from './exit.ts';
import { loadProgram } from './loader.ts';
import { MemoryMap } from './memory-map.ts';
import type { Task } from './task.ts';
import type { Inode } from './tree/inode.ts';
import { RegularInode } from './tree/regular-file.ts';
import { pathOf, walk } from './tree/walk.ts';
import { execUintr } from './uintr-hooks.ts';

/** Bytes of a task's name, without the closing 0. include/linux/sched.h, TASK_COMM_LEN. */
export const NAME_BYTES = 15;

/**
 * Replaces the caller's program.
 * @param path as the caller wrote it  @returns 0, and the task stands on the new program's first instruction; or -EACCES
 *   -ENOEXEC, or that it waits for its sibling threads to end
 */
export function execute(
  task: Task,
  inode: Inode,
  path: string,
  argv: readonly string[],
  envp: readonly string[],
): number | Block {
  if (!(inode instanceof RegularInode) || !inode.allows(1)) return -EACCES;
  const bytes = inode.contents.read(0, inode.size);
  try {
    readExecutable(bytes);
  } catch (error) {
    if (error instanceof LoadError) return -ENOEXEC;
    throw error;
  }
  const waiting = endSiblings(task);
  if (waiting) return waiting;
  becomeLeader(task);
  replaceProgram(task, inode, path, bytes, argv, envp);
  return 0;
}

/** Every other thread ends; the caller waits until they have. */
function endSiblings(task: Task): Block | undefined {
  const { process } = task;
  const others = process.threads.filter((thread) => thread !== task);
  if (others.length === 0) return undefined;
  for (const thread of others) {
    if (thread.mustExit) continue;
    thread.mustExit = true;
    thread.interrupt();
  }
  return block('its other threads to end', [process.threadEnds], { killable: true });
}

/** The program's only thread has the process's id from now on. Linux: de_thread. */
function becomeLeader(task: Task): void {
  const { kernel, process } = task;
  if (task.tid === process.pid) return;
  kernel.tasks.delete(task.tid);
  task.tid = process.pid;
  kernel.tasks.set(task.tid, task);
  task.here.task = task.tid;
}

function replaceProgram(
  task: Task,
  inode: Inode,
  path: string,
  bytes: Uint8Array,
  argv: readonly string[],
  envp: readonly string[],
): void {
  const { kernel, process, here } = task;
  leaveMemory(task);
  giveUpMemory(process);
  const { machine } = kernel;
  process.takeMemory(new MemoryMap(machine.createSpace(), machine.memory, process.softLimit(RLIMIT_STACK)));
  process.files.closeForExec(task);
  task.runWork();
  execUintr(kernel, here, task);
  process.handlers.forgetHandlers();
  kernel.timers.removePosix(process.pid);
  task.altStack = { sp: 0n, size: 0n, flags: 0 };
  task.restart = undefined;
  process.exitSignal = SIGCHLD;
  process.parentDeathSignal = 0;
  process.hasExecuted = true;
  process.commandLine = argv;
  process.executable = pathOfProgram(task, inode, path);
  process.holdImage(inode);
  task.name = nameOf(path);
  kernel.charge(Account.exec);
  try {
    here.registers.loadTask(loadProgram(kernel, process, bytes, argv, envp, path));
  } catch (error) {
    if (!(error instanceof LoadError || error instanceof OutOfMemory)) throw error;
    exitGroup(process, { signal: SIGKILL }, task);
  }
  here.loadSpace(process.memory.space);
}

/** Where the executable lies, from the root. */
function pathOfProgram(task: Task, inode: Inode, path: string): string {
  const place = walk(task, task.process.place.directory, path, true);
  if (typeof place === 'number' || place.inode !== inode) return path;
  const directory = pathOf(task, place.directory);
  return directory === undefined ? path : `${directory === '/' ? '' : directory}/${place.name}`;
}

/** A task's name after exec: the last part of the path, cut. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).slice(0, NAME_BYTES);
}
