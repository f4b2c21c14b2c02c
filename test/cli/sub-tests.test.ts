// Names of sub-tests: docs/testing.md.

import { expect, test } from 'vitest';
import { passedNames, subTestsIn } from '../../src/cli/test/sub-tests.ts';

const read = (output: string, others: readonly string[] = []) =>
  subTestsIn(output, passedNames([output, ...others])).map(({ result, name }) => [result, name]);

test('the text of an [OK] line is the name, colons and all', () => {
  expect(read('[OK]\tregister_handler: flags\n[OK] wait\n')).toEqual([
    ['OK', 'register_handler: flags'],
    ['OK', 'wait'],
  ]);
});

test('a failed one has the name that it has in the runs that pass', () => {
  expect(read('[FAIL] wait: flags: got 0: wanted 7', ['[OK] wait: flags'])).toEqual([['FAIL', 'wait: flags']]);
  expect(read('[FAIL] wait', ['[OK] wait'])).toEqual([['FAIL', 'wait']]);
  expect(read('[SKIP] wait: no feature', ['[OK] wait'])).toEqual([['SKIP', 'wait']]);
});

test('if no run passes, the name is what stands before the last colon', () => {
  expect(read('[FAIL] wait: flags: got 0, wanted 7')).toEqual([['FAIL', 'wait: flags']]);
  expect(read('[FAIL] hopeless')).toEqual([['FAIL', 'hopeless']]);
});

test('a name used again is counted', () => {
  expect(read('[OK] a\n[FAIL] a: got 1\n[OK] a')).toEqual([
    ['OK', 'a'],
    ['FAIL', 'a (2)'],
    ['OK', 'a (3)'],
  ]);
});

test('nothing else is a sub-test', () => {
  expect(read('[RUN]\tx\n [OK] indented\n[OK]\n[ok] small\ntext [OK] x\r\n')).toEqual([]);
});
