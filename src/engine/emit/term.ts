// What the compiling reader computes with, and how a term of each width is kept, loaded and stored.

import type { ElementWidth, Value, Width } from '../../isa/algebra.ts';
import { I32, I64, Op, V128, type ValueType, Vec } from '../wasm/opcodes.ts';

/**
 * A constant or a local of the function being built that is set once: so it may be used any number of times, also after registers
 * have been written. Terms of width 1 to 32 are i32, kept zero-extended; terms of width 64 are i64.
 */
export interface Term extends Value {
  readonly constant?: bigint;
  readonly local?: number;
}

/** Type of the local that holds a value of this width. */
export const typeOf = (width: Width): ValueType => (width === 128 ? V128 : width === 64 ? I64 : I32);

/** Load of a value as its term's type, zero-extended. */
export function loadOp(width: ElementWidth | 128): number {
  return { 8: Op.i32_load8_u, 16: Op.i32_load16_u, 32: Op.i32_load, 64: Op.i64_load, 128: Vec.v128_load }[width];
}
/** Store of the lower bits of a term. */
export function storeOp(width: ElementWidth | 128): number {
  return { 8: Op.i32_store8, 16: Op.i32_store16, 32: Op.i32_store, 64: Op.i64_store, 128: Vec.v128_store }[width];
}
