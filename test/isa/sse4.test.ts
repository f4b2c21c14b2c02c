// SSE3, SSSE3, SSE4.1 and SSE4.2: a row or two of every kind of instruction, and the faults. SDM Vol 1 §5.7–5.11.

import { DATA, type Row, rows, UNMAPPED } from './harness.ts';
import { elements, f32, f64, text } from './vectors.ts';

const at = (address: bigint): string => `0x${address.toString(16)}`;
const BYTES = '00 11 22 33 44 55 66 77 88 99 aa bb cc dd ee ff';
const VECTOR = 0xffeeddccbbaa99887766554433221100n;
const ODD = DATA + 0x11n;
const ONES = (1n << 128n) - 1n;
/** MXCSR: exception flags, and the value of reset. */
const [IE, PE, RESET] = [1, 32, 0x1f80];
const SIGNALING = 0x7ff0000000000001n;
const QUIET = 0x7ff8000000000001n;

const sse3: Row[] = [
  ['addsubps %xmm1, %xmm0', { xmm0: f32(1, 2, 3, 4), xmm1: f32(8, 8, 8, 8) }, { xmm0: f32(-7, 10, -5, 12) }],
  ['addsubpd %xmm1, %xmm0', { xmm0: f64(1, 2), xmm1: f64(8, 8) }, { xmm0: f64(-7, 10) }],
  ['haddps %xmm1, %xmm0', { xmm0: f32(1, 2, 3, 4), xmm1: f32(5, 6, 7, 8) }, { xmm0: f32(3, 7, 11, 15) }],
  ['hsubpd %xmm1, %xmm0', { xmm0: f64(1, 2), xmm1: f64(9, 5) }, { xmm0: f64(-1, 4) }],
  ['movshdup %xmm1, %xmm0', { xmm1: f32(1, 2, 3, 4) }, { xmm0: f32(2, 2, 4, 4) }],
  ['movsldup %xmm1, %xmm0', { xmm1: f32(1, 2, 3, 4) }, { xmm0: f32(1, 1, 3, 3) }],
  ['movddup (%rbx), %xmm0', { rbx: ODD, memory: { [at(ODD)]: BYTES } }, { xmm0: 0x7766554433221100_7766554433221100n }],
  ['lddqu (%rbx), %xmm0', { rbx: ODD, memory: { [at(ODD)]: BYTES } }, { xmm0: VECTOR }],
];

const ssse3: Row[] = [
  [
    'phaddw %xmm1, %xmm0',
    { xmm0: elements(16, 1, 2, 3, 4, 5, 6, 0x7fff, 1), xmm1: elements(16, 9, 9) },
    { xmm0: elements(16, 3, 7, 11, 0x8000, 18) },
  ],
  ['phaddsw %xmm1, %xmm0', { xmm0: elements(16, 0x7fff, 1, -0x8000, -1) }, { xmm0: elements(16, 0x7fff, -0x8000) }],
  ['phsubd %xmm1, %xmm0', { xmm0: elements(32, 1, 2, 5, 3) }, { xmm0: elements(32, -1, 2) }],
  // The smallest number has no opposite.
  ['pabsb %xmm1, %xmm0', { xmm1: elements(8, -1, 1, -128, 127) }, { xmm0: elements(8, 1, 1, 128, 127) }],
  [
    'psignw %xmm1, %xmm0',
    { xmm0: elements(16, 5, 6, 7), xmm1: elements(16, -1, 0, 9) },
    { xmm0: elements(16, -5, 0, 7) },
  ],
  // The destination's bytes are unsigned, the source's signed; the sum saturates.
  [
    'pmaddubsw %xmm1, %xmm0',
    { xmm0: elements(8, 255, 255, 255, 255, 2, 3), xmm1: elements(8, 127, 127, -128, -128, -1, 4) },
    { xmm0: elements(16, 0x7fff, -0x8000, 10) },
  ],
  [
    'pmulhrsw %xmm1, %xmm0',
    { xmm0: elements(16, 0x4000, -0x8000, 1, 0x7fff), xmm1: elements(16, 0x4000, -0x8000, 0x4000, -0x8000) },
    { xmm0: elements(16, 0x2000, -0x8000, 1, -0x7fff) },
  ],
  [
    'pshufb %xmm1, %xmm0',
    { xmm0: VECTOR, xmm1: elements(8, 15, 0x1f, 0x80, 0xff, 1, 0x71) },
    { xmm0: elements(8, 0xff, 0xff, 0, 0, 0x11, 0x11) },
  ],
  ['palignr $15, %xmm1, %xmm0', { xmm0: VECTOR, xmm1: VECTOR }, { xmm0: ((VECTOR << 8n) & ONES) | 0xffn }],
  ['palignr $17, %xmm1, %xmm0', { xmm0: VECTOR, xmm1: ONES }, { xmm0: VECTOR >> 8n }],
  ['palignr $255, %xmm1, %xmm0', { xmm0: VECTOR, xmm1: ONES }, { xmm0: 0n }],
];

const integer: Row[] = [
  [
    'pmulld %xmm1, %xmm0',
    { xmm0: elements(32, 0x10001, -2), xmm1: elements(32, 0x10001, 3) },
    { xmm0: elements(32, 0x20001, -6) },
  ],
  [
    'pmuldq %xmm1, %xmm0',
    { xmm0: elements(32, -2, 9, 3), xmm1: elements(32, 3, 9, -1) },
    { xmm0: elements(64, -6, -3) },
  ],
  ['pminsb %xmm1, %xmm0', { xmm0: 0x80_01n, xmm1: 0x7f_02n }, { xmm0: 0x80_01n }],
  ['pmaxud %xmm1, %xmm0', { xmm0: elements(32, -1, 1), xmm1: elements(32, 1, 2) }, { xmm0: elements(32, -1, 2) }],
  ['pmaxsd %xmm1, %xmm0', { xmm0: elements(32, -1, 1), xmm1: elements(32, 1, 2) }, { xmm0: elements(32, 1, 2) }],
  [
    'pmovsxbd (%rbx), %xmm0',
    { rbx: UNMAPPED - 0x1000n - 0x1004n, memory: { [at(UNMAPPED - 0x2004n)]: '01 ff 80 7f' } },
    { xmm0: elements(32, 1, -1, -128, 127) },
  ],
  ['pmovzxwq %xmm1, %xmm0', { xmm1: ONES }, { xmm0: elements(64, 0xffff, 0xffff) }],
  ['pmovsxdq %xmm1, %xmm0', { xmm1: elements(32, -5, 7) }, { xmm0: elements(64, -5, 7) }],
  // Source bytes 4 to 7 against what begins at the destination's bytes 4 to 11.
  [
    'mpsadbw $5, %xmm1, %xmm0',
    { xmm0: elements(8, 0, 0, 0, 0, 1, 2, 3, 4), xmm1: elements(8, 0, 0, 0, 0, 1, 2, 3, 4) },
    { xmm0: elements(16, 0, 7, 11, 12, 10, 10, 10, 10) },
  ],
  [
    'phminposuw %xmm1, %xmm0',
    { xmm0: ONES, xmm1: elements(16, 9, 7, 0x8000, 3, 3, 9, 9, 9) },
    { xmm0: elements(16, 3, 3) },
  ],
  ['pcmpeqq %xmm1, %xmm0', { xmm0: elements(64, 1, 2), xmm1: elements(64, 1, 3) }, { xmm0: elements(64, -1) }],
  ['pcmpgtq %xmm1, %xmm0', { xmm0: elements(64, -1, 1), xmm1: elements(64, 0, 0) }, { xmm0: elements(64, 0, -1) }],
  [
    'packusdw %xmm1, %xmm0',
    { xmm0: elements(32, -1, 0x10000, 5), xmm1: elements(32, 0xffff) },
    { xmm0: elements(16, 0, 0xffff, 5, 0, 0xffff) },
  ],
  ['ptest %xmm1, %xmm0', { xmm0: 1n << 100n, xmm1: 1n, flags: 'OF SF AF PF' }, { flags: 'ZF' }],
  ['ptest %xmm1, %xmm0', { xmm0: ONES, xmm1: 1n << 100n }, { flags: 'CF' }],
  ['ptest %xmm1, %xmm0', { xmm0: 1n, xmm1: 3n }, {}],
];

const select: Row[] = [
  ['blendps $0b0101, %xmm1, %xmm0', { xmm0: f32(1, 2, 3, 4), xmm1: f32(5, 6, 7, 8) }, { xmm0: f32(5, 2, 7, 4) }],
  ['pblendw $0x81, %xmm1, %xmm0', { xmm1: ONES }, { xmm0: 0xffffn | (0xffffn << 112n) }],
  ['blendvpd %xmm0, %xmm1, %xmm2', { xmm0: 1n << 63n, xmm1: f64(1, 2), xmm2: f64(3, 4) }, { xmm2: f64(1, 4) }],
  ['pblendvb %xmm0, %xmm1, %xmm2', { xmm0: 0x80_7fn, xmm1: ONES }, { xmm2: 0xff_00n }],
  ['extractps $2, %xmm0, %eax', { xmm0: f32(1, 2, 1.5) }, { rax: 0x3fc00000n }],
  ['pextrb $0xf3, %xmm0, %eax', { xmm0: VECTOR }, { rax: 0x33n }],
  ['pextrb $4, %xmm0, (%rbx)', { rbx: ODD, xmm0: VECTOR }, { memory: { [at(ODD)]: '44' } }],
  ['pextrw $7, %xmm0, (%rbx)', { rbx: ODD, xmm0: VECTOR }, { memory: { [at(ODD)]: 'ee ff' } }],
  ['pextrq $1, %xmm0, %rax', { xmm0: VECTOR }, { rax: 0xffeeddccbbaa9988n }],
  ['pinsrb $15, %eax, %xmm0', { rax: 0x1ffn }, { xmm0: 0xffn << 120n }],
  ['pinsrd $1, (%rbx), %xmm0', { rbx: ODD, memory: { [at(ODD)]: '01 02 03 04' } }, { xmm0: 0x04030201_00000000n }],
  // Element 2 into place 1, and element 3 cleared.
  ['insertps $0b10011000, %xmm1, %xmm0', { xmm0: f32(1, 2, 3, 4), xmm1: f32(5, 6, 7, 8) }, { xmm0: f32(1, 7, 3, 0) }],
  [
    'insertps $0b11010000, (%rbx), %xmm0',
    { rbx: ODD, xmm0: f32(1, 2, 3, 4), memory: { [at(ODD)]: '00 00 80 3f' } },
    { xmm0: f32(1, 1, 3, 4) },
  ],
  ['movntdqa (%rbx), %xmm0', { rbx: DATA, memory: { [at(DATA)]: BYTES } }, { xmm0: VECTOR }],
];

const float: Row[] = [
  ['dpps $0x71, %xmm1, %xmm0', { xmm0: f32(1, 2, 3, 4), xmm1: f32(5, 6, 7, 8) }, { xmm0: f32(38) }],
  ['dppd $0x33, %xmm1, %xmm0', { xmm0: f64(1, 2), xmm1: f64(3, 4) }, { xmm0: f64(11, 11) }],
  // What is not chosen is not looked at.
  ['dppd $0x11, %xmm1, %xmm0', { xmm0: f64(2) | (SIGNALING << 64n), xmm1: f64(3) }, { xmm0: f64(6) }],
  ['dppd $0x31, %xmm1, %xmm0', { xmm0: SIGNALING, xmm1: f64(3) }, { xmm0: QUIET, mxcsr: RESET | IE }],
  // An unmasked exception of the products keeps the sums from being computed: ∞ − ∞ is not reported.
  [
    'dppd $0x31, %xmm1, %xmm0',
    { xmm0: f64(1e200, -Infinity), xmm1: f64(1e200, 1), mxcsr: RESET & ~0x400 },
    { fault: 'XM', mxcsr: (RESET & ~0x400) | 8 | PE },
  ],
  ['roundsd $0, %xmm1, %xmm0', { xmm0: f64(7, 7), xmm1: f64(2.5) }, { xmm0: f64(2, 7), mxcsr: RESET | PE }],
  ['roundsd $1, %xmm1, %xmm0', { xmm1: f64(-2.5) }, { xmm0: f64(-3), mxcsr: RESET | PE }],
  ['roundsd $2, %xmm1, %xmm0', { xmm1: f64(-0.5) }, { xmm0: f64(-0), mxcsr: RESET | PE }],
  ['roundsd $0xb, %xmm1, %xmm0', { xmm1: f64(-2.5) }, { xmm0: f64(-2) }],
  ['roundsd $4, %xmm1, %xmm0', { xmm1: f64(2.5), mxcsr: 0x5f80 }, { xmm0: f64(3), mxcsr: 0x5f80 | PE }],
  ['roundsd $8, %xmm1, %xmm0', { xmm1: SIGNALING }, { xmm0: QUIET, mxcsr: RESET | IE }],
  ['roundps $3, %xmm1, %xmm0', { xmm1: f32(1.5, -1.5, 1e30, 0) }, { xmm0: f32(1, -1, 1e30, 0), mxcsr: RESET | PE }],
  [
    'roundsd $0, %xmm1, %xmm0',
    { xmm1: f64(0.5), mxcsr: RESET & ~0x1000 },
    { fault: 'XM', mxcsr: (RESET & ~0x1000) | PE },
  ],
];

const string: Row[] = [
  // Equal any: the first of the second string's characters that is one of the first's.
  ['pcmpistri $0, %xmm1, %xmm0', { xmm0: text('xyz'), xmm1: text('abcyx') }, { rcx: 3n, flags: 'CF ZF SF' }],
  ['pcmpistri $0x40, %xmm1, %xmm0', { xmm0: text('xyz'), xmm1: text('abcyx') }, { rcx: 4n, flags: 'CF ZF SF' }],
  ['pcmpistri $0, %xmm1, %xmm0', { xmm0: text('x'), xmm1: text('abcdefghijklmnop') }, { rcx: 16n, flags: 'SF' }],
  // Ranges: what is no digit and no small letter.
  ['pcmpistri $0x14, %xmm1, %xmm0', { xmm0: text('09az'), xmm1: text('ab12-z') }, { rcx: 4n, flags: 'CF ZF SF' }],
  // Equal each, negated within the second string: where two strings part.
  ['pcmpistri $0x18, %xmm1, %xmm0', { xmm0: text('hello'), xmm1: text('help') }, { rcx: 3n, flags: 'CF ZF SF' }],
  ['pcmpistri $0x18, %xmm1, %xmm0', { xmm0: text('same'), xmm1: text('same') }, { rcx: 16n, flags: 'ZF SF' }],
  // Equal ordered: a string within another, also one that goes on beyond the vector.
  ['pcmpistri $0xc, %xmm1, %xmm0', { xmm0: text('need'), xmm1: text('a needle') }, { rcx: 2n, flags: 'CF ZF SF' }],
  [
    'pcmpistri $0xc, %xmm1, %xmm0',
    { xmm0: text('need'), xmm1: text('0123456789abcdne') },
    { rcx: 14n, flags: 'CF SF' },
  ],
  ['pcmpistrm $0, %xmm1, %xmm2', { xmm1: text('abab'), xmm2: text('b') }, { xmm0: 0b1010n, flags: 'CF ZF SF' }],
  [
    'pcmpistrm $0x41, %xmm1, %xmm2',
    { xmm1: elements(16, 1, 2), xmm2: elements(16, 1) },
    { xmm0: 0xffffn, flags: 'CF ZF SF OF' },
  ],
  // Explicit lengths, of either sign; zeros are characters.
  [
    'pcmpestri $0, %xmm1, %xmm0',
    { rax: 1n, rdx: -3n & 0xffff_ffffn, xmm1: elements(8, 5, 5, 0) },
    { rcx: 2n, flags: 'CF ZF SF' },
  ],
  ['pcmpestrm $0x40, %xmm1, %xmm2', { rax: 16n, rdx: 100n, xmm2: ONES, xmm1: 0xffn }, { xmm0: 0xffn, flags: 'CF OF' }],
  // Only the whole registers count with REX.W.
  ['pcmpestriq $0, %xmm1, %xmm0', { rax: 1n << 32n, rdx: 1n }, { rcx: 0n, flags: 'CF ZF OF' }],
  ['pcmpestri $0, %xmm1, %xmm0', { rax: 1n << 32n, rdx: 1n }, { rcx: 16n, flags: 'ZF SF' }],
  // The second string may stand anywhere in memory.
  [
    'pcmpistri $0, (%rbx), %xmm0',
    { rbx: ODD, xmm0: text('\x33'), memory: { [at(ODD)]: BYTES.slice(3) } },
    { rcx: 2n, flags: 'CF ZF SF' },
  ],
];

const crc: Row[] = [
  // "123456789" has the checksum E3069283H, all bits inverted before and after.
  ['crc32q %rbx, %rax', { rax: 0xffff_ffff_ffff_ffffn, rbx: 0x3837363534333231n }, { rax: 0x9f78_7f65n }],
  ['crc32b %bl, %eax', { rax: 0x9f78_7f65n, rbx: 0x39n }, { rax: 0xffff_ffffn ^ 0xe306_9283n }],
  ['crc32w %bx, %eax', { rax: 0n, rbx: 0n }, { rax: 0n }],
  ['crc32l (%rbx), %eax', { rax: 0n, rbx: DATA, memory: { [at(DATA)]: '01' } }, { rax: 0xdd45_aab8n }],
];

const faults: Row[] = [
  ...['haddpd', 'pshufb', 'pmulld', 'ptest', 'movntdqa', 'blendvps'].map(
    (name): Row => [`${name} (%rbx), %xmm1`, { rbx: ODD, xmm1: VECTOR }, { fault: 'GP' }],
  ),
  ...['palignr', 'mpsadbw', 'dpps', 'roundpd', 'blendpd'].map(
    (name): Row => [`${name} $1, (%rbx), %xmm1`, { rbx: ODD, xmm1: VECTOR }, { fault: 'GP' }],
  ),
  ['lddqu (%rbx), %xmm0', { rbx: UNMAPPED - 8n }, { fault: 'PF', error: 4, address: UNMAPPED }],
  ['pcmpistri $0, (%rbx), %xmm0', { rbx: UNMAPPED - 8n, flags: 'OF' }, { fault: 'PF', error: 4, address: UNMAPPED }],
  ['pmovsxbq (%rbx), %xmm0', { rbx: UNMAPPED - 1n }, { fault: 'PF', error: 4, address: UNMAPPED }],
  ['pextrd $0, %xmm0, (%rbx)', { rbx: UNMAPPED - 0x1000n }, { fault: 'PF', error: 7, address: UNMAPPED - 0x1000n }],
  ['crc32l (%rbx), %eax', { rbx: UNMAPPED }, { fault: 'PF', error: 4, address: UNMAPPED }],
];

rows('SSE3', sse3);
rows('SSSE3', ssse3);
rows('SSE4: integers', integer);
rows('SSE4: blending, insertion, extraction', select);
rows('SSE4: dot products and rounding', float);
rows('SSE4: strings', string);
rows('CRC32', crc);
rows('SSE3 to SSE4: faults leave everything as it was', faults);
