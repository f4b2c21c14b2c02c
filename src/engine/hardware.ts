// What rows reach outside the register file: hardware steps and routines, looked up by name. Both engines call these.

import type { HardwareStep } from '../isa/algebra.ts';
import type { Core, Fault } from '../machine/core.ts';
import type { Machine } from '../machine/machine.ts';
import { senduipi } from '../machine/uintr/senduipi.ts';
import type { Declaration } from './routine.ts';
import { ROUTINES } from './routines.ts';

/** UITT and UPID are accessed as the supervisor does; a program's pages are not asked for permission. */
const SENDUIPI: Declaration = {
  raises: {
    UD: ['the thread has no table of targets: IA32_UINTR_TT bit 0 is 0'],
    GP: [
      'the index is greater than UITTSZ',
      'the UITT entry is not valid, or a reserved bit of it is set',
      'a reserved bit of the UPID is set',
      'the address of the UITT entry or of the UPID is not canonical',
    ],
    PF: ['the UITT entry or the UPID is not present'],
  },
};

/** A step with its declaration. */
interface DeclaredStep extends Declaration {
  readonly run: (machine: Machine, core: Core, argument: bigint) => Fault | undefined;
}

export const HARDWARE_STEPS: Readonly<Record<HardwareStep, DeclaredStep>> = {
  senduipi: { ...SENDUIPI, run: senduipi },
};
export const STEP_NAMES = Object.keys(HARDWARE_STEPS) as readonly HardwareStep[];
export const ROUTINE_NAMES = Object.keys(ROUTINES);
