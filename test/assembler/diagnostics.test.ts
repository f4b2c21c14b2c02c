/** What the user is told: bad lines with the message, its place and its hint. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assemble, link, render } from '../../src/assembler/index.ts';
import { mnemonics } from '../../src/assembler/instructions/forms.ts';

const file = 'bad.s';
const diagnose = (text: string) => assemble({ name: file, text }).diagnostics;

const rows: readonly (readonly [line: string, column: number, message: string, hint?: string])[] = [
  ['movv $1, %eax', 1, 'unknown instruction `movv`', 'did you mean `mov`?'],
  ['syscal', 1, 'unknown instruction `syscal`', 'did you mean `syscall`?'],
  ['adqd $1, %rax', 1, 'unknown instruction `adqd`'],
  ['db 5', 1, 'unknown instruction `db`', 'GNU as calls it `.byte`'],
  ['main proc', 1, 'unknown instruction `main`', 'a function begins with a label, `main:`; nothing ends it'],
  ['bits 16', 1, 'unknown instruction `bits`', 'all code has 64 bits here: leave it out'],
  ['li a0, 5', 1, 'unknown instruction `li`', 'this looks like code for RISC-V; here it is x86-64'],
  ['nop ; a comment', 7, 'unknown instruction `a`', '`;` separates statements; a comment begins with `#`'],
  ['nop // a comment', 5, 'unexpected `/` after `nop`', 'a comment begins with `#`, or stands between `/*` and `*/`'],
  ['.model small', 1, 'unknown directive `.model`', 'MASM needs this; here, leave it out'],
  ['rep add %eax, %ebx', 1, '`rep` cannot stand before `add`: it repeats string instructions only'],
  ['notrack jmp foo', 1, '`notrack` cannot stand before `jmp`: it belongs to indirect jumps and calls'],
  ['section .text', 1, 'unknown instruction `section`', 'did you mean the directive `.section`?'],
  ['.bite 5', 1, 'unknown directive `.bite`', 'did you mean `.byte`?'],
  ['mov %eaxx, %ebx', 5, 'unknown register `%eaxx`', 'did you mean `%eax`?'],
  ['mov rax, 5', 5, '`rax` is taken for a symbol here', 'did you mean `%rax`?'],
  ['movl %rax, %ebx', 6, '`%rax` has 64 bits, but the suffix `l` of `movl` says 32'],
  ['cmpl $5, %al', 10, '`%al` has 8 bits, but the suffix `l` of `cmpl` says 32', 'did you mean `cmpb`?'],
  ['add %eax, %rbx', 11, '`%eax` has 32 bits and `%rbx` has 64'],
  [
    'mov %al, %ebx',
    10,
    '`%al` has 8 bits and `%ebx` has 32',
    'to widen, use movsbl (with sign) or movzbl (with zeros)',
  ],
  ['add 8, (%rax)', 8, '`add` cannot have two memory operands', 'did you mean `$8`?'],
  ['mov (%rax), (%rbx)', 13, '`mov` cannot have two memory operands', 'go through a register'],
  ['ret 5', 5, '`5` is an address here', 'did you mean `$5`?'],
  [
    'mov %eax, $5',
    11,
    'the last operand is the destination, and `mov` cannot write to an immediate',
    'AT&T syntax names the source first',
  ],
  [
    'addq $0x123456789, %rax',
    6,
    '0x123456789 does not fit in the immediate of `addq`',
    'load it into a register with movabs first',
  ],
  ['push %eax', 6, '`push` does not take the 32-bit register `%eax` here', 'did you mean `%rax`?'],
  ['senduipi %eax', 10, '`senduipi` does not take the 32-bit register `%eax` here', 'did you mean `%rax`?'],
  ['stui %rax', 1, '`stui` takes no operands, not 1'],
  ['mul %eax, %ebx', 1, '`mul` takes 1 operand, not 2'],
  ['shl %ebx, %eax', 5, 'a shift count is an immediate or `%cl`, not `%ebx`'],
  ['lea %rax, %rbx', 5, '`lea` needs memory here, not a register', 'did you mean `(%rax)`?'],
  ['mov (%rax,%rbx,3), %eax', 16, 'the scale must be 1, 2, 4 or 8, not 3'],
  [
    'mov (%rsp,%rsp), %eax',
    11,
    '`%rsp` cannot be the index of an address',
    'the encoding has no place for the stack pointer as an index',
  ],
  [
    'mov %cs:(%ax), %eax',
    10,
    '`%ax` cannot be the base of an address',
    'an address is computed from 64-bit or 32-bit registers',
  ],
  ['lock mov %eax, (%rbx)', 1, '`lock` cannot stand before this `mov`: it is not one of those that can be locked'],
  ['lock add %eax, %ebx', 1, '`lock` cannot stand before this `add`: its destination is not memory'],
  ['mov %ah, %r8b', 1, '`%ah`, `%bh`, `%ch` and `%dh` cannot be used in an instruction that needs a REX prefix'],
  ['inc *%rax', 5, '`*` belongs only to the target of a jump or call'],
  ['jmp 3b', 5, 'there is no label `3:` before this'],
  ['jmp 3f', 5, 'there is no label `3:` after this'],
  ['mov $1 %eax', 8, 'a comma is missing before `%eax`'],
  ['mov %eax %ebx', 10, 'unexpected `%ebx` after `%eax`', 'are two operands missing a comma between them?'],
  ['mov %eax,', 9, 'an operand is missing after the comma'],
  ['mov 4(%rax, %ebx', 6, 'this parenthesis is not closed'],
  [
    'mov [%rax], %ebx',
    5,
    'unexpected `[`',
    'in AT&T syntax a memory operand is written displacement(%base,%index,scale)',
  ],
  ['mov $08, %eax', 6, '`08` is octal because of its leading 0, but has the digit 8'],
  [
    'mov $12q, %eax',
    6,
    '`12q` is not a number',
    'numbers are 10, 0x1f, 0b101 or 017; a local label is referred to as 1b or 1f',
  ],
  ['.string "abc', 9, 'this string has no closing quote'],
  ['/* abc', 1, 'this comment has no end'],
  ['.long 1 2', 9, 'unexpected text after the value', 'are two values missing a comma between them?'],
  ['.align 3', 8, 'the alignment 3 is not a power of two'],
  ['.section .foo,"q"', 15, 'unknown section flag `q`'],
  ['.if 1', 1, 'this condition has no `.endif`'],
  ['.endif', 1, '`.endif` without `.if`'],
  ['.macro m', 1, '`.macro` has no `.endm`'],
  ['.rept x', 1, '`.rept` has no `.endr`'],
  ['.include "nowhere.s"', 10, '`nowhere.s` cannot be found'],
  ['.error "stop here"', 1, 'stop here'],
  ['.long 1/0', 1, 'division by zero'],
  ['mov 4(), %eax', 5, 'there is nothing between the parentheses', 'an address is base, index and scale'],
  ['.globl a b', 10, 'unexpected text after the name', 'names are separated by commas'],
  ['.type a a, @function', 9, 'unexpected text after the name'],
  ['.section .foo,,@progbits', 1, 'the flags are missing before the type', 'write `""` for none'],
  ['.ident foo', 1, '`.ident` needs a string in quotes'],
  [
    'vaddps %zmm1, %zmm2, %zmm3{z}',
    22,
    '`{z}` zeroes what a mask leaves out, but there is no mask',
    'write `{%k1}{z}`',
  ],
  ['vaddps %zmm1, %zmm2, %zmm3{%k0}', 27, '`%k0` cannot be a mask: its number means that there is none'],
  ['vaddps %zmm1{%k1}, %zmm2, %zmm3', 13, '`{k1}` cannot stand here'],
  ['{loud} mov %eax, %ebx', 1, '`{loud}` is no pseudo-prefix'],
  ['jmp,pt *%rax', 4, '`,pt` can only follow a jump'],
  ['.p2align 4, 0, 3, 1', 19, '`.p2align` takes no more arguments than the ones before this'],
  ['.text: nop', 1, '`.text` is the name of a section', 'call the label differently'],
  ['.reloc -1, R_X86_64_32, foo', 1, 'the offset -1 of `.reloc` is outside of the section'],
  ['.quad 0; .reloc 0, R_FOO', 20, 'unknown relocation `R_FOO`'],
  ['.balign 16; .byte 1; .balignl 4, 5', 22, 'the padding of 3 bytes is not a multiple of 4'],
  ['.incbin "nowhere.bin"', 9, '`nowhere.bin` cannot be found'],
  ['.intel_syntax suffix', 15, '`suffix` is neither `prefix` nor `noprefix`'],
];

describe('bad lines', () => {
  test.each(rows)('%s', (line, column, message, hint) => {
    // A line before and one after show that the position is right and that assembly goes on.
    const found = diagnose(`nop\n${line}\nfollowing:\n`).find(({ severity }) => severity === 'error');
    expect(found).toMatchObject({ file, line: 2, message, severity: 'error' });
    if (line !== '.long 1/0') expect(found!.column).toBe(column);
    if (hint !== undefined) expect(found!.hint).toBe(hint);
  });
});

test('a thousand lines with a mistake in every tenth: all hundred are listed', () => {
  const mistakes = rows
    .map(([line]) => line)
    .filter((line) => !/^(?:\/\*|\.if|\.macro|\.rept|\.intel|jmp 3f)/.test(line));
  const lines = Array.from({ length: 1000 }, (_, index) =>
    index % 10 === 9 ? mistakes[((index - 9) / 10) % mistakes.length] : `mov $${index}, %eax`,
  );
  const errors = diagnose(`${lines.join('\n')}\n`).filter(({ severity }) => severity === 'error');
  const expected = Array.from({ length: 100 }, (_, index) => index * 10 + 10);
  expect([...new Set(errors.map(({ line }) => line))].sort((a, b) => a - b)).toEqual(expected);
});

test('one run lists every mistake, in the order of the lines', () => {
  const text = '_start: movv $1, %eax\nmov %eaxx, %ebx\nmovl %rax, %ebx\n.bite 1\nmov $1 %eax\nnop; _start: nop\n';
  expect(diagnose(text).map(({ line, message }) => `${line} ${message}`)).toEqual([
    '1 unknown instruction `movv`',
    '2 unknown register `%eaxx`',
    '3 `%rax` has 64 bits, but the suffix `l` of `movl` says 32',
    '4 unknown directive `.bite`',
    '5 a comma is missing before `%eax`',
    '6 `_start` is already defined',
  ]);
});

describe('warnings', () => {
  test.each([
    ['add 8, %rsp', '`8` is an address here, not a number', 'did you mean `$8`?'],
    ['incb', undefined, undefined],
    [
      'inc (%rax)',
      'nothing says how many bits `inc` works on; taken as `incl`',
      'write `incb`, `incw`, `incl` or `incq`',
    ],
    ['mov $300, %al', '0x12c is cut to 0x2c, which is all that 8 bits hold', undefined],
    ['jmp %rax', 'an indirect jmp is written with `*`', 'write `*%rax`'],
    ['.byte 300', '300 does not fit in 1 bytes and is cut to 0x2c', undefined],
  ])('%s', (line, message, hint) => {
    const found = diagnose(`${line}\n`).find(({ severity }) => severity === 'warning');
    expect(found?.message).toBe(message);
    expect(found?.hint).toBe(hint);
  });
});

test('an error inside a macro names the line, what it became, and the use', () => {
  const [found] = diagnose('.macro m r\n  mov $1, \\r\n.endm\nnop\n m %eaxx\n');
  expect(found).toMatchObject({ line: 2, message: 'unknown register `%eaxx`' });
  expect(found!.hint).toBe('did you mean `%eax`?; in macro `m` used at bad.s:5; the line reads `mov $1, %eaxx` there');
});

test('a line marker of the preprocessor names the file; one of inline assembly does not', () => {
  expect(diagnose('# 7 "orig.S"\nmovv\n')[0]).toMatchObject({ file: 'orig.S', line: 7 });
  expect(diagnose('#APP\n# 7 "a.c" 1\nmovv\n#NO_APP\n')[0]).toMatchObject({ file, line: 3 });
});

test('rendering: position and text, excerpt, caret, hint', () => {
  const text = 'nop\n\tmov %eaxx, %ebx\n';
  expect(render(diagnose(text)[0]!, text)).toBe(
    [
      'bad.s:2:6: error: unknown register `%eaxx`',
      ' 2 | \tmov %eaxx, %ebx',
      '   | \t    ^^^^^',
      'hint: did you mean `%eax`?',
    ].join('\n'),
  );
  expect(render(diagnose(text)[0]!)).toBe('bad.s:2:6: error: unknown register `%eaxx`\nhint: did you mean `%eax`?');
});

describe('nothing throws, whatever the text', () => {
  const never = (text: string): void => {
    const { object, diagnostics } = assemble({ name: file, text });
    for (const diagnostic of diagnostics) render(diagnostic, text);
    link([object]);
  };
  const operand = fc.constantFrom(
    ...'%eax %rax %al %xmm0 $1 $-1 $foo $0xffffffffffff (%rax) foo(%rip) 8(%rsp,%rax,4) foo 1b 2f %fs:4 *%rax %st(1) %cs %cr0 $1+ ( ) , "a @PLT'.split(
      ' ',
    ),
  );
  const directive = fc.constantFrom(
    ...(
      '.byte .long .quad .ascii .string .align .p2align .org .fill .skip .section .set .equ .comm .lcomm .size .type .globl .if .else .endif ' +
      '.rept .endr .macro .endm .irp .loc .file .include .float .uleb128 .pushsection .popsection .previous .text .data .bss .octa'
    ).split(' '),
  );
  const instruction = fc
    .tuple(fc.constantFrom(...mnemonics()), fc.constantFrom('', 'b', 'l', 'q'), fc.array(operand, { maxLength: 4 }))
    .map(([name, suffix, operands]) => `${name}${suffix} ${operands.join(', ')}`);
  const line = fc.oneof(
    instruction,
    fc
      .tuple(directive, fc.array(operand, { maxLength: 4 }))
      .map(([name, operands]) => `${name} ${operands.join(', ')}`),
    fc.constantFrom(
      '1:',
      'foo:',
      'x = y',
      'y = x',
      'foo = . - foo',
      'm 1, 2',
      '. = 5',
      'lock',
      '# 3 "f.c"',
      '/*',
      '*/',
    ),
    fc.string({ maxLength: 20 }),
  );

  test('lines made of pieces', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => never(lines.join('\n'))),
      { numRuns: 400, seed: 11 },
    );
  });

  test('any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), never), { numRuns: 300, seed: 12 });
  });

  test('things without end', () => {
    never('.macro m\nm\n.endm\nm\n');
    never('.skip 0x7fffffffffffffff\n');
    never('.org 0x7fffffff\n');
    never('.balign 0x80000000\nnop\n.balign 0x80000000\n');
    never('a = b\nb = a\n.long a\n');
    never('a = a + 1\n.long a\n');
    never(`.long ${'('.repeat(3000)}1${')'.repeat(3000)}\n`);
  });
});
