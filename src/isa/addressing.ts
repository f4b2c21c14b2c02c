// Addresses that an instruction computes beyond its memory operand.

import type { Algebra, Value } from './algebra.ts';
import type { MemoryOperand } from './instruction.ts';

/** Why instructions with sixteen bytes in memory raise #GP. SDM Vol 1 §11.4.4.4; Vol 3 §6.15 (#GP). */
export const MISALIGNED = 'its 16 bytes in memory are not aligned';

/**
 * Linear address `offset` bytes (64 bits, signed) beyond a memory operand. The sum is cut to the address size before the
 * segment base is added, as the processor does. SDM Vol 1 §3.3.7.
 */
export function displaced<V extends Value>(o: Algebra<V>, operand: MemoryOperand, offset: V): V {
  const linear = o.linear(operand);
  if (operand.addressWidth === 64) return o.add(linear, offset);
  const effective = o.address(operand);
  const moved = o.zext(o.trunc(o.add(effective, offset), 32), 64);
  return o.add(o.sub(linear, effective), moved);
}
