// What a routine is: an instruction's meaning, or a part of it, that is TypeScript in every engine.

import type { Core, Fault } from '../machine/core.ts';
import type { Machine } from '../machine/machine.ts';

/** One routine. It does not advance RIP: the engine does when it returns no fault. */
export type Routine = (machine: Machine, core: Core, a: bigint, b: bigint, c: bigint) => Fault | undefined;
