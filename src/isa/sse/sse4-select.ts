// Blending, insertion and extraction, and the streaming load of SSE4.1. SDM Vol 1 §5.10.3, .4, .7. No flags are changed.

import type { Family, VectorRow } from '../algebra.ts';
import { blend, bytesOf, controlOf, range, readAligned } from './operands.ts';

/** Elements of the source where the immediate has ones. */
const byImmediate =
  (width: 16 | 32 | 64): VectorRow =>
  (o, [dst, src, immediate]) => {
    const count = 128 / width;
    const elements = range(0, count).map((i) => ((controlOf(immediate) >> i) & 1) * count + i);
    o.write(dst!, o.shuffle(o.read(dst!), readAligned(o, src!), bytesOf(width, elements)));
  };
/** Elements of the source where those of XMM0 are negative. */
const bySigns =
  (width: 8 | 32 | 64): VectorRow =>
  (o, [dst, src]) => {
    const chosen = o.packed('gtS', width, o.const(128, 0), o.xmm(0));
    o.write(dst!, blend(o, chosen, readAligned(o, src!), o.read(dst!)));
  };

/** One element, into a register with zeros above it or into memory of its size. Spare bits of the immediate do not count. */
const extract =
  (width: 8 | 32 | 64): VectorRow =>
  (o, [dst, src, immediate]) =>
    o.write(dst!, o.zext(o.element(o.read(src!), controlOf(immediate) % (128 / width), width), dst!.width));
const insert =
  (width: 8 | 32 | 64): VectorRow =>
  (o, [dst, src, immediate]) =>
    o.write(dst!, o.withElement(o.read(dst!), controlOf(immediate) % (128 / width), o.trunc(o.read(src!), width)));

/** Control bits 7:6 choose the source's element (memory has only one), 5:4 its place, 3:0 which elements become 0. */
const INSERTPS: VectorRow = (o, [dst, src, immediate]) => {
  const control = controlOf(immediate);
  const source = o.read(src!);
  const element = src!.kind === 'memory' ? source : o.element(source, control >> 6, 32);
  const kept = range(0, 4).reduce((mask, i) => mask | ((control >> i) & 1 ? 0n : 0xffff_ffffn << BigInt(32 * i)), 0n);
  o.write(dst!, o.and(o.withElement(o.read(dst!), (control >> 4) & 3, element), o.const(128, kept)));
};

/** A load that need not go through the caches, of which there are none. */
const MOVNTDQA: VectorRow = (o, [dst, src]) => o.write(dst!, readAligned(o, src!));

export const sse4Select: Family = {
  name: 'sse4-select',
  section: 'SSE4.1 Blending, Insertion and Extraction, SDM Vol 1 §5.10.3, §5.10.4, §5.10.7',
  rows: {
    BLENDPS: byImmediate(32),
    BLENDPD: byImmediate(64),
    PBLENDW: byImmediate(16),
    BLENDVPS: bySigns(32),
    BLENDVPD: bySigns(64),
    PBLENDVB: bySigns(8),
    EXTRACTPS: extract(32),
    PEXTRB: extract(8),
    PEXTRD: extract(32),
    PEXTRQ: extract(64),
    INSERTPS,
    PINSRB: insert(8),
    PINSRD: insert(32),
    PINSRQ: insert(64),
    MOVNTDQA,
  },
};
