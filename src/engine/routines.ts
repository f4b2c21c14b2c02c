// Routines: instructions that read better as plain TypeScript over the register file than in the algebra. Both engines call
// them; one may fault, but only before it has changed anything.

import type { Core, Fault } from '../machine/core.ts';
import type { Machine } from '../machine/machine.ts';

/** One routine. It does not advance RIP: the engine does when it returns no fault. */
export type Routine = (machine: Machine, core: Core) => Fault | undefined;

export const ROUTINES = {} as const satisfies Record<string, Routine>;
export type RoutineName = string;
