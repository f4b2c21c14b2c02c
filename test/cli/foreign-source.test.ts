// Files that are no assembly source of GNU as are told apart, in one message each that says what to do.

import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dialectOf, foreignFile } from '../../src/cli/foreign-source.ts';
import { ring3 } from './fake-host.ts';
import { exits, START } from './programs.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const elf = (type: number) => bytes(0x7f, 0x45, 0x4c, 0x46, ...Array<number>(12).fill(0), type);
const text = (value: string) => new TextEncoder().encode(value);

test.each([
  ['a.o', elf(1), 'this is an ELF object file, not source', /^name the assembly source/],
  ['a.out', elf(2), 'this is an ELF executable, not source', /^name/],
  ['lib.so', elf(3), 'this is an ELF executable or shared library, not source', /^name/],
  ['lib.a', text('!<arch>\nx'), 'this is a library of object files, not source', /^name/],
  ['notepad.s', bytes(0xff, 0xfe, 0x6e, 0), 'this is UTF-16 text', /^iconv -f UTF-16 -t UTF-8 notepad\.s/],
  ['notepad.s', bytes(0xfe, 0xff, 0, 0x6e), 'this is UTF-16 text', /^iconv/],
  ['x.s', bytes(0x6e, 0, 1), 'this is a binary file (byte 1 is 0), not source', /^name/],
  [
    'dir/x.c',
    text('int main;'),
    'this is C source',
    /^`gcc -O2 -muintr -static -no-pie dir\/x\.c -o x` .*`gcc .* -S -o x\.s dir\/x\.c` .*programs\/lib/,
  ],
  ['x.cpp', text('int main;'), 'this is C++ source', /^`g\+\+ .* x\.cpp -o x` /],
])('%s', (name, contents, message, hint) => {
  expect(foreignFile(name, contents)).toMatchObject({ severity: 'error', message, hint: expect.stringMatching(hint) });
});

test('a .S file that needs the preprocessor, and one that does not', () => {
  const source = '# include this <well>\n        #include <asm/unistd.h>\nnop\n';
  const found = foreignFile('x.S', text(source));
  expect(found).toMatchObject({ line: 2, message: '`#include <asm/unistd.h>` is for the C preprocessor' });
  expect(found!.hint).toBe('gcc -E x.S -o x.s does what its directives say');
  expect(foreignFile('x.S', text('# define nothing here\nnop\n'.replace('define', 'defines')))).toBeUndefined();
  expect(foreignFile('x.s', text(source))).toBeUndefined();
});

test.each([
  ['C source', 2, '/* hello */\n#include <stdio.h>\nint main(void)\n{\n  return 0;\n}\n'],
  ['NASM source', 1, 'section .text\nglobal _start\n_start: mov rax, 60\n'],
  ['NASM source', 1, 'BITS 64\n  section .data\nx: dq 5\n'],
  ['MASM source', 1, 'option casemap:none\n.code\nmain proc\n  mov rax, 60\nmain endp\nend\n'],
  ['Go assembly', 2, '#include "textflag.h"\nTEXT ·add(SB), NOSPLIT, $0\n  MOVQ x+0(FP), AX\n'],
  ['a listing of objdump', 2, 'x: file format elf64-x86-64\n  401000:\t48 83 ec 08 \tsub $0x8,%rsp\n'],
  ['Intel syntax, and nothing says so', 1, '_start: mov rax, 60\n  syscall\n'],
  ['Intel syntax, and nothing says so', 1, 'mov qword ptr [rdi], 1\n'],
])('%s', (name, line, source) => {
  expect(dialectOf('x.s', source)).toMatchObject({
    line,
    message: `this seems to be ${name}`,
    hint: expect.any(String),
  });
});

test('no program of the repository seems to be anything else', () => {
  for (const file of globSync('{programs,bench}/**/*.s')) {
    const source = readFileSync(file);
    expect([file, foreignFile(file, source), dialectOf(file, source.toString())]).toEqual([file, undefined, undefined]);
  }
});

test('one message, with status 65', async () => {
  const files = {
    'x.c': 'int main(void) { return 0; }\n',
    'x.s': 'section .text\nglobal main\nmain: ret\n',
    'y.s': exits(0),
  };
  const c = await ring3('run y.s x.c', { files });
  expect(c).toMatchObject({ status: 65, stdout: '' });
  expect(c.stderr).toMatch(/^x\.c:1:1: error: this is C source\nhint: .*\nring3: 1 error in the source\n$/);
  const nasm = await ring3('check x.s', { files });
  expect(nasm.stderr).toMatch(
    /^x\.s:1:1: error: this seems to be NASM source\n 1 \| section \.text\n.*\nhint: .*\nring3: 1 error/,
  );
  const json = await ring3('run --diagnostics json x.c', { files });
  expect(JSON.parse(json.stderr.split('\n')[0]!)).toMatchObject({ file: 'x.c', line: 1, message: 'this is C source' });
  expect((await ring3('run -', { input: '#include <stdio.h>\nint main() {\n}\n' })).stderr).toMatch(
    /^<stdin>:1:1: error: .*C source/,
  );
});
test('what is certain does not hide what is wrong: errors of GNU as source stay as they are', async () => {
  const { stderr } = await ring3('run x.s', { files: { 'x.s': `${START}        movl %rax, %rbx\n` } });
  expect(stderr).toMatch(/^x\.s:3:14: error: `%rax` has 64 bits/);
});
test.each(['', '\n\n', '# nothing but a remark\n'])('an empty program: %j', async (source) => {
  for (const command of ['run', 'debug -x quit']) {
    const { status, stderr } = await ring3(`${command} x.s`, { files: { 'x.s': source } });
    expect([status, stderr]).toEqual([
      65,
      expect.stringMatching(/^ring3: there is nothing to run: no statement of x\.s/m),
    ]);
  }
});
