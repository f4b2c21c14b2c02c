// The forms that random instructions are made of: every general-purpose, SSE and SSE2 instruction that a program may execute, in AT&T
// order.
//
// A pattern lists operands. A letter says the kind, digits after it the width in bits (else the mnemonic's suffix says it):
//
//   r  register         x  register or memory      i  immediate                  c  %cl
//   m  memory           o  register that holds     n  immediate 0–255            a  accumulator
//   s  memory, aligned     a small bit offset      I  immediate of 64 bits       f  absolute address (MOV's moffs)
//   v  XMM register        (memory comes after it) z  nothing to be accessed     t  a place ahead; t8 near
//   y  XMM register or memory, aligned if it is 16 bytes                         Y  the same, not aligned

/** Forms of the instructions in `names`, each with each suffix of `sizes` (b w l q, - for none) and each pattern. */
export interface FormGroup {
  readonly family: string;
  readonly names: string;
  readonly sizes: string;
  readonly patterns: string;
  /** What /proc/cpuinfo must report. */
  readonly feature?: string;
  /** What XMM registers and memory are filled with; default integers. */
  readonly elements?: 'f32' | 'f64';
  /** A LOCK prefix is allowed when the last operand is memory. */
  readonly lockable?: boolean;
}

const CONDITIONS = 'o no b ae e ne be a s ns p np l ge le g'.split(' ');
const each = (prefix: string): string => CONDITIONS.map((condition) => prefix + condition).join(' ');

const arithmetic = (suffix: string): string =>
  'add sub mul div sqrt min max'
    .split(' ')
    .map((name) => name + suffix)
    .join(' ');

export const FORMS: readonly FormGroup[] = [
  { family: 'data-transfer', names: 'mov', sizes: 'bwlq', patterns: 'r,x x,r i,x' },
  { family: 'data-transfer', names: 'movabs', sizes: 'bwlq', patterns: 'f,a a,f' },
  { family: 'data-transfer', names: 'movabs', sizes: 'q', patterns: 'I,r' },
  { family: 'data-transfer', names: 'movzb movsb', sizes: 'wlq', patterns: 'x8,r' },
  { family: 'data-transfer', names: 'movzw movsw', sizes: 'lq', patterns: 'x16,r' },
  { family: 'data-transfer', names: 'movsl', sizes: 'q', patterns: 'x32,r' },
  { family: 'data-transfer', names: each('cmov'), sizes: 'wlq', patterns: 'x,r' },
  { family: 'data-transfer', names: 'xchg', sizes: 'bwlq', patterns: 'r,x', lockable: true },
  { family: 'data-transfer', names: 'xadd cmpxchg', sizes: 'bwlq', patterns: 'r,x', lockable: true },
  { family: 'data-transfer', names: 'cmpxchg8b', sizes: '-', patterns: 'm64', lockable: true },
  { family: 'data-transfer', names: 'cmpxchg16b', sizes: '-', patterns: 's128', lockable: true },
  { family: 'data-transfer', names: 'bswap', sizes: 'lq', patterns: 'r' },
  { family: 'data-transfer', names: 'push', sizes: 'wq', patterns: 'x i' },
  { family: 'data-transfer', names: 'pop', sizes: 'wq', patterns: 'x' },
  { family: 'data-transfer', names: 'cbtw cwtl cltq cwtd cltd cqto', sizes: '-', patterns: '' },
  { family: 'arithmetic', names: 'add adc sub sbb', sizes: 'bwlq', patterns: 'r,x x,r i,x', lockable: true },
  { family: 'arithmetic', names: 'cmp', sizes: 'bwlq', patterns: 'r,x x,r i,x' },
  { family: 'arithmetic', names: 'inc dec neg', sizes: 'bwlq', patterns: 'x', lockable: true },
  { family: 'arithmetic', names: 'mul imul div idiv', sizes: 'bwlq', patterns: 'x' },
  { family: 'arithmetic', names: 'imul', sizes: 'wlq', patterns: 'x,r i,x,r' },
  { family: 'arithmetic', names: 'adcx adox', sizes: 'lq', patterns: 'x,r', feature: 'adx' },
  { family: 'logical', names: 'and or xor', sizes: 'bwlq', patterns: 'r,x x,r i,x', lockable: true },
  { family: 'logical', names: 'test', sizes: 'bwlq', patterns: 'r,x i,x' },
  { family: 'logical', names: 'not', sizes: 'bwlq', patterns: 'x', lockable: true },
  { family: 'shift-rotate', names: 'shl shr sar rol ror rcl rcr', sizes: 'bwlq', patterns: 'c,x n,x x' },
  { family: 'shift-rotate', names: 'shld shrd', sizes: 'wlq', patterns: 'c,r,x n,r,x' },
  { family: 'bit-byte', names: 'bt', sizes: 'wlq', patterns: 'n,x r,r o,m' },
  { family: 'bit-byte', names: 'bts btr btc', sizes: 'wlq', patterns: 'n,x r,r o,m', lockable: true },
  { family: 'bit-byte', names: 'bsf bsr', sizes: 'wlq', patterns: 'x,r' },
  { family: 'bit-byte', names: each('set'), sizes: '-', patterns: 'x8' },
  { family: 'control-transfer', names: each('j'), sizes: '-', patterns: 't' },
  { family: 'control-transfer', names: 'jmp call', sizes: '-', patterns: 't' },
  { family: 'control-transfer', names: 'jrcxz jecxz loop loope loopne addr32_loop', sizes: '-', patterns: 't8' },
  { family: 'flag-control', names: 'stc clc cmc cld std lahf sahf pushf popf pushfw popfw', sizes: '-', patterns: '' },
  { family: 'flag-control', names: 'cli sti', sizes: '-', patterns: '' },
  { family: 'enter-leave', names: 'leave leavew', sizes: '-', patterns: '' },
  { family: 'miscellaneous', names: 'lea', sizes: 'wlq', patterns: 'z,r' },
  { family: 'miscellaneous', names: 'xlat nop pause endbr64 ud2 lfence mfence sfence hlt', sizes: '-', patterns: '' },
  { family: 'miscellaneous', names: 'nop', sizes: 'wlq', patterns: 'z' },
  { family: 'miscellaneous', names: 'prefetcht0 prefetchnta', sizes: '-', patterns: 'z' },
  { family: 'miscellaneous', names: 'clflush', sizes: '-', patterns: 'm8' },
  { family: 'miscellaneous', names: 'movnti', sizes: 'lq', patterns: 'r,m' },
  { family: 'miscellaneous', names: 'rdsspq', sizes: '-', patterns: 'r64' },
  { family: 'miscellaneous', names: 'movbe', sizes: 'wlq', patterns: 'm,r r,m', feature: 'movbe' },
  { family: 'miscellaneous', names: 'rdgsbase', sizes: '-', patterns: 'r32 r64', feature: 'fsgsbase' },
  { family: 'random', names: 'rdrand', sizes: '-', patterns: 'r16 r32 r64', feature: 'rdrand' },
  { family: 'random', names: 'rdseed', sizes: '-', patterns: 'r16 r32 r64', feature: 'rdseed' },
  { family: 'bit-manipulation', names: 'popcnt', sizes: 'wlq', patterns: 'x,r', feature: 'popcnt' },
  { family: 'bit-manipulation', names: 'lzcnt', sizes: 'wlq', patterns: 'x,r', feature: 'abm' },
  { family: 'bit-manipulation', names: 'tzcnt', sizes: 'wlq', patterns: 'x,r', feature: 'bmi1' },
  { family: 'bit-manipulation', names: 'andn', sizes: 'lq', patterns: 'x,r,r', feature: 'bmi1' },
  { family: 'bit-manipulation', names: 'bextr', sizes: 'lq', patterns: 'r,x,r', feature: 'bmi1' },
  { family: 'bit-manipulation', names: 'blsi blsmsk blsr', sizes: 'lq', patterns: 'x,r', feature: 'bmi1' },
  { family: 'bit-manipulation', names: 'bzhi sarx shlx shrx', sizes: 'lq', patterns: 'r,x,r', feature: 'bmi2' },
  { family: 'bit-manipulation', names: 'mulx pdep pext', sizes: 'lq', patterns: 'x,r,r', feature: 'bmi2' },
  { family: 'bit-manipulation', names: 'rorx', sizes: 'lq', patterns: 'n,x,r', feature: 'bmi2' },
  { family: 'sse-transfer', names: 'movaps movapd movdqa', sizes: '-', patterns: 'y128,v v,y128' },
  { family: 'sse-transfer', names: 'movups movupd movdqu', sizes: '-', patterns: 'Y128,v v,Y128' },
  { family: 'sse-transfer', names: 'movntps movntpd movntdq', sizes: '-', patterns: 'v,s128' },
  { family: 'sse-transfer', names: 'movss', sizes: '-', patterns: 'y32,v v,y32' },
  { family: 'sse-transfer', names: 'movsd', sizes: '-', patterns: 'y64,v v,y64' },
  { family: 'sse-transfer', names: 'movlps movhps movlpd movhpd', sizes: '-', patterns: 'm64,v v,m64' },
  { family: 'sse-transfer', names: 'movhlps movlhps', sizes: '-', patterns: 'v,v' },
  { family: 'sse-transfer', names: 'movd', sizes: '-', patterns: 'x32,v v,x32' },
  { family: 'sse-transfer', names: 'movq', sizes: '-', patterns: 'x64,v v,x64 y64,v v,y64' },
  { family: 'sse-transfer', names: 'movmskps movmskpd pmovmskb', sizes: '-', patterns: 'v,r32 v,r64' },
  { family: 'sse-transfer', names: 'pextrw', sizes: '-', patterns: 'n,v,r32 n,v,r64' },
  { family: 'sse-transfer', names: 'pinsrw', sizes: '-', patterns: 'n,r32,v n,m16,v' },
  { family: 'sse-transfer', names: 'maskmovdqu', sizes: '-', patterns: 'v,v' },
  {
    family: 'sse-logical',
    names: 'pand pandn por pxor andps andpd andnps andnpd orps orpd xorps xorpd',
    sizes: '-',
    patterns: 'y128,v',
  },
  {
    family: 'sse-shuffle',
    names: 'punpcklbw punpcklwd punpckldq punpcklqdq punpckhbw punpckhwd punpckhdq punpckhqdq',
    sizes: '-',
    patterns: 'y128,v',
  },
  { family: 'sse-shuffle', names: 'unpcklps unpcklpd unpckhps unpckhpd', sizes: '-', patterns: 'y128,v' },
  { family: 'sse-shuffle', names: 'pshufd pshuflw pshufhw shufps shufpd', sizes: '-', patterns: 'n,y128,v' },
  { family: 'sse-shuffle', names: 'pslldq psrldq', sizes: '-', patterns: 'n,v' },
  {
    family: 'sse-integer',
    names:
      'paddb paddw paddd paddq paddsb paddsw paddusb paddusw psubb psubw psubd psubq psubsb psubsw psubusb psubusw',
    sizes: '-',
    patterns: 'y128,v',
  },
  {
    family: 'sse-integer',
    names: 'pmullw pmulhw pmulhuw pmuludq pmaddwd psadbw pavgb pavgw pminub pminsw pmaxub pmaxsw',
    sizes: '-',
    patterns: 'y128,v',
  },
  {
    family: 'sse-integer',
    names: 'pcmpeqb pcmpeqw pcmpeqd pcmpgtb pcmpgtw pcmpgtd packsswb packssdw packuswb',
    sizes: '-',
    patterns: 'y128,v',
  },
  {
    family: 'sse-integer',
    names: 'psllw pslld psllq psrlw psrld psrlq psraw psrad',
    sizes: '-',
    patterns: 'y128,v n,v',
  },
  { family: 'sse-float', names: 'rcpps rsqrtps', sizes: '-', patterns: 'y128,v', elements: 'f32' },
  { family: 'sse-float', names: 'rcpss rsqrtss', sizes: '-', patterns: 'y32,v', elements: 'f32' },
  { family: 'sse-float', names: arithmetic('ps'), sizes: '-', patterns: 'y128,v', elements: 'f32' },
  { family: 'sse-float', names: arithmetic('pd'), sizes: '-', patterns: 'y128,v', elements: 'f64' },
  { family: 'sse-float', names: arithmetic('ss'), sizes: '-', patterns: 'y32,v', elements: 'f32' },
  { family: 'sse-float', names: arithmetic('sd'), sizes: '-', patterns: 'y64,v', elements: 'f64' },
  { family: 'sse-compare', names: 'comiss ucomiss', sizes: '-', patterns: 'y32,v', elements: 'f32' },
  { family: 'sse-compare', names: 'comisd ucomisd', sizes: '-', patterns: 'y64,v', elements: 'f64' },
  { family: 'sse-compare', names: 'cmpps', sizes: '-', patterns: 'n,y128,v', elements: 'f32' },
  { family: 'sse-compare', names: 'cmppd', sizes: '-', patterns: 'n,y128,v', elements: 'f64' },
  { family: 'sse-compare', names: 'cmpss', sizes: '-', patterns: 'n,y32,v', elements: 'f32' },
  { family: 'sse-compare', names: 'cmpsd', sizes: '-', patterns: 'n,y64,v', elements: 'f64' },
  { family: 'sse-convert', names: 'cvtps2pd', sizes: '-', patterns: 'y64,v', elements: 'f32' },
  { family: 'sse-convert', names: 'cvtpd2ps cvtpd2dq cvttpd2dq', sizes: '-', patterns: 'y128,v', elements: 'f64' },
  { family: 'sse-convert', names: 'cvtps2dq cvttps2dq', sizes: '-', patterns: 'y128,v', elements: 'f32' },
  { family: 'sse-convert', names: 'cvtss2sd', sizes: '-', patterns: 'y32,v', elements: 'f32' },
  { family: 'sse-convert', names: 'cvtsd2ss', sizes: '-', patterns: 'y64,v', elements: 'f64' },
  { family: 'sse-convert', names: 'cvtsi2ss cvtsi2sd', sizes: 'lq', patterns: 'x,v' },
  { family: 'sse-convert', names: 'cvtss2si cvttss2si', sizes: 'lq', patterns: 'y32,r', elements: 'f32' },
  { family: 'sse-convert', names: 'cvtsd2si cvttsd2si', sizes: 'lq', patterns: 'y64,r', elements: 'f64' },
  { family: 'sse-convert', names: 'cvtdq2ps', sizes: '-', patterns: 'y128,v' },
  { family: 'sse-convert', names: 'cvtdq2pd', sizes: '-', patterns: 'y64,v' },
  ...[
    { names: 'addsubps haddps hsubps', patterns: 'y128,v', elements: 'f32' as const },
    { names: 'addsubpd haddpd hsubpd', patterns: 'y128,v', elements: 'f64' as const },
    { names: 'movshdup movsldup', patterns: 'y128,v' },
    { names: 'movddup', patterns: 'y64,v' },
    { names: 'lddqu', patterns: 'm128,v' },
  ].map((group) => ({ ...group, family: 'sse3', sizes: '-', feature: 'pni' })),
  ...[
    { names: 'phaddw phaddd phaddsw phsubw phsubd phsubsw pabsb pabsw pabsd', patterns: 'y128,v' },
    { names: 'pmaddubsw pmulhrsw pshufb psignb psignw psignd', patterns: 'y128,v' },
    { names: 'palignr', patterns: 'n,y128,v' },
  ].map((group) => ({ ...group, family: 'ssse3', sizes: '-', feature: 'ssse3' })),
  ...[
    {
      names: 'pmulld pmuldq pminsb pminsd pminuw pminud pmaxsb pmaxsd pmaxuw pmaxud pcmpeqq packusdw',
      patterns: 'y128,v',
    },
    { names: 'phminposuw ptest', patterns: 'y128,v' },
    { names: 'mpsadbw', patterns: 'n,y128,v' },
    { names: 'pmovsxbw pmovzxbw pmovsxwd pmovzxwd pmovsxdq pmovzxdq', patterns: 'y64,v' },
    { names: 'pmovsxbd pmovzxbd pmovsxwq pmovzxwq', patterns: 'y32,v' },
    { names: 'pmovsxbq pmovzxbq', patterns: 'y16,v' },
  ].map((group) => ({ ...group, family: 'sse4-integer', sizes: '-', feature: 'sse4_1' })),
  { family: 'sse4-integer', names: 'pcmpgtq', sizes: '-', patterns: 'y128,v', feature: 'sse4_2' },
  ...[
    { names: 'blendps blendpd pblendw', patterns: 'n,y128,v' },
    { names: 'blendvps blendvpd pblendvb', patterns: 'y128,v' },
    { names: 'extractps', patterns: 'n,v,x32 n,v,r64' },
    { names: 'pextrb', patterns: 'n,v,r32 n,v,m8 n,v,r64' },
    { names: 'pextrw', patterns: 'n,v,m16' },
    { names: 'pextrd', patterns: 'n,v,x32' },
    { names: 'pextrq', patterns: 'n,v,x64' },
    { names: 'insertps', patterns: 'n,y32,v' },
    { names: 'pinsrb', patterns: 'n,r32,v n,m8,v' },
    { names: 'pinsrd', patterns: 'n,x32,v' },
    { names: 'pinsrq', patterns: 'n,x64,v' },
    { names: 'movntdqa', patterns: 's128,v' },
  ].map((group) => ({ ...group, family: 'sse4-select', sizes: '-', feature: 'sse4_1' })),
  ...[
    { names: 'dpps', patterns: 'n,y128,v', elements: 'f32' as const },
    { names: 'dppd', patterns: 'n,y128,v', elements: 'f64' as const },
    { names: 'roundps', patterns: 'n,y128,v', elements: 'f32' as const },
    { names: 'roundpd', patterns: 'n,y128,v', elements: 'f64' as const },
    { names: 'roundss', patterns: 'n,y32,v', elements: 'f32' as const },
    { names: 'roundsd', patterns: 'n,y64,v', elements: 'f64' as const },
  ].map((group) => ({ ...group, family: 'sse4-float', sizes: '-', feature: 'sse4_1' })),
  {
    family: 'sse4-string',
    names: 'pcmpistri pcmpistrm pcmpestri pcmpestrm',
    sizes: '-',
    patterns: 'n,Y128,v',
    feature: 'sse4_2',
  },
  { family: 'bit-byte', names: 'crc32', sizes: 'bwl', patterns: 'x,r32', feature: 'sse4_2' },
  { family: 'bit-byte', names: 'crc32', sizes: 'bq', patterns: 'x,r64', feature: 'sse4_2' },
  { family: 'sse-state', names: 'ldmxcsr stmxcsr', sizes: '-', patterns: 's32' },
];
