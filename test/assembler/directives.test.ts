/** Directives as rows: text, and the bytes of the section that it fills. "Using as", chapter Assembler Directives. */
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { assemble, type SourceFile } from '../../src/assembler/index.ts';
import { has, hex, Workspace } from './gnu.ts';

function dataOf(text: string, include?: (name: string) => SourceFile | undefined): string {
  const { object, diagnostics } = assemble({ name: 'row.s', text: `.data\n${text}\n` }, include ? { include } : {});
  expect(diagnostics).toEqual([]);
  return hex(object.section('.data')!.bytes);
}

const rows: Readonly<Record<string, readonly (readonly [text: string, bytes: string])[]>> = {
  numbers: [
    [".byte 1, 0x1f, 0b101, 017, 'a, '\\n', -1", '011f050f610aff'],
    ['.word 0x1234; .value 1; .short -1', '341201' + '00ffff'],
    ['.long 1, 2-3; .int 5', '01000000ffffffff05000000'],
    ['.quad 0x123456789abcdef0', 'f0debc9a78563412'],
    ['.octa 0x0123456789abcdef0123456789abcdef', 'efcdab8967452301efcdab8967452301'],
    ['.float 1.5, -2; .double 1e3', '0000c03f000000c00000000000408f40'],
    ['.uleb128 624485; .sleb128 -123456', 'e58e26c0bb78'],
    ['.uleb128 b-a\na: .skip 2\nb:', '020000'],
  ],
  text: [
    ['.ascii "a\\n\\101\\x42\\"", "b"', '610a41422262'],
    ['.asciz "a" "b"; .string "é"', '616200c3a900'],
    ['.string "\\303\\251"', 'c3a900'],
  ],
  filling: [
    ['.zero 2; .skip 1, 7; .space 1', '00000700'],
    ['.fill 2, 2, 0x1234; .fill 1', '3412341200'],
    ['.byte 1; .balign 4, 0xaa; .byte 2; .p2align 2', '01aaaaaa02000000'],
    ['.byte 1; .p2align 4,,3; .byte 2', '0102'],
    ['.byte 1; .org 4; .byte 2', '0100000002'],
    ['.byte 1\n. = 3\n.byte 2', '01000002'],
  ],
  symbols: [
    ['x = 5; .byte x; x = x + 1; .byte x', '0506'],
    ['.set a, b + 1; .byte a; b = 4', '05'],
    ['.equ n, . - s\ns: .byte 1, 2\n.byte n', '010200'],
    ['s: .byte 1, 2\nn = . - s\n.byte n', '010202'],
    ['1: .byte 1b - ., 1f - .\n1:', '0001'],
    ['.set "a b", 7; .byte "a b"', '07'],
  ],
  expressions: [
    ['.byte 7 % 4, 2 * 3 & 3, 1 | 2 + 3, 1 << 2 + 1', '03020605'],
    ['.byte 1 == 1, 2 > 1, !0, ~0, -1 < 0, 1 && 2, 0 || 0', 'ffff01ffff0100'],
    ['.byte -(-1), (1 + 2) * 3, 2 == 1 + 1, 6 ^ 3, 6 ! 3', '0109ff05fe'],
  ],
  conditions: [
    ['.if 1; .byte 1; .else; .byte 2; .endif', '01'],
    ['.if 0; .byte 1; .elseif 1; .byte 2; .else; .byte 3; .endif', '02'],
    ['a = 1\n.ifdef a; .byte 1; .endif\n.ifndef b; .byte 2; .endif', '0102'],
    ['.ifc x, x; .byte 1; .endif\n.ifnc x, y; .byte 2; .endif\n.ifb; .byte 3; .endif', '010203'],
    ['.if 0; .if 1; .byte 1; .else; .byte 2; .endif; .endif; .byte 3', '03'],
  ],
  macros: [
    ['.macro m a, b=9\n.byte \\a, \\b\n.endm\nm 1\nm 1, 2\nm b=3, a=4', '010901020403'],
    ['.macro m a b\n.byte \\a; .byte \\b\n.endm\nm 1 -1', '01ff'],
    ['.macro m n\n.L\\n\\()x: .byte \\@\n.endm\nm 1\nm 2', '0001'],
    ['.macro m n\n.if \\n\n.byte \\n\nm \\n-1\n.endif\n.endm\nm 3', '030201'],
    ['.macro m a, rest:vararg\n.byte \\a, \\rest\n.endm\nm 1, 2, 3', '010203'],
    ['.macro m\n.byte 1\n.exitm\n.byte 2\n.endm\nm', '01'],
    ['.macro m a\n.ascii "\\a"\n.endm\nm "x, y"', '782c2079'],
    ['.rept 3; .byte 7; .endr', '070707'],
    ['.irp x, 1, 2, 3; .byte \\x; .endr; .irpc c, 45; .byte \\c; .endr', '0102030405'],
    ['.rept 2\n.irp x, 1, 2\n.byte \\x\n.endr\n.endr', '01020102'],
  ],
  sections: [
    ['.byte 1\n.pushsection .text\nnop\n.popsection\n.byte 2', '0102'],
    ['.byte 1\n.text\nnop\n.previous\n.byte 2', '0102'],
    ['.byte 1\n.subsection 1\n.byte 3\n.data 0\n.byte 2', '010203'],
  ],
};

describe.each(Object.entries(rows))('%s', (_, list) => {
  test.each(list)('%s', (text, bytes) => {
    expect(dataOf(text)).toBe(bytes);
  });
});

test('.include asks its host for the file', () => {
  const files: Readonly<Record<string, string>> = {
    'a.inc': '.byte 1\n.include "b.inc"\n.byte 3\n',
    'b.inc': '.byte 2\n',
  };
  const include = (name: string): SourceFile | undefined => {
    const text = files[name];
    return text === undefined ? undefined : { name, text };
  };
  expect(dataOf('.include "a.inc"\n.byte 4', include)).toBe('01020304');
});

test('code is padded with instructions that do nothing', () => {
  const { object } = assemble({ name: 'pad.s', text: 'ret\n.p2align 4\nret\n.balign 4, 0xcc\n' });
  expect(hex(object.section('.text')!.bytes)).toBe('c366662e0f1f84000000000' + '00f1f4000c3cccccc');
});

describe('what compilers write and nothing here needs', () => {
  test('is accepted', () => {
    const text = `.file "a.c"
      .ident "GCC: (Debian) 12"
      .cfi_sections .debug_frame
f:    .cfi_startproc
      .cfi_def_cfa_offset 16
      .cfi_offset 6, -16
      .cfi_escape 0x0f,0x3
      .cfi_endproc
      .addrsig
      .addrsig_sym f
      .section .note.GNU-stack,"",@progbits
      .section .note.gnu.property,"a"
      .align 8`;
    expect(assemble({ name: 'a.s', text }).diagnostics).toEqual([]);
  });
});

const work = new Workspace();
afterAll(() => work.remove());

test.skipIf(!has('as', 'objcopy'))(
  'random jumps, gaps and alignments are laid out as GNU as does (needs as, objcopy)',
  () => {
    const piece = fc.oneof(
      {
        weight: 5,
        arbitrary: fc.tuple(fc.constantFrom('jmp', 'je', 'jnb'), fc.nat(30)).map(([name, to]) => `${name} L${to}`),
      },
      { weight: 3, arbitrary: fc.integer({ min: 1, max: 60 }).map((count) => `.skip ${count}, 0x90`) },
      { weight: 1, arbitrary: fc.constantFrom('.p2align 4', '.p2align 4,,10', '.p2align 3', '.balign 32', 'call L3') },
      { weight: 1, arbitrary: fc.constantFrom('.long L5 - .', '.byte 1', '.uleb128 L9 - L8') },
    );
    const program = fc.array(piece, { minLength: 31, maxLength: 90 });
    for (const pieces of fc.sample(program, { numRuns: 40, seed: 3 })) {
      const text = pieces.map((line, index) => (index < 31 ? `L${index}: ${line}\n` : `${line}\n`)).join('');
      work.write('jumps.s', text);
      expect(work.as('jumps.s', 'jumps.o').size).toBe(0);
      const { object, diagnostics } = assemble({ name: 'jumps.s', text });
      expect(diagnostics).toEqual([]);
      expect([text, hex(object.section('.text')!.bytes)]).toEqual([text, hex(work.section('jumps.o', '.text'))]);
    }
  },
);

test('a symbol type may follow the name without a comma', () => {
  const { object, diagnostics } = assemble({ name: 'a.s', text: '.type f @function\n.globl f\nf: nop\n' });
  expect(diagnostics).toEqual([]);
  expect(object.symbols.find(({ name }) => name === 'f')?.type).toBe('function');
});

test('`.ident` puts its texts behind an empty one into .comment', () => {
  const { object } = assemble({ name: 'ident.s', text: '.ident "ab" "cd"\n.ident "e", "f"\n' });
  expect(hex(object.section('.comment')!.bytes)).toBe('00616263640065006600');
});
