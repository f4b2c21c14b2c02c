// futex. kernel/futex.c.

import { Account } from '../../machine/costs.ts';
import { EFAULT, EINVAL, ENOSYS } from '../abi/errno.ts';
import {
  FUTEX_BITSET_MATCH_ANY,
  FUTEX_CLOCK_REALTIME,
  FUTEX_CMD_MASK,
  FUTEX_CMP_REQUEUE,
  FUTEX_REQUEUE,
  FUTEX_WAIT,
  FUTEX_WAIT_BITSET,
  FUTEX_WAKE,
  FUTEX_WAKE_BITSET,
  FUTEX_WAKE_OP,
} from '../abi/futex.ts';
import { CLOCK_MONOTONIC, CLOCK_REALTIME } from '../abi/time.ts';
import type { Result } from '../file.ts';
import { futexRequeue, futexWait, futexWake, futexWakeOp } from '../futex.ts';
import type { Task } from '../task.ts';
import { linuxCall } from './call.ts';
import { deadlineAt, readTimespec } from './timespec.ts';

/** EFAULT, EINVAL: timeout; ENOSYS: operation, or a clock it cannot have; EINVAL: bitset 0; then futex.ts's own. */
function futex(
  task: Task,
  address: bigint,
  operation: number,
  value: number,
  timeout: bigint,
  address2: bigint,
  bitset: number,
): Result {
  const { kernel, process } = task;
  const command = operation & FUTEX_CMD_MASK;
  const waits = command === FUTEX_WAIT || command === FUTEX_WAIT_BITSET;
  const clock = (operation & FUTEX_CLOCK_REALTIME) !== 0 ? CLOCK_REALTIME : CLOCK_MONOTONIC;

  let deadlineCycle = task.resumed?.deadlineCycle;
  if (waits && timeout !== 0n && !task.resumed) {
    const time = readTimespec(task, timeout);
    if (time === undefined) return -EFAULT;
    if (typeof time === 'number') return time;
    // FUTEX_WAIT's timeout is relative, FUTEX_WAIT_BITSET's is a time.
    deadlineCycle = deadlineAt(task, time, clock, command === FUTEX_WAIT_BITSET);
  }
  if (clock === CLOCK_REALTIME && command !== FUTEX_WAIT_BITSET) return -ENOSYS;

  const mask = command === FUTEX_WAIT || command === FUTEX_WAKE ? FUTEX_BITSET_MATCH_ANY : bitset;
  switch (command) {
    case FUTEX_WAIT:
    case FUTEX_WAIT_BITSET:
      return mask === 0 ? -EINVAL : futexWait(task, address, value, mask, deadlineCycle);
    case FUTEX_WAKE:
    case FUTEX_WAKE_BITSET:
      kernel.charge(Account.futexWake);
      return mask === 0 ? -EINVAL : futexWake(process, address, value, mask);
    case FUTEX_REQUEUE:
    case FUTEX_CMP_REQUEUE: {
      // The place of the time limit holds the second count.
      const counts = { wake: value, move: Number(BigInt.asIntN(32, timeout)) };
      const expected = command === FUTEX_CMP_REQUEUE ? bitset : undefined;
      return futexRequeue(process, address, address2, counts, expected);
    }
    case FUTEX_WAKE_OP: {
      const mostOfSecond = Number(BigInt.asIntN(32, timeout));
      return futexWakeOp(process, address, value, address2, mostOfSecond, bitset | 0);
    }
    default:
      return -ENOSYS;
  }
}

export const futexCalls = [
  linuxCall(
    'futex',
    ['pointer uaddr', 's32 op', 's32 val', 'pointer timeout', 'pointer uaddr2', 'u32 val3'],
    futex,
    'no priority inheritance: ENOSYS',
  ),
];
