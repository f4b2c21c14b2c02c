// `ring3 isa`: what is printed of an instruction comes from its row, its forms, its heading and the pages of docs.

import { expect, test } from 'vitest';
import { FAMILIES } from '../../src/isa/index.ts';
import { ring3 } from './fake-host.ts';

const isa = async (...args: string[]): Promise<string> => (await ring3(['isa', ...args].join(' '))).stdout;

test('an instruction with its forms, flags, faults and registers', async () => {
  expect((await isa('pcmpestrm')).split('\n').slice(0, 10)).toEqual([
    'operation   pcmpestrm',
    'family      sse4-string',
    'manual      SSE4.2 String and Text Processing, SDM Vol 1 §5.11.1',
    'forms       PCMPESTRM xmm1, xmm2/m128, imm8  66 0F 3A 60 /r ib  SSE4_2',
    'flags       OF SF ZF AF PF CF',
    '            *  *  *  0  0  *    * changed',
    'faults      #GP, #PF; #SS for #GP where an address is based on RSP or RBP',
    'besides     uses RAX RDX XMM0',
    'notes       String and text processing of SSE4.2. SDM Vol 1 §5.11.1; Vol 2 §4.1, "Imm8 Control Byte Operation for PCMPESTRI …".',
    '              CF: the result is not 0; OF: its bit 0; ZF, SF: the second (first) string ends within its vector',
  ]);
});

test('what is undefined, what must be aligned, and where ring3 simplifies', async () => {
  expect(await isa('bzhi')).toContain('undefined   AF PF: here 0\n');
  expect(await isa('haddps')).toContain('16 bytes in memory must be aligned (#GP)');
  expect(await isa('haddps')).toContain('#XM (unmasked in MXCSR)');
  expect(await isa('lddqu')).not.toContain('aligned');
  expect(await isa('rdrand')).toMatch(/limits +\*\*RDRAND and RDSEED\*\* draw from one sequence/);
  expect(await isa('adc')).toContain('reads CF');
});

test('every operation can be asked for, and has forms, flags and a price', async () => {
  for (const { rows } of FAMILIES)
    for (const operation of Object.keys(rows)) {
      const told = await isa(operation);
      for (const label of ['forms ', 'flags ', 'faults ', 'cycles ']) expect(told, operation).toContain(`\n${label}`);
    }
});
