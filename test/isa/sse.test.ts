// SSE and SSE2: one row or two of every kind, and the faults. SDM Vol 1 §10, §11.

import { expect, test } from 'vitest';
import { decode } from '../../src/decode/decoder.ts';
import { evaluatePure } from '../../src/engine/evaluate.ts';
import { rowOf } from '../../src/isa/index.ts';
import type { Instruction } from '../../src/isa/instruction.ts';
import { reference } from './engines.ts';
import { DATA, InstructionBench, NONCANONICAL, READ_ONLY, type Row, rows, UNMAPPED } from './harness.ts';
import { f32, f64 } from './vectors.ts';

const at = (address: bigint): string => `0x${address.toString(16)}`;
const BYTES = '00 11 22 33 44 55 66 77 88 99 aa bb cc dd ee ff';
const VECTOR = 0xffeeddccbbaa99887766554433221100n;
const ODD = DATA + 0x11n;
/** MXCSR: exception flags, and the value of reset. */
const [IE, ZE, OE, UE, PE, RESET] = [1, 4, 8, 16, 32, 0x1f80];
const DAZ = 0x40;
const FTZ = 0x8000;
const QUIET = 0x7ff8000000000000n;
const SIGNALING = 0x7ff0000000000001n;
const INDEFINITE = 0xfff8000000000000n;

const transfer: Row[] = [
  ['movaps (%rbx), %xmm0', { rbx: DATA, memory: { [at(DATA)]: BYTES } }, { xmm0: VECTOR }],
  ['movdqu (%rbx), %xmm0', { rbx: ODD, memory: { [at(ODD)]: BYTES } }, { xmm0: VECTOR }],
  ['movaps %xmm0, (%rbx)', { rbx: DATA, xmm0: VECTOR }, { memory: { [at(DATA)]: BYTES } }],
  ['movss (%rbx), %xmm0', { rbx: ODD, xmm0: VECTOR, memory: { [at(ODD)]: BYTES } }, { xmm0: 0x33221100n }],
  ['movss %xmm1, %xmm0', { xmm0: VECTOR, xmm1: 0x12345678n }, { xmm0: 0xffeeddccbbaa99887766554412345678n }],
  ['movhps (%rbx), %xmm0', { rbx: DATA, xmm0: 1n, memory: { [at(DATA)]: '02' } }, { xmm0: (2n << 64n) | 1n }],
  ['movd %eax, %xmm0', { rax: 0x1_8000_0001n, xmm0: VECTOR }, { xmm0: 0x8000_0001n }],
  ['movq %xmm0, %rax', { xmm0: VECTOR }, { rax: 0x7766554433221100n }],
  ['pmovmskb %xmm0, %eax', { xmm0: VECTOR }, { rax: 0xff00n }],
  ['pinsrw $9, %eax, %xmm0', { rax: 0xabcd1234n }, { xmm0: 0x12340000n }],
];

const integer: Row[] = [
  ['pxor %xmm0, %xmm0', { xmm0: VECTOR }, { xmm0: 0n }],
  ['pandn %xmm1, %xmm0', { xmm0: 0xfn, xmm1: 0xffn }, { xmm0: 0xf0n }],
  ['paddusb %xmm1, %xmm0', { xmm0: 0xf0_7fn, xmm1: 0x20_01n }, { xmm0: 0xff_80n }],
  ['pmulhw %xmm1, %xmm0', { xmm0: 0x8000_7fffn, xmm1: 0x7fff_7fffn }, { xmm0: 0xc000_3fffn }],
  ['pmaddwd %xmm1, %xmm0', { xmm0: 0x8000_8000n, xmm1: 0x8000_8000n }, { xmm0: 0x8000_0000n }],
  [
    'psadbw %xmm1, %xmm0',
    { xmm0: VECTOR },
    { xmm0: ((0x88n + 0x99n + 0xaan + 0xbbn + 0xccn + 0xddn + 0xeen + 0xffn) << 64n) | 0x1dcn },
  ],
  ['packsswb %xmm1, %xmm0', { xmm0: 0x8000_7fff_ff80_007fn }, { xmm0: 0x807f_807fn }],
  ['psraw $200, %xmm0', { xmm0: 0x8000_7fffn }, { xmm0: 0xffff_0000n }],
  ['pslld %xmm1, %xmm0', { xmm0: 1n, xmm1: 1n << 32n }, { xmm0: 0n }],
  ['pshufd $0x1b, %xmm1, %xmm0', { xmm1: VECTOR }, { xmm0: 0x3322110077665544bbaa9988ffeeddccn }],
  ['psrldq $15, %xmm0', { xmm0: VECTOR }, { xmm0: 0xffn }],
];

const float: Row[] = [
  ['addsd %xmm1, %xmm0', { xmm0: f64(1, 7), xmm1: f64(2, 9) }, { xmm0: f64(3, 7) }],
  ['addsd %xmm1, %xmm0', { xmm0: f64(0.1), xmm1: f64(0.2) }, { xmm0: f64(0.1 + 0.2), mxcsr: RESET | PE }],
  ['addsd %xmm1, %xmm0', { xmm0: f64(0.1), xmm1: f64(0.2), mxcsr: RESET | PE }, { xmm0: f64(0.1 + 0.2) }],
  // By the row of an SSE instruction, on an MMX register.
  ['cvttpd2pi %xmm0, %mm0', { xmm0: f64(1.5) }, { mxcsr: RESET | PE }],
  // Rounded down, 0.1 + 0.2 is one unit less, and a zero from a difference is −0.
  ['addsd %xmm1, %xmm0', { xmm0: f64(0.1), xmm1: f64(0.2), mxcsr: RESET | PE | 0x2000 }, { xmm0: f64(0.3) }],
  ['subsd %xmm1, %xmm0', { xmm0: f64(1), xmm1: f64(1), mxcsr: RESET | 0x2000 }, { xmm0: f64(-0) }],
  ['divsd %xmm1, %xmm0', { xmm0: f64(-1) }, { xmm0: f64(-Infinity), mxcsr: RESET | ZE }],
  ['divsd %xmm1, %xmm0', {}, { xmm0: INDEFINITE, mxcsr: RESET | IE }],
  ['mulsd %xmm1, %xmm0', { xmm0: QUIET | 5n, xmm1: SIGNALING }, { xmm0: QUIET | 5n, mxcsr: RESET | IE }],
  ['mulsd %xmm1, %xmm0', { xmm0: f64(2), xmm1: SIGNALING }, { xmm0: QUIET | 1n, mxcsr: RESET | IE }],
  ['mulsd %xmm1, %xmm0', { xmm0: f64(1e200), xmm1: f64(1e200) }, { xmm0: f64(Infinity), mxcsr: RESET | OE | PE }],
  ['mulsd %xmm1, %xmm0', { xmm0: f64(1e-160), xmm1: f64(1e-160) }, { xmm0: f64(1e-320), mxcsr: RESET | UE | PE }],
  [
    'mulsd %xmm1, %xmm0',
    { xmm0: f64(1e-160), xmm1: f64(1e-160), mxcsr: RESET | FTZ },
    { xmm0: 0n, mxcsr: RESET | FTZ | UE | PE },
  ],
  ['addsd %xmm1, %xmm0', { xmm0: 1n, xmm1: 1n }, { xmm0: 2n, mxcsr: RESET | 2 }],
  ['addsd %xmm1, %xmm0', { xmm0: 1n, xmm1: 1n, mxcsr: RESET | DAZ }, { xmm0: 0n }],
  ['addps %xmm1, %xmm0', { xmm0: f32(1, 2, 3, 4), xmm1: f32(5, 6, 7, 8) }, { xmm0: f32(6, 8, 10, 12) }],
  ['sqrtsd %xmm1, %xmm0', { xmm0: f64(9, 8), xmm1: f64(16) }, { xmm0: f64(4, 8) }],
  ['sqrtsd %xmm1, %xmm0', { xmm1: f64(-4) }, { xmm0: INDEFINITE, mxcsr: RESET | IE }],
  ['minsd %xmm1, %xmm0', { xmm0: f64(0), xmm1: f64(-0) }, { xmm0: f64(-0) }],
  ['minsd %xmm1, %xmm0', { xmm0: QUIET, xmm1: f64(3) }, { xmm0: f64(3), mxcsr: RESET | IE }],
  ['rcpss %xmm1, %xmm0', { xmm1: f32(4) }, { xmm0: f32(0.25) }],
  ['rsqrtss %xmm1, %xmm0', { xmm1: f32(-0) }, { xmm0: f32(-Infinity) }],
];

const compare: Row[] = [
  ['ucomisd %xmm1, %xmm0', { xmm0: f64(1), xmm1: f64(2), flags: 'OF SF AF ZF' }, { flags: 'CF' }],
  ['ucomisd %xmm1, %xmm0', { xmm0: f64(0), xmm1: f64(-0) }, { flags: 'ZF' }],
  ['ucomisd %xmm1, %xmm0', { xmm0: f64(1), xmm1: QUIET }, { flags: 'ZF PF CF' }],
  ['comisd %xmm1, %xmm0', { xmm0: f64(1), xmm1: QUIET }, { flags: 'ZF PF CF', mxcsr: RESET | IE }],
  ['cmpnltsd %xmm1, %xmm0', { xmm0: f64(1), xmm1: QUIET }, { xmm0: 0xffff_ffff_ffff_ffffn, mxcsr: RESET | IE }],
  ['cmpeqps %xmm1, %xmm0', { xmm0: f32(1, 2), xmm1: f32(1, 3) }, { xmm0: 0xffffffff_ffffffff_00000000_ffffffffn }],
];

const convert: Row[] = [
  ['cvtsi2sdq %rax, %xmm0', { rax: (1n << 53n) + 1n }, { xmm0: f64(2 ** 53), mxcsr: RESET | PE }],
  ['cvttsd2si %xmm0, %eax', { xmm0: f64(-1.9) }, { rax: 0xffff_ffffn, mxcsr: RESET | PE }],
  ['cvtsd2si %xmm0, %rax', { xmm0: f64(2.5) }, { rax: 2n, mxcsr: RESET | PE }],
  ['cvttsd2si %xmm0, %eax', { xmm0: f64(2 ** 31) }, { rax: 0x8000_0000n, mxcsr: RESET | IE }],
  ['cvtss2sd %xmm1, %xmm0', { xmm0: f64(0, 5), xmm1: f32(1.5) }, { xmm0: f64(1.5, 5) }],
  ['cvtsd2ss %xmm1, %xmm0', { xmm1: f64(0.1) }, { xmm0: f32(0.1), mxcsr: RESET | PE }],
  ['cvtpd2dq %xmm1, %xmm0', { xmm0: VECTOR, xmm1: f64(3, -4) }, { xmm0: 0xfffffffc_00000003n }],
];

const faults: Row[] = [
  ['movaps (%rbx), %xmm0', { rbx: ODD }, { fault: 'GP' }],
  ['paddd (%rbx), %xmm0', { rbx: ODD }, { fault: 'GP' }],
  ['movaps %xmm0, (%rbx)', { rbx: ODD }, { fault: 'GP' }],
  ['movups (%rbx), %xmm0', { rbx: UNMAPPED - 8n }, { fault: 'PF', error: 4, address: UNMAPPED }],
  // The first half could be written: it is not.
  ['movups %xmm0, (%rbx)', { rbx: READ_ONLY - 8n, xmm0: VECTOR }, { fault: 'PF', error: 7, address: READ_ONLY }],
  ['movups (%rbx), %xmm0', { rbx: NONCANONICAL }, { fault: 'GP' }],
  ['movups (%rbp), %xmm0', { rbp: NONCANONICAL }, { fault: 'SS' }],
  ['ldmxcsr (%rbx)', { rbx: DATA, memory: { [at(DATA)]: '80 1f 01 00' } }, { fault: 'GP' }],
  ['ldmxcsr (%rbx)', { rbx: DATA, memory: { [at(DATA)]: 'c0 9f 00 00' } }, { mxcsr: 0x9fc0 }],
  ['stmxcsr (%rbx)', { rbx: DATA, mxcsr: 0x1fbf }, { memory: { [at(DATA)]: 'bf 1f' } }],
  // Unmasked: the flag is set, the register is not.
  ['divsd %xmm1, %xmm0', { xmm0: f64(1), mxcsr: 0x1d80 }, { fault: 'XM', mxcsr: 0x1d84 }],
  ['divps %xmm1, %xmm0', { xmm0: f32(1, 1), xmm1: f32(0, 3), mxcsr: 0x1d80 }, { fault: 'XM', mxcsr: 0x1d85 }],
];

rows('SSE: transfer', transfer);
rows('SSE: integers', integer);
rows('SSE: floating-point arithmetic', float);
rows('SSE: comparison', compare);
rows('SSE: conversion', convert);
rows('SSE: faults and MXCSR', faults);

test('whoever looks whether a core spins does not execute vector instructions: proofs know nothing of XMM registers', () => {
  const { machine, core } = new InstructionBench(reference);
  core.registers.setGpr(3, DATA);
  const pure = (...bytes: number[]): boolean => {
    const instruction = decode(Uint8Array.from(bytes), core.registers.rip) as Instruction;
    const row = rowOf(instruction.operation)!;
    return evaluatePure(machine, core, instruction, row, { registers: new Set(), loads: [] });
  };
  expect(pure(0x48, 0x8b, 0x03)).toBe(true); // mov (%rbx), %rax
  expect(pure(0x0f, 0x28, 0x03)).toBe(false); // movaps (%rbx), %xmm0
  expect(pure(0x66, 0x0f, 0xd7, 0xc0)).toBe(false); // pmovmskb %xmm0, %eax
  expect(pure(0xf2, 0x0f, 0x58, 0xc0)).toBe(false); // addsd %xmm0, %xmm0
  expect(pure(0x0f, 0xae, 0x13)).toBe(false); // ldmxcsr (%rbx)
});
