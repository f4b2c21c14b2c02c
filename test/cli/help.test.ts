// Help, and the pages that are generated from the code.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FAMILIES } from '../../src/isa/index.ts';
import { OPENS } from '../../src/kernel/opens.ts';
import { callTable } from '../../src/kernel/syscalls/table.ts';
import { STEPS } from '../../src/machine/costs.ts';
import { ring3 } from './fake-host.ts';

const { stdout: overview } = await ring3('--help');
const commands = [...overview.matchAll(/^ {2}([a-z]+) (?:\[|<| )/gm)]
  .map((match) => match[1]!)
  .filter((name) => name !== 'help');

test('the overview lists the commands', () => {
  expect(commands).toEqual(
    expect.arrayContaining(['run', 'test', 'check', 'build', 'isa', 'kernel', 'opens', 'profile']),
  );
});

test.each(['', ...commands])('the help of "%s" ends in two examples', async (command) => {
  const { status, stdout, stderr } = await ring3(`${command} --help`);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/\nExit status:\n( {2}.*\n)+\nExamples:\n {2}\S.*\n {2}\S.*\n$/);
});

test('the README has the statuses of the overview', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  const rows = [...overview.matchAll(/^ {2}(\d+) +(.*)$/gm)].filter(([, status]) => status !== '0');
  expect(rows.length).toBeGreaterThan(6);
  for (const [, status, meaning] of rows)
    expect(readme).toMatch(new RegExp(`^\\| ${status} \\| .*${meaning} \\|$`, 'm'));
});

test('help of a command by name, and the version', async () => {
  expect((await ring3('help run')).stdout).toBe((await ring3('run --help')).stdout);
  expect(await ring3('--version')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
});

test('isa lists every operation', async () => {
  const { stdout } = await ring3('isa');
  for (const family of FAMILIES) {
    expect(stdout).toContain(family.section);
    for (const operation of Object.keys(family.rows))
      expect(stdout).toMatch(new RegExp(`^  ${operation.toLowerCase()} `, 'm'));
  }
  expect((await ring3('isa SENDUIPI')).stdout).toMatch(/^family +user-interrupt$/m);
});

test('kernel lists every call', async () => {
  const { stdout } = await ring3('kernel');
  for (const { number, name } of callTable.values()) expect(stdout).toMatch(new RegExp(`^${number} +${name}\\(`, 'm'));
  expect((await ring3('kernel 449')).stdout).toContain('uintr_register_handler(u64 handler, u32 flags)');
});

test('profile --json is a file for --profile; of many mistakes a few are named, by file and place', async () => {
  const { stdout: json } = await ring3('profile --json');
  const source = '        .globl _start\n_start: mov $60, %eax\n        xor %edi, %edi\n        syscall\n';
  const files = { 'mine.json': json, 'x.s': source };
  expect(await ring3('run --profile mine.json x.s', { files })).toMatchObject({ status: 0, stderr: '' });
  const free = { ...files, 'mine.json': json.replace(/"cycles": \d+/g, '"cycles": -1') };
  const { status, stderr } = await ring3('run --profile mine.json x.s', { files: free });
  expect(status).toBe(2);
  expect(stderr).toMatch(
    /^(mine\.json: [a-zA-Z.]+\.cycles is less than \d\n){5}mine\.json: and \d+ more\nring3: mine\.json is no cost profile/,
  );
});

test('kernel lists a call once, and of one call its errors', async () => {
  const lines = (await ring3('kernel')).stdout.trimEnd().split('\n').slice(1);
  expect(lines.filter((line, i) => lines.indexOf(line) !== i)).toEqual([]);
  expect(lines.filter((line) => line.startsWith('0 '))).toEqual([expect.stringMatching(/^0 +read\([^)]*\)$/)]);
  expect((await ring3('kernel read')).stdout).toMatch(
    /^number +call +remarks\n0 +read\(.*\)\nerrors: EAGAIN EBADF .*\n$/,
  );
  for (const { name } of callTable.values()) {
    const { stdout } = await ring3(`kernel ${name}`);
    // rt_sigreturn returns to where a frame says: it has no result.
    if (name !== 'rt_sigreturn') expect(stdout, name).toMatch(/^errors/m);
  }
  const { stdout } = await ring3('kernel uintr_wait');
  expect(stdout).toMatch(
    /^errors, the first that applies \(rfc-v1\):\n {2}EOPNOTSUPP .*\n {2}EINVAL +flags is not 0\n/m,
  );
  expect(stdout).toMatch(/^errors, the first that applies \(poc-v2\):\n {2}ENOSYS /m);
});

test('opens and profile list everything there is', async () => {
  const { stdout: opens } = await ring3('opens');
  for (const [name, { values }] of Object.entries(OPENS)) expect(opens).toContain(`${name}=${values.join('|')}\n`);
  const { stdout: profile } = await ring3('profile');
  for (const step of STEPS) expect(profile).toMatch(new RegExp(`^  ${step} +\\d+ +(measured|derived|guess) +\\S`, 'm'));
});
