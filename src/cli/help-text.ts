// What stands at the end of every help: exit statuses and examples.

import { STATUS_MEANINGS } from './exit-status.ts';
import { tableText } from './table.ts';

/** Statuses that every command may end with. */
const COMMON = [0, 2, 70];

/**
 * The end of a help.
 * @param statuses those of ring3's own that this command may end with, besides 0, 2 and 70
 * @param own what a status of a command's own means, by status
 * @param examples two command lines
 */
export function closing(
  statuses: readonly number[],
  own: Readonly<Record<string, string>>,
  examples: readonly [string, string],
): string {
  const rows = [...new Set([...COMMON, ...statuses])]
    .filter((status) => own[status] === undefined && !(status === 0 && own.n !== undefined))
    .map((status): [string, string] => [String(status), STATUS_MEANINGS[status]!]);
  const all = [...Object.entries(own), ...rows].sort(([a], [b]) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
  const table = tableText(all).replace(/^/gm, '  ').trimEnd();
  return `\nExit status:\n${table}\n\nExamples:\n${examples.map((example) => `  ${example}`).join('\n')}`;
}
