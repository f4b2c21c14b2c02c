// `npm run compare:linux [NAME…]`: every program of programs/linux under ring3, with several numbers of cores and seeds, and on
// the Linux of this machine. Standard output and exit status must be the same.
//
// Without names it also says which system calls none of the programs makes.
//
// With --quick each program runs here once only. With --compile the .s files are made anew from the .c files beside them first.

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { callTable } from '../src/kernel/syscalls/table.ts';
import { executableOf, programNames, runHere, runNatively, type Shown, unavailable } from '../test/linux/compare.ts';

const FOLDER = join(import.meta.dirname, '..', 'programs', 'linux');
/** How the .s files are made: nothing in them depends on the machine or the folder. programs/linux/README.md says it too. */
const GCC =
  'gcc -O2 -mgeneral-regs-only -fno-pic -fno-asynchronous-unwind-tables -fcf-protection=none -fno-stack-protector -fno-builtin -fno-ident -w -S';
const WAYS = process.argv.includes('--quick')
  ? [{ cores: 2, seed: 0 }]
  : [
      { cores: 1, seed: 0 },
      { cores: 2, seed: 0 },
      { cores: 2, seed: 1 },
      { cores: 4, seed: 7 },
    ];

const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (process.argv.includes('--compile')) compile();
if (unavailable) {
  console.log(`skipped: ${unavailable}`);
  process.exit(0);
}
let failures = 0;
const reached = new Set<number>();
const names = programNames().filter((name) => wanted.length === 0 || wanted.includes(name));
for (const name of names) {
  const elf = executableOf(name);
  const native = runNatively(name, elf);
  for (const way of WAYS) {
    const difference = differenceOf(native, () => runHere(name, elf, way, reached));
    if (difference === undefined) continue;
    failures++;
    console.log(`not ok - ${name}, cores ${way.cores}, seed ${way.seed}\n${difference}`);
    break;
  }
}
console.log(`${names.length - failures} of ${names.length} programs behave as on ${release()}`);
// Every call but the uintr ones is to be made by some program.
const missed = [...callTable.values()].filter(({ name, number }) => !name.includes('uintr') && !reached.has(number));
if (wanted.length === 0) {
  console.log(
    missed.length === 0
      ? 'every call is made by one of them'
      : `made by none: ${missed.map(({ name }) => name).join(' ')}`,
  );
}
process.exit(failures === 0 && (wanted.length > 0 || missed.length === 0) ? 0 : 1);

/** What differs, in words; undefined: nothing. */
function differenceOf(native: Shown, run: () => Shown): string | undefined {
  let here: Shown;
  try {
    here = run();
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  if (here.output === native.output && here.status === native.status) return undefined;
  const [ours, theirs] = [here.output.split('\n'), native.output.split('\n')];
  const at = ours.findIndex((line, i) => line !== theirs[i]);
  const first = at < 0 ? ours.length : at;
  return [
    `  line ${first + 1}: here   ${JSON.stringify(ours[first])}`,
    `  line ${first + 1}: native ${JSON.stringify(theirs[first])}`,
    `  status: here ${here.status}, native ${native.status}`,
  ].join('\n');
}

function compile(): void {
  for (const source of readdirSync(FOLDER).filter((name) => name.endsWith('.c'))) {
    const output = source.replace(/\.c$/, '.s');
    if (wanted.length > 0 && !wanted.includes(source.slice(0, -2))) continue;
    if (isNewer(output, source) && isNewer(output, 'linux.h')) continue;
    const [command = '', ...options] = GCC.split(' ');
    const { status, stderr } = spawnSync(command, [...options, source, '-o', output], { cwd: FOLDER });
    if (status !== 0) throw new Error(`${source}: ${stderr}`);
    const file = join(FOLDER, output);
    writeFileSync(file, `# Made from ${source} by \`${GCC} ${source}\`.\n${readFileSync(file, 'utf8')}`);
  }
}
function isNewer(file: string, than: string): boolean {
  const time = (name: string) => statSync(join(FOLDER, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return time(file) > time(than);
}
function release(): string {
  return `Linux ${spawnSync('uname', ['-r']).stdout.toString().trim()}`;
}
