// All families, and the way from an operation to its row.

import type { Family, Row } from './algebra.ts';
import { arithmetic } from './arithmetic.ts';
import { bitByte } from './bit-byte.ts';
import { bitManipulation } from './bit-manipulation.ts';
import { controlTransfer } from './control-transfer.ts';
import { dataTransfer } from './data-transfer.ts';
import { enterLeave } from './enter-leave.ts';
import { flagControl } from './flag-control.ts';
import { logical } from './logical.ts';
import { miscellaneous } from './miscellaneous.ts';
import { shiftRotate } from './shift-rotate.ts';
import { string } from './string.ts';
import { system } from './system.ts';
import { userInterrupt } from './user-interrupt.ts';

/** In the manual's order. */
export const FAMILIES: readonly Family[] = [
  dataTransfer,
  arithmetic,
  logical,
  shiftRotate,
  bitByte,
  controlTransfer,
  string,
  enterLeave,
  flagControl,
  miscellaneous,
  bitManipulation,
  system,
  userInterrupt,
];

const rows = new Map<string, { row: Row; costClass: string }>();
for (const family of FAMILIES) {
  for (const [operation, row] of Object.entries(family.rows)) {
    if (rows.has(operation)) throw new Error(`${operation} has two rows`);
    rows.set(operation, { row, costClass: family.costs?.[operation] ?? family.name });
  }
}

/** The row of an operation; undefined if it is not implemented. */
export function rowOf(operation: string): Row | undefined {
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
