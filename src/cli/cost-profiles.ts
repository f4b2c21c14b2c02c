// Finds the cost profile that `--profile` names.

import type { Costs } from '../machine/costs.ts';
import { type CostProfile, costsOf, DEFAULT_PROFILE, PROFILES, ProfileError } from '../system/cost-profile.ts';
import { ExitStatus, Failure, usage } from './exit-status.ts';
import { type Host, readText } from './host.ts';

/**
 * The profile of that name, or in that file.
 * @throws FileError, Failure (usage) if it is no profile
 */
export function findProfile(host: Host, name: string = DEFAULT_PROFILE): CostProfile {
  if (Object.hasOwn(PROFILES, name)) return PROFILES[name]!;
  if (!/[./]/.test(name)) {
    throw usage(`there is no profile ${name}; there is ${Object.keys(PROFILES).join(', ')}, or the path of a file`);
  }
  const text = readText(host, name);
  try {
    return JSON.parse(text) as CostProfile;
  } catch (error) {
    throw usage(`${name} is no JSON: ${(error as SyntaxError).message.replace(/\s+/g, ' ')}`);
  }
}

/** Problems of a profile that are listed, at most. */
const LISTED = 5;

/**
 * The costs of a profile.
 * @param name what `--profile` said  @param jitterSeed as for `costsOf`
 * @throws Failure (usage) with what is wrong, by file and place in it
 */
export function costsOfNamed(name: string | undefined, profile: CostProfile, jitterSeed?: number): Costs {
  try {
    return costsOf(profile, jitterSeed);
  } catch (error) {
    if (!(error instanceof ProfileError)) throw error;
    const { problems } = error;
    const listed = problems.slice(0, LISTED).map((problem) => `${name}: ${problem}\n`);
    const rest = problems.length > LISTED ? `${name}: and ${problems.length - LISTED} more\n` : '';
    const advice = `\`ring3 profile --json\` prints a whole one`;
    throw new Failure(ExitStatus.usage, `${name} is no cost profile; ${advice}`, listed.join('') + rest);
  }
}

/** The costs to run with. @throws FileError, Failure (usage) */
export function findCosts(host: Host, name: string | undefined): Costs {
  return costsOfNamed(name, findProfile(host, name));
}
