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

test('an offset in a statement is an offset in the source', () => {
  for (const piece of splitStatements('  nop ; a: mov /* x */ $1, %eax # y\n\tret')) {
    if (piece.kind !== 'statement') continue;
    const source = '  nop ; a: mov         $1, %eax # y\n\tret';
    expect(source.slice(piece.offset, piece.offset + piece.text.length)).toBe(piece.text);
  }
});

test('line markers name a file; those of inline assembly are told apart', () => {
  const found = [...splitStatements('# 12 "a.S" 1\nnop\n#APP\n# 3 "b.c" 1\nnop\n#NO_APP\n# comment "x"\n')];
  expect(found.filter((piece) => piece.kind === 'marker')).toEqual([
    { kind: 'marker', file: 'a.S', line: 12, offset: 0, inlineAssembly: false },
    { kind: 'marker', file: 'b.c', line: 3, offset: 22, inlineAssembly: true },
  ]);
});
