// What the user-interrupt calls do, once their arguments are checked. RFC v1, arch/x86/kernel/uintr_core.c by subject;
// kernel-abi §1–§3, §5. When a thread's life calls for something (switches, exit, interrupts), it is in uintr-hooks.ts;
// where the generations of the patches differ, in uintr-profile.ts and uintr-tables.ts.

import { isCanonicalForProcessor } from '../machine/canonical.ts';
import { MSR } from '../machine/msr.ts';
import { ndstOf } from '../machine/uintr/upid.ts';
import { EBUSY, EFAULT, EINVAL, ENOMEM, ENOSPC, EOPNOTSUPP } from './abi/errno.ts';
import {
  RED_ZONE_BYTES,
  STACKADJUST_LOAD,
  UINTR_HANDLER_FLAG_WAITING_ANY,
  UINTR_HANDLER_FLAG_WAITING_RECEIVER,
  UINTR_MAX_VECTORS,
  UINTR_NOTIFICATION_VECTOR,
} from './abi/uintr.ts';
import type { Kernel } from './kernel.ts';
import type { Task } from './task.ts';
import { profileOf } from './uintr-profile.ts';
import { programMisc, programMsr } from './uintr-registers.ts';
import { connect, tablesOf } from './uintr-tables.ts';

/** Flags that uintr_register_handler knows. */
export function handlerFlags(kernel: Kernel): number {
  return kernel.opens.blocking === 'flags' ? UINTR_HANDLER_FLAG_WAITING_ANY : 0;
}

/**
 * Makes a thread a receiver. UIF is left alone: nothing is delivered before STUI.
 * @param flags WAITING_*, checked; if both are set the receiver pays
 * @returns 0; or -EFAULT (address 0) -EBUSY (it is one already) -ENOMEM
 */
export function registerHandler(task: Task, handler: bigint, flags: number): number {
  if (handler === 0n) return -EFAULT;
  if (!isCanonicalForProcessor(handler) && task.kernel.opens['noncanonical-handler'] === 'efault') return -EFAULT;
  if (task.receiver) return -EBUSY;
  const receiver = profileOf(task.kernel.abi).register(task);
  if (!receiver) return -ENOMEM;
  task.receiver = receiver;
  const { context } = receiver;
  context.upid.nv = UINTR_NOTIFICATION_VECTOR;
  context.upid.ndst = ndstOf(task.here.apic.id, task.kernel.machine.features.x2apic);
  // No flag is not "none": in poc-v2 an earlier registration's choice goes on (kernel-abi §3.1).
  const receiverPays = (flags & UINTR_HANDLER_FLAG_WAITING_RECEIVER) !== 0;
  if (flags !== 0) context.waking = receiverPays ? 'receiver-pays' : 'sender-pays';

  // Every nonzero address is accepted; what the processor then refuses leaves UIHANDLER 0.
  if (!programMsr(task, MSR.IA32_UINTR_HANDLER, handler)) task.kernel.uintr.refusedHandlers++;
  programMsr(task, MSR.IA32_UINTR_PD, context.address);
  programMsr(task, MSR.IA32_UINTR_STACKADJUST, RED_ZONE_BYTES);
  programMisc(task, { uinv: UINTR_NOTIFICATION_VECTOR });
  return 0;
}

/**
 * Ends a thread's registration: what is recognised and not delivered is lost; fds and connections stay.
 * @returns 0; or -EINVAL: it has none
 */
export function unregisterHandler(task: Task): number {
  const { receiver } = task;
  if (!receiver) return -EINVAL;
  for (const msr of [MSR.IA32_UINTR_HANDLER, MSR.IA32_UINTR_STACKADJUST, MSR.IA32_UINTR_PD, MSR.IA32_UINTR_RR]) {
    programMsr(task, msr, 0n);
  }
  programMisc(task, { uinv: 0 });
  profileOf(task.kernel.abi).unregister(task, receiver);
  task.receiver = undefined;
  return 0;
}

/**
 * Gives a receiver a vector, as a file with the lowest free descriptor, close-on-exec.
 * @returns the descriptor; or -EINVAL (no handler) -ENOSPC (beyond 63) -EBUSY (rfc-v1: it has that vector) -EMFILE
 *   -ENFILE; then the vector is free
 */
export function createFd(task: Task, vector: bigint): number {
  const { receiver } = task;
  if (!receiver) return -EINVAL;
  if (vector >= UINTR_MAX_VECTORS) return -ENOSPC;
  const file = profileOf(task.kernel.abi).vectorFile(receiver, Number(vector));
  if (typeof file === 'number') return file;
  const fd = task.kernel.openFile(task, file, true);
  if (fd < 0) receiver.context.drop();
  else receiver.vectors |= 1n << vector;
  return fd;
}

/**
 * Connects a receiver with itself, without a file (poc-v2).
 * @returns its uipi_index; or -EINVAL (no handler) -ENOSPC (beyond 63) -ENOMEM -ENOSPC (the UITT is full)
 */
export function registerSelf(task: Task, vector: bigint): number {
  const { receiver } = task;
  if (!receiver) return -EINVAL;
  if (vector >= UINTR_MAX_VECTORS) return -ENOSPC;
  const uitt = tablesOf(task.kernel).obtain(task);
  if (!uitt) return -ENOMEM;
  const index = connect(task, uitt, receiver.context, Number(vector));
  if (index >= 0) receiver.vectors |= 1n << vector;
  return index;
}

/**
 * Chooses the stack that handlers run on; what is there is overwritten by every delivery.
 * @param sp 0: the interrupted one again, below the red zone  @returns 0; or -EOPNOTSUPP: no handler
 */
export function altStack(task: Task, sp: bigint, size: bigint): number {
  if (!task.receiver) return -EOPNOTSUPP;
  const top = task.kernel.opens['alt-stack-address'] === 'sp' ? sp : sp + size;
  const adjust = sp === 0n ? RED_ZONE_BYTES : BigInt.asUintN(64, top) | STACKADJUST_LOAD;
  // Nothing is checked. What the processor refuses leaves the stack as it was.
  programMsr(task, MSR.IA32_UINTR_STACKADJUST, adjust);
  return 0;
}
