// What a packed operation does to two elements. Elements are unsigned numbers of the width given; so are results.

import type { ElementWidth, PackedOperation } from './algebra.ts';

type Element = (width: number, a: bigint, b: bigint) => bigint;

const largestSigned = (width: number): bigint => (1n << BigInt(width - 1)) - 1n;
const clampSigned = (width: number, value: bigint): bigint => {
  const limit = largestSigned(width);
  return value > limit ? limit : value < -limit - 1n ? -limit - 1n : value;
};
const clampUnsigned = (width: number, value: bigint): bigint => {
  const limit = (1n << BigInt(width)) - 1n;
  return value > limit ? limit : value < 0n ? 0n : value;
};
const signed = BigInt.asIntN;
const truth = (width: number, value: boolean): bigint => (value ? (1n << BigInt(width)) - 1n : 0n);

const ELEMENTS: Readonly<Record<Exclude<PackedOperation, 'narrowS' | 'narrowU'>, Element>> = {
  add: (_, a, b) => a + b,
  sub: (_, a, b) => a - b,
  mul: (_, a, b) => a * b,
  addSatS: (w, a, b) => clampSigned(w, signed(w, a) + signed(w, b)),
  addSatU: (w, a, b) => clampUnsigned(w, a + b),
  subSatS: (w, a, b) => clampSigned(w, signed(w, a) - signed(w, b)),
  subSatU: (w, a, b) => clampUnsigned(w, a - b),
  avgU: (_, a, b) => (a + b + 1n) >> 1n,
  eq: (w, a, b) => truth(w, a === b),
  gtS: (w, a, b) => truth(w, signed(w, a) > signed(w, b)),
  minS: (w, a, b) => (signed(w, a) < signed(w, b) ? a : b),
  minU: (_, a, b) => (a < b ? a : b),
  maxS: (w, a, b) => (signed(w, a) > signed(w, b) ? a : b),
  maxU: (_, a, b) => (a > b ? a : b),
};

/** Takes a vector of 128 bits apart. */
export function elementsOf(vector: bigint, width: ElementWidth): bigint[] {
  return Array.from({ length: 128 / width }, (_, i) => BigInt.asUintN(width, vector >> BigInt(i * width)));
}
/** Puts a vector together. */
export function vectorOf(elements: readonly bigint[], width: number): bigint {
  return elements.reduce((vector, element, i) => vector | (BigInt.asUintN(width, element) << BigInt(i * width)), 0n);
}

/** The operation on all elements of two vectors of 128 bits. */
export function packed(operation: PackedOperation, width: ElementWidth, a: bigint, b: bigint): bigint {
  const [left, right] = [elementsOf(a, width), elementsOf(b, width)];
  if (operation === 'narrowS' || operation === 'narrowU') {
    const half = width / 2;
    const clamp = operation === 'narrowS' ? clampSigned : clampUnsigned;
    return vectorOf(
      [...left, ...right].map((element) => clamp(half, signed(width, element))),
      half,
    );
  }
  return vectorOf(
    left.map((element, i) => ELEMENTS[operation](width, element, right[i]!)),
    width,
  );
}
