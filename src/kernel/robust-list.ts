// Locks whose owner ends: the list that a thread keeps of those it holds. kernel/futex.c: exit_robust_list, handle_futex_death.

import { FUTEX_OWNER_DIED, FUTEX_TID_MASK, FUTEX_WAITERS, ROBUST_LIST_LIMIT, RobustListLayout } from './abi/futex.ts';
import { futexWake } from './futex.ts';
import type { Task } from './task.ts';

/** The lowest bit of a pointer to an entry: a lock with priority inheritance, which has no waiters here. */
const PI = 1n;

/** Marks every lock on a thread's list as its owner's having died, and wakes one who waits for each. Bad pointers end the walk. */
export function releaseRobustLocks(task: Task): void {
  const { user } = task.process;
  const head = task.robustList;
  task.robustList = 0n;
  if (head === 0n) return;
  const first = user.read64(head + BigInt(RobustListLayout.first));
  const offset = user.read64(head + BigInt(RobustListLayout.offset));
  const pending = user.read64(head + BigInt(RobustListLayout.pending));
  if (first === undefined || offset === undefined || pending === undefined) return;
  let entry = first;
  for (let count = 0; (entry & ~PI) !== head && count < ROBUST_LIST_LIMIT; count++) {
    const next = user.read64(entry & ~PI);
    // The one that is being added or removed may be on the list already: it is treated once, below.
    if ((entry & ~PI) !== (pending & ~PI) && !release(task, BigInt.asUintN(64, (entry & ~PI) + offset), entry)) return;
    if (next === undefined) return;
    entry = next;
  }
  if ((pending & ~PI) !== 0n) release(task, BigInt.asUintN(64, (pending & ~PI) + offset), pending, true);
}

/** @returns false: the word cannot be read or written */
function release(task: Task, address: bigint, entry: bigint, isPending = false): boolean {
  const { process } = task;
  if ((address & 3n) !== 0n) return false;
  const value = process.user.read32(address);
  if (value === undefined) return false;
  const isLock = (entry & PI) === 0n;
  // It had let go of the lock and ended before it could wake anybody.
  if (isPending && isLock && value === 0) {
    futexWake(process, address, 1);
    return true;
  }
  if ((value & FUTEX_TID_MASK) !== task.tid) return true;
  if (!process.user.write32(address, ((value & FUTEX_WAITERS) | FUTEX_OWNER_DIED) >>> 0)) return false;
  if (isLock && (value & FUTEX_WAITERS) !== 0) futexWake(process, address, 1);
  return true;
}
