// The system calls that a kernel of one ABI profile has.

import type { KernelOptions } from '../kernel/options.ts';
import type { Call } from '../kernel/syscalls/call.ts';
import { callTables } from '../kernel/syscalls/table.ts';

/** The rows by number. */
export function callsOf(abi: KernelOptions['abi']): ReadonlyMap<number, Call> {
  return callTables[abi];
}
