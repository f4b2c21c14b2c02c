// Compares every instruction, SSE to SSE4.2 included, with the processor this runs on: npm run compare:cpu -- [FAMILY…]
//   --cases N   per family, default 100000      --seed N   default 1      --engine NAME   one engine, default all
//
// Status: 0 no difference; 1 differences, each reduced to one instruction with the state that it needs.

import { parseArgs } from 'node:util';
import { COMPARED_FAMILIES, compareFamily, report } from '../test/isa/cpu/compare.ts';
import { Processor } from '../test/isa/cpu/native.ts';
import { reduce } from '../test/isa/cpu/reduce.ts';
import { Simulated } from '../test/isa/cpu/simulated.ts';
import { COMPARED_ENGINES } from '../test/isa/engines.ts';

/** Cases that go to the processor at once. The engines are new for each batch: one that compiles every case grows. */
const BATCH = 5000;
/** Differences shown per family. */
const SHOWN = 10;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cases: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    engine: { type: 'string' },
  },
});
const newEngines = (): Simulated[] =>
  COMPARED_ENGINES.map((create) => new Simulated(create)).filter(
    (engine) => values.engine === undefined || engine.name === values.engine,
  );
const processor = new Processor();
let failures = 0;
try {
  for (const family of positionals.length > 0 ? positionals : COMPARED_FAMILIES) {
    let found = 0;
    for (let done = 0; done < Number(values.cases); done += BATCH) {
      const count = Math.min(BATCH, Number(values.cases) - done);
      const engines = newEngines();
      const differences = compareFamily(family, count, Number(values.seed) + done, processor, engines);
      for (const difference of differences.slice(0, Math.max(0, SHOWN - found)))
        console.log(report(reduce(difference, processor, engines)));
      found += differences.length;
    }
    console.log(`${family}: ${values.cases} cases, ${found} differences`);
    failures += found;
  }
} finally {
  processor.close();
}
process.exitCode = failures === 0 ? 0 : 1;
