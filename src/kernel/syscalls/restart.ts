// restart_syscall: goes on with a call that a signal without a handler interrupted. kernel/signal.c.

import { Account } from '../../machine/costs.ts';
import { EINTR } from '../abi/errno.ts';
import { CHARGES_ITSELF } from '../call-work.ts';
import type { Result } from '../file.ts';
import type { Task } from '../task.ts';
import { linuxCall } from './call.ts';
import { futexCalls } from './futex.ts';
import { readinessCalls } from './readiness.ts';
import { timeCalls } from './time.ts';

/** The calls among which are those that leave a restart block (restart.ts). */
const RESTARTABLE = new Map([...futexCalls, ...readinessCalls, ...timeCalls].map((row) => [row.number, row]));

/** EINTR: nothing was interrupted. */
function restartSyscall(task: Task): Result {
  const { restart } = task;
  if (!restart) return -EINTR;
  const { number, args, deadlineCycle } = restart;
  task.resumed ??= { reason: 'restart', progress: 0, deadlineCycle, file: undefined };
  if (!CHARGES_ITSELF.has(number)) task.kernel.charge(Account.syscallWork);
  const result = RESTARTABLE.get(number)!.run(task, args);
  task.resumed = undefined;
  return result;
}

export const restartCalls = [linuxCall('restart_syscall', [], restartSyscall)];
