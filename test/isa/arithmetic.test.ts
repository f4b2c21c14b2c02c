import { DATA, NONCANONICAL, READ_ONLY, rows, UNMAPPED } from './harness.ts';

const MAX = 0xffff_ffff_ffff_ffffn;

rows('ADD, ADC, SUB, SBB, CMP, NEG', [
  ['addb %cl, %al', { rax: 0x7fn, rcx: 1n }, { rax: 0x80n, flags: 'AF SF OF' }],
  ['addb %cl, %al', { rax: 0xffn, rcx: 1n }, { rax: 0n, flags: 'CF PF AF ZF' }],
  ['addb %ch, %ah', { rax: 0x100n, rcx: 0x200n }, { rax: 0x300n, flags: 'PF' }],
  ['addw $-1, %ax', { rax: 0x1_0000n }, { rax: 0x1_ffffn, flags: 'PF SF' }],
  ['addl $1, %eax', { rax: MAX }, { rax: 0n, flags: 'CF PF AF ZF' }],
  ['addq %rcx, %rax', { rax: 1n << 63n, rcx: 1n << 63n }, { rax: 0n, flags: 'CF PF ZF OF' }],
  [
    'addl %eax, (%rbx)',
    { rax: 2n, rbx: DATA, memory: { [`${DATA}`]: '1' } },
    { flags: 'PF', memory: { [`${DATA}`]: '3' } },
  ],
  ['adcb $0xff, %al', { rax: 0n, flags: 'CF' }, { rax: 0n, flags: 'CF PF AF ZF' }],
  ['adcb $0x7f, %al', { rax: 0n, flags: 'CF' }, { rax: 0x80n, flags: 'AF SF OF' }],
  ['adcq $0, %rax', { rax: MAX, flags: 'CF' }, { rax: 0n, flags: 'CF PF AF ZF' }],
  ['subb %cl, %al', { rax: 0x80n, rcx: 1n }, { rax: 0x7fn, flags: 'AF OF' }],
  ['subl %ecx, %eax', { rax: 0n, rcx: 1n }, { rax: 0xffff_ffffn, flags: 'CF PF AF SF' }],
  ['sbbq %rax, %rax', { rax: 5n, flags: 'CF' }, { rax: MAX, flags: 'CF PF AF SF' }],
  ['sbbb $0xff, %al', { rax: 0xffn, flags: 'CF' }, { rax: 0xffn, flags: 'CF PF AF SF' }],
  ['sbbl $0x7fffffff, %eax', { rax: 0x8000_0000n, flags: 'CF' }, { rax: 0n, flags: 'PF AF ZF OF' }],
  ['cmpl $5, %eax', { rax: 5n }, { flags: 'PF ZF' }],
  ['cmpb %al, (%rbx)', { rax: 1n, rbx: READ_ONLY }, { flags: 'CF PF AF SF' }],
  ['negb %al', { rax: 0x80n }, { rax: 0x80n, flags: 'CF SF OF' }],
  ['negq %rax', { rax: 0n, flags: 'CF' }, { flags: 'PF ZF' }],
]);

rows('INC and DEC keep CF', [
  ['incl %eax', { rax: 0x7fff_ffffn, flags: 'CF' }, { rax: 0x8000_0000n, flags: 'CF PF AF SF OF' }],
  ['incb %ah', { rax: 0xff00n }, { rax: 0n, flags: 'PF AF ZF' }],
  [
    'decq (%rbx)',
    { rbx: DATA, flags: 'CF' },
    { flags: 'CF PF AF SF', memory: { [`${DATA}`]: 'ff ff ff ff ff ff ff ff' } },
  ],
  ['decb %al', { rax: 0x80n }, { rax: 0x7fn, flags: 'AF OF' }],
]);

rows('a read-modify-write that may not write has read nothing', [
  ['addl %eax, (%rbx)', { rbx: READ_ONLY, flags: 'CF' }, { fault: 'PF', error: 7, address: READ_ONLY }],
  ['incq (%rbx)', { rbx: UNMAPPED - 4n }, { fault: 'PF', error: 7, address: UNMAPPED - 4n }],
  ['addq %rax, (%rbx)', { rbx: READ_ONLY - 4n }, { fault: 'PF', error: 7, address: READ_ONLY }],
  ['addl (%rbx), %eax', { rbx: UNMAPPED }, { fault: 'PF', error: 4, address: UNMAPPED }],
  ['addl (%rbx), %eax', { rbx: NONCANONICAL }, { fault: 'GP' }],
]);

rows('MUL, IMUL', [
  ['mulb %cl', { rax: 0xffn, rcx: 2n }, { rax: 0x1fen, flags: 'CF SF OF' }],
  ['mulw %cx', { rax: 0x8000n, rcx: 2n, rdx: 0n }, { rax: 0n, rdx: 1n, flags: 'CF PF OF' }],
  ['mull %ecx', { rax: 0xffff_ffffn, rcx: 0xffff_ffffn }, { rax: 1n, rdx: 0xffff_fffen, flags: 'CF OF' }],
  ['mulq (%rbx)', { rax: MAX, rbx: DATA, rdx: 9n, memory: { [`${DATA}`]: '1' } }, { rdx: 0n, flags: 'PF SF' }],
  ['imulb %cl', { rax: 0x80n, rcx: 0x80n }, { rax: 0x4000n, flags: 'CF PF OF' }],
  ['imulq %rcx', { rax: MAX, rcx: MAX }, { rax: 1n, rdx: 0n, flags: '' }],
  ['imull %ecx, %eax', { rax: 0x1_0000n, rcx: 0x8000n }, { rax: 0x8000_0000n, flags: 'CF PF SF OF' }],
  ['imulw $-3, %cx, %ax', { rax: 0n, rcx: 5n }, { rax: 0xfff1n, flags: 'SF' }],
  ['imulq $100, (%rbx), %rax', { rbx: DATA, memory: { [`${DATA}`]: '3' } }, { rax: 300n, flags: '' }],
]);

rows('DIV, IDIV', [
  ['divb %cl', { rax: 0x0107n, rcx: 2n, flags: 'CF ZF' }, { rax: 0x0183n }],
  ['divl %ecx', { rax: 7n, rcx: 2n, rdx: 0n }, { rax: 3n, rdx: 1n }],
  ['divq %rcx', { rax: 0n, rcx: 1n << 63n, rdx: 1n }, { rax: 2n, rdx: 0n }],
  ['divl %ecx', { rax: 7n, rcx: 0n, rdx: 0n }, { fault: 'DE' }],
  ['divl %ecx', { rax: 0n, rcx: 5n, rdx: 5n }, { fault: 'DE' }],
  ['divb (%rbx)', { rax: 0x1234n, rbx: DATA, memory: { [`${DATA}`]: '12' } }, { fault: 'DE' }],
  ['idivb %cl', { rax: 0xfff9n, rcx: 2n }, { rax: 0xfffdn }],
  ['idivl %ecx', { rax: 7n, rcx: 0xffff_fffen, rdx: 0n }, { rax: 0xffff_fffdn, rdx: 1n }],
  ['idivq %rcx', { rax: BigInt.asUintN(64, -7n), rcx: 2n, rdx: MAX }, { rax: BigInt.asUintN(64, -3n), rdx: MAX }],
  ['idivq %rcx', { rax: 1n << 63n, rcx: 1n, rdx: MAX }, { rdx: 0n }],
  ['idivl %ecx', { rax: 0x8000_0000n, rcx: 0xffff_ffffn, rdx: 0xffff_ffffn }, { fault: 'DE' }],
  ['idivb %cl', { rax: 0x80n, rcx: 1n }, { fault: 'DE' }],
  ['idivq (%rbx)', { rbx: UNMAPPED }, { fault: 'PF', error: 4, address: UNMAPPED }],
]);

rows('ADCX, ADOX', [
  ['adcxq %rcx, %rax', { rax: MAX, rcx: 0n, flags: 'CF OF ZF' }, { rax: 0n, flags: 'CF OF ZF' }],
  ['adoxl %ecx, %eax', { rax: 1n, rcx: 2n, flags: 'CF OF' }, { rax: 4n, flags: 'CF' }],
]);
