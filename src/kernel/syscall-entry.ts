// System calls in and out: which function answers, what becomes of its answer. arch/x86/entry/common.c.

import { Reg, type RegisterFile } from '../isa/registers.ts';
import { Account } from '../machine/costs.ts';
import { ENOSYS } from './abi/errno.ts';
import type { Block } from './block.ts';
import { dataIn, dataOut } from './call-data.ts';
import type { Result } from './file.ts';
import { release } from './file-table.ts';
import type { Kernel } from './kernel.ts';
import type { Call } from './syscalls/call.ts';
import { rowOf } from './syscalls/table.ts';
import type { CurrentCall, Task } from './task.ts';
import { reportUnknownCall } from './unknown-calls.ts';

/** The number of the call that a task's registers ask for: the low half of RAX, signed. */
export function requestedNumber(task: Task): number {
  return task.here.registers.gpr32(Reg.rax) | 0;
}

/** Where a call's arguments are. System V ABI, x86-64, appendix A.2.1. */
const ARGUMENT_REGISTERS = [Reg.rdi, Reg.rsi, Reg.rdx, Reg.r10, Reg.r8, Reg.r9];

/** As many arguments as a call takes; six if nobody knows it. */
function argumentsOf(registers: RegisterFile, row: Call | undefined): bigint[] {
  const count = row ? row.arguments.length : ARGUMENT_REGISTERS.length;
  const args: bigint[] = [];
  for (let i = 0; i < count; i++) args.push(registers.gpr(ARGUMENT_REGISTERS[i]!));
  return args;
}

/** Runs the call that the current task asks for. */
export function enterCall(kernel: Kernel, task: Task): void {
  const { registers, events } = task.here;
  const number = requestedNumber(task);
  const row = rowOf(kernel.abi, number);
  const call: CurrentCall = { number, args: argumentsOf(registers, row) };
  task.call = call;
  if (events.wants('syscall')) task.here.publish({ kind: 'syscall', ...call });
  if (events.wants('call-data')) tellData(kernel, task, call, undefined);
  finishCall(kernel, task, call, run(kernel, task, call, row));
}

/** Calls again the call that a task has waited in. */
export function resumeCall(kernel: Kernel, task: Task): void {
  const { wait, wakeReason } = task;
  if (!wait || !wakeReason) throw new Error(`task ${task.tid} has no call to resume`);
  const { progress, deadlineCycle, file } = wait;
  task.wait = undefined;
  task.wakeReason = undefined;
  task.resumed = { reason: wakeReason, progress, deadlineCycle, file };
  const call = { number: wait.call, args: wait.args };
  const result = run(kernel, task, call, rowOf(kernel.abi, call.number));
  task.resumed = undefined;
  finishCall(kernel, task, call, result);
  if (file) release(task, file);
}

/** Runs the function of a call, and charges for its work: all of it each time, as a call that has waited looks again. */
function run(kernel: Kernel, task: Task, { number, args }: CurrentCall, row: Call | undefined): Result {
  if (!row?.chargesItself) kernel.charge(Account.syscallWork);
  if (row) return row.run(task, args);
  reportUnknownCall(kernel, number, args);
  return -ENOSYS;
}

/** Puts the result into RAX, or makes the task wait. */
function finishCall(kernel: Kernel, task: Task, call: CurrentCall, result: Result): void {
  if (typeof result === 'object') {
    park(kernel, task, call, result);
    return;
  }
  const { here } = task;
  if (typeof result === 'number') here.registers.setGprNumber(Reg.rax, result);
  else here.registers.setGpr(Reg.rax, result);
  if (here.events.wants('call-data')) tellData(kernel, task, call, BigInt.asIntN(64, BigInt(result)));
  if (here.events.wants('syscall-return')) {
    here.publish({ kind: 'syscall-return', ...call, result: BigInt.asIntN(64, BigInt(result)) });
  }
}

/** Tells what a call's pointers lead to: before it, or with its result after it. */
function tellData(kernel: Kernel, task: Task, { number, args }: CurrentCall, result: bigint | undefined): void {
  const row = rowOf(kernel.abi, number);
  if (!row) return;
  const data = result === undefined ? dataIn(task, row, args) : dataOut(task, row, args, result);
  task.here.publish({ kind: 'call-data', ...data });
}

/** Makes the current task wait, unless what would end the wait is there already. */
function park(kernel: Kernel, task: Task, { number, args }: CurrentCall, wanted: Block): void {
  const { here } = task;
  if (wanted.file) wanted.file.references++;
  const isOver = wanted.deadlineCycle !== undefined && wanted.deadlineCycle <= here.cycle;
  const isDisturbed = wanted.killable
    ? task.isDying
    : task.signalled || task.mustExit || task.process.stopSignal !== undefined;
  const atOnce = isDisturbed ? 'signal' : isOver ? 'timeout' : undefined;
  if (atOnce) {
    task.wait = { ...wanted, call: number, args, timer: undefined };
    task.wakeReason = atOnce;
    return;
  }
  const { deadlineCycle } = wanted;
  const timer =
    deadlineCycle === undefined ? undefined : kernel.machine.clock.schedule(deadlineCycle, 'timer', here.id, task.tid);
  task.wait = { ...wanted, call: number, args, timer };
  task.state = 'blocked';
  for (const queue of wanted.queues) queue.add(task, wanted.mask, wanted.exclusive);
}
