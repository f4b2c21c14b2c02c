// The wrong instructions of `npm run compare:cpu -- --self-test` fit the source as it is.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { planted } from '../../scripts/compare-cpu/planted.ts';
import { applyMutant } from '../../scripts/mutants/mutant.ts';
import { COMPARED_FAMILIES } from './cpu/compare.ts';

const read = (file: string): string => readFileSync(join(import.meta.dirname, '../..', file), 'utf8');

test.each(planted)('$id', (wrong) => {
  for (const [file, text] of applyMutant({ ...wrong, breaks: '' }, read)) expect(text).not.toBe(read(file));
  expect(COMPARED_FAMILIES).toContain(wrong.family);
});

test('there are ten of them or more, each with a name of its own', () => {
  expect(planted.length).toBeGreaterThanOrEqual(10);
  expect(new Set(planted.map(({ id }) => id)).size).toBe(planted.length);
});
