// Keys and typed text: what the terminal sends, as the screen understands it.

import type { Key as InkKey } from 'ink';
import { expect, test } from 'vitest';
import { keysOf } from '../../src/debugger/ui/keys.ts';
import { TextField } from '../../src/debugger/ui/text-field.ts';

const none = {} as InkKey;

test.each([
  ['s', none, [{ character: 's' }]],
  // Several keys that arrive in one read are one string.
  ['ssn', none, [{ character: 's' }, { character: 's' }, { character: 'n' }]],
  [':c\r', none, [{ character: ':' }, { character: 'c' }, { name: 'return' }]],
  ['a\x7f\t', none, [{ character: 'a' }, { name: 'backspace' }, { name: 'tab' }]],
  ['', { upArrow: true } as InkKey, [{ name: 'up' }]],
  ['', { delete: true } as InkKey, [{ name: 'backspace' }]],
  ['c', { ctrl: true } as InkKey, [{ name: 'interrupt' }]],
  ['x', { ctrl: true } as InkKey, []],
  ['x', { meta: true } as InkKey, []],
  // A report of the mouse is no typing.
  ['[<35;10;20M', none, []],
  ['[M !!', none, []],
  ['é', none, [{ character: 'é' }]],
  ['\x01', none, []],
] as const)('%j', (input, key, keys) => {
  expect(keysOf(input, key)).toEqual(keys);
});

function type(field: TextField, ...keys: string[]): void {
  for (const key of keys) {
    const named = /^<(.*)>$/.exec(key)?.[1];
    if (named) field.key({ name: named as 'up' });
    else for (const character of key) field.key({ character });
  }
}

test('a text field edits where its cursor is', () => {
  const field = new TextField();
  type(field, 'beak', '<left>', '<left>', '<left>', 'r');
  expect(field.text).toBe('break');
  type(field, '<end>', 'x', '<backspace>', '<home>', '<backspace>', '<right>', '<right>');
  expect([field.text, field.at]).toEqual(['break', 2]);
});

test('a text field recalls what was typed', () => {
  const field = new TextField();
  for (const line of ['one', 'two', 'two', '  ']) {
    type(field, line);
    field.take();
  }
  field.clear();
  type(field, '<up>');
  expect(field.text).toBe('two');
  type(field, '<up>', '<up>');
  expect(field.text).toBe('one');
  type(field, '<down>', '<down>', '<down>');
  expect(field.text).toBe('');
});
