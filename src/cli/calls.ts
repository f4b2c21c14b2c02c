// The system calls that a kernel of one ABI profile has.

import type { KernelOptions } from '../kernel/options.ts';
import type { Call } from '../kernel/syscalls/call.ts';
import { callTable } from '../kernel/syscalls/table.ts';

/** The rows by number. Every profile has the same table so far. */
export function callsOf(_abi: KernelOptions['abi']): ReadonlyMap<number, Call> {
  return callTable;
}
