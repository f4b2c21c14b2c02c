// Compiles programs/gcc/*.c, and programs/lib/libc.c, with gcc to the .s files beside them, each behind a header of comments.
//
//   node scripts/regenerate-gcc-programs.ts            writes the files
//   node scripts/regenerate-gcc-programs.ts --check    compares them with what gcc makes now: status 1 if any differs
//
// Compilers differ, so both do nothing, and say so, where gcc is absent or is not the one that made the files.

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The compiler that makes the files, as it names itself in them (`.ident`). */
export const COMPILER = 'GCC: (Debian 12.2.0-14+deb12u1) 12.2.0';

export const FOLDER = fileURLToPath(new URL('../programs/gcc/', import.meta.url));

/** What every file is compiled with. The last two are defaults of some distributions' gcc and not of others'. */
const COMMON = [
  '-muintr',
  '-mgeneral-regs-only',
  '-fno-stack-protector',
  '-fno-stack-clash-protection',
  '-fasynchronous-unwind-tables',
];

/** The variants: what stands between the program's name and `.s`, and the options. */
const VARIANTS: readonly {
  readonly name: string;
  readonly options: readonly string[];
  readonly of?: readonly string[];
  /** Programs that are not compiled so. */
  readonly not?: (name: string) => boolean;
}[] = [
  { name: 'O0', options: ['-O0', '-fpie', '-fcf-protection=none'], not: (name) => name.startsWith('libc-') },
  { name: 'O2', options: ['-O2', '-fpie', '-fcf-protection=none'] },
  { name: 'O2.no-pie', options: ['-O2', '-fno-pie', '-fcf-protection=none'], of: ['hello', 'round-robin'] },
  { name: 'O2.pic', options: ['-O2', '-fPIC', '-fcf-protection=none'], of: ['hello', 'round-robin'] },
  { name: 'O2.cet', options: ['-O2', '-fpie', '-fcf-protection=full'], of: ['hello', 'three-vectors'] },
  { name: 'Os', options: ['-Os', '-fpie', '-fcf-protection=none'], of: ['work-queue'] },
  { name: 'O3', options: ['-O3', '-fpie', '-fcf-protection=none'], of: ['calls-function'] },
  { name: 'O2.g', options: ['-O2', '-g', '-fdebug-prefix-map=$PWD=.', '-fpie', '-fcf-protection=none'], of: ['hello'] },
];

/** A file to be made. */
export interface GccProgram {
  /** Its name in the folder. */
  readonly file: string;
  /** Its source, in the folder. */
  readonly source: string;
  readonly options: readonly string[];
}

/** The library is compiled as one: nothing in it may become a call of itself. */
const LIBRARY: GccProgram = {
  file: '../lib/libc.s',
  source: '../lib/libc.c',
  options: ['-O2', '-fpie', '-fcf-protection=none', '-fno-builtin', '-U_FORTIFY_SOURCE', '-D_GNU_SOURCE', ...COMMON],
};

/** All files, in alphabetical order of their sources; the library last. */
export function gccPrograms(): GccProgram[] {
  const sources = readdirSync(FOLDER).filter((file) => file.endsWith('.c'));
  const programs = sources.sort().flatMap((source) => {
    const name = source.slice(0, -'.c'.length);
    const isMade = ({ of, not }: (typeof VARIANTS)[number]) => (of?.includes(name) ?? true) && !not?.(name);
    return VARIANTS.filter(isMade).map((variant) => ({
      file: `${name}.${variant.name}.s`,
      source,
      options: [...variant.options, ...COMMON],
    }));
  });
  return [...programs, LIBRARY];
}

/** Why gcc cannot be used here, or undefined. */
export function whyNot(): string | undefined {
  const { status, stdout } = spawnSync('gcc', ['-S', '-x', 'c', '-', '-o', '-'], {
    input: '#include <pthread.h>\n',
    encoding: 'utf8',
  });
  if (status !== 0) return 'there is no gcc, or no C library';
  const ident = /\.ident\s+"(.*)"/.exec(stdout)?.[1] ?? 'a compiler without a name';
  return ident === COMPILER ? undefined : `the compiler is ${ident}, not ${COMPILER}`;
}

/** What the file has to contain. @throws if the source does not compile */
export function compile(program: GccProgram): string {
  const options = program.options.map((option) => option.replace('$PWD', FOLDER.slice(0, -1)));
  const run = spawnSync('gcc', [...options, '-Wall', '-Werror', '-S', '-o', '-', program.source], {
    cwd: FOLDER,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`gcc does not compile ${program.source}:\n${run.stderr}`);
  return `${header(program)}\n${run.stdout}`;
}

/** The comment at the top of the C source, as assembly comment, and how the file was made. */
function header(program: GccProgram): string {
  const lines = readFileSync(`${FOLDER}${program.source}`, 'utf8').split('\n');
  const comment = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith('//')),
  );
  return [
    ...comment.map((line) => `#${line.slice(2)}`),
    '#',
    `# Below this header, unchanged, is the output of Debian's gcc 12.2.0 (scripts/regenerate-gcc-programs.ts):`,
    `#   gcc ${program.options.join(' ')} -S -o ${program.file} ${program.source}`,
    '',
  ].join('\n');
}

function main(check: boolean): number {
  const reason = whyNot();
  if (reason !== undefined) {
    console.log(`skipped: ${reason}`);
    return 0;
  }
  const different: string[] = [];
  for (const program of gccPrograms()) {
    const path = `${FOLDER}${program.file}`;
    const text = compile(program);
    if (!check) writeFileSync(path, text);
    else if (readFileSync(path, 'utf8') !== text) different.push(program.file);
  }
  for (const file of different) console.log(`${file} is not what gcc makes of its source`);
  console.log(`${gccPrograms().length} files, ${check ? `${different.length} differ` : 'written'}`);
  return different.length === 0 ? 0 : 1;
}

if (import.meta.filename === process.argv[1]) process.exitCode = main(process.argv.includes('--check'));
