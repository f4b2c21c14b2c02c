// User interrupts: what the six calls do, once their flags are checked. RFC v1, arch/x86/kernel/uintr_core.c by subject;
// kernel-abi §1–§3, §5. When a thread's life calls for something (switches, exit, interrupts), it is in uintr-hooks.ts.

import { isCanonicalForProcessor } from '../machine/canonical.ts';
import { MSR } from '../machine/msr.ts';
import { ndstOf } from '../machine/uintr/upid.ts';
import { EBUSY, EFAULT, EINTR, EINVAL, ENOMEM, ENOSPC, EOPNOTSUPP } from './abi/errno.ts';
import { RED_ZONE_BYTES, UINTR_KERNEL_VECTOR, UINTR_MAX_VECTORS, UINTR_NOTIFICATION_VECTOR } from './abi/uintr.ts';
import type { Result } from './file.ts';
import type { Kernel } from './kernel.ts';
import type { Task } from './task.ts';
import { UintrFd } from './uintr-fd.ts';
import { programMisc, programMsr } from './uintr-registers.ts';
import { Receiver, UITT, UPIDContext } from './uintr-state.ts';
import { allocateFrame, UPIDSlab } from './upid-slab.ts';
import { block } from './wait-queue.ts';

/** What uintr_wait's variant waits at most. */
const WAIT_TIMEOUT_SECONDS = 100e-6;

/** The state of user interrupts that belongs to no thread. */
export class UserInterrupts {
  private readonly kernel: Kernel;
  /** The kernel was built with CONFIG_X86_USER_INTERRUPTS. */
  readonly configured: boolean;
  /** Configured, and CPUID, boot parameters and page-table isolation allow it: CR4.UINTR is set. */
  enabled = false;
  readonly upids: UPIDSlab;
  /** Receivers in uintr_wait, oldest first. */
  readonly waitList: UPIDContext[] = [];
  /** Interrupts that reached the kernel, per core: /proc/interrupts lines UIS (0xEC, nobody's) and UKN (0xEB). */
  readonly spurious: number[];
  readonly kernelNotifications: number[];
  /** Handler addresses that the processor refused to take. */
  refusedHandlers = 0;

  constructor(kernel: Kernel, configured: boolean) {
    this.kernel = kernel;
    this.configured = configured;
    this.upids = new UPIDSlab(kernel.machine.memory);
    this.spurious = kernel.machine.cores.map(() => 0);
    this.kernelNotifications = kernel.machine.cores.map(() => 0);
  }

  /**
   * Makes a thread a receiver, with a fresh UPID. UIF is left alone: nothing is delivered before STUI.
   * @returns 0; or -EFAULT (address 0) -EBUSY (it is one already) -ENOMEM
   */
  registerHandler(task: Task, handler: bigint): number {
    if (handler === 0n) return -EFAULT;
    if (!isCanonicalForProcessor(handler) && this.kernel.opens['noncanonical-handler'] === 'efault') return -EFAULT;
    if (task.receiver) return -EBUSY;
    const upid = this.upids.allocate();
    if (!upid) return -ENOMEM;
    upid.nv = UINTR_NOTIFICATION_VECTOR;
    upid.ndst = ndstOf(task.here.apic.id, this.kernel.machine.features.x2apic);
    const context = new UPIDContext(upid, task, this.upids);
    task.receiver = new Receiver(context);

    // Every nonzero address is accepted; what the processor then refuses leaves UIHANDLER 0.
    if (!programMsr(task, MSR.IA32_UINTR_HANDLER, handler)) this.refusedHandlers++;
    programMsr(task, MSR.IA32_UINTR_PD, context.address);
    programMsr(task, MSR.IA32_UINTR_STACKADJUST, RED_ZONE_BYTES);
    programMisc(task, { uinv: UINTR_NOTIFICATION_VECTOR });
    return 0;
  }

  /**
   * Ends a thread's registration: what is pending or posted is lost, fds and connections stay and lead nowhere.
   * @returns 0; or -EINVAL: it has none
   */
  unregisterHandler(task: Task): number {
    if (!task.receiver) return -EINVAL;
    for (const msr of [MSR.IA32_UINTR_HANDLER, MSR.IA32_UINTR_STACKADJUST, MSR.IA32_UINTR_PD, MSR.IA32_UINTR_RR]) {
      programMsr(task, msr, 0n);
    }
    programMisc(task, { uinv: 0 });
    this.retire(task.receiver.context);
    task.receiver = undefined;
    return 0;
  }

  /**
   * Gives a receiver a vector, as a file with the lowest free descriptor, close-on-exec.
   * @returns the descriptor; or -EINVAL (no handler) -ENOSPC (beyond 63) -EBUSY (it has that vector) -EMFILE -ENFILE; then
   *   the vector is free
   */
  createFd(task: Task, vector: bigint): number {
    const { receiver } = task;
    if (!receiver) return -EINVAL;
    if (vector >= UINTR_MAX_VECTORS) return -ENOSPC;
    const bit = 1n << vector;
    if ((receiver.vectors & bit) !== 0n) return -EBUSY;
    const file = new UintrFd(receiver.context, Number(vector));
    const fd = this.kernel.openFile(task, file, true);
    if (fd < 0) receiver.context.drop();
    else receiver.vectors |= bit;
    return fd;
  }

  /** A UITT for a thread that has none, loaded into its registers. @returns undefined: no memory */
  createUitt(task: Task): UITT | undefined {
    const { memory } = this.kernel.machine;
    const frame = allocateFrame(memory);
    if (frame === undefined) return undefined;
    const uitt = new UITT(memory, frame);
    task.sender = uitt;
    programMsr(task, MSR.IA32_UINTR_TT, uitt.address | 1n);
    programMisc(task, { uittsz: Number(this.kernel.opens.uittsz) });
    return uitt;
  }

  /**
   * uintr_wait: sleeps until a notification for any of the thread's vectors reaches the kernel, or a signal. It does not look
   * whether something is pending already.
   * @returns always -EINTR in the end; with the switch `wait-timeout` 0 when the time is over; or -EOPNOTSUPP: no handler
   */
  wait(task: Task): Result {
    const { receiver, resumed } = task;
    if (!receiver) return -EOPNOTSUPP;
    const { context } = receiver;
    if (resumed) {
      const forgotten = resumed.reason === 'signal' && this.kernel.opens['wait-list'] === 'faithful';
      if (!forgotten) this.leaveWait(context);
      return resumed.reason === 'timeout' ? 0 : -EINTR;
    }
    context.upid.nv = UINTR_KERNEL_VECTOR;
    context.waiting = true;
    if (!this.waitList.includes(context)) this.waitList.push(context);
    const deadlineCycle = this.waitDeadline(task);
    return block('a user interrupt (uintr_wait)', [context.queue], { deadlineCycle });
  }

  /** A notification has reached the kernel. It does not say for whom: all waiters with one outstanding are due. */
  wakeWaiters(): void {
    for (const context of [...this.waitList]) {
      if (!context.upid.on) continue;
      context.upid.sn = true;
      this.leaveWait(context);
      context.queue.wake();
    }
  }

  /** A registration is over: no more IPIs; the UPID goes when nobody refers to it any more. */
  retire(context: UPIDContext): void {
    context.active = false;
    context.upid.sn = true;
    this.leaveWait(context);
    context.drop();
  }

  /** Takes a receiver off the wait list; notifications go to user mode again. */
  private leaveWait(context: UPIDContext): void {
    const at = this.waitList.indexOf(context);
    if (at >= 0) this.waitList.splice(at, 1);
    context.waiting = false;
    context.upid.nv = UINTR_NOTIFICATION_VECTOR;
  }

  private waitDeadline(task: Task): number | undefined {
    if (this.kernel.opens['wait-timeout'] === 'none') return undefined;
    return task.here.cycle + Math.round(WAIT_TIMEOUT_SECONDS * this.kernel.machine.costs.frequencyHz);
  }
}
