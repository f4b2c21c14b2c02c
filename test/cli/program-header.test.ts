// The header grammar: docs/testing.md.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DIRECTIVE_NAMES, EMPTY_HEADER, type ProgramHeader, parseHeader } from '../../src/cli/program-header.ts';

const bytes = (text: string) => ({ kind: 'bytes', bytes: new TextEncoder().encode(text) });

/** Header lines without their mark, and what they say beyond an empty header. */
const readings: [string[], Partial<ProgramHeader>][] = [
  [['expect-exit 3'], { expectExit: 3 }],
  [['expect-signal SIGILL'], { expectSignal: 4 }],
  [['expect-stdout "hello\\n"'], { expectStdout: bytes('hello\n') as never }],
  [['expect-stdout "a\\n"', 'expect-stdout "b\\x41\\""'], { expectStdout: bytes('a\nbA"') as never }],
  [['expect-stderr /not (here|there)/i'], { expectStderr: { kind: 'pattern', pattern: /not (here|there)/iu } }],
  [['expect-skip "no feature"'], { expectSkip: ['no feature'] }],
  [['args one "two three" --four'], { args: ['one', 'two three', '--four'] }],
  [['stdin input.txt'], { stdin: 'input.txt' }],
  [['cores 1 2 4'], { cores: [1, 2, 4] }],
  [['seeds 50'], { seeds: 50 }],
  [['abi rfc-v1'], { abi: 'rfc-v1' }],
  [['open uittsz=256'], { opens: { uittsz: '256' } }],
  [['covers A6 H67', 'covers B1'], { covers: ['A6', 'H67', 'B1'] }],
  [['with lib/check.s lib/print.s'], { with: ['lib/check.s', 'lib/print.s'] }],
  [['max-cycles 1000'], { maxCycles: 1000 }],
  [['library'], { library: true }],
  [
    ['always "a"', 'sometimes "b c"', 'never "d"'],
    {
      races: [
        { when: 'always', line: 'a' },
        { when: 'sometimes', line: 'b c' },
        { when: 'never', line: 'd' },
      ],
    },
  ],
];

test.each(readings)('%j', (lines, expected) => {
  const { header, diagnostics } = parseHeader('x.s', lines.map((line) => `# ring3: ${line}\n`).join(''));
  expect(diagnostics).toEqual([]);
  expect(header).toEqual({ ...EMPTY_HEADER, present: true, ...expected });
});

/** A header line, and where and how it is wrong. Columns count from 1, in `# ring3: …`. */
const mistakes: [string, number, RegExp, RegExp?][] = [
  ['expect-exti 3', 10, /no directive `expect-exti`/, /did you mean `expect-exit`/],
  ['nonsense', 10, /no directive `nonsense`/, /one of library, expect-exit/],
  ['', 9, /a directive is missing/],
  ['expect-exit', 10, /`expect-exit` says nothing/],
  ['expect-exit 256', 22, /from 0 to 255/],
  ['expect-exit 3 4', 24, /nothing more/],
  ['expect-signal ILL', 24, /no signal `ILL`/, /SIGILL/],
  ['expect-stdout hello', 24, /needs a text/],
  ['expect-stdout "hello', 24, /no end/],
  ['expect-stdout "a\\qb"', 26, /escape/],
  ['expect-stdout "a" b', 27, /nothing may follow/],
  ['expect-stdout /a', 24, /no end/],
  ['expect-stdout /(/', 24, /makes no sense/],
  ['always line', 17, /double quotes/],
  ['cores 1 65', 18, /from 1 to 64/],
  ['abi rfc-v3', 14, /no ABI profile `rfc-v3`/, /rfc-v1/],
  ['open uittsz=3', 15, /no switch `uittsz=3`/, /255 or 256/],
  ['open frob=1', 15, /no switch/, /uittsz/],
  ['covers a6', 17, /no id/],
  ['library x', 18, /nothing more/],
];

test.each(mistakes)('%s', (line, column, message, hint) => {
  const { diagnostics } = parseHeader('x.s', `# A program.\n# ring3: ${line}\n`);
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]).toMatchObject({ severity: 'error', file: 'x.s', line: 2, column });
  expect(diagnostics[0]!.message).toMatch(message);
  if (hint) expect(diagnostics[0]!.hint).toMatch(hint);
});

describe('where the header is', () => {
  const read = (text: string) => parseHeader('x.s', text);

  test('before the first statement, among comments and blank lines', () => {
    const text =
      '# one\n\n/* two\n   three */\n  // ring3: seeds 5\n/* four */ # five\n## ring3: cores 1\n        .text\n';
    expect(read(text).header).toMatchObject({ seeds: 5, cores: [1] });
  });
  test('not inside a block comment', () => {
    expect(read('/*\n# ring3: seeds 5\n*/\n').header.present).toBe(false);
  });
  test('a directive after the first statement is an error', () => {
    const { header, diagnostics } = read('        nop\n# ring3: seeds 5\n');
    expect(header.present).toBe(false);
    expect(diagnostics).toMatchObject([{ line: 2, column: 1, message: 'a directive after the first statement' }]);
  });
  test('lines may end as on Windows', () => {
    expect(read('# ring3: seeds 5\r\n# ring3: stdin a\r\n').header).toMatchObject({ seeds: 5, stdin: 'a' });
  });
});

test('what may be said once is an error the second time', () => {
  for (const line of ['expect-exit 1', 'expect-signal SIGILL', 'stdin a', 'seeds 2', 'abi rfc-v1', 'max-cycles 5']) {
    const { diagnostics } = parseHeader('x.s', `# ring3: ${line}\n# ring3: ${line}\n`);
    expect(diagnostics, line).toMatchObject([{ line: 2, column: 10, message: expect.stringMatching('a second time') }]);
  }
});

test('an exit and a signal exclude each other', () => {
  const { diagnostics } = parseHeader('x.s', '# ring3: expect-exit 0\n# ring3: expect-signal SIGILL\n');
  expect(diagnostics).toHaveLength(1);
});

test('all errors of a header are listed', () => {
  const { diagnostics } = parseHeader('x.s', '# ring3: a\n# ring3: seeds 2\n# ring3: cores x\n');
  expect(diagnostics.map(({ line }) => line)).toEqual([1, 3]);
});

test('docs/testing.md describes every directive', () => {
  const manual = readFileSync(join(import.meta.dirname, '../../docs/testing.md'), 'utf8');
  for (const name of DIRECTIVE_NAMES) expect(manual, name).toMatch(new RegExp(`^\\| \`${name}\\b`, 'm'));
});
