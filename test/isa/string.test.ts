import { CODE, DATA, FS_BASE, NONCANONICAL, READ_ONLY, rows, UNMAPPED } from './harness.ts';

const at = (offset: bigint): string => `${DATA + offset}`;

rows('single elements', [
  [
    'movsb',
    { rsi: DATA, rdi: DATA + 8n, memory: { [at(0n)]: '7' } },
    { rsi: DATA + 1n, rdi: DATA + 9n, memory: { [at(8n)]: '7' } },
  ],
  [
    'movsq',
    { rsi: DATA, rdi: DATA + 8n, flags: 'DF', memory: { [at(0n)]: '7' } },
    { rsi: DATA - 8n, rdi: DATA, memory: { [at(8n)]: '7' } },
  ],
  [
    'movsl',
    { rsi: DATA, rdi: DATA + 8n, memory: { [at(0n)]: '1 2 3 4 5' } },
    { rsi: DATA + 4n, rdi: DATA + 12n, memory: { [at(8n)]: '1 2 3 4' } },
  ],
  [
    'movsb %fs:(%rsi), (%rdi)',
    { rsi: 1n, rdi: DATA, memory: { [`${FS_BASE + 1n}`]: '9' } },
    { rsi: 2n, rdi: DATA + 1n, memory: { [at(0n)]: '9' } },
  ],
  ['stosl', { rax: 0x1122_3344n, rdi: DATA }, { rdi: DATA + 4n, memory: { [at(0n)]: '44 33 22 11' } }],
  ['lodsb', { rax: 0xffffn, rsi: DATA, memory: { [at(0n)]: '12' } }, { rax: 0xff12n, rsi: DATA + 1n }],
  ['lodsl', { rsi: DATA, flags: 'DF', memory: { [at(0n)]: '12' } }, { rax: 0x12n, rsi: DATA - 4n }],
  ['scasb', { rax: 5n, rdi: DATA, memory: { [at(0n)]: '5' } }, { rdi: DATA + 1n, flags: 'PF ZF' }],
  [
    'cmpsb',
    { rsi: DATA, rdi: DATA + 1n, memory: { [at(0n)]: '1 2' } },
    { rsi: DATA + 1n, rdi: DATA + 2n, flags: 'CF PF AF SF' },
  ],
  ['addr32 stosb', { rax: 1n, rdi: 0xffff_ffff_0000_0000n | DATA }, { rdi: DATA + 1n, memory: { [at(0n)]: '1' } }],
]);

rows('repeated: one element per execution, RIP stays while there is more', [
  [
    'rep movsb',
    { rcx: 2n, rsi: DATA, rdi: DATA + 8n, memory: { [at(0n)]: '7' } },
    { rcx: 1n, rsi: DATA + 1n, rdi: DATA + 9n, rip: CODE, memory: { [at(8n)]: '7' } },
  ],
  [
    'rep movsb',
    { rcx: 1n, rsi: DATA, rdi: DATA + 8n, memory: { [at(0n)]: '7' } },
    { rcx: 0n, rsi: DATA + 1n, rdi: DATA + 9n, memory: { [at(8n)]: '7' } },
  ],
  ['rep movsb', { rcx: 0n, rsi: UNMAPPED, rdi: UNMAPPED }, {}],
  ['rep stosq', { rax: 0n, rcx: 1n << 32n, rdi: DATA }, { rcx: 0xffff_ffffn, rdi: DATA + 8n, rip: CODE }],
  [
    'addr32 rep stosb',
    { rax: 1n, rcx: 0x1_0000_0001n, rdi: DATA },
    { rcx: 0n, rdi: DATA + 1n, memory: { [at(0n)]: '1' } },
  ],
  [
    'repe cmpsb',
    { rcx: 5n, rsi: DATA, rdi: DATA + 1n, memory: { [at(0n)]: '1 1' } },
    { rcx: 4n, rsi: DATA + 1n, rdi: DATA + 2n, rip: CODE, flags: 'PF ZF' },
  ],
  [
    'repe cmpsb',
    { rcx: 5n, rsi: DATA, rdi: DATA + 1n, memory: { [at(0n)]: '2 1' } },
    { rcx: 4n, rsi: DATA + 1n, rdi: DATA + 2n, flags: '' },
  ],
  [
    'repne scasb',
    { rax: 0n, rcx: 5n, rdi: DATA, memory: { [at(0n)]: '1' } },
    { rcx: 4n, rdi: DATA + 1n, rip: CODE, flags: 'CF AF PF SF' },
  ],
  ['repne scasb', { rax: 0n, rcx: 5n, rdi: DATA }, { rcx: 4n, rdi: DATA + 1n, flags: 'PF ZF' }],
  ['repne scasb', { rax: 0n, rcx: 0n, rdi: DATA, flags: 'CF' }, {}],
]);

rows('faults between elements leave the count and the pointers where they were', [
  ['rep movsb', { rcx: 5n, rsi: UNMAPPED, rdi: DATA }, { fault: 'PF', error: 4, address: UNMAPPED }],
  ['rep stosb', { rcx: 5n, rdi: READ_ONLY }, { fault: 'PF', error: 7, address: READ_ONLY }],
  ['movsb', { rsi: DATA, rdi: NONCANONICAL }, { fault: 'GP' }],
]);
