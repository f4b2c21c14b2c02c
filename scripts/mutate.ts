// npm run mutate: builds wrong machines and sees that a program or a test that cites the broken rule notices. docs/mutation.md.
//
//   node scripts/mutate.ts [--only ID]… [--claim ID]… [--all] [--jobs N] [--page] [--missing] [--list]
//
// Status: 0 all are killed; 1 some are not; 2 usage, or a mutant does not fit the source any more.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CLAIMS_PAGE, claimsPage, isMissing } from './mutants/claims-page.ts';
import { examine } from './mutants/examine.ts';
import type { Findings } from './mutants/finding.ts';
import { mutants } from './mutants/index.ts';
import { applyMutant, claimsOf, type Mutant, rulesOf, StaleMutant } from './mutants/mutant.ts';
import { rowOf, summaryOf } from './mutants/report.ts';
import { Sandbox } from './mutants/sandbox.ts';
import { catalogue, scopeOf, scopeOfAll } from './mutants/scope.ts';
import { demandsOf, judgeMutant, type Verdict } from './mutants/verdict.ts';

const ROOT = join(import.meta.dirname, '..');

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    claim: { type: 'string', multiple: true },
    all: { type: 'boolean', default: false },
    page: { type: 'boolean', default: false },
    missing: { type: 'boolean', default: false },
    jobs: { type: 'string', default: '2' },
    list: { type: 'boolean', default: false },
  },
});
const chosen = mutants.filter(isChosen);
const unknown = (values.only ?? []).filter((id) => !mutants.some((mutant) => mutant.id === id));

/** Tests of the right machine may take this long, in seconds. */
const FIRST_LIMIT = 300;
/** Those of a wrong one may take so many times as long, and some seconds more. */
const SLACK = { factor: 4, seconds: 15 };

const all = catalogue();
const isCovered = (id: string) => all.programs.some(({ cites }) => cites.has(id));

const stale = chosen.flatMap(staleEdits);

if (stale.length > 0) {
  for (const line of stale) console.error(line);
  process.exitCode = 2;
} else if (unknown.length > 0) {
  console.error(`there is no mutant ${unknown.join(', ')}; --list names them`);
  process.exitCode = 2;
} else if (values.list) {
  for (const mutant of chosen)
    console.log(
      `${mutant.id.padEnd(32)}${[...claimsOf(mutant), ...rulesOf(mutant)].join(' ').padEnd(32)}${mutant.what}`,
    );
} else {
  process.exitCode = await mutate(chosen, Math.max(1, Number(values.jobs)));
}

/** Examines the right machine, then each mutant, several at a time. @returns the exit status */
async function mutate(chosen: readonly Mutant[], jobs: number): Promise<number> {
  const started = performance.now();
  // Everybody works on copies of this one, so that nobody sees the tree change meanwhile.
  const original = new Sandbox(ROOT, join(ROOT, 'node_modules'));
  const copies = Array.from({ length: Math.min(jobs, chosen.length) }, () => copyOf(original));
  const sandboxes = [original, ...copies];
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  process.once('exit', () => {
    for (const sandbox of sandboxes) sandbox.remove();
  });
  const usual = await examine(original, { scope: scopeOfAll(chosen, all), demands: [], limitSeconds: FIRST_LIMIT });
  if ('problem' in usual) throw new Error(`the machine itself cannot be examined: ${usual.problem}`);
  reportUsual(usual);
  const queue = [...chosen];
  const verdicts: Verdict[] = [];
  const work = async (sandbox: Sandbox): Promise<void> => {
    for (let mutant = queue.shift(); mutant; mutant = queue.shift()) {
      const verdict = await examineMutant(mutant, sandbox, usual);
      verdicts.push(verdict);
      console.log(rowOf(verdict));
      if (values.page) writePage(verdict);
    }
  };
  await Promise.all(copies.map(work));
  console.log(`${summaryOf(verdicts)} (${((performance.now() - started) / 1000).toFixed(0)} s)`);
  for (const { mutant, result } of verdicts) if (result !== 'killed') console.log(`  ${result}: ${mutant.id}`);
  return verdicts.every(({ result }) => result === 'killed') ? 0 : 1;
}

/** What of a mutant does not fit the source any more. */
function staleEdits(mutant: Mutant): string[] {
  try {
    applyMutant(mutant, (file) => readFileSync(join(ROOT, file), 'utf8'));
    return [];
  } catch (error) {
    if (error instanceof StaleMutant) return [error.message];
    throw error;
  }
}

function copyOf(sandbox: Sandbox): Sandbox {
  return new Sandbox(sandbox.root, join(ROOT, 'node_modules'));
}

async function examineMutant(mutant: Mutant, sandbox: Sandbox, usual: Findings): Promise<Verdict> {
  const scope = scopeOf(mutant, all);
  const demands = demandsOf(mutant, isCovered);
  const limitSeconds = SLACK.factor * usual.testSeconds + SLACK.seconds;
  const inquiry = { scope, demands: values.all ? [] : demands, limitSeconds };
  const undo = sandbox.mutate(mutant);
  try {
    return judgeMutant(mutant, demands, scope, await examine(sandbox, inquiry), usual);
  } finally {
    undo();
  }
}

/** Whether the command line asks for a mutant. */
function isChosen(mutant: Mutant): boolean {
  const { only, claim } = values;
  if (values.missing && !isMissing(oldPage(), mutant)) return false;
  if (!only && !claim) return !values.page || claimsOf(mutant).length > 0;
  return Boolean(only?.includes(mutant.id) || claimsOf(mutant).some((id) => claim?.includes(id)));
}

/** At once, so that a run that is broken off has said what it found. */
function writePage(verdict: Verdict): void {
  writeFileSync(join(ROOT, CLAIMS_PAGE), claimsPage(oldPage(), [verdict], mutants, isCovered));
}
function oldPage(): string {
  const file = join(ROOT, CLAIMS_PAGE);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Failures of the right machine are not the mutants' doing: they are named, and count for nothing. */
function reportUsual({ failures, programs, tests }: Findings): void {
  console.log(`the machine as it is: ${programs.length} programs, ${tests} tests, ${failures.length} failures`);
  for (const { name, message } of failures) console.log(`  not counted: ${name}: ${message}`);
}
