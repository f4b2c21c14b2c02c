import { DATA, FS_BASE, little, NONCANONICAL, READ_ONLY, RSP, rows, STACK, UNMAPPED } from './harness.ts';

/** Error codes of page faults at CPL 3: what may not be read, written (page absent, page read-only). */
const [NO_READ, NO_WRITE, READ_ONLY_PAGE] = [4, 6, 7];

rows('MOV', [
  ['movb $0x80, %ah', { rax: 0x1122_3344_5566_7788n }, { rax: 0x1122_3344_5566_8088n }],
  ['movb %ah, %bl', { rax: 0x9a00n, rbx: 0x1111n }, { rbx: 0x119an }],
  ['movb %dil, %spl', { rdi: 0x55n }, { rsp: RSP + 0x55n }],
  ['movw %cx, %ax', { rax: -1n & 0xffff_ffff_ffff_ffffn, rcx: 0n }, { rax: 0xffff_ffff_ffff_0000n }],
  ['movl %ecx, %eax', { rax: 0xffff_ffff_ffff_ffffn, rcx: 0x8000_0000n }, { rax: 0x8000_0000n }],
  ['movl %eax, %eax', { rax: 0xffff_ffff_ffff_ffffn }, { rax: 0xffff_ffffn }],
  ['movq $-2, %rax', {}, { rax: 0xffff_ffff_ffff_fffen }],
  ['movabsq $0x1122334455667788, %r9', {}, { r9: 0x1122_3344_5566_7788n }],
  ['movabsq %rax, 0x500008', { rax: 0x0102_0304_0506_0708n }, { memory: { [`${DATA + 8n}`]: '8 7 6 5 4 3 2 1' } }],
  ['movabsb 0x500000, %al', { rax: 0n, memory: { [`${DATA}`]: 'ff' } }, { rax: 0xffn }],
  ['movl $0x11223344, (%rbx,%rcx,4)', { rbx: DATA, rcx: 2n }, { memory: { [`${DATA + 8n}`]: '44 33 22 11' } }],
  [
    'movq -8(%rbx,%rcx,8), %rax',
    { rbx: DATA + 16n, rcx: -1n & 0xffff_ffff_ffff_ffffn, memory: { [`${DATA}`]: little(42n) } },
    { rax: 42n },
  ],
  ['movw %fs:4(%rbx), %ax', { rax: 0n, rbx: 0n, memory: { [`${FS_BASE + 4n}`]: '34 12' } }, { rax: 0x1234n }],
  ['movb (%ebx), %al', { rax: 0n, rbx: 0xffff_ffff_0000_0000n | DATA, memory: { [`${DATA}`]: '7' } }, { rax: 7n }],
  ['movb 1(%ebx), %al', { rbx: 0xffff_ffffn }, { fault: 'PF', error: NO_READ, address: 0n }],
  ['movl %cs, %eax', {}, { rax: 0x33n }],
  ['movl %ds, %eax', {}, { rax: 0n }],
]);

rows('MOV: faults', [
  ['movq %rax, (%rbx)', { rbx: UNMAPPED - 4n }, { fault: 'PF', error: READ_ONLY_PAGE, address: UNMAPPED - 4n }],
  ['movq (%rbx), %rax', { rbx: UNMAPPED - 4n }, { fault: 'PF', error: NO_READ, address: UNMAPPED }],
  ['movq %rax, (%rbx)', { rbx: READ_ONLY - 4n }, { fault: 'PF', error: READ_ONLY_PAGE, address: READ_ONLY }],
  ['movb %al, (%rbx)', { rbx: UNMAPPED }, { fault: 'PF', error: NO_WRITE, address: UNMAPPED }],
  ['movb (%rbx), %al', { rbx: NONCANONICAL }, { fault: 'GP' }],
  ['movb (%rbp), %al', { rbp: NONCANONICAL }, { fault: 'SS' }],
  ['movb (%rsp), %al', { rsp: NONCANONICAL }, { fault: 'SS' }],
  ['movb (%rbx), %al', { rbx: 0xffff_8880_0000_0000n }, { fault: 'PF', error: 5, address: 0xffff_8880_0000_0000n }],
]);

rows('MOVZX, MOVSX, sign extension of the accumulator', [
  ['movzbl %ah, %eax', { rax: 0xffff_ffff_ffff_80ffn }, { rax: 0x80n }],
  ['movzwq %cx, %rax', { rcx: 0xffff_8000n }, { rax: 0x8000n }],
  ['movsbw %cl, %ax', { rax: 0n, rcx: 0x80n }, { rax: 0xff80n }],
  ['movsbl %cl, %eax', { rcx: 0x80n }, { rax: 0xffff_ff80n }],
  ['movswq (%rbx), %rax', { rbx: DATA, memory: { [`${DATA}`]: '00 80' } }, { rax: 0xffff_ffff_ffff_8000n }],
  ['movslq %ecx, %rax', { rcx: 0x8000_0000n }, { rax: 0xffff_ffff_8000_0000n }],
  ['cbtw', { rax: 0x1280n }, { rax: 0xff80n }],
  ['cwtl', { rax: 0xffff_ffff_0000_8000n }, { rax: 0xffff_8000n }],
  ['cltq', { rax: 0x8000_0000n }, { rax: 0xffff_ffff_8000_0000n }],
  ['cwtd', { rax: 0x8000n, rdx: 0n }, { rdx: 0xffffn }],
  ['cltd', { rax: 0x7fff_ffffn }, { rdx: 0n }],
  ['cqto', { rax: 1n << 63n }, { rdx: 0xffff_ffff_ffff_ffffn }],
]);

rows('CMOVcc', [
  ['cmovel %ecx, %eax', { rax: 0xffff_ffff_0000_0001n, rcx: 2n }, { rax: 1n }],
  ['cmovel %ecx, %eax', { rax: 1n, rcx: 2n, flags: 'ZF' }, { rax: 2n }],
  ['cmovew %cx, %ax', { rax: 0xffff_ffffn, rcx: 2n }, {}],
  ['cmovneq (%rbx), %rax', { rbx: UNMAPPED, flags: 'ZF' }, { fault: 'PF', error: NO_READ, address: UNMAPPED }],
]);

rows('XCHG, XADD, BSWAP', [
  ['xchgb %al, %ah', { rax: 0x1122n }, { rax: 0x2211n }],
  ['xchgl %eax, %ecx', { rax: 0xffff_ffff_0000_0001n, rcx: 2n }, { rax: 2n, rcx: 1n }],
  [
    'xchgq %rax, (%rbx)',
    { rax: 1n, rbx: DATA, memory: { [`${DATA}`]: '2' } },
    { rax: 2n, memory: { [`${DATA}`]: '1' } },
  ],
  ['xchgq %rax, (%rbx)', { rbx: READ_ONLY }, { fault: 'PF', error: READ_ONLY_PAGE, address: READ_ONLY }],
  ['xaddl %ecx, %eax', { rax: 1n, rcx: 2n }, { rax: 3n, rcx: 1n, flags: 'PF' }],
  ['xaddl %eax, %eax', { rax: 4n }, { rax: 8n, flags: '' }],
  [
    'lock xaddb %cl, (%rbx)',
    { rbx: DATA, rcx: 1n, memory: { [`${DATA}`]: 'ff' } },
    { rcx: 0xffn, memory: { [`${DATA}`]: '0' }, flags: 'CF PF AF ZF' },
  ],
  ['bswapl %eax', { rax: 0xffff_ffff_1122_3344n }, { rax: 0x4433_2211n }],
  ['bswapq %rax', { rax: 0x1122_3344_5566_7788n }, { rax: 0x8877_6655_4433_2211n }],
]);

rows('CMPXCHG', [
  ['cmpxchgl %ecx, %ebx', { rax: 5n, rbx: 5n, rcx: 9n }, { rbx: 9n, flags: 'PF ZF' }],
  ['cmpxchgl %ecx, %ebx', { rax: 5n, rbx: 0x1_0000_0006n, rcx: 9n }, { rax: 6n, flags: 'CF PF AF SF' }],
  ['lock cmpxchgq %rcx, (%rbx)', { rax: 0n, rbx: DATA, rcx: 9n }, { flags: 'PF ZF', memory: { [`${DATA}`]: '9' } }],
  ['cmpxchgb %cl, (%rbx)', { rax: 1n, rbx: READ_ONLY }, { fault: 'PF', error: READ_ONLY_PAGE, address: READ_ONLY }],
  [
    'cmpxchg8b (%rsi)',
    { rax: 1n, rdx: 2n, rbx: 3n, rcx: 4n, rsi: DATA, memory: { [`${DATA}`]: '1 0 0 0 2' } },
    { flags: 'ZF', memory: { [`${DATA}`]: '3 0 0 0 4' } },
  ],
  [
    'cmpxchg8b (%rsi)',
    { rax: 9n, rdx: 9n, rsi: DATA, flags: 'CF ZF', memory: { [`${DATA}`]: '1 0 0 0 2' } },
    { rax: 1n, rdx: 2n, flags: 'CF' },
  ],
  [
    'cmpxchg16b (%rsi)',
    { rax: 0n, rdx: 0n, rbx: 3n, rcx: 4n, rsi: DATA },
    { flags: 'ZF', memory: { [`${DATA}`]: '3', [`${DATA + 8n}`]: '4' } },
  ],
  ['cmpxchg16b (%rsi)', { rsi: DATA + 8n }, { fault: 'GP' }],
]);

rows('PUSH, POP', [
  ['pushq %rax', { rax: 0x1122n }, { rsp: RSP - 8n, memory: { [`${RSP - 8n}`]: '22 11' } }],
  ['pushq %rsp', {}, { rsp: RSP - 8n, memory: { [`${RSP - 8n}`]: little(RSP) } }],
  ['pushq $-1', {}, { rsp: RSP - 8n, memory: { [`${RSP - 8n}`]: little(-1n) } }],
  ['pushw $0x1234', {}, { rsp: RSP - 2n, memory: { [`${RSP - 2n}`]: '34 12' } }],
  ['pushq (%rbx)', { rbx: DATA, memory: { [`${DATA}`]: '7' } }, { rsp: RSP - 8n, memory: { [`${RSP - 8n}`]: '7' } }],
  ['pushq %fs', {}, { rsp: RSP - 8n }],
  ['popq %rax', { memory: { [`${RSP}`]: '34 12' } }, { rax: 0x1234n, rsp: RSP + 8n }],
  ['popq %rsp', { memory: { [`${RSP}`]: '34 12' } }, { rsp: 0x1234n }],
  ['popw %ax', { rax: 0xffff_ffffn, memory: { [`${RSP}`]: '34 12' } }, { rax: 0xffff_1234n, rsp: RSP + 2n }],
  ['popq 8(%rsp)', { memory: { [`${RSP}`]: '34 12' } }, { rsp: RSP + 8n, memory: { [`${RSP + 16n}`]: '34 12' } }],
  [
    'popq 8(%rbp)',
    { rbp: RSP, memory: { [`${RSP}`]: '34 12' } },
    { rsp: RSP + 8n, memory: { [`${RSP + 8n}`]: '34 12' } },
  ],
  ['pushq %rax', { rsp: STACK }, { fault: 'PF', error: NO_WRITE, address: STACK - 8n }],
  ['pushq %rax', { rsp: STACK + 4n }, { fault: 'PF', error: NO_WRITE, address: STACK - 4n }],
  ['pushq %rax', { rsp: NONCANONICAL + 8n }, { fault: 'SS' }],
  ['popq (%rbx)', { rbx: READ_ONLY }, { fault: 'PF', error: READ_ONLY_PAGE, address: READ_ONLY }],
]);
