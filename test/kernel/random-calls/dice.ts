// Chance from a seed, in the forms that random calls need.

import { Random } from '../../../src/machine/random.ts';

export class Dice {
  private readonly random: Random;

  constructor(seed: number) {
    this.random = new Random(seed);
  }
  /** 64 random bits. */
  word(): bigint {
    return this.random.next();
  }
  /** A whole number from 0 to `limit` − 1. */
  below(limit: number): number {
    return Number(this.random.next() % BigInt(limit));
  }
  oneOf<T>(values: readonly T[]): T {
    return values[this.below(values.length)]!;
  }
}
