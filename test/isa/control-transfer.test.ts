import { CODE, DATA, little, NONCANONICAL, RSP, rows, STACK, UNMAPPED } from './harness.ts';

const TARGET = 0x40_1800n;

rows('JMP, Jcc', [
  ['jmp .+0x20', {}, { rip: CODE + 0x20n }],
  ['jmp .+0x800', {}, { rip: CODE + 0x800n }],
  ['jmp *%rax', { rax: TARGET }, { rip: TARGET }],
  ['jmp *8(%rbx)', { rbx: DATA, memory: { [`${DATA + 8n}`]: little(TARGET) } }, { rip: TARGET }],
  ['notrack jmp *%rax', { rax: TARGET }, { rip: TARGET }],
  ['jmp *%rax', { rax: NONCANONICAL }, { fault: 'GP' }],
  ['jmp *(%rbx)', { rbx: UNMAPPED }, { fault: 'PF', error: 4, address: UNMAPPED }],
  ['je .+0x20', { flags: 'ZF' }, { rip: CODE + 0x20n }],
  ['je .+0x20', {}, {}],
  ['jl .+0x200', { flags: 'SF' }, { rip: CODE + 0x200n }],
  ['jl .+0x200', { flags: 'SF OF' }, {}],
  ['jg .+0x20', { flags: 'SF OF' }, { rip: CODE + 0x20n }],
  ['jg .+0x20', { flags: 'ZF' }, {}],
  ['ja .+0x20', { flags: 'CF' }, {}],
  ['jp .+0x20', { flags: 'PF' }, { rip: CODE + 0x20n }],
]);

rows('loops', [
  ['loop .+0x20', { rcx: 2n }, { rcx: 1n, rip: CODE + 0x20n }],
  ['loop .+0x20', { rcx: 1n }, { rcx: 0n }],
  ['loop .+0x20', { rcx: 0n }, { rcx: 0xffff_ffff_ffff_ffffn, rip: CODE + 0x20n }],
  ['addr32 loop .+0x20', { rcx: 0x1_0000_0001n }, { rcx: 0n }],
  ['loope .+0x20', { rcx: 2n }, { rcx: 1n }],
  ['loope .+0x20', { rcx: 2n, flags: 'ZF' }, { rcx: 1n, rip: CODE + 0x20n }],
  ['loopne .+0x20', { rcx: 2n }, { rcx: 1n, rip: CODE + 0x20n }],
  ['jrcxz .+0x20', { rcx: 1n << 32n }, {}],
  ['jecxz .+0x20', { rcx: 1n << 32n }, { rip: CODE + 0x20n }],
]);

rows('CALL, RET', [
  ['call .+0x20', {}, { rsp: RSP - 8n, rip: CODE + 0x20n, memory: { [`${RSP - 8n}`]: little(CODE + 5n) } }],
  ['call *%rax', { rax: TARGET }, { rsp: RSP - 8n, rip: TARGET, memory: { [`${RSP - 8n}`]: little(CODE + 2n) } }],
  [
    'call *(%rsp)',
    { memory: { [`${RSP}`]: little(TARGET) } },
    { rsp: RSP - 8n, rip: TARGET, memory: { [`${RSP - 8n}`]: little(CODE + 3n) } },
  ],
  ['ret', { memory: { [`${RSP}`]: little(TARGET) } }, { rsp: RSP + 8n, rip: TARGET }],
  ['ret $16', { memory: { [`${RSP}`]: little(TARGET) } }, { rsp: RSP + 24n, rip: TARGET }],
  ['rep ret', { memory: { [`${RSP}`]: little(TARGET) } }, { rsp: RSP + 8n, rip: TARGET }],
  ['call .+0x20', { rsp: STACK }, { fault: 'PF', error: 6, address: STACK - 8n }],
  ['call *%rax', { rax: NONCANONICAL }, { fault: 'GP' }],
  ['call .+0x20', { rsp: NONCANONICAL + 8n }, { fault: 'SS' }],
  ['ret', { memory: { [`${RSP}`]: little(NONCANONICAL) } }, { fault: 'GP' }],
  ['ret', { rsp: STACK - 8n }, { fault: 'PF', error: 4, address: STACK - 8n }],
]);

rows('software interrupts', [
  ['int3', {}, { stop: 'breakpoint' }],
  ['int $3', {}, { stop: 'breakpoint' }],
  ['int $0x80', {}, { fault: 'GP', error: 0x402 }],
]);

rows('far transfers', [
  ['ljmp *(%rdi)', { rdi: DATA, memory: { [`${DATA}`]: '0 10 40 0 33 0' } }, { rip: 0x40_1000n }],
  ['ljmp *(%rdi)', { rdi: DATA, memory: { [`${DATA}`]: '0 10 40 0 2b 0' } }, { fault: 'GP', error: 0x28 }],
  ['rex64 ljmp *(%rdi)', { rdi: DATA, memory: { [`${DATA}`]: '0 10 40 0 0 0 0 0 33 0' } }, { rip: 0x40_1000n }],
  ['rex64 ljmp *(%rdi)', { rdi: DATA, memory: { [`${DATA}`]: '0 0 0 0 0 80 0 0 33 0' } }, { fault: 'GP' }],
  [
    'rex64 lcall *(%rdi)',
    { rdi: DATA, memory: { [`${DATA}`]: '0 10 40 0 0 0 0 0 33 0' } },
    { rip: 0x40_1000n, rsp: RSP - 16n, memory: { [`${RSP - 16n}`]: '3 10 40 0 0 0 0 0 33' } },
  ],
  ['rex64 lret $8', { memory: { [`${RSP}`]: '0 10 40 0 0 0 0 0 33' } }, { rip: 0x40_1000n, rsp: RSP + 24n }],
  ['lret', { memory: { [`${RSP}`]: '0 10 40 0 32' } }, { fault: 'GP', error: 0x30 }],
]);

/** What IRETQ pops, from RSP on. */
const frame = (rip: bigint, cs: bigint, rflags: bigint, rsp: bigint, ss: bigint) => ({
  [`${RSP}`]: [rip, cs, rflags, rsp, ss].map((value) => little(value)).join(' '),
});
rows('IRETQ', [
  [
    'iretq',
    { flags: 'CF', memory: frame(TARGET, 0x33n, 0x24_0c50n, 0x77n, 0x2bn) },
    { rip: TARGET, rsp: 0x77n, flags: 'AF ZF DF OF AC ID' },
  ],
  ['iretq', { flags: 'NT', memory: frame(TARGET, 0x33n, 0n, 0x77n, 0x2bn) }, { fault: 'GP' }],
  ['iretq', { memory: frame(TARGET, 0x10n, 0n, 0x77n, 0x18n) }, { fault: 'GP', error: 0x10 }],
  ['iretq', { memory: frame(TARGET, 0x33n, 0n, 0x77n, 0x18n) }, { fault: 'GP', error: 0x18 }],
  ['iretq', { memory: frame(NONCANONICAL, 0x33n, 0n, 0x77n, 0x2bn) }, { fault: 'GP' }],
]);

rows('far transfers with 16-bit operands: the offset has no upper part', [
  ['ljmpw *(%rdi)', { rdi: DATA, memory: { [`${DATA}`]: '34 12 33 0' } }, { rip: 0x1234n }],
  ['ljmpw *(%rdi)', { rdi: DATA, memory: { [`${DATA}`]: '34 12 2b 0' } }, { fault: 'GP', error: 0x28 }],
  [
    'lcallw *(%rdi)',
    { rdi: DATA, memory: { [`${DATA}`]: '34 12 33 0' } },
    { rip: 0x1234n, rsp: RSP - 4n, memory: { [`${RSP - 4n}`]: '3 10 33 0' } },
  ],
  ['lcallw *(%rdi)', { rdi: DATA, rsp: STACK }, { fault: 'GP' }],
  ['lretw $8', { memory: { [`${RSP}`]: '34 12 33' } }, { rip: 0x1234n, rsp: RSP + 12n }],
  ['lretw', { rsp: STACK - 4n }, { fault: 'PF', error: 4, address: STACK - 4n }],
  [
    'iretw',
    { flags: 'CF AC ID', memory: { [`${RSP}`]: '34 12 33 0 40 0 77 0 2b 0' } },
    { rip: 0x1234n, rsp: 0x77n, flags: 'ZF AC ID' },
  ],
  ['iretw', { flags: 'NT', memory: { [`${RSP}`]: '34 12 33 0 40 0 77 0 2b 0' } }, { fault: 'GP' }],
]);
