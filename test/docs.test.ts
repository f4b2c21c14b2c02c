// Figures in the documents that are counted from the code: a document that has fallen behind is found here.

import { readdirSync, readFileSync } from 'node:fs';
import { Code, CodeExt } from 'iced-x86';
import { expect, test } from 'vitest';
import { whyExcluded } from '../scripts/form-exclusions.ts';
import { TRACE_FIELDS } from '../src/observe/trace.ts';
import { ring3 } from './cli/fake-host.ts';

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

test('docs/observing.md: the members of every event of a trace', () => {
  const rows = [...readFileSync('docs/observing.md', 'utf8').matchAll(/^\| `([a-z-]+)` \| (.*?) ?\| /gm)];
  const members = rows.map(([, kind, text]) => [kind, [...text!.matchAll(/`(\w+)`/g)].map(([, name]) => name)]);
  expect(Object.fromEntries(members)).toEqual(TRACE_FIELDS);
});

test('docs/observing.md: the members of --stats=json and --status, and the log of calls', async () => {
  const program = 'programs/hello-uintr.s';
  const library = readdirSync('programs/lib').map((name) => `programs/lib/${name}`);
  const files = Object.fromEntries([program, ...library].map((name) => [name, readFileSync(name, 'utf8')]));
  const { host, stderr } = await ring3(`run --strace=log --stats=json --status status ${program}`, { files });
  const page = readFileSync('docs/observing.md', 'utf8');
  const [counts, status] = [page.split('## Counts')[1]!.split('## How')[0]!, page.split('## How it ended')[1]!];
  const isNamed = (text: string, value: object, skip = '') => {
    for (const [name, inner] of Object.entries(value)) {
      if (!Array.isArray(value)) expect(text).toContain(`\`${name}\``);
      if (typeof inner === 'object' && name !== skip) isNamed(text, inner);
    }
  };
  isNamed(counts, JSON.parse(stderr), 'syscalls');
  isNamed(status, JSON.parse(host.text('status')));
  const log = host.text('log').split('\n');
  const shown = page.split('```text\n')[1]!.split('\n```')[0]!.split('\n');
  for (const line of shown) expect(log).toContain(line);
});
