import { DATA, READ_ONLY, rows } from './harness.ts';

rows('SHL, SHR, SAR', [
  ['shlb $1, %al', { rax: 0x81n }, { rax: 2n, flags: 'CF OF' }],
  ['shlb $1, %al', { rax: 0x40n }, { rax: 0x80n, flags: 'SF OF' }],
  ['shll $31, %eax', { rax: 3n }, { rax: 0x8000_0000n, flags: 'CF PF SF' }],
  ['shlq %cl, %rax', { rax: 1n, rcx: 63n }, { rax: 1n << 63n, flags: 'PF SF' }],
  ['shrb $1, %al', { rax: 0x81n }, { rax: 0x40n, flags: 'CF OF' }],
  ['shrw $15, %ax', { rax: 0xc000n }, { rax: 1n, flags: 'CF OF' }],
  ['sarb $1, %al', { rax: 0x81n }, { rax: 0xc0n, flags: 'CF PF SF' }],
  ['sarq $63, %rax', { rax: 1n << 63n }, { rax: 0xffff_ffff_ffff_ffffn, flags: 'PF SF' }],
  ['sarl (%rbx)', { rbx: DATA, memory: { [`${DATA}`]: '2' } }, { flags: '', memory: { [`${DATA}`]: '1' } }],
]);

rows('the count: masked to 5 bits, 6 for quadwords; 0 changes no flag', [
  ['shll %cl, %eax', { rax: 0xffff_ffff_0000_0001n, rcx: 32n, flags: 'CF ZF OF' }, { rax: 1n }],
  ['shll %cl, %eax', { rax: 1n, rcx: 0xff21n }, { rax: 2n, flags: '' }],
  ['shlq %cl, %rax', { rax: 1n, rcx: 64n, flags: 'CF' }, {}],
  ['shlq %cl, %rax', { rax: 1n, rcx: 32n }, { rax: 1n << 32n, flags: 'PF' }],
  ['shlw %cl, %ax', { rax: 0xffffn, rcx: 16n }, { rax: 0n, flags: 'CF PF ZF' }],
  ['shlb %cl, %al', { rax: 0xffn, rcx: 8n }, { rax: 0n, flags: 'CF PF ZF' }],
  ['shlb %cl, %al', { rax: 0xffn, rcx: 9n }, { rax: 0n, flags: 'PF ZF' }],
  ['shrb %cl, %al', { rax: 0xffn, rcx: 31n }, { rax: 0n, flags: 'PF ZF OF' }],
  ['sarb %cl, %al', { rax: 0x80n, rcx: 31n }, { rax: 0xffn, flags: 'CF PF SF' }],
  ['shrl %cl, (%rbx)', { rbx: READ_ONLY, rcx: 0n }, { fault: 'PF', error: 7, address: READ_ONLY }],
]);

rows('ROL, ROR: only CF and OF', [
  ['rolb $1, %al', { rax: 0x80n, flags: 'ZF SF' }, { rax: 1n, flags: 'CF ZF SF OF' }],
  ['rolb $8, %al', { rax: 0x81n }, { flags: 'CF OF' }],
  ['roll $8, %eax', { rax: 0x1122_3344n }, { rax: 0x2233_4411n, flags: 'CF' }],
  ['rorw $4, %ax', { rax: 0x1234n }, { rax: 0x4123n, flags: '' }],
  ['rorq $1, %rax', { rax: 1n }, { rax: 1n << 63n, flags: 'CF OF' }],
  ['rorl %cl, %eax', { rax: 1n, rcx: 0n, flags: 'CF' }, { rax: 1n }],
]);

rows('RCL, RCR: through CF', [
  ['rclb $1, %al', { rax: 0x80n }, { rax: 0n, flags: 'CF OF' }],
  ['rclb $1, %al', { rax: 0n, flags: 'CF' }, { rax: 1n, flags: '' }],
  ['rclb $9, %al', { rax: 0x5an, flags: 'CF PF' }, {}],
  ['rclw $17, %ax', { rax: 0x1234n, flags: 'CF' }, {}],
  ['rcll $31, %eax', { rax: 1n, flags: 'CF' }, { rax: 0xc000_0000n, flags: '' }],
  ['rclq $63, %rax', { rax: 3n }, { rax: 0x8000_0000_0000_0000n, flags: 'CF' }],
  ['rcrb $1, %al', { rax: 1n }, { rax: 0n, flags: 'CF' }],
  ['rcrq $1, %rax', { rax: 0n, flags: 'CF' }, { rax: 1n << 63n, flags: 'OF' }],
  ['rcrl %cl, %eax', { rax: 0xffff_ffff_8000_0000n, rcx: 32n, flags: 'CF' }, { rax: 0x8000_0000n }],
]);

rows('SHLD, SHRD', [
  ['shldl $8, %ecx, %eax', { rax: 0x1122_3344n, rcx: 0xaabb_ccddn }, { rax: 0x2233_44aan, flags: 'CF PF' }],
  ['shrdq %cl, %rdx, %rax', { rax: 0xf0n, rcx: 4n, rdx: 5n }, { rax: 0x5000_0000_0000_000fn, flags: 'PF OF' }],
  [
    'shldw $4, %cx, (%rbx)',
    { rbx: DATA, rcx: 0xf000n, memory: { [`${DATA}`]: '34 12' } },
    { flags: 'CF', memory: { [`${DATA}`]: '4f 23' } },
  ],
  ['shrdl $32, %ecx, %eax', { rax: 0xffff_ffff_0000_0001n, flags: 'CF' }, { rax: 1n }],
]);
