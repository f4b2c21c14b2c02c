// Masking one vector of a receiver where it is sent from: the UITT entries that lead to it are pointed at a second UPID with
// SN = 1, where posts are kept and disturb nobody. Senders see no difference. Open `vector-mask`, claims C5.
//
// An entry is rewritten only through the list of taken slots, which `invalidate` and `release` leave first: so one that is
// being removed is never made valid again; and one that is made while its vector is masked is parked from the beginning.

import { Context } from '../isa/registers.ts';
import { MSR } from '../machine/msr.ts';
import { ENOMEM } from './abi/errno.ts';
import type { Task } from './task.ts';
import { programMsr } from './uintr-registers.ts';
import type { Receiver } from './uintr-state.ts';

/**
 * Sets which vectors are masked. From then on none of them is delivered, whatever was pending: it is put aside, and pending
 * again once it is unmasked.
 * @param mask bit v for vector v  @returns 0; or -ENOMEM: no second UPID, and nothing has changed
 */
export function setVectorMask(task: Task, { context }: Receiver, mask: bigint): number {
  if (mask === 0n && !context.parking) return 0;
  if (!context.parking) {
    const parking = task.kernel.uintr.upids.allocate();
    if (!parking) return -ENOMEM;
    parking.sn = true;
    context.parking = parking;
  }
  const { upid, parking } = context;
  const changed = context.masked ^ mask;
  context.masked = mask;
  // 1. New posts go the new way.
  for (const target of context.targets) {
    if (((changed >> BigInt(target.vector)) & 1n) === 1n) target.route();
  }
  // 2. What is pending goes aside, from PIR and from UIRR: the task is on its core, in the kernel.
  const uirr = task.here.registers.get(Context.uirr);
  const aside = (upid.pir | uirr) & mask;
  const back = parking.pir & ~mask;
  programMsr(task, MSR.IA32_UINTR_RR, uirr & ~mask);
  upid.pir = (upid.pir & ~mask) | back;
  parking.pir = (parking.pir & mask) | aside;
  // 3. What comes back is noticed on the way to user mode, as everything in PIR is (kernel-abi §4.2).
  return 0;
}

/** Takes everything that is pending and not masked, from PIR and UIRR at once. Open `take-pending`, claims C10. */
export function takePending(task: Task, { context }: Receiver): bigint {
  const { upid } = context;
  const pending = upid.pir | task.here.registers.get(Context.uirr);
  upid.pir = 0n;
  programMsr(task, MSR.IA32_UINTR_RR, 0n);
  return pending;
}
