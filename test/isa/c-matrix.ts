// C programs compiled in many ways, run on the processor at hand and on the engines: output and end must be the same.

import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EngineName } from '../../src/system/system.ts';
import { load } from '../system/program.ts';

/** A way to make an executable. */
export interface Compilation {
  readonly compiler: 'gcc' | 'clang-14';
  readonly level: '-O0' | '-O1' | '-O2' | '-O3' | '-Os';
}
export type { EngineName };
export const ENGINE_NAMES: readonly EngineName[] = ['reference', 'stepper', 'auto'];

const COMPILERS: readonly Compilation['compiler'][] = ['gcc', 'clang-14'];
const LEVELS: readonly Compilation['level'][] = ['-O0', '-O1', '-O2', '-O3', '-Os'];
/** Every way whose compiler is installed. */
export const COMPILATIONS: readonly Compilation[] = COMPILERS.filter(isInstalled).flatMap((compiler) =>
  LEVELS.map((level) => ({ compiler, level })),
);
function isInstalled(compiler: string): boolean {
  return spawnSync(compiler, ['--version']).status === 0;
}

const FOLDER = join(import.meta.dirname, 'c-programs');
/** Names of the programs. */
export const PROGRAMS: readonly string[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.c'))
  .map((file) => file.slice(0, -2));

/** Static, at a fixed address, without a C library; square roots are the instruction's. */
const OPTIONS = [
  ...['-std=gnu17', '-fno-math-errno', '-fno-stack-protector', '-w'],
  ...['-static', '-fno-pie', '-no-pie', '-nostdlib'],
];
/** What compilers call for 128-bit division and complex products. */
const libgcc = (): string => execFileSync('gcc', ['-print-libgcc-file-name'], { encoding: 'utf8' }).trim();

/** How a run ended and what it printed. */
export interface Run {
  readonly end: string;
  readonly output: string;
}

/** Compiles a program. @param to path of the executable */
export function compileProgram(program: string, { compiler, level }: Compilation, to: string): void {
  // Else clang makes calls to memcpy of the loop that is memcpy.
  const own = compiler === 'gcc' ? [] : ['-fno-builtin'];
  const source = join(FOLDER, `${program}.c`);
  execFileSync(compiler, [level, ...OPTIONS, ...own, '-o', to, source, libgcc()], { stdio: 'pipe' });
}
export function runNatively(executable: string): Run {
  const { status, signal, stdout } = spawnSync(executable, { encoding: 'utf8' });
  return { end: signal ?? `exit ${status}`, output: stdout };
}
export function runOn(engine: EngineName, executable: string): Run {
  const { system, output } = load(readFileSync(executable), { engine, cores: 1 }, []);
  const outcome = system.run();
  const end = outcome.kind === 'exit' ? `exit ${outcome.status}` : JSON.stringify(outcome);
  return { end, output: output() };
}
