// The files of programs/gcc are what gcc makes of their sources. hardware §17.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COMPILER, compile, FOLDER, gccPrograms, whyNot } from '../../scripts/regenerate-gcc-programs.ts';

const reason = whyNot();
const generated = gccPrograms();

test('each file in the folder is made by the script', () => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.s'));
  const here = generated.map(({ file }) => file).filter((file) => !file.includes('/'));
  expect(files).toEqual(here.sort());
});

describe.skipIf(reason !== undefined)(`${reason ? `skipped, ${reason}: ` : ''}${COMPILER} makes`, () => {
  test.each(generated)('$file', (program) => {
    expect(compile(program) === readFileSync(`${FOLDER}${program.file}`, 'utf8')).toBe(true);
  });
});
