// Futexes: wait queues named by the address of a word in user memory. kernel/futex.c (futex/ from 5.16 on).

import { Account } from '../machine/costs.ts';
import { EAGAIN, EFAULT, EINVAL, ENOSYS, ERESTART_RESTARTBLOCK, ERESTARTSYS, ETIMEDOUT } from './abi/errno.ts';
import {
  FUTEX_OP_ADD,
  FUTEX_OP_ANDN,
  FUTEX_OP_CMP_EQ,
  FUTEX_OP_CMP_GE,
  FUTEX_OP_CMP_GT,
  FUTEX_OP_CMP_LE,
  FUTEX_OP_CMP_LT,
  FUTEX_OP_CMP_NE,
  FUTEX_OP_OPARG_SHIFT,
  FUTEX_OP_OR,
  FUTEX_OP_SET,
  FUTEX_OP_XOR,
} from './abi/futex.ts';
import { block } from './block.ts';
import type { Result } from './file.ts';
import type { Process } from './process.ts';
import { restartLater } from './restart.ts';
import type { Task } from './task.ts';
import { WaitQueue } from './wait-queue.ts';

type Futexes = Map<string, WaitQueue>;

/**
 * Waits on a word while it has the expected value.
 * @param deadlineCycle absolute; undefined: for ever  @param bitset not 0
 * @returns 0 when woken; -EINVAL (unaligned) -EFAULT -EAGAIN (another value) -ETIMEDOUT -ERESTARTSYS -ERESTART_RESTARTBLOCK
 */
export function futexWait(
  task: Task,
  address: bigint,
  expected: number,
  bitset: number,
  deadlineCycle: number | undefined,
): Result {
  const { kernel, resumed } = task;
  kernel.charge(Account.futexWait);
  prune(kernel.futexes);
  if (resumed?.reason === 'woken') return 0;
  if (resumed?.reason === 'timeout') return -ETIMEDOUT;
  if (resumed?.reason === 'signal') {
    if (deadlineCycle === undefined) return -ERESTARTSYS;
    restartLater(task, deadlineCycle);
    return -ERESTART_RESTARTBLOCK;
  }
  const key = keyOf(task.process, address);
  if (typeof key === 'number') return key;
  const value = task.process.user.read32(address);
  if (value === undefined) return -EFAULT;
  if (value !== expected >>> 0) return -EAGAIN;
  const name = `futex(0x${address.toString(16)})`;
  return block(name, [queueOf(kernel.futexes, key)], { deadlineCycle, mask: bitset });
}

/** Wakes up to `most` waiters whose bitset meets `bitset`. @returns how many; or -EINVAL -EFAULT */
export function futexWake(process: Process, address: bigint, most: number, bitset = 0xffff_ffff): number {
  const key = keyOf(process, address);
  if (typeof key === 'number') return key;
  // Linux looks at the count after waking: asking for none, or for less, wakes one.
  const woken = process.kernel.futexes.get(key)?.wake(Math.max(1, most), bitset) ?? 0;
  prune(process.kernel.futexes);
  return woken;
}

/**
 * Wakes some waiters of one word, and makes some of the others wait on another.
 * @param expected what the first word must hold; undefined: anything
 * @returns how many were woken or moved; or -EINVAL -EFAULT -EAGAIN (another value)
 */
export function futexRequeue(
  process: Process,
  address: bigint,
  to: bigint,
  counts: { readonly wake: number; readonly move: number },
  expected: number | undefined,
): number {
  if (counts.wake < 0 || counts.move < 0) return -EINVAL;
  const keys = [keyOf(process, address), keyOf(process, to)] as const;
  const failed = keys.find((key) => typeof key === 'number');
  if (typeof failed === 'number') return failed;
  if (expected !== undefined) {
    const value = process.user.read32(address);
    if (value === undefined) return -EFAULT;
    if (value !== expected >>> 0) return -EAGAIN;
  }
  const [from, target] = keys as [string, string];
  const { futexes } = process.kernel;
  const queue = futexes.get(from);
  const woken = counts.wake === 0 ? 0 : (queue?.wake(counts.wake) ?? 0);
  const moved =
    from === target ? (queue?.waiters.slice(0, counts.move).length ?? 0) : move(futexes, from, target, counts.move);
  prune(futexes);
  return woken + moved;
}
function move(futexes: Futexes, from: string, to: string, most: number): number {
  const moved = futexes.get(from)?.waiters.splice(0, most) ?? [];
  if (moved.length === 0) return 0;
  const target = queueOf(futexes, to);
  for (const waiter of moved) {
    target.waiters.push(waiter);
    waiter.task.requeue(target);
  }
  return moved.length;
}

/**
 * Changes a second word, wakes waiters of the first, and of the second if its old value compares as wanted.
 * @param operation FUTEX_WAKE_OP's last argument: operation, comparison, and the operand of each (12 bits, signed)
 * @returns how many were woken; or -EINVAL -EFAULT -ENOSYS
 */
export function futexWakeOp(
  process: Process,
  address: bigint,
  most: number,
  second: bigint,
  mostOfSecond: number,
  operation: number,
) {
  const keys = [keyOf(process, address), keyOf(process, second)] as const;
  const failed = keys.find((key) => typeof key === 'number');
  if (typeof failed === 'number') return failed;
  const [code, compare] = [(operation >>> 28) & 7, (operation >>> 24) & 15];
  const compared = (operation << 20) >> 20;
  let operand = (operation << 8) >> 20;
  if (((operation >>> 28) & FUTEX_OP_OPARG_SHIFT) !== 0) operand = 1 << (operand & 31);
  const before = process.user.read32(second);
  if (before === undefined) return -EFAULT;
  const after = changed(code, before, operand);
  if (after === undefined) return -ENOSYS;
  if (!process.user.write32(second, after >>> 0)) return -EFAULT;
  const isMet = comparison(compare, before | 0, compared);
  if (isMet === undefined) return -ENOSYS;
  const woken = futexWake(process, address, most) + (isMet ? futexWake(process, second, mostOfSecond) : 0);
  return woken;
}

/** What identifies the word: the address in its address space, or the place in memory that processes share. */
function keyOf(process: Process, address: bigint): string | number {
  if ((address & 3n) !== 0n) return -EINVAL;
  if (!process.user.isUserRange(address, 4n)) return -EFAULT;
  const area = process.memory.areaOf(Number(address >> 12n));
  if (!area?.shared) return `${process.memory.space.id}:${address.toString(16)}`;
  const physical = process.user.physicalOf(address);
  return physical === undefined ? -EFAULT : `physical:${physical.toString(16)}`;
}
function queueOf(futexes: Futexes, key: string): WaitQueue {
  let queue = futexes.get(key);
  if (!queue) {
    queue = new WaitQueue();
    futexes.set(key, queue);
  }
  return queue;
}
/** Forgets words on which nobody waits any more. */
function prune(futexes: Futexes): void {
  for (const [key, queue] of futexes) if (queue.empty) futexes.delete(key);
}

function changed(code: number, value: number, operand: number): number | undefined {
  switch (code) {
    case FUTEX_OP_SET:
      return operand;
    case FUTEX_OP_ADD:
      return value + operand;
    case FUTEX_OP_OR:
      return value | operand;
    case FUTEX_OP_ANDN:
      return value & ~operand;
    case FUTEX_OP_XOR:
      return value ^ operand;
    default:
      return undefined;
  }
}
function comparison(code: number, value: number, other: number): boolean | undefined {
  switch (code) {
    case FUTEX_OP_CMP_EQ:
      return value === other;
    case FUTEX_OP_CMP_NE:
      return value !== other;
    case FUTEX_OP_CMP_LT:
      return value < other;
    case FUTEX_OP_CMP_LE:
      return value <= other;
    case FUTEX_OP_CMP_GT:
      return value > other;
    case FUTEX_OP_CMP_GE:
      return value >= other;
    default:
      return undefined;
  }
}
