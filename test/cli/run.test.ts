// `ring3 run` and its observers; `build`, and what programs may be made of.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ring3 } from './fake-host.ts';
import { exits, prints, START, tosses } from './programs.ts';

const ROOT = join(import.meta.dirname, '../..');
/** A program of the repository and what it is linked with, for a fake host. */
function sourcesOf(file: string): Record<string, string> {
  const folder = join(ROOT, 'programs/lib');
  const names = [file, ...readdirSync(folder).map((name) => `programs/lib/${name}`)];
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(ROOT, name), 'utf8')]));
}

const mainOnly = `        .globl main
main:   mov (%rsi), %rax                # argv[0]
        movzbl (%rax), %eax             # its first character
        add %edi, %eax                  # argc
        mov %rsp, %rcx
        and $15, %ecx                   # 8 at the entry of a function
        add %ecx, %eax
        ret
`;

describe('what a program is made of', () => {
  test('main without _start gets a start-up: argc, argv, an aligned stack, exit with the result', async () => {
    const { status } = await ring3('run m.s -- one', { files: { 'm.s': mainOnly } });
    expect(status).toBe('m'.charCodeAt(0) + 2 + 8);
  });
  test('envp is what --env says, and nothing of the host', async () => {
    const source =
      '        .globl main\nmain:   mov (%rdx), %rax\n        test %rax, %rax\n        jz 1f\n        movzbl (%rax), %eax\n1:      ret\n';
    const host = { files: { 'm.s': source }, environment: { HOME: '/root' } };
    expect((await ring3('run m.s', host)).status).toBe(0);
    expect((await ring3('run --env X=1 --env Y=2 m.s', host)).status).toBe('X'.charCodeAt(0));
  });
  test('source from standard input', async () => {
    expect(await ring3('run -', { input: exits(9) })).toMatchObject({ status: 9, stderr: '' });
  });
  test('several files, and those that headers want, each once, with theirs', async () => {
    const files = {
      'a/main.s': `# ring3: with ../lib/two.s\n${START}        call two\n        mov %eax, %edi\n        mov $60, %eax\n        syscall\n`,
      'lib/two.s':
        '# ring3: library\n# ring3: with one.s ../a/main.s\n        .globl two\ntwo:    call one\n        inc %eax\n        ret\n',
      'lib/one.s': '# ring3: library\n        .globl one\none:    mov $1, %eax\n        ret\n',
    };
    expect(await ring3('run a/main.s', { files })).toMatchObject({ status: 2, stderr: '' });
    expect(await ring3('run a/main.s lib/one.s', { files })).toMatchObject({ status: 2, stderr: '' });
  });
  test('.include looks beside the file', async () => {
    const files = {
      'a/x.s': `        .include "const.inc"\n${exits(0).replace('$0', '$SEVEN')}`,
      'a/const.inc': 'SEVEN = 7\n',
    };
    expect((await ring3('run a/x.s', { files })).status).toBe(7);
  });
  test('the header decides about cores; options decide before it', async () => {
    const files = { 'x.s': `# ring3: cores 3 1\n${exits(0)}` };
    const cores = async (words: string) => JSON.parse((await ring3(words, { files })).host.text('s')).cores;
    expect(await cores('run --status s x.s')).toBe(3);
    expect(await cores('run --status s --cores 1 x.s')).toBe(1);
  });
});

test('an entry point that is local is named', async () => {
  for (const name of ['_start', 'main']) {
    const { stderr } = await ring3('check m.s', { files: { 'm.s': `${name}: nop\n` } });
    expect(stderr).toContain(`hint: \`${name}\` is there, but not global: add \`.globl ${name}\``);
  }
});
test('who calls a C library and names none is told where one is, once', async () => {
  const source =
    '        .globl main\nmain:   call strtol\n        call printf\n        call frobnicate\n        ret\n';
  const { status, stderr } = await ring3('run m.s', { files: { 'm.s': source } });
  expect(status).toBe(65);
  expect(stderr.match(/^hint: programs\/lib\/libc\.s defines it: name that file, too/gm)).toHaveLength(1);
  expect(stderr).toMatch(/undefined symbol `strtol`\n.*\n.*\nhint: programs\/lib/);
});
test('who has named the small C library is told what it lacks, unless a name is misspelt', async () => {
  const library = '        .globl printf, frobnicate\nprintf:\nfrobnicate: ret\n';
  const source = '        .globl main\nmain:   call frobnicat\n        call printg\n        call qsort\n        ret\n';
  const { status, stderr } = await ring3('run m.s l.s', { files: { 'm.s': source, 'l.s': library } });
  expect(status).toBe(65);
  expect(stderr).toMatch(/undefined symbol `frobnicat`\n.*\n.*\nhint: did you mean `frobnicate`/);
  expect(stderr).toMatch(/undefined symbol `printg`\n.*\n.*\nhint: programs\/lib has a small C library, without this/);
  expect(stderr.match(/gcc -static -no-pie/g)).toHaveLength(1);
});

describe('observers', () => {
  const files = { 'x.s': prints('hello') };

  test('--strace goes to standard error, or to a file', async () => {
    const { stdout, stderr } = await ring3('run --strace x.s', { files });
    expect(stdout).toBe('hello\n');
    expect(stderr).toMatch(
      /^\[ +\d+\] 1 write\(1<\/dev\/console>, "hello\\n", 6\) = 6\n\[ +\d+\] 1 exit\(0\) = \?\n\[ +\d+\] 1 \+\+\+ exited with 0 \+\+\+\n$/,
    );
    const { host, stderr: silent } = await ring3('run --strace=log x.s', { files });
    expect(host.text('log')).toBe(stderr);
    expect(silent).toBe('');
  });
  test('a file behind --strace is a source file', async () => {
    expect((await ring3('run --strace x.s', { files })).status).toBe(0);
    expect((await ring3('run --stats x.s', { files })).status).toBe(0);
  });
  test('--trace has every instruction and event, the same bytes each time', async () => {
    const [one, two] = await Promise.all(
      ['a', 'b'].map((name) => ring3(`run --seed 5 --trace ${name} x.s`, { files })),
    );
    expect(one!.host.text('a')).toBe(two!.host.text('b'));
    const kinds = one!.host
      .text('a')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).kind as string);
    expect(kinds.filter((kind) => kind === 'instruction')).toHaveLength(8);
    expect(kinds).toEqual(expect.arrayContaining(['syscall', 'syscall-return', 'write', 'task-exit']));
  });
  test('two threads on two cores: the same seed gives the same bytes, other seeds other orders', async () => {
    const sample = sourcesOf('programs/hello-uintr.s');
    const logs = async (seed: number) => {
      const { host, stdout, status } = await ring3(`run --seed ${seed} --trace t --strace=s programs/hello-uintr.s`, {
        files: sample,
      });
      expect(status).toBe(0);
      return { trace: host.text('t'), strace: host.text('s'), stdout };
    };
    expect(await logs(3)).toEqual(await logs(3));
    const traces = await Promise.all([0, 1, 2, 3, 4, 5].map(async (seed) => (await logs(seed)).trace));
    expect(new Set(traces).size).toBeGreaterThan(1);
    for (const kind of ['posted', 'ipi-sent', 'ipi-arrived', 'notified', 'recognised', 'delivered', 'returned']) {
      expect(traces[0]).toContain(`{"kind":"${kind}"`);
    }
  });
  test('the seed decides what chance decides', async () => {
    const toss = { files: { 'x.s': tosses('heads', 'tails') } };
    const results = await Promise.all(Array.from({ length: 12 }, (_, seed) => ring3(`run --seed ${seed} x.s`, toss)));
    expect(new Set(results.map(({ stdout }) => stdout))).toEqual(new Set(['heads\n', 'tails\n']));
  });
  test('--stats=json is one line of JSON', async () => {
    const { stderr } = await ring3('run --stats=json x.s', { files });
    expect(JSON.parse(stderr)).toMatchObject({ instructions: 8, syscalls: { write: 1, exit: 1 } });
  });
});

describe('diagnostics', () => {
  const files = { 'x.s': '        moov %eax, %ebx\n' };
  test('as JSON, one object a line', async () => {
    const { stderr } = await ring3('run --diagnostics json x.s', { files });
    expect(JSON.parse(stderr.split('\n')[0]!)).toMatchObject({
      severity: 'error',
      file: 'x.s',
      line: 1,
      column: 9,
      hint: expect.any(String),
    });
  });
  test('in colour on a terminal, unless NO_COLOR is set', async () => {
    const esc = String.fromCharCode(27);
    expect((await ring3('run x.s', { files, terminal: true })).stderr).toContain(`${esc}[1;31merror:${esc}[0m`);
    expect((await ring3('run x.s', { files, terminal: true, environment: { NO_COLOR: '1' } })).stderr).not.toContain(
      esc,
    );
    expect((await ring3('run x.s', { files })).stderr).not.toContain(esc);
  });
});

describe('build', () => {
  const files = { 'x.s': exits(0) };
  test('writes an ELF file', async () => {
    const { host, status } = await ring3('build x.s -o out', { files });
    expect(status).toBe(0);
    expect([...host.files.get('out')!.subarray(0, 4)]).toEqual([0x7f, 0x45, 0x4c, 0x46]);
  });
  test('--list prints address, bytes, place and source', async () => {
    const { stdout } = await ring3('build --list x.s', { files });
    expect(stdout.split('\n')[0]).toBe('  401000  bf 00 00 00 00           x.s:3\tmov $0, %edi');
  });
  test('asks for something to do', async () => {
    expect(await ring3('build x.s', { files })).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^ring3: nothing to do/),
    });
  });
});
