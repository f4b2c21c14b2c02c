// The engines that instruction tests run on.

import type { Engine } from '../../src/engine/engine.ts';
import { ReferenceEngine } from '../../src/engine/reference.ts';
import { Stepper } from '../../src/engine/stepper.ts';
import type { Machine } from '../../src/machine/machine.ts';

export const ENGINES: readonly ((machine: Machine) => Engine)[] = [
  (machine) => new ReferenceEngine(machine),
  (machine) => new Stepper(machine),
];
