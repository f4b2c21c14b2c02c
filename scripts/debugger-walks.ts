// Random walks through time, forwards and backwards, compared with fresh runs: npm run debugger-walks -- [WALKS], 1,000 if nothing
// is said. `npm test` has a few of them.

import { fixture } from '../test/debugger/fixture.ts';
import { Walks } from '../test/debugger/walks.ts';

const count = Number(process.argv[2] ?? 1000);
const programs = (['two-threads.s', 'masked.s'] as const).flatMap((name) =>
  [1, 2, 4].flatMap((cores) => [0, 7].map((seed) => ({ name, cores, seed }))),
);
let failures = 0;
for (const [i, { name, cores, seed }] of programs.entries()) {
  const walks = new Walks(fixture(name, { cores, seed }), 2000);
  const share = Math.ceil((count * (i + 1)) / programs.length) - Math.ceil((count * i) / programs.length);
  for (let walk = 1; walk <= share; walk++) {
    const difference = walks.walk(1000 * i + walk, 15);
    if (difference === undefined) continue;
    failures++;
    console.error(`${name}, ${cores} cores, seed ${seed}: ${difference}`);
  }
  console.error(`${name}, ${cores} cores, seed ${seed}: ${share} walks`);
}
console.log(`${count} walks, ${failures} of them went wrong`);
if (failures > 0) process.exitCode = 1;
