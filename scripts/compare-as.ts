/**
 * Compares the assembler and linker with GNU as and ld, and prints `equal N of M` and the first differences.
 *
 * - compiled programs: all of test/c-programs, by gcc and clang, at every level, position-independent and not, in both
 *   syntaxes; all loaded sections, symbols and segments of the linked program.
 * - enumerated lines: every mnemonic and form of the tables, in AT&T syntax and, as objdump prints it, in Intel syntax.
 * - random lines: registers, memory and immediates at random, in both syntaxes.
 *
 * Usage: node scripts/compare-as.ts [--short] [compiled|lines|random]
 */
import fc from 'fast-check';
import { Comparison, type Compilation, cPrograms } from '../test/assembler/compiled.ts';
import { has, Workspace } from '../test/assembler/gnu.ts';
import { lineDifferences } from '../test/assembler/line-differences.ts';
import { randomLines, randomSyntaxes } from '../test/assembler/random-lines.ts';
import { oddSuffixes, sampleLines } from '../test/assembler/samples.ts';

const isShort = process.argv.includes('--short');
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const work = new Workspace();
const intelHeader = '.intel_syntax noprefix';

let failed = false;

/** Prints the figures of one kind of comparison. */
function report(kind: string, equal: number, all: number, differences: readonly string[], note = ''): void {
  console.log(`${kind}: equal ${equal} of ${all}${note}`);
  for (const difference of differences.slice(0, 20)) console.log(`  ${difference}`);
  if (differences.length > 0) failed = true;
}

function compareCompiled(): void {
  const comparison = new Comparison(work);
  const compilations: Compilation[] = [];
  const models = ['-fno-pic', '-fPIC'];
  for (const level of isShort ? ['-O0', '-O2'] : ['-O0', '-O1', '-O2', '-O3', '-Os']) {
    for (const model of models) {
      for (const syntax of ['-masm=att', '-masm=intel'])
        compilations.push({ compiler: 'gcc', flags: [level, model, syntax] });
      if (has('clang-14')) compilations.push({ compiler: 'clang-14', flags: [level, model] });
    }
  }
  const differences: string[] = [];
  let [equal, refused, all] = [0, 0, 0];
  for (const program of isShort ? cPrograms.filter((_, index) => index % 6 === 0) : cPrograms) {
    for (const compilation of compilations) {
      const outcome = comparison.run(program, compilation);
      const name = `${program} ${compilation.compiler} ${compilation.flags.join(' ')}`;
      if (outcome.kind === 'refused by GNU as') {
        refused++;
        continue;
      }
      all++;
      if (outcome.kind === 'equal') equal++;
      else if (outcome.kind === 'different') differences.push(`${name}: ${outcome.what}`);
    }
  }
  report('compiled programs', equal, all, differences, `; ${refused} more that GNU as refuses`);
}

function compareLines(): void {
  const count = isShort ? 1 : 6;
  for (const [kind, pattern] of [
    ['general, x87, SSE', /^[^v]/],
    ['AVX', /^v/],
  ] as const) {
    const sampled = sampleLines(pattern, count, 20240601);
    const lines = sampled.filter((line) => !oddSuffixes.test(line));
    const att = lineDifferences(work, lines);
    report(
      `enumerated lines, AT&T, ${kind}`,
      att.compared - att.different.length,
      att.compared,
      att.different,
      `; ${lines.length - att.compared} that GNU as refuses, ${sampled.length - lines.length} left out (odd suffixes)`,
    );
    // `lineDifferences` leaves the object of the accepted lines.
    const intel = work.intelLines('lines.o').filter((line) => !oddSuffixes.test(line));
    const { compared, different } = lineDifferences(work, intel, intelHeader);
    report(`enumerated lines, Intel, ${kind}`, compared - different.length, compared, different);
  }
}

function compareRandom(): void {
  for (const syntax of randomSyntaxes) {
    const numRuns = isShort ? 2000 : 20_000;
    const lines = fc.sample(randomLines(syntax), { numRuns, seed: 99 });
    const { compared, different } = lineDifferences(work, lines, syntax === 'intel' ? intelHeader : '.text');
    report(
      `random lines, ${syntax}`,
      compared - different.length,
      compared,
      different,
      `; ${lines.length - compared} that GNU as refuses`,
    );
  }
}

const all = { compiled: compareCompiled, lines: compareLines, random: compareRandom };
try {
  for (const [name, compare] of Object.entries(all)) {
    if (wanted.length === 0 || wanted.includes(name)) compare();
  }
} finally {
  work.remove();
}
process.exitCode = failed ? 1 : 0;
