// The two generations of Intel's patches, in what they decide differently about the life of a receiver. Their calls stand in
// syscalls/uintr.ts; what an open question decides (opens.ts) is not repeated here. kernel-abi §0, §3.

import { EBUSY, ENOSYS, EOPNOTSUPP } from './abi/errno.ts';
import type { AbiProfile } from './abi/profiles.ts';
import type { Task } from './task.ts';
import { UintrFd, UvecFd, type VectorFile } from './uintr-fd.ts';
import { Receiver } from './uintr-state.ts';
import { silence } from './uintr-waiting.ts';

export interface UintrProfile {
  /** What every call answers where the processor or a boot parameter has no user interrupts. kernel-abi §1.1. */
  readonly absent: number;
  /** A thread that is no receiver becomes one. @returns what is kept about it; undefined: no memory */
  register(task: Task): Receiver | undefined;
  /** A receiver unregisters. */
  unregister(task: Task, receiver: Receiver): void;
  /** A thread exits, receiver or not. */
  exited(task: Task): void;
  /** The file for a vector of a receiver; or -EBUSY. */
  vectorFile(receiver: Receiver, vector: number): VectorFile | number;
}

/**
 * rfc-v1: a UPID lives as long as one registration. Unregistering leaves fds and connections behind that lead nowhere for
 * ever; the next registration has a fresh UPID and all its vectors.
 */
class RfcV1 implements UintrProfile {
  readonly absent = EOPNOTSUPP;
  register(task: Task): Receiver | undefined {
    const context = task.kernel.uintr.createContext(task);
    return context && new Receiver(context);
  }
  unregister({ kernel }: Task, { context }: Receiver): void {
    context.active = false;
    silence(kernel.uintr, context);
    context.drop();
  }
  exited(task: Task): void {
    if (task.receiver) this.unregister(task, task.receiver);
  }
  /** One open file per vector: it is what frees the vector again. */
  vectorFile(receiver: Receiver, vector: number): VectorFile | number {
    const isTaken = ((receiver.vectors >> BigInt(vector)) & 1n) === 1n;
    return isTaken ? -EBUSY : new UintrFd(receiver.context, vector);
  }
}

/**
 * poc-v2: a UPID lives as long as its thread. Who is connected stays so while no handler is registered; what is sent
 * meanwhile waits in PIR for the next registration. Vectors stay owned, and so does the waking mode.
 */
class PocV2 implements UintrProfile {
  readonly absent = ENOSYS;
  register(task: Task): Receiver | undefined {
    const receiver = task.kernel.uintr.lasting.get(task) ?? this.first(task);
    receiver?.context.share();
    return receiver;
  }
  private first(task: Task): Receiver | undefined {
    const context = task.kernel.uintr.createContext(task);
    if (!context) return undefined;
    const receiver = new Receiver(context);
    task.kernel.uintr.lasting.set(task, receiver);
    return receiver;
  }
  unregister({ kernel }: Task, { context }: Receiver): void {
    silence(kernel.uintr, context);
    context.drop();
  }
  exited(task: Task): void {
    if (task.receiver) this.unregister(task, task.receiver);
    const { lasting } = task.kernel.uintr;
    const receiver = lasting.get(task);
    if (!receiver) return;
    lasting.delete(task);
    receiver.context.active = false;
    receiver.context.drop();
  }
  /** A file is a permission only: there may be several for one vector. */
  vectorFile(receiver: Receiver, vector: number): VectorFile {
    return new UvecFd(receiver.context, vector);
  }
}

const RFC_V1 = new RfcV1();
const POC_V2 = new PocV2();

export function profileOf(abi: AbiProfile): UintrProfile {
  return abi === 'poc-v2' ? POC_V2 : RFC_V1;
}
