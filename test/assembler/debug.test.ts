/** Sections for debuggers: readelf and gdb read them, for assembly source and for what gcc -g makes. */
import { spawnSync } from 'node:child_process';
import { afterAll, describe, expect, test } from 'vitest';
import { assemble, link } from '../../src/assembler/index.ts';
import { has, Workspace } from './gnu.ts';

const work = new Workspace();
afterAll(() => work.remove());

/** Builds an executable with sections for debuggers. */
function build(output: string, ...sources: readonly { name: string; text: string }[]): string {
  const objects = sources.map((source) => assemble(source).object);
  const { image, diagnostics } = link(objects, { debugDirectory: work.directory });
  expect(diagnostics).toEqual([]);
  return work.write(output, image.elf, true);
}

function run(program: string, ...args: readonly string[]): { output: string; complaints: string } {
  const { stdout, stderr } = spawnSync(program, args);
  return { output: stdout.toString(), complaints: stderr.toString() };
}

const source = {
  name: 'greet.s',
  text: `.globl _start
.macro leave_with code
  mov $60, %eax
  mov \\code, %edi
  syscall
.endm
_start:
  nop
  call f
  leave_with $3
.section .text.other, "ax"
f: nop; nop
  ret
`,
};
const second = { name: 'second.s', text: '.globl g\n\n\ng: ret\n' };

describe.skipIf(!has('readelf'))('readelf', () => {
  test('shows the lines of assembly files', () => {
    const file = build('greet', source, second);
    const { output, complaints } = run('readelf', '--debug-dump=decodedline', file);
    expect(complaints).toBe('');
    const rows = [...output.matchAll(/^(\S+\.s)\s+(\d+|-)\s+0x([0-9a-f]+)/gm)].map((match) => match.slice(1).join(' '));
    expect(rows).toEqual([
      'greet.s 8 401000',
      'greet.s 9 401001',
      'greet.s 3 401006',
      'greet.s 4 40100b',
      'greet.s 5 401010',
      'greet.s - 401012',
      'greet.s 12 401012',
      'greet.s 13 401014',
      'greet.s - 401015',
      'second.s 4 401015',
      'second.s - 401016',
    ]);
  });

  test.skipIf(!has('gcc'))('has no complaints about what gcc -g says (needs gcc)', () => {
    work.write('sum.c', 'struct pair { int a; long b; };\nlong sum(struct pair p) {\n  return p.a + p.b;\n}\n');
    const text = work.gcc('sum.c', 'sum.s', '-g', '-O1');
    const file = build('sum', { name: 'start.s', text: '.globl _start\n_start: call sum\n' }, { name: 'sum.s', text });
    const { output, complaints } = run('readelf', '--debug-dump', file);
    expect(complaints).toBe('');
    expect(output).toMatch(/DW_AT_name\s+: \(.*\): pair/);
  });
});

test.skipIf(!has('gdb'))('gdb finds lines and functions (needs gdb)', () => {
  const file = build('greet', source, second);
  const args = [
    '-nx',
    '-batch',
    '-ex',
    'info line *0x401001',
    '-ex',
    'info address f',
    '-ex',
    'break second.s:4',
    file,
  ];
  const { output } = run('gdb', ...args);
  expect(output).toContain('Line 9 of "greet.s" starts at address 0x401001 <_start+1>');
  expect(output).toContain('Symbol "f" is at 0x401012');
  expect(output).toContain('file second.s, line 4');
});
