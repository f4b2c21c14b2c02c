// How far the table moves when no price is known to better than a few percent. Some programs fall into step with prices as they
// are and out of step with prices next to them: the average of a million messages hides that, and this shows it.

import { hash } from '../../machine/hash.ts';
import { type CostProfile, costsOf } from '../../system/cost-profile.ts';
import type { Laboratory } from './laboratory.ts';
import type { Conditions } from './measure.ts';
import { scaled } from './results.ts';
import { MECHANISMS, type Subject } from './subjects.ts';

/** Every price of a step is drawn by itself, evenly, from within this part of what it is. */
export const WITHIN = 0.05;
/** Draws, and messages for each. */
export const DRAWS = 8;
export const MESSAGES = 200;

/** The relative latency of each mechanism, by draw. */
export type Spreads = Readonly<Record<string, readonly number[]>>;

/** A profile with other prices. @param draw which of them */
export function drawn(profile: CostProfile, draw: number): CostProfile {
  const names = Object.keys(profile.steps);
  return scaled(profile, (_, name) => {
    const at = names.indexOf(name);
    return at < 0 ? 1 : 1 + WITHIN * ((2 * hash(draw + 1, at)) / 2 ** 32 - 1);
  });
}

/**
 * Measures some subjects with prices drawn anew, relative to the first mechanism with the same prices.
 * @param wanted the draws  @throws Failure, ProfileError
 */
export async function spreads(
  laboratory: Laboratory,
  profile: CostProfile,
  conditions: Omit<Conditions, 'costs' | 'count'>,
  subjects: readonly Subject[] = MECHANISMS,
  wanted: readonly number[] = Array.from({ length: DRAWS }, (_, draw) => draw),
): Promise<Spreads> {
  const draws = await Promise.all(
    wanted.map((draw) => {
      const asked = { ...conditions, costs: costsOf(drawn(profile, draw)), count: MESSAGES };
      return Promise.all([MECHANISMS[0]!, ...subjects].map((subject) => laboratory.measure(subject, asked)));
    }),
  );
  return Object.fromEntries(
    subjects.map(({ name }, i) => [name, draws.map((measured) => measured[i + 1]!.mean / measured[0]!.mean)]),
  );
}
