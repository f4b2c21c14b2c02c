// The matrix: mutant × killers, as text.

import { claimsOf, rulesOf } from './mutant.ts';
import type { Verdict } from './verdict.ts';

/** Killers that are named. */
const NAMED = 3;
/** Characters of a name that are shown. */
const NAME_WIDTH = 100;

/** A mutant's row: what it is, and who kills it. */
export function rowOf({ mutant, result, killers, others, remark }: Verdict): string {
  const ids = [...new Set([...claimsOf(mutant), ...rulesOf(mutant)])];
  const lines = [`${result.padEnd(8)} ${mutant.id.padEnd(30)} ${ids.join(' ')}`, `           ${mutant.what}`];
  if (others.run > 0) lines.push(`           other programs: ${others.survive} of ${others.run} do not mind`);
  if (remark !== '') lines.push(`           ! ${remark}`);
  for (const { name } of killers.slice(0, NAMED)) lines.push(`           × ${shorten(name)}`);
  return lines.join('\n');
}

/** `41 mutants: 40 killed, 1 survived, 0 unfit`. */
export function summaryOf(verdicts: readonly Verdict[]): string {
  const count = (wanted: Verdict['result']) => verdicts.filter(({ result }) => result === wanted).length;
  return `${verdicts.length} mutants: ${count('killed')} killed, ${count('survived')} survived, ${count('unfit')} unfit`;
}

function shorten(name: string): string {
  return name.length <= NAME_WIDTH ? name : `${name.slice(0, NAME_WIDTH - 1)}…`;
}
