// `ring3 isa`: all families, or the pages of one mnemonic. Generated from the code, so that it cannot be out of date.

import { suggest } from '../../assembler/diagnostics.ts';
import { formsOf } from '../../assembler/instructions/forms.ts';
import { readName } from '../../assembler/instructions/names.ts';
import { formsOf as formsOfOperation, operationOfForm } from '../../decode/forms.ts';
import { costClassOf, FAMILIES, rowOf } from '../../isa/index.ts';
import { costsOf, DEFAULT_PROFILE, PROFILES } from '../../system/cost-profile.ts';
import { ExitStatus, usage } from '../exit-status.ts';
import { type Host, writeText } from '../host.ts';
import { tableText } from '../table.ts';
import { pageOf } from './isa-page.ts';

/**
 * Prints all families, or what is known of a mnemonic: the manual's, or as it is written in AT&T syntax.
 * @returns the exit status  @throws Failure if there is no such instruction
 */
export function describeIsa(host: Host, mnemonic: string | undefined): number {
  writeText(host, 1, mnemonic === undefined ? allFamilies() : pagesOf(mnemonic));
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

/** One page for each operation that the mnemonic may stand for: `movsd` is a string instruction and one of SSE2. */
function pagesOf(mnemonic: string): string {
  const operations = operationsOf(mnemonic);
  const known = operations.filter((operation) => rowOf(operation) !== undefined);
  if (known.length > 0) return known.map(pageOf).join('\n');
  const name = mnemonic.toLowerCase();
  const features = operations.flatMap((operation) => formsOfOperation(operation)[0]?.features ?? []);
  if (features.length > 0)
    throw usage(`${name} is #UD: it needs ${features[0]}, which CPUID does not report (docs/limits.md)`);
  const near = suggest(
    mnemonic.toUpperCase(),
    FAMILIES.flatMap(({ rows }) => Object.keys(rows)),
  );
  throw usage(`there is no instruction ${name}${near ? `; did you mean ${near.toLowerCase()}?` : ''}`);
}

/** The operations that a mnemonic stands for, the one that is called so first. */
function operationsOf(mnemonic: string): string[] {
  const named = mnemonic.toUpperCase();
  const written = readName(mnemonic.toLowerCase())
    .flatMap(({ mnemonic: name, bits }) =>
      (formsOf(name) ?? []).filter(({ suffixBits }) => bits === undefined || bits === suffixBits),
    )
    .flatMap(({ code }) => operationOfForm(code) ?? []);
  return [...new Set([named, ...written])];
}
