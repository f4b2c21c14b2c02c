/** A short version of `node scripts/fuzz-assembler.ts`. */
import { expect, test } from 'vitest';
import { fuzz } from './fuzz.ts';

test('2000 inputs that nobody meant end, without an exception', () => {
  expect(fuzz(2000, 7)).toEqual([]);
});
