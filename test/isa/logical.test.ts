import { DATA, READ_ONLY, rows } from './harness.ts';

rows('AND, OR, XOR, TEST, NOT', [
  ['andb $0xf0, %al', { rax: 0x9fn, flags: 'CF AF OF' }, { rax: 0x90n, flags: 'PF SF' }],
  ['andq $-16, %rsp', { rsp: 0x1238n, flags: 'CF' }, { rsp: 0x1230n, flags: 'PF' }],
  [
    'orw %cx, (%rbx)',
    { rbx: DATA, rcx: 0x8001n, memory: { [`${DATA}`]: '10' } },
    { flags: 'PF SF', memory: { [`${DATA}`]: '11 80' } },
  ],
  ['xorl %eax, %eax', { rax: 0xffff_ffff_ffff_ffffn, flags: 'CF OF' }, { rax: 0n, flags: 'PF ZF' }],
  ['testb $1, %ah', { rax: 0x200n }, { flags: 'PF ZF' }],
  ['testq %rax, (%rbx)', { rax: 1n << 63n, rbx: DATA, memory: { [`${DATA + 7n}`]: '80' } }, { flags: 'PF SF' }],
  ['notb %al', { rax: 0xf0fn, flags: 'CF ZF' }, { rax: 0xff0n }],
  ['notl %eax', { rax: 0xffff_ffff_ffff_ffffn }, { rax: 0n }],
  ['lock notb (%rbx)', { rbx: READ_ONLY }, { fault: 'PF', error: 7, address: READ_ONLY }],
]);
