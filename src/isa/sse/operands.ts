// Operands as SSE instructions use them. SDM Vol 1 §10.4, §11.4.

import { MISALIGNED } from '../addressing.ts';
import type { Algebra, ElementWidth, Value } from '../algebra.ts';
import type { AnyOperand, ImmediateOperand } from '../instruction.ts';

/** #GP unless an operand of 16 bytes in memory is aligned. SDM Vol 1 §11.4.4.4, Vol 3 §6.15 (#GP). */
function requireAligned<V extends Value>(o: Algebra<V>, operand: AnyOperand): void {
  if (operand.kind !== 'memory' || operand.width !== 128) return;
  o.faultIf(o.ne(o.and(o.linear(operand), o.const(64, 15)), o.const(64, 0)), 'GP', MISALIGNED);
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

export const widthOf = (format: 'f32' | 'f64'): 32 | 64 => (format === 'f32' ? 32 : 64);

/** The bytes of elements of `width` bits, by the elements' numbers: what `shuffle` wants. */
export const bytesOf = (width: number, elements: readonly number[]): number[] =>
  elements.flatMap((element) => Array.from({ length: width / 8 }, (_, i) => (element * width) / 8 + i));

/** `count` numbers from `first` on. */
export const range = (first: number, count: number): number[] => Array.from({ length: count }, (_, i) => first + i);

/** An immediate that chooses elements or ways of working: known when the row is read. */
export const controlOf = (operand: AnyOperand | undefined): number => Number((operand as ImmediateOperand).value);

/** Where `mask` has ones the bits of `a`, elsewhere those of `b`. */
export function blend<V extends Value>(o: Algebra<V>, mask: V, a: V, b: V): V {
  return o.or(o.and(a, mask), o.and(b, o.not(mask)));
}

/** One element in every place. */
export function broadcast<V extends Value>(o: Algebra<V>, vector: V, index: number, width: ElementWidth): V {
  return o.shuffle(vector, vector, bytesOf(width, new Array(128 / width).fill(index)));
}
