// #DB, #AC and the INT instructions. SDM Vol 3 §6.15, §17.3.1.4; hardware H60.

import { expect, test } from 'vitest';
import { Context } from '../../src/isa/registers.ts';
import { atBoundary } from '../../src/machine/boundary.ts';
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
  ['mov %eax, %ss', { flags: 'TF', rax: 0x2bn }, {}],
  ['mov %eax, %ds', { flags: 'TF', rax: 0x2bn }, { stop: 'debug', segments: { ds: 0x2b } }],
]);

rows('software interrupts', [
  ['.byte 0xf1', {}, { stop: 'debug' }],
  ['int $4', {}, { stop: 'overflow' }],
  ['int $13', {}, { fault: 'GP', error: 0x6a }],
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

test('H49 behind MOV SS nothing is recognised; behind the next instruction it is', () => {
  for (const create of COMPARED_ENGINES) {
    const bench = new InstructionBench(create);
    const { machine, core, engine } = bench;
    setUirr(core, 1n);
    // MOV %eax, %ss; two NOPs.
    expect(bench.run(Uint8Array.of(0x8e, 0xd0, 0x90, 0x90), { rax: 0x2bn }), engine.name).toEqual({
      reason: 'pending',
    });
    core.registers.set32(Context.uif, 1);
    expect(atBoundary(machine, core)).toBeUndefined();
    expect(core.registers.rip).toBe(CODE + 2n);
    expect(engine.run(core, core.cycle + 10)).toEqual({ reason: 'pending' });
    expect([core.registers.rip, core.registers.get32(Context.movSsShadow)]).toEqual([CODE + 3n, 0]);
  }
});
