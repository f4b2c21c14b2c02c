// How fast ring3 is: npm run bench -- [SUITE…]   (docs/performance.md is the guide, and where the results go)
//   --only NAME       one program                 --engine NAME   auto, reference, stepper; default auto
//   --runs N          runs of each, default 3     --no-append     only print
//   --host-profile    where the host's time goes, instead of how much it is
//   --quick           leave out how costs grow with the program; a hundredth of the run to travel in
//
// Suites: engine (default), listeners, time-travel, key-press.

import { appendFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BENCHMARKS } from '../bench/benchmarks.ts';
import { runEngineSuite } from '../bench/engine-suite.ts';
import { measureFootprint } from '../bench/footprint.ts';
import { hostProfile } from '../bench/host-profile.ts';
import { measureKeyPress } from '../bench/key-press.ts';
import { measureListeners } from '../bench/listeners.ts';
import { measureScaling } from '../bench/scaling.ts';
import { FULL, measureTimeTravel, SMALL } from '../bench/time-travel.ts';
import type { EngineName } from '../src/system/system.ts';

const RESULTS = join(import.meta.dirname, '..', 'docs', 'performance.md');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    only: { type: 'string' },
    engine: { type: 'string', default: 'auto' },
    runs: { type: 'string', default: '3' },
    append: { type: 'boolean', default: true },
    'host-profile': { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
  },
});
const engine = values.engine as EngineName;
const runs = Number(values.runs);
const progress = (text: string) => void process.stderr.write(`${text}\n`);

/** What a suite prints; undefined: nothing that is kept. */
const SUITES: Readonly<Record<string, () => string | Promise<string>>> = {
  engine: () => {
    const parts = [runEngineSuite({ only: values.only, engine, runs, progress })];
    if (values.only === undefined && !values.quick)
      parts.push(measureScaling(runs, progress), measureFootprint(2 * runs + 1));
    return parts.join('\n\n');
  },
  listeners: () => measureListeners(values.only, runs, progress),
  'key-press': async () => `${await measureKeyPress(80, 24)}\n\n${await measureKeyPress(160, 50)}`,
  'time-travel': () => measureTimeTravel(values.quick ? SMALL : FULL, progress),
};

if (values['host-profile']) {
  for (const benchmark of BENCHMARKS)
    if (values.only === undefined || values.only === benchmark.name) console.log(`${hostProfile(benchmark, engine)}\n`);
} else {
  for (const name of positionals.length > 0 ? positionals : ['engine']) {
    const suite = SUITES[name];
    if (!suite) throw new Error(`there is no suite ${name}; there is ${Object.keys(SUITES).join(', ')}`);
    const processors = cpus();
    const machine = `${processors.length} × ${processors[0]?.model ?? 'unknown processor'}`;
    const text = `\n### ${new Date().toISOString().slice(0, 10)}, ${name}, ${machine}\n\n${await suite()}\n`;
    console.log(text);
    if (values.append && values.only === undefined) appendFileSync(RESULTS, text);
  }
}
