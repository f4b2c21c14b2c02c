/** Intel syntax: the same bytes as GNU as, and the same instructions as in AT&T syntax. */
import { afterAll, describe, expect, test } from 'vitest';
import { assemble } from '../../src/assembler/index.ts';
import { programs } from './c-programs.ts';
import { has, hex, Workspace } from './gnu.ts';
import { lineDifferences } from './line-differences.ts';
import { sampleLines } from './samples.ts';

const work = new Workspace();
afterAll(() => work.remove());

const header = '.intel_syntax noprefix';
const bytesOf = (text: string): string => {
  const { object, diagnostics } = assemble({ name: 'a.s', text });
  expect(diagnostics).toEqual([]);
  return hex(object.section('.text')!.bytes);
};

describe('Intel syntax means what AT&T syntax means', () => {
  test.each([
    ['mov eax, 5', 'movl $5, %eax'],
    ['mov eax, [0x12345]', 'movl 0x12345, %eax'],
    ['mov eax, foo', 'movl foo, %eax'],
    ['mov eax, OFFSET FLAT:foo+4', 'movl $foo+4, %eax'],
    ['mov QWORD PTR foo[rip+8], -1', 'movq $-1, foo+8(%rip)'],
    ['mov eax, DWORD PTR tab[0+rax*4]', 'movl tab(,%rax,4), %eax'],
    ['mov eax, [rbx][rax*4][8]', 'movl 8(%rbx,%rax,4), %eax'],
    ['mov eax, [8+4*rax+rbx]', 'movl 8(%rbx,%rax,4), %eax'],
    ['mov eax, -4[rbp]', 'movl -4(%rbp), %eax'],
    ['mov eax, [rbp-(1+1)*2]', 'movl -4(%rbp), %eax'],
    ['mov eax, [rax+rsp]', 'movl (%rsp,%rax), %eax'],
    ['mov eax, .Lb-.La[rbx]', 'movl .Lb-.La(%rbx), %eax'],
    ['mov rax, QWORD PTR fs:0x28', 'movq %fs:0x28, %rax'],
    ['mov al, BYTE PTR fs:[rdi]', 'movb %fs:(%rdi), %al'],
    ['mov eax, DWORD PTR fs:foo@tpoff', 'movl %fs:foo@tpoff, %eax'],
    ['mov eax, not 5 and 12', 'movl $~5 & 12, %eax'],
    ['mov eax, %ebx', 'movl %ebx, %eax'],
    ['jmp foo', 'jmp foo'],
    ['jmp [QWORD PTR .La[0+rax*8]]', 'jmp *.La(,%rax,8)'],
    ['call [QWORD PTR foo@GOTPCREL[rip]]', 'call *foo@GOTPCREL(%rip)'],
    ['call QWORD PTR foo', 'call *foo'],
    ['notrack jmp rax', 'notrack jmp *%rax'],
    ['jmp FWORD PTR [rax]', 'ljmp *(%rax)'],
    ['movsx rax, DWORD PTR [rbx]', 'movslq (%rbx), %rax'],
    ['movzx eax, BYTE PTR [rbx]', 'movzbl (%rbx), %eax'],
    ['fsub st(1), st', 'fsubr %st, %st(1)'],
    ['fld TBYTE PTR [rax]', 'fldt (%rax)'],
    ['rep movsd', 'rep movsl'],
    ['movs BYTE PTR [rdi], BYTE PTR [rsi]', 'movsb'],
    ['stos QWORD PTR es:[rdi], rax', 'stosq'],
    ['enter 16, 0', 'enter $16, $0'],
    ['push WORD PTR 5', 'pushw $5'],
    ['addd [rax], 5', 'addl $5, (%rax)'],
    ['cmpltsd xmm0, QWORD PTR [rax]', 'cmpltsd (%rax), %xmm0'],
    ['shl BYTE PTR [rax]', 'shlb (%rax)'],
    ['and: and rax, rbx', 'and: and %rbx, %rax'],
  ])('%s', (intel, att) => {
    const labels = '.La: nop; .Lb:\n';
    expect(bytesOf(`${header}\n${labels}${intel}\n`)).toBe(bytesOf(`${labels}${att}\n`));
  });

  test('both syntaxes in one file, in macros, and with the percent sign', () => {
    const text = `
      mov $1, %eax
      .intel_syntax noprefix
      .macro load reg, value
        mov \\reg, \\value
      .endm
      load ebx, 2
      .intel_syntax
      mov %ecx, 3
      .att_syntax prefix
      mov $4, %edx`;
    expect(bytesOf(text)).toBe(bytesOf('mov $1, %eax; mov $2, %ebx; mov $3, %ecx; mov $4, %edx'));
  });

  test('with `.intel_syntax prefix` a name without a percent sign is a symbol', () => {
    expect(bytesOf('.intel_syntax prefix\nmov %eax, ebx')).toBe(bytesOf('mov ebx, %eax'));
  });
});

describe('mistakes', () => {
  test.each([
    [
      'mov [rax], 5',
      5,
      'nothing says how many bytes `mov` works on here',
      'write `BYTE PTR` or `WORD PTR` or `DWORD PTR` or `QWORD PTR` before the address',
    ],
    ['mov 5, eax', 5, '`mov` cannot write to an immediate', 'in Intel syntax the destination comes first'],
    [
      'lea [rax], rbx',
      5,
      '`lea` does not take these operands in this order',
      'in Intel syntax the destination comes first',
    ],
    ['addsd xmm0, DWORD PTR [rax]', 13, '`addsd` does not take `DWORD PTR` here', 'it takes `QWORD PTR`'],
    [
      'mov eax, 8(rbx)',
      11,
      'unexpected `(` after `8`',
      'in Intel syntax a memory operand is written [base + index*scale + displacement]',
    ],
    [
      'mov %eax, $5',
      11,
      '`$5` is a symbol here, not a number',
      'in Intel syntax an immediate is written without `$`, and the destination comes first',
    ],
    ['mov eax, rbx', 10, '`eax` has 32 bits and `rbx` has 64'],
    ['mov eax, bl', 10, '`eax` has 32 bits and `bl` has 8', 'to widen, use movsx (with sign) or movzx (with zeros)'],
    [
      'mov eax, rax+4',
      10,
      '`rax` stands outside of brackets',
      'a memory operand is written [base + index*scale + displacement]',
    ],
    [
      'mov eax, [rax+rbx+rcx]',
      10,
      'this is no address',
      'an address is base + index*scale + displacement, with a scale of 1, 2, 4 or 8',
    ],
    ['mov eax, [rax*3]', 15, 'the scale must be 1, 2, 4 or 8, not 3'],
    ['mov eax, [rax-rbx]', 15, 'the register `rbx` cannot be calculated with here'],
    ['mov eax, 0ffh', 10, '`0ffh` is not a number', 'GNU as writes hexadecimal numbers as 0x0ff'],
    ['movzbl eax, al', 1, 'unknown instruction `movzbl`', 'Intel syntax calls it `movzx`'],
    ['mov eax, [rax', 10, 'this bracket is not closed'],
    ['inc', 1, '`inc` takes 1 operand, not 0'],
  ])('%s', (line, column, message, hint?: string) => {
    const { diagnostics } = assemble({ name: 'a.s', text: `${header}\n${line}\n` });
    const [first] = diagnostics;
    expect({ column: first?.column, message: first?.message, hint: first?.hint }).toEqual({ column, message, hint });
  });
});

describe.skipIf(!has('as', 'objcopy', 'objdump'))('the same bytes as GNU as (needs as, objcopy and objdump)', () => {
  /** Suffixes on instructions that need none, and MOVSXD to 16 bits, whose memory operand GNU as takes for a DWORD. */
  const odd = /^(?:v?pcmp[ei]str[im]q|vp(?:x?or|andn?)q|movsxd \w?\w\w?,DWORD)/;

  test.each([
    ['general-purpose, x87 and SSE', /^[^v]/, 4, 4000],
    ['AVX and FMA', /^v/, 2, 1000],
  ])('%s: what objdump prints for lines made from the form tables', (_, mnemonics, count, atLeast) => {
    work.write('samples.s', '');
    const lines = sampleLines(mnemonics, count, 77);
    work.write('samples.s', `${lines.join('\n')}\n`);
    const refused = work.as('samples.s', 'samples.o');
    work.write('samples.s', `${lines.filter((__, index) => !refused.has(index + 1)).join('\n')}\n`);
    work.as('samples.s', 'samples.o');
    const intel = work.intelLines('samples.o').filter((line) => !odd.test(line));
    const { compared, different } = lineDifferences(work, intel, header);
    expect(different).toEqual([]);
    expect(compared).toBeGreaterThan(atLeast);
  });
});

describe.skipIf(!has('as', 'objcopy', 'gcc'))('compiled C (needs as, objcopy and gcc)', () => {
  const jobs = Object.entries(programs).flatMap(([name, text]) =>
    [
      ['-O1', '-fno-pic'],
      ['-O3', '-fPIC', '-fcf-protection'],
    ].map((flags) => ({
      name,
      text,
      flags: [...flags, ...(name === 'user-interrupts' ? ['-muintr', '-mgeneral-regs-only'] : [])],
    })),
  );
  test.each(jobs)('$name $flags', ({ name, text, flags }) => {
    work.write(`${name}.c`, text);
    const source = work.gcc(`${name}.c`, `${name}.s`, '-masm=intel', ...flags);
    // The inline assembly of this program is in AT&T syntax.
    const fixed = name === 'concurrency' ? source.replace(/#APP[\s\S]*?#NO_APP/g, 'syscall') : source;
    work.write(`${name}.s`, fixed);
    expect(work.as(`${name}.s`, `${name}.o`).size).toBe(0);
    const { object, diagnostics } = assemble({ name, text: fixed });
    expect(diagnostics).toEqual([]);
    for (const section of ['.text', '.data']) {
      expect(hex(object.section(section)!.bytes)).toBe(hex(work.section(`${name}.o`, section)));
    }
  });
});
