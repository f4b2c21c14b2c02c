// The README shows what ring3 prints: every screen of it is made anew here.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ring3 } from './fake-host.ts';

const ROOT = join(import.meta.dirname, '../..');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const PROGRAM = 'programs/hello-uintr.s';
const library = readdirSync(join(ROOT, 'programs/lib')).map((name) => `programs/lib/${name}`);
const files = Object.fromEntries([PROGRAM, ...library].map((name) => [name, readFileSync(join(ROOT, name), 'utf8')]));

/** The text of the block, fenced by back quotes, in which some text stands. */
function blockWith(text: string): string {
  const block = [...readme.matchAll(/^```\w*\n(.*?)^```$/gms)]
    .map((match) => match[1]!)
    .find((body) => body.includes(text));
  expect(block, `a block with ${text}`).toBeDefined();
  return block!;
}

test('the first program', async () => {
  const [command, ...lines] = blockWith('sender:   senduipi').split('\n');
  expect(command).toBe(`$ npx ring3 run ${PROGRAM}`);
  const { stdout, stderr } = await ring3(`run --strace ${PROGRAM}`, { files });
  expect(stdout).toBe(lines.join('\n'));
  expect(stderr).toContain(blockWith('~ posted'));
});

test('a program of one’s own, and what is said of it when a line is missing', async () => {
  const source = blockWith('_start: lea ');
  expect(await ring3('run self.s', { files: { 'self.s': source } })).toMatchObject({ status: 42, stderr: '' });
  const lines = source.split('\n');
  expect(lines[8]!.trim()).toBe('syscall');
  lines[8] = '';
  const { stderr } = await ring3('run self.s', { files: { 'self.s': lines.join('\n') } });
  expect(stderr).toBe(blockWith('killed by'));
});
