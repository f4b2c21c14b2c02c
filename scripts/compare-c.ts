// `npm run compare:c [PROGRAM…]`: every program of test/isa/c-programs, compiled by gcc and clang at every level, on this machine's
// processor and on every engine. What is printed and how it ends must be the same.
//   --engine NAME   one engine      --compiler gcc   one compiler      --level O2   one level      default: all of each
//   --part K/N      every Nth program from the Kth on, so that a long comparison can be made in N pieces
//
// The reference engine takes almost all of the time (docs/testing.md).
//
// Status: 0 no difference, 1 differences.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  COMPILATIONS,
  compileProgram,
  ENGINE_NAMES,
  type EngineName,
  PROGRAMS,
  runNatively,
  runOn,
} from '../test/isa/c-matrix.ts';
import { hasProcessor } from '../test/isa/cpu/native.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    engine: { type: 'string' },
    compiler: { type: 'string' },
    level: { type: 'string' },
    part: { type: 'string', default: '1/1' },
  },
});
if (!hasProcessor) {
  console.log('skipped: no x86-64 Linux with gcc');
  process.exit(0);
}
const engines = values.engine === undefined ? ENGINE_NAMES : [values.engine as EngineName];
const [part, parts] = values.part.split('/').map(Number) as [number, number];
const programs = PROGRAMS.filter((name) => positionals.length === 0 || positionals.includes(name)).filter(
  (_, i) => i % parts === part - 1,
);
const compilations = COMPILATIONS.filter(
  ({ compiler, level }) =>
    (values.level === undefined || level === `-${values.level}`) &&
    (values.compiler === undefined || compiler === values.compiler || compiler.startsWith(`${values.compiler}-`)),
);

const folder = mkdtempSync(join(tmpdir(), 'ring3-compare-c-'));
let [runs, failures] = [0, 0];
try {
  for (const program of programs) {
    const before = failures;
    for (const compilation of compilations) {
      const executable = join(folder, program);
      compileProgram(program, compilation, executable);
      const native = runNatively(executable);
      for (const engine of engines) {
        const here = runOn(engine, executable);
        runs++;
        if (here.end === native.end && here.output === native.output) continue;
        failures++;
        console.log(`not ok - ${program}, ${compilation.compiler} ${compilation.level}, ${engine}`);
        console.log(firstDifference(native.end + native.output, here.end + here.output));
      }
    }
    if (failures === before) console.log(`ok - ${program}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
console.log(
  `${programs.length} programs in ${compilations.length} ways on ${engines.join(', ')}: ${runs} runs, ${failures} differ, ${Math.round(process.cpuUsage().user / 1e6)} s of processor time`,
);
process.exitCode = failures === 0 ? 0 : 1;

function firstDifference(native: string, here: string): string {
  const [theirs, ours] = [native.split('\n'), here.split('\n')];
  const at = theirs.findIndex((line, i) => line !== ours[i]);
  return `  line ${at + 1}: native ${JSON.stringify(theirs[at])}\n  line ${at + 1}: here   ${JSON.stringify(ours[at])}`;
}
