// All families, and the way from an operation to its row.

import type { Family, VectorRow } from './algebra.ts';
import { arithmetic } from './arithmetic.ts';
import { bitByte } from './bit-byte.ts';
import { bitManipulation } from './bit-manipulation.ts';
import { controlTransfer } from './control-transfer.ts';
import { dataTransfer } from './data-transfer.ts';
import { enterLeave } from './enter-leave.ts';
import { farTransfer } from './far-transfer.ts';
import { flagControl } from './flag-control.ts';
import { logical } from './logical.ts';
import { miscellaneous } from './miscellaneous.ts';
import { mmx } from './mmx.ts';
import { random } from './random.ts';
import { segments } from './segments.ts';
import { shiftRotate } from './shift-rotate.ts';
import { sseCompare } from './sse/compare.ts';
import { sseConvert } from './sse/convert.ts';
import { sseFloat } from './sse/float.ts';
import { sseInteger } from './sse/integer.ts';
import { sseLogical } from './sse/logical.ts';
import { sseShuffle } from './sse/shuffle.ts';
import { sse3 } from './sse/sse3.ts';
import { sse4Float } from './sse/sse4-float.ts';
import { sse4Integer } from './sse/sse4-integer.ts';
import { sse4Select } from './sse/sse4-select.ts';
import { sse4String } from './sse/sse4-string.ts';
import { ssse3 } from './sse/ssse3.ts';
import { sseState } from './sse/state.ts';
import { sseTransfer } from './sse/transfer.ts';
import { string } from './string.ts';
import { system } from './system.ts';
import { userInterrupt } from './user-interrupt.ts';
import { x87 } from './x87/index.ts';
import { stateManagement } from './x87/state-management.ts';

/** In the manual's order. */
export const FAMILIES: readonly Family[] = [
  dataTransfer,
  arithmetic,
  logical,
  shiftRotate,
  bitByte,
  controlTransfer,
  farTransfer,
  string,
  segments,
  enterLeave,
  flagControl,
  miscellaneous,
  random,
  bitManipulation,
  x87,
  stateManagement,
  mmx,
  sseTransfer,
  sseFloat,
  sseCompare,
  sseLogical,
  sseShuffle,
  sseConvert,
  sseState,
  sseInteger,
  sse3,
  ssse3,
  sse4Integer,
  sse4Select,
  sse4Float,
  sse4String,
  system,
  userInterrupt,
];

const rows = new Map<string, { row: VectorRow; costClass: string }>();
for (const family of FAMILIES) {
  for (const [operation, row] of Object.entries(family.rows)) {
    if (rows.has(operation)) throw new Error(`${operation} has two rows`);
    // The decoder gives vector operands only to operations whose rows take them.
    rows.set(operation, { row: row as VectorRow, costClass: family.costs?.[operation] ?? family.name });
  }
}

/** The row of an operation; undefined if it belongs to a feature that CPUID does not report. */
export function rowOf(operation: string): VectorRow | undefined {
  return rows.get(operation)?.row;
}
/** The class of the cost profile that an operation is charged to. */
export function costClassOf(operation: string): string {
  return rows.get(operation)?.costClass ?? 'system';
}
/** Every class of instruction that a cost profile must price. */
export function costClasses(): readonly string[] {
  return [...new Set([...rows.values()].map((entry) => entry.costClass))];
}
