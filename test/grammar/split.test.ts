/** Splitting source text into statements. */
import { describe, expect, test } from 'vitest';
import { splitStatements } from '../../grammar/index.ts';

const texts = (source: string): string[] =>
  [...splitStatements(source)].map((piece) => (piece.kind === 'statement' ? piece.text : piece.kind));

describe('statements and comments, as GNU as for x86-64 ELF sees them', () => {
  test.each([
    ['nop\nnop', ['nop', 'nop']],
    ['nop; nop ;; nop', ['nop', 'nop', 'nop']],
    ['nop # comment ; nop', ['nop']],
    ['/ comment\nnop', ['nop']],
    ['// comment\nnop', ['nop']],
    ['nop; / comment', ['nop']],
    ['a: / comment', ['a:']],
    ['mov $6/2, %eax', ['mov $6/2, %eax']],
    ['nop /* ; */ ; nop', ['nop', 'nop']],
    ['nop /* \n */ ret', ['nop', 'ret']],
    ['mov /* x */ $1, %eax', ['mov         $1, %eax']],
    ['.ascii "a;#/*b"; nop', ['.ascii "a;#/*b"', 'nop']],
    ['.ascii "a\\";"', ['.ascii "a\\";"']],
    ["mov $'#, %eax; nop", ["mov $'#, %eax", 'nop']],
    ["mov $';', %eax", ["mov $';', %eax"]],
    ["mov $'\\'', %eax # '", ["mov $'\\'', %eax"]],
    ['\r\nnop\r\n', ['nop']],
    ['.string "abc\nnop', ['problem', 'nop']],
    ['nop /* abc', ['problem', 'nop']],
    ['', []],
  ])('%j', (source, expected) => {
    expect(texts(source)).toEqual(expected);
  });
});

test('a statement knows its line and column', () => {
  const found = [...splitStatements('  nop ; a: mov /* x\n */ $1, %eax # y\n\tret\n"b\\\n": ret')];
  expect(found).toEqual([
    { kind: 'statement', text: 'nop', line: 1, column: 3 },
    { kind: 'statement', text: 'a: mov', line: 1, column: 9 },
    { kind: 'statement', text: '$1, %eax', line: 2, column: 5 },
    { kind: 'statement', text: 'ret', line: 3, column: 2 },
    { kind: 'statement', text: '"b\\\n": ret', line: 4, column: 1 },
  ]);
});

test('line markers name a file; those of inline assembly are told apart', () => {
  const found = [...splitStatements('# 12 "a.S" 1\nnop\n#APP\n# 3 "b.c" 1\nnop\n#NO_APP\n# comment "x"\n')];
  expect(found.filter((piece) => piece.kind === 'marker')).toEqual([
    { kind: 'marker', file: 'a.S', line: 12, at: 1, inlineAssembly: false },
    { kind: 'marker', file: 'b.c', line: 3, at: 4, inlineAssembly: true },
  ]);
});
