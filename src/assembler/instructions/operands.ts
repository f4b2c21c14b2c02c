/** Operands as form selection sees them: names resolved, numbers known where they can be. */
import type { Span } from '../../../grammar/index.ts';
import type { RegisterInfo } from '../registers.ts';
import type { Bound } from '../symbols.ts';

export interface RegisterArgument {
  readonly type: 'register';
  readonly register: RegisterInfo;
  readonly indirect: boolean;
  readonly span: Span;
}

export interface ImmediateArgument {
  readonly type: 'immediate';
  readonly expression: Bound;
  /** The value as a signed 64-bit number, if it is known already. */
  readonly value?: bigint;
  /** What follows `@`. */
  readonly modifier?: string;
  /** Bytes that `PTR` names, in Intel syntax. */
  readonly bytes?: number;
  readonly span: Span;
}

export interface MemoryArgument {
  readonly type: 'memory';
  readonly segment?: RegisterInfo;
  readonly displacement?: Bound;
  /** The name before `@TLSCALL`, which the linker looks for at this instruction. */
  readonly called?: Bound;
  /** The displacement as a signed 64-bit number, if it is known already (0 if there is none). */
  readonly value?: bigint;
  readonly base?: RegisterInfo;
  readonly index?: RegisterInfo;
  readonly scale: 1 | 2 | 4 | 8;
  /** The width of `%riz` or `%eiz`: a SIB byte without an index. */
  readonly zeroIndex: 32 | 64 | undefined;
  readonly indirect: boolean;
  /** A bare expression, which may be a branch target. */
  readonly bare: boolean;
  /** Bytes that `PTR` names, in Intel syntax. */
  readonly bytes?: number;
  /** Nothing but a number was written. */
  readonly literal: boolean;
  readonly span: Span;
}

export type Argument = RegisterArgument | ImmediateArgument | MemoryArgument;

/** Width in bits of the address computation: 32 if a 32-bit register takes part, else 64. */
export function addressBits(memory: MemoryArgument): 32 | 64 {
  const register = memory.base ?? memory.index;
  if (!register && memory.zeroIndex) return memory.zeroIndex;
  return register && (register.class === 'r32' || register.name === 'eip') ? 32 : 64;
}
