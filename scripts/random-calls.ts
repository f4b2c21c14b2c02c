// `npm run random-calls [CALLS [SEED [WORLD]]]`: a million random system calls from four tasks, and the directed cases (test/kernel/
// random-calls). Prints what each call answered how often; fails if anything is left over, if fewer than 30 % succeed, or if what is
// documented and what is answered differ.

import { undocumented, unseen } from '../test/kernel/random-calls/documented.ts';
import { randomCalls } from '../test/kernel/random-calls/drive.ts';

const [calls = 1_000_000, seed = 1, world = 0] = process.argv.slice(2).map(Number);
const tally = randomCalls(seed, calls, world);
for (const [name, answers] of [...tally.answers].sort(([a], [b]) => a.localeCompare(b))) {
  const counts = [...answers].sort(([, a], [, b]) => b - a).map(([answer, count]) => `${answer} ${count}`);
  console.log(`${name.padEnd(24)} ${counts.join(', ')}`);
}
const share = (100 * tally.succeeded) / tally.calls;
console.log(`${tally.calls} calls, ${share.toFixed(1)} % succeeded, trace ${tally.trace.toString(16)}`);
const complaints = [
  ...tally.leaks,
  ...(share < 30 ? ['fewer than 30 % succeeded'] : []),
  ...undocumented(tally).map((answer) => `not documented: ${answer}`),
  ...unseen(tally).map((answer) => `documented and never seen: ${answer}`),
];
for (const complaint of complaints) console.log(complaint);
process.exit(complaints.length > 0 ? 1 : 0);
