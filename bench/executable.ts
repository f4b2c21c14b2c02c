// From a program to an executable file: the same bytes for everybody who runs it.

import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from '../src/cli/build-program.ts';
import { nodeHost } from '../src/cli/node-host.ts';
import { readProgram } from '../src/cli/sources.ts';

const PROGRAMS = join(import.meta.dirname, 'programs');

/** The source file of a benchmark. */
export const sourceOf = (name: string): string => join(PROGRAMS, `${name}.s`);

/** Assembles and links a source file, with what its header names. @throws if it does not assemble */
export function imageOf(file: string): Uint8Array {
  const result = build(nodeHost, readProgram(nodeHost, [file]));
  if (!result.ok) {
    const errors = result.diagnostics.map(({ file: name, line, message }) => `${name}:${line}: ${message}`);
    throw new Error(`${file} does not assemble:\n${errors.join('\n')}`);
  }
  return result.built.image.elf;
}

/** Writes the executable of a source file into a folder. @returns its path */
export function executableOf(file: string, folder: string): string {
  const path = join(folder, basename(file, '.s'));
  writeFileSync(path, imageOf(file), { mode: 0o755 });
  return path;
}
