// Who waits for what: what the deadlock report says.

import { Context, RegisterFile } from '../isa/registers.ts';
import { NR } from './abi/syscall-numbers.ts';
import type { Kernel } from './kernel.ts';
import { rowOf } from './syscalls/table.ts';
import type { Task } from './task.ts';

export interface BlockedTask {
  readonly task: number;
  /** Name of the system call it waits in. */
  readonly call: string;
  /** `task 2 waits in futex for futex(0x404010), at 0x401234`. */
  readonly waitsFor: string;
  /** The instruction after the SYSCALL. */
  readonly address: bigint;
}

export function describeBlocked(kernel: Kernel): BlockedTask[] {
  return [...kernel.tasks.values()]
    .filter((task) => task.state === 'blocked' || task.state === 'stopped')
    .map(describe);
}

function describe(task: Task): BlockedTask {
  const { wait } = task;
  const number = wait?.call === NR.restart_syscall ? task.restart?.number : wait?.call;
  const call = rowOf(task.kernel.abi, number ?? -1)?.name ?? 'nothing';
  const saved = task.registers;
  const address = new RegisterFile(saved.buffer, saved.byteOffset, saved.byteLength).get(Context.rip);
  const waitsFor =
    task.state === 'stopped'
      ? `task ${task.tid} is stopped and waits for SIGCONT, at 0x${address.toString(16)}`
      : `task ${task.tid} waits in ${call} for ${wait?.waitsFor ?? 'nothing'}, at 0x${address.toString(16)}`;
  return { task: task.tid, call, waitsFor, address };
}
