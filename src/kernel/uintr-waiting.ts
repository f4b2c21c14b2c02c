// Receivers that sleep in the kernel: in uintr_wait, and, if their registration asked for it, in any blocking call.
// kernel-abi §4.1, §5.

import { EINTR, EOPNOTSUPP } from './abi/errno.ts';
import { UINTR_KERNEL_VECTOR, UINTR_NOTIFICATION_VECTOR } from './abi/uintr.ts';
import { block } from './block.ts';
import type { Result } from './file.ts';
import type { Task } from './task.ts';
import type { UserInterrupts } from './uintr.ts';
import type { UPIDContext } from './uintr-state.ts';

/** What uintr_wait's variant waits at most. */
const WAIT_TIMEOUT_NS = 100_000n;

/**
 * uintr_wait of rfc-v1: sleeps until a notification for any of the thread's vectors reaches the kernel, or a signal. It does
 * not look whether something is pending already.
 * @returns always -EINTR in the end; with the switch `wait-timeout` 0 when the time is over; or -EOPNOTSUPP: no handler
 */
export function waitForNotification(uintr: UserInterrupts, task: Task): Result {
  const { receiver, resumed, kernel } = task;
  if (!receiver) return -EOPNOTSUPP;
  const { context } = receiver;
  if (resumed) {
    const forgotten = resumed.reason === 'signal' && kernel.opens['wait-list'] === 'faithful';
    if (!forgotten) endSleep(uintr, context);
    return resumed.reason === 'timeout' ? 0 : -EINTR;
  }
  notifyKernel(uintr, context, 'uintr_wait');
  const isTimed = kernel.opens['wait-timeout'] === '100us';
  const deadlineCycle = isTimed ? task.here.cycle + kernel.time.cyclesIn(WAIT_TIMEOUT_NS) : undefined;
  return block('a user interrupt (uintr_wait)', [context.queue], { deadlineCycle });
}

/**
 * uintr_wait of poc-v2: a sleep that can be interrupted, no more. Whether a user interrupt ends it is the registration's
 * choice, as for every blocking call.
 * @param us at most; 0 does not sleep, nor ask for a handler
 * @returns 0 when the time is over; -EINTR when woken before; -EOPNOTSUPP: no handler
 */
export function waitTimed(task: Task, us: bigint): Result {
  if (task.resumed) return task.resumed.reason === 'timeout' ? 0 : -EINTR;
  if (us === 0n) return 0;
  if (!task.receiver) return -EOPNOTSUPP;
  const deadlineCycle = task.here.cycle + task.kernel.time.cyclesIn(us * 1000n);
  return block('a user interrupt (uintr_wait)', [], { deadlineCycle });
}

/** A receiver leaves its core while its call blocks: how senders are to find it. The rest of its calls sleep undisturbed. */
export function beginSleep(uintr: UserInterrupts, context: UPIDContext): void {
  if (context.waking === 'receiver-pays') {
    notifyKernel(uintr, context, 'receiver-pays');
    return;
  }
  context.upid.sn = true;
  if (context.waking === undefined) return;
  context.sleep = 'sender-pays';
  context.blkd = true;
}

/** Notifications for a receiver go to the kernel. SN stays 0. */
function notifyKernel(uintr: UserInterrupts, context: UPIDContext, sleep: 'uintr_wait' | 'receiver-pays'): void {
  context.upid.nv = UINTR_KERNEL_VECTOR;
  context.sleep = sleep;
  if (!uintr.waitList.includes(context)) uintr.waitList.push(context);
}

/** A receiver is found in user mode again: off the wait list, NV and BLKD as there. SN is not touched. */
export function endSleep(uintr: UserInterrupts, context: UPIDContext): void {
  const at = uintr.waitList.indexOf(context);
  if (at >= 0) uintr.waitList.splice(at, 1);
  if (context.blkd) context.blkd = false;
  context.sleep = undefined;
  context.upid.nv = UINTR_NOTIFICATION_VECTOR;
}

/** A registration is over: no more IPIs. */
export function silence(uintr: UserInterrupts, context: UPIDContext): void {
  context.upid.sn = true;
  endSleep(uintr, context);
}

/** A notification has reached the kernel. It does not say for whom: all sleepers with one outstanding are due. */
export function wakeNotified(uintr: UserInterrupts): void {
  for (const context of [...uintr.waitList]) {
    if (!context.upid.on) continue;
    context.upid.sn = true;
    wake(uintr, context);
  }
}

/** Wakes a sleeping receiver: its call is called again, and finds itself interrupted. */
export function wake(uintr: UserInterrupts, context: UPIDContext): void {
  const { sleep, task } = context;
  endSleep(uintr, context);
  // To the calls this is like a signal (Linux: TIF_NOTIFY_SIGNAL): they give up with a restart code.
  if (sleep === 'uintr_wait') context.queue.wake();
  else task.endWait('signal');
}

/**
 * Whether a blocking call that was interrupted, and for which no signal handler runs, is over (EINTR) because of a user
 * interrupt, instead of being restarted unseen. Open `restart`, claims C2.
 */
export function endsInterruptedCall(task: Task): boolean {
  const context = task.receiver?.context;
  return context?.waking !== undefined && context.upid.on && task.kernel.opens.restart === 'eintr';
}
