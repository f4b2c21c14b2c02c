// MMX instructions, and those of SSE to SSSE3 with MMX registers. SDM Vol 1 §5.4, §5.5.2, §5.6.3, §5.8; §9. No flags of RFLAGS.
//
// MM0–MM7 are the significands of the x87 registers R0–R7. Every instruction but EMMS first looks for a pending x87 exception (#MF),
// and makes TOP 0 and all tags valid; a register that it writes gets an exponent of ones. SDM Vol 1 §9.5, §9.6.
//
// Code: what an instruction with XMM registers does to vectors of 128 bits, its MMX form does to 64: the rows here run those rows on
// operands extended with zeros, and keep the lower half of the result.

import type { Algebra, Family, Value, VectorRow } from './algebra.ts';
import type { AnyOperand } from './instruction.ts';
import { sseConvert } from './sse/convert.ts';
import { sseInteger } from './sse/integer.ts';
import { sseLogical } from './sse/logical.ts';
import { blend, build, bytesOf, controlOf, range } from './sse/operands.ts';
import { sseShuffle } from './sse/shuffle.ts';
import { ssse3 } from './sse/ssse3.ts';
import { sseTransfer } from './sse/transfer.ts';

const SSE_ROWS: Readonly<Record<string, VectorRow>> = {
  ...sseTransfer.rows,
  ...sseInteger.rows,
  ...sseLogical.rows,
  ...sseShuffle.rows,
  ...sseConvert.rows,
  ...ssse3.rows,
} as Record<string, VectorRow>;

const PENDING = 'an x87 exception is pending that is not masked';

/** The transition to MMX. */
function enter<V extends Value>(o: Algebra<V>): void {
  o.faultIf(o.ne(o.state('x87Pending'), o.const(64, 0)), 'MF', PENDING);
  o.mmx('valid');
}
/** An operand as a vector of 128 bits, zeros above it. */
const extended = <V extends Value>(o: Algebra<V>, operand: AnyOperand): V => o.zext(o.read(operand), 128);

/**
 * The words for an SSE row: what it reads of an operand is `read`, what it writes is cut to the operand. All other words are those of `o`,
 * said to `o` itself: a reader keeps what it records in its own fields.
 */
function narrowed<V extends Value>(o: Algebra<V>, read: (operand: AnyOperand) => V): Algebra<V> {
  const write = (operand: AnyOperand, value: V): void =>
    o.write(operand, operand.kind === 'mmx' ? o.trunc(value, 64) : value);
  return new Proxy(o, {
    get: (_, name) => {
      if (name === 'read') return read;
      if (name === 'write') return write;
      const word = o[name as keyof Algebra<V>];
      return typeof word === 'function' ? word.bind(o) : word;
    },
  });
}

/** The SSE row on operands extended with zeros: elements are independent of each other. */
const elementwise = (name: string): VectorRow => {
  const row = SSE_ROWS[name]!;
  return (o, operands) => {
    enter(o);
    row(
      narrowed(o, (operand) => (isNarrow(operand) ? extended(o, operand) : o.read(operand))),
      operands,
    );
  };
};
const isNarrow = (operand: AnyOperand): boolean => operand.kind === 'mmx' || operand.kind === 'memory';

/** The SSE row halves a vector, and another one beside it: here the two operands are the halves of the first. */
const joined = (name: string): VectorRow => {
  const row = SSE_ROWS[name]!;
  return (o, operands) => {
    enter(o);
    const [dst, src] = operands;
    const [a, b] = [extended(o, dst!), extended(o, src!)];
    const both = o.shuffle(a, b, [...range(0, 8), ...range(16, 8)]);
    row(
      narrowed(o, (operand) => (operand === dst ? both : o.const(128, 0))),
      operands,
    );
  };
};

/** Interleaving the upper halves gives the upper half of what interleaving 64 bits gives. */
const unpackHigh =
  (width: 8 | 16 | 32): VectorRow =>
  (o, [dst, src]) => {
    enter(o);
    const count = 32 / width;
    const places = bytesOf(
      width,
      range(count, count).flatMap((i) => [i, i + 128 / width]),
    );
    const result = o.shuffle(extended(o, dst!), extended(o, src!), [...places, ...range(8, 8)]);
    o.write(dst!, o.trunc(result, 64));
  };

/** Bits 6:3 of a byte's number do not count. */
const PSHUFB: VectorRow = (o, [dst, places]) => {
  enter(o);
  const numbers = o.and(extended(o, places!), o.const(128, 0x8787_8787_8787_8787n));
  o.write(dst!, o.trunc(o.swizzle(extended(o, dst!), numbers), 64));
};
/** Eight bytes out of destination:source from byte `count` on. */
const PALIGNR: VectorRow = (o, [dst, src, immediate]) => {
  enter(o);
  const [low, high] = [extended(o, src!), extended(o, dst!)];
  const both = o.shuffle(low, high, [...range(0, 8), ...range(16, 8)]);
  const count = Math.min(16, controlOf(immediate));
  o.write(dst!, o.trunc(o.shuffle(both, o.const(128, 0), range(count, 16)), 64));
};
const PEXTRW: VectorRow = (o, [dst, src, place]) => {
  enter(o);
  o.write(dst!, o.zext(o.element(extended(o, src!), controlOf(place) & 3, 16), dst!.width));
};
const PINSRW: VectorRow = (o, [dst, src, place]) => {
  enter(o);
  const word = o.trunc(o.read(src!), 16);
  o.write(dst!, o.trunc(o.withElement(extended(o, dst!), controlOf(place) & 3, word), 64));
};

/** MOVD, MOVQ, MOVNTQ, MOVQ2DQ, MOVDQ2Q: the lower bits, zeros above them. */
const move: VectorRow = (o, [dst, src]) => {
  enter(o);
  const value = o.read(src!);
  o.write(dst!, dst!.width < value.width ? o.trunc(value, dst!.width) : o.zext(value, dst!.width));
};

/** Bytes whose mask has its sign bit set. All eight are checked for writing (the manual leaves that open). */
const MASKMOVQ: VectorRow = (o, [memory, src, mask]) => {
  enter(o);
  const chosen = o.packed('gtS', 8, o.const(128, 0), extended(o, mask!));
  o.write(memory!, o.trunc(blend(o, chosen, extended(o, src!), extended(o, memory!)), 64));
};

/** Two integers into the lower elements; the upper ones stay. */
const CVTPI2PS: VectorRow = (o, [dst, src]) => {
  enter(o);
  const source = extended(o, src!);
  o.write(
    dst!,
    build(o, 2, (i) => o.float('i32.toF32', o.element(source, i, 32)), o.read(dst!)),
  );
};
/** An operand in memory does not touch the x87 state. SDM Vol 2 CVTPI2PD. */
const CVTPI2PD: VectorRow = (o, [dst, src]) => {
  if (src!.kind === 'mmx') enter(o);
  const source = extended(o, src!);
  o.write(
    dst!,
    build(o, 2, (i) => o.float('i32.toF64', o.element(source, i, 32))),
  );
};
const fromSingles =
  (operation: 'f32.toI32' | 'f32.truncateToI32'): VectorRow =>
  (o, [dst, src]) => {
    enter(o);
    const source = extended(o, src!);
    const result = build(o, 2, (i) => o.float(operation, o.element(source, i, 32)));
    o.write(dst!, o.trunc(result, 64));
  };
/** The source is a whole XMM register, or memory that must be aligned. */
const fromDoubles = (name: 'CVTPD2DQ' | 'CVTTPD2DQ'): VectorRow => {
  const row = SSE_ROWS[name]!;
  return (o, operands) => {
    enter(o);
    row(narrowed(o, o.read), operands);
  };
};

/** All registers become free. */
const EMMS: VectorRow = (o) => {
  o.faultIf(o.ne(o.state('x87Pending'), o.const(64, 0)), 'MF', PENDING);
  o.mmx('empty');
};

/** The names end in _MMX where an SSE instruction has the same mnemonic. */
const each = (names: string, make: (name: string) => VectorRow): Record<string, VectorRow> =>
  Object.fromEntries(names.split(' ').map((name) => [`${name}_MMX`, make(name)]));
const rows: Record<string, VectorRow> = {
  ...each('PADDB PADDW PADDD PADDQ PADDSB PADDSW PADDUSB PADDUSW', elementwise),
  ...each('PSUBB PSUBW PSUBD PSUBQ PSUBSB PSUBSW PSUBUSB PSUBUSW', elementwise),
  ...each('PMULLW PMULHW PMULHUW PMULUDQ PMADDWD PSADBW PAVGB PAVGW PMINUB PMINSW PMAXUB PMAXSW', elementwise),
  ...each('PCMPEQB PCMPEQW PCMPEQD PCMPGTB PCMPGTW PCMPGTD', elementwise),
  ...each('PSLLW PSLLD PSLLQ PSRLW PSRLD PSRLQ PSRAW PSRAD', elementwise),
  ...each('PAND PANDN POR PXOR PMOVMSKB', elementwise),
  ...each('PABSB PABSW PABSD PSIGNB PSIGNW PSIGND PMULHRSW PMADDUBSW', elementwise),
  ...each('PUNPCKLBW PUNPCKLWD PUNPCKLDQ', elementwise),
  ...each('PACKSSWB PACKSSDW PACKUSWB', joined),
  ...each('PHADDW PHADDD PHADDSW PHSUBW PHSUBD PHSUBSW', joined),
  PUNPCKHBW_MMX: unpackHigh(8),
  PUNPCKHWD_MMX: unpackHigh(16),
  PUNPCKHDQ_MMX: unpackHigh(32),
  PSHUFW: elementwise('PSHUFLW'),
  PSHUFB_MMX: PSHUFB,
  PALIGNR_MMX: PALIGNR,
  PEXTRW_MMX: PEXTRW,
  PINSRW_MMX: PINSRW,
  MOVD_MMX: move,
  MOVQ_MMX: move,
  MOVNTQ: move,
  MOVQ2DQ: move,
  MOVDQ2Q: move,
  MASKMOVQ,
  CVTPI2PS,
  CVTPI2PD,
  CVTPS2PI: fromSingles('f32.toI32'),
  CVTTPS2PI: fromSingles('f32.truncateToI32'),
  CVTPD2PI: fromDoubles('CVTPD2DQ'),
  CVTTPD2PI: fromDoubles('CVTTPD2DQ'),
  EMMS,
};

export const mmx: Family = {
  name: 'mmx',
  section: 'MMX Instructions, SDM Vol 1 §5.4; with MMX registers also §5.5.2, §5.6.3, §5.8',
  rows: rows as Family['rows'],
};
