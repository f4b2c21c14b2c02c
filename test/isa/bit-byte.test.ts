import { DATA, READ_ONLY, rows, UNMAPPED } from './harness.ts';

const minus = (value: bigint): bigint => BigInt.asUintN(64, -value);

rows('BT, BTS, BTR, BTC: CF alone', [
  ['btl $3, %eax', { rax: 8n, flags: 'ZF' }, { flags: 'CF ZF' }],
  ['btl $35, %eax', { rax: 8n }, { flags: 'CF' }],
  ['btq %rcx, %rax', { rax: 1n << 63n, rcx: 0xffn }, { flags: 'CF' }],
  ['btsw $15, %ax', { rax: 0x1_0000n, flags: 'CF' }, { rax: 0x1_8000n, flags: '' }],
  ['btrl %ecx, %eax', { rax: 0xffff_ffff_ffff_ffffn, rcx: 31n }, { rax: 0x7fff_ffffn, flags: 'CF' }],
  ['btcq $0, (%rbx)', { rbx: DATA }, { memory: { [`${DATA}`]: '1' } }],
  ['btq $64, (%rbx)', { rbx: DATA, memory: { [`${DATA}`]: '1' } }, { flags: 'CF' }],
]);

rows('a bit string in memory: the offset in a register reaches beyond the operand', [
  ['btl %eax, (%rbx)', { rax: 100n, rbx: DATA, memory: { [`${DATA + 12n}`]: '10' } }, { flags: 'CF' }],
  ['btsq %rax, (%rbx)', { rax: minus(1n), rbx: DATA + 8n }, { memory: { [`${DATA + 7n}`]: '80' } }],
  [
    'btrw %ax, (%rbx)',
    { rax: 0x1234_8000n, rbx: DATA + 0x1000n, memory: { [`${DATA}`]: '1' } },
    { flags: 'CF', memory: { [`${DATA}`]: '0' } },
  ],
  ['lock btcl %eax, (%rbx)', { rax: 0xffff_ffffn, rbx: DATA + 4n }, { memory: { [`${DATA + 3n}`]: '80' } }],
  ['btl %eax, (%rbx)', { rax: 32n, rbx: UNMAPPED - 4n }, { fault: 'PF', error: 4, address: UNMAPPED }],
  ['btl %eax, (%rbx)', { rax: 1n, rbx: READ_ONLY }, {}],
  ['btsl %eax, (%rbx)', { rax: 1n, rbx: READ_ONLY }, { fault: 'PF', error: 7, address: READ_ONLY }],
]);

rows('BSF, BSR', [
  ['bsfl %ecx, %eax', { rcx: 0x30n, flags: 'CF ZF OF' }, { rax: 4n, flags: '' }],
  ['bsrq %rcx, %rax', { rcx: 1n << 63n }, { rax: 63n, flags: 'PF' }],
  ['bsrw %cx, %ax', { rax: 0xffff_ffffn, rcx: 0x1_0001n }, { rax: 0xffff_0000n, flags: 'PF' }],
  ['bsfl %ecx, %eax', { rax: 0x1_2345_6789n, rcx: 1n << 32n }, { flags: 'PF ZF' }],
]);

rows('SETcc', [
  ['sete %al', { rax: 0xffffn }, { rax: 0xff00n }],
  ['setg %ah', { rax: 0n }, { rax: 0x100n }],
  ['setl (%rbx)', { rbx: DATA, flags: 'SF' }, { memory: { [`${DATA}`]: '1' } }],
  ['setbe %r8b', { r8: 0n, flags: 'CF' }, { r8: 1n }],
  ['setnp (%rbx)', { rbx: READ_ONLY }, { fault: 'PF', error: 7, address: READ_ONLY }],
]);
