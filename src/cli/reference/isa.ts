// What `ring3 isa` prints: generated from the families, so that it cannot be out of date.

import { suggest } from '../../assembler/diagnostics.ts';
import { costClassOf, FAMILIES } from '../../isa/index.ts';
import { STEPS } from '../../machine/costs.ts';
import { costsOf, DEFAULT_PROFILE, PROFILES } from '../../system/cost-profile.ts';
import { ExitStatus, usage } from '../exit-status.ts';
import { type Host, writeText } from '../host.ts';
import { tableText } from '../table.ts';

/** Prints all families, or one operation. @returns the exit status  @throws Failure if there is no such operation */
export function describeIsa(host: Host, mnemonic: string | undefined): number {
  writeText(host, 1, mnemonic === undefined ? allFamilies() : oneOperation(mnemonic.toUpperCase()));
  return ExitStatus.ok;
}

function allFamilies(): string {
  const costs = costsOf(PROFILES[DEFAULT_PROFILE]!);
  return FAMILIES.map((family) => {
    const rows = Object.keys(family.rows).map((operation) => {
      const costClass = costClassOf(operation);
      return [
        `  ${operation.toLowerCase()}`,
        `${costs.classes[costClass]}`,
        costClass === family.name ? '' : costClass,
      ];
    });
    return `${family.name} (${family.section})\n${tableText([['  operation', 'cycles', 'cost class'], ...rows])}`;
  }).join('\n');
}

function oneOperation(operation: string): string {
  const family = FAMILIES.find((candidate) => Object.hasOwn(candidate.rows, operation));
  if (!family) {
    const known = FAMILIES.flatMap((candidate) => Object.keys(candidate.rows));
    const near = suggest(operation, known);
    const hint = near
      ? `; did you mean ${near.toLowerCase()}?`
      : '; names are those of the manual, without suffixes for the width';
    throw usage(`${operation.toLowerCase()} is not implemented${hint}`);
  }
  const costClass = costClassOf(operation);
  const { classes, steps } = costsOf(PROFILES[DEFAULT_PROFILE]!);
  const step = STEPS.find((name) => name === operation.toLowerCase());
  const more = step ? ` and ${steps[step]} of the step ${step}` : '';
  return tableText([
    ['operation', operation.toLowerCase()],
    ['family', family.name],
    ['manual', family.section],
    ['cost class', costClass],
    ['cycles', `${classes[costClass]}${more} (profile ${DEFAULT_PROFILE})`],
  ]);
}
