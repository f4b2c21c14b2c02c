/** C programs through a compiler, then through GNU as and ld and through ours. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { buildImage } from '../../src/assembler/index.ts';
import { firstDifference, readElf } from './elf-file.ts';
import type { Workspace } from './gnu.ts';

const folder = new URL('../c-programs/', import.meta.url);

/** Names of all C programs. */
export const cPrograms = readdirSync(folder).filter((name) => name.endsWith('.c'));

/** A way to compile. */
export interface Compilation {
  readonly compiler: 'gcc' | 'clang-14';
  readonly flags: readonly string[];
}

const always = ['-S', '-ffreestanding', '-fno-builtin', '-fno-stack-protector', '-w'];

/** The assembly that a compiler makes of a program. */
export function compile(work: Workspace, program: string, { compiler, flags }: Compilation): string {
  const source = new URL(program, folder).pathname;
  execFileSync(compiler, [...always, ...flags, source, '-o', work.path('program.s')], { stdio: 'pipe' });
  return readFileSync(work.path('program.s'), 'utf8');
}

/** What became of a comparison. */
export type Outcome =
  | { readonly kind: 'equal' | 'refused by GNU as' }
  | { readonly kind: 'different'; readonly what: string };

/** Compares whole programs: start-up, program and the functions that compilers call. */
export class Comparison {
  private readonly work: Workspace;
  private readonly support: readonly { name: string; text: string }[];

  constructor(work: Workspace) {
    this.work = work;
    const flags = ['-O2', '-fno-tree-loop-distribute-patterns'];
    execFileSync('gcc', [
      ...always,
      ...flags,
      new URL('support/memory.c', folder).pathname,
      '-o',
      work.path('memory.s'),
    ]);
    work.write('start.s', readFileSync(new URL('support/start.s', folder)));
    for (const name of ['start', 'memory']) work.as(`${name}.s`, `${name}.o`);
    this.support = ['start.s', 'memory.s'].map((name) => ({ name, text: readFileSync(work.path(name), 'utf8') }));
  }

  /** Compiles `program` (a name of `cPrograms`) and compares. */
  run(program: string, compilation: Compilation): Outcome {
    const { work } = this;
    // GNU as does not know this directive of clang's.
    const source = compile(work, program, compilation);
    const plain = source.replace(/^\s*\.addrsig.*$/gm, '');
    work.write('program.s', plain);
    const { status } = spawnSync('as', [work.path('program.s'), '-o', work.path('program.o')]);
    if (status !== 0) return { kind: 'refused by GNU as' };
    work.ld('program', 'start.o', 'program.o', 'memory.o');
    const [start, memory] = this.support;
    const { image, diagnostics } = buildImage([start!, { name: 'program.s', text: source }, memory!]);
    const error = diagnostics.find((diagnostic) => diagnostic.severity === 'error');
    if (error || !image) return { kind: 'different', what: `line ${error?.line}: ${error?.message}` };
    const what = firstDifference(readElf(image.elf), readElf(readFileSync(work.path('program'))));
    return what === undefined ? { kind: 'equal' } : { kind: 'different', what };
  }
}
