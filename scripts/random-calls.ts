// `npm run random-calls [CALLS [SEED]]`: a million random system calls from four tasks (test/kernel/random-calls). Prints how many
// succeeded and what each call answered how often; fails if anything is left over or fewer than 30 % succeed.

import { randomCalls } from '../test/kernel/random-calls/drive.ts';

const [calls = 1_000_000, seed = 1] = process.argv.slice(2).map(Number);
const tally = randomCalls(seed, calls);
for (const [name, answers] of [...tally.answers].sort(([a], [b]) => a.localeCompare(b))) {
  const counts = [...answers].sort(([, a], [, b]) => b - a).map(([answer, count]) => `${answer} ${count}`);
  console.log(`${name.padEnd(24)} ${counts.join(', ')}`);
}
const share = (100 * tally.succeeded) / tally.calls;
console.log(`${tally.calls} calls, ${share.toFixed(1)} % succeeded, trace ${tally.trace.toString(16)}`);
for (const leak of tally.leaks) console.log(leak);
process.exit(tally.leaks.length > 0 || share < 30 ? 1 : 0);
