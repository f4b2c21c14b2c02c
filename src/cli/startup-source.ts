// The start-up that a program with `main` but without `_start` gets: programs/lib/start.s. In the bundle its text is built in;
// in the source tree it is read.

import { readFileSync } from 'node:fs';

/** Set by scripts/build.ts. */
declare const RING3_START_S: string | undefined;

export const STARTUP_NAME = 'programs/lib/start.s';

/** Text of the start-up. */
export function startupSource(): string {
  if (typeof RING3_START_S === 'string') return RING3_START_S;
  return readFileSync(new URL(`../../${STARTUP_NAME}`, import.meta.url), 'utf8');
}
