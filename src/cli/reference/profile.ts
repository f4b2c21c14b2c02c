// What `ring3 profile` prints.

import { STEPS } from '../../machine/costs.ts';
import { type Figure, PROFILES } from '../../system/cost-profile.ts';
import { costsOfNamed, findProfile } from '../cost-profiles.ts';
import { ExitStatus } from '../exit-status.ts';
import { type Host, writeText } from '../host.ts';
import { tableText } from '../table.ts';

/** Prints one profile, figure by figure, or as its file has it. @returns the exit status  @throws Failure if it is no valid profile */
export function describeProfile(host: Host, name: string | undefined, asJson = false): number {
  const profile = findProfile(host, name);
  const costs = costsOfNamed(name, profile);
  if (asJson) {
    writeText(host, 1, `${JSON.stringify(profile, undefined, 2)}\n`);
    return ExitStatus.ok;
  }
  const row = (title: string, cycles: number, { confidence, source, hardware, method }: Figure) => [
    `  ${title}`,
    String(cycles),
    confidence,
    source,
    hardware,
    method,
  ];
  const steps = STEPS.map((step) => row(step, costs.steps[step], profile.steps[step]!));
  const classes = Object.entries(costs.classes).map(([title, cycles]) =>
    row(title, cycles, profile.classes[title] ?? profile.otherClasses),
  );
  const { deepIdleAfter } = profile;
  if (deepIdleAfter) steps.push(row('(deepIdleAfter)', deepIdleAfter.cycles, deepIdleAfter));
  const { value, confidence, source } = profile.frequencyHz;
  writeText(
    host,
    1,
    `${profile.name}: ${profile.description}\n${value / 1e6} MHz (${confidence}: ${source})\n\n` +
      `steps of hardware and kernel: cycles, how sure, who says so, measured on, how\n${tableText(steps)}\n` +
      `classes of instructions, likewise\n${tableText(classes)}\n` +
      `profiles that come with ring3: ${Object.keys(PROFILES).join(', ')}\n`,
  );
  return ExitStatus.ok;
}
