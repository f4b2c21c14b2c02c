// User interrupts: what the calls do, once their arguments are checked. RFC v1, arch/x86/kernel/uintr_core.c by subject;
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
import type { Process } from './process.ts';
import type { Task } from './task.ts';
import { LockedFrames, UintrMemory } from './uintr-memory.ts';
import { profileOf, type UintrProfile } from './uintr-profile.ts';
import { programMisc, programMsr } from './uintr-registers.ts';
import { UPIDContext } from './uintr-state.ts';
import { ProcessTables, type Tables, ThreadTables } from './uintr-tables.ts';
import { UITT } from './uintr-uitt.ts';
import { endSleep } from './uintr-waiting.ts';
import { UPIDSlab } from './upid-slab.ts';

/** The state of user interrupts that belongs to no thread. */
export class UserInterrupts {
  private readonly kernel: Kernel;
  /** The kernel was built with CONFIG_X86_USER_INTERRUPTS. */
  readonly configured: boolean;
  /** Configured, and CPUID, boot parameters and page-table isolation allow it: CR4.UINTR is set. */
  enabled = false;
  readonly profile: UintrProfile;
  readonly tables: Tables;
  private readonly memory: UintrMemory;
  readonly upids: UPIDSlab;
  /** Frames that UITTs have locked, per process: open `uitt-size`. */
  private readonly locked: Map<Process, number> = new Map();
  /** Receivers whose notifications go to the kernel, longest sleeping first. */
  readonly waitList: UPIDContext[] = [];
  /** Interrupts that reached the kernel, per core: /proc/interrupts lines UIS (0xEC, nobody's) and UKN (0xEB). */
  readonly spurious: number[];
  readonly kernelNotifications: number[];
  /** Handler addresses that the processor refused to take. */
  refusedHandlers = 0;
  /** What the kernel says about user interrupts while it boots. */
  readonly bootLog: string[] = [];

  constructor(kernel: Kernel, configured: boolean) {
    this.kernel = kernel;
    this.configured = configured;
    this.profile = profileOf(kernel.abi, this);
    this.tables = kernel.opens['uitt-sharing'] === 'process' ? new ProcessTables() : new ThreadTables();
    this.memory = new UintrMemory(kernel.machine, kernel.opens['pti-mapping'] === 'uintr');
    this.upids = new UPIDSlab(kernel.machine.memory, this.memory);
    this.spurious = kernel.machine.cores.map(() => 0);
    this.kernelNotifications = kernel.machine.cores.map(() => 0);
  }

  /** Flags that uintr_register_handler knows. */
  get handlerFlags(): number {
    return this.kernel.opens.blocking === 'flags' ? UINTR_HANDLER_FLAG_WAITING_ANY : 0;
  }

  /**
   * Makes a thread a receiver. UIF is left alone: nothing is delivered before STUI.
   * @param flags WAITING_*, checked; if both are set the receiver pays
   * @returns 0; or -EFAULT (address 0) -EBUSY (it is one already) -ENOMEM
   */
  registerHandler(task: Task, handler: bigint, flags: number): number {
    if (handler === 0n) return -EFAULT;
    if (!isCanonicalForProcessor(handler) && this.kernel.opens['noncanonical-handler'] === 'efault') return -EFAULT;
    if (task.receiver) return -EBUSY;
    const receiver = this.profile.register(task);
    if (!receiver) return -ENOMEM;
    task.receiver = receiver;
    const { context } = receiver;
    context.upid.nv = UINTR_NOTIFICATION_VECTOR;
    context.upid.ndst = ndstOf(task.here.apic.id, this.kernel.machine.features.x2apic);
    // No flag is not "none": in poc-v2 an earlier registration's choice goes on (kernel-abi §3.1).
    const receiverPays = (flags & UINTR_HANDLER_FLAG_WAITING_RECEIVER) !== 0;
    if (flags !== 0) context.waking = receiverPays ? 'receiver-pays' : 'sender-pays';

    // Every nonzero address is accepted; what the processor then refuses leaves UIHANDLER 0.
    if (!programMsr(task, MSR.IA32_UINTR_HANDLER, handler)) this.refusedHandlers++;
    programMsr(task, MSR.IA32_UINTR_PD, context.address);
    programMsr(task, MSR.IA32_UINTR_STACKADJUST, RED_ZONE_BYTES);
    programMisc(task, { uinv: UINTR_NOTIFICATION_VECTOR });
    return 0;
  }

  /**
   * Ends a thread's registration: what is recognised and not delivered is lost; fds and connections stay.
   * @returns 0; or -EINVAL: it has none
   */
  unregisterHandler(task: Task): number {
    const { receiver } = task;
    if (!receiver) return -EINVAL;
    for (const msr of [MSR.IA32_UINTR_HANDLER, MSR.IA32_UINTR_STACKADJUST, MSR.IA32_UINTR_PD, MSR.IA32_UINTR_RR]) {
      programMsr(task, msr, 0n);
    }
    programMisc(task, { uinv: 0 });
    this.profile.unregister(task, receiver);
    task.receiver = undefined;
    return 0;
  }

  /**
   * Gives a receiver a vector, as a file with the lowest free descriptor, close-on-exec.
   * @returns the descriptor; or -EINVAL (no handler) -ENOSPC (beyond 63) -EBUSY (rfc-v1: it has that vector) -EMFILE
   *   -ENFILE; then the vector is free
   */
  createFd(task: Task, vector: bigint): number {
    const { receiver } = task;
    if (!receiver) return -EINVAL;
    if (vector >= UINTR_MAX_VECTORS) return -ENOSPC;
    const file = this.profile.vectorFile(receiver, Number(vector));
    if (typeof file === 'number') return file;
    const fd = this.kernel.openFile(task, file, true);
    if (fd < 0) receiver.context.drop();
    else receiver.vectors |= 1n << vector;
    return fd;
  }

  /**
   * Connects a receiver with itself, without a file (poc-v2).
   * @returns its uipi_index; or -EINVAL (no handler) -ENOSPC (beyond 63) -ENOMEM -ENOSPC (the UITT is full)
   */
  registerSelf(task: Task, vector: bigint): number {
    const { receiver } = task;
    if (!receiver) return -EINVAL;
    if (vector >= UINTR_MAX_VECTORS) return -ENOSPC;
    const uitt = this.tables.obtain(task);
    if (!uitt) return -ENOMEM;
    const index = this.connect(task, uitt, receiver.context, Number(vector));
    if (index >= 0) receiver.vectors |= 1n << vector;
    return index;
  }

  /**
   * Chooses the stack that handlers run on; what is there is overwritten by every delivery.
   * @param sp 0: the interrupted one again, below the red zone  @returns 0; or -EOPNOTSUPP: no handler
   */
  altStack(task: Task, sp: bigint, size: bigint): number {
    if (!task.receiver) return -EOPNOTSUPP;
    const top = this.kernel.opens['alt-stack-address'] === 'sp' ? sp : sp + size;
    const adjust = sp === 0n ? RED_ZONE_BYTES : BigInt.asUintN(64, top) | STACKADJUST_LOAD;
    // Nothing is checked. What the processor refuses leaves the stack as it was.
    programMsr(task, MSR.IA32_UINTR_STACKADJUST, adjust);
    return 0;
  }

  /** Connects a table to a vector. @returns the index; or -ENOSPC -ENOMEM */
  connect(task: Task, uitt: UITT, context: UPIDContext, vector: number): number {
    const { size } = uitt;
    const index = uitt.connect(context, vector);
    if (uitt.size !== size) this.tables.grown(task, uitt);
    return index;
  }

  /** A UPID for a thread, with one reference. undefined: no memory. */
  createContext(task: Task): UPIDContext | undefined {
    const upid = this.upids.allocate();
    return upid && new UPIDContext(upid, task, this.upids);
  }
  /** A UITT for a task that has none, with one reference. undefined: no memory. */
  createUitt(task: Task): UITT | undefined {
    const grows = this.kernel.opens['uitt-size'] === 'grows';
    const allowance = grows ? new LockedFrames(task.process, this.locked) : undefined;
    return UITT.create(this.kernel.machine.memory, this.memory, allowance);
  }

  /** A registration is over: no more IPIs. */
  silence(context: UPIDContext): void {
    context.upid.sn = true;
    endSleep(this, context);
  }
}
