// Floating-point arithmetic of SSE and SSE2. SDM Vol 1 §5.5.1.2, §5.6.1.2. No flags of RFLAGS are changed; exceptions go to MXCSR.

import type { Family, VectorRow } from '../algebra.ts';
import type { FloatOperation } from '../float/operations.ts';
import { build, readAligned, readLowest, widthOf } from './operands.ts';

type Format = 'f32' | 'f64';
/** Operations of one operand: they have no use for the destination's elements. */
const UNARY: readonly string[] = ['sqrt', 'rcp', 'rsqrt'];

/** All elements. */
const all = (name: FloatOperation): VectorRow => {
  const [format, operation] = name.split('.') as [Format, string];
  const width = widthOf(format);
  return (o, [dst, src]) => {
    const b = readAligned(o, src!);
    const a = UNARY.includes(operation) ? b : o.read(dst!);
    const compute = (i: number) => o.float(name, o.element(a, i, width), o.element(b, i, width));
    o.write(dst!, build(o, 128 / width, compute));
  };
};
/** The lowest element; the others stay. */
const lowest = (name: FloatOperation): VectorRow => {
  const [format, operation] = name.split('.') as [Format, string];
  const width = widthOf(format);
  return (o, [dst, src]) => {
    const b = readLowest(o, src!, width);
    const old = o.read(dst!);
    const a = UNARY.includes(operation) ? b : o.trunc(old, width);
    o.write(dst!, o.withElement(old, 0, o.float(name, a, b)));
  };
};

const rows: Record<string, VectorRow> = {
  RCPPS: all('f32.rcp'),
  RCPSS: lowest('f32.rcp'),
  RSQRTPS: all('f32.rsqrt'),
  RSQRTSS: lowest('f32.rsqrt'),
};
const costs: Record<string, string> = {};
for (const operation of ['add', 'sub', 'mul', 'div', 'sqrt', 'min', 'max'] as const) {
  const name = operation.toUpperCase();
  rows[`${name}PS`] = all(`f32.${operation}`);
  rows[`${name}PD`] = all(`f64.${operation}`);
  rows[`${name}SS`] = lowest(`f32.${operation}`);
  rows[`${name}SD`] = lowest(`f64.${operation}`);
  if (operation === 'div' || operation === 'sqrt')
    for (const suffix of ['PS', 'PD', 'SS', 'SD']) costs[name + suffix] = 'float-divide';
}

export const sseFloat: Family = {
  name: 'sse-float',
  section: 'SSE and SSE2 Packed and Scalar Arithmetic, SDM Vol 1 §5.5.1.2, §5.6.1.2',
  rows,
  costs,
};
