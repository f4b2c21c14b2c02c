// Compares every instruction, SSE to SSE4.2 included, with the processor this runs on: npm run compare:cpu -- [FAMILY…]
//   --cases N   per family, default 100000      --seed N   default 1      --engine NAME   one engine, default all
//   --coverage  counts the forms and faults that cases never meet, on the processor alone; default 80 cases a form
//   --self-test plants wrong instructions (all, or those named) and looks whether they are found
//
// Status: 0 no difference, nothing left out; 1 differences, each reduced to one instruction with the state that it needs.

import { parseArgs } from 'node:util';
import { COMPARED_FAMILIES, compareFamily, report, sourcesOf } from '../test/isa/cpu/compare.ts';
import { Coverage } from '../test/isa/cpu/coverage.ts';
import { Processor } from '../test/isa/cpu/native.ts';
import { reduce } from '../test/isa/cpu/reduce.ts';
import { Simulated } from '../test/isa/cpu/simulated.ts';
import { COMPARED_ENGINES } from '../test/isa/engines.ts';
import { selfTest } from './compare-cpu/self-test.ts';

/** Cases that go to the processor at once. The engines are new for each batch: one that compiles every case grows. */
const BATCH = 5000;
/** Cases that `--coverage` makes of each form: with so many, each fault is met. */
const CASES_OF_A_FORM = 80;
/** Differences shown per family. */
const SHOWN = 10;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cases: { type: 'string' },
    seed: { type: 'string', default: '1' },
    engine: { type: 'string' },
    coverage: { type: 'boolean', default: false },
    'self-test': { type: 'boolean', default: false },
  },
});
const cases = Number(values.cases ?? 100_000);
const families = positionals.length > 0 ? positionals : COMPARED_FAMILIES;
const newEngines = (): Simulated[] =>
  COMPARED_ENGINES.map((create) => new Simulated(create)).filter(
    (engine) => values.engine === undefined || engine.name === values.engine,
  );

/** @returns how many differences there are */
function compare(processor: Processor): number {
  let failures = 0;
  for (const family of families) {
    let found = 0;
    for (let done = 0; done < cases; done += BATCH) {
      const count = Math.min(BATCH, cases - done);
      const engines = newEngines();
      const differences = compareFamily(family, count, Number(values.seed) + done, processor, engines);
      for (const difference of differences.slice(0, Math.max(0, SHOWN - found)))
        console.log(report(reduce(difference, processor, engines)));
      found += differences.length;
    }
    console.log(`${family}: ${cases} cases, ${found} differences`);
    failures += found;
  }
  return failures;
}

/** @returns how much is left out without a reason */
function cover(processor: Processor): number {
  const coverage = new Coverage();
  for (const family of families) {
    const count = values.cases === undefined ? sourcesOf(family).length * CASES_OF_A_FORM : cases;
    compareFamily(family, count, Number(values.seed), processor, [], coverage);
  }
  const missing = coverage.missing();
  const unexcused = missing.filter(({ reason }) => reason === undefined);
  for (const { what } of unexcused) console.log(`never exercised: ${what}`);
  const undeclared = coverage.undeclared();
  for (const what of undeclared) console.log(`raised, but not declared: ${what}`);
  const reasons = new Set(missing.flatMap(({ reason }) => reason ?? []));
  for (const why of reasons) console.log(`${missing.filter(({ reason }) => reason === why).length} left out: ${why}`);
  console.log(`${unexcused.length} forms and faults never exercised without a reason`);
  return unexcused.length + undeclared.length;
}

function ask(): number {
  const processor = new Processor();
  try {
    return values.coverage ? cover(processor) : compare(processor);
  } finally {
    processor.close();
  }
}
process.exitCode = (values['self-test'] ? selfTest(positionals) : ask()) === 0 ? 0 : 1;
