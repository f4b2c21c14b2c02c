/**
 * Compares the assembler and linker with GNU as and ld, and prints `equal N of M` and the first differences.
 *
 * - compiled programs: all of test/c-programs, by gcc and clang, at every level, position-independent and not, in both
 *   syntaxes; all loaded sections, symbols and segments of the linked program.
 * - enumerated lines: every mnemonic and form of the tables, in AT&T syntax and, as objdump prints it, in Intel syntax.
 * - random lines: registers, memory and immediates at random, in both syntaxes.
 *
 * - mutations: one token of a compiled program changed; GNU as and we must accept or refuse alike.
 * - time: compiler output of 1,000, 10,000 and 100,000 lines, against the processor time that as takes (after `npm run
 *   build`).
 *
 * Usage: node scripts/compare-as.ts [--short] [--seed N] [compiled|lines|random|mutations|time]
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Code, CodeExt } from 'iced-x86';
import { assemble, buildImage } from '../src/assembler/index.ts';
import { Comparison, type Compilation, compile, cPrograms } from '../test/assembler/compiled.ts';
import { firstDifference, readElf } from '../test/assembler/elf-file.ts';
import { has, Workspace } from '../test/assembler/gnu.ts';
import { lineDifferences } from '../test/assembler/line-differences.ts';
import { longSource } from '../test/assembler/long-source.ts';
import { mutate } from '../test/assembler/mutations.ts';
import { randomLines, randomSyntaxes } from '../test/assembler/random-lines.ts';
import { Chooser, oddSuffixes, sampleLines, unsampledForms } from '../test/assembler/samples.ts';
import { whyExcluded } from './form-exclusions.ts';

const isShort = process.argv.includes('--short');
const seedAt = process.argv.indexOf('--seed') + 1;
/** What lines and mutations are drawn with, instead of what each kind uses as a rule. */
const seed = seedAt > 0 ? Number(process.argv[seedAt]) : undefined;
const wanted = process.argv.slice(2).filter((word, index) => !word.startsWith('-') && index + 2 !== seedAt);
const work = new Workspace();
const intelHeader = '.intel_syntax noprefix';

/** What compiled programs expect of others. */
const supportSource = ['_start', 'memset', 'memcpy', 'memmove', 'memcmp']
  .map((name) => `.globl ${name}\n${name}: ret\n`)
  .join('');

let failed = false;

/** Prints the figures of one kind of comparison. */
function report(
  kind: string,
  equal: number,
  all: number,
  differences: readonly string[],
  note = '',
  mostShown = 20,
): void {
  console.log(`${kind}: equal ${equal} of ${all}${note}`);
  for (const difference of differences.slice(0, mostShown)) console.log(`  ${difference}`);
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
  compareLong(isShort ? 10_000 : 100_000);
}

/** Many programs in one file: what changes its size far ahead moves what comes behind. */
function compareLong(count: number): void {
  work.write('long.s', longSource(work, count));
  work.write('support.s', supportSource);
  for (const name of ['long', 'support']) work.as(`${name}.s`, `${name}.o`);
  work.ld('long', 'long.o', 'support.o');
  const sources = ['long.s', 'support.s'].map((name) => ({ name, text: readFileSync(work.path(name), 'utf8') }));
  const { image } = buildImage(sources);
  const what = image
    ? firstDifference(readElf(image.elf), readElf(readFileSync(work.path('long'))))
    : 'it does not assemble';
  report(`one program of ${count} lines`, what ? 0 : 1, 1, what ? [what] : []);
}

function compareLines(): void {
  countCodes();
  const count = isShort ? 1 : 6;
  for (const [kind, pattern] of [
    ['general, x87, SSE', /^(?:[^ev]|e[^v])/],
    ['AVX, XOP', /^v/],
    ['AVX-512', /^evex /],
  ] as const) {
    const sampled = sampleLines(pattern, count, seed ?? 20240601);
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

/** Says how many of iced-x86's codes the lines cover, and why not more. */
function countCodes(): void {
  const excluded = new Map<string, number>();
  let all = 0;
  for (const key of Object.keys(Code)) {
    if (!Number.isInteger(Number(key))) continue;
    const opCode = CodeExt.opCode(Number(key));
    if (opCode.mode64) {
      all++;
      const reason = whyExcluded(Number(key), opCode);
      if (reason) excluded.set(reason, (excluded.get(reason) ?? 0) + 1);
    }
    opCode.free();
  }
  const list = (counts: ReadonlyMap<string, number>): string =>
    [...counts].map(([reason, count]) => `${count} ${reason}`).join(', ');
  console.log(`codes of iced-x86 for 64-bit mode: ${all}; not in the tables: ${list(excluded)}`);
  console.log(`forms without sample operands (tested as jumps elsewhere): ${list(unsampledForms())}`);
}

function compareRandom(): void {
  for (const syntax of randomSyntaxes) {
    const numRuns = isShort ? 2000 : 100_000;
    const lines = fc.sample(randomLines(syntax), { numRuns, seed: seed ?? 99 });
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

function compareMutations(): void {
  const choose = new Chooser(seed ?? 5);
  const count = isShort ? 200 : 5000;
  const differences: string[] = [];
  const sources = cPrograms.flatMap((program, index) => {
    const flags = index % 2 ? ['-O1', '-masm=intel', '-fno-pic'] : ['-O2', '-masm=att', '-fPIC'];
    return [compile(work, program, { compiler: 'gcc', flags })];
  });
  for (let done = 0; done < count; done++) {
    const { text, line } = mutate(choose.from(sources), choose);
    work.write('mutated.s', text);
    const theirs = spawnSync('as', [work.path('mutated.s'), '-o', '/dev/null']).status === 0;
    const { diagnostics } = assemble({ name: 'mutated.s', text });
    const error = diagnostics.find((diagnostic) => diagnostic.severity === 'error');
    if (theirs !== (error === undefined)) {
      const what = error ? `only we refuse: ${error.message}` : 'only GNU as refuses';
      differences.push(`${what}: ${text.split('\n')[line - 1]!.trim()}`);
    }
  }
  report('mutations accepted or refused alike', count - differences.length, count, differences, '', count);
}

/** User and system time of a process from its start to its end, in milliseconds: the least of three runs. */
function cpuTime(...command: readonly string[]): number {
  const times = Array.from({ length: 3 }, () => {
    const timed = spawnSync('bash', ['-c', 'TIMEFORMAT="%U %S"; time "$@" >/dev/null 2>&1', 'bash', ...command]);
    const [user, system] = timed.stderr.toString().trim().split(' ').map(Number);
    return (user! + system!) * 1000;
  });
  return Math.min(...times);
}

/** `ring3 build` does what `as` and `ld` do; it is measured against `as` alone, and its start is counted. */
function compareTime(): void {
  const ring3 = new URL('../bin/ring3.js', import.meta.url).pathname;
  work.write('support.s', supportSource);
  for (const count of [1000, 10_000, 100_000]) {
    const text = longSource(work, count);
    work.write('long.s', text);
    const lines = text.split('\n').length - 1;
    const theirs = cpuTime('as', work.path('long.s'), '-o', work.path('long.o'));
    const files = [work.path('long.s'), work.path('support.s')];
    const ours = cpuTime(process.execPath, ring3, 'build', ...files, '-o', work.path('long'));
    const alone = cpuTime(process.execPath, ring3, 'build', work.path('support.s'), '-o', work.path('long'));
    const perLine = (((ours - alone) * 1000) / lines).toFixed(1);
    console.log(
      `${lines} lines: as ${theirs.toFixed(0)} ms of processor time, ring3 build ${ours.toFixed(0)} ms ` +
        `(${alone.toFixed(0)} of them to start), ratio ${(ours / theirs).toFixed(1)}, ${perLine} µs a line`,
    );
  }
}

const all = {
  mutations: compareMutations,
  time: compareTime,
  compiled: compareCompiled,
  lines: compareLines,
  random: compareRandom,
};
try {
  for (const [name, compare] of Object.entries(all)) {
    if (wanted.length === 0 || wanted.includes(name)) compare();
  }
} finally {
  work.remove();
}
process.exitCode = failed ? 1 : 0;
