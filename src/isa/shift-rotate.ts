// Shift and rotate instructions. SDM Vol 1 §5.1.5, §7.3.6.
//                                                       Flags  OF SF ZF AF PF CF
// SHL SAL SHR SAR                                               *  *  *  ?  *  *     AF 0
// SHLD SHRD                                                     *  *  *  ?  *  *     AF 0
// ROL ROR RCL RCR                                               *  .  .  .  .  *
// A count of 0, after masking, changes no flag. OF is defined for a count of 1 only; here it is always that of the first step
// (docs/reference/undefined.md).

import type { Algebra, Family, Row, Value, Width } from './algebra.ts';
import { cfOf } from './flag-rules.ts';
import type { Operand } from './instruction.ts';

/** Bit `n` of a value, width 1. */
function bit<V extends Value>(o: Algebra<V>, value: V, n: number): V {
  return o.trunc(o.shr(value, o.const(value.width, n)), 1);
}
const top = <V extends Value>(o: Algebra<V>, value: V): V => bit(o, value, value.width - 1);

/** The count as the processor masks it, 8 bits wide: below 64 for quadwords and below 32 for everything else, bytes included. */
function readCount<V extends Value>(o: Algebra<V>, operand: Operand, width: Width): V {
  return o.and(o.read(operand), o.const(8, width === 64 ? 63 : 31));
}
const nonzero = <V extends Value>(o: Algebra<V>, count: V): V => o.ne(count, o.const(count.width, 0));

/** Width in which a count below 32 is always below the width: bytes and words are shifted as doublewords. */
const roomFor = (width: Width): 32 | 64 => (width === 64 ? 64 : 32);

/**
 * A shift. `step` shifts a value of the room's width by a count below it; `extend` says what a narrow value is filled up with;
 * `out` names, in the value shifted by one place less, the bit that leaves last (CF); `of` is OF after the first step.
 */
interface Shift {
  readonly step: <V extends Value>(o: Algebra<V>, value: V, count: V) => V;
  readonly signed: boolean;
  readonly out: 'top' | 'bottom';
  readonly of: <V extends Value>(o: Algebra<V>, before: V) => V;
}

const shift =
  ({ step, signed, out, of }: Shift): Row =>
  (o, [dst, src]) => {
    const a = o.read(dst!);
    const { width } = a;
    const room = roomFor(width);
    const count = readCount(o, src!, width);
    const wideCount = o.zext(count, room);
    const wide = signed ? o.sext(a, room) : o.zext(a, room);
    const r = o.trunc(step(o, wide, wideCount), width);
    o.write(dst!, r);
    o.if(nonzero(o, count), () => {
      const carries = () => {
        const last = o.trunc(step(o, wide, o.sub(wideCount, o.const(room, 1))), width);
        return cfOf(o, width, bit(o, last, out === 'top' ? width - 1 : 0), of(o, a));
      };
      o.flags({ result: r, carries });
    });
  };

/** The two upper bits differ: shifting left by one changes the sign. */
const signChanges = <V extends Value>(o: Algebra<V>, a: V): V => o.xor(top(o, a), bit(o, a, a.width - 2));

const SHL = shift({ step: (o, v, n) => o.shl(v, n), signed: false, out: 'top', of: signChanges });
const SHR = shift({ step: (o, v, n) => o.shr(v, n), signed: false, out: 'bottom', of: top });
const SAR = shift({ step: (o, v, n) => o.sar(v, n), signed: true, out: 'bottom', of: (o) => o.const(1, 0) });

const ROL: Row = (o, [dst, src]) => {
  const a = o.read(dst!);
  const count = readCount(o, src!, a.width);
  const r = o.rol(a, o.zext(count, a.width));
  o.write(dst!, r);
  o.if(nonzero(o, count), () => o.flags({ cf: o.trunc(r, 1), of: signChanges(o, a) }));
};
const ROR: Row = (o, [dst, src]) => {
  const a = o.read(dst!);
  const count = readCount(o, src!, a.width);
  const r = o.ror(a, o.zext(count, a.width));
  o.write(dst!, r);
  o.if(nonzero(o, count), () => o.flags({ cf: top(o, r), of: o.xor(top(o, a), o.trunc(a, 1)) }));
};

/** A count modulo width + 1, as RCL and RCR need it. Counts are below 32 there, so two steps do for bytes and one for words. */
function moduloNext<V extends Value>(o: Algebra<V>, count: V, width: Width): V {
  let rest = count;
  for (const by of width === 8 ? [18, 9] : width === 16 ? [17] : []) {
    const step = o.const(8, by);
    rest = o.select(o.ltU(rest, step), rest, o.sub(rest, step));
  }
  return rest;
}

/**
 * RCL and RCR: CF and the operand turn as one value of width + 1 bits. With a count n of 1 to width, the result is made of
 * the operand moved by n, of CF at the edge of that, and of what comes in again behind CF.
 */
const rotateThroughCarry =
  (way: 'left' | 'right'): Row =>
  (o, [dst, src]) => {
    const a = o.read(dst!);
    const { width } = a;
    const room = roomFor(width);
    const count = moduloNext(o, readCount(o, src!, width), width);
    const some = nonzero(o, count);
    // A count of 0 is computed as 1 and then not taken.
    const n = o.zext(o.select(some, count, o.const(8, 1)), room);
    const [before, rest, one] = [o.sub(n, o.const(room, 1)), o.sub(o.const(room, width), n), o.const(room, 1)];
    const [wide, cf] = [o.zext(a, room), o.flag('cf')];
    const carry = o.zext(cf, room);
    const turned =
      way === 'left'
        ? o.or(o.or(o.shl(wide, n), o.shl(carry, before)), o.shr(o.shr(wide, one), rest))
        : o.or(o.or(o.shr(wide, n), o.shl(carry, rest)), o.shl(o.shl(wide, one), rest));
    o.write(dst!, o.select(some, o.trunc(turned, width), a));
    o.if(some, () =>
      o.flags({
        cf: o.trunc(o.shr(wide, way === 'left' ? rest : before), 1),
        of: way === 'left' ? signChanges(o, a) : o.xor(top(o, a), cf),
      }),
    );
  };

/** Records the flags of SHLD and SHRD unless the count is 0. `cf` is asked for only when there is one. */
function doubleShiftFlags<V extends Value>(o: Algebra<V>, count: V, r: V, cf: () => V, of: V): void {
  o.if(nonzero(o, count), () => o.flags({ result: r, carries: () => cfOf(o, r.width, cf(), of) }));
}

/** Shifts left; the freed places are filled from the top of the second operand. */
const SHLD: Row = (o, [dst, src, by]) => {
  const [a, b] = [o.read(dst!), o.read(src!)];
  const { width } = a;
  const count = readCount(o, by!, width);
  const of = signChanges(o, a);
  if (width === 16) {
    // A count above 16 is undefined: the operand follows once more behind the second one (docs/reference/undefined.md).
    const n = o.zext(count, 64);
    const shifted = o.shl(thrice(o, a, b), n);
    const r = o.trunc(o.shr(shifted, o.const(64, 32)), 16);
    o.write(dst!, r);
    doubleShiftFlags(o, count, r, () => bit(o, shifted, 48), of);
  } else {
    const n = o.zext(count, width);
    const incoming = o.shr(o.shr(b, o.const(width, 1)), o.sub(o.const(width, width - 1), n));
    const r = o.or(o.shl(a, n), incoming);
    o.write(dst!, r);
    doubleShiftFlags(o, count, r, () => top(o, o.shl(a, o.sub(n, o.const(width, 1)))), of);
  }
};

/** Shifts right; the freed places are filled from the bottom of the second operand. */
const SHRD: Row = (o, [dst, src, by]) => {
  const [a, b] = [o.read(dst!), o.read(src!)];
  const { width } = a;
  const count = readCount(o, by!, width);
  const of = o.xor(top(o, a), o.trunc(b, 1));
  if (width === 16) {
    const n = o.zext(count, 64);
    const whole = thrice(o, a, b);
    const r = o.trunc(o.shr(whole, n), 16);
    o.write(dst!, r);
    doubleShiftFlags(o, count, r, () => lastOut(o, whole, n), of);
  } else {
    const n = o.zext(count, width);
    const incoming = o.shl(o.shl(b, o.const(width, 1)), o.sub(o.const(width, width - 1), n));
    const r = o.or(o.shr(a, n), incoming);
    o.write(dst!, r);
    doubleShiftFlags(o, count, r, () => lastOut(o, a, n), of);
  }
};

/** The bit that leaves last when a value is shifted right by n ≥ 1. */
function lastOut<V extends Value>(o: Algebra<V>, value: V, n: V): V {
  return o.trunc(o.shr(value, o.sub(n, o.const(n.width, 1))), 1);
}

/** The 48 bits a:b:a of two words. */
function thrice<V extends Value>(o: Algebra<V>, a: V, b: V): V {
  const [wideA, wideB] = [o.zext(a, 64), o.zext(b, 64)];
  return o.or(o.or(o.shl(wideA, o.const(64, 32)), o.shl(wideB, o.const(64, 16))), wideA);
}

export const shiftRotate: Family = {
  name: 'shift-rotate',
  section: 'Shift and Rotate Instructions, SDM Vol 1 §5.1.5',
  rows: {
    SHL,
    SAL: SHL,
    SHR,
    SAR,
    ROL,
    ROR,
    RCL: rotateThroughCarry('left'),
    RCR: rotateThroughCarry('right'),
    SHLD,
    SHRD,
  },
};
