// docs/claims-broken.md: for each claim a machine on which it does not hold, and who notices. The rows come from a run of
// `npm run mutate`; a run of some mutants replaces their rows only.

import { claimsOf, type Mutant } from './mutant.ts';
import { demandsOf, meets, type Verdict } from './verdict.ts';

/** The page, from the repository's root. */
export const CLAIMS_PAGE = 'docs/claims-broken.md';

const HEAD = `# Each claim, broken

For every claim of the cover letter ([reference/claims.md](reference/claims.md)) at least one machine that behaves otherwise, in
a way somebody might think right, and the program that notices. *Others* are programs that cover nothing that this machine
contradicts: how many of those tried do not mind, so that the program's failure says something about the claim. Where no
program covers a claim (documents, and what a program cannot see) a test notices.

Written by \`npm run mutate -- --page\`; [mutation.md](mutation.md) explains. A test holds that every claim has a row and that each
row says what its machine in [scripts/mutants/](../scripts/mutants/) says of itself.

| claim | machine | what it does wrong | noticed by | others |
|---|---|---|---|---|
`;

/** The first cells of a row: what does not depend on a run. */
export function rowStart(claim: string, { id, what }: Mutant): string {
  return `| ${claim} | \`${id}\` | ${what.replaceAll('|', '\\|')} | `;
}

/** What stands for who notices if nobody does. */
const NOBODY = '**nobody**';

/** Whether the page lacks a row of a mutant, or has one that nobody notices. */
export function isMissing(page: string, mutant: Mutant): boolean {
  const rows = page.split('\n');
  return claimsOf(mutant).some((claim) => {
    const row = rows.find((text) => text.startsWith(rowStart(claim, mutant)));
    return row === undefined || row.includes(NOBODY);
  });
}

/**
 * The page with the rows of these verdicts, instead of what it said about their mutants.
 * @param old the page as it is
 * @param mutants all there are: rows of others go
 */
export function claimsPage(
  old: string,
  verdicts: readonly Verdict[],
  mutants: readonly Mutant[],
  isCovered: (id: string) => boolean,
): string {
  const rows = new Map<string, string>();
  for (const row of old.split('\n')) {
    const start = mutants.flatMap((mutant) => claimsOf(mutant).map((claim) => rowStart(claim, mutant)));
    const known = start.find((text) => row.startsWith(text));
    if (known) rows.set(known, row);
  }
  for (const verdict of verdicts) {
    for (const demand of demandsOf(verdict.mutant, isCovered)) {
      const [claim] = demand.ids;
      if (!claimsOf(verdict.mutant).includes(claim!)) continue;
      const start = rowStart(claim!, verdict.mutant);
      const killer =
        verdict.result === 'killed' ? verdict.killers.find((failure) => meets(failure, demand)) : undefined;
      const { run, survive } = verdict.others;
      rows.set(start, `${start}${killer ? linkTo(killer) : NOBODY} | ${survive} of ${run} |`);
    }
  }
  const order = (row: string) => {
    const [, section, number] = /^\| (\w)(\d+)/.exec(row)!;
    return section!.charCodeAt(0) * 1000 + Number(number);
  };
  return `${HEAD}${[...rows.values()].sort((a, b) => order(a) - order(b)).join('\n')}\n`;
}

/** `[frame.s](../programs/frame.s): the frame is where it belongs`. */
function linkTo({ file, name }: { readonly file: string; readonly name: string }): string {
  const text = name.startsWith(file) ? name.slice(file.length) : `: ${name}`;
  return `[${file.replace(/^.*\//, '')}](../${file})${text.replaceAll('|', '\\|')}`;
}
