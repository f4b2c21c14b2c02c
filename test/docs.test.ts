// Figures in the documents that are counted from the code: a document that has fallen behind is found here.

import { readdirSync, readFileSync } from 'node:fs';
import { Code, CodeExt } from 'iced-x86';
import { expect, test } from 'vitest';
import { whyExcluded } from '../scripts/form-exclusions.ts';

const read = (file: string) => readFileSync(file, 'utf8').replace(/\s+/g, ' ');
const grouped = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

test('docs/assembler.md: how many instructions the tables hold, and what is left out', () => {
  const reasons = Object.keys(Code)
    .map(Number)
    .filter((code) => Number.isInteger(code) && CodeExt.opCode(code).mode64)
    .map((code) => whyExcluded(code, CodeExt.opCode(code)));
  const page = read('docs/assembler.md');
  const held = reasons.filter((reason) => reason === undefined).length;
  expect(page).toContain(
    `has ${grouped(reasons.length)} codes for 64-bit mode; the tables hold ${grouped(held)} of them.`,
  );
  const count = (name: RegExp) => reasons.filter((reason) => reason !== undefined && name.test(reason)).length;
  const left = [
    count(/Knights/),
    count(/PADLOCK/),
    count(/reserved NOP/),
    count(/no instructions/),
    count(/UDBG/),
  ] as const;
  expect(left.reduce((sum, n) => sum + n, held)).toBe(reasons.length);
  const [knights, padlock, nops, none, udbg] = left;
  expect(page).toContain(
    `Left out are ${knights} of Knights Corner, ${padlock} of Padlock, ${nops} reserved NOPs without a name, ${none} that are no instructions, and ${udbg} of UDBG.`,
  );
});

test('docs/assembler.md: how many C programs are compiled', () => {
  const programs = readdirSync('test/c-programs').filter((name) => name.endsWith('.c'));
  expect(read('docs/assembler.md')).toContain(`${programs.length} C programs by gcc`);
});

test('pages that list the programs of a folder list all of them', () => {
  for (const [folder, page] of [
    ['bench/programs', 'docs/performance.md'],
    ['programs/gcc', 'programs/gcc/README.md'],
  ] as const) {
    const names = readdirSync(folder)
      .filter((name) => /\.(c|s)$/.test(name))
      .map((name) => name.replace(/\..*$/, ''));
    for (const name of new Set(names)) expect(read(page), `${page}: ${name}`).toContain(name);
  }
});
