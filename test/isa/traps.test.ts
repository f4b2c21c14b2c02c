// #DB, #AC and the INT instructions. SDM Vol 3 §6.15, §17.3.1.4; hardware H60.

import { expect, test } from 'vitest';
import { setUirr } from '../../src/machine/uintr/uirr.ts';
import { COMPARED_ENGINES } from './engines.ts';
import { CODE, DATA, InstructionBench, rows } from './harness.ts';

rows('single steps', [
  ['nop', { flags: 'TF' }, { stop: 'debug' }],
  ['popfq', { memory: { 6293504: '0 1' } }, { rsp: 0x600808n, flags: 'TF' }],
  ['pushfq; nop', { flags: 'TF' }, { stop: 'debug', rsp: 0x6007f8n, memory: { 6293496: '2 3' } }],
  ['rep stosb', { flags: 'TF', rcx: 3n, rdi: DATA }, { stop: 'debug', rip: CODE, rcx: 2n, rdi: DATA + 1n }],
  ['ud2', { flags: 'TF' }, { fault: 'UD' }],
  ['int3', { flags: 'TF' }, { stop: 'breakpoint' }],
]);

rows('software interrupts', [
  ['.byte 0xf1', {}, { stop: 'debug' }],
  ['int $4', {}, { stop: 'overflow' }],
  ['int $13', {}, { fault: 'GP' }],
]);

rows('alignment', [
  ['movw 1(%rdi), %ax', { flags: 'AC', rdi: DATA }, { fault: 'AC' }],
  ['movw 2(%rdi), %ax', { flags: 'AC', rdi: DATA, rax: 7n }, { rax: 0n }],
  ['movb 1(%rdi), %al', { flags: 'AC', rdi: DATA, rax: 7n }, { rax: 0n }],
  ['movl %eax, 2(%rdi)', { flags: 'AC', rdi: DATA }, { fault: 'AC' }],
  ['movups 8(%rdi), %xmm0', { flags: 'AC', rdi: DATA }, {}],
  ['movaps 8(%rdi), %xmm0', { flags: 'AC', rdi: DATA }, { fault: 'GP' }],
  ['fldt 4(%rdi)', { flags: 'AC', rdi: DATA }, { fault: 'AC' }],
]);

test('a single step comes before the delivery of a user interrupt (H60)', () => {
  for (const create of COMPARED_ENGINES) {
    const bench = new InstructionBench(create);
    setUirr(bench.core, 1n);
    // STUI, which makes the interrupt deliverable.
    const stop = bench.run(Uint8Array.of(0xf3, 0x0f, 0x01, 0xef), { flags: 'TF' });
    expect(stop, bench.engine.name).toEqual({ reason: 'trap', trap: { kind: 'debug', singleStep: true } });
  }
});
