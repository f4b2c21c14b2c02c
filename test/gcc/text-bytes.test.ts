// The bytes of .text of every program are those of GNU as 2.40.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { assemble } from '../../src/assembler/index.ts';
import { has, hex, Workspace } from '../assembler/gnu.ts';
import { programs } from '../program-runs.ts';

const work = new Workspace();
afterAll(() => work.remove());

function version(): string {
  return has('as') ? (/\d+\.\d+/.exec(execFileSync('as', ['--version'], { encoding: 'utf8' }))?.[0] ?? '') : 'absent';
}
const isThere = has('as', 'objcopy') && version() === '2.40';
const libraries = ['check', 'fault', 'preempt', 'print', 'start', 'string', 'syscall', 'thread', 'uintr'];

describe.skipIf(!isThere)(isThere ? 'as GNU as 2.40' : `skipped: GNU as is ${version()}, not 2.40`, () => {
  test.each([...programs, ...libraries.map((name) => `programs/lib/${name}.s`)])('%s', (file) => {
    execFileSync('as', ['-I', dirname(file), '-o', work.path('program.o'), file]);
    const include = (name: string) => {
      const path = join(dirname(file), name);
      return { name: path, text: readFileSync(path, 'utf8') };
    };
    const { object } = assemble({ name: file, text: readFileSync(file, 'utf8') }, { include });
    expect(hex(object.section('.text')!.bytes)).toBe(hex(work.section('program.o', '.text')));
  });
});
