// The texts that `ring3 isa` draws on: the headings of the family files in src/isa, and two pages of docs. In the bundle they
// are built in; in the source tree they are read.

import { readdirSync, readFileSync } from 'node:fs';

/** The texts. */
export interface IsaSources {
  /** The comment at the top of the file of each family, without its slashes, by the family's name. */
  readonly headings: Readonly<Record<string, string>>;
  /** docs/reference/undefined.md and docs/limits.md. */
  readonly undefinedPage: string;
  readonly limitsPage: string;
}

/** Set by scripts/build.ts: as JSON. */
declare const RING3_ISA: string | undefined;

const ROOT = new URL('../../../', import.meta.url);

let sources: IsaSources | undefined;

export function isaSources(): IsaSources {
  sources ??= typeof RING3_ISA === 'string' ? (JSON.parse(RING3_ISA) as IsaSources) : readIsaSources();
  return sources;
}

/** Reads them from the source tree. */
export function readIsaSources(): IsaSources {
  const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
  const files = readdirSync(new URL('src/isa/', ROOT), { recursive: true, encoding: 'utf8' });
  const families = files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => read(`src/isa/${file}`))
    .flatMap((source) => {
      const family = /: Family = \{\s*name: '(.*?)'/.exec(source)?.[1];
      return family === undefined ? [] : [[family, headingOf(source)] as const];
    });
  return {
    headings: Object.fromEntries(families),
    undefinedPage: read('docs/reference/undefined.md'),
    limitsPage: read('docs/limits.md'),
  };
}

/** The comment lines that a file begins with. */
function headingOf(source: string): string {
  const lines = source.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  return lines
    .slice(0, end)
    .map((line) => line.replace(/^\/\/ ?/, ''))
    .join('\n');
}
