// The uintr calls of both generations of the patches. kernel-abi §1.
//
//   rfc-v1   six calls, at both places where they have stood: 449–454 as posted, 471–476 renumbered
//   poc-v2   nine calls, 471–479
//
// Checks stand in the order in which their errors win.

import { Reg } from '../../isa/registers.ts';
import { EBADF, EINVAL, ENOMEM, ENOSYS, EOPNOTSUPP } from '../abi/errno.ts';
import { POC_V2_BASE, RFC_V1_BASES, UINTR_WAIT_471, UINTR_WAIT_MAX_US } from '../abi/uintr.ts';
import type { Result } from '../file.ts';
import type { OpenName } from '../opens.ts';
import type { Task } from '../task.ts';
import * as calls from '../uintr-calls.ts';
import { UintrFd, VectorFile } from '../uintr-fd.ts';
import { IpiFd } from '../uintr-ipi-fd.ts';
import { profileOf } from '../uintr-profile.ts';
import { tablesOf } from '../uintr-tables.ts';
import { waitForNotification, waitTimed } from '../uintr-waiting.ts';
import { reportUnknownCall } from '../unknown-calls.ts';
import { type Call, call } from './call.ts';

/** What every call checks first: is the feature there, and does it know the flags? @returns 0 or -errno */
export function refusal(task: Task, flags: number, known = 0): number {
  const { uintr } = task.kernel;
  if (!uintr.enabled) return -profileOf(task.kernel.abi).absent;
  return (flags & ~known) === 0 ? 0 : -EINVAL;
}

// ---- both generations

/** uintr_register_handler(handler, flags) → 0. Claims B1 B23. */
function registerHandler(task: Task, handler: bigint, flags: number): number {
  return refusal(task, flags, calls.handlerFlags(task.kernel)) || calls.registerHandler(task, handler, flags);
}

/** uintr_unregister_handler(flags) → 0. */
function unregisterHandler(task: Task, flags: number): number {
  return refusal(task, flags) || calls.unregisterHandler(task);
}

/** uintr_create_fd(vector, flags), in poc-v2 uintr_vector_fd → descriptor. Claim B2. */
function createFd(task: Task, vector: bigint, flags: number): number {
  return refusal(task, flags) || calls.createFd(task, vector);
}

/** uintr_register_sender(fd, flags) → uipi_index. Claims B3 B8 B15. */
function registerSender(task: Task, fd: number, flags: number): number {
  const refused = refusal(task, flags);
  if (refused) return refused;
  const file = task.process.files.get(fd);
  if (!file) return -EBADF;
  if (!(file instanceof VectorFile)) return -EOPNOTSUPP;
  return file.connect(task);
}

// ---- rfc-v1

/** uintr_unregister_sender(uintr_fd, flags) → 0. */
function unregisterSenderByFd(task: Task, fd: number, flags: number): number {
  const refused = refusal(task, flags);
  if (refused) return refused;
  const file = task.process.files.get(fd);
  if (!file) return -EBADF;
  if (!(file instanceof UintrFd)) return -EOPNOTSUPP;
  return file.disconnect(task);
}

/** uintr_wait(flags) → -EINTR. Claims B6 B13. */
function wait(task: Task, flags: number): Result {
  return refusal(task, flags) || waitForNotification(task.kernel.uintr, task);
}

// ---- poc-v2

/** uintr_unregister_sender(uipi_index, flags) → 0. The slot is free at once, for every thread that shares the table. */
function unregisterSenderByIndex(task: Task, index: number, flags: number): number {
  const refused = refusal(task, flags);
  if (refused) return refused;
  const uitt = tablesOf(task.kernel).of(task);
  if (!uitt) return -EINVAL;
  // The original does not check the range; an index outside is no slot in use.
  if (!uitt.target(index)) return -EINVAL;
  uitt.invalidate(index);
  uitt.release(index);
  return 0;
}

/** uintr_wait(usec, flags) → 0 after that time, or -EINTR. */
function waitFor(task: Task, us: bigint, flags: number): Result {
  if (!task.kernel.uintr.enabled) return -ENOSYS;
  if (task.kernel.opens.blocking === 'none') return -ENOSYS;
  if (flags !== 0) return -EINVAL;
  if (us > UINTR_WAIT_MAX_US) return -EINVAL;
  return waitTimed(task, us);
}

/** uintr_register_self(vector, flags) → uipi_index. */
function registerSelf(task: Task, vector: bigint, flags: number): number {
  return refusal(task, flags) || calls.registerSelf(task, vector);
}

/** uintr_alt_stack(sp, size, flags) → 0. Claim C7. */
function altStack(task: Task, sp: bigint, size: bigint, flags: number): number {
  return refusal(task, flags) || calls.altStack(task, sp, size);
}

/** uintr_ipi_fd(flags) → descriptor of a file that holds the caller's UITT. Claim C3. */
function ipiFd(task: Task, flags: number): number {
  const { kernel } = task;
  const refused = refusal(task, flags);
  if (refused) return refused;
  const uitt = tablesOf(kernel).create(task);
  if (!uitt) return -ENOMEM;
  const file = new IpiFd(uitt);
  const fd = kernel.openFile(task, file, true);
  if (fd < 0) uitt.drop();
  return fd;
}

// ---- the tables

const HANDLER = ['u64 handler', 'u32 flags'] as const;
const ALT_STACK = ['pointer sp', 'u64 size', 'u32 flags'] as const;

/** rfc-v1, from a first number on. */
function rfcV1(base: number): Call[] {
  return [
    call(base, 'uintr_register_handler', HANDLER, registerHandler),
    call(base + 1, 'uintr_unregister_handler', ['u32 flags'], unregisterHandler),
    call(base + 2, 'uintr_create_fd', ['u64 vector', 'u32 flags'], createFd),
    call(base + 3, 'uintr_register_sender', ['s32 uintr_fd', 'u32 flags'], registerSender),
    call(base + 4, 'uintr_unregister_sender', ['s32 uintr_fd', 'u32 flags'], unregisterSenderByFd),
    call(base + 5, 'uintr_wait', ['u32 flags'], wait),
  ].map((row) => ifConfigured(hinting(row)));
}

/** rfc-v1 with an open question answered as poc-v2 has answered it: that one call, at its number there. */
const rfcV1Opens: Call[] = [
  ifOpen('alt-stack', 'call', call(POC_V2_BASE + 7, 'uintr_alt_stack', ALT_STACK, altStack)),
  ifOpen('uitt-sharing', 'process', call(POC_V2_BASE + 8, 'uintr_ipi_fd', ['u32 flags'], ipiFd)),
].map(ifConfigured);

const pocV2: Call[] = [
  call(POC_V2_BASE, 'uintr_register_handler', HANDLER, registerHandler),
  call(POC_V2_BASE + 1, 'uintr_unregister_handler', ['u32 flags'], unregisterHandler),
  call(POC_V2_BASE + 2, 'uintr_vector_fd', ['u64 vector', 'u32 flags'], createFd),
  call(POC_V2_BASE + 3, 'uintr_register_sender', ['s32 uvec_fd', 'u32 flags'], registerSender),
  call(POC_V2_BASE + 4, 'uintr_unregister_sender', ['s32 uipi_index', 'u32 flags'], unregisterSenderByIndex),
  call(POC_V2_BASE + 5, 'uintr_wait', ['u64 usec', 'u32 flags'], waitFor),
  call(POC_V2_BASE + 6, 'uintr_register_self', ['u64 vector', 'u32 flags'], registerSelf),
  ifOpen('alt-stack', 'call', call(POC_V2_BASE + 7, 'uintr_alt_stack', ALT_STACK, altStack)),
  call(POC_V2_BASE + 8, 'uintr_ipi_fd', ['u32 flags'], ipiFd),
].map(ifConfigured);

/** A kernel that was built without user interrupts knows none of these numbers. */
export function ifConfigured(row: Call): Call {
  return {
    ...row,
    run: (task, registers) => (task.kernel.uintr.configured ? row.run(task, registers) : unknown(task, row, registers)),
  };
}
/** A call that exists only if an open question is answered so. */
export function ifOpen(name: OpenName, value: string, row: Call): Call {
  return {
    ...row,
    needs: `${name}=${value}`,
    run: (task, registers) =>
      task.kernel.opens[name] === value ? row.run(task, registers) : unknown(task, row, registers),
  };
}
function unknown(task: Task, row: Call, registers: readonly bigint[]): number {
  reportUnknownCall(task.kernel, row.number, registers);
  return -ENOSYS;
}

/** In poc-v2, 476 is uintr_wait(usec, flags): a second argument here is worth a hint, and is ignored. */
function hinting(row: Call): Call {
  if (row.number !== UINTR_WAIT_471) return row;
  const run: Call['run'] = (task, registers) => {
    // poc-v2's call has a second argument, which this one does not read.
    const second = task.here.registers.gpr(Reg.rsi);
    if (second !== 0n) reportUnknownCall(task.kernel, row.number, [...registers, second]);
    return row.run(task, registers);
  };
  return { ...row, run };
}

/** The calls of each generation. */
export const uintrCalls = {
  'rfc-v1': [...RFC_V1_BASES.flatMap(rfcV1), ...rfcV1Opens],
  'poc-v2': pocV2,
} as const satisfies Record<string, readonly Call[]>;
