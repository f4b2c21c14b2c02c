// Operations on constants are done while compiling.

import type { Width } from '../../isa/algebra.ts';
import { Op } from '../wasm/opcodes.ts';

/** The constant that an operation on two constants of `width` bits gives; undefined for those that are not folded. Named by its i64 opcode. */
export function fold(width: Width, a: bigint, b: bigint, op64: number): bigint | undefined {
  switch (op64) {
    case Op.i64_add:
      return a + b;
    case Op.i64_sub:
      return a - b;
    case Op.i64_and:
      return a & b;
    case Op.i64_or:
      return a | b;
    case Op.i64_xor:
      return a ^ b;
    case Op.i64_shl:
      return b < width ? a << b : undefined;
    case Op.i64_shr_u:
      return b < width ? a >> b : undefined;
    default:
      return undefined;
  }
}
