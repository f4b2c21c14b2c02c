import { DATA, little, RSP, rows, STACK, UNMAPPED } from './harness.ts';

const POINTER = { [`${DATA}`]: '44 33 22 11 2b 0' };

rows('MOV to a segment register', [
  ['mov %eax, %ds', { rax: 0xffff_002bn }, { segments: { ds: 0x2b } }],
  ['mov %ax, %es', { rax: 0x33n }, { segments: { es: 0x33 } }],
  ['mov %rax, %fs', { rax: 0x28n }, { segments: { fs: 0x28 }, fsBase: 0n }],
  ['mov %eax, %gs', { rax: 0x7bn }, { segments: { gs: 0x7b }, gsBase: 0n }],
  ['mov %eax, %fs', { rax: 0n, segments: { fs: 0x2b } }, { segments: { fs: 0 }, fsBase: 0n }],
  ['mov %eax, %gs', { rax: 3n }, { segments: { gs: 3 }, gsBase: 0n }],
  ['mov (%rdi), %ds', { rdi: DATA, memory: { [`${DATA}`]: '2b 0 ff' } }, { segments: { ds: 0x2b } }],
  ['mov (%rdi), %ds', { rdi: UNMAPPED }, { fault: 'PF', error: 4, address: UNMAPPED }],
  // Privileged, absent, in a local table.
  ['mov %eax, %ds', { rax: 0x18n }, { fault: 'GP', error: 0x18 }],
  ['mov %eax, %fs', { rax: 0x63n }, { fault: 'GP', error: 0x60 }],
  ['mov %eax, %gs', { rax: 0x2fn }, { fault: 'GP', error: 0x2c }],
  // SS: nothing but the stack's own, at the program's level.
  ['mov %eax, %ss', { rax: 0x2bn }, {}],
  ['mov %eax, %ss', { rax: 0x28n }, { fault: 'GP', error: 0x28 }],
  ['mov %eax, %ss', { rax: 0x33n }, { fault: 'GP', error: 0x30 }],
  ['mov %eax, %ss', { rax: 0n }, { fault: 'GP', error: 0 }],
]);

rows('reading a segment register', [
  ['mov %ds, %eax', { segments: { ds: 0x2b } }, { rax: 0x2bn }],
  ['mov %fs, %ax', { rax: -1n & 0xffff_ffffn, segments: { fs: 0x33 } }, { rax: 0xffff_0033n }],
  ['mov %gs, (%rdi)', { rdi: DATA, segments: { gs: 0x2b } }, { memory: { [`${DATA}`]: '2b' } }],
  ['mov %ss, %eax', {}, { rax: 0x2bn }],
  ['push %fs', { segments: { fs: 0x2b } }, { rsp: RSP - 8n, memory: { [`${RSP - 8n}`]: '2b' } }],
  ['pushw %gs', { segments: { gs: 0x2b } }, { rsp: RSP - 2n, memory: { [`${RSP - 2n}`]: '2b' } }],
]);

rows('POP FS, POP GS', [
  ['pop %fs', { memory: { [`${RSP}`]: little(0xffff_002bn) } }, { rsp: RSP + 8n, segments: { fs: 0x2b }, fsBase: 0n }],
  ['popw %gs', { memory: { [`${RSP}`]: '2b 0' } }, { rsp: RSP + 2n, segments: { gs: 0x2b }, gsBase: 0n }],
  ['pop %fs', { memory: { [`${RSP}`]: '10 0' } }, { fault: 'GP', error: 0x10 }],
  ['pop %fs', { rsp: STACK - 8n }, { fault: 'PF', error: 4, address: STACK - 8n }],
]);

rows('LFS, LGS, LSS', [
  ['lfs (%rdi), %eax', { rdi: DATA, memory: POINTER }, { rax: 0x1122_3344n, segments: { fs: 0x2b }, fsBase: 0n }],
  [
    'lgs (%rdi), %ax',
    { rdi: DATA + 2n, rax: 0n, memory: POINTER },
    { rax: 0x1122n, segments: { gs: 0x2b }, gsBase: 0n },
  ],
  ['rex64 lss (%rdi), %eax', { rdi: DATA, memory: { [`${DATA}`]: `${little(7n)} 2b` } }, { rax: 7n }],
  ['lss (%rdi), %esp', { rdi: DATA, memory: POINTER }, { rsp: 0x1122_3344n }],
  ['lfs (%rdi), %eax', { rdi: DATA, memory: { [`${DATA}`]: '0 0 0 0 18' } }, { fault: 'GP', error: 0x18 }],
  ['lfs -4(%rdi), %eax', { rdi: UNMAPPED }, { fault: 'PF', error: 4, address: UNMAPPED }],
]);

rows('LAR, LSL, VERR, VERW', [
  ['lar %cx, %ax', { rax: 0x1_0000n, rcx: 0x2bn }, { rax: 0x1_f300n, flags: 'ZF' }],
  ['lar %ecx, %eax', { rcx: 0xff_0033n }, { rax: 0xaf_fb00n, flags: 'ZF' }],
  ['lar (%rdi), %eax', { rdi: DATA, memory: { [`${DATA}`]: '23 0 ff' } }, { rax: 0xcf_fb00n, flags: 'ZF' }],
  ['lar %ecx, %eax', { rax: -1n & 0xffff_ffff_ffffn, rcx: 0x10n, flags: 'CF ZF' }, { flags: 'CF' }],
  ['lar (%rdi), %eax', { rdi: UNMAPPED }, { fault: 'PF', error: 4, address: UNMAPPED }],
  ['lsl %rcx, %rax', { rcx: 0x2bn }, { rax: 0xffff_ffffn, flags: 'ZF' }],
  // The processor's number.
  ['lsl %ecx, %eax', { rcx: 0x7bn }, { rax: 0n, flags: 'ZF' }],
  ['lsl %ecx, %eax', { rcx: 0n, flags: 'ZF' }, { flags: '' }],
  ['verr %ax', { rax: 0x33n, flags: 'CF SF' }, { flags: 'CF ZF SF' }],
  ['verr %ax', { rax: 0x2fn, flags: 'ZF' }, { flags: '' }],
  ['verw %ax', { rax: 0x2bn }, { flags: 'ZF' }],
  ['verw %ax', { rax: 0x33n, flags: 'ZF' }, { flags: '' }],
]);

rows('what UMIP forbids', [
  ['sgdt (%rdi)', { rdi: DATA }, { fault: 'GP' }],
  ['sidt (%rdi)', { rdi: UNMAPPED }, { fault: 'GP' }],
  ['sldt %eax', {}, { fault: 'GP' }],
  ['smsw %rax', {}, { fault: 'GP' }],
  ['str (%rdi)', { rdi: DATA }, { fault: 'GP' }],
]);
