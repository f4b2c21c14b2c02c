// What is said when a signal ends a program, or when it stands still: the place, the reason in the field's words, and what may
// have been forgotten. Each row is a mistake that people make.

import { describe, expect, test } from 'vitest';
import { ring3 } from './fake-host.ts';
import { START } from './programs.ts';

/** A receiver of vector 5 that has a connection to itself in RAX; then some instructions, and its handler. */
const connected = (then: string, handler = 'add $8, %rsp; uiret') => `${START}        lea handler(%rip), %rdi
        xor %esi, %esi
        mov $449, %eax                  # uintr_register_handler
        syscall
        mov $5, %edi
        mov $451, %eax                  # uintr_create_fd
        syscall
        mov %eax, %edi
        mov $452, %eax                  # uintr_register_sender
        syscall
        ${then}
1:      jmp 1b
handler: ${handler}
`;
/** A process that touches fresh memory (a page fault that is resolved) and is then killed by its alarm. */
const alarmed = `${START}        movb $1, fresh(%rip)
        lea value(%rip), %rsi
        xor %edi, %edi                  # ITIMER_REAL
        xor %edx, %edx
        mov $38, %eax                   # setitimer
        syscall
1:      jmp 1b
        .data
value:  .quad 0, 0, 0, 1
        .bss
        .skip 4096
fresh:  .skip 4096
`;

/** Mistake, source, the signal and how it came about, the lines below. */
const table: [string, string, RegExp, RegExp][] = [
  [
    'SENDUIPI without a connection',
    `${START}        xor %eax, %eax\n        senduipi %rax\n`,
    /SIGILL \(#UD\) at x\.s:4$/m,
    /^ {2}4 \| {9}senduipi %rax\n {2}this thread has no UITT: bit 0 of IA32_UINTR_TT is 0 \(hardware H104\)\n {2}hint: .*uintr_register_sender/m,
  ],
  [
    'an index beyond the table',
    connected('mov $300, %eax; senduipi %rax'),
    /SIGSEGV \(#GP\) at x\.s:13$/m,
    /index 300 is beyond UITTSZ = 255 \(hardware H105\)/,
  ],
  [
    'an error for an index',
    connected('mov $-9, %rax; senduipi %rax'),
    /SIGSEGV \(#GP\)/,
    /hint: -9 is -EBADF, an error that was taken for an index/,
  ],
  [
    'an index of nobody',
    connected('mov $3, %eax; senduipi %rax'),
    /SIGSEGV \(#GP\)/,
    /entry 3 of the UITT is not valid: V = 0 \(hardware H107\)/,
  ],
  [
    'a handler that ends in RET',
    connected('stui; senduipi %rax', 'ret'),
    /SIGSEGV \(#PF: execution of an unmapped page, 0x5\) at 0x5$/m,
    /RET took the vector, 5, for the return address\n {2}hint: .*uiret/,
  ],
  [
    'a handler that keeps the vector',
    connected('stui; senduipi %rax', 'uiret'),
    /#PF: execution of an unmapped page, 0x5\)/,
    /UIRET took the vector, 5, for the return address \(hardware H89\)\n {2}hint: .*`add \$8, %rsp`/,
  ],
  [
    'a handler that ends in IRETQ',
    connected('stui; senduipi %rax', 'iretq'),
    /SIGSEGV \(#GP\) at x\.s:15$/m,
    /IRET took the vector, 5.*\n {2}hint: .*-muintr/,
  ],
  [
    'no stack at a delivery',
    connected('mov $0x1234, %esp; stui; senduipi %rax'),
    /#PF: write to an unmapped page, 0x11a8\)/,
    /a user interrupt was being delivered: its frame is pushed below RSP = 0x1234/,
  ],
  [
    'no exit',
    `${START}        nop\n`,
    /SIGSEGV \(#PF: write to an unmapped page, .*\) at 0x4010/,
    /it ran past the end of its code: the last instruction before is at x\.s:3\n {2}hint: .*exit/,
  ],
  [
    'data behind the code',
    `${START}        nop\n        .ascii "hello there\\n"\n`,
    /SIGSEGV|SIGILL/,
    /it ran into data: the last instruction before is at x\.s:3/,
  ],
  [
    'RET at the end of _start',
    `${START}        ret\n`,
    /execution of an unmapped page, 0x1\) at 0x1$/m,
    /RET took argc, 1, for the return address\n {2}hint: `_start` has nobody to return to/,
  ],
  [
    'a number without `$`',
    `${START}        mov 60, %eax\n`,
    /read of an unmapped page, 0x3c\) at x\.s:3$/m,
    /the operand is the memory at 0x3c\n {2}hint: .*`\$0x3c`/,
  ],
  [
    'recursion without end',
    `${START}        sub $4000, %rsp\n        call _start\n`,
    /write to an unmapped page, 0x7fff/,
    /this is the stack, RSP = 0x7fff.*, and it can grow no further/,
  ],
  [
    'the system call of 32-bit programs',
    `${START}        int $0x80\n`,
    /SIGSEGV \(#GP\) at x\.s:3/,
    /INT 80H is the system call of 32-bit programs.*\n {2}hint: SYSCALL/,
  ],
  [
    'code among data',
    `        .data\n${START}        nop\n`,
    /execution of a page that does not allow it, .* <_start>\) at x\.s:4/,
    /this is data.*\n {2}hint: `\.text`/,
  ],
  [
    'PUSH without POP',
    '        .globl main\nmain:   push $77\n        ret\n',
    /execution of an unmapped page, 0x4d\) at 0x4d$/m,
    /RET, it seems, took 0x4d from the stack.*\n {2}hint: what has been pushed is popped/,
  ],
  [
    'a jump through a null pointer',
    `${START}        xor %eax, %eax\n        jmp *%rax\n`,
    /execution of an unmapped page, 0x0\) at 0x0$/m,
    /RET or a jump led to 0x0.*\n {2}hint: a pointer that was never set/,
  ],
  [
    'a call through a null pointer',
    `${START}        xor %eax, %eax\n        call *%rax\n        nop\n`,
    /execution of an unmapped page, 0x0\) at 0x0$/m,
    /CALL led to 0x0; it would have returned to 0x401004 \(x\.s:5\)/,
  ],
  [
    'a jump to nowhere',
    `${START}        mov $0x1234, %eax\n        jmp *%rax\n`,
    /execution of an unmapped page, 0x1234\)/,
    /a jump led to 0x1234/,
  ],
  [
    'division by zero',
    `${START}        xor %ecx, %ecx\n        div %ecx\n`,
    /SIGFPE \(#DE\) at x\.s:4/,
    /division by zero/,
  ],
  [
    'a dividend with an upper half',
    `${START}        mov $1, %ecx\n        mov $1, %edx\n        div %ecx\n`,
    /SIGFPE \(#DE\)/,
    /the quotient is too large.*\n {2}hint: .*`xor %edx, %edx`/,
  ],
  [
    'a misaligned operand',
    `${START}        movaps 4(%rsp), %xmm0\n`,
    /SIGSEGV \(#GP\)/,
    /the operand at 0x7ff.*4 is not aligned to 16\n {2}hint: RSP/,
  ],
  [
    'an address that is none',
    `${START}        mov $0x123456789abcdef0, %rax\n        mov (%rax), %rbx\n`,
    /SIGSEGV \(#GP\)/,
    /0x123456789abcdef0 is no address/,
  ],
  [
    'a jump to an address that is none',
    `${START}        mov $0x123456789abcdef0, %rax\n        jmp *%rax\n`,
    /SIGSEGV \(#GP\) at x\.s:4/,
    /it leads to 0x123456789abcdef0/,
  ],
  ['a privileged instruction', `${START}        hlt\n`, /SIGSEGV \(#GP\)/, /privileged/],
  ['bytes that are none', `${START}        .byte 6\n`, /SIGILL \(#UD\)/, /no instruction/],
  [
    'a write to constants',
    `${START}        movb $1, text+2(%rip)\n        .section .rodata\ntext:   .asciz "abc"\n`,
    /write to a page that does not allow it, 0x402002 <text\+0x2>\) at x\.s:3$/m,
    /3 \| /,
  ],
];

describe('killed by a signal', () => {
  test.each(table)('%s', async (_name, source, first, below) => {
    const { stderr, status } = await ring3('run --memory 16M x.s', { files: { 'x.s': source } });
    expect(status).toBeGreaterThan(128);
    expect(stderr).toMatch(/^ring3: killed by /m);
    expect(stderr).toMatch(first);
    expect(stderr).toMatch(below);
  });
  test.each([
    ['--cpu no-uintr', 'this processor has no user interrupts'],
    ['--kconfig uintr=n', 'this kernel is built without user interrupts'],
    ['--boot nouintr', 'booted with nouintr'],
    ['--boot clearcpuid=uintr', 'booted with clearcpuid=uintr'],
    ['--boot pti=on', 'page-table isolation'],
  ])('STUI with %s', async (options, reason) => {
    const { stderr } = await ring3(`run --memory 16M ${options} x.s`, { files: { 'x.s': `${START}        stui\n` } });
    expect(stderr).toMatch(/^ {2}CR4\.UINTR is 0 \(hardware H6\): /m);
    expect(stderr).toContain(reason);
  });
  test('who sent it, where no exception did', async () => {
    const abort = `${START}        mov $39, %eax\n        syscall\n        mov %eax, %edi\n        mov $6, %esi\n        mov $62, %eax\n        syscall\n`;
    const own = await ring3('run x.s', { files: { 'x.s': abort } });
    expect(own.stderr).toBe('ring3: killed by SIGABRT, sent by itself, at x.s:8\n');
    const timer = await ring3('run x.s', { files: { 'x.s': alarmed } });
    expect(timer.stderr).toBe('ring3: killed by SIGALRM, sent by the kernel, at x.s:9\n');
    const trap = await ring3('run x.s', { files: { 'x.s': `${START}        int3\n` } });
    expect(trap.stderr).toBe('ring3: killed by SIGTRAP at x.s:3\n');
  });
});

test('of compiled code, the line of its source as well', async () => {
  const source = `        .file 1 "main.c"\n${START}        nop\n        .loc 1 7 3\n        ud2\n`;
  const { stderr } = await ring3('run x.s', { files: { 'x.s': source } });
  expect(stderr).toMatch(/^ring3: killed by SIGILL \(#UD\) at x\.s:6 \(main\.c:7\)$/m);
});

describe('standing still with an interrupt pending', () => {
  const files = { 'x.s': connected('senduipi %rax'), 'pause.s': connected('mov $34, %eax; syscall; senduipi %rax') };
  const pending = /^ {2}task 1 is not interrupted by vector 5, which UIRR holds: UIF = 0; STUI sets it/m;

  test('whoever has forgotten STUI and spins is told so', async () => {
    const { status, stderr } = await ring3('run x.s', { files });
    expect(status).toBe(125);
    expect(stderr).toMatch(pending);
  });
  test('at a limit, too', async () => {
    const { status, stderr } = await ring3('run --max-cycles 20000 x.s', { files });
    expect(status).toBe(124);
    expect(stderr).toMatch(pending);
  });
  test('nothing is said where nothing is pending', async () => {
    expect((await ring3('run pause.s', { files })).stderr).not.toContain('interrupted');
  });
});
