// What compiled handlers look like: the conventions that programs/gcc relies on. hardware §17, H121 to H124.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FOLDER } from '../../scripts/regenerate-gcc-programs.ts';

/** Mnemonics and operands of a function, without directives and labels. */
function instructions(file: string, name: string): string[] {
  const lines = readFileSync(`${FOLDER}${file}`, 'utf8').split('\n');
  const from = lines.indexOf(`${name}:`);
  const to = lines.findIndex((line, i) => i > from && line.includes(`.size\t${name},`));
  return lines
    .slice(from + 1, to)
    .filter((line) => /^\t[a-z]/.test(line))
    .map((line) => line.trim().replace(/\s+/g, ' '));
}
const pushes = (list: readonly string[]) => list.filter((line) => line.startsWith('push')).length;

test('a handler ends by dropping the vector and UIRET (H121)', () => {
  for (const file of ['ping-pong.O0.s', 'ping-pong.O2.s']) {
    expect(instructions(file, 'on_ping').slice(-2)).toEqual(['addq $8, %rsp', 'uiret']);
  }
});

test('a handler that calls a function saves nine registers and executes CLD first; a plain one does not (H122)', () => {
  const calling = instructions('calls-function.O2.s', 'handler');
  expect(pushes(calling)).toBe(9);
  expect(calling.indexOf('cld')).toBeGreaterThan(0);
  expect(calling.indexOf('cld')).toBeLessThan(calling.findIndex((line) => line.startsWith('call')));
  expect(instructions('ping-pong.O2.s', 'on_ping')).not.toContain('cld');
});

test('the vector is read from the stack, not from RSI (H123)', () => {
  const handler = instructions('three-vectors.O2.s', 'handler');
  const slot = 8 * pushes(handler);
  expect(handler.some((line) => line.startsWith(`movq ${slot}(%rsp), `))).toBe(true);
  expect(handler.some((line) => /%(?:r|e)(?:si|di)/.test(line))).toBe(false);
});

test('what a handler pushes it pops in reverse (H124)', () => {
  const handler = instructions('calls-function.O2.s', 'handler');
  const registers = (what: string) =>
    handler.filter((line) => line.startsWith(what)).map((line) => line.split(' ')[1]!);
  expect(registers('popq').slice(0, 9)).toEqual(registers('pushq').reverse());
});

test('with -fcf-protection a handler begins with ENDBR64', () => {
  expect(instructions('three-vectors.O2.cet.s', 'handler')[0]).toBe('endbr64');
});
