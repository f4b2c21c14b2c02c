// UIRR, the user-interrupt request register, and the one rule that goes with it: a user interrupt is pending exactly when
// UIRR ≠ 0. SDM Vol 3 §7.4.1 (recognition); hardware §9.

import { Context, Pending } from '../../isa/registers.ts';
import type { Core } from '../core.ts';
import { highWord, lowWord } from '../words.ts';

/** Writes UIRR and re-evaluates whether a user interrupt is pending. Every write of UIRR goes through here. */
export function setUirr(core: Core, value: bigint): void {
  const { registers } = core;
  const isNews = core.events.wants('recognised') && (value & ~registers.get(Context.uirr)) !== 0n;
  registers.set(Context.uirr, value);
  const others = registers.get32(Context.pending) & ~Pending.userInterrupt;
  registers.set32(Context.pending, value === 0n ? others : others | Pending.userInterrupt);
  if (isNews) core.publish({ kind: 'recognised', uirr: value });
}

const BITS: readonly bigint[] = Array.from({ length: 64 }, (_, vector) => 1n << BigInt(vector));
/** The bit of UIRR or PIR that stands for a vector, 0–63. */
export function bitOf(vector: number): bigint {
  return BITS[vector]!;
}

/** UIRRV: the highest pending vector, which is delivered next; 0 when UIRR = 0. */
export function uirrv(uirr: bigint): number {
  return uirr === 0n ? 0 : highestBit(uirr);
}

function highestBit(value: bigint): number {
  const high = highWord(value);
  return high !== 0 ? 63 - Math.clz32(high) : 31 - Math.clz32(lowWord(value));
}
