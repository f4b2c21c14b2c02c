// Random code in hot loops: what a compiled region does, any mixture of instructions, is what the stepper does.

import { describe, expect, test } from 'vitest';
import { hasGnuAs } from '../engine/gnu-as.ts';
import { Random } from './cpu/random.ts';
import { makeSequences, type Sequence } from './cpu/sequence.ts';
import { Simulated } from './cpu/simulated.ts';
import { compiled, stepper } from './engines.ts';

const SEED = 1;
const SEQUENCES = 60;
const LENGTH = 10;
/** Enough times round for a region to be compiled. */
const WARM_UP = 520 * LENGTH * 17;

describe.skipIf(!hasGnuAs)('random code, hot', () => {
  const [plain, hot] = [new Simulated(stepper), new Simulated(compiled)];
  const random = new Random(SEED);
  const sequences: Sequence[] = hasGnuAs ? makeSequences(SEQUENCES, LENGTH, random, plain) : [];

  test.each(sequences)('$text', ({ code, first }) => {
    for (const engine of [plain, hot]) engine.load(first, code);
    for (const count of [WARM_UP, ...Array.from({ length: 12 }, () => random.below(500)), 5000, 1]) {
      const [expected, found] = [plain, hot].map((engine) => engine.result(engine.advance(count)));
      expect(found, `after ${count} more`).toEqual(expected);
      if (expected!.fault) return;
    }
  });
});
