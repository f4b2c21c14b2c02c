// C programs as an ordinary gcc compiles them, floating point and vectors included: what they print and how they end here is
// what they print and how they end on the processor this runs on. Every program is compiled at two levels, so that the
// same source makes scalar and vector code.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { load } from '../system/program.ts';
import { hasProcessor } from './cpu/native.ts';

const FOLDER = join(import.meta.dirname, 'c-programs');
const LEVELS = ['-O2', '-O3'];
/** Static, at a fixed address, without a library; square roots are the instruction's. */
const OPTIONS = [
  '-std=gnu17',
  '-fno-math-errno',
  '-fno-stack-protector',
  '-static',
  '-fno-pie',
  '-no-pie',
  '-nostdlib',
];

const folder = mkdtempSync(join(tmpdir(), 'ring3-c-'));
afterAll(() => rmSync(folder, { recursive: true }));

const sources = readdirSync(FOLDER).filter((file) => file.endsWith('.c'));
const programs = sources.flatMap((source) => LEVELS.map((level) => ({ source, level })));

describe.skipIf(!hasProcessor)('C programs print what they print natively', () => {
  test.each(programs)('$source $level', ({ source, level }) => {
    const program = join(folder, `${basename(source, '.c')}${level}`);
    execFileSync('gcc', [level, ...OPTIONS, '-o', program, join(FOLDER, source)]);
    const native = spawnSync(program, { encoding: 'utf8' });
    expect(native.signal).toBe(null);
    const { system, output } = load(readFileSync(program), {}, []);
    expect(system.run()).toEqual({ kind: 'exit', status: native.status });
    expect(output()).toBe(native.stdout);
  });
});
