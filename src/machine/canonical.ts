// Canonical addresses, in the two widths that matter. SDM Vol 1 §3.3.7.1; hardware §4.
//
// The paging mode is 4-level: an access needs bits 63:47 equal (`isCanonical`, tlb.ts). The processor implements 57-bit
// linear addresses all the same, and registers that hold an address are checked against that width: WRMSR and XRSTORS take
// a value that no access could use. Hence delivery looks at UIHANDLER once more, and UPIDADDR may still fault when used.

import { highWord } from './words.ts';

/** Linear-address bits the processor implements. */
export const PROCESSOR_LINEAR_BITS = 57;

/** True when a register that holds a linear address accepts `value`: bits 63:56 all equal. */
export function isCanonicalForProcessor(value: bigint): boolean {
  const top = highWord(value) >>> (PROCESSOR_LINEAR_BITS - 1 - 32);
  return top === 0 || top === 2 ** (65 - PROCESSOR_LINEAR_BITS) - 1;
}
