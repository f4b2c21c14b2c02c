// Reads a cost profile: every figure with its source and how sure it is, checked, then flattened to what the machine uses.
// How figures are chosen, and where each is charged: docs/cost-model.md.

import { costClasses } from '../isa/index.ts';
import { type Costs, type Spread, STEPS, type Step } from '../machine/costs.ts';
import sapphireRapids from './cost-profiles/sapphire-rapids.json' with { type: 'json' };
import schema from './cost-profiles/schema.json' with { type: 'json' };
import skylake from './cost-profiles/skylake.json' with { type: 'json' };
import { problemsOf } from './json-schema.ts';

/** How a figure is known: read at its source, computed from such figures, or neither. */
export type Confidence = 'measured' | 'derived' | 'guess';

/** Where a figure comes from. */
export interface Provenance {
  readonly confidence: Confidence;
  /** Who says so: ids of docs/reference/hardware.md; `none`. */
  readonly source: string;
  /** What it was measured on. */
  readonly hardware: string;
  /** How the figure follows from what the source says. */
  readonly method: string;
}

/** One figure of a profile. */
export interface Figure extends Provenance {
  readonly cycles: number;
  readonly spread?: Spread & { readonly source: string };
}

/** A cost profile as its file has it. */
export interface CostProfile {
  readonly name: string;
  readonly description: string;
  readonly frequencyHz: Provenance & { readonly value: number };
  readonly steps: Readonly<Record<string, Figure>>;
  /** From how many idle cycles on a core lies in the deep state. Absent: cores never go there. */
  readonly deepIdleAfter?: Figure;
  readonly classes: Readonly<Record<string, Figure>>;
  /** The price of every instruction class that `classes` does not name. */
  readonly otherClasses: Figure;
}

/** Profiles that come with ring3, by name. */
export const PROFILES: Readonly<Record<string, CostProfile>> = {
  'sapphire-rapids': sapphireRapids as CostProfile,
  skylake: skylake as CostProfile,
};
export const DEFAULT_PROFILE = 'sapphire-rapids';

/** A profile that cannot be used. */
export class ProfileError extends Error {
  /** What is wrong, each beginning with where: `steps.senduipi.cycles is not a whole number`. */
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join('; '));
    this.problems = problems;
  }
}

/**
 * Checks a profile and flattens it.
 * @param jitterSeed prices that have a spread are drawn with this seed; undefined: they are what they are
 * @throws ProfileError if it does not conform to the schema, or a step is missing, or the name of a step or class is unknown
 */
export function costsOf(profile: CostProfile, jitterSeed?: number): Costs {
  const misshapen = problemsOf(profile, schema);
  const problems = misshapen.length > 0 ? misshapen : wrongNames(profile);
  if (problems.length > 0) throw new ProfileError(problems);
  const { name, frequencyHz, steps, classes, otherClasses, deepIdleAfter } = profile;
  const spreads = Object.entries(steps).flatMap(([step, { spread }]) => (spread ? [[step, spread] as const] : []));
  return Object.freeze({
    name,
    frequencyHz: frequencyHz.value,
    steps: frozen(STEPS.map((step) => [step, steps[step]!.cycles])) as Readonly<Record<Step, number>>,
    classes: frozen(costClasses().map((name) => [name, (classes[name] ?? otherClasses).cycles])),
    ...(deepIdleAfter ? { deepIdleAfter: deepIdleAfter.cycles } : {}),
    ...(jitterSeed === undefined ? {} : { jitter: Object.freeze({ seed: jitterSeed, spreads: frozen(spreads) }) }),
  });
}
const frozen = <T>(entries: readonly (readonly [string, T])[]): Readonly<Record<string, T>> =>
  Object.freeze(Object.fromEntries(entries));

/** What the schema cannot say: which names there are. */
function wrongNames({ steps, classes }: CostProfile): string[] {
  const known = costClasses();
  return [
    ...STEPS.filter((step) => !Object.hasOwn(steps, step)).map((step) => `steps.${step} is missing`),
    ...Object.keys(steps)
      .filter((name) => !STEPS.includes(name as Step))
      .map((name) => `steps.${name} is not known`),
    ...Object.keys(classes)
      .filter((name) => !known.includes(name))
      .map((name) => `classes.${name} is not known`),
  ];
}

/** The widest window in which no core can affect another one early, in cycles. No step in it has a spread. */
export function windowOf(costs: Costs): number {
  const { ipiFlight, senduipi, kernelEntry, lineTransfer } = costs.steps;
  // A quiet SENDUIPI sends nothing, so only the one with an IPI counts; kernel entries reach other cores through IPIs as well.
  return Math.max(1, Math.min(ipiFlight + Math.min(senduipi, kernelEntry), 2 * lineTransfer));
}
