// Compiled regions against the stepper: the same registers, flags, memory and clock at any budget.

import { expect, test } from 'vitest';
import { recordIndex } from '../../src/engine/instruction-record.ts';
import { ReferenceEngine } from '../../src/engine/reference.ts';
import { Stepper } from '../../src/engine/stepper.ts';
import { gnuAssemble, hasGnuAs } from './gnu-as.ts';
import { bareMachine, describe } from './harness.ts';

const PROGRAMS: Record<string, string> = {
  'a loop with memory and branches': `
    mov $200000, %ecx
    mov $0x500000, %rbx
  1: add %rcx, %rax
    mov %rax, 8(%rbx)
    sub $3, %al
    add (%rbx), %edx
    cmp %edx, %eax
    jle 2f
    inc %r8b
    mov %ah, %dl
    jmp 3f
  2: lea 5(%r8,%r8,2), %r9
    adc $1, %r10
  3: shl %cl, %r11
    adc %r11, %r12
    setc %bl
    xor %bl, %bl
    dec %ecx
    jnz 1b
    hlt`,
  'nested loops and a shared exit': `
    xor %eax, %eax
    mov $300, %esi
  1: mov %esi, %edi
  2: add %edi, %eax
    test $5, %al
    jz 4f
    cmp $7, %edi
    jb 3f
    sub $2, %edi
    ja 2b
    jmp 4f
  3: inc %rdx
    bt %edx, %eax
    rcl $1, %r8
    sub $1, %edi
    jnz 2b
  4: neg %r9
    sbb %r10, %r8
    dec %esi
    jnz 1b
    jmp 1b`,
  'calls and returns': `
    mov $20, %edi
    call fib
    hlt
  fib: cmp $2, %edi
    jb 9f
    push %rdi
    dec %edi
    call fib
    pop %rdi
    push %rax
    sub $2, %edi
    call fib
    pop %rdx
    add %rdx, %rax
    ret
  9: mov %edi, %eax
    ret`,
  'multiplication and division': `
    mov $100000, %ecx
    mov $0x123456789abcdef, %rax
  1: mul %rax
    add %rcx, %rax
    and $0xffff, %edx
    mov $0x10001, %rbx
    div %rbx
    imul %rdx, %rsi
    add %rax, %rsi
    mov %rsi, %rax
    loop 1b
    hlt`,
  'strings, up and down, of no element and of many': `
    mov $2000, %ebx
  1: mov $0x500000, %rdi
    lea 0x300(%rdi), %rsi
    mov %ebx, %ecx
    and $31, %ecx
    mov %rbx, %rax
    rep stosq
    mov %ebx, %ecx
    and $127, %ecx
    mov $0x500003, %rdi
    rep movsb
    mov $0x500010, %rdi
    mov $0x500210, %rsi
    mov %ebx, %ecx
    and $15, %ecx
    repe cmpsb
    sete %dl
    mov $0x500400, %rdi
    mov $100, %ecx
    repne scasb
    adc %rcx, %rdx
    std
    mov $0x500100, %rdi
    mov $9, %ecx
    rep stosw
    cld
    dec %ebx
    jnz 1b
    hlt`,
  'jumps through a table of addresses, and through one of distances': `
  start: mov $0x500000, %rbx
    mov $30000, %ecx
    xor %edx, %edx
    lea 6f(%rip), %r8
  1: mov %ecx, %eax
    and $3, %eax
    lea 7f(%rip), %rsi
    movslq (%rsi,%rax,4), %rdi
    add %rsi, %rdi
    jmp *%rdi
  2: add $3, %rdx
    jmp 6f
  3: imul $7, %rdx, %rdx
    jmp 6f
  4: rol $5, %rdx
    jc 2b
    jmp 6f
  5: xor %rcx, %rdx
    jmp *%r8
  6: mov %rdx, (%rbx)
    mov %ecx, %eax
    shr $2, %eax
    and $1, %eax
    jmp *0x401000 + 8f - start(,%rax,8)
  10: dec %ecx
    lea 6b(%rip), %r8
    jnz 1b
    hlt
  11: sub $2, %rdx
    jmp 10b
    .balign 4
  7: .long 2b - 7b, 3b - 7b, 4b - 7b, 5b - 7b
    .balign 8
  8: .quad 0x401000 + 10b - start, 0x401000 + 11b - start`,
  'a carry that INC and DEC keep from block to block': `
    mov $30000, %ecx
    mov $0x500000, %rbx
    mov $-3, %r8
  1: mov (%rbx), %rsi
    adc %r8, %rsi
    dec %r9b
    mov %rsi, (%rbx)
    jp 2f
    inc %edx
    rcr $1, %r10
    inc %r10
  2: adc %rdx, %rax
    lahf
    dec %ecx
    jnz 1b
    hlt`,
  'regions that lead to each other': `
    mov $20000, %ecx
    lea 2f(%rip), %rbx
    lea 3f(%rip), %rdx
    lea 1f(%rip), %rsi
  1: add %rcx, %rax
    jmp *%rbx
  2: rol $3, %rax
    imul %rcx, %r8
    inc %r8
    jmp *%rdx
  3: sbb %r8, %r9
    dec %ecx
    jz 4f
    jmp *%rsi
  4: hlt`,
  'a region that leads to one that faults': `
    mov $3000, %ecx
    mov $0x500000, %rdi
    lea 2f(%rip), %rbx
    lea 1f(%rip), %rdx
  1: add $8, %rdi
    jmp *%rbx
  2: add %rcx, (%rdi)
    dec %ecx
    jmp *%rdx`,
  'flags that only a stop needs': `
    mov $0x123456789, %rcx
  1: add %rcx, %rax
    js 2f
    mov %rax, %rsi
    jmp 3f
  2: lea 3(%rcx), %rcx
  3: lea 5(%rsi), %rdx
    jmp 1b`,
  'a loop that is entered in its middle': `
    mov $5000, %ecx
  1: test $4, %cl
    jnz 3f
  2: add %rcx, %rax
    sbb %rdx, %rdx
  3: xor %rax, %rbx
    inc %r9
    test $3, %r9b
    jnz 2b
    rcr $1, %rbx
    dec %ecx
    jnz 1b
    hlt`,
};

/** A reproducible sequence of budgets. */
function* budgets(): Generator<number> {
  for (let x = 12345; ; x = (x * 1103515245 + 12345) % 2147483648) yield 1 + (x % 7 === 0 ? x % 50000 : x % 300);
}

const CASES = Object.entries(PROGRAMS).flatMap(([name, source]) => [
  [name, source, false] as const,
  [`${name}, in turns`, source, true] as const,
]);
test.skipIf(!hasGnuAs).each(CASES)('%s', (_, source, stopsOften) => {
  const code = gnuAssemble(source);
  const a = bareMachine(code);
  const b = bareMachine(code);
  const stepper = new Stepper(a.machine, { regions: false });
  const compiled = new Stepper(b.machine, { hotAfter: 2000, stopsOften });
  const budget = budgets();
  for (let i = 0; i < 800; i++) {
    const until = a.core.cycle + budget.next().value!;
    const stopA = stepper.run(a.core, until);
    const stopB = compiled.run(b.core, until);
    expect(stopB).toEqual(stopA);
    expect(describe(b.core)).toEqual(describe(a.core));
    if (stopA.reason !== 'turn') break;
  }
  const memory = ({ machine }: typeof a) =>
    Buffer.from(machine.memory.bytes.subarray(machine.memory.frameOffset(0), machine.memory.frameOffset(8)));
  expect(memory(b).equals(memory(a))).toBe(true);
});

test.skipIf(!hasGnuAs)('three instructions of a loop may share a pair of records', () => {
  // recordIndex is linear over bits, and 0 for both distances.
  expect([0x40004, 0x80008].map(recordIndex)).toEqual([0, 0]);
  const code = gnuAssemble(`
    mov $800, %ecx
    mov $0x500000, %rbx
  1: add %rcx, %rax
    jmp 2f
    .fill 0x40004 - (. - 1b), 1, 6
  2: mov %rax, (%rbx)
    jmp 3f
    .fill 0x80008 - (. - 1b), 1, 6
  3: dec %ecx
    jnz 1b
    hlt`);
  const [a, b, c] = [bareMachine(code), bareMachine(code), bareMachine(code)];
  expect(new ReferenceEngine(a.machine).run(a.core, 1e6).reason).toBe('trap');
  expect(a.core.registers.gpr(0)).toBe(320_400n);
  new Stepper(b.machine, { regions: false }).run(b.core, 1e6);
  new Stepper(c.machine, { hotAfter: 2000 }).run(c.core, 1e6);
  expect(describe(b.core)).toEqual(describe(a.core));
  expect(describe(c.core)).toEqual(describe(a.core));
});

test.skipIf(!hasGnuAs)(
  'instructions that share a pair of records are forgotten in both of them when they are written',
  () => {
    const code = gnuAssemble(`
    mov $100, %ecx
    .balign 16
  1: add $1, %rax
    jmp 2f
    .fill 0x40004 - (. - 1b), 1, 6
  2: add $1, %rbx
    mov %cl, 1b+3(%rip)
    mov %cl, 2b+3(%rip)
    dec %ecx
    jnz 1b
    hlt`);
    const states = [false, true].map((isStepper) => {
      const { machine, core } = bareMachine(code);
      for (const page of core.space!.pages.keys()) core.space!.protect(page, 7);
      const engine = isStepper ? new Stepper(machine, { regions: false }) : new ReferenceEngine(machine);
      engine.run(core, 1e5);
      return describe(core);
    });
    expect(states[1]).toEqual(states[0]);
    // 1, then 100 down to 2.
    expect(states[0]).toMatchObject({ r0: (5050).toString(16), r3: (5050).toString(16) });
  },
);

test.skipIf(!hasGnuAs)('a region may contain an instruction that shares its record with the entry', () => {
  // recordIndex is linear over bits, and 0 for 0x40004.
  expect(recordIndex(0x40004)).toBe(0);
  const code = gnuAssemble(`
    mov $800, %ecx
    mov $0x500000, %rbx
  1: add %rcx, %rax
    jmp 2f
    .fill 0x40004 - (. - 1b), 1, 6
  2: mov %rax, (%rbx)
    dec %ecx
    jnz 1b
    hlt`);
  const [a, b] = [bareMachine(code), bareMachine(code)];
  new Stepper(a.machine, { regions: false }).run(a.core, 1e6);
  new Stepper(b.machine, { hotAfter: 2000 }).run(b.core, 1e6);
  expect(describe(b.core)).toEqual(describe(a.core));
});
