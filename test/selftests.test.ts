// F13: the ports of the kernel's selftests. Their README says which sub-tests there are, with which verdict, and what each port
// notices; here it is held to the programs and to the mutants. That they pass is programs.test.ts's affair.

import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mutants } from '../scripts/mutants/index.ts';
import { selftestsOf } from '../scripts/mutants/mutant.ts';
import { build } from '../src/cli/build-program.ts';
import { findProfile } from '../src/cli/cost-profiles.ts';
import { createSystem, runGuest } from '../src/cli/guest.ts';
import { settingsOf } from '../src/cli/machine-options.ts';
import { nodeHost } from '../src/cli/node-host.ts';
import { parseHeader } from '../src/cli/program-header.ts';
import { readProgram } from '../src/cli/sources.ts';
import { costsOf } from '../src/system/cost-profile.ts';

const FOLDER = 'programs/selftests';
const read = (file: string) => readFileSync(file, 'utf8');
const readme = read(`${FOLDER}/README.md`);
const ports = globSync(`${FOLDER}/*.s`)
  .filter((file) => !parseHeader(file, read(file)).header.library)
  .sort();
/** Rows of the README's tables, as cells. */
const rows = readme
  .split('\n')
  .filter((line) => /^\| /.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** The text of a port, with what it includes. */
function textOf(port: string): string {
  const text = read(port);
  const included = [...text.matchAll(/\.include "([\w-]+\.inc)"/g)].map(([, name]) => read(`${FOLDER}/${name}`));
  return [text, ...included].join('\n');
}

const verdicts = rows.flatMap(([, , name, rfc, poc]) => {
  if (!name || !/^(?:pass|inverted|—)$/.test(rfc ?? '') || name.startsWith('`')) return [];
  return [
    { name, generation: 'rfc', verdict: rfc! },
    { name, generation: 'poc', verdict: poc! },
  ];
});

/** What a generation calls a sub-test, where its call has no flags to name it after. */
const RFC_NAMES: Readonly<Record<string, string>> = { 'wait-receiver-pays': 'wait', 'sleep-receiver-pays': 'sleep' };

test('the table has the sub-tests of the reference', () => {
  expect(verdicts.length).toBeGreaterThan(80);
  const reference = read('docs/reference/selftests.md');
  for (const { name } of verdicts) {
    const last = name.split('.').at(-1)!;
    expect(reference.includes(last) || /receiver-exited|inheritance|context-switch/.test(name), name).toBe(true);
  }
});

test.each(verdicts.filter(({ verdict }) => verdict !== '—'))('$generation: $name is run', ({ name, generation }) => {
  const wanted = generation === 'rfc' ? (RFC_NAMES[name] ?? name) : name.replace(/receiver|sender/, '\\mode');
  const isIn = ports
    .filter((port) => port.endsWith(`-${generation}.s`) || /(?:rfc-v1|poc-v2)\.s$/.test(port))
    .some((port) => {
      const text = textOf(port);
      return [wanted, name].some((one) => text.includes(`"${one}`) || text.includes(`\\t${one}`));
    });
  expect(isIn, wanted).toBe(true);
});

test('the README names for each port the machines on which it fails', () => {
  const listed = rows.filter(([, port]) => /^`[\w-]+\.s`$/.test(port ?? '')).map(([, port, what]) => `${port} ${what}`);
  const known = ports.map((port) => {
    const ids = mutants.filter((mutant) => selftestsOf(mutant).includes(port));
    return `\`${port.slice(FOLDER.length + 1)}\` ${ids.map(({ id, what }) => `${what} (\`${id}\`)`).join('; ')}`;
  });
  expect(listed).toEqual(known);
  for (const row of known) expect(row).toMatch(/\(`/);
});

test('where IPIs take no time a self-IPI is felt at the next instruction', () => {
  const file = `${FOLDER}/senduipi-self-ipi-rfc.s`;
  const profile = findProfile(nodeHost);
  const steps = { ...profile.steps, ipiFlight: { ...profile.steps.ipiFlight!, cycles: 0 } };
  const result = build(nodeHost, readProgram(nodeHost, [file]));
  if (!result.ok) throw new Error('it does not assemble');
  const settings = settingsOf({ memory: 64 << 20, maxCycles: 1e9 }, parseHeader(file, read(file)).header);
  let output = '';
  const console = {
    write: (_: unknown, bytes: Uint8Array) => {
      output += new TextDecoder().decode(bytes);
    },
    read: () => new Uint8Array(0),
  };
  const system = createSystem(settings, costsOf({ ...profile, steps }), result.built, { console, remark: () => {} });
  const outcome = runGuest(system, settings, result.built, [file, 'IPIs take no time']);
  expect(outcome, output).toMatchObject({ kind: 'exit', status: 0 });
  expect(output).toContain('[OK]\tself.no-delay\n');
});
