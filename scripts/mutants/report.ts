// The matrix: mutant × killers, as text.

import { rulesOf } from './mutant.ts';
import type { Verdict } from './verdict.ts';

/** Killers that are named; the others are counted. */
const NAMED = 3;
/** Characters of a name that are shown. */
const NAME_WIDTH = 100;

/** A mutant's row: what it is, how many kill it, and who does first. */
export function rowOf(verdict: Verdict): string {
  const { mutant, result, killers, failures, failedPrograms, remark } = verdict;
  const head = `${result.padEnd(8)} ${mutant.id.padEnd(30)} ${rulesOf(mutant).join(' ')}`;
  const counts = `${killers.length} of ${failures.length} failures cite the rule; programs failing: ${failedPrograms}`;
  const lines = [head, `           ${mutant.what}`];
  if (result !== 'unfit' || failures.length > 0) lines.push(`           ${counts}`);
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
