// ring3's own calls, one or two for each open question that needs them. Not Linux; docs/man has a page for each. Checks stand
// in the order in which their errors win.

import { EBADF, EFAULT, EINVAL, EOPNOTSUPP, EPERM, ESHUTDOWN } from '../abi/errno.ts';
import { POLLERR, POLLHUP, POLLIN, POLLOUT } from '../abi/poll.ts';
import {
  RING3_COPY_MAX,
  RING3_UINTR_COPY,
  RING3_UINTR_MASK,
  RING3_UINTR_READY,
  RING3_UINTR_TAKE,
  RING3_UINTR_TIMER,
} from '../abi/ring3.ts';
import type { Task } from '../task.ts';
import { VectorFile } from '../uintr-fd.ts';
import { setVectorMask, takePending } from '../uintr-mask.ts';
import { call } from './call.ts';
import { ifConfigured, ifOpen, refusal } from './uintr.ts';

/** ring3_uintr_mask(mask, flags) → 0. Claim C5. */
function mask(task: Task, vectors: bigint, flags: number): number {
  const refused = refusal(task, flags);
  if (refused) return refused;
  if (!task.receiver) return -EINVAL;
  return setVectorMask(task, task.receiver, vectors);
}

/** ring3_uintr_take(pending, flags) → how many. Claim C10. */
function take(task: Task, address: bigint, flags: number): number {
  const refused = refusal(task, flags);
  if (refused) return refused;
  if (!task.receiver) return -EINVAL;
  // The word is tried before anything is taken, so that a bad pointer loses nothing.
  const { user } = task.process;
  if (!user.write64(address, 0n)) return -EFAULT;
  const pending = takePending(task, task.receiver);
  user.write64(address, pending);
  return [...pending.toString(2)].filter((bit) => bit === '1').length;
}

/** What every source needs: the feature, known flags, a vector file, a receiver. @returns the file; or -errno */
function destination(task: Task, fd: number, flags: number): VectorFile | number {
  const refused = refusal(task, flags);
  if (refused) return refused;
  const file = task.process.files.get(fd);
  if (!file) return -EBADF;
  if (!(file instanceof VectorFile)) return -EOPNOTSUPP;
  return file.context.active ? file : -ESHUTDOWN;
}

/** ring3_uintr_timer(fd, first, interval, flags) → 0. Claim C8. */
function timer(task: Task, fd: number, first: bigint, interval: bigint, flags: number): number {
  const to = destination(task, fd, flags);
  if (typeof to === 'number') return to;
  to.sources.setTimer(task.kernel, to, first, interval);
  return 0;
}

const WATCHED = POLLIN | POLLOUT | POLLERR | POLLHUP;

/** ring3_uintr_ready(fd, watched, events, flags) → 0. Claim C8. */
function ready(task: Task, fd: number, watched: number, events: number, flags: number): number {
  const to = destination(task, fd, flags);
  if (typeof to === 'number') return to;
  const file = task.process.files.get(watched);
  if (!file) return -EBADF;
  if (file.pollQueues().length === 0) return -EPERM;
  if ((events & ~WATCHED) !== 0) return -EINVAL;
  to.sources.setWatch(task.kernel, to, file, events);
  return 0;
}

/** ring3_uintr_copy(fd, to, from, bytes, flags) → 0. Claim C9. */
function copy(task: Task, fd: number, target: bigint, from: bigint, bytes: bigint, flags: number): number {
  const to = destination(task, fd, flags);
  if (typeof to === 'number') return to;
  if (bytes > RING3_COPY_MAX) return -EINVAL;
  const { process, kernel } = task;
  if (!process.user.isUserRange(target, bytes) || !process.user.isUserRange(from, bytes)) return -EFAULT;
  return to.sources.copy(kernel, to, { process, to: target, from, bytes: Number(bytes) });
}

const TIMER = ['s32 fd', 'u64 first', 'u64 interval', 'u32 flags'] as const;
const READY = ['s32 fd', 's32 watched', 'u32 events', 'u32 flags'] as const;
const COPY = ['s32 fd', 'pointer to', 'pointer from', 'u64 bytes', 'u32 flags'] as const;

export const ring3Calls = [
  ifOpen('vector-mask', 'source', call(RING3_UINTR_MASK, 'ring3_uintr_mask', ['u64 mask', 'u32 flags'], mask)),
  ifOpen('take-pending', 'call', call(RING3_UINTR_TAKE, 'ring3_uintr_take', ['pointer pending', 'u32 flags'], take)),
  ifOpen('kernel-sender', 'calls', call(RING3_UINTR_TIMER, 'ring3_uintr_timer', TIMER, timer)),
  ifOpen('kernel-sender', 'calls', call(RING3_UINTR_READY, 'ring3_uintr_ready', READY, ready)),
  ifOpen('device-sender', 'copy-engine', call(RING3_UINTR_COPY, 'ring3_uintr_copy', COPY, copy)),
].map(ifConfigured);
