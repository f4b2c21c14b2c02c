// What a routine is: an instruction's meaning, or a part of it, that is TypeScript in every engine. Its declaration stands beside it:
// readers of rows cannot look into it, and `ring3 isa` tells people what it may do.

import type { ExceptionName } from '../isa/algebra.ts';
import type { FlagName } from '../isa/flags.ts';
import type { Core, Fault } from '../machine/core.ts';
import type { Machine } from '../machine/machine.ts';

/** One routine. It does not advance RIP: the engine does when it returns no fault. */
export type Routine = (machine: Machine, core: Core, a: bigint, b: bigint, c: bigint) => Fault | undefined;

/** The memory that a routine accesses. What comes of every access (#PF, #GP or #SS, #AC) follows from it. */
export interface Accesses {
  readonly reads?: boolean;
  readonly writes?: boolean;
  /** Not the instruction's operand but the top of the stack, or what RBP points at. */
  readonly stack?: boolean;
  /** #AC is raised where alignment is checked. */
  readonly checksAlignment?: boolean;
}

/** What a routine may do beside what its arguments say. test/isa/descriptions.test.ts holds it against what happens. */
export interface Declaration {
  /** Exceptions of its own, each with the conditions, in words. */
  readonly raises?: Readonly<Partial<Record<ExceptionName, readonly string[]>>>;
  readonly accesses?: Accesses;
  /** General-purpose registers by number that it reads or changes. */
  readonly uses?: readonly number[];
  /** State that it saves or loads as a whole, in words. */
  readonly image?: string;
  readonly readsFlags?: readonly FlagName[];
  readonly writesFlags?: readonly FlagName[];
  /** Floating-point exceptions that it may note in the FPU's status word: its bits 5:0, and 6 for faults of the register stack. */
  readonly exceptions?: number;
}

/** A routine with its declaration. */
export interface DeclaredRoutine extends Declaration {
  readonly run: Routine;
}
