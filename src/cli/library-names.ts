// What programs/lib/libc.s and string.s define: for whoever has forgotten to name them. In the bundle the names are built in; in the
// source tree the files are read.

import { readFileSync } from 'node:fs';

/** Set by scripts/build.ts. */
declare const RING3_LIBC_NAMES: string | undefined;

const FILES = ['libc.s', 'string.s'];

/** Global names of the small C library. */
export function libraryNames(): ReadonlySet<string> {
  return new Set(typeof RING3_LIBC_NAMES === 'string' ? RING3_LIBC_NAMES.split(' ') : readLibraryNames());
}
/** Reads them from the source tree. */
export function readLibraryNames(): string[] {
  return FILES.flatMap((file) => {
    const text = readFileSync(new URL(`../../programs/lib/${file}`, import.meta.url), 'utf8');
    return [...text.matchAll(/^\s*\.globl\s+(.*)$/gm)].flatMap(([, names]) => names!.split(/[,\s]+/));
  });
}
