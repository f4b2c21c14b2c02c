// Calls that a signal without a handler interrupts and restart_syscall continues. kernel/signal.c, restart blocks.

import { NR } from './abi/syscall-numbers.ts';
import type { Task } from './task.ts';

/**
 * Notes what restart_syscall has to go on with, for a call that answers -ERESTART_RESTARTBLOCK.
 * @param deadlineCycle the call's deadline, which does not move
 */
export function restartLater(task: Task, deadlineCycle: number | undefined): void {
  // A continued call that is interrupted again is still the first one.
  const call = task.call?.number === NR.restart_syscall ? task.restart : task.call;
  if (call) task.restart = { number: call.number, args: call.args, deadlineCycle };
}
