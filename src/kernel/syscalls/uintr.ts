// The six uintr calls of rfc-v1, at both places where they have stood: 449–454 as posted, 471–476 renumbered. kernel-abi §1.
// Checks stand in the order in which their errors win.

import { EBADF, EINVAL, ENOSYS, EOPNOTSUPP } from '../abi/errno.ts';
import { UINTR_CALL_BASES, UINTR_WAIT_471 } from '../abi/uintr.ts';
import type { Result } from '../file.ts';
import type { Task } from '../task.ts';
import { UintrFd } from '../uintr-fd.ts';
import { reportUnknownCall } from '../unknown-calls.ts';
import { type Call, call } from './call.ts';

/** What every call checks first: is the feature there, and does it know the flags? None is defined. @returns 0 or -errno */
function refusal(task: Task, flags: number): number {
  if (!task.kernel.uintr.enabled) return -EOPNOTSUPP;
  return flags === 0 ? 0 : -EINVAL;
}

/** uintr_register_handler(handler, flags) → 0. Claims B1 B23. */
function registerHandler(task: Task, handler: bigint, flags: number): number {
  return refusal(task, flags) || task.kernel.uintr.registerHandler(task, handler);
}

/** uintr_unregister_handler(flags) → 0. */
function unregisterHandler(task: Task, flags: number): number {
  return refusal(task, flags) || task.kernel.uintr.unregisterHandler(task);
}

/** uintr_create_fd(vector, flags) → descriptor. Claim B2. */
function createFd(task: Task, vector: bigint, flags: number): number {
  return refusal(task, flags) || task.kernel.uintr.createFd(task, vector);
}

/** uintr_register_sender(uintr_fd, flags) → uipi_index. Claims B3 B8 B15. */
function registerSender(task: Task, fd: number, flags: number): number {
  const refused = refusal(task, flags);
  if (refused) return refused;
  const file = task.process.files.get(fd);
  if (!file) return -EBADF;
  if (!(file instanceof UintrFd)) return -EOPNOTSUPP;
  return file.connect(task);
}

/** uintr_unregister_sender(uintr_fd, flags) → 0. */
function unregisterSender(task: Task, fd: number, flags: number): number {
  const refused = refusal(task, flags);
  if (refused) return refused;
  const file = task.process.files.get(fd);
  if (!file) return -EBADF;
  if (!(file instanceof UintrFd)) return -EOPNOTSUPP;
  return file.disconnect(task);
}

/** uintr_wait(flags) → -EINTR. Claims B6 B13. */
function wait(task: Task, flags: number): Result {
  return refusal(task, flags) || task.kernel.uintr.wait(task);
}

/** The six rows from a first number on. */
function rows(base: number): Call[] {
  return [
    call(base, 'uintr_register_handler', ['u64 handler', 'u32 flags'], registerHandler),
    call(base + 1, 'uintr_unregister_handler', ['u32 flags'], unregisterHandler),
    call(base + 2, 'uintr_create_fd', ['u64 vector', 'u32 flags'], createFd),
    call(base + 3, 'uintr_register_sender', ['s32 uintr_fd', 'u32 flags'], registerSender),
    call(base + 4, 'uintr_unregister_sender', ['s32 uintr_fd', 'u32 flags'], unregisterSender),
    call(base + 5, 'uintr_wait', ['u32 flags'], wait),
  ];
}

/** A kernel that was built without user interrupts knows none of these numbers. */
function ifConfigured(row: Call): Call {
  return {
    ...row,
    run: (task, registers) => (task.kernel.uintr.configured ? row.run(task, registers) : unknown(task, row, registers)),
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
    if (registers[1] !== 0n) reportUnknownCall(task.kernel, row.number, registers);
    return row.run(task, registers);
  };
  return { ...row, run };
}

export const uintrCalls: readonly Call[] = UINTR_CALL_BASES.flatMap(rows).map((row) => ifConfigured(hinting(row)));
