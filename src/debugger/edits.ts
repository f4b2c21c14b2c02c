// What-if: things that are changed by the person at the keyboard, not by the program. Each acts on the state as it stands, at
// once; `Timeline.fork` makes a branch of time of it.

import { UINTR_NOTIFICATION_VECTOR } from '../kernel/abi/uintr.ts';
import type { Task } from '../kernel/task.ts';
import { registerHandler as registerUintrHandler } from '../kernel/uintr-calls.ts';
import { setVectorMask } from '../kernel/uintr-mask.ts';
import { counted } from '../observe/counted.ts';
import { DebuggerError } from './errors.ts';
import { hex } from './format.ts';
import { variable } from './variables.ts';

/** Gives a `$name` a value. @throws DebuggerError */
export function setVariable(task: Task, name: string, value: bigint): void {
  const found = variable(name);
  if (!found?.write) throw new DebuggerError(`there is no register \`$${name}\``);
  found.write(task, BigInt.asUintN(64, value));
}

/** Writes `bytes` bytes at an address, with the rights that the program has there. @throws DebuggerError */
export function setMemory(task: Task, address: bigint, bytes: number, value: bigint): void {
  const image = Uint8Array.from({ length: bytes }, (_, i) => Number((value >> BigInt(8 * i)) & 0xffn));
  if (!task.process.user.copyOut(address, image)) {
    throw new DebuggerError(`the program may not write ${counted(bytes, 'byte')} at ${hex(address)}`);
  }
}

/** Recognises a vector: it is in UIRR, as if a notification had brought it. */
export function inject(task: Task, vector: number): void {
  needHandler(task);
  const uirr = variable('uirr')!;
  uirr.write!(task, uirr.read(task)! | (1n << BigInt(vector)));
}

/** Posts a vector in the task's UPID, and sends no notification. */
export function post(task: Task, vector: number): void {
  const { upid } = needHandler(task).context;
  upid.pir |= 1n << BigInt(vector);
}

/** The notification arrives at the task's core: PIR goes to UIRR at the next boundary. @throws DebuggerError if it has no core */
export function notify(task: Task): void {
  needHandler(task);
  if (!task.core) throw new DebuggerError(`task ${task.tid} is on no core: \`wake\` makes it run`);
  task.core.apic.accept(UINTR_NOTIFICATION_VECTOR);
}

/** Ends a task's wait, as a signal without a handler would: it runs, and its call begins again or says EINTR. */
export function wake(task: Task): void {
  if (task.state !== 'blocked' || !task.wait) throw new DebuggerError(`task ${task.tid} does not wait`);
  enter(task);
  task.endWait('signal');
  lookAtQueue(task);
}

/** Takes a vector out of the task's mask (open `vector-mask`). @throws DebuggerError */
export function unmask(task: Task, vector: number): void {
  const receiver = needHandler(task);
  const { core } = task;
  if (!core) throw new DebuggerError(`task ${task.tid} is on no core, and only it can unmask its vectors`);
  setVectorMask(task, receiver, receiver.context.masked & ~(1n << BigInt(vector)));
  // What came back to PIR is noticed on the way to user mode, which this change has spared the task.
  if (receiver.context.upid.pir !== 0n) core.apic.accept(UINTR_NOTIFICATION_VECTOR);
}

/** Makes the task a receiver, as uintr_register_handler would. @throws DebuggerError */
export function registerHandler(task: Task, handler: bigint): void {
  if (!task.core) throw new DebuggerError(`task ${task.tid} is on no core`);
  enter(task);
  const result = registerUintrHandler(task, handler, 0);
  if (result < 0) throw new DebuggerError('the kernel refuses this handler');
}

/** Takes a task off its core, and lets no core have it until it is thawed. */
export function freeze(task: Task): void {
  task.affinity = 0n;
  // Its core looks at the queue, finds that the task may not run there, and takes another one.
  if (task.core) task.kernel.machine.clock.schedule(task.core.cycle, 'resched', task.core.id);
}
/** Lets a frozen task run again, on any core. */
export function thaw(task: Task): void {
  const { kernel } = task;
  task.affinity = (1n << BigInt(kernel.machine.cores.length)) - 1n;
  if (task.state !== 'runnable') return;
  enter(task);
  kernel.scheduler.placeAgain(task);
  lookAtQueue(task);
}
/** Whether a task is frozen. Linux refuses an empty affinity, so no program can do this itself. */
export const isFrozen = (task: Task): boolean => task.affinity === 0n;

/** What the kernel does now, it does on the core that is farthest ahead: nothing happens in anybody's past. */
function enter({ kernel }: Task): void {
  kernel.here = kernel.machine.cores.reduce((last, core) => (core.cycle > last.cycle ? core : last));
}
/** Idle cores look at the queue: nobody else would tell the one that the kernel was entered on. */
function lookAtQueue({ kernel }: Task): void {
  const { machine, here } = kernel;
  for (const core of machine.cores) {
    if (core.task === 0) machine.clock.schedule(here.cycle, 'resched', core.id);
  }
}

function needHandler(task: Task): NonNullable<Task['receiver']> {
  if (!task.receiver) throw new DebuggerError(`task ${task.tid} has no handler for user interrupts`);
  return task.receiver;
}
