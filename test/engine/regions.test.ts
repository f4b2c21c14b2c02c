// Compiled regions against the stepper: the same registers, flags, memory and clock at any budget.

import { expect, test } from 'vitest';
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
};

/** A reproducible sequence of budgets. */
function* budgets(): Generator<number> {
  for (let x = 12345; ; x = (x * 1103515245 + 12345) % 2147483648) yield 1 + (x % 7 === 0 ? x % 50000 : x % 300);
}

test.skipIf(!hasGnuAs).each(Object.entries(PROGRAMS))('%s', (_, source) => {
  const code = gnuAssemble(source);
  const a = bareMachine(code);
  const b = bareMachine(code);
  const stepper = new Stepper(a.machine);
  const compiled = new Stepper(b.machine, true);
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

test.skipIf(!hasGnuAs)('a region may contain an instruction that shares its record with the entry', () => {
  const code = gnuAssemble(`
    mov $800, %ecx
    mov $0x500000, %rbx
  1: add %rcx, %rax
    jmp 2f
    .fill 8192 - (. - 1b), 1, 6
  2: mov %rax, (%rbx)
    dec %ecx
    jnz 1b
    hlt`);
  const [a, b] = [bareMachine(code), bareMachine(code)];
  new Stepper(a.machine).run(a.core, 1e6);
  new Stepper(b.machine, true).run(b.core, 1e6);
  expect(describe(b.core)).toEqual(describe(a.core));
});
