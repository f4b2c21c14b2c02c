/** Pieces of source that use one thing each: GNU as and we make the same sections of them, or both refuse. */

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { assemble } from '../../src/assembler/index.ts';
import { readElf } from './elf-file.ts';
import { has, hex, Workspace } from './gnu.ts';
import { accepted, refused } from './snippets.ts';

const work = new Workspace();
afterAll(() => work.remove());

/** Sections that take memory, with size and contents. */
type Sections = Readonly<Record<string, string>>;

function theirs(text: string): Sections | 'refused' {
  work.write('snippet.s', `${text}\n`);
  if (spawnSync('as', [work.path('snippet.s'), '-o', work.path('snippet.o')]).status !== 0) return 'refused';
  const { sections } = readElf(readFileSync(work.path('snippet.o')));
  return Object.fromEntries(
    sections.flatMap(({ name, header, bytes }) => {
      const size = Number.parseInt(header.split(' ')[3]!, 16);
      return size === 0 || name === '.note.gnu.property' ? [] : [[name, `${size} ${hex(bytes)}`]];
    }),
  );
}

function ours(text: string): Sections | 'refused' {
  const { object, diagnostics } = assemble({ name: 'snippet.s', text: `${text}\n` });
  if (diagnostics.some(({ severity }) => severity === 'error')) return 'refused';
  return Object.fromEntries(
    object.sections.flatMap(({ name, size, bytes, flags }) =>
      size === 0 || (flags & 2n) === 0n ? [] : [[name, `${size} ${hex(bytes)}`]],
    ),
  );
}

describe.skipIf(!has('as'))('the same as GNU as (needs as)', () => {
  test.each(Object.entries(accepted))('%s', (_, text) => {
    const expected = theirs(text);
    expect(expected).not.toBe('refused');
    expect(ours(text)).toEqual(expected);
  });

  test.each(refused)('refused: %s', (text) => {
    expect(theirs(text)).toBe('refused');
    expect(ours(text)).toBe('refused');
  });
});
