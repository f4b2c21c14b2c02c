// Reads a cost profile: every figure with its source and how sure it is, checked, then flattened to what the machine uses.

import { costClasses } from '../isa/index.ts';
import { type Costs, STEPS, type Step } from '../machine/costs.ts';
import sapphireRapids from './cost-profiles/sapphire-rapids.json' with { type: 'json' };

/** How a figure is known: read at its source, computed from such figures, or taken from nowhere. */
export type Confidence = 'measured' | 'derived' | 'guess';

/** One figure of a profile. */
export interface Figure {
  readonly cycles: number;
  readonly source: string;
  readonly confidence: Confidence;
}

/** A cost profile as its file has it. */
export interface CostProfile {
  readonly name: string;
  readonly description: string;
  readonly frequencyHz: { readonly value: number; readonly source: string; readonly confidence: Confidence };
  readonly steps: Readonly<Record<string, Figure>>;
  readonly classes: Readonly<Record<string, Figure>>;
  /** The price of every instruction class that `classes` does not name. */
  readonly otherClasses: Figure;
}

/** Profiles that come with ring3, by name. */
export const PROFILES: Readonly<Record<string, CostProfile>> = { 'sapphire-rapids': sapphireRapids as CostProfile };
export const DEFAULT_PROFILE = 'sapphire-rapids';

/** A profile that cannot be used: the message says what is wrong with which figure. */
export class ProfileError extends Error {}

/**
 * Checks a profile and flattens it.
 * @throws ProfileError if a figure is missing, not a whole number, an instruction would be free, or a name is unknown
 */
export function costsOf(profile: CostProfile): Costs {
  const fail = (message: string): never => {
    throw new ProfileError(`profile ${profile.name ?? '(unnamed)'}: ${message}`);
  };
  const cycles = (where: string, figure: Figure | undefined, least: number): number => {
    if (!figure || !Number.isInteger(figure.cycles) || figure.cycles < least)
      return fail(`${where} needs a whole number of cycles, at least ${least}`);
    if (!['measured', 'derived', 'guess'].includes(figure.confidence))
      return fail(`${where} does not say how sure it is (measured, derived or guess)`);
    return figure.cycles;
  };
  const frequencyHz = profile.frequencyHz?.value;
  if (!Number.isInteger(frequencyHz) || frequencyHz < 1_000_000)
    fail('frequencyHz.value needs a whole number of hertz, at least 1000000');
  const known = costClasses();
  for (const name of Object.keys(profile.steps ?? {}))
    if (!STEPS.includes(name as Step)) fail(`there is no step ${name}`);
  for (const name of Object.keys(profile.classes ?? {}))
    if (!known.includes(name)) fail(`there is no instruction class ${name}`);
  const other = cycles('otherClasses', profile.otherClasses, 1);
  return Object.freeze({
    name: profile.name,
    frequencyHz,
    steps: Object.freeze(
      Object.fromEntries(STEPS.map((step) => [step, cycles(`step ${step}`, profile.steps?.[step], 0)])) as Record<
        Step,
        number
      >,
    ),
    classes: Object.freeze(
      Object.fromEntries(
        known.map((name) => [
          name,
          profile.classes?.[name] ? cycles(`class ${name}`, profile.classes[name], 1) : other,
        ]),
      ),
    ),
  });
}

/** The widest window in which no core can affect another one early, in cycles. */
export function windowOf(costs: Costs): number {
  const { ipiFlight, senduipi, senduipiQuiet, kernelEntry, lineTransfer } = costs.steps;
  // A quiet SENDUIPI sends nothing, so only the one with an IPI counts; kernel entries reach other cores through IPIs as well.
  void senduipiQuiet;
  return Math.max(1, Math.min(ipiFlight + Math.min(senduipi, kernelEntry), 2 * lineTransfer));
}
