import { DATA, rows } from './harness.ts';

const MAX = 0xffff_ffff_ffff_ffffn;

rows('POPCNT, LZCNT, TZCNT', [
  ['popcntq %rcx, %rax', { rcx: MAX, flags: 'CF SF OF' }, { rax: 64n, flags: '' }],
  ['popcntw (%rbx), %ax', { rax: MAX, rbx: DATA, flags: 'PF' }, { rax: 0xffff_ffff_ffff_0000n, flags: 'ZF' }],
  ['lzcntl %ecx, %eax', { rcx: 1n }, { rax: 31n, flags: '' }],
  ['lzcntl %ecx, %eax', { rcx: 1n << 32n }, { rax: 32n, flags: 'CF' }],
  ['tzcntw %cx, %ax', { rax: 0n, rcx: 0x8000n }, { rax: 15n, flags: 'PF' }],
  ['tzcntq %rcx, %rax', { rcx: 1n }, { rax: 0n, flags: 'PF ZF' }],
  ['rep bsfq %rcx, %rax', { rcx: 0n }, { rax: 64n, flags: 'CF' }],
]);

rows('BMI1', [
  ['andnl %ecx, %edx, %eax', { rcx: 0xffn, rdx: 0x0fn, flags: 'CF' }, { rax: 0xf0n, flags: '' }],
  ['bextrq %rdx, %rcx, %rax', { rcx: 0x1234_5678n, rdx: 0x0c08n }, { rax: 0x456n, flags: '' }],
  ['bextrl %edx, %ecx, %eax', { rcx: 0xffff_ffffn, rdx: 0xff20n }, { rax: 0n, flags: 'ZF' }],
  ['blsil %ecx, %eax', { rcx: 0x18n }, { rax: 8n, flags: 'CF' }],
  ['blsil %ecx, %eax', { rcx: 0n }, { rax: 0n, flags: 'ZF' }],
  ['blsmskl %ecx, %eax', { rcx: 0x18n }, { rax: 0xfn, flags: '' }],
  ['blsmskq %rcx, %rax', { rcx: 0n }, { rax: MAX, flags: 'CF SF' }],
  ['blsrl %ecx, %eax', { rcx: 0x18n }, { rax: 0x10n, flags: '' }],
]);

rows('BMI2', [
  ['bzhiq %rdx, %rcx, %rax', { rcx: MAX, rdx: 4n }, { rax: 0xfn, flags: '' }],
  ['bzhil %edx, %ecx, %eax', { rcx: 0x8000_0001n, rdx: 32n }, { rax: 0x8000_0001n, flags: 'CF SF' }],
  ['mulxq %rcx, %rax, %rbx', { rcx: MAX, rdx: 2n, flags: 'ZF' }, { rax: BigInt.asUintN(64, -2n), rbx: 1n }],
  ['mulxl %ecx, %eax, %eax', { rcx: 1n << 31n, rdx: 4n }, { rax: 2n }],
  ['rorxl $4, %ecx, %eax', { rcx: 0x1234_5678n }, { rax: 0x8123_4567n }],
  ['sarxq %rdx, %rcx, %rax', { rcx: 1n << 63n, rdx: 127n }, { rax: MAX }],
  ['shlxl %edx, %ecx, %eax', { rcx: 1n, rdx: 33n }, { rax: 2n }],
  ['pextl %edx, %ecx, %eax', { rcx: 0x1234_5678n, rdx: 0xff00_fff0n }, { rax: 0x1_2567n }],
  ['pdepq %rdx, %rcx, %rax', { rcx: 0x1_2567n, rdx: 0xff00_fff0n }, { rax: 0x1200_5670n }],
]);
