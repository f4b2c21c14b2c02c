// What an x87 instruction is to those who execute it: whether it waits for pending exceptions, what memory it takes, and what it
// does to the FPU. Memory is fetched before `run` and stored after it, so a fault leaves everything as it was.

import type { FlagName } from '../flags.ts';
import type { X87 } from './state.ts';

/** The operands of one instruction. */
export interface X87Operands {
  /** Register numbers i of ST(i): the destination, and the source where there is one. */
  readonly dst: number;
  readonly src: number;
  /** Bits of the memory operand; 0 if both operands are registers. */
  readonly width: number;
  /** Its bytes: what was read, or where `run` puts what is to be written. */
  readonly memory: DataView;
}

/** What is done with a memory operand: its bytes are read, or written, or (for XSAVE and the like) the rule does not say. */
export type MemoryUse = 'read' | 'write';

export interface X87Rule {
  readonly memory?: MemoryUse;
  /** Bytes of the memory operand where its width does not tell. */
  readonly bytes?: number;
  /** Control instructions do not change the pointers to the last instruction and its operand. SDM Vol 1 §8.1.8. */
  readonly isControl?: true;
  /** Flags of RFLAGS that it reads, and that it changes. */
  readonly readsFlags?: readonly FlagName[];
  readonly writesFlags?: readonly FlagName[];
  /** FN… instructions do not look for pending exceptions. */
  readonly doesNotWait?: true;
  /** @returns false if nothing is to be written to memory after all: the response to an unmasked exception */
  readonly run: (x87: X87, operands: X87Operands) => boolean;
}

/** A rule for operands in registers or memory that is read. */
export const rule = (run: (x87: X87, operands: X87Operands) => void): X87Rule => ({
  memory: 'read',
  run: (x87, operands) => {
    run(x87, operands);
    return true;
  },
});
/** A rule for an instruction that changes no number: pointers stay. */
export const control = (run: (x87: X87, operands: X87Operands) => void): X87Rule => ({ ...rule(run), isControl: true });
