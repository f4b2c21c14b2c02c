import { DATA, little, NONCANONICAL, READ_ONLY, RSP, rows, STACK, UNMAPPED } from './harness.ts';

rows('LEA', [
  ['leaq 8(%rbx,%rcx,4), %rax', { rbx: 0x1000n, rcx: 3n }, { rax: 0x1014n }],
  ['leal -1(%rbx), %eax', { rbx: 0n }, { rax: 0xffff_ffffn }],
  ['leaw (%rbx), %ax', { rax: 0xffff_ffffn, rbx: 0x1_2345n }, { rax: 0xffff_2345n }],
  ['.byte 0x64; leaq (%rbx), %rax', { rbx: 5n }, { rax: 5n }],
  ['leaq (%ebx), %rax', { rbx: 0x1_0000_0005n }, { rax: 5n }],
  ['leaq 0x10(%rip), %rax', {}, { rax: 0x40_1017n }],
]);

rows('XLAT, MOVBE, NOPs', [
  ['xlat', { rax: 0x1ffn, rbx: DATA, memory: { [`${DATA + 255n}`]: '7' } }, { rax: 0x107n }],
  ['movbel (%rbx), %eax', { rbx: DATA, memory: { [`${DATA}`]: '1 2 3 4' } }, { rax: 0x0102_0304n }],
  ['movbew %ax, (%rbx)', { rax: 0x1122n, rbx: DATA }, { memory: { [`${DATA}`]: '11 22' } }],
  ['nopl 8(%rbx)', { rbx: NONCANONICAL }, {}],
  ['endbr64', {}, {}],
  ['pause', {}, {}],
  ['rdsspq %rax', {}, {}],
  ['incsspq %rax', {}, { fault: 'UD' }],
  ['mfence', {}, {}],
  ['prefetcht0 (%rbx)', { rbx: UNMAPPED }, {}],
  ['clflush (%rbx)', { rbx: UNMAPPED }, { fault: 'PF', error: 4, address: UNMAPPED }],
  ['serialize', {}, {}],
  ['ud2', {}, { fault: 'UD' }],
  ['ud1 (%rbx), %eax', { rbx: UNMAPPED }, { fault: 'UD' }],
]);

rows('ENTER, LEAVE', [
  ['enter $0x10, $0', { rbp: 0x77n }, { rbp: RSP - 8n, rsp: RSP - 24n, memory: { [`${RSP - 8n}`]: '77' } }],
  ['enter $0x800, $0', {}, { fault: 'PF', error: 6, address: STACK - 8n }],
  [
    'enter $0x10, $1',
    { rbp: 0x77n },
    { rbp: RSP - 8n, rsp: RSP - 32n, memory: { [`${RSP - 16n}`]: `${little(RSP - 8n)} 77` } },
  ],
  [
    'enter $0, $3',
    { rbp: DATA + 16n, memory: { [`${DATA}`]: `${little(0x22n)} ${little(0x11n)}` } },
    {
      rbp: RSP - 8n,
      rsp: RSP - 32n,
      memory: { [`${RSP - 32n}`]: `${little(RSP - 8n)} ${little(0x22n)} ${little(0x11n)} ${little(DATA + 16n)}` },
    },
  ],
  // What has just been pushed is among what is copied.
  [
    'enter $0, $34',
    { rbp: RSP },
    {
      rbp: RSP - 8n,
      rsp: RSP - 24n,
      memory: { [`${RSP - 24n}`]: `${little(RSP - 8n)} ${little(RSP)} ${little(RSP)}` },
    },
  ],
  ['enter $0, $2', { rbp: UNMAPPED + 8n }, { fault: 'PF', error: 4, address: UNMAPPED }],
  ['enter $0, $2', { rsp: STACK + 16n, rbp: STACK + 16n }, { fault: 'PF', error: 6, address: STACK - 8n }],
  ['enter $0, $0', { rsp: NONCANONICAL + 8n }, { fault: 'SS' }],
  ['enter $0, $0', { flags: 'AC', rsp: RSP + 4n }, { fault: 'AC' }],
  [
    'enterw $0x10, $1',
    { rbp: 0x1234_5678n },
    { rbp: 0x1234_0000n | ((RSP - 2n) & 0xffffn), rsp: RSP - 20n, memory: { [`${RSP - 4n}`]: 'fe 7 78 56' } },
  ],
  [
    'leavew',
    { rbp: STACK, memory: { [`${STACK}`]: '77' } },
    { rbp: STACK - (STACK & 0xffffn) + 0x77n, rsp: STACK + 2n },
  ],
  ['leave', { rbp: STACK, memory: { [`${STACK}`]: '77' } }, { rbp: 0x77n, rsp: STACK + 8n }],
  ['leave', { rbp: UNMAPPED }, { fault: 'PF', error: 4, address: UNMAPPED }],
]);

rows('flags', [
  ['stc', { flags: 'ZF' }, { flags: 'CF ZF' }],
  ['clc', { flags: 'CF ZF OF' }, { flags: 'ZF OF' }],
  ['cmc', { flags: 'CF' }, { flags: '' }],
  ['std', { flags: 'SF' }, { flags: 'SF DF' }],
  ['cld', { flags: 'CF DF OF' }, { flags: 'CF OF' }],
  ['lahf', { rax: 0n, flags: 'CF PF AF ZF SF OF' }, { rax: 0xd700n }],
  ['sahf', { rax: 0xff00n }, { flags: 'CF PF AF ZF SF' }],
  ['sahf', { rax: 0n, flags: 'CF PF OF' }, { flags: 'OF' }],
  ['pushfq', { flags: 'CF DF OF AC' }, { rsp: RSP - 8n, memory: { [`${RSP - 8n}`]: little(0x4_0e03n) } }],
  ['pushfw', { flags: 'CF AC' }, { rsp: RSP - 2n, memory: { [`${RSP - 2n}`]: '3 2' } }],
  [
    'popfq',
    { memory: { [`${RSP}`]: little(0xffff_ffffn & ~0x100n) } },
    { rsp: RSP + 8n, flags: 'CF PF AF ZF SF DF OF NT AC ID' },
  ],
  ['popfq', { flags: 'CF ID' }, { rsp: RSP + 8n, flags: '' }],
  ['popfw', { flags: 'ID', memory: { [`${RSP}`]: '1 0' } }, { rsp: RSP + 2n, flags: 'CF ID' }],
  ['cli', {}, { fault: 'GP' }],
  ['sti', {}, { fault: 'GP' }],
]);

rows('system instructions', [
  ['syscall', { flags: 'CF DF' }, { rcx: 0x40_1002n, r11: 0x603n, stop: 'syscall' }],
  ['rdfsbase %rax', { fsBase: 0x1234n }, { rax: 0x1234n }],
  ['wrfsbase %ecx', { rcx: 0xffff_ffff_0000_1000n }, { fsBase: 0x1000n }],
  ['wrfsbase %rcx', { rcx: NONCANONICAL }, { fault: 'GP' }],
  ['hlt', {}, { fault: 'GP' }],
  ['rdmsr', { rcx: 0x985n }, { fault: 'GP' }],
  ['wrmsr', { rcx: 0x985n }, { fault: 'GP' }],
  ['inb $0x60, %al', {}, { fault: 'GP' }],
  ['outsb', { rsi: DATA }, { fault: 'GP' }],
  ['mov %cr4, %rax', {}, { fault: 'GP' }],
  ['mov %rax, %dr7', {}, { fault: 'GP' }],
  ['lgdt (%rbx)', { rbx: READ_ONLY }, { fault: 'GP' }],
  ['invlpg (%rbx)', { rbx: READ_ONLY }, { fault: 'GP' }],
  ['swapgs', {}, { fault: 'GP' }],
  ['xgetbv', { rcx: 0n }, { fault: 'UD' }],
  ['rdpid %rax', {}, { fault: 'UD' }],
]);
