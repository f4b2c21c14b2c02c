/** `.cfi_*` directives and the `.eh_frame` section that they become. */
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { advance } from '../../src/assembler/frame-instructions.ts';
import { assemble } from '../../src/assembler/index.ts';
import { has, hex, Workspace } from './gnu.ts';

const work = new Workspace();
afterAll(() => work.remove());

test.each([
  [0, ''],
  [1, '41'],
  [0x3f, '7f'],
  [0x40, '0240'],
  [0xff, '02ff'],
  [0x100, '030001'],
  [0x10000, '0400000100'],
])('a step of %d bytes', (bytes, expected) => {
  expect(hex(advance(bytes))).toBe(expected);
});

test('a function: common entry, then its own', () => {
  const text = 'f: .cfi_startproc\npush %rbp\n.cfi_def_cfa_offset 16\n.cfi_offset 6, -16\nret\n.cfi_endproc\n';
  const { object, diagnostics } = assemble({ name: 'f.s', text });
  expect(diagnostics).toEqual([]);
  const section = object.section('.eh_frame')!;
  const common = '14000000 00000000 01 7a5200 01 78 10 01 1b 0c0708 9001 0000';
  const own = '14000000 1c000000 00000000 02000000 00 41 0e10 8602 0000';
  expect(hex(section.bytes)).toBe(`${common}${own}`.replaceAll(' ', ''));
  expect(section.alignment).toBe(8);
  expect(section.relocations.map(({ offset, addend }) => [offset, addend])).toEqual([[32, 0n]]);
});

test.each([
  ['.cfi_offset 6, -16', 1, '`.cfi_offset` without `.cfi_startproc`'],
  ['.cfi_startproc', 1, 'this `.cfi_startproc` has no `.cfi_endproc`'],
  ['.cfi_startproc; .cfi_startproc; .cfi_endproc', 17, '`.cfi_endproc` is missing before this'],
  ['.cfi_startproc; .cfi_restore_state; .cfi_endproc', 17, '`.cfi_restore_state` without `.cfi_remember_state`'],
  ['.cfi_startproc; .cfi_offset %cr0, 8; .cfi_endproc', 29, '`%cr0` has no number for unwinding'],
  ['.cfi_startproc; .cfi_bogus; .cfi_endproc', 17, 'unknown directive `.cfi_bogus`'],
])('%s', (text, column, message) => {
  const [first] = assemble({ name: 'f.s', text }).diagnostics;
  expect({ column: first?.column, message: first?.message }).toEqual({ column, message });
});

describe.skipIf(!has('as', 'objcopy'))('the same bytes as GNU as (needs as and objcopy)', () => {
  test('every directive, far steps, several sections and common entries', () => {
    const text = readFileSync(new URL('frames.s', import.meta.url), 'utf8');
    work.write('frames.s', text);
    expect(work.as('frames.s', 'frames.o').size).toBe(0);
    const { object, diagnostics } = assemble({ name: 'frames.s', text });
    expect(diagnostics).toEqual([]);
    expect(hex(object.section('.eh_frame')!.bytes)).toBe(hex(work.section('frames.o', '.eh_frame')));
  });

  test('frames for debuggers, and values that are addresses', () => {
    const text = `.cfi_sections .eh_frame, .debug_frame
f: .cfi_startproc
push %rbp
.cfi_def_cfa_offset 16
.cfi_val_encoded_addr 3, 0x1b, f
.cfi_val_encoded_addr rax, 0x0, g
.cfi_val_encoded_addr rax, 0x3, g
ret
.cfi_endproc
g: .cfi_startproc
.cfi_personality 0x1b, f
.cfi_lsda 0x1b,g
.cfi_signal_frame
ret
.cfi_endproc
.cfi_startproc simple
.cfi_def_cfa 7,16
.cfi_return_column 3
nop
.cfi_endproc
`;
    work.write('debug.s', text);
    expect(work.as('debug.s', 'debug.o').size).toBe(0);
    const { object, diagnostics } = assemble({ name: 'debug.s', text });
    expect(diagnostics).toEqual([]);
    for (const name of ['.eh_frame', '.debug_frame']) {
      expect([name, hex(object.section(name)!.bytes)]).toEqual([name, hex(work.section('debug.o', name))]);
    }
  });
});
