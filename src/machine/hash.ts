// The one source of chance: a function of a seed and a number, never a stream, so that skipping draws changes nothing.

/** A pseudo-random 32-bit number from a seed and a number: a permutation of well-mixed bits, the same on every host. */
export function hash(seed: number, n: number): number {
  let h = (seed ^ Math.imul(n >>> 0, 0x9e37_79b1) ^ Math.imul(Math.floor(n / 0x1_0000_0000) >>> 0, 0x85eb_ca77)) >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x7feb_352d) >>> 0;
  h = Math.imul(h ^ (h >>> 15), 0x846c_a68b) >>> 0;
  return (h ^ (h >>> 16)) >>> 0;
}
