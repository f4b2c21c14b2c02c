// Every claim of the cover letter is shown by something that runs; the page that says so is up to date.

import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { claimsOf, claimsPage } from '../scripts/claims/page.ts';
import { parseHeader } from '../src/cli/program-header.ts';

const covered = new Set(
  globSync('programs/**/*.s').flatMap((file) => parseHeader(file, readFileSync(file, 'utf8')).header.covers),
);
/** Ids named in the title or the comments of tests: `A6`, `claims B19 B20`. Single letters with digits stand for claims there. */
const tested = new Set(
  globSync('test/**/*.test.ts')
    .filter((file) => !file.endsWith('claims.test.ts'))
    .flatMap((file) => readFileSync(file, 'utf8').match(/\b[ABCDF]\d{1,2}\b/g) ?? []),
);

const claims = ['A', 'B', 'C', 'D', 'F'].flatMap(claimsOf);

test('the reference has all claims', () => {
  expect(claims.map(({ id }) => id)).toEqual([
    ...numbered('A', 20),
    ...numbered('B', 25),
    ...numbered('C', 11),
    ...numbered('D', 17),
    ...numbered('F', 13),
  ]);
});
const numbered = (section: string, last: number) => Array.from({ length: last }, (_, i) => `${section}${i + 1}`);

test.each(claims)('$id is cited by a program or a test', ({ id }) => {
  expect(covered.has(id) || tested.has(id)).toBe(true);
});

test('each row of the comparison tables has two programs, each open one for every answer', () => {
  const files = globSync('programs/claims/*.s');
  for (let row = 1; row <= 17; row++) {
    const kinds = files.flatMap((file) => new RegExp(`/d${row}-.*-(\\w+)\\.s$`).exec(file)?.[1] ?? []).sort();
    expect(kinds, `D${row}`).toEqual([row <= 11 ? 'signal' : 'eventfd', 'uintr'].sort());
  }
  for (let open = 1; open <= 10; open++) {
    const answers = files.flatMap((file) => new RegExp(`/c${open}-.*-(\\w+)\\.s$`).exec(file)?.[1] ?? []).sort();
    expect(answers, `C${open}`).toEqual(['off', 'on']);
  }
});

test('programs/claims/README.md says what its programs print', { timeout: 120_000 }, () => {
  // Rows about programs elsewhere change when those do: the page is written anew then (scripts/claims-page.ts).
  const own = (page: string) => page.split('\n').filter((line) => /^\|[^|]*\| \[[^/\]]+\]/.test(line));
  expect(own(readFileSync('programs/claims/README.md', 'utf8'))).toEqual(own(claimsPage('programs/claims/')));
});
