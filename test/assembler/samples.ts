/** Sample operands for each operand kind of the form tables, to make lines that cover the tables. */
import { formRows } from '../../src/assembler/generated/forms.ts';

const registers: Readonly<Record<string, readonly string[]>> = {
  r8: ['%al', '%cl', '%sil', '%r9b', '%ah', '%bl'],
  r16: ['%ax', '%cx', '%r10w', '%si'],
  r32: ['%eax', '%ecx', '%r11d', '%ebp'],
  r64: ['%rax', '%rbx', '%r12', '%rsp'],
  xmm: ['%xmm0', '%xmm3', '%xmm9', '%xmm15'],
  ymm: ['%ymm0', '%ymm7', '%ymm12'],
  zmm: ['%zmm0', '%zmm5', '%zmm14', '%zmm17', '%zmm31'],
  k: ['%k1', '%k2', '%k6'],
  bnd: ['%bnd0', '%bnd3'],
  tmm: ['%tmm1', '%tmm4', '%tmm7'],
  mm: ['%mm0', '%mm5'],
  seg: ['%ds', '%fs', '%es'],
  cr: ['%cr0', '%cr3', '%cr8'],
  dr: ['%dr0', '%dr7'],
};

/** Vector registers that only EVEX reaches. */
const highRegisters: Readonly<Record<string, readonly string[]>> = {
  xmm: ['%xmm1', '%xmm16', '%xmm29'],
  ymm: ['%ymm2', '%ymm18', '%ymm31'],
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

/** Displacements that EVEX may write in one byte. */
const scaledOperands = '64(%rax) -32(%rbx,%rcx,2) 128(%r9) 16(%r13) 1024(%rsp) 8(%rdi) -4096(%rsi) 508(%rax)'.split(
  ' ',
);

/** An operand for `kind`, or `undefined` if there are no samples for it (branches, which depend on their place). */
function sample(kind: string, choose: Chooser, isEvex = false): string | undefined {
  const list = (group: string): readonly string[] | undefined =>
    (isEvex ? highRegisters[group] : undefined) ?? registers[group];
  const orMemory = /^(\w+?)_or_mem(?:_mpx)?$/.exec(kind);
  if (orMemory) {
    const memory = isEvex && choose.below(2) ? scaledOperands : memoryOperands;
    const found = list(orMemory[1]!);
    return found && (choose.below(2) ? choose.from(found) : choose.from(memory));
  }
  const register =
    /^(r8|r16|r32|r64|mm|xmm|ymm|zmm|k|seg|cr|dr|bnd|tmm)(?:p[13])?_(?:reg|reg_mem|opcode|rm|vvvv|is[45])$/.exec(kind);
  if (register) return choose.from(list(register[1]!)!);
  const gathered = /^mem_vsib(?:32|64)([xyz])$/.exec(kind);
  if (gathered) {
    const index = isEvex ? choose.from(['1', '9', '22']) : choose.from(['1', '9']);
    const vector = `%${gathered[1]}mm${index}`;
    return choose.from([`(%rax,${vector})`, `8(%r13,${vector},4)`, `-256(,${vector},8)`, `foo(%r12,${vector},2)`]);
  }
  if (/^(?:es|cs|ss|ds|fs|gs|al|cl|ax|dx|eax|rax)$/.test(kind)) return `%${kind}`;
  switch (kind) {
    case 'sibmem':
    case 'mem_mib':
      return choose.from(['(%rax,%rbx,8)', '64(%r9,%r13)', '(%rsp,%rcx,2)']);
    case 'seg_rDI':
    case 'seg_rBX_al':
      return kind === 'seg_rDI' ? '(%rdi)' : '(%rbx)';
    case 'mem':
    case 'mem_mpx':
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
  if (kind === 'imm4_m2z') return choose.from(['$0', '$3']);
  const values = immediates[kind.startsWith('imm8sex') ? 'imm8' : kind];
  return values && choose.from(values);
}

/** Forms for which there are no sample operands, by the kind of the first such operand. */
export function unsampledForms(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of formRows.trim().split('\n')) {
    const [, , kindList = '-', , , , , flags = ''] = row.split(' ');
    const choose = new Chooser(1);
    const missing = kindList
      .split(',')
      .find((kind) => kind !== '-' && sample(kind, choose, flags.includes('E')) === undefined);
    if (missing) counts.set(missing, (counts.get(missing) ?? 0) + 1);
  }
  return counts;
}

/** Puts into braces what a form with these flags may have; `operands` are in Intel's order. */
function decorate(operands: string[], flags: string, element: number, memorySize: number, choose: Chooser): void {
  const memory = operands.findIndex((operand) => operand.includes('('));
  if (flags.includes('K') || (flags.includes('k') && choose.below(2))) {
    operands[0] += choose.from(flags.includes('z') && memory !== 0 ? ['{%k1}', '{%k3}{z}'] : ['{%k2}']);
  }
  if (element > 0 && memory > 0 && choose.below(2)) operands[memory] += `{1to${memorySize / element}}`;
  if (memory >= 0 || !/[rs]/.test(flags) || choose.below(2)) return;
  const rounding = flags.includes('r') ? choose.from(['{rn-sae}', '{rd-sae}', '{ru-sae}', '{rz-sae}']) : '{sae}';
  // Behind the registers, and so before an immediate.
  const at = operands.findIndex((operand) => operand.startsWith('$'));
  operands.splice(at < 0 ? operands.length : at, 0, rounding);
}

/**
 * `count` lines for each form whose mnemonic fits, with and without suffixes; many are nonsense on purpose. To the
 * mnemonics of EVEX forms `evex ` is added.
 */
export function sampleLines(mnemonics: RegExp, count: number, seed: number): string[] {
  const choose = new Chooser(seed);
  const lines = new Set<string>();
  for (const row of formRows.trim().split('\n')) {
    const [mnemonic = '', , kindList = '-', , , , memorySize, flags = '', element] = row.split(' ');
    const isEvex = flags.includes('E');
    if (!mnemonics.test(isEvex ? `evex ${mnemonic}` : mnemonic)) continue;
    const kinds = kindList === '-' ? [] : kindList.split(',');
    for (let round = 0; round < (kinds.length === 0 ? 1 : count); round++) {
      const sampled = kinds.map((kind) => sample(kind, choose, isEvex));
      if (sampled.includes(undefined)) break;
      const operands = sampled as string[];
      if (isEvex) decorate(operands, flags, Number(element), Number(memorySize), choose);
      if (!operands.every((operand) => operand.startsWith('$'))) operands.reverse();
      const star = mnemonic === 'jmp' || mnemonic === 'call' ? '*' : '';
      const suffix = isEvex
        ? choose.from(['x', 'y', 'z', 'l', 'q'])
        : choose.from(['', '', 'b', 'w', 'l', 'q', 's', 't', 'll']);
      lines.add(`${mnemonic} ${star}${operands.join(', ')}`.trim());
      lines.add(`${mnemonic}${suffix} ${star}${operands.join(', ')}`.trim());
    }
  }
  return [...lines];
}

/** A suffix that contradicts the register of a conversion, which GNU as accepts before EVEX and we do not. */
export const oddSuffixes = /^vcvtu?si2s[sdh](?:q .*%(?:e|r\d+d)|l .*%r(?:[a-z]|\d+,))/;
