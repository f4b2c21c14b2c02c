// What a row records before anything becomes true.

import type { Exit } from '../../isa/algebra.ts';
import type { Flags } from '../../isa/flags.ts';
import type { Term } from './term.ts';

/** What a row has recorded so far and a commit makes true. */
export interface Recorded {
  stores: { address: Term; value: Term; stack: boolean }[];
  registers: (() => void)[];
  flags: Flags<Term> | undefined;
  rflags: { value: Term; mask: bigint } | undefined;
  target: Term | undefined;
  exit: Exit | undefined;
}
