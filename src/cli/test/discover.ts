// Finds the programs that `ring3 test` is to run: files, folders, patterns.

import { join } from 'node:path';
// @ts-expect-error: the package comes without type declarations; `patterns` below is what is used of it.
import picomatch from 'picomatch';
import { FileError, type Host, readText } from '../host.ts';
import { parseHeader } from '../program-header.ts';

const patterns = picomatch as {
  (pattern: string): (path: string) => boolean;
  /** `base`: the folder before the first special character. */
  scan(pattern: string): { readonly base: string; readonly isGlob: boolean };
};

/** Folders that are never looked into. */
const SKIPPED = new Set(['node_modules/', 'dist/', 'build/']);

/** Programs found, and the words of the command line that led to nothing. */
export interface Discovery {
  readonly files: readonly string[];
  readonly nothing: readonly string[];
}

/**
 * Finds programs.
 *  - a file is taken as it is
 *  - a folder gives its `.s` files, at any depth, that have a header or check themselves
 *  - a pattern gives the files that it matches
 * Files whose header says `library` are parts of other programs and are left out.
 * @throws FileError
 */
export function discover(host: Host, paths: readonly string[]): Discovery {
  const files: string[] = [];
  const nothing: string[] = [];
  for (const path of paths) {
    const found = filesOf(host, path);
    if (found.length === 0) nothing.push(path);
    for (const file of found) if (!files.includes(file)) files.push(file);
  }
  return { files, nothing };
}

function filesOf(host: Host, path: string): string[] {
  const isPart = (file: string) => parseHeader(file, readText(host, file)).header.library;
  switch (host.kind(path)) {
    case 'file':
      return isPart(path) ? [] : [path];
    case 'folder':
      return walk(host, path).filter((file) => file.endsWith('.s') && looksLikeTest(host, file));
    default: {
      const { base, isGlob } = patterns.scan(path);
      const folder = base === '' ? '.' : base;
      if (!isGlob) throw new FileError(path, 'read', 'no such file or directory');
      if (host.kind(folder) !== 'folder') return [];
      const matches = patterns(path.replace(/^\.\//, ''));
      return walk(host, folder).filter((file) => matches(file) && !isPart(file));
    }
  }
}

/** Every file below a folder, sorted. */
function walk(host: Host, folder: string): string[] {
  return host.list(folder).flatMap((name) => {
    if (!name.endsWith('/')) return [join(folder, name)];
    return name.startsWith('.') || SKIPPED.has(name) ? [] : walk(host, join(folder, name));
  });
}

/** It has a header that does not say `library`, or prints sub-tests. */
function looksLikeTest(host: Host, file: string): boolean {
  const text = readText(host, file);
  const { header } = parseHeader(file, text);
  return !header.library && (header.present || /\[OK\]/.test(text));
}
