// Finds the cost profile that `--profile` names.

import type { Costs } from '../machine/costs.ts';
import { type CostProfile, costsOf, DEFAULT_PROFILE, PROFILES, ProfileError } from '../system/cost-profile.ts';
import { usage } from './exit-status.ts';
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
  try {
    return JSON.parse(readText(host, name)) as CostProfile;
  } catch (error) {
    if (error instanceof SyntaxError) throw usage(`${name} is no JSON: ${error.message}`);
    throw error;
  }
}

/** The costs to run with. @throws FileError, Failure (usage) */
export function findCosts(host: Host, name: string | undefined): Costs {
  const profile = findProfile(host, name);
  try {
    return costsOf(profile);
  } catch (error) {
    if (error instanceof ProfileError) throw usage(error.message);
    throw error;
  }
}
