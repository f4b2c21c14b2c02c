// Whether a mutant is killed as it should be: by somebody who cites the rule, with a failed expectation.

import type { Demand, Failure, Findings } from './finding.ts';
import { claimsOf, type Mutant, rulesOf, selftestsOf } from './mutant.ts';
import type { Scope } from './scope.ts';

/** If more than this share of the programs that have nothing to do with a mutant fail, its death proves nothing. */
const TOO_MANY = 0.5;

export interface Verdict {
  readonly mutant: Mutant;
  /** `unfit`: it kills everything, or breaks down instead of being wrong. */
  readonly result: 'killed' | 'survived' | 'unfit';
  /** Failures that cite one of its rules or claims and are assertions. */
  readonly killers: readonly Failure[];
  /** Every failure that the right machine does not have. */
  readonly failures: readonly Failure[];
  /** Programs that cite none of its rules and claims: how many were run, and how many of them do not mind. */
  readonly others: { readonly run: number; readonly survive: number };
  /** Why it is unfit, or what comes closest to killing a survivor. */
  readonly remark: string;
}

/** What has to be found on a mutant: each of its claims, in each of its selftests; or, if it names none, any of its rules. */
export function demandsOf(mutant: Mutant, isCovered: (id: string) => boolean): readonly Demand[] {
  const ids = [...claimsOf(mutant), ...rulesOf(mutant)];
  const claims = claimsOf(mutant).map((id): Demand => ({ ids: [id], by: isCovered(id) ? 'program' : 'anybody' }));
  const selftests = selftestsOf(mutant).map((file): Demand => ({ ids, by: 'program', file }));
  return claims.length + selftests.length > 0 ? [...claims, ...selftests] : [{ ids, by: 'anybody' }];
}

/**
 * @param found on the mutant
 * @param usual on the right machine: what fails there does not count
 */
export function judgeMutant(
  mutant: Mutant,
  demands: readonly Demand[],
  { others }: Scope,
  found: Findings | { readonly problem: string },
  usual: Findings,
): Verdict {
  const unknown = { mutant, killers: [], failures: [], others: { run: 0, survive: 0 } };
  if ('problem' in found) return { ...unknown, result: 'unfit', remark: found.problem };
  const known = new Set(usual.failures.map(keyOf));
  const failures = found.failures.filter((failure) => !known.has(keyOf(failure)));
  const concerned = failures.filter(({ file }) => !others.includes(file));
  const ids = new Set([...rulesOf(mutant), ...demands.flatMap((demand) => demand.ids)]);
  const selftests = selftestsOf(mutant);
  const citing = concerned.filter(({ file, cites }) => selftests.includes(file) || cites.some((id) => ids.has(id)));
  const killers = citing.filter(({ isAssertion }) => isAssertion);
  const hurt = new Set(failures.map(({ file }) => file).filter((file) => others.includes(file)));
  const common = { mutant, killers, failures, others: { run: others.length, survive: others.length - hurt.size } };
  if (hurt.size > TOO_MANY * others.length) {
    return { ...common, result: 'unfit', remark: `kills everything: ${hurt.size} of ${others.length} other programs` };
  }
  const missing = demands.find((demand) => !killers.some((killer) => meets(killer, demand)));
  if (!missing) return { ...common, result: 'killed', remark: '' };
  if (citing.length > killers.length) {
    const breakdown = citing.find(({ isAssertion }) => !isAssertion)!;
    return { ...common, result: 'unfit', remark: `breaks down: ${breakdown.message}` };
  }
  if (found.testsGivenUp) return { ...common, result: 'unfit', remark: 'the tests do not end' };
  const closest = failures[0];
  const nearest = closest ? `fails: ${closest.name}` : 'nothing fails';
  const who = missing.file ? `${missing.file} does not notice` : 'nobody notices';
  return { ...common, result: 'survived', remark: `${who} ${missing.ids.join(' ')}; ${nearest}` };
}

/** Whether a killer answers a demand. */
export function meets(failure: Failure, { ids, by, file }: Demand): boolean {
  if (file !== undefined) return failure.file === file;
  return (by === 'anybody' || failure.kind === by) && failure.cites.some((id) => ids.includes(id));
}

function keyOf({ file, name }: Failure): string {
  return `${file} ${name}`;
}
