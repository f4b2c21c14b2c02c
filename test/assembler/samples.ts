/** Sample operands for each operand kind of the form tables, to make lines that cover the tables. */
import { formRows } from '../../src/assembler/generated/forms.ts';

const registers: Readonly<Record<string, readonly string[]>> = {
  r8: ['%al', '%cl', '%sil', '%r9b', '%ah', '%bl'],
  r16: ['%ax', '%cx', '%r10w', '%si'],
  r32: ['%eax', '%ecx', '%r11d', '%ebp'],
  r64: ['%rax', '%rbx', '%r12', '%rsp'],
  xmm: ['%xmm0', '%xmm3', '%xmm9', '%xmm15'],
  ymm: ['%ymm0', '%ymm7', '%ymm12'],
  mm: ['%mm0', '%mm5'],
  seg: ['%ds', '%fs', '%es'],
  cr: ['%cr0', '%cr3', '%cr8'],
  dr: ['%dr0', '%dr7'],
};

/** Memory operands of every shape that the encoding tells apart. */
export const memoryOperands: readonly string[] = (
  '(%rax) 8(%rbp) -0x200(%r13) (%rsp) 4(%rsp,%rcx,4) foo(%rip) foo(,%rbx,8) %fs:0x10 (%r12) (%eax) (%r13) (%rbp,%r9) ' +
  'foo+4(%rax) 127(%rax) 128(%rax) -128(%rdi) %gs:(%rdi,%rsi,2) %ss:(%rbp) %ds:4(%rbp) 0x1234 (,%rax) -1(%ecx,%edx,8) ' +
  'bar (,%r12,2) %cs:8(%rsp)'
).split(' ');

const immediates: Readonly<Record<string, readonly string[]>> = {
  imm8: ['$1', '$5', '$-1', '$127', '$0x80', '$255', '$0'],
  imm16: ['$1', '$-1', '$0x1234', '$0xffff', '$-0x8000', '$127', '$128'],
  imm32: ['$1', '$-1', '$0x12345678', '$0xffffffff', '$-0x80000000', '$127', '$128', '$-129', '$foo', '$foo+8'],
  imm64: ['$1', '$-1', '$0x7fffffff', '$-0x80000000', '$128', '$-128', '$foo', '$0x123456789abc', '$0x80000000'],
};

/** A repeatable source of choices. */
export class Chooser {
  private state: number;

  constructor(seed: number) {
    this.state = seed;
  }

  below(limit: number): number {
    this.state = (Math.imul(this.state, 1103515245) + 12345) >>> 0;
    return (this.state >>> 8) % limit;
  }

  from<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }
}

/** An operand for `kind`, or `undefined` if there are no samples for it (branches, MPX, AMX, gathers). */
function sample(kind: string, choose: Chooser): string | undefined {
  const orMemory = /^(\w+?)_or_mem$/.exec(kind);
  if (orMemory) {
    const list = registers[orMemory[1]!];
    return list && (choose.below(2) ? choose.from(list) : choose.from(memoryOperands));
  }
  const register = /^(r8|r16|r32|r64|mm|xmm|ymm|seg|cr|dr)_(?:reg|opcode|rm|vvvv|is4)$/.exec(kind);
  if (register) return choose.from(registers[register[1]!]!);
  if (/^(?:es|cs|ss|ds|fs|gs|al|cl|ax|dx|eax|rax)$/.test(kind)) return `%${kind}`;
  switch (kind) {
    case 'mem':
      return choose.from(memoryOperands);
    case 'st0':
      return '%st';
    case 'sti_opcode':
      return choose.from(['%st(1)', '%st(3)', '%st']);
    case 'imm8_const_1':
      return '$1';
    case 'imm32sex64':
      return choose.from(immediates.imm64!);
    case 'mem_offs':
      return choose.from(['0x1122334455667788', '0x1234', 'foo']);
    case 'es_rDI':
      return choose.from(['%es:(%rdi)', '(%edi)']);
    case 'seg_rSI':
      return choose.from(['(%rsi)', '%fs:(%rsi)', '%ds:(%esi)']);
  }
  const list = immediates[kind.startsWith('imm8sex') ? 'imm8' : kind];
  return list && choose.from(list);
}

/** `count` lines for each form whose mnemonic fits, with and without suffixes; many are nonsense on purpose. */
export function sampleLines(mnemonics: RegExp, count: number, seed: number): string[] {
  const choose = new Chooser(seed);
  const lines = new Set<string>();
  for (const row of formRows.trim().split('\n')) {
    const [mnemonic, , kindList] = row.split(' ') as [string, string, string];
    if (!mnemonics.test(mnemonic)) continue;
    const kinds = kindList === '-' ? [] : kindList.split(',');
    for (let round = 0; round < (kinds.length === 0 ? 1 : count); round++) {
      const operands = kinds.map((kind) => sample(kind, choose));
      if (operands.includes(undefined)) break;
      if (!operands.every((operand) => operand!.startsWith('$'))) operands.reverse();
      const star = mnemonic === 'jmp' || mnemonic === 'call' ? '*' : '';
      const suffix = choose.from(['', '', 'b', 'w', 'l', 'q', 's', 't', 'll']);
      lines.add(`${mnemonic} ${star}${operands.join(', ')}`.trim());
      lines.add(`${mnemonic}${suffix} ${star}${operands.join(', ')}`.trim());
    }
  }
  return [...lines];
}

/**
 * Suffixes that GNU as accepts on instructions that have no sizes to tell apart, and we do not:
 * on string compares of packed text, x87 environments, and AVX moves of masks and single elements.
 */
export const oddSuffixes =
  /^(?:v?pcmp[ei]str[im]|f(?:n?st|ld)env|f(?:rstor|n?save)|cmpxchg8b|crc32|v?p?movmsk(?:b|p[sd])|vp(?:ins|ext)rw|vpandn?|vp(?:or|xor))[blqsw]{1,2} /;
