/** Instructions as rows: text, and the bytes that the manual (SDM Vol 2) gives for it. Nothing else is needed to run. */
import { describe, expect, test } from 'vitest';
import { assemble } from '../../src/assembler/index.ts';
import { hex } from './gnu.ts';

/** The bytes of `text` in .text; fails on any error. */
function bytesOf(text: string): string {
  const { object, diagnostics } = assemble({ name: 'row.s', text: `${text}\n` });
  expect(diagnostics.filter((diagnostic) => diagnostic.severity === 'error')).toEqual([]);
  return hex(object.section('.text')!.bytes);
}

const rows: Readonly<Record<string, readonly (readonly [text: string, bytes: string])[]>> = {
  'user interrupts': [
    ['stui', 'f30f01ef'],
    ['clui', 'f30f01ee'],
    ['testui', 'f30f01ed'],
    ['uiret', 'f30f01ec'],
    ['senduipi %rax', 'f30fc7f0'],
    ['senduipi %r12', 'f3410fc7f4'],
    ['.byte 0xf3,0x0f,0x01,0xef', 'f30f01ef'],
  ],
  'the shortest form': [
    ['add $5, %eax', '83c005'],
    ['add $128, %eax', '0580000000'],
    ['add $-128, %rbx', '4883c380'],
    ['add $0xffff, %cx', '6683c1ff'],
    ['add $5, %al', '0405'],
    ['mov $5, %eax', 'b805000000'],
    ['mov $5, %rax', '48c7c005000000'],
    ['mov $-1, %rax', '48c7c0ffffffff'],
    ['mov $0xffffffff, %rax', '48b8ffffffff00000000'],
    ['movabs $5, %rax', '48b80500000000000000'],
    ['push $5', '6a05'],
    ['push $128', '6880000000'],
    ['shl %eax', 'd1e0'],
    ['shl %rcx, %ebx', 'd3e3'],
    ['shl %cl, (%rax)', 'd320'],
    ['shld %eax, %ebx', '0fa5c3'],
    ['shl $1, %eax', 'd1e0'],
    ['sal $2, %eax', 'c1e002'],
    ['xchg %rbx, %rax', '4893'],
    ['xchg %eax, %eax', '87c0'],
    ['xchg %rax, %rax', '90'],
    ['imul $3, %eax', '6bc003'],
    ['test $1, %al', 'a801'],
    ['int $3', 'cc'],
    ['int $0x80', 'cd80'],
  ],
  'register to register uses the form that stores': [
    ['mov %eax, %ebx', '89c3'],
    ['add %rax, %rbx', '4801c3'],
    ['movaps %xmm0, %xmm1', '0f28c8'],
    ['movq %rax, %xmm0', '66480f6ec0'],
    ['movq %xmm0, (%rax)', '660fd600'],
  ],
  addresses: [
    ['mov (%rax), %eax', '8b00'],
    ['mov (%rbp), %eax', '8b4500'],
    ['mov (%r13), %eax', '418b4500'],
    ['mov (%rsp), %eax', '8b0424'],
    ['mov (%r12), %eax', '418b0424'],
    ['mov 127(%rax), %eax', '8b407f'],
    ['mov 128(%rax), %eax', '8b8080000000'],
    ['mov 0x1234, %ebx', '8b1c2534120000'],
    ['mov (,%rax,4), %ebx', '8b1c8500000000'],
    ['mov 4(%rip), %eax', '8b0504000000'],
    ['mov %fs:0, %rax', '64488b042500000000'],
    ['mov %ds:(%rax), %eax', '8b00'],
    ['mov (%eax), %eax', '678b00'],
    ['movabs 0x1122334455667788, %rax', '48a18877665544332211'],
    ['lea 8(%rax,%rcx,2), %rdx', '488d544808'],
  ],
  'AT&T names': [
    ['cltq', '4898'],
    ['cqto', '4899'],
    ['cwtl', '98'],
    ['cltd', '99'],
    ['movzbl %al, %ecx', '0fb6c8'],
    ['movsbq (%rax), %rcx', '480fbe08'],
    ['movslq %eax, %rbx', '4863d8'],
    ['movsl', 'a5'],
    ['movsd', 'a5'],
    ['movsd %xmm0, %xmm1', 'f20f10c8'],
    ['jnb .+2', '7300'],
    ['setc %al', '0f92c0'],
    ['cmovnzl %eax, %ebx', '0f45d8'],
    ['cmpltsd %xmm1, %xmm2', 'f20fc2d101'],
    ['fsub %st, %st(2)', 'dce2'],
    ['fldt (%rax)', 'db28'],
    ['retq', 'c3'],
    ['lretq', '48cb'],
    ['jmp *%rax', 'ffe0'],
    ['call *8(%rbx)', 'ff5308'],
  ],
  prefixes: [
    ['rep movsb', 'f3a4'],
    ['rep movsw', '66f3a5'],
    ['lock xaddq %rax, (%rbx)', 'f0480fc103'],
    ['lock addw $1, %fs:(%eax)', '646766f0830001'],
    ['notrack jmp *%rax', '3effe0'],
    ['rep; ret', 'f3c3'],
  ],
};

describe.each(Object.entries(rows))('%s', (_, list) => {
  test.each(list)('%s', (text, bytes) => {
    expect(bytesOf(text)).toBe(bytes);
  });
});

describe('branches', () => {
  test('are short where they reach', () => {
    expect(bytesOf('a: .skip 126\n jmp a').endsWith('eb80')).toBe(true);
    expect(bytesOf('a: .skip 127\n jmp a').endsWith('e97cffffff')).toBe(true);
    expect(bytesOf('jmp a\n.skip 127\na:').startsWith('eb7f')).toBe(true);
    expect(bytesOf('jmp a\n.skip 128\na:').startsWith('e980000000')).toBe(true);
    expect(bytesOf('je a\n.skip 128\na:').startsWith('0f8480000000')).toBe(true);
  });

  test('that grow push others to grow', () => {
    // The second jump alone would let the first stay short.
    expect(bytesOf('jmp a\n.skip 124\njmp b\na:\n.skip 200\nb:').startsWith('e981000000')).toBe(true);
  });

  test('to weak symbols are left to the linker', () => {
    const { object } = assemble({ name: 'weak.s', text: '.weak a\na: jmp a\n' });
    expect(object.section('.text')!.relocations).toHaveLength(1);
  });
});
