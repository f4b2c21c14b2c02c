// The system call table: data, number → row. Each file contributes the calls of one kind.

import type { Call } from './call.ts';
import { descriptorCalls } from './descriptors.ts';
import { futexCalls } from './futex.ts';
import { ioCalls } from './io.ts';
import { memoryCalls } from './memory.ts';
import { schedulingCalls } from './scheduling.ts';
import { signalCalls } from './signals.ts';
import { systemCalls } from './system.ts';
import { threadCalls } from './threads.ts';
import { timeCalls } from './time.ts';
import { uintrCalls } from './uintr.ts';

export const callTable: ReadonlyMap<number, Call> = new Map(
  [
    ...ioCalls,
    ...descriptorCalls,
    ...memoryCalls,
    ...signalCalls,
    ...threadCalls,
    ...schedulingCalls,
    ...futexCalls,
    ...timeCalls,
    ...systemCalls,
    ...uintrCalls,
  ].map((row) => [row.number, row]),
);
