// What rows reach outside the register file: hardware steps and routines, looked up by name. Both engines call these.

import type { HardwareStep } from '../isa/algebra.ts';
import type { Core, Fault } from '../machine/core.ts';
import type { Machine } from '../machine/machine.ts';
import { senduipi } from '../machine/uintr/senduipi.ts';
import { ROUTINES } from './routines.ts';

export const HARDWARE_STEPS: Readonly<
  Record<HardwareStep, (machine: Machine, core: Core, argument: bigint) => Fault | undefined>
> = {
  senduipi,
};
export const STEP_NAMES = Object.keys(HARDWARE_STEPS) as readonly HardwareStep[];
export const ROUTINE_NAMES = Object.keys(ROUTINES);
