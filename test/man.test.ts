// F1: the manual pages say what the kernel does. Which errors a call has, and which wins, is held by the lists that the tests of
// the kernel use (test/kernel/uintr-orders.ts), and for ring3's own calls by their source.

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { manual, pageErrors } from '../src/cli/reference/man.ts';
import { errnoName } from '../src/kernel/abi/errno.ts';
import { callTables } from '../src/kernel/syscalls/table.ts';
import { POC_V2_ORDERS, RFC_V1_ORDERS } from './kernel/uintr-orders.ts';

type Profile = keyof typeof callTables;
const pageOf = (call: string) => (call === 'uintr_vector_fd' ? 'uintr_create_fd' : call);

/** The errors of a page for one profile, in order. */
function errorsOf(page: string, profile: Profile): string[] {
  return pageErrors(page, profile)!.map(({ error }) => error);
}

/** Errors that need more than one step to provoke; their tests stand in uintr-calls.test.ts and uintr-poc-v2.test.ts. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  uintr_register_sender: ['ENOSPC'],
  uintr_wait: ['EINTR'],
};

describe.each([
  ['rfc-v1', RFC_V1_ORDERS],
  ['poc-v2', POC_V2_ORDERS],
] as const)('F1, %s', (profile, orders) => {
  test.each(orders)('$name: page and kernel list the same errors, in the same order', ({ name, checks }) => {
    const call = name.split(',')[0]!;
    const page = errorsOf(pageOf(call), profile);
    const inOrder = checks.map(({ error }) => errnoName(error));
    let at = -1;
    for (const error of inOrder) {
      at = page.indexOf(error, at + 1);
      expect(at, `${error} in ${page.join(' ')}`).toBeGreaterThanOrEqual(0);
    }
    const all = orders.filter((order) => order.name.split(',')[0] === call).flatMap((order) => order.checks);
    const known = new Set([...all.map(({ error }) => errnoName(error)), ...(ELSEWHERE[call] ?? [])]);
    expect(page.filter((error) => !known.has(error))).toEqual([]);
  });
});

describe('ring3’s own calls', () => {
  const source = readFileSync('src/kernel/syscalls/ring3.ts', 'utf8');
  const mentions = (text: string) => [...text.matchAll(/-(E[A-Z]+)\b/g)].map(([, error]) => error!);
  const bodyOf = (name: string) => source.split(`function ${name}(`)[1]!.split('\n}\n')[0]!;
  test.each([
    ['mask', ['ENOMEM']],
    ['take', []],
    ['timer', []],
    ['ready', []],
    ['copy', ['EBUSY']],
  ] as const)('ring3_uintr_%s: page and source list the same errors', (name, ofObjects) => {
    const shared = bodyOf(name).includes('destination(') ? mentions(bodyOf('destination')) : [];
    const inSource = new Set(['EOPNOTSUPP', 'EINVAL', ...shared, ...mentions(bodyOf(name)), ...ofObjects]);
    expect(new Set(errorsOf(`ring3_uintr_${name}`, 'rfc-v1'))).toEqual(inSource);
    expect(manual()[`ring3_uintr_${name}`]!).toContain('**Not Linux.**');
  });
});

test('every uintr call has a page with its numbers, and every page is of a call', () => {
  const calls = Object.values(callTables).flatMap((table) =>
    [...table.values()].filter(({ name }) => /uintr_/.test(name)),
  );
  expect(new Set(Object.keys(manual()))).toEqual(new Set(['uintr', ...calls.map(({ name }) => pageOf(name))]));
  for (const { name, number } of calls) expect(manual()[pageOf(name)]!, name).toContain(String(number));
});

test.each(Object.keys(manual()))('%s: its example is a program, which npm test runs', (page) => {
  const [, example] = /## Example\n\n\[(programs\/[^\]]+)\]/.exec(manual()[page]!) ?? [];
  expect(example && existsSync(example), example).toBe(true);
});

test('F2: docs/user-interrupts.md answers every question with a program that exists', () => {
  const rows = readFileSync('docs/user-interrupts.md', 'utf8')
    .split('## Questions and answers')[1]!
    .split('\n')
    .slice(4);
  const questions = rows.filter((row) => row.startsWith('|'));
  expect(questions.length).toBeGreaterThan(8);
  for (const row of questions) {
    const shown = [...row.matchAll(/\]\(\.\.\/(programs\/[^)]+)\)/g)].map(([, file]) => file!);
    expect(shown.length > 0 && shown.every((file) => existsSync(file)), row).toBe(true);
  }
});
