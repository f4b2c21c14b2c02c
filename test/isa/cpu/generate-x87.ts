// Random cases of x87 instructions: registers, tags, control and status as chance gives them, biased to where it gets difficult.

import { Reg } from '../../../src/isa/registers.ts';
import { type Case, WINDOW, WINDOW_BYTES, type X87State } from './case.ts';
import { Builder, type Source } from './generate.ts';
import type { Random } from './random.ts';

/**
 * What the instructions in `names` have as operand: memory that holds a number of a kind, or a register pattern. A
 * number behind the kind is the size in bytes of what holds no number.
 */
interface Group {
  readonly names: string;
  readonly operand:
    | 'none'
    | 'f32'
    | 'f64'
    | 'f80'
    | 'i16'
    | 'i32'
    | 'i64'
    | 'decimal'
    | 'block'
    | 'i,0'
    | '0,i'
    | 'i'
    | 'ax';
  /** Bytes of a block. */
  readonly bytes?: number;
}
const ARITHMETIC = ['add', 'mul', 'sub', 'subr', 'div', 'divr'];
const forms = (make: (name: string) => string): string => ARITHMETIC.map(make).join(' ');
const CONDITIONS = 'b e be u nb ne nbe nu'.split(' ');

const GROUPS: readonly Group[] = [
  { names: forms((name) => `f${name}s`), operand: 'f32' },
  { names: forms((name) => `f${name}l`), operand: 'f64' },
  { names: forms((name) => `f${name}`), operand: 'i,0' },
  { names: forms((name) => `f${name}`), operand: '0,i' },
  { names: forms((name) => `f${name}p`), operand: '0,i' },
  { names: forms((name) => `fi${name}s`), operand: 'i16' },
  { names: forms((name) => `fi${name}l`), operand: 'i32' },
  { names: 'fsqrt frndint fchs fabs fscale fxtract ftst fxam', operand: 'none' },
  { names: 'fprem fprem1 fscale fsqrt frndint', operand: 'none' },
  { names: 'flds fsts fstps fcoms fcomps', operand: 'f32' },
  { names: 'fldl fstl fstpl fcoml fcompl', operand: 'f64' },
  { names: 'fldt fstpt', operand: 'f80' },
  { names: 'filds fists fistps fisttps ficoms ficomps', operand: 'i16' },
  { names: 'fildl fistl fistpl fisttpl ficoml ficompl', operand: 'i32' },
  { names: 'fildll fistpll fisttpll', operand: 'i64' },
  { names: 'fbld fbstp', operand: 'decimal' },
  { names: 'fld fst fstp fxch ffree ffreep fucom fucomp fcom fcomp', operand: 'i' },
  { names: 'fcompp fucompp fld1 fldz fldl2t fldl2e fldpi fldlg2 fldln2', operand: 'none' },
  { names: `fcomi fcomip fucomi fucomip ${CONDITIONS.map((c) => `fcmov${c}`).join(' ')}`, operand: 'i,0' },
  { names: 'fincstp fdecstp fnop fwait fninit fnclex', operand: 'none' },
  { names: 'fnstcw fldcw fnstsw', operand: 'i16' },
  { names: 'fnstsw', operand: 'ax' },
  { names: 'fnstenv fldenv', operand: 'block', bytes: 28 },
  { names: 'fnsave frstor', operand: 'block', bytes: 108 },
];
const BYTES: Readonly<Record<string, number>> = { f32: 4, f64: 8, f80: 10, i16: 2, i32: 4, i64: 8, decimal: 10 };

/** A register's 80 bits: every class of number, many near edges. */
function extended(random: Random): bigint {
  const sign = random.oneIn(2) ? 1n << 79n : 0n;
  const pattern = random.pick([
    0n,
    1n,
    (1n << 63n) - 1n,
    (1n << 63n) - 2n,
    1n << 62n,
    random.quad() >> 1n,
    random.quad() >> 1n,
  ]);
  const short = random.pick([24n, 53n, 25n, 54n]);
  const fraction = random.oneIn(3) ? (pattern >> (64n - short)) << (64n - short) : pattern;
  const one = 1n << 63n;
  const make = (field: bigint, significand: bigint) => sign | (field << 64n) | significand;
  const near = BigInt(random.between(-3, 3));
  switch (random.below(16)) {
    case 0:
      return make(0n, 0n);
    case 1:
      return make(0x7fffn, random.pick([one, one | fraction]));
    case 2:
      return make(0n, random.pick([fraction, fraction, fraction | one]));
    case 3:
      // Unsupported: no integer bit.
      return random.oneIn(3)
        ? make(random.pick([0x7fffn, 1n, 0x3fffn]), fraction)
        : make(0x3fffn + near, one | fraction);
    case 4:
      return make(random.pick([1n, 0x7ffen, 2n, 30n, 60n]), one | fraction);
    case 5:
      return make(0x3fffn + random.pick([15n, 16n, 31n, 32n, 63n, 64n, 59n]) + near, one | fraction);
    case 6:
      // At the edges of binary32 and binary64.
      return make(0x3fffn + random.pick([-126n, -149n, 127n, -1022n, -1074n, 1023n]) + near, one | fraction);
    case 7:
      return make(BigInt(random.between(1, 0x7ffe)), one | (random.quad() >> 1n));
    case 8:
      // Small integers and halves.
      return make(0x3fffn + BigInt(random.between(-1, 8)), one | (BigInt(random.below(512)) << 54n));
    default:
      return make(0x3fffn + near + BigInt(random.oneIn(3) ? random.between(-70, 70) : 0), one | fraction);
  }
}

/** Now and then an unmasked exception, or one that is pending. */
export function x87State(random: Random): X87State {
  const masks = random.oneIn(3) ? random.below(64) : 0x3f;
  const fcw = 0x40 | masks | (random.pick([0, 2, 3, 3, 3, 1]) << 8) | (random.below(4) << 10);
  const flags = random.oneIn(4) ? random.below(128) : 0;
  const isPending = (flags & ~masks & 0x3f) !== 0;
  const kept = random.oneIn(10) ? flags : flags & (masks | 0x40);
  const summary = isPending && kept === flags ? 0x8080 : 0;
  const conditions = random.next() & 0x4700;
  const top = random.below(8);
  // Mostly three to seven registers in use, from the top on.
  const used = random.oneIn(8) ? random.below(256) : (1 << random.between(3, 7)) - 1;
  const tags = ((used << top) | (used >> (8 - top))) & 0xff;
  const pool = Array.from({ length: 4 }, () => extended(random));
  return {
    fcw,
    fsw: kept | summary | conditions | (top << 11),
    tags,
    fop: random.below(0x800),
    fip: random.quad() >> 17n,
    fdp: random.quad() >> 17n,
    st: Array.from({ length: 8 }, () => (random.oneIn(3) ? random.pick(pool) : extended(random))),
  };
}

/** Fills memory with numbers of the kind. */
function fill(builder: Builder, { operand }: Group, random: Random): void {
  const at = builder.target;
  const put = (bits: bigint) => {
    builder.poke(at, bits);
    if (operand === 'f80' || operand === 'decimal') builder.poke(at + 8n, bits >> 64n);
  };
  if (operand === 'f32') put(random.float(32) | (random.quad() << 32n));
  else if (operand === 'f64') put(random.float(64));
  else if (operand === 'f80') put(extended(random));
  else if (operand === 'decimal') {
    const digits = BigInt(`0x${Array.from({ length: 18 }, () => random.below(10)).join('')}`);
    put((random.oneIn(2) ? 1n << 79n : 0n) | (random.oneIn(4) ? digits >> 40n : digits));
  } else if (operand === 'block') environment(builder, random);
  else put(random.edge());
}
/** An environment with registers behind it. */
function environment(builder: Builder, random: Random): void {
  const { fcw, fsw, st } = x87State(random);
  const words = [fcw, fsw, random.next() & 0xffff, random.next(), random.next() & 0x7ff_0000, random.next(), 0];
  const bytes = new Uint8Array(108);
  const view = new DataView(bytes.buffer);
  words.forEach((word, i) => {
    view.setUint32(4 * i, word, true);
  });
  st.forEach((bits, i) => {
    view.setBigUint64(28 + 10 * i, BigInt.asUintN(64, bits), true);
    view.setUint16(36 + 10 * i, Number(bits >> 64n), true);
  });
  const start = Number(builder.target - WINDOW);
  bytes.forEach((byte, i) => {
    if (start + i >= 0 && start + i < WINDOW_BYTES) builder.window[start + i] = byte;
  });
}

function caseOf(group: Group, random: Random): Case {
  const builder = new Builder(random);
  builder.x87 = x87State(random);
  const name = random.pick(group.names.split(' '));
  const register = `%st(${random.below(8)})`;
  switch (group.operand) {
    case 'none':
      return builder.case(name);
    case 'i':
      return builder.case(`${name} ${register}`);
    case 'i,0':
      return builder.case(`${name} ${register}, %st`);
    case '0,i':
      return builder.case(`${name} %st, ${register}`);
    case 'ax':
      return builder.case(`${name} %ax`);
    default: {
      const memory = builder.memory(group.bytes ?? BYTES[group.operand]!);
      fill(builder, group, random);
      const start = Number(builder.target - WINDOW);
      const free = /^fn(stenv|save)$/.test(name)
        ? environmentPointers(builder.x87).map((offset) => start + offset)
        : [];
      return { ...builder.case(`${name} ${memory}`), free };
    }
  }
}

const offsets = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);
/** Opcode and pointers in an environment: some processors keep them only while an exception is pending. */
const environmentPointers = ({ fsw }: X87State): number[] => ((fsw & 0x80) === 0 ? offsets(12, 28) : []);

const IMAGE_BYTES = 512;
const AREA_BYTES = 576;
/**
 * Offsets of what processors store differently: MXCSR_MASK, and the opcode and pointers, which some keep only while an exception
 * is pending.
 */
function freeBytes({ fsw }: X87State): number[] {
  return [...offsets(28, 32), ...((fsw & 0x80) === 0 ? offsets(6, 24) : [])];
}

/** FXSAVE and XSAVE with their kin. Areas are mostly valid; EDX:EAX choose of x87 and SSE. */
function stateCase(random: Random): Case {
  const builder = new Builder(random);
  const isExtended = random.oneIn(2);
  const name = random.pick(isExtended ? ['xsave', 'xsaveopt', 'xsavec', 'xrstor'] : ['fxsave', 'fxrstor']);
  const bytes = isExtended ? AREA_BYTES : IMAGE_BYTES;
  const step = isExtended ? 64 : 16;
  builder.fillVectors('integers');
  // Whether a component in its initial state counts as in use is the processor's affair: there is always something in both.
  builder.xmm = builder.xmm.map((value) => value | 1n);
  builder.x87 = x87State(random);
  const slack = Math.floor((WINDOW_BYTES - bytes) / step) * step;
  let address = WINDOW + BigInt(random.below(slack / step + 1) * step);
  if (random.oneIn(20)) address += BigInt(random.below(step));
  else if (random.oneIn(30)) address = WINDOW + BigInt(WINDOW_BYTES - step);
  const memory = builder.memory(bytes, { address, exact: true });
  // These choose components.
  if (/%[re][ad]x/.test(memory)) return stateCase(random);
  builder.fix(Reg.rax, BigInt(random.below(4)));
  builder.fix(Reg.rdx, 0n);
  if (name.endsWith('rstor')) image(builder, random, isExtended);
  const start = Number(builder.target - WINDOW);
  const free = name.includes('save') ? freeBytes(builder.x87).map((offset) => start + offset) : [];
  return { ...builder.case(`${name}${random.pick(['', '64'])} ${memory}`), free };
}
/** An image to be loaded, at the builder's target. */
function image(builder: Builder, random: Random, isExtended: boolean): void {
  const at = builder.target;
  const { fcw, fsw, tags } = x87State(random);
  builder.poke(at, BigInt(fcw) | (BigInt(fsw) << 16n) | (BigInt(tags) << 32n) | (BigInt(random.below(0x800)) << 48n));
  // Processors keep as many bits of pointers as addresses have.
  for (const offset of [8n, 16n]) builder.poke(at + offset, random.quad() >> 17n);
  builder.poke(at + 24n, BigInt(random.oneIn(20) ? 0x1_0000 : random.mxcsr()));
  for (let i = 0n; i < 8n; i++) {
    const bits = extended(random);
    builder.poke(at + 32n + 16n * i, bits);
    builder.poke(at + 40n + 16n * i, bits >> 64n);
  }
  if (!isExtended) return;
  const compacted = random.oneIn(2);
  const known = BigInt(random.below(4));
  const saved = BigInt(random.below(4)) & (compacted && !random.oneIn(10) ? known : 3n);
  builder.poke(at + 512n, random.oneIn(20) ? random.edge() | (1n << 62n) : saved);
  builder.poke(at + 520n, compacted ? known | (1n << 63n) : random.oneIn(20) ? 1n : 0n);
  for (let i = 528n; i < AREA_BYTES; i += 8n)
    builder.poke(at + i, random.oneIn(200) ? 1n << BigInt(random.below(64)) : 0n);
}

/**
 * MMX: operands in AT&T order. M an MMX register, q one or a quadword in memory, d one or a doubleword, v an XMM register,
 * y one or a quadword in memory, Y one or 16 aligned bytes, r and R general registers of 32 and 64 bits or memory, g and G registers
 * only, w a register or a word in memory, n an immediate, p a quadword in memory.
 */
interface MmxGroup {
  readonly names: string;
  readonly patterns: string;
  readonly feature?: string;
  readonly elements?: 'f32' | 'f64';
}
const MMX_GROUPS: readonly MmxGroup[] = [
  {
    names:
      'paddb paddw paddd paddq paddsb paddsw paddusb paddusw psubb psubw psubd psubq psubsb psubsw psubusb psubusw ' +
      'pmullw pmulhw pmulhuw pmuludq pmaddwd psadbw pavgb pavgw pminub pminsw pmaxub pmaxsw ' +
      'pcmpeqb pcmpeqw pcmpeqd pcmpgtb pcmpgtw pcmpgtd pand pandn por pxor ' +
      'packsswb packssdw packuswb punpckhbw punpckhwd punpckhdq psllw pslld psllq psrlw psrld psrlq psraw psrad',
    patterns: 'q,M',
  },
  { names: 'punpcklbw punpcklwd punpckldq', patterns: 'd,M' },
  { names: 'psllw pslld psllq psrlw psrld psrlq psraw psrad', patterns: 'n,M' },
  {
    names:
      'pshufb phaddw phaddd phaddsw phsubw phsubd phsubsw psignb psignw psignd pabsb pabsw pabsd pmulhrsw pmaddubsw',
    patterns: 'q,M',
    feature: 'ssse3',
  },
  { names: 'palignr', patterns: 'n,q,M', feature: 'ssse3' },
  { names: 'pshufw', patterns: 'n,q,M' },
  { names: 'pextrw', patterns: 'n,M,g n,M,G' },
  { names: 'pinsrw', patterns: 'n,w,M' },
  { names: 'pmovmskb', patterns: 'M,g M,G' },
  { names: 'movd', patterns: 'r,M M,r' },
  { names: 'movq', patterns: 'R,M M,R q,M M,q' },
  { names: 'movntq', patterns: 'M,p' },
  { names: 'maskmovq', patterns: 'M,M' },
  { names: 'movq2dq', patterns: 'M,v' },
  { names: 'movdq2q', patterns: 'v,M' },
  { names: 'cvtpi2ps cvtpi2pd', patterns: 'q,v' },
  { names: 'cvtps2pi cvttps2pi', patterns: 'y,M', elements: 'f32' },
  { names: 'cvtpd2pi cvttpd2pi', patterns: 'Y,M', elements: 'f64' },
  { names: 'emms', patterns: '' },
];

function mmxCase(group: MmxGroup, random: Random): Case {
  const builder = new Builder(random);
  builder.fillVectors(group.elements ?? 'integers');
  const x87 = x87State(random);
  // Registers that hold MMX values, or numbers.
  const pool = Array.from({ length: 4 }, () => random.edge() | (0xffffn << 64n));
  builder.x87 = { ...x87, st: x87.st.map((bits) => (random.oneIn(5) ? bits : random.pick(pool))) };
  const name = random.pick(group.names.split(' '));
  // Processors differ in what an operand in memory does to the FPU: here the transition to MMX has been made.
  if (name === 'cvtpi2ps') builder.x87 = { ...builder.x87, fsw: 0, tags: 0xff };
  // Aligned: some processors make the transition to MMX before this one faults.
  if (name === 'maskmovq') builder.gpr[Reg.rdi] = WINDOW + BigInt(8 * random.below(WINDOW_BYTES / 8));
  const codes = random.pick(group.patterns.split(' ')).split(',');
  const mm = () => `%mm${random.below(8)}`;
  const xmm = () => `%xmm${random.below(16)}`;
  const or = (register: () => string, bytes: number, aligned = false) =>
    random.oneIn(2) ? register() : builder.memory(bytes, { aligned });
  const operand = (code: string): string => {
    switch (code) {
      case 'M':
        return mm();
      case 'q':
        return or(mm, 8);
      case 'd':
        return or(mm, 4);
      case 'v':
        return xmm();
      case 'y':
        return or(xmm, 8);
      case 'Y':
        return or(xmm, 16, true);
      case 'r':
        return or(() => builder.register(32), 4);
      case 'R':
        return or(() => builder.register(64), 8);
      case 'w':
        return or(() => builder.register(32), 2);
      case 'g':
        return builder.register(32);
      case 'G':
        return builder.register(64);
      case 'p':
        return builder.memory(8);
      default:
        return `$${random.oneIn(2) ? random.below(72) : random.below(256)}`;
    }
  };
  return builder.case(`${name} ${codes[0] === '' ? '' : codes.map(operand).join(', ')}`.trim());
}

export const MMX_SOURCES: readonly Source[] = MMX_GROUPS.map((group) => ({
  family: 'mmx',
  feature: group.feature,
  make: (random: Random) => mmxCase(group, random),
}));
/** With underflow and precision masked (processors differ in when they report them), and in the range that the manual gives. */
function transcendentalCase(name: string, random: Random): Case {
  const given = caseOf({ names: name, operand: 'none' }, random);
  const [first, ...others] = given.x87.st;
  const field = BigInt.asUintN(15, first! >> 64n);
  // Below 2^−2: a little less than what FYL2XP1 allows.
  const isSmall = field < 0x3ffdn || (name === 'f2xm1' && field < 0x3fffn) || field === 0x7fffn;
  const exponent = BigInt(random.between(0x3fb0, 0x3ffc)) << 64n;
  const moved = name === 'f2xm1' || name === 'fyl2xp1' ? (first! & ~(0x7fffn << 64n)) | exponent : first!;
  const x87 = { ...given.x87, fcw: given.x87.fcw | 0x30, st: [isSmall ? first! : moved, ...others] };
  const fsw = (x87.fsw & ~x87.fcw & 0x3f) === 0 ? x87.fsw & ~0x8080 : x87.fsw;
  const waits = random.oneIn(12);
  return { ...given, x87: { ...x87, fcw: waits ? x87.fcw & ~1 : x87.fcw, fsw: waits ? fsw | 0x8081 : fsw } };
}

export const TRANSCENDENTAL_SOURCES: readonly Source[] = 'f2xm1 fyl2x fyl2xp1 fpatan fptan fsin fcos fsincos'
  .split(' ')
  .map((name) => ({
    family: 'x87-transcendental',
    feature: undefined,
    make: (random: Random) => transcendentalCase(name, random),
  }));
export const X87_SOURCES: readonly Source[] = GROUPS.map((group) => ({
  family: 'x87',
  feature: undefined,
  make: (random: Random) => caseOf(group, random),
}));
export const STATE_SOURCES: readonly Source[] = [{ family: 'state-management', feature: 'xsavec', make: stateCase }];
