// The mutants of `npm run mutate` fit the source as it is: each edit finds its place, and each rule exists.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { citedIn } from '../../scripts/mutants/citations.ts';
import { CLAIMS_PAGE, rowStart } from '../../scripts/mutants/claims-page.ts';
import { mutants } from '../../scripts/mutants/index.ts';
import { applyMutant, claimsOf, rulesOf } from '../../scripts/mutants/mutant.ts';

const read = (file: string): string => readFileSync(join(import.meta.dirname, '../..', file), 'utf8');
const [hardware, kernel, claims] = ['hardware', 'kernel-abi', 'claims'].map((name) =>
  read(`docs/reference/${name}.md`),
);

/** Whether docs/reference has the rule. */
function isDefined(rule: string): boolean {
  if (rule.startsWith('§')) return new RegExp(`^#+ ${rule.slice(1).replace('.', '\\.')}\\.? `, 'm').test(kernel!);
  return rule.startsWith('H') ? hardware!.includes(`\n- ${rule}. `) : claims!.includes(`\n| ${rule} |`);
}

describe.each(mutants)('$id', (mutant) => {
  test('its edits find their places', () => {
    for (const [file, text] of applyMutant(mutant, read)) expect(text).not.toBe(read(file));
  });
  test('the rules it breaks exist', () => {
    expect([...rulesOf(mutant), ...claimsOf(mutant)].filter((rule) => !isDefined(rule))).toEqual([]);
  });
});

test('there are enough of them, and each has a name of its own', () => {
  expect(mutants.length).toBeGreaterThanOrEqual(30);
  expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length);
});

describe('docs/claims-broken.md', () => {
  const rows = read(CLAIMS_PAGE)
    .split('\n')
    .filter((line) => /^\| [A-F]\d/.test(line));

  test('its rows are those of the mutants', () => {
    const starts = mutants.flatMap((mutant) => claimsOf(mutant).map((claim) => rowStart(claim, mutant)));
    expect(rows.filter((row) => !starts.some((start) => row.startsWith(start)))).toEqual([]);
    expect(starts.filter((start) => !rows.some((row) => row.startsWith(start)))).toEqual([]);
  });
  test('somebody notices each', () => {
    expect(rows.filter((row) => row.includes('**nobody**'))).toEqual([]);
  });
  test.each([...claims!.matchAll(/^\| ([A-F]\d+) \|/gm)].map(([, id]) => id!))('%s has a row', (id) => {
    expect(rows.some((row) => row.startsWith(`| ${id} |`))).toBe(true);
  });
});

test('citations are found in titles and headers', () => {
  expect([...citedIn('H64–H66 B7: the frame (kernel-abi §4.2, §5.1; hardware §10.4)')].sort()).toEqual(
    ['B7', 'H64', 'H65', 'H66', '§4.2', '§5.1'].sort(),
  );
  expect([...citedIn('vector 5, RSP = 0x7FFF, A = 128')]).toEqual([]);
});
