// New tasks: threads and processes. kernel/fork.c; kernel-abi §3.6. A new task is no receiver and has UIF 0; what it inherits of
// user interrupts beside open descriptors is uintr-hooks.ts's affair.

import { Reg, RegisterFile, TASK_BYTES } from '../isa/registers.ts';
import { Account } from '../machine/costs.ts';
import {
  CLONE_CHILD_CLEARTID,
  CLONE_CHILD_SETTID,
  CLONE_CLEAR_SIGHAND,
  CLONE_FILES,
  CLONE_FS,
  CLONE_PARENT,
  CLONE_PARENT_SETTID,
  CLONE_SETTLS,
  CLONE_SIGHAND,
  CLONE_THREAD,
  CLONE_VFORK,
  CLONE_VM,
} from './abi/sched.ts';
import { NO_ALT_STACK } from './alt-stack.ts';
import type { Kernel } from './kernel.ts';
import { Process } from './process.ts';
import type { Task } from './task.ts';
import { forkUintr } from './uintr-hooks.ts';

/** What clone and clone3 are asked for, once checked. */
export interface CloneRequest {
  readonly flags: bigint;
  /** Signal for the parent at the child's end; 0: none. */
  readonly exitSignal: number;
  /** Stack pointer of the child; 0: the same as the caller's. */
  readonly stack: bigint;
  readonly parentTid: bigint;
  readonly childTid: bigint;
  readonly tls: bigint;
}

/** Makes a task that returns 0 from the same call, and starts it. */
export function cloneTask(task: Task, request: CloneRequest): Task {
  const { kernel, here } = task;
  const has = (flag: bigint): boolean => (request.flags & flag) !== 0n;
  const id = kernel.newId();
  const process = has(CLONE_THREAD) ? task.process : forkProcess(kernel, task, request, id);
  const child = kernel.createTask(process, id);
  child.affinity = task.affinity;
  child.schedule = { ...task.schedule };
  child.name = task.name;
  child.lastCore = here.id;
  child.blockedSignals = task.blockedSignals;
  // An alternate stack in memory that both use is the maker's; vfork's child has the maker's time to itself.
  child.altStack = has(CLONE_VM) && !has(CLONE_VFORK) ? NO_ALT_STACK : task.altStack;
  child.registers = here.registers.saveTask();
  const registers = new RegisterFile(child.registers.buffer, 0, TASK_BYTES);
  registers.setGpr(Reg.rax, 0n);
  if (request.stack !== 0n) registers.rsp = request.stack;
  if (has(CLONE_SETTLS)) registers.setSegmentBase('fs', request.tls);
  if (has(CLONE_CHILD_CLEARTID)) child.clearChildTid = request.childTid;
  // Linux has the child store its id when it first runs. Bad pointers are not reported.
  if (has(CLONE_CHILD_SETTID)) process.user.write32(request.childTid, id);
  if (has(CLONE_PARENT_SETTID)) task.process.user.write32(request.parentTid, id);
  forkUintr(kernel, task, child);
  here.publish({ kind: 'task-start', created: id });
  if (process !== task.process && !has(CLONE_VM)) kernel.charge(Account.fork);
  kernel.charge(Account.wakeUp);
  kernel.scheduler.enqueue(child);
  return child;
}

/** A process like the caller's, without threads yet: what it shares with it, flags say. */
function forkProcess(kernel: Kernel, task: Task, { flags, exitSignal }: CloneRequest, pid: number): Process {
  const { process } = task;
  const has = (flag: bigint): boolean => (flags & flag) !== 0n;
  const memory = has(CLONE_VM) ? process.memory : process.memory.fork(kernel.machine.createSpace());
  if (has(CLONE_VM)) memory.users++;
  const files = has(CLONE_FILES) ? process.files : process.files.copy();
  if (has(CLONE_FILES)) files.users++;
  // With CLONE_PARENT the child is a sibling. The first process has no parent to give it to.
  const parent = has(CLONE_PARENT) ? (process.parent ?? process) : process;
  const child = new Process(kernel, pid, memory, files, parent);
  child.group = process.group;
  child.session = process.session;
  child.limits.splice(0, child.limits.length, ...process.limits.map((limit) => ({ ...limit })));
  child.commandLine = process.commandLine;
  child.executable = process.executable;
  child.holdImage(process.image);
  child.place = has(CLONE_FS) ? process.place : { ...process.place };
  child.handlers = has(CLONE_SIGHAND) ? process.handlers : process.handlers.copy(has(CLONE_CLEAR_SIGHAND));
  child.exitSignal = has(CLONE_PARENT) ? process.exitSignal : exitSignal;
  child.borrowsMemory = has(CLONE_VFORK);
  return child;
}
