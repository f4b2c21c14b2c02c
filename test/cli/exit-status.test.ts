// How ring3 ends: the table of design §8. Every status of ring3's own comes with a line that begins `ring3:`.

import { describe, expect, test } from 'vitest';
import { ring3 } from './fake-host.ts';
import { echoes, exits, faults, neverEnds, prints, START, waitForEachOther, waits } from './programs.ts';

const fiveMistakes = `${START}        moov %eax, %ebx
        mov %eax, %zzz
        .byte 1 2
        add $1
        .frobnicate
`;

const files = {
  'null.json': 'null\n',
  'few.json': '{ "name": "mine", "steps": {} }\n',
  'no.json': '{ "name": }\n',
  'folder/plain.s': START,
  'exit0.s': exits(0),
  'exit42.s': exits(42),
  'exit124.s': exits(124),
  'fault.s': faults,
  'bad.s': fiveMistakes,
  'unlinkable.s': `${START}        jmp nowhere\n`,
  'badheader.s': `# ring3: expect-exti 3\n${exits(0)}`,
  'avx.s': `${START}        vaddps %ymm0, %ymm1, %ymm2\n`,
  'loop.s': neverEnds,
  'wait.s': waits,
  'both.s': waitForEachOther,
  'spin.s': `${START}        jmp _start\n`,
};

/** Command line, status, what standard error says; undefined: nothing. */
const table: [string, number, RegExp | undefined][] = [
  ['run exit0.s', 0, undefined],
  ['run exit42.s', 42, undefined],
  // A guest may use ring3's numbers: then ring3 is silent.
  ['run exit124.s', 124, undefined],
  ['run fault.s', 128 + 11, /^ring3: killed by SIGSEGV \(#PF: write to an unmapped page, 0x0\) at fault\.s:4$/m],
  ['', 2, /^ring3: a command is needed$/m],
  ['run', 2, /^ring3: missing required argument 'file'$/m],
  ['frob', 2, /^ring3: unknown command 'frob'$/m],
  ['run --frob exit0.s', 2, /^ring3: unknown option '--frob'$/m],
  ['run --cores 0 exit0.s', 2, /^ring3: option '--cores <n>' argument '0' is invalid\. A whole number from 1 to 64/m],
  ['run --cores two exit0.s', 2, /^ring3: .*'two' is invalid/m],
  ['run --seed -1 exit0.s', 2, /^ring3: .*--seed/m],
  ['run --seed 1.5 exit0.s', 2, /^ring3: .*'1\.5' is invalid/m],
  ['run --memory 1K exit0.s', 2, /^ring3: .*A size from 4M to/m],
  ['run --engine fast exit0.s', 2, /^ring3: .*There is auto, reference, stepper/m],
  ['run --open uittsz=7 exit0.s', 2, /^ring3: .*uittsz=255 or uittsz=256/m],
  ['run --profile nothing exit0.s', 2, /^ring3: there is no profile nothing; there is sapphire-rapids/m],
  [
    'run --profile null.json exit0.s',
    2,
    /^null\.json: the whole is not an object\nring3: null\.json is no cost profile; `ring3 profile --json`/,
  ],
  [
    'profile few.json',
    2,
    /^few\.json: description is missing\n(few\.json: \w+ is missing\n){3}ring3: few\.json is no cost profile/,
  ],
  ['profile no.json', 2, /^ring3: no\.json is no JSON: .*$/m],
  ['run bad.s', 65, /^ring3: 5 errors in the source$/m],
  ['run unlinkable.s', 65, /^unlinkable\.s:3:13: error: .*nowhere/m],
  ['run badheader.s', 65, /^badheader\.s:1:10: error: there is no directive `expect-exti`$/m],
  ['build bad.s -o out', 65, /^ring3: 5 errors/m],
  ['check bad.s', 65, /^ring3: 5 errors/m],
  ['run missing.s', 66, /^ring3: cannot read missing\.s: no such file or directory$/m],
  ['build exit0.s -o forbidden/out', 66, /^ring3: cannot write forbidden\/out: permission denied$/m],
  ['run --profile missing.json exit0.s', 66, /^ring3: cannot read missing\.json/m],
  ['run avx.s', 128 + 4, /^ring3: avx\.s:3: `vaddps` belongs to AVX, which CPUID does not report: it raises #UD$/m],
  ['check avx.s', 0, /^avx\.s:3:9: warning: `vaddps` belongs to AVX/m],
  [
    'run --max-cycles 100000 loop.s',
    124,
    /^ring3: stopped at the limit of 100000 cycles\n {2}core 0 runs task 1 at loop\.s:/m,
  ],
  ['run --max-instructions 1000 loop.s', 124, /^ring3: stopped at the limit of 1000 instructions$/m],
  ['run wait.s', 125, /^ring3: deadlock.*\n {2}task 1 waits in futex for .* \(wait\.s:8\)\n {4}8 \| {9}syscall$/m],
  [
    'run both.s',
    125,
    /^ring3: deadlock.*\n {2}task 1 waits in futex for .*<first>.* \(both\.s:15\)\n.*\n {2}task 2 waits in futex for .*<second>.* \(both\.s:15\)$/m,
  ],
  ['run spin.s', 125, /^ring3: deadlock.*\n {2}task 1 spins for ever at 0x[0-9a-f]+ \(spin\.s:3\)$/m],
  ['isa frob', 2, /^ring3: there is no instruction frob/m],
  ['isa vaddps', 2, /^ring3: vaddps is #UD: it needs AVX, which CPUID does not report/m],
  ['isa senduip', 2, /^ring3: .*did you mean senduipi\?$/m],
  ['man frob', 2, /^ring3: there is no manual page frob; there is .*uintr_wait/m],
  ['man senduipi', 2, /^ring3: there is no manual page senduipi; ask `ring3 isa senduipi`$/m],
  ['man pread64', 2, /^ring3: there is no manual page pread64; ask `ring3 kernel pread64`$/m],
  ['kernel frob', 2, /^ring3: the system call frob is not implemented/m],
  // A missing file is 66 wherever it is named; a folder or pattern without tests is nothing to do.
  ['test nowhere.s', 66, /^ring3: cannot read nowhere\.s: no such file or directory$/m],
  ['test nowhere/*.s', 2, /^ring3: nothing to test in nowhere\/\*\.s$/m],
  ['test folder', 2, /^ring3: nothing to test in folder$/m],
  ['check missing.s', 66, /^ring3: cannot read missing\.s/m],
  ['debug -x quit missing.s', 66, /^ring3: cannot read missing\.s/m],
  ['debug --batch missing exit0.s', 66, /^ring3: cannot read missing:/m],
  ['debug --stdin missing -x quit exit0.s', 66, /^ring3: cannot read missing:/m],
  ['profile missing.json', 66, /^ring3: cannot read missing\.json/m],
  ['run --mount missing:/x exit0.s', 66, /^ring3: cannot read missing: no such file or directory$/m],
  ['run --mount exit0.s:/x exit0.s', 2, /^ring3: --mount: exit0\.s is no folder$/m],
  ['run --trace forbidden/x exit0.s', 66, /^ring3: cannot write forbidden\/x: permission denied$/m],
  ['run --status forbidden/x exit0.s', 66, /^ring3: cannot write forbidden\/x/m],
  // What is probably meant is said.
  [
    'debug --batch -x step exit0.s',
    2,
    /^ring3: --batch needs a value, and -x is an option \(if it is meant: --batch=-x\)$/m,
  ],
  ['debug -x --json exit0.s', 2, /^ring3: -x needs a value, and --json is an option$/m],
  ['run --cores --seed 1 exit0.s', 2, /^ring3: --cores needs a value, and --seed is an option/m],
  ['run --status exit0.s', 2, /^ring3: missing required argument 'file': exit0\.s is the value of --status$/m],
  [
    'run -- exit0.s',
    2,
    /'file': what stands behind `--` are arguments of the program\nusage: ring3 run \[options\] FILE/,
  ],
  [
    'run exit0.s one',
    66,
    /^ring3: cannot read one: no such file or directory \(arguments of the program stand behind `--`\)$/m,
  ],
  ['check exit0.s one', 66, /^ring3: cannot read one: no such file or directory$/m],
  ['run exit0.s --cores', 2, /^ring3: option '--cores <n>' argument missing\nusage: /m],
  ['run exit0.s --frob', 2, /^ring3: unknown option '--frob'\nusage: /m],
  ['run exit42.s --cores 1', 42, undefined],
  ['run exit42.s -- --cores', 42, undefined],
  ['help frob', 2, /^ring3: there is no command frob$/m],
  ['help rnu', 2, /^ring3: there is no command rnu; did you mean run\?$/m],
];

test.each(table)('ring3 %s: %i', async (words, status, message) => {
  const result = await ring3(words, { files });
  expect(result.status).toBe(status);
  if (message) expect(result.stderr).toMatch(message);
  else expect(result.stderr).toBe('');
  const own = status !== 0 && message !== undefined;
  expect(/^ring3: /m.test(result.stderr)).toBe(own);
});

test('every mistake of a source is listed, each with file, line and column', async () => {
  const { stderr } = await ring3('run bad.s', { files });
  expect(stderr.match(/^bad\.s:\d+:\d+: error: /gm)).toHaveLength(5);
});

describe('the standard streams', () => {
  test('pass through byte for byte', async () => {
    const { status, stdout, stderr } = await ring3('run echo.s -- one --two', {
      files: { 'echo.s': echoes },
      input: 'in\n',
    });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'one--twoin\n', stderr: 'echo.s' });
  });
  test('a closed standard output ends the run as SIGPIPE would, in silence', async () => {
    const { status, stderr } = await ring3('run print.s', { files: { 'print.s': prints('hello') }, outputRoom: 3 });
    expect({ status, stderr }).toEqual({ status: 141, stderr: '' });
  });
});

describe('--status', () => {
  const statusOf = async (words: string) => JSON.parse((await ring3(words, { files })).host.text('status.json'));

  test('tells a guest that exits with 124 from a limit', async () => {
    expect(await statusOf('run --status status.json exit124.s')).toMatchObject({
      status: 124,
      endedBy: 'guest',
      reason: 'exit',
    });
    const limited = await statusOf('run --status status.json --max-cycles 5000 --seed 3 --cores 1 loop.s');
    expect(limited).toMatchObject({ status: 124, endedBy: 'ring3', reason: 'limit', seed: 3, cores: 1 });
  });
  test('names the signal', async () => {
    expect(await statusOf('run --status status.json fault.s')).toMatchObject({
      status: 139,
      reason: 'signal',
      signal: 'SIGSEGV',
    });
  });
});

test('an unknown system call is named once, with a hint where it looks like another generation of the patches', async () => {
  const call = (number: number) => `        mov $${number}, %eax\n        syscall\n`;
  const source = `${START}${call(333)}${call(333)}${call(478)}        xor %edi, %edi\n${call(60)}`;
  const { status, stderr } = await ring3('run x.s', { files: { 'x.s': source } });
  expect(status).toBe(0);
  expect(stderr).toBe(
    'ring3: system call 333 is not implemented: it returns ENOSYS\n' +
      'ring3: system call 478 is not implemented: it returns ENOSYS; hint: looks like poc-v2\n',
  );
});

test('a bug in ring3 says so, and names the command that reproduces it', async () => {
  const { status, stderr } = await ring3('run --seed 7 p.s', { files: { 'p.s': prints('x') }, brokenOutput: true });
  expect(status).toBe(70);
  expect(stderr).toMatch(/TypeError: oops[\s\S]*^ring3: this is a bug in ring3 \d.*: ring3 run --seed 7 p\.s$/m);
});
