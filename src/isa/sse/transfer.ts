// Moves of SSE and SSE2. SDM Vol 1 §5.5.1.1, §5.5.4, §5.6.1.1, §5.6.3, §5.6.4. No flags are changed.
// MOVNTPS, MOVNTPD, MOVNTDQ and MASKMOVDQU are plain moves: there are no caches. MASKMOVDQU checks all sixteen
// bytes for writing, whatever its mask says.

import type { Family, VectorRow } from '../algebra.ts';
import type { AnyOperand } from '../instruction.ts';
import { blend, controlOf, readAligned, readLowest, writeAligned } from './operands.ts';

const ALIGNED: VectorRow = (o, [dst, src]) => writeAligned(o, dst!, readAligned(o, src!));
const UNALIGNED: VectorRow = (o, [dst, src]) => o.write(dst!, o.read(src!));

/** The lowest element. From memory the rest of the register becomes 0, from a register it stays. */
const scalar =
  (width: 32 | 64): VectorRow =>
  (o, [dst, src]) => {
    const value = readLowest(o, src!, width);
    if (dst!.kind === 'memory') o.write(dst!, value);
    else if (src!.kind === 'memory') o.write(dst!, o.zext(value, 128));
    else o.write(dst!, o.withElement(o.read(dst!), 0, value));
  };

/** Between memory and one half of a register, whose other half stays. */
const half =
  (index: 0 | 1): VectorRow =>
  (o, [dst, src]) => {
    if (dst!.kind === 'memory') o.write(dst!, o.element(o.read(src!), index, 64));
    else o.write(dst!, o.withElement(o.read(dst!), index, o.read(src!)));
  };
/** Between halves of registers. */
const halfOfRegister =
  (to: 0 | 1, from: 0 | 1): VectorRow =>
  (o, [dst, src]) =>
    o.write(dst!, o.withElement(o.read(dst!), to, o.element(o.read(src!), from, 64)));

/** MOVD and MOVQ: 32 or 64 bits, as the operand says that is no XMM register; into a register with zeros above. */
const MOVQ: VectorRow = (o, [dst, src]) => {
  const width = [dst!, src!].find(({ kind }) => kind !== 'xmm')?.width ?? 64;
  const value = o.trunc(o.read(src!), width);
  o.write(dst!, dst!.kind === 'xmm' ? o.zext(value, 128) : value);
};

/** The signs of all elements, in a general-purpose register. */
const signs =
  (width: 8 | 32 | 64): VectorRow =>
  (o, [dst, src]) =>
    o.write(dst!, o.zext(o.signs(o.read(src!), width), dst!.width));

const wordOf = (immediate: AnyOperand | undefined): number => controlOf(immediate) & 7;
const PEXTRW: VectorRow = (o, [dst, src, place]) =>
  o.write(dst!, o.zext(o.element(o.read(src!), wordOf(place), 16), dst!.width));
const PINSRW: VectorRow = (o, [dst, src, place]) =>
  o.write(dst!, o.withElement(o.read(dst!), wordOf(place), o.trunc(o.read(src!), 16)));

/** Bytes whose mask has its sign bit set. All sixteen are checked for writing (the manual leaves that open). */
const MASKMOVDQU: VectorRow = (o, [memory, src, mask]) => {
  const old = o.read(memory!);
  const chosen = o.packed('gtS', 8, o.const(128, 0), o.read(mask!));
  o.write(memory!, blend(o, chosen, o.read(src!), old));
};

export const sseTransfer: Family = {
  name: 'sse-transfer',
  section: 'SSE and SSE2 Data Transfer, SDM Vol 1 §5.5.1.1, §5.6.1.1, §5.6.3',
  rows: {
    MOVAPS: ALIGNED,
    MOVAPD: ALIGNED,
    MOVDQA: ALIGNED,
    MOVNTPS: ALIGNED,
    MOVNTPD: ALIGNED,
    MOVNTDQ: ALIGNED,
    MOVUPS: UNALIGNED,
    MOVUPD: UNALIGNED,
    MOVDQU: UNALIGNED,
    MOVSS: scalar(32),
    MOVSD: scalar(64),
    MOVLPS: half(0),
    MOVLPD: half(0),
    MOVHPS: half(1),
    MOVHPD: half(1),
    MOVHLPS: halfOfRegister(0, 1),
    MOVLHPS: halfOfRegister(1, 0),
    MOVD: MOVQ,
    MOVQ,
    MOVMSKPS: signs(32),
    MOVMSKPD: signs(64),
    PMOVMSKB: signs(8),
    PEXTRW,
    PINSRW,
    MASKMOVDQU,
  },
};
