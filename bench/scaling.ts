// Whether costs grow with the program: host time per guest instruction over ever longer runs, compile time per function over
// ever more functions. Both should hardly change.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { executableOf } from './executable.ts';
import { median } from './measurement.ts';
import { runWorker } from './peers.ts';
import { markdownTable } from './table.ts';

const LENGTHS = [1e7, 1e8, 1e9];
/** Runs after which a machine has got going: what the host compiles for a loop, and for beginning and ending a run, is compiled. */
const WARM_UP: readonly number[] = new Array(20).fill(5e7);
/** How often each length is run then, one run behind the other. */
const TIMES_GOING = 5;
const FUNCTIONS = [100, 1000, 10_000];
/** Calls of each function: 150 thousand instructions, enough for the loop in it to be compiled. */
const TIMES = 1000;

/** Instructions in a round of the loop below: one of the eight is jumped over every fourth time. */
const ROUND = 7.75;
/** A loop with a branch and memory, so many instructions long. */
const longRun = (instructions: number): string => `
        .globl  _start
_start: mov     $${Math.ceil(instructions / ROUND)}, %rcx
        xor     %eax, %eax
1:      add     %rcx, %rax
        mov     %rax, word
        test    $5, %al
        jz      2f
        xor     word, %rax
2:      rol     $3, %rax
        dec     %rcx
        jnz     1b
        xor     %edi, %edi
        mov     $60, %eax
        syscall
        .bss
        .balign 8
word:   .skip   8
`;

/** Functions with a loop each, one after the other. */
const manyFunctions = (count: number): string => `
        .globl  _start
_start: ${Array.from({ length: count }, (_, i) => `mov $${TIMES}, %ebp\n9: call f${i}\ndec %ebp\njnz 9b`).join('\n')}
        xor     %edi, %edi
        mov     $60, %eax
        syscall
${Array.from(
  { length: count },
  (_, i) => `
f${i}:  mov     $20, %ecx
1:      add     $${i}, %rax
        xor     %rcx, %rax
        test    $${1 << (i % 8)}, %al
        jz      2f
        rol     $${1 + (i % 30)}, %rax
2:      lea     ${i}(%rax,%rcx,2), %rax
        dec     %ecx
        jnz     1b
        ret`,
).join('\n')}
`;

/** @returns the report, in Markdown */
export function measureScaling(runs: number, progress: (text: string) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'ring3-bench-'));
  try {
    const secondsOf = (name: string, text: string) => {
      progress(name);
      const file = executableIn(folder, name, text);
      const all = Array.from({ length: runs }, () => runWorker(file, { engine: 'auto', cores: 1 }));
      return {
        cpu: median(all.map(({ cpuSeconds }) => cpuSeconds)),
        wall: median(all.map(({ wallSeconds }) => wallSeconds)),
        instructions: all[0]!.instructions,
      };
    };
    // What a machine costs before it does anything is told apart: it is not a matter of how long it runs.
    const begun = secondsOf('start', longRun(8));
    const start = begun.cpu;
    const lengths = LENGTHS.map((length) => {
      const { cpu, instructions } = secondsOf(`long-${length}`, longRun(length));
      return ((cpu - start) * 1e9) / instructions;
    });
    const further = stretchesOf(folder, progress);
    const functions = FUNCTIONS.map((count) => {
      const { cpu, wall } = secondsOf(`functions-${count}`, manyFunctions(count));
      return { cpu: ((cpu - start) * 1e3) / count, wall: ((wall - begun.wall) * 1e3) / count };
    });
    const [cpu, wall] = [functions.map((each) => each.cpu), functions.map((each) => each.wall)];
    return [
      `A machine that runs a dozen instructions takes ${(start * 1e3).toFixed(0)} ms of processor time; it is taken off below.`,
      '',
      markdownTable(
        ['guest instructions', ...LENGTHS.map((n) => n.toExponential(0)), 'most / least'],
        [
          ['host ns each', ...lengths.map((ns) => ns.toFixed(3)), spread(lengths)],
          ['so many more, in a machine that has got going', ...further.map((ns) => ns.toFixed(3)), spread(further)],
        ],
      ),
      '',
      markdownTable(
        ['hot functions', ...FUNCTIONS.map(String), 'most / least'],
        [
          ['processor ms each', ...cpu.map((ms) => ms.toFixed(2)), spread(cpu)],
          ['wall-clock ms each', ...wall.map((ms) => ms.toFixed(2)), spread(wall)],
        ],
      ),
    ].join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Nanoseconds of an instruction for each of the lengths, in one machine that has got going. */
function stretchesOf(folder: string, progress: (text: string) => void): number[] {
  progress('further');
  const measured = LENGTHS.flatMap((length) => new Array<number>(TIMES_GOING).fill(length));
  const stretches = [...WARM_UP, ...measured];
  const file = executableIn(folder, 'further', longRun(stretches.reduce((sum, n) => sum + n, 0)));
  const seconds = runWorker(file, { engine: 'auto', cores: 1, stretches }).stretches.slice(WARM_UP.length);
  return LENGTHS.map((length) => (median(seconds.filter((_, i) => measured[i] === length)) * 1e9) / length);
}

/** Builds a program. @returns its executable */
function executableIn(folder: string, name: string, text: string): string {
  const source = join(folder, `${name}.s`);
  writeFileSync(source, text);
  return executableOf(source, folder);
}

const spread = (values: readonly number[]): string => (Math.max(...values) / Math.min(...values)).toFixed(2);
