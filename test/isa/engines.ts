// The engines that instruction tests run on.

import type { Engine } from '../../src/engine/engine.ts';
import { ReferenceEngine } from '../../src/engine/reference.ts';
import { Stepper } from '../../src/engine/stepper.ts';
import type { Machine } from '../../src/machine/machine.ts';

export type EngineFactory = (machine: Machine) => Engine;

export const reference: EngineFactory = (machine) => new ReferenceEngine(machine);
export const stepper: EngineFactory = (machine) => new Stepper(machine, { regions: false });
/** The stepper that compiles hot regions: in single instructions there is none, in loops (regions.test.ts) there is. */
export const compiled: EngineFactory = (machine) => new Stepper(machine, { hotAfter: 2000 });

/** Compiles whatever a branch leads to at once, so that a single instruction can be a region. */
export const compiledAtOnce: EngineFactory = (machine) => new Stepper(machine, { hotAfter: 0 });

/** For single instructions. */
export const ENGINES: readonly EngineFactory[] = [reference, stepper];
/** What is compared with the processor. */
export const COMPARED_ENGINES: readonly EngineFactory[] = [reference, stepper, compiledAtOnce];
