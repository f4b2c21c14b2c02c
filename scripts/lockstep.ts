// Runs all engines side by side and compares registers, flags, memory, clocks and events at many stops: npm run lockstep
//   --stops N   random stops over random code, default 100000        --seed N   where to begin, default 1
//   --only random|programs|windows|storms|crowds|running-code            --filter TEXT   programs whose path contains it
//
// A difference is printed with the seed that shows it again, and the status is 1.

import { parseArgs } from 'node:util';
import { fixture } from '../test/engine/lockstep/fixtures.ts';
import { runRandomProgram } from '../test/engine/lockstep/random-runs.ts';
import { compareSystems } from '../test/engine/lockstep/systems.ts';
import { builtProgram, headerOf, programs } from '../test/program-runs.ts';

/** Stops in one random program: enough for its loops to get hot. */
const STOPS_EACH = 500;
/** Cycles after which a program is left: the reference engine needs about a second for a million. */
const STOPS_OF_PROGRAM = 400;
const LONGEST_STEP = 6000;

const { values } = parseArgs({
  options: {
    stops: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    filter: { type: 'string', default: '' },
  },
});
const firstSeed = Number(values.seed);
let differences = 0;

const wanted = (part: string): boolean => values.only === undefined || values.only === part;
/** Runs a comparison; a difference is printed. */
function attempt<T>(what: string, compare: () => T): T | undefined {
  try {
    return compare();
  } catch (error) {
    differences++;
    console.log(`not ok - ${what}\n${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

/** How a program is run, on as many cores as its header says first. */
function runOf(file: string, cores?: number) {
  const header = headerOf(file);
  const options = {
    cores: cores ?? header.cores[0] ?? 2,
    ...(header.abi === undefined ? {} : { abi: header.abi as 'rfc-v1' | 'poc-v2' }),
    opens: header.opens,
    // By default 0: windows as an engine runs them by itself.
    seed: firstSeed - 1,
  };
  return { elf: builtProgram(file).image.elf, argv: [file, ...header.args], options };
}

if (wanted('random')) {
  let [stops, faults, instructions] = [0, 0, 0];
  for (let seed = firstSeed; stops < Number(values.stops); seed++) {
    const counts = attempt(`random code, seed ${seed}`, () => runRandomProgram(seed, STOPS_EACH, seed % 2 === 0));
    stops += STOPS_EACH;
    faults += counts?.faults ?? 0;
    instructions += counts?.instructions ?? 0;
  }
  console.log(`random code: ${stops} stops, ${instructions} instructions, ${faults} faults`);
}
if (wanted('running-code')) {
  const run = { elf: fixture('running-code'), stops: 3000, longestStep: 3000 };
  for (let seed = firstSeed; seed < firstSeed + 2; seed++) {
    const found = attempt(`running code, seed ${seed}`, () =>
      compareSystems({ ...run, engines: ['reference', 'stepper', 'auto'], seed }),
    );
    if (found) console.log(`running code: ${found.stops} stops, ${found.instructions} instructions`);
  }
}
if (wanted('storms')) {
  let [stops, instructions] = [0, 0];
  for (let seed = firstSeed; seed < firstSeed + 50; seed++) {
    const options = { cores: 2 + (seed % 2), seed };
    const found = attempt(`storm, seed ${seed}`, () =>
      compareSystems({
        elf: fixture('ipi-storm'),
        options,
        engines: ['stepper', 'auto'],
        seed,
        stops: 1e5,
        longestStep: 1500,
      }),
    );
    stops += found?.stops ?? 0;
    instructions += found?.instructions ?? 0;
  }
  console.log(`storms: 50 seeds, ${stops} stops, ${instructions} instructions`);
}
if (wanted('crowds')) {
  let [stops, instructions] = [0, 0];
  for (let seed = firstSeed; seed < firstSeed + 12; seed++) {
    const engines = seed % 4 === 0 ? (['reference', 'auto'] as const) : (['auto', 'auto', 'stepper'] as const);
    for (const name of ['crowd', 'many-spaces', 'changed-by-others']) {
      for (const how of [{ anyLimit: true }, { goBack: true }]) {
        // Every other time in another order than that in which engines run windows by themselves.
        const options = { cores: 2 + (seed % 5), seed: seed % 2 === 0 ? 0 : seed };
        const comparison = {
          options,
          engines,
          plainJudge: true,
          seed,
          quiet: seed % 3 === 0,
          stops: 1000,
          longestStep: 30_000,
        };
        const found = attempt(`${name}, seed ${seed}`, () =>
          compareSystems({ ...comparison, elf: fixture(name), ...how }),
        );
        stops += found?.stops ?? 0;
        instructions += found?.instructions ?? 0;
      }
    }
  }
  console.log(`crowds: ${stops} stops, ${instructions} instructions`);
}
if (wanted('programs')) {
  let [count, stops] = [0, 0];
  for (const file of programs.filter((name) => name.includes(values.filter))) {
    const found = attempt(file, () =>
      compareSystems({
        ...runOf(file),
        engines: ['reference', 'stepper', 'auto'],
        seed: firstSeed,
        stops: STOPS_OF_PROGRAM,
        longestStep: LONGEST_STEP,
      }),
    );
    count++;
    stops += found?.stops ?? 0;
  }
  console.log(`programs: ${count}, ${stops} stops`);
}
if (wanted('windows')) {
  let [count, stops] = [0, 0];
  for (const file of programs.filter((name) => name.includes(values.filter))) {
    for (const cores of [2, 3, 5]) {
      const run = runOf(file, cores);
      const found = attempt(`${file} on ${cores} cores, windows`, () =>
        compareSystems({
          ...run,
          engines: ['auto', 'auto'],
          plainJudge: true,
          seed: firstSeed,
          stops: STOPS_OF_PROGRAM,
          longestStep: 20 * LONGEST_STEP,
        }),
      );
      count++;
      stops += found?.stops ?? 0;
    }
  }
  console.log(`windows that the engine runs by itself: ${count} runs, ${stops} stops`);
}
console.log(differences === 0 ? 'all engines agree' : `${differences} differences`);
process.exitCode = differences === 0 ? 0 : 1;
