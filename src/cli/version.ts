// The version of ring3, as package.json has it: built into the bundle, read in the source tree.

import { readFileSync } from 'node:fs';

/** Set by scripts/build.ts. */
declare const RING3_VERSION: string | undefined;

export const VERSION: string = typeof RING3_VERSION === 'string' ? RING3_VERSION : versionOfSourceTree();

function versionOfSourceTree(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
