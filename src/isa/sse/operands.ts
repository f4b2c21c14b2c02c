// Operands as SSE instructions use them. SDM Vol 1 §10.4, §11.4.

import type { Algebra, Value } from '../algebra.ts';
import type { AnyOperand } from '../instruction.ts';

/** #GP unless an operand of 16 bytes in memory is aligned. SDM Vol 1 §11.4.4.4, Vol 3 §6.15 (#GP). */
function requireAligned<V extends Value>(o: Algebra<V>, operand: AnyOperand): void {
  if (operand.kind !== 'memory' || operand.width !== 128) return;
  o.faultIf(o.ne(o.and(o.linear(operand), o.const(64, 15)), o.const(64, 0)), 'GP');
}

/** A whole register, or memory that must be aligned: what most instructions read. */
export function readAligned<V extends Value>(o: Algebra<V>, operand: AnyOperand): V {
  requireAligned(o, operand);
  return o.read(operand);
}
export function writeAligned<V extends Value>(o: Algebra<V>, operand: AnyOperand, value: V): void {
  requireAligned(o, operand);
  o.write(operand, value);
}

/** The lowest element of a register, or memory of the element's size. */
export function readLowest<V extends Value>(o: Algebra<V>, operand: AnyOperand, width: 32 | 64): V {
  return o.trunc(o.read(operand), width);
}

/** A vector made element by element, from the lowest on. */
export function build<V extends Value>(
  o: Algebra<V>,
  count: number,
  element: (index: number) => V,
  rest: V = o.const(128, 0),
): V {
  let vector = rest;
  for (let i = 0; i < count; i++) vector = o.withElement(vector, i, element(i));
  return vector;
}
