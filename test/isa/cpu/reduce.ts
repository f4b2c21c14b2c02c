// Makes a difference small: the same instruction with as little state as still shows it.

import { type Case, WINDOW_BYTES, X87_INITIAL } from './case.ts';
import { compareCases, type Difference } from './compare.ts';
import type { Processor } from './native.ts';
import type { Simulated } from './simulated.ts';

/** Bytes of the window that are cleared together. */
const CHUNK = 16;
const RESET_MXCSR = 0x1f80;

/** A way of making a case simpler; the same case if it makes no difference. */
type Simplification = (given: Case) => Case;

const withZero = (values: readonly bigint[], at: number): readonly bigint[] => values.with(at, 0n);
const SIMPLIFICATIONS: readonly Simplification[] = [
  (given) => ({ ...given, mxcsr: RESET_MXCSR }),
  (given) => ({ ...given, rflags: 0n }),
  ...Array.from(
    { length: 16 },
    (_, i): Simplification =>
      (given) => ({ ...given, gpr: withZero(given.gpr, i) }),
  ),
  ...Array.from(
    { length: 16 },
    (_, i): Simplification =>
      (given) => ({ ...given, xmm: withZero(given.xmm, i) }),
  ),
  (given) => ({ ...given, x87: X87_INITIAL }),
  ...Array.from(
    { length: 8 },
    (_, i): Simplification =>
      (given) => ({ ...given, x87: { ...given.x87, st: withZero(given.x87.st, i) } }),
  ),
  ...Array.from(
    { length: WINDOW_BYTES / CHUNK },
    (_, i): Simplification =>
      (given) => ({
        ...given,
        window: given.window.map((byte, at) => (Math.floor(at / CHUNK) === i ? 0 : byte)),
      }),
  ),
];

/** Sets to zero, part by part, whatever the difference does not need. */
export function reduce(difference: Difference, processor: Processor, engines: readonly Simulated[]): Difference {
  const engine = engines.filter(({ name }) => difference.engines.includes(name));
  const differs = (cases: readonly Case[]): Difference[] => compareCases(cases, processor, engine);
  let smallest = difference;
  // What does no harm alone is tried first, all of it at once; then one by one.
  const candidates = SIMPLIFICATIONS.map((simplify) => ({ simplify, given: simplify(difference.given) }));
  const alone = new Set(differs(candidates.map(({ given }) => given)).map(({ given }) => given));
  const promising = candidates.filter(({ given }) => alone.has(given)).map(({ simplify }) => simplify);
  const together = promising.reduce((given, simplify) => simplify(given), difference.given);
  const [all] = differs([together]);
  if (all) return all;
  for (const simplify of promising) smallest = differs([simplify(smallest.given)])[0] ?? smallest;
  return smallest;
}
