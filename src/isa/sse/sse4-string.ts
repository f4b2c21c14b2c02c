// String and text processing of SSE4.2. SDM Vol 1 §5.11.1; Vol 2 §4.1, "Imm8 Control Byte Operation for PCMPESTRI …".
//                                                       Flags  OF SF ZF AF PF CF
// PCMPISTRI PCMPISTRM PCMPESTRI PCMPESTRM                       *  *  *  0  0  *
// PCMPESTRI64 PCMPESTRM64                                       *  *  *  0  0  *
//   CF: the result is not 0; OF: its bit 0; ZF, SF: the second (first) string ends within its vector
//
// Code: the manual compares every element with every other and aggregates a matrix of truth values. Here a column of it, one element
// of the first string against all of the second, is a comparison of vectors, kept as the bits of a number: bit j is element j.

import type { Algebra, Family, Value, VectorRow } from '../algebra.ts';
import { Reg } from '../registers.ts';
import { broadcast, controlOf, range } from './operands.ts';

/** The immediate taken apart. SDM Vol 2 Tables 4-1 to 4-5. */
interface Control {
  readonly width: 8 | 16;
  readonly signed: boolean;
  readonly aggregation: 'any' | 'ranges' | 'each' | 'ordered';
  readonly negated: boolean;
  /** Negates only where the second string has an element. */
  readonly masked: boolean;
  /** The index is that of the last element found; the mask has whole elements. */
  readonly upper: boolean;
}
const AGGREGATIONS = ['any', 'ranges', 'each', 'ordered'] as const;
const decodeControl = (bits: number): Control => ({
  width: bits & 1 ? 16 : 8,
  signed: (bits & 2) !== 0,
  aggregation: AGGREGATIONS[(bits >> 2) & 3]!,
  negated: (bits & 0x10) !== 0,
  masked: (bits & 0x20) !== 0,
  upper: (bits & 0x40) !== 0,
});

/** A string: its elements, and which of them there are. */
interface Text<V> {
  readonly elements: V;
  readonly valid: V;
}

class Comparison<V extends Value> {
  private readonly o: Algebra<V>;
  private readonly control: Control;
  private readonly count: number;
  /** One bit for each element. */
  private readonly all: V;

  constructor(o: Algebra<V>, control: Control) {
    this.o = o;
    this.control = control;
    this.count = 128 / control.width;
    this.all = this.bits(2 ** this.count - 1);
  }
  private bits(value: number): V {
    return this.o.const(32, value);
  }

  /** A string that ends before its first zero. */
  untilZero(elements: V): Text<V> {
    const { o } = this;
    const zeros = o.signs(o.packed('eq', this.control.width, elements, o.const(128, 0)), this.control.width);
    // Below the lowest one: none of the bits if it is bit 0, all if there is none.
    const below = o.and(o.sub(o.and(zeros, o.neg(zeros)), this.bits(1)), this.all);
    return { elements, valid: below };
  }
  /** A string of |length| elements, but no more than there is room for. */
  ofLength(elements: V, length: V): Text<V> {
    const { o } = this;
    const { width } = length;
    const magnitude = o.select(o.ltS(length, o.const(width, 0)), o.neg(length), length);
    const inside = o.ltU(magnitude, o.const(width, this.count));
    const ones = o.sub(o.shl(this.bits(1), o.and(o.trunc(magnitude, 32), this.bits(31))), this.bits(1));
    return { elements, valid: o.select(inside, ones, this.all) };
  }

  /** Element i of the first string against all of the second. */
  private against(a: V, i: number, b: V, relation: 'equal' | 'notAbove' | 'notBelow'): V {
    const { o } = this;
    const { width, signed } = this.control;
    const one = broadcast(o, a, i, width);
    if (relation === 'equal') return o.signs(o.packed('eq', width, one, b), width);
    // x ≤ y where x is the smaller of both.
    const smaller = o.packed(signed ? 'minS' : 'minU', width, one, b);
    return o.signs(o.packed('eq', width, smaller, relation === 'notAbove' ? one : b), width);
  }
  /** All bits where bit i of `valid` is set. */
  private whereValid(valid: V, i: number): V {
    const { o } = this;
    return o.neg(o.and(o.shr(valid, this.bits(i)), this.bits(1)));
  }

  /** IntRes1: what each element of the second string comes to. */
  private aggregate(a: Text<V>, b: Text<V>): V {
    const { o, count, control } = this;
    const either = (parts: readonly V[]) => parts.reduce((x, y) => o.or(x, y));
    switch (control.aggregation) {
      case 'any': {
        const found = range(0, count).map((i) =>
          o.and(this.against(a.elements, i, b.elements, 'equal'), this.whereValid(a.valid, i)),
        );
        return o.and(either(found), b.valid);
      }
      case 'ranges': {
        // Pairs of a lower and an upper bound.
        const found = range(0, count / 2).map((pair) => {
          const low = this.against(a.elements, 2 * pair, b.elements, 'notAbove');
          const high = this.against(a.elements, 2 * pair + 1, b.elements, 'notBelow');
          // The second of the pair is there only if the first is.
          return o.and(o.and(low, high), this.whereValid(a.valid, 2 * pair + 1));
        });
        return o.and(either(found), b.valid);
      }
      case 'each': {
        const equal = o.signs(o.packed('eq', control.width, a.elements, b.elements), control.width);
        const both = o.and(o.and(equal, a.valid), b.valid);
        return o.or(both, o.and(o.not(o.or(a.valid, b.valid)), this.all));
      }
      case 'ordered': {
        // Bit j: from element j on the second string is the first, as far as the vector reaches.
        const places = range(0, count).map((i) => {
          const equal = o.and(this.against(a.elements, i, b.elements, 'equal'), b.valid);
          const beyond = this.bits(~(2 ** (count - i) - 1) & (2 ** count - 1));
          return o.or(o.or(o.shr(equal, this.bits(i)), beyond), o.not(this.whereValid(a.valid, i)));
        });
        return places.reduce((x, y) => o.and(x, y), this.all);
      }
    }
  }

  /** IntRes2, and the flags. */
  compare(a: Text<V>, b: Text<V>): V {
    const { o, control } = this;
    const first = this.aggregate(a, b);
    const flipped = control.masked ? b.valid : this.all;
    const result = control.negated ? o.xor(first, flipped) : first;
    const no = o.const(1, 0);
    o.flags({
      cf: o.ne(result, this.bits(0)),
      zf: o.ne(b.valid, this.all),
      sf: o.ne(a.valid, this.all),
      of: o.trunc(result, 1),
      af: no,
      pf: no,
    });
    return result;
  }

  /** The number of the first or last element found; that of all elements if there is none. */
  index(result: V): V {
    const { o } = this;
    const none = o.eq(result, this.bits(0));
    const found = this.control.upper ? o.sub(this.bits(31), o.clz(result)) : o.ctz(result);
    return o.select(none, this.bits(this.count), found);
  }
  /** The bits as they are, or each as an element of ones or zeros. */
  mask(result: V): V {
    const { o, count, control } = this;
    const bits = o.zext(result, 128);
    if (!control.upper) return bits;
    // Every element gets the byte that holds its bit, and looks at that bit alone.
    const perByte = control.width / 8;
    const places = range(0, count).flatMap((i) => new Array<number>(perByte).fill(i >> 3));
    const own = range(0, count).reduce((v, i) => {
      const bit = 1n << BigInt(i & 7);
      return v | ((perByte === 2 ? bit | (bit << 8n) : bit) << BigInt(i * control.width));
    }, 0n);
    const selector = o.const(128, own);
    return o.packed('eq', control.width, o.and(o.shuffle(bits, bits, places), selector), selector);
  }
}

/** @param lengthWidth of the registers with the lengths; none where strings end at a zero */
const compareStrings =
  (answer: 'index' | 'mask', lengthWidth?: 32 | 64): VectorRow =>
  (o, [left, right, immediate]) => {
    const comparison = new Comparison(o, decodeControl(controlOf(immediate)));
    const [first, second] = [o.read(left!), o.read(right!)];
    const [a, b] = lengthWidth
      ? [
          comparison.ofLength(first, o.reg(Reg.rax, lengthWidth)),
          comparison.ofLength(second, o.reg(Reg.rdx, lengthWidth)),
        ]
      : [comparison.untilZero(first), comparison.untilZero(second)];
    const result = comparison.compare(a, b);
    if (answer === 'index') o.setReg(Reg.rcx, 32, comparison.index(result));
    else o.setXmm(0, comparison.mask(result));
  };

export const sse4String: Family = {
  name: 'sse4-string',
  section: 'SSE4.2 String and Text Processing, SDM Vol 1 §5.11.1',
  rows: {
    PCMPISTRI: compareStrings('index'),
    PCMPISTRM: compareStrings('mask'),
    PCMPESTRI: compareStrings('index', 32),
    PCMPESTRM: compareStrings('mask', 32),
    PCMPESTRI64: compareStrings('index', 64),
    PCMPESTRM64: compareStrings('mask', 64),
  },
};
