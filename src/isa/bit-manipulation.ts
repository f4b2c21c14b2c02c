// Bit manipulation: BMI1 and BMI2, SDM Vol 1 §5.1.16; POPCNT, §5.1.6.
//                                                       Flags  OF SF ZF AF PF CF
// POPCNT                                                        0  0  *  0  0  0
// LZCNT TZCNT                                                   ?  ?  *  ?  ?  *     OF SF AF 0, PF of the result
// ANDN                                                          0  *  *  ?  ?  0     AF PF 0
// BLSI BLSR BLSMSK                                              0  *  *  ?  ?  *     AF PF 0
// BEXTR                                                         0  ?  *  ?  ?  0     SF AF PF 0
// BZHI                                                          0  *  *  ?  ?  *     AF PF 0
// MULX PDEP PEXT RORX SARX SHLX SHRX                            .  .  .  .  .  .

import type { Algebra, Family, Row, Value } from './algebra.ts';
import { cfOf } from './flag-rules.ts';
import { Reg } from './registers.ts';

const POPCNT: Row = (o, [dst, src]) => {
  const r = o.popcnt(o.read(src!));
  o.write(dst!, r);
  o.flags({ result: r, pf: o.const(1, 0), carries: () => o.const(r.width, 0) });
};

/** CF = the source is 0. */
const count =
  (find: <V extends Value>(o: Algebra<V>, value: V) => V): Row =>
  (o, [dst, src]) => {
    const a = o.read(src!);
    const r = find(o, a);
    o.write(dst!, r);
    o.flags({ result: r, carries: () => cfOf(o, a.width, o.eq(a, o.const(a.width, 0)), o.const(1, 0)) });
  };

/** What the BMI instructions that set flags have in common: SF and ZF of the result, OF = 0; AF and PF are undefined. */
function setFlags<V extends Value>(o: Algebra<V>, r: V, cf: V): void {
  const no = o.const(1, 0);
  o.flags({ result: r, pf: no, carries: () => cfOf(o, r.width, cf, no) });
}

const ANDN: Row = (o, [dst, inverted, src]) => {
  const r = o.and(o.not(o.read(inverted!)), o.read(src!));
  o.write(dst!, r);
  setFlags(o, r, o.const(1, 0));
};

/** An operation on the lowest set bit. `carry`: CF when the source is 0 (BLSI: when it is not). */
const lowestBit =
  (operation: <V extends Value>(o: Algebra<V>, a: V) => V, carryWhenZero: 0 | 1): Row =>
  (o, [dst, src]) => {
    const a = o.read(src!);
    const r = operation(o, a);
    o.write(dst!, r);
    setFlags(o, r, o.eq(o.zext(o.eq(a, o.const(a.width, 0)), 8), o.const(8, carryWhenZero)));
  };
const minusOne = <V extends Value>(o: Algebra<V>, a: V): V => o.sub(a, o.const(a.width, 1));

/** The value with everything from bit `length` (8 bits wide, may exceed the width) upwards cleared. */
function lowBits<V extends Value>(o: Algebra<V>, value: V, length: V): V {
  const { width } = value;
  const shift = o.and(o.zext(length, width), o.const(width, width - 1));
  const mask = minusOne(o, o.shl(o.const(width, 1), shift));
  return o.select(o.ltU(length, o.const(8, width)), o.and(value, mask), value);
}

/** `length` bits from bit `start` on; the control operand has the start in 7:0 and the length in 15:8. */
const BEXTR: Row = (o, [dst, src, control]) => {
  const a = o.read(src!);
  const { width } = a;
  const c = o.read(control!);
  const start = o.trunc(c, 8);
  const length = o.trunc(o.shr(c, o.const(width, 8)), 8);
  const shifted = o.shr(a, o.and(o.zext(start, width), o.const(width, width - 1)));
  const present = o.select(o.ltU(start, o.const(8, width)), shifted, o.const(width, 0));
  const r = lowBits(o, present, length);
  o.write(dst!, r);
  const no = o.const(1, 0);
  o.flags({ result: r, sf: no, pf: no, carries: () => o.const(width, 0) });
};

const BZHI: Row = (o, [dst, src, index]) => {
  const a = o.read(src!);
  const length = o.trunc(o.read(index!), 8);
  const r = lowBits(o, a, length);
  o.write(dst!, r);
  setFlags(o, r, o.ltU(o.const(8, a.width - 1), length));
};

/** The lower half is written first: with both destinations the same the upper half stays. */
const MULX: Row = (o, [high, low, src]) => {
  const [a, b] = [o.reg(Reg.rdx, src!.width), o.read(src!)];
  o.write(low!, o.mul(a, b));
  o.write(high!, o.mulHighU(a, b));
};

const RORX: Row = (o, [dst, src, by]) => {
  const a = o.read(src!);
  o.write(dst!, o.ror(a, o.zext(o.read(by!), a.width)));
};
const shiftBy =
  (step: <V extends Value>(o: Algebra<V>, value: V, count: V) => V): Row =>
  (o, [dst, src, by]) => {
    const [a, n] = [o.read(src!), o.read(by!)];
    o.write(dst!, step(o, a, o.and(n, o.const(n.width, n.width - 1))));
  };

/**
 * For each step i, which bits PEXT moves right by 2^i (PDEP: left), found from the mask alone: a bit must move by the number
 * of zeros below it in the mask, and bit i of that number is the parity of what the steps before have left.
 * The parallel prefix method of Warren, Hacker's Delight, §7-4.
 */
function movesOf<V extends Value>(o: Algebra<V>, mask: V): V[] {
  const { width } = mask;
  const moves: V[] = [];
  let left = mask;
  let zerosBelow = o.shl(o.not(mask), o.const(width, 1));
  for (let distance = 1; distance < width; distance *= 2) {
    let parity = zerosBelow;
    for (let reach = 1; reach < width; reach *= 2) parity = o.xor(parity, o.shl(parity, o.const(width, reach)));
    const move = o.and(parity, left);
    moves.push(move);
    left = o.or(o.xor(left, move), o.shr(move, o.const(width, distance)));
    zerosBelow = o.and(zerosBelow, o.not(parity));
  }
  return moves;
}

/** Gathers the bits that the mask selects at the bottom. */
const PEXT: Row = (o, [dst, src, selector]) => {
  const mask = o.read(selector!);
  const { width } = mask;
  let r = o.and(o.read(src!), mask);
  movesOf(o, mask).forEach((move, i) => {
    const moving = o.and(r, move);
    r = o.or(o.xor(r, moving), o.shr(moving, o.const(width, 2 ** i)));
  });
  o.write(dst!, r);
};

/** Scatters the bottom bits to the places that the mask selects: the steps of PEXT backwards. */
const PDEP: Row = (o, [dst, src, selector]) => {
  const mask = o.read(selector!);
  const { width } = mask;
  let r = o.read(src!);
  const moves = movesOf(o, mask);
  for (let i = moves.length - 1; i >= 0; i--) {
    const moved = o.shl(r, o.const(width, 2 ** i));
    r = o.or(o.and(r, o.not(moves[i]!)), o.and(moved, moves[i]!));
  }
  o.write(dst!, o.and(r, mask));
};

export const bitManipulation: Family = {
  name: 'bit-manipulation',
  section: 'BMI1 and BMI2, SDM Vol 1 §5.1.16',
  rows: {
    POPCNT,
    LZCNT: count((o, a) => o.clz(a)),
    TZCNT: count((o, a) => o.ctz(a)),
    ANDN,
    BLSI: lowestBit((o, a) => o.and(o.neg(a), a), 0),
    BLSMSK: lowestBit((o, a) => o.xor(minusOne(o, a), a), 1),
    BLSR: lowestBit((o, a) => o.and(minusOne(o, a), a), 1),
    BEXTR,
    BZHI,
    MULX,
    RORX,
    SARX: shiftBy((o, a, n) => o.sar(a, n)),
    SHLX: shiftBy((o, a, n) => o.shl(a, n)),
    SHRX: shiftBy((o, a, n) => o.shr(a, n)),
    PEXT,
    PDEP,
  },
  costs: { MULX: 'multiply' },
};
