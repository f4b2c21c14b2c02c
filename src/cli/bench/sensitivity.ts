// How far the table moves when one price is a fifth higher or lower.

import { STEPS, type Step } from '../../machine/costs.ts';
import { type CostProfile, costsOf } from '../../system/cost-profile.ts';
import { groupOf } from './accounts.ts';
import type { Laboratory } from './laboratory.ts';
import type { Conditions, Measurement } from './measure.ts';
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

/** Prices that something is done for once the processes are made. */
export const ASKED_STEPS: readonly Step[] = STEPS.filter((step) => groupOf(step) !== undefined);

/**
 * Every price that a fifth of moves some ratio of the table by a thousandth or more, the most important first.
 * @param steps the prices to look at  @param progress is told which part of the work is done
 * @throws Failure, ProfileError
 */
export async function sensitivities(
  laboratory: Laboratory,
  profile: CostProfile,
  conditions: Omit<Conditions, 'costs' | 'count'>,
  steps: readonly Step[] = ASKED_STEPS,
  progress: (done: number) => void = () => {},
): Promise<Sensitivity[]> {
  const measure = (subject: Subject, changed: CostProfile): Promise<Measurement> =>
    laboratory.measure(subject, { ...conditions, costs: costsOf(changed), count: MESSAGES });
  const base = await Promise.all(ASKED.map((subject) => measure(subject, profile)));
  const usual = base.map(usualLatency);
  let done = 0;
  const found = steps.map(async (step) => {
    // A program that never pays this price need not run again.
    const pays = (k: number): boolean => step === 'ipiFlight' || base[k]!.book.get(step)! > 0;
    const change = async (changed: CostProfile, k: number): Promise<number> =>
      pays(k) ? usualLatency(await measure(ASKED[k]!, changed)) / usual[k]! : 1;
    const changes = await Promise.all(
      [0.8, 1.2].map(async (factor) => {
        const changed = scaled(profile, (_, name) => (name === step ? factor : 1));
        const means = await Promise.all(ASKED.map((_, k) => change(changed, k)));
        return means.map((one) => one / means[0]!);
      }),
    );
    progress(++done / steps.length);
    const factors = Object.fromEntries(ASKED.map(({ name }, k) => [name, [changes[0]![k]!, changes[1]![k]!] as const]));
    const largest = Math.max(...changes.flat().map((factor) => Math.abs(factor - 1)));
    return { step, factors, largest };
  });
  const all = await Promise.all(found);
  return all.filter(({ largest }) => largest >= 0.001).toSorted((a, b) => b.largest - a.largest);
}

/** The mean without the slowest message: the first one may find the other side still starting, which counts among so few. */
function usualLatency({ mean, messages, max }: Measurement): number {
  return (mean * messages - max) / (messages - 1);
}
