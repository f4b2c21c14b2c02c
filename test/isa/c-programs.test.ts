// A short run of scripts/compare-c.ts: every other program, each compiled in one way and run on one engine, so that all
// compilers, levels and engines have their turn.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { COMPILATIONS, compileProgram, ENGINE_NAMES, PROGRAMS, runNatively, runOn } from './c-matrix.ts';
import { hasProcessor } from './cpu/native.ts';

const folder = mkdtempSync(join(tmpdir(), 'ring3-c-'));
afterAll(() => rmSync(folder, { recursive: true }));

const [, stepper, auto] = ENGINE_NAMES;
const cases = PROGRAMS.filter((_, i) => i % 2 === 0).map((program, i) => ({
  program,
  compilation: COMPILATIONS[i % COMPILATIONS.length]!,
  engine: i % 2 === 0 ? stepper! : auto!,
}));
// The reference engine is slow: it gets what is short.
for (const program of ['expressions', 'varargs'])
  cases.push({ program, compilation: { compiler: 'gcc', level: '-O2' }, engine: 'reference' });

describe.skipIf(COMPILATIONS.length === 0 || !hasProcessor)('C programs print what they print natively', () => {
  test.each(cases)('$program $compilation.compiler $compilation.level $engine', ({ program, compilation, engine }) => {
    const executable = join(folder, program);
    compileProgram(program, compilation, executable);
    expect(runOn(engine, executable)).toEqual(runNatively(executable));
  });
});
