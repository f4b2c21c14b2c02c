/** Whole programs against GNU as and ld; `npm run compare:as` does the same with many more. */
import { afterAll, describe, expect, test } from 'vitest';
import { Comparison, cPrograms } from './compiled.ts';
import { has, Workspace } from './gnu.ts';

const work = new Workspace();
afterAll(() => work.remove());

test('there are at least 60 programs', () => expect(cPrograms.length).toBeGreaterThanOrEqual(60));

describe.skipIf(!has('as', 'ld', 'gcc'))('sections, symbols and segments (needs as, ld and gcc)', () => {
  const flagSets = [
    ['-O0', '-fno-pic', '-masm=intel'],
    ['-O2', '-fPIC', '-masm=att', '-fcf-protection'],
    ['-O3', '-fno-pic', '-masm=intel'],
    ['-Os', '-fPIC', '-masm=intel'],
  ];
  const lazily = (() => {
    let comparison: Comparison | undefined;
    return () => (comparison ??= new Comparison(work));
  })();
  test.each(flagSets.map((flags, index) => ({ flags, index })))('gcc $flags', ({ flags, index }) => {
    const different = cPrograms
      .filter((_, number) => number % 8 === index)
      .map((program) => ({ program, ...lazily().run(program, { compiler: 'gcc', flags }) }))
      .filter(({ kind }) => kind !== 'equal');
    expect(different).toEqual([]);
  });

  test.skipIf(!has('clang-14'))('clang (needs clang-14)', () => {
    const different = cPrograms
      .filter((_, number) => number % 8 === 4)
      .map((program) => ({ program, ...lazily().run(program, { compiler: 'clang-14', flags: ['-O1', '-fno-pic'] }) }))
      .filter(({ kind }) => kind !== 'equal');
    expect(different).toEqual([]);
  });
});
