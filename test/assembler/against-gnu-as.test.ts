/** The same bytes as GNU as, line by line, over lines made from the form tables, random ones, and compiled C. */
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { SHT } from '../../src/assembler/elf-numbers.ts';
import { assemble } from '../../src/assembler/index.ts';
import { programs } from './c-programs.ts';
import { has, hex, Workspace } from './gnu.ts';
import { lineDifferences } from './line-differences.ts';
import { memoryOperands, oddSuffixes, sampleLines } from './samples.ts';

const work = new Workspace();
afterAll(() => work.remove());

const differences = (lines: readonly string[]) => lineDifferences(work, lines);

describe.skipIf(!has('as', 'objcopy'))('the same bytes as GNU as (needs as and objcopy)', () => {
  test.each([
    ['general-purpose, x87 and SSE', /^(?:[^ev]|e[^v])/, 4, 5000],
    ['AVX, FMA and XOP', /^v/, 2, 1500],
    ['AVX-512', /^evex /, 1, 1500],
  ])('%s: lines made from the form tables', (_, mnemonics, count, atLeast) => {
    const lines = sampleLines(mnemonics, count, 20240601).filter((line) => !oddSuffixes.test(line));
    const { compared, different } = differences(lines);
    expect(different).toEqual([]);
    expect(compared).toBeGreaterThan(atLeast);
  });

  test('random two-operand instructions', () => {
    const register = fc.constantFrom('%al', '%bpl', '%r15b', '%ax', '%r8w', '%ebx', '%r9d', '%rcx', '%r13', '%rsp');
    const displacement = fc.oneof(fc.constant(''), fc.integer({ min: -300, max: 300 }).map(String));
    const base = fc.constantFrom('%rax', '%rbp', '%rsp', '%r12', '%r13', '%rdi');
    const index = fc.constantFrom('', ',%rcx', ',%r13,8', ',%rbp,2', ',%r12,4');
    const address = fc.tuple(displacement, base, index).map(([number, from, more]) => `${number}(${from}${more})`);
    const memory = fc.oneof(address, fc.constantFrom(...memoryOperands));
    const immediate = fc
      .oneof(fc.bigInt(-0x80000000n, 0xffffffffn), fc.bigInt(-200n, 200n))
      .map((value) => `$${value}`);
    const names =
      'mov add sub and or xor cmp adc sbb test xchg lea imul bt bts cmovne movzb movsl xadd cmpxchg shl sar';
    const mnemonic = fc.constantFrom(...names.split(' ').flatMap((name) => [name, `${name}l`, `${name}q`, `${name}b`]));
    const line = fc
      .tuple(mnemonic, fc.oneof(register, memory, immediate), fc.oneof(register, memory))
      .map(([name, source, target]) => `${name} ${source}, ${target}`);
    // GNU as takes any register of the family for %cl, and moves strings between any addresses; we do not.
    const lenient = /^(?:sh[lr]|sar).? %r?cx|^movsl.*\(.*\(|^movsl [^%]*, [^%]*$/;
    const lines = fc.sample(line, { numRuns: 6000, seed: 7 }).filter((text) => !lenient.test(text));
    const { compared, different } = differences(lines);
    expect(different).toEqual([]);
    expect(compared).toBeGreaterThan(1000);
  });

  test('prefixes', () => {
    const lines = [
      ...[
        'rep movsb',
        'rep movsw',
        'rep stosq',
        'repe cmpsl',
        'repne scasb',
        'rep; ret',
        'repz ret',
        'rep bsfq %rax, %rbx',
      ],
      ...['lock addw $1, (%rax)', 'lock addw $1, %fs:(%eax)', 'lock xaddq %rax, (%r9)', 'lock; incl (%rax)'],
      ...[
        'notrack jmp *%rax',
        'notrack jmp *(%rax,%rbx,8)',
        'bnd ret',
        'data16 leaq foo@tlsgd(%rip), %rdi',
        'rex64 call foo',
      ],
      ...[
        'addr32 mov (%rax), %eax',
        'cs nop',
        'fs movb $1, (%rax)',
        'xacquire lock incl (%rax)',
        'rex.W nop',
        'rex.WB push %rax',
      ],
      ...[
        '{disp32} mov 8(%rax), %ebx',
        '{disp8} mov (%rax), %ebx',
        'lock',
        'rep',
        'stui',
        'clui',
        'testui',
        'uiret',
        'senduipi %r9',
      ],
    ];
    expect(differences(lines).different).toEqual([]);
  });
});

describe.skipIf(!has('as', 'objcopy', 'gcc'))('compiled C (needs as, objcopy and gcc)', () => {
  const flagSets = [
    ['-O0', '-fno-pic'],
    ['-O2', '-fno-pic', '-fno-asynchronous-unwind-tables'],
    ['-O3', '-fPIC', '-fcf-protection'],
    ['-Os', '-fno-pic', '-g'],
    ['-O2', '-mbmi', '-mbmi2', '-mpopcnt', '-mlzcnt', '-mavx2', '-mfma'],
  ];
  const jobs = Object.entries(programs).flatMap(([name, text]) => {
    const extra = name === 'user-interrupts' ? ['-muintr', '-mgeneral-regs-only'] : [];
    const sets = name === 'user-interrupts' ? flagSets.slice(0, 4) : flagSets;
    return sets.map((flags) => ({ name, text, flags: [...flags, ...extra] }));
  });
  test.each(jobs)('$name $flags', ({ name, text, flags }) => {
    work.write(`${name}.c`, text);
    const source = work.gcc(`${name}.c`, `${name}.s`, ...flags);
    expect(work.as(`${name}.s`, `${name}.o`).size).toBe(0);
    const { object, diagnostics } = assemble({ name, text: source });
    expect(diagnostics).toEqual([]);
    for (const section of object.sections) {
      // Debugging sections depend on what .loc directives would add.
      if (section.type === SHT.NOBITS || section.size === 0 || /^\.debug/.test(section.name)) continue;
      expect([section.name, hex(section.bytes)]).toEqual([section.name, hex(work.section(`${name}.o`, section.name))]);
    }
  });
});
