// All mutants, by what is wrong with them.

import { callMutants } from './calls.ts';
import { claimMutants } from './claims.ts';
import { deliveryMutants } from './delivery.ts';
import { headlineMutants } from './headline.ts';
import { instructionMutants } from './instructions.ts';
import type { Mutant } from './mutant.ts';
import { notificationMutants } from './notification.ts';
import { registerMutants } from './registers.ts';
import { senduipiMutants } from './senduipi.ts';
import { switchMutants } from './switches.ts';

export const mutants: readonly Mutant[] = [
  ...deliveryMutants,
  ...notificationMutants,
  ...senduipiMutants,
  ...instructionMutants,
  ...registerMutants,
  ...switchMutants,
  ...callMutants,
  ...claimMutants,
  ...headlineMutants,
];
