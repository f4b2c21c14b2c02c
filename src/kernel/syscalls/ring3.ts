// ring3's own calls, one for each open question that needs one. Not Linux; docs/man has a page for each. Checks stand in the
// order in which their errors win.

import { EFAULT, EINVAL } from '../abi/errno.ts';
import { RING3_UINTR_MASK, RING3_UINTR_TAKE } from '../abi/ring3.ts';
import type { Task } from '../task.ts';
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

export const ring3Calls = [
  ifOpen('vector-mask', 'source', call(RING3_UINTR_MASK, 'ring3_uintr_mask', ['u64 mask', 'u32 flags'], mask)),
  ifOpen('take-pending', 'call', call(RING3_UINTR_TAKE, 'ring3_uintr_take', ['pointer pending', 'u32 flags'], take)),
].map(ifConfigured);
