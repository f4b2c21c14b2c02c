// The algebra's words for arithmetic, as code.

import type { ElementWidth, Width } from '../../isa/algebra.ts';
import { Op, Vec } from '../wasm/opcodes.ts';
import { fold } from './fold.ts';
import type { Term } from './term.ts';
import { VectorEmitter } from './vectors.ts';

/** Distance from an i32 arithmetic opcode to its i64 counterpart. */
const TO_64 = Op.i64_add - Op.i32_add;

/** Integers: computing, comparing, and changing their width. */
export abstract class ArithmeticEmitter extends VectorEmitter {
  protected binary(width: Width, a: Term, b: Term, op32: number, op64: number, mask = false): Term {
    if (a.constant !== undefined && b.constant !== undefined && width === a.width) {
      const folded = fold(a.width, a.constant, b.constant, a.width === 64 ? op64 : op32 + TO_64);
      if (folded !== undefined) return this.const(width, folded);
    }
    this.push(a);
    this.push(b);
    this.body.op(a.width === 64 ? op64 : op32);
    if (mask) this.mask(width);
    return this.name(width);
  }
  private mask(width: Width): void {
    if (width < 32) this.body.i32(2 ** width - 1).op(Op.i32_and);
  }
  private pushSigned(a: Term): void {
    this.push(a);
    if (a.width === 8) this.body.op(Op.i32_extend8_s);
    else if (a.width === 16) this.body.op(Op.i32_extend16_s);
    else if (a.width === 1) this.body.i32(31).op(Op.i32_shl).i32(31).op(Op.i32_shr_s);
  }

  add(a: Term, b: Term): Term {
    return this.binary(a.width, a, b, Op.i32_add, Op.i64_add, true);
  }
  sub(a: Term, b: Term): Term {
    return this.binary(a.width, a, b, Op.i32_sub, Op.i64_sub, true);
  }
  mul(a: Term, b: Term): Term {
    return this.binary(a.width, a, b, Op.i32_mul, Op.i64_mul, true);
  }
  and(a: Term, b: Term): Term {
    return this.bitwise(a, b, Op.i32_and, Op.i64_and, Vec.v128_and);
  }
  or(a: Term, b: Term): Term {
    return this.bitwise(a, b, Op.i32_or, Op.i64_or, Vec.v128_or);
  }
  xor(a: Term, b: Term): Term {
    return this.bitwise(a, b, Op.i32_xor, Op.i64_xor, Vec.v128_xor);
  }
  private bitwise(a: Term, b: Term, op32: number, op64: number, op128: number): Term {
    return a.width === 128 ? this.vectors(op128, a, b) : this.binary(a.width, a, b, op32, op64);
  }
  not(a: Term): Term {
    return this.xor(a, this.const(a.width, -1));
  }
  neg(a: Term): Term {
    return this.sub(this.const(a.width, 0), a);
  }
  shl(a: Term, count: Term): Term {
    return this.binary(a.width, a, count, Op.i32_shl, Op.i64_shl, true);
  }
  shr(a: Term, count: Term): Term {
    return this.binary(a.width, a, count, Op.i32_shr_u, Op.i64_shr_u);
  }
  sar(a: Term, count: Term): Term {
    if (a.constant !== undefined && count.constant !== undefined && count.constant < a.width) {
      return this.const(a.width, BigInt.asIntN(a.width, a.constant) >> count.constant);
    }
    this.pushSigned(a);
    this.push(count);
    this.body.op(a.width === 64 ? Op.i64_shr_s : Op.i32_shr_s);
    this.mask(a.width);
    return this.name(a.width);
  }
  rol(a: Term, count: Term): Term {
    return this.rotate(a, count, 'left');
  }
  ror(a: Term, count: Term): Term {
    return this.rotate(a, count, 'right');
  }
  private rotate(a: Term, count: Term, way: 'left' | 'right'): Term {
    if (a.width === 64) return this.binary(64, a, count, 0, way === 'left' ? Op.i64_rotl : Op.i64_rotr);
    if (a.width === 32) return this.binary(32, a, count, way === 'left' ? Op.i32_rotl : Op.i32_rotr, 0);
    const n = this.and(count, this.const(a.width, a.width - 1));
    const rest = this.sub(this.const(a.width, a.width), n);
    // The bits that leave at one end are at most `width` places away, so nothing is lost in 32 bits.
    return way === 'left' ? this.or(this.shl(a, n), this.shr(a, rest)) : this.or(this.shr(a, n), this.shl(a, rest));
  }
  mulHighU(a: Term, b: Term): Term {
    return this.mulHigh(a, b, false);
  }
  mulHighS(a: Term, b: Term): Term {
    return this.mulHigh(a, b, true);
  }
  private mulHigh(a: Term, b: Term, isSigned: boolean): Term {
    if (a.width === 64) {
      this.push(a);
      this.push(b);
      this.body.call(isSigned ? this.helpers.mulHighS : this.helpers.mulHighU);
      return this.name(64);
    }
    const wide = isSigned ? this.mul(this.sext(a, 64), this.sext(b, 64)) : this.mul(this.zext(a, 64), this.zext(b, 64));
    return this.trunc(this.shr(wide, this.const(64, a.width)), a.width);
  }
  divU(high: Term, low: Term, divisor: Term): { quotient: Term; remainder: Term } {
    const { width } = low;
    if (width === 64) {
      this.push(high);
      this.push(low);
      this.push(divisor);
      this.body.call(this.helpers.divide);
      const quotient = this.name(64);
      return { quotient, remainder: this.sub(low, this.mul(quotient, divisor)) };
    }
    const dividend = this.or(this.shl(this.zext(high, 64), this.const(64, width)), this.zext(low, 64));
    const by = this.zext(divisor, 64);
    const quotient = this.binary(64, dividend, by, 0, Op.i64_div_u);
    const remainder = this.binary(64, dividend, by, 0, Op.i64_rem_u);
    return { quotient: this.trunc(quotient, width), remainder: this.trunc(remainder, width) };
  }
  private compare(a: Term, b: Term, op32: number, op64: number): Term {
    return this.binary(1, a, b, op32, op64);
  }
  eq(a: Term, b: Term): Term {
    if (a.constant !== undefined && b.constant !== undefined) return this.const(1, a.constant === b.constant ? 1 : 0);
    return this.compare(a, b, Op.i32_eq, Op.i64_eq);
  }
  ne(a: Term, b: Term): Term {
    if (a.constant !== undefined && b.constant !== undefined) return this.const(1, a.constant === b.constant ? 0 : 1);
    return this.compare(a, b, Op.i32_ne, Op.i64_ne);
  }
  ltU(a: Term, b: Term): Term {
    return this.compare(a, b, Op.i32_lt_u, Op.i64_lt_u);
  }
  ltS(a: Term, b: Term): Term {
    this.pushSigned(a);
    this.pushSigned(b);
    this.body.op(a.width === 64 ? Op.i64_lt_s : Op.i32_lt_s);
    return this.name(1);
  }
  zext(a: Term, width: Width): Term {
    if (a.width === width) return a;
    if (a.constant !== undefined) return this.const(width, a.constant);
    if (width === 128) {
      this.body.v128(0n);
      this.push(this.zext(a, 64));
      this.body.lane(Vec.i64x2_replace_lane, 0);
      return this.name(128);
    }
    if (width !== 64) return { width, local: a.local! };
    this.push(a);
    this.body.op(Op.i64_extend_i32_u);
    return this.name(64);
  }
  sext(a: Term, width: Width): Term {
    if (a.width === width) return a;
    if (a.constant !== undefined) return this.const(width, BigInt.asIntN(a.width, a.constant));
    this.pushSigned(a);
    if (width === 64) this.body.op(Op.i64_extend_i32_s);
    else this.mask(width);
    return this.name(width);
  }
  trunc(a: Term, width: Width): Term {
    if (a.width === width) return a;
    if (a.constant !== undefined) return this.const(width, a.constant);
    if (a.width === 128)
      return width === 1 ? this.trunc(this.element(a, 0, 8), 1) : this.element(a, 0, width as ElementWidth);
    this.push(a);
    if (a.width === 64) this.body.op(Op.i32_wrap_i64);
    this.mask(width);
    return this.name(width);
  }
  select(condition: Term, a: Term, b: Term): Term {
    if (condition.constant !== undefined) return condition.constant === 1n ? a : b;
    this.push(a);
    this.push(b);
    this.push(condition);
    this.body.op(Op.select);
    return this.name(a.width);
  }
  clz(a: Term): Term {
    this.push(a);
    this.body.op(a.width === 64 ? Op.i64_clz : Op.i32_clz);
    if (a.width < 32) this.body.i32(32 - a.width).op(Op.i32_sub);
    return this.name(a.width);
  }
  ctz(a: Term): Term {
    this.push(a);
    if (a.width < 32) this.body.i32(2 ** a.width).op(Op.i32_or);
    this.body.op(a.width === 64 ? Op.i64_ctz : Op.i32_ctz);
    return this.name(a.width);
  }
  popcnt(a: Term): Term {
    this.push(a);
    this.body.op(a.width === 64 ? Op.i64_popcnt : Op.i32_popcnt);
    return this.name(a.width);
  }
}
