// The way out of the kernel. Everything that is due before user code runs again is settled here, in Linux's order.
// kernel/entry/common.c, arch/x86/kernel/signal.c; kernel-abi §4.2.

import { Context, Reg, type RegisterFile } from '../isa/registers.ts';
import type { Core } from '../machine/core.ts';
import { Account } from '../machine/costs.ts';
import { EINTR, ERESTART_RESTARTBLOCK, ERESTARTNOHAND, ERESTARTNOINTR, ERESTARTSYS } from './abi/errno.ts';
import { RLIMIT_CORE } from './abi/misc.ts';
import {
  defaultAction,
  SA_NODEFER,
  SA_RESETHAND,
  SA_RESTART,
  SI_KERNEL,
  SIG_DFL,
  SIG_IGN,
  SIGSEGV,
  signalBit,
} from './abi/signal.ts';
import { NR } from './abi/syscall-numbers.ts';
import { reschedule, runNext } from './context-switch.ts';
import { exitGroup, exitTask } from './exit.ts';
import { stopProcess, stopTask } from './job-control.ts';
import type { Kernel } from './kernel.ts';
import { pushSignalFrame } from './signal-frame.ts';
import type { SignalAction } from './signal-handlers.ts';
import type { SignalInfo } from './signal-queue.ts';
import { forceSignal, setBlockedSignals, takeSignal } from './signals.ts';
import { resumeCall } from './syscall-entry.ts';
import type { Task } from './task.ts';
import { resumeReceiver } from './uintr-hooks.ts';
import { endsInterruptedCall } from './uintr-waiting.ts';

/** Bytes of the SYSCALL instruction: going back by them executes it again. */
const SYSCALL_BYTES = 2n;
/** Bytes of the smallest core file that would be written. fs/binfmt_elf.c: min_coredump. No file is written here. */
const SMALLEST_CORE = 4096;

/** Takes a core out of the kernel: afterwards it is in user mode with a task loaded, or idle. */
export function returnToUser(kernel: Kernel, core: Core): void {
  const { scheduler } = kernel;
  for (;;) {
    const task = scheduler.current(core);
    if (task?.state !== 'running') {
      if (runNext(kernel, core)) continue;
      core.registers.set32(Context.cpl, 0);
      return;
    }
    if (!settle(kernel, core, task)) continue;
    leave(kernel, core, task);
    return;
  }
}

/** Does what is due for the current task. @returns false if another task, or the same one again, has to be looked at */
function settle(kernel: Kernel, core: Core, task: Task): boolean {
  if (task.mustExit) {
    exitTask(kernel, task);
    return false;
  }
  // A call that waited is called again: it may wait once more.
  if (task.wakeReason) {
    resumeCall(kernel, task);
    return false;
  }
  task.runWork();
  deliverSignals(kernel, core, task);
  if (task.mustExit || task.state !== 'running') return false;
  return !reschedule(kernel, core);
}

function leave(kernel: Kernel, core: Core, task: Task): void {
  kernel.scheduler.loadXstate(core);
  kernel.charge(task.exitStep);
  resumeReceiver(kernel, core, task);
  task.call = undefined;
  core.registers.set32(Context.cpl, 3);
}

/** Acts on every signal that the task does not block. Several handlers stack up: the last frame runs first. */
function deliverSignals(kernel: Kernel, core: Core, task: Task): void {
  const { handlers } = task.process;
  for (;;) {
    if (task.process.stopSignal !== undefined && !task.isDying) {
      // It goes on from here when it is continued: the interrupted call is settled then.
      stopTask(task);
      return;
    }
    const info = takeSignal(task);
    if (!info) break;
    const action = handlers.get(info.signal);
    if (action.handler === SIG_IGN || (action.handler === SIG_DFL && handlers.ignores(info.signal))) continue;
    core.publish({
      kind: 'signal',
      signal: info.signal,
      code: info.code,
      handler: action.handler,
      faultAddress: info.address ?? 0n,
      ...(info.pid !== undefined && { pid: info.pid, uid: info.uid ?? 0 }),
      ...(info.value !== undefined && { value: info.value }),
      ...(info.child && { status: info.child.status }),
    });
    if (action.handler === SIG_DFL) {
      const what = defaultAction(info.signal);
      if (what === 'stop') {
        stopProcess(task, info.signal);
        continue;
      }
      const dumped = what === 'core' && task.process.softLimit(RLIMIT_CORE) >= SMALLEST_CORE;
      exitGroup(task.process, dumped ? { signal: info.signal, dumped } : { signal: info.signal }, task);
      return;
    }
    if ((action.flags & SA_RESETHAND) !== 0n) handlers.reset(info.signal);
    handle(kernel, core, task, info, action);
  }
  // No handler took the interrupted call's result: restart it unseen.
  restartCall(core, task, undefined);
  if (task.savedSignalMask !== undefined) {
    setBlockedSignals(task, task.savedSignalMask);
    task.savedSignalMask = undefined;
  }
}

/** Builds a handler's frame, over the settled result of the call that the signal interrupted. */
function handle(kernel: Kernel, core: Core, task: Task, info: SignalInfo, action: SignalAction): void {
  restartCall(core, task, action);
  kernel.charge(Account.signalFrame);
  if (!pushSignalFrame(core, task, info, action)) {
    // No room for a frame: SIGSEGV; and if it was a SIGSEGV that found no room, nothing can save the process.
    if (info.signal === SIGSEGV) task.process.handlers.reset(SIGSEGV);
    forceSignal(task, { signal: SIGSEGV, code: SI_KERNEL, address: 0n });
    return;
  }
  const deferred = (action.flags & SA_NODEFER) === 0n ? signalBit(info.signal) : 0n;
  task.savedSignalMask = undefined;
  setBlockedSignals(task, task.blockedSignals | action.mask | deferred);
}

/**
 * Turns an internal restart code in RAX into what user code sees: the call again, or EINTR.
 * @param action of the handler about to run; undefined: none runs
 */
function restartCall(core: Core, task: Task, action: SignalAction | undefined): void {
  const { registers } = core;
  const { call } = task;
  if (!call) return;
  task.call = undefined;
  const result = errorIn(registers);
  const isRestarted = restarts(result, action);
  if (isRestarted === undefined) return;
  // Without a signal handler it may have been a user interrupt that ended the call (kernel-abi §5.3).
  if (isRestarted && (action || !endsInterruptedCall(task))) {
    registers.setGpr(Reg.rax, BigInt(result === ERESTART_RESTARTBLOCK ? NR.restart_syscall : call.number));
    registers.rip -= SYSCALL_BYTES;
  } else registers.setGpr(Reg.rax, BigInt(-EINTR));
}

/** The error code that RAX holds, as a positive number; 0: an answer that is none. */
function errorIn(registers: RegisterFile): number {
  const isSmallNegative = registers.get32(Context.gpr + 8 * Reg.rax + 4) === 0xffff_ffff;
  return isSmallNegative ? 2 ** 32 - registers.gpr32(Reg.rax) : 0;
}

/** Whether a call that answered `-code` is made again; undefined: the answer is an ordinary one. */
function restarts(code: number, action: SignalAction | undefined): boolean | undefined {
  switch (code) {
    case ERESTARTNOINTR:
      return true;
    case ERESTARTSYS:
      return !action || (action.flags & SA_RESTART) !== 0n;
    case ERESTARTNOHAND:
    case ERESTART_RESTARTBLOCK:
      return !action;
    default:
      return undefined;
  }
}
