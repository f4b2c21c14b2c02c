// What `ring3 opens` prints: generated from the kernel's switches.

import { defaultOf, OPENS, type OpenName } from '../../kernel/opens.ts';
import { ExitStatus } from '../exit-status.ts';
import { type Host, writeText } from '../host.ts';

/** Prints every open question: its values, what it decides, the defaults, the claim, the program. @returns the exit status */
export function describeOpens(host: Host): number {
  for (const name of Object.keys(OPENS) as OpenName[]) {
    const open = OPENS[name];
    const lines = [
      `${name}=${open.values.join('|')}`,
      `    ${open.decides} (${open.source})`,
      `    default: ${defaults(name)}`,
    ];
    if ('claim' in open) lines.push(`    claim ${open.claim}: ${open.program}`);
    writeText(host, 1, `${lines.join('\n')}\n`);
  }
  return ExitStatus.ok;
}

function defaults(name: OpenName): string {
  const [rfc, poc] = [defaultOf(name, 'rfc-v1'), defaultOf(name, 'poc-v2')];
  return rfc === poc ? rfc : `${rfc}; in poc-v2 ${poc}`;
}
