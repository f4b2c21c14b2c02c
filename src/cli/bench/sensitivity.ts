// How far the table moves when one price is a fifth higher or lower.

import { STEPS, type Step } from '../../machine/costs.ts';
import { type CostProfile, costsOf } from '../../system/cost-profile.ts';
import { groupOf } from './accounts.ts';
import type { Bench, Conditions, Measurement } from './measure.ts';
import { scaled } from './results.ts';
import { CLEAN, MECHANISMS, type Subject } from './subjects.ts';

/** One price, and what a fifth of it does. */
export interface Sensitivity {
  readonly step: Step;
  /** By mechanism: the relative latency with the price a fifth lower and a fifth higher, over the one without. */
  readonly factors: Readonly<Record<string, readonly [number, number]>>;
  /** The largest change of any ratio. */
  readonly largest: number;
}

/**
 * What is asked: the mechanisms, in their clean form where there is one. The original forms of signal and eventfd depend on which
 * side happens to look first, so that a small change of any price may change that, and with it everything.
 */
export const ASKED: readonly Subject[] = MECHANISMS.map(
  (subject) => CLEAN.find(({ name }) => name === `${subject.name}-clean`) ?? subject,
);

/** Messages for one look. Two hundred are enough: what varies from message to message varies with every price. */
export const MESSAGES = 200;

/**
 * Every price that a fifth of moves some ratio of the table by a thousandth or more, the most important first.
 * @param progress is told which part of the work is done
 */
export function sensitivities(
  bench: Bench,
  profile: CostProfile,
  conditions: Omit<Conditions, 'costs' | 'count'>,
  progress: (done: number) => void,
): Sensitivity[] {
  const mean = (subject: Subject, changed: CostProfile): Measurement =>
    bench.measure(subject, { ...conditions, costs: costsOf(changed), count: MESSAGES });
  const base = ASKED.map((subject) => mean(subject, profile));
  const steps = STEPS.filter((step) => groupOf(step) !== undefined);
  const found = steps.map((step, i) => {
    progress(i / steps.length);
    // A program that never pays this price need not run again.
    const changes = [0.8, 1.2].map((factor) => {
      const changed = scaled(profile, (_, name) => name === step, factor);
      const pays = (k: number): boolean => step === 'ipiFlight' || base[k]!.book.get(step)! > 0;
      const change = ASKED.map((subject, k) => (pays(k) ? mean(subject, changed).mean / base[k]!.mean : 1));
      return change.map((one) => one / change[0]!);
    });
    const factors = Object.fromEntries(ASKED.map(({ name }, k) => [name, [changes[0]![k]!, changes[1]![k]!] as const]));
    const largest = Math.max(...changes.flat().map((factor) => Math.abs(factor - 1)));
    return { step, factors, largest };
  });
  return found.filter(({ largest }) => largest >= 0.001).toSorted((a, b) => b.largest - a.largest);
}
