// `ring3 test`: discovery, judging, TAP. docs/testing.md.

import { describe, expect, test } from 'vitest';
import { ring3 } from './fake-host.ts';
import { echoes, exits, neverEnds, prints, START, tosses } from './programs.ts';

/** The report without the summary on standard error. */
async function tap(
  files: Record<string, string>,
  words = 'test .',
): Promise<{ status: number; lines: string[]; text: string }> {
  const { status, stdout } = await ring3(words, { files });
  return {
    status,
    lines: stdout.split('\n').filter((line) => /^(ok|not ok|1\.\.|#|Bail|TAP)/.test(line)),
    text: stdout,
  };
}

describe('a folder with a passing, a failing, a flaky and an empty program', () => {
  const files = {
    'programs/passing.s': `# ring3: expect-stdout "fine\\n"\n${prints('fine')}`,
    'programs/failing.s': `# ring3: expect-exit 0\n${prints('[FAIL] sum: got 5, wanted 7', 1)}`,
    'programs/flaky.s': `# ring3: seeds 8\n# ring3: cores 1 2\n${tosses('[OK] coin', '[FAIL] coin: tails')}`,
    'programs/empty.s': `# ring3: cores 2\n${exits(0)}`,
    'programs/lib/part.s': `# ring3: library\n        .globl part\npart:   ret\n`,
    'programs/lib/plain.s': `        .globl plain\nplain:  ret\n`,
    'programs/notes.txt': '# ring3: seeds 8\n',
  };

  test('one line for each, in the order of their names; libraries and plain parts are no tests', async () => {
    const { status, lines } = await tap(files, 'test');
    expect(lines).toEqual([
      'TAP version 14',
      'not ok 1 - programs/empty.s',
      'not ok 2 - programs/failing.s: sum',
      'not ok 3 - programs/failing.s',
      'not ok 4 - programs/flaky.s: coin',
      'ok 5 - programs/passing.s',
      '1..5',
      '# 1 passed, 4 failed',
    ]);
    expect(status).toBe(1);
  });

  test('the report does not depend on the number of workers', async () => {
    const reports = await Promise.all(['1', '2', '7'].map((jobs) => tap(files, `test --jobs ${jobs}`)));
    expect(reports[1]).toEqual(reports[0]);
    expect(reports[2]).toEqual(reports[0]);
  });

  test('a flaky program names the seeds that fail, and its replay fails', async () => {
    const { text } = await tap(files, 'test programs/flaky.s');
    const [, failed] = /failed: (\d+) of 16 runs/.exec(text)!;
    expect(Number(failed)).toBeGreaterThan(0);
    expect(Number(failed)).toBeLessThan(16);
    const seeds = JSON.parse(/seeds: (\[.*\])/.exec(text)![1]!) as string[];
    expect(seeds).toHaveLength(Number(failed));
    const [, replay] = /replay: "?npx ring3 (.*?)"?$/m.exec(text)!;
    expect(replay).toMatch(/^run --seed \d+ --cores 1 programs\/flaky\.s$/);
    expect((await ring3(replay!, { files })).stdout).toBe('[FAIL] coin: tails\n');
  });

  test('--filter, --seeds and --cores', async () => {
    expect((await tap(files, 'test --filter pass')).lines).toContain('ok 1 - programs/passing.s');
    expect((await tap(files, 'test --filter pass')).status).toBe(0);
    expect((await tap(files, 'test --seeds 3 --cores 4 --filter flaky')).text).toMatch(/of 3 runs|^ok 1/m);
    const nothing = await ring3('test --filter zzz', { files });
    expect(nothing).toMatchObject({ status: 2, stdout: '', stderr: 'ring3: no program matches /zzz/u\n' });
  });

  test('--bail stops after the first failing program, without a plan', async () => {
    const { status, lines } = await tap(files, 'test --bail');
    expect(lines).toEqual([
      'TAP version 14',
      'not ok 1 - programs/empty.s',
      'Bail out! programs/empty.s failed',
      '# 0 passed, 1 failed',
    ]);
    expect(status).toBe(1);
  });

  test('patterns and files choose', async () => {
    expect((await tap(files, 'test programs/p*.s')).lines).toContain('ok 1 - programs/passing.s');
    expect((await tap(files, 'test programs/{passing,empty}.s')).lines).toContain('1..2');
    expect((await tap(files, 'test **/*.s')).lines).toContain('1..6'); // plain.s is no program: it does not link
    expect((await tap(files, 'test programs/passing.s programs/passing.s')).lines).toContain('1..1');
  });
});

describe('what is wrong is said', () => {
  const yaml = async (source: string, more: Record<string, string> = {}) => {
    const { text, status } = await tap({ 'x.s': source, ...more }, 'test x.s');
    expect(status).toBe(1);
    return text;
  };

  test('another output', async () => {
    expect(await yaml(`# ring3: expect-stdout "fine\\n"\n${prints('bad')}`)).toBe(`TAP version 14
not ok 1 - x.s
  ---
  message: "not as expected: stdout"
  seed: 0
  cores: 2
  expected:
    stdout: |
      fine
  actual:
    stdout: |
      bad
  replay: npx ring3 run --seed 0 --cores 2 x.s
  ...
1..1
# 0 passed, 1 failed
`);
  });
  test('another exit status', async () => {
    expect(await yaml(`# ring3: expect-exit 3\n${exits(4)}`)).toMatch(
      /expected:\n {4}end: exit 3\n {2}actual:\n {4}end: exit 4\n/,
    );
  });
  test('a signal instead of an exit, with its place', async () => {
    const text = await yaml(`# ring3: expect-exit 3\n${START}        xor %eax, %eax\n        mov %eax, (%rax)\n`);
    expect(text).toContain('message: "killed by SIGSEGV (#PF: write to an unmapped page, 0x0) at x.s:5"');
    expect(text).toContain('end: killed by SIGSEGV');
  });
  test('an exit instead of a signal', async () => {
    expect(await yaml(`# ring3: expect-signal SIGILL\n${exits(0)}`)).toMatch(
      /end: killed by SIGILL\n {2}actual:\n {4}end: exit 0/,
    );
  });
  test('a program that never ends, with the limit in its replay', async () => {
    const text = await yaml(`# ring3: max-cycles 50000\n# ring3: seeds 30\n# ring3: expect-exit 1\n${neverEnds}`);
    expect(text).toContain('message: stopped at the limit of 50000 cycles');
    expect(text).not.toMatch(/of \d+ runs/); // the other 29 are not tried
    expect(text).toMatch(/replay: npx ring3 run --seed 0 --cores 2 --max-cycles 50000 --max-instructions \d+ x\.s/);
  });
  test('a run that is stopped is told once, not at each sub-test it did not reach', async () => {
    const text = await yaml(
      `# ring3: seeds 8\n# ring3: max-cycles 1000000\n${tosses('[OK] done', 'on', '        inc %rax\n        jmp 1b\n')}`,
    );
    expect(text).toContain('ok 1 - x.s: done\nnot ok 2 - x.s\n');
  });
  test('a program that does not assemble', async () => {
    expect(await yaml('# ring3: expect-exit 1\n        frob\n')).toMatch(
      /message: \|\n {4}x\.s:2:9: error: unknown instruction `frob`\n/,
    );
  });
  test('a header that makes no sense', async () => {
    expect(await yaml(`# ring3: expect-exti 1\n${exits(1)}`)).toMatch(/x\.s:1:10: error: there is no directive/);
  });
  test('a file that it wants linked and that is not there', async () => {
    expect(await yaml(`# ring3: with lib/gone.s\n${exits(1)}`)).toContain(
      'cannot read lib/gone.s: no such file or directory (wanted by x.s)',
    );
  });
  test('a sub-test that a run ends before', async () => {
    // Heads prints two sub-tests, tails ends before the second.
    const text = await yaml(`# ring3: seeds 8\n${tosses('[OK] first\\n[OK] second', '[OK] first')}`);
    expect(text).toContain('ok 1 - x.s: first');
    expect(text).toMatch(/not ok 2 - x\.s: second\n {2}---\n {2}message: printed in other runs only/);
  });
});

describe('skips', () => {
  const source = prints('[SKIP] no feature: not on this machine');
  test('an unexpected one is a failure', async () => {
    const { lines } = await tap({ 'x.s': `# ring3: cores 1\n${source}` });
    expect(lines[1]).toBe('not ok 1 - x.s: no feature');
  });
  test('an expected one is reported as skipped', async () => {
    const { lines, status } = await tap({ 'x.s': `# ring3: expect-skip "no feature"\n${source}` });
    expect(lines.slice(1)).toEqual([
      'ok 1 - x.s: no feature # SKIP no feature: not on this machine',
      '1..1',
      '# 0 passed, 0 failed, 1 skipped',
    ]);
    expect(status).toBe(0);
  });
});

describe('races', () => {
  const coin = (header: string) => ({ 'x.s': `${header}\n${tosses('heads', 'tails')}` });
  const points = async (header: string, words?: string) => (await tap(coin(header), words)).lines.slice(1, -2);

  test('always, sometimes, never', async () => {
    const header = [
      'seeds 16',
      'sometimes "heads"',
      'sometimes "tails"',
      'never "edge"',
      'always "heads"',
      'never "tails"',
    ];
    expect(await points(header.map((line) => `# ring3: ${line}`).join('\n'))).toEqual([
      'ok 1 - x.s: sometimes "heads"',
      'ok 2 - x.s: sometimes "tails"',
      'ok 3 - x.s: never "edge"',
      'not ok 4 - x.s: always "heads"',
      'not ok 5 - x.s: never "tails"',
    ]);
  });
  test('sometimes fails if it is always or never so', async () => {
    expect(await points('# ring3: seeds 8\n# ring3: sometimes "edge"')).toEqual(['not ok 1 - x.s: sometimes "edge"']);
    const files = { 'x.s': `# ring3: seeds 4\n# ring3: sometimes "sure"\n${prints('sure')}` };
    expect((await tap(files)).lines[1]).toBe('not ok 1 - x.s: sometimes "sure"');
  });
  test('one run cannot tell whether something is so sometimes', async () => {
    expect(await points('# ring3: seeds 8\n# ring3: sometimes "heads"', 'test --seeds 1 .')).toEqual([
      'ok 1 - x.s: sometimes "heads" # SKIP one run cannot tell',
    ]);
  });
});

describe('what checks nothing fails', () => {
  const result = async (header: string, source = exits(0)) =>
    (await tap({ 'x.s': `${header}\n${source}` }, 'test x.s')).lines[1];
  test.each([
    '',
    '# ring3: expect-exit 0',
    '# ring3: expect-stdout ""',
    '# ring3: expect-stderr /.*/',
    '# ring3: never "x"',
  ])('header %j', async (header) => {
    const { text } = await tap({ 'x.s': `${header}\n${exits(0)}` }, 'test x.s');
    expect(text).toContain('it checks nothing');
  });
  test('and what checks something may pass', async () => {
    expect(await result('# ring3: expect-exit 5', exits(5))).toBe('ok 1 - x.s');
    expect(await result('', prints('[OK] works'))).toBe('ok 1 - x.s: works');
    expect(await result('# ring3: expect-stderr /^$/\n# ring3: always "yes"', prints('yes'))).toBe(
      'ok 1 - x.s: always "yes"',
    );
  });
});

test('arguments and standard input come from the header, and stand in the replay', async () => {
  const files = {
    'a/x.s': `# ring3: args one "two three"\n# ring3: stdin in.txt\n# ring3: expect-stdout ""\n${echoes}`,
    'a/in.txt': 'IN',
  };
  const { text } = await tap(files, 'test a/x.s');
  expect(text).toContain('onetwo threeIN');
  expect(text).toContain(`replay: "npx ring3 run --seed 0 --cores 2 a/x.s -- one 'two three' < a/in.txt"`);
});

test('a run that takes too long for the host is ended with its worker', async () => {
  const files = { 'x.s': `# ring3: expect-exit 1\n${exits(1)}` };
  const { status, stdout } = await ring3('test --timeout 5 x.s', { files, stuckWorkers: true });
  expect(status).toBe(1);
  expect(stdout).toMatch(/message: "?no end after 5 seconds of the host's time/);
});

test('sub-tests of one name are told apart, and # in a name is no directive', async () => {
  const text = '[OK]\\tpart #1\\n[OK]\\tpart #1\\n[RUN]\\tno sub-test';
  const { lines } = await tap(
    { 'x.s': `# a test: [OK]\n${prints(text)}`.replace(/\$\d+, %edx/, '$40, %edx') },
    'test x.s',
  );
  expect(lines.slice(1, 3)).toEqual(['ok 1 - x.s: part \\#1', 'ok 2 - x.s: part \\#1 (2)']);
});

test('a test that waits for what never comes is a deadlock, at once: its net does not keep loops from being skipped', async () => {
  const files = { 'x.s': `# ring3: expect-exit 0\n${START}1:      jmp 1b\n` };
  const { stdout, status } = await ring3('test x.s', { files });
  expect(status).toBe(1);
  expect(stdout).toMatch(/message: "?deadlock: no task can go on/);
  // An exact limit counts every round.
  const { stdout: counted } = await ring3('test --max-instructions 5000 x.s', { files });
  expect(counted).toContain('stopped at the limit of 5000 instructions');
});

test('--json: the points of the TAP report, one object a line, and the sums', async () => {
  const files = {
    'a.s': `# ring3: expect-exit 3\n${exits(3)}`,
    'b.s': `# ring3: expect-exit 3\n${exits(4)}`,
  };
  const { stdout, status } = await ring3('test --json a.s b.s', { files });
  expect(status).toBe(1);
  expect(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { number: 1, file: 'a.s', name: null, result: 'pass' },
    {
      ...{ number: 2, file: 'b.s', name: null, result: 'fail', message: 'not as expected: end', seed: 0, cores: 2 },
      ...{ expected: { end: 'exit 3' }, actual: { end: 'exit 4' }, replay: 'npx ring3 run --seed 0 --cores 2 b.s' },
    },
    { programs: 2, passed: 1, failed: 1, skipped: 0, bailed: false },
  ]);
});
