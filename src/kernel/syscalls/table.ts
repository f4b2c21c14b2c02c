// The system call table: data, number → row. Each file contributes the calls of one kind.

import type { AbiProfile } from '../abi/profiles.ts';
import { CHARGES_ITSELF } from '../call-work.ts';
import type { Call } from './call.ts';
import { cloneCalls } from './clone.ts';
import { descriptorCalls } from './descriptors.ts';
import { futexCalls } from './futex.ts';
import { ioCalls } from './io.ts';
import { memoryCalls } from './memory.ts';
import { messageCalls } from './messages.ts';
import { nameCalls } from './names.ts';
import { openCalls } from './open.ts';
import { processCalls } from './processes.ts';
import { readinessCalls } from './readiness.ts';
import { restartCalls } from './restart.ts';
import { ring3Calls } from './ring3.ts';
import { schedulingCalls } from './scheduling.ts';
import { signalCalls } from './signals.ts';
import { socketCalls } from './sockets.ts';
import { statCalls } from './stat.ts';
import { systemCalls } from './system.ts';
import { threadCalls } from './threads.ts';
import { timeCalls } from './time.ts';
import { timerCalls } from './timers.ts';
import { uintrCalls } from './uintr.ts';

/** What each generation of the uintr patches adds to Linux. */
export const callTables: Readonly<Record<AbiProfile, ReadonlyMap<number, Call>>> = {
  'rfc-v1': tableWith(uintrCalls['rfc-v1']),
  'poc-v2': tableWith(uintrCalls['poc-v2']),
};

function tableWith(patches: readonly Call[]): ReadonlyMap<number, Call> {
  const rows = [
    ...ioCalls,
    ...openCalls,
    ...statCalls,
    ...nameCalls,
    ...socketCalls,
    ...messageCalls,
    ...readinessCalls,
    ...descriptorCalls,
    ...memoryCalls,
    ...signalCalls,
    ...threadCalls,
    ...cloneCalls,
    ...processCalls,
    ...schedulingCalls,
    ...futexCalls,
    ...timeCalls,
    ...restartCalls,
    ...timerCalls,
    ...systemCalls,
    ...ring3Calls,
    ...patches,
  ];
  return new Map(rows.map((row) => [row.number, { ...row, chargesItself: CHARGES_ITSELF.has(row.number) }]));
}

/** The same tables as lists, since they are looked into at every system call. */
const rowsByNumber = { 'rfc-v1': listOf(callTables['rfc-v1']), 'poc-v2': listOf(callTables['poc-v2']) };

function listOf(table: ReadonlyMap<number, Call>): readonly (Call | undefined)[] {
  return Array.from({ length: Math.max(...table.keys()) + 1 }, (_, number) => table.get(number));
}

/** The row of a call; undefined: nobody knows the number. */
export function rowOf(abi: AbiProfile, number: number): Call | undefined {
  const rows = abi === 'rfc-v1' ? rowsByNumber['rfc-v1'] : rowsByNumber['poc-v2'];
  return number >= 0 && number < rows.length ? rows[number] : undefined;
}

/** The table of the default, rfc-v1. */
export const callTable = callTables['rfc-v1'];
