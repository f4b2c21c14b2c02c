// What `ring3 opens` prints: generated from the kernel's switches.

import { OPENS } from '../../kernel/opens.ts';
import { ExitStatus } from '../exit-status.ts';
import { type Host, writeText } from '../host.ts';

/** Prints every open question. @returns the exit status */
export function describeOpens(host: Host): number {
  for (const [name, { decides, values, source }] of Object.entries(OPENS)) {
    writeText(host, 1, `${name}=${values.join('|')}\n    ${decides} (${source})\n`);
  }
  return ExitStatus.ok;
}
