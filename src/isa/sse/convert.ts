// Conversions of SSE and SSE2. SDM Vol 1 §5.5.1.6, §5.6.1.6, §5.6.2. No flags of RFLAGS are changed; exceptions go to MXCSR.

import type { Family, VectorRow } from '../algebra.ts';
import type { FloatOperation } from '../float/operations.ts';
import { build, readAligned, readLowest } from './operands.ts';

/** The lowest `count` elements of `width` bits; what is above the results becomes 0. The source may be a quadword in memory. */
const vector =
  (name: FloatOperation, width: 32 | 64, count: number): VectorRow =>
  (o, [dst, src]) => {
    const value = readAligned(o, src!);
    const source = value.width === 128 ? value : o.zext(value, 128);
    o.write(
      dst!,
      build(o, count, (i) => o.float(name, o.element(source, i, width))),
    );
  };

/** Into the lowest element; the others stay. */
const intoLowest =
  (name: FloatOperation, width: 32 | 64): VectorRow =>
  (o, [dst, src]) =>
    o.write(dst!, o.withElement(o.read(dst!), 0, o.float(name, readLowest(o, src!, width))));
/** An integer of 32 or 64 bits, as the source says, into the lowest element. */
const fromInteger =
  (to: 'F32' | 'F64'): VectorRow =>
  (o, [dst, src]) => {
    const name: FloatOperation = src!.width === 64 ? `i64.to${to}` : `i32.to${to}`;
    o.write(dst!, o.withElement(o.read(dst!), 0, o.float(name, o.read(src!))));
  };
/** The lowest element to an integer of 32 or 64 bits, as the destination says. */
const toInteger =
  (from: 'f32' | 'f64', how: 'to' | 'truncateTo'): VectorRow =>
  (o, [dst, src]) => {
    const name: FloatOperation = dst!.width === 64 ? `${from}.${how}I64` : `${from}.${how}I32`;
    o.write(dst!, o.float(name, readLowest(o, src!, from === 'f32' ? 32 : 64)));
  };

export const sseConvert: Family = {
  name: 'sse-convert',
  section: 'SSE and SSE2 Conversion Instructions, SDM Vol 1 §5.5.1.6, §5.6.1.6, §5.6.2',
  rows: {
    CVTPS2PD: vector('f32.toF64', 32, 2),
    CVTPD2PS: vector('f64.toF32', 64, 2),
    CVTSS2SD: intoLowest('f32.toF64', 32),
    CVTSD2SS: intoLowest('f64.toF32', 64),
    CVTSI2SS: fromInteger('F32'),
    CVTSI2SD: fromInteger('F64'),
    CVTSS2SI: toInteger('f32', 'to'),
    CVTSD2SI: toInteger('f64', 'to'),
    CVTTSS2SI: toInteger('f32', 'truncateTo'),
    CVTTSD2SI: toInteger('f64', 'truncateTo'),
    CVTDQ2PS: vector('i32.toF32', 32, 4),
    CVTDQ2PD: vector('i32.toF64', 32, 2),
    CVTPS2DQ: vector('f32.toI32', 32, 4),
    CVTTPS2DQ: vector('f32.truncateToI32', 32, 4),
    CVTPD2DQ: vector('f64.toI32', 64, 2),
    CVTTPD2DQ: vector('f64.truncateToI32', 64, 2),
  },
};
