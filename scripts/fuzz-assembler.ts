/**
 * Feeds the assembler and the linker what nobody meant: mutated real files, random tokens, random bytes. Every input
 * must end, within two seconds and without an exception.
 *
 * Usage: node scripts/fuzz-assembler.ts [COUNT [SEED]]      (COUNT is 200000 if left out; it takes about an hour)
 */
import { fuzz } from '../test/assembler/fuzz.ts';

const [count = '200000', seed = '1'] = process.argv.slice(2);
const failures = fuzz(Number(count), Number(seed), (done) => {
  if (done % 10_000 === 0) console.log(`${done} inputs`);
});
console.log(`${count} inputs, ${failures.length} failures`);
for (const { problem, text } of failures.slice(0, 10)) console.log(`--- ${problem}\n${text.slice(0, 500)}`);
process.exitCode = failures.length > 0 ? 1 : 0;
