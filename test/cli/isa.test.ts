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
    'faults      #UD  a LOCK prefix',
    '            #GP  an address in memory is not canonical',
    '            #SS  a stack address is not canonical: one that is based on RSP or RBP',
    '            #PF  a page of memory is not present, or does not allow the access',
  ]);
});

test('what is undefined, what must be aligned, what is noted, and where ring3 simplifies', async () => {
  expect(await isa('bzhi')).toContain('undefined   AF PF: here 0\n');
  expect(await isa('haddps')).toContain('#GP  its 16 bytes in memory are not aligned\n');
  expect(await isa('haddps')).toContain('exceptions  #I #D #O #U #P, noted in MXCSR\n');
  expect(await isa('lddqu')).not.toContain('aligned');
  expect(await isa('rdrand')).toMatch(/limits +\*\*RDRAND and RDSEED\*\* draw from one sequence/);
  expect(await isa('adc')).toContain('reads CF');
  expect(await isa('xadd')).toContain('prefixes    LOCK\n');
});

test('what a routine declares', async () => {
  const [fadd, xrstor, senduipi] = [await isa('fadd'), await isa('xrstor'), await isa('senduipi')];
  expect(fadd).toContain('#MF  an x87 exception is pending that is not masked\n');
  expect(fadd).toContain('exceptions  #IS #IA #D #O #U #P, noted in the x87 status word\n');
  expect(xrstor).toContain('#GP  the area is not aligned to 64 bytes\n');
  expect(xrstor).toContain('uses RAX RDX\n');
  expect(xrstor).toContain('saves or loads the state of the x87 FPU, XMM0 to XMM15 and MXCSR\n');
  expect(senduipi).toContain('#GP  the index is greater than UITTSZ\n');
});

test('a mnemonic of AT&T syntax has the pages of all that it may stand for', async () => {
  const operations = async (mnemonic: string): Promise<string[]> =>
    [...(await isa(mnemonic)).matchAll(/^operation +(\S+)/gm)].map(([, name]) => name!);
  expect(await operations('addq')).toEqual(['add']);
  expect(await operations('cqto')).toEqual(['cqo']);
  expect(await operations('jnz')).toEqual(['jne']);
  expect(await operations('lret')).toEqual(['retfd']);
  expect(await operations('movsd')).toEqual(['movsd', 'movsl']);
  expect(await operations('mov')).toEqual(['mov', 'mov_sreg', 'mov_cr', 'mov_dr']);
});

test('notes speak of the instruction that was asked for', async () => {
  expect(await isa('leavew')).toContain('change no more of RBP than BP');
  expect(await isa('leave')).not.toContain('change no more of RBP than BP');
  expect(await isa('fadd')).not.toContain('Code:');
});

test('every operation can be asked for, and has forms, flags and a price', async () => {
  for (const { rows } of FAMILIES)
    for (const operation of Object.keys(rows)) {
      const told = await isa(operation);
      for (const label of ['forms ', 'flags ', 'faults ', 'cycles ']) expect(told, operation).toContain(`\n${label}`);
    }
});
