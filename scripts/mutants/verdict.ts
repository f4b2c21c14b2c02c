// Whether a mutant is killed as it should be: by somebody who cites the rule, with a failed expectation.

import type { Failure, Findings } from './finding.ts';
import { type Mutant, rulesOf } from './mutant.ts';

/** From this share of failing programs on, a mutant is so broken that its death proves nothing. */
const EVERYTHING = 0.8;

export interface Verdict {
  readonly mutant: Mutant;
  /** `unfit`: it kills everything, or breaks down instead of being wrong. */
  readonly result: 'killed' | 'survived' | 'unfit';
  /** Failures that cite one of its rules and are assertions. */
  readonly killers: readonly Failure[];
  /** Every failure that the right machine does not have. */
  readonly failures: readonly Failure[];
  /** Programs among them. */
  readonly failedPrograms: number;
  /** Why it is unfit, or what comes closest to killing a survivor. */
  readonly remark: string;
}

/**
 * @param found on the mutant
 * @param usual on the right machine: what fails there does not count
 */
export function judgeMutant(mutant: Mutant, found: Findings | { readonly problem: string }, usual: Findings): Verdict {
  if ('problem' in found) {
    return { mutant, result: 'unfit', killers: [], failures: [], failedPrograms: 0, remark: found.problem };
  }
  const known = new Set(usual.failures.map(keyOf));
  const failures = found.failures.filter((failure) => !known.has(keyOf(failure)));
  const rules = new Set(rulesOf(mutant));
  const citing = failures.filter(({ cites }) => cites.some((id) => rules.has(id)));
  const killers = citing.filter(({ isAssertion }) => isAssertion);
  const programs = new Set(failures.filter(({ kind }) => kind === 'program').map(({ file }) => file));
  const common = { mutant, killers, failures, failedPrograms: programs.size };
  if (programs.size > EVERYTHING * found.programs.length) {
    return {
      ...common,
      result: 'unfit',
      remark: `kills everything: ${programs.size} of ${found.programs.length} programs`,
    };
  }
  if (killers.length > 0) return { ...common, result: 'killed', remark: '' };
  if (citing.length > 0) return { ...common, result: 'unfit', remark: `breaks down: ${citing[0]!.message}` };
  if (found.tests < usual.tests) {
    return { ...common, result: 'unfit', remark: `only ${found.tests} of ${usual.tests} tests came to an end` };
  }
  const closest = failures[0];
  const remark = closest ? `fails without citing: ${closest.name}` : 'nothing fails';
  return { ...common, result: 'survived', remark };
}

function keyOf({ file, name }: Failure): string {
  return `${file} ${name}`;
}
