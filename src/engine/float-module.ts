// The quick way for floating-point operations. `float` of the generated code computes with WebAssembly's own instructions where
// these provably do what MXCSR asks, and calls the exact arithmetic of isa/float for everything else.
//
// Provably means: rounding to nearest; no NaN, denormal or (but for comparisons) infinity among the operands; a result that
// is neither tiny nor too large. Then precision is the only exception there can be, and it changes nothing if it is masked and
// its flag is already set. Where the flag is not set, the result must be proved exact. So a NaN never comes from the host, and a
// program pays for exactness only until its first inexact result.

import type { FloatOperation, RoundingName } from '../isa/float/operations.ts';
import { FLOAT_OPERATION_NAMES } from '../isa/float/operations.ts';
import { Context } from '../isa/registers.ts';
import { FunctionBody } from './wasm/function-body.ts';
import type { ModuleBuilder } from './wasm/module-builder.ts';
import { F32, F64, I32, I64, Op } from './wasm/opcodes.ts';

/** Parameters of `float` and of the slow way. */
export const FLOAT_TYPE = { parameters: [I32, I32, I64, I64], results: [I64] } as const;
const [CONTEXT, OPERATION, A, B] = [0, 1, 2, 3];

/** MXCSR: rounding control; the precision exception's mask and flag. */
const ROUNDING = 0x6000;
const PRECISION_SETTLED = 0x1020;

/** A format's instructions and the places of its fields in a bit pattern held in 64 bits. */
interface Host {
  readonly width: 32 | 64;
  readonly type: typeof F32 | typeof F64;
  readonly fractionBits: bigint;
  readonly exponents: bigint;
  readonly add: number;
  readonly sub: number;
  readonly mul: number;
  readonly div: number;
  readonly sqrt: number;
  readonly lt: number;
  readonly eq: number;
  readonly round: Readonly<Record<RoundingName, number>>;
}
const SINGLE: Host = {
  width: 32,
  type: F32,
  fractionBits: 23n,
  exponents: 0xffn,
  add: Op.f32_add,
  sub: Op.f32_sub,
  mul: Op.f32_mul,
  div: Op.f32_div,
  sqrt: Op.f32_sqrt,
  lt: Op.f32_lt,
  eq: Op.f32_eq,
  round: {
    Nearest: Op.f32_nearest,
    Down: Op.f32_floor,
    Up: Op.f32_ceil,
    TowardZero: Op.f32_trunc,
    Current: Op.f32_nearest,
  },
};
const DOUBLE: Host = {
  width: 64,
  type: F64,
  fractionBits: 52n,
  exponents: 0x7ffn,
  add: Op.f64_add,
  sub: Op.f64_sub,
  mul: Op.f64_mul,
  div: Op.f64_div,
  sqrt: Op.f64_sqrt,
  lt: Op.f64_lt,
  eq: Op.f64_eq,
  round: {
    Nearest: Op.f64_nearest,
    Down: Op.f64_floor,
    Up: Op.f64_ceil,
    TowardZero: Op.f64_trunc,
    Current: Op.f64_nearest,
  },
};

/** Adds `float` to a module. @param slow index of the imported function of the same type */
export function addFloat(module: ModuleBuilder, slow: number): number {
  const body = new FunctionBody(FLOAT_TYPE.parameters.length);
  new Cases(body).emit();
  body.get(CONTEXT).get(OPERATION).get(A).get(B).call(slow);
  return module.function(FLOAT_TYPE.parameters, FLOAT_TYPE.results, body, 'float');
}

class Cases {
  private readonly body: FunctionBody;
  /** The construct after which the slow way begins. */
  private slow = 0;

  constructor(body: FunctionBody) {
    this.body = body;
  }

  /** One case for each operation that has a quick way; each returns, or branches to the end. */
  emit(): void {
    const { body } = this;
    const cases = Object.entries(this.cases());
    this.slow = body.open(Op.block);
    const places = new Map<string, number>();
    for (const [name] of [...cases].reverse()) places.set(name, body.open(Op.block));
    body.get(OPERATION).branchTable(
      FLOAT_OPERATION_NAMES.map((name) => places.get(name) ?? this.slow),
      this.slow,
    );
    for (const [, code] of cases) {
      body.close();
      code();
      body.op(Op.return);
    }
    body.close();
  }

  private cases(): Partial<Record<FloatOperation, () => void>> {
    const found: Partial<Record<FloatOperation, () => void>> = {
      'i32.toF64': () => this.body.get(A).op(Op.i32_wrap_i64, Op.f64_convert_i32_s, Op.i64_reinterpret_f64),
      'i32.toF32': () => {
        this.body.get(A).op(Op.i64_extend32_s).set(A);
        this.fromInteger64(SINGLE);
      },
      'i64.toF64': () => this.fromInteger64(DOUBLE),
      'i64.toF32': () => this.fromInteger64(SINGLE),
      'f32.toF64': () => this.widen(),
      'f64.toF32': () => this.narrow(),
    };
    for (const host of [SINGLE, DOUBLE]) {
      const name = `f${host.width}` as const;
      found[`${name}.add`] = () => this.sum(host, 'add');
      found[`${name}.sub`] = () => this.sum(host, 'sub');
      found[`${name}.mul`] = () => this.product(host);
      found[`${name}.div`] = () => this.quotient(host);
      found[`${name}.sqrt`] = () => this.root(host);
      found[`${name}.min`] = () => this.extreme(host, A, B);
      found[`${name}.max`] = () => this.extreme(host, B, A);
      found[`${name}.compare`] = () => this.compare(host);
      found[`${name}.compareSignaling`] = () => this.compare(host);
      found[`${name}.truncateToI32`] = () => this.toInteger(host, 32, false);
      found[`${name}.truncateToI64`] = () => this.toInteger(host, 64, false);
      found[`${name}.toI32`] = () => this.toInteger(host, 32, true);
      found[`${name}.toI64`] = () => this.toInteger(host, 64, true);
      for (const how of Object.keys(host.round) as RoundingName[]) {
        found[`${name}.round${how}`] = () => this.roundToInteger(host, how, false);
        found[`${name}.round${how}Silent`] = () => this.roundToInteger(host, how, true);
      }
    }
    return found;
  }

  // ---- parts
  /** Takes the slow way if the condition on the stack holds. */
  private reject(): void {
    this.body.branchTo(this.slow, Op.br_if);
  }
  private pushMxcsr(mask: number): void {
    this.body.get(CONTEXT).memory(Op.i32_load, Context.mxcsr).i32(mask).op(Op.i32_and);
  }
  private requireNearest(): void {
    this.pushMxcsr(ROUNDING);
    this.reject();
  }
  /** Unless inexact results change nothing any more, the result must be exact. @param pushExact leaves whether it is, or no less */
  private requireExact(pushExact: () => void): void {
    this.pushMxcsr(PRECISION_SETTLED);
    this.body.i32(PRECISION_SETTLED).op(Op.i32_ne).open(Op.if);
    pushExact();
    this.body.op(Op.i32_eqz);
    this.reject();
    this.body.close();
  }
  private pushExponent({ fractionBits, exponents }: Host, bits: number): void {
    this.body.get(bits).i64(fractionBits).op(Op.i64_shr_u).i64(exponents).op(Op.i64_and);
  }
  /** Pushes whether a bit pattern is no zero of either sign. */
  private pushNotZero({ width }: Host, bits: number): void {
    this.body
      .get(bits)
      .i64(BigInt(65 - width))
      .op(Op.i64_shl)
      .i64(0n)
      .op(Op.i64_ne);
  }
  /** Pushes whether the exponent field is below `lowest` or that of infinities and NaNs. */
  private pushOutside(host: Host, bits: number, lowest: bigint): void {
    this.pushExponent(host, bits);
    this.body
      .i64(lowest)
      .op(Op.i64_sub)
      .i64(host.exponents - lowest)
      .op(Op.i64_ge_u);
  }
  /** An operand must be a normal number, or zero if that is allowed. */
  private requireNormal(host: Host, bits: number, orZero: boolean): void {
    this.pushOutside(host, bits, 1n);
    if (orZero) {
      this.pushNotZero(host, bits);
      this.body.op(Op.i32_and);
    }
    this.reject();
  }
  /** An operand must be no NaN and no denormal. */
  private requireOrdered(host: Host, bits: number): void {
    this.pushExponent(host, bits);
    this.body.i64(1n).op(Op.i64_add).i64(host.exponents).op(Op.i64_and).i64(2n).op(Op.i64_lt_u);
    // The fraction alone.
    this.body
      .get(bits)
      .i64(64n - host.fractionBits)
      .op(Op.i64_shl)
      .i64(0n)
      .op(Op.i64_ne, Op.i32_and);
    this.reject();
  }
  /** A result must be beyond the smallest normal number, so that it cannot have been tiny before rounding, and not too large. */
  private requireMiddling(host: Host, bits: number): void {
    this.pushOutside(host, bits, 2n);
    this.reject();
  }
  /** Pushes a bit pattern as a number. */
  private pushNumber(host: Host, bits: number): void {
    this.body.get(bits);
    if (host.width === 64) this.body.op(Op.f64_reinterpret_i64);
    else this.body.op(Op.i32_wrap_i64, Op.f32_reinterpret_i32);
  }
  /** The same as a binary64, which is exact. */
  private pushWide(host: Host, bits: number): void {
    this.pushNumber(host, bits);
    if (host.width === 32) this.body.op(Op.f64_promote_f32);
  }
  /** Turns the number on the stack into its bit pattern. @returns a local that holds it */
  private nameBits(host: Host): number {
    const bits = this.body.local(I64);
    if (host.width === 64) this.body.op(Op.i64_reinterpret_f64);
    else this.body.op(Op.i32_reinterpret_f32, Op.i64_extend_i32_u);
    this.body.set(bits);
    return bits;
  }
  /** Pushes whether the product of two binary64 certainly has no more bits than fit: their significands end in 53 zeros together. */
  private pushShortProduct(a: number, b: number): void {
    const trailing = (bits: number) =>
      this.body
        .get(bits)
        .i64(1n << 52n)
        .op(Op.i64_or, Op.i64_ctz);
    trailing(a);
    trailing(b);
    this.body.op(Op.i64_add).i64(53n).op(Op.i64_ge_u);
  }
  /** Pushes whether a × b is c: exactly known of binary32, and of binary64 whose product is short. */
  private pushIsProduct(host: Host, a: number, b: number, c: number): void {
    this.pushWide(host, a);
    this.pushWide(host, b);
    this.body.op(Op.f64_mul);
    this.pushWide(host, c);
    this.body.op(Op.f64_eq);
    if (host.width === 32) return;
    this.pushShortProduct(a, b);
    this.body.op(Op.i32_and);
  }

  // ---- operations: each leaves its result on the stack
  private sum(host: Host, operation: 'add' | 'sub'): void {
    const { body } = this;
    this.requireNearest();
    this.requireNormal(host, A, true);
    this.requireNormal(host, B, true);
    this.pushNumber(host, A);
    this.pushNumber(host, B);
    body.op(host[operation]);
    const result = this.nameBits(host);
    // A sum that is tiny is exact, so that only denormals and what is too large are left out.
    this.requireNormal(host, result, true);
    this.requireExact(() => {
      // Knuth's two-sum: the rounding error is (a − (s − t)) + (b − t) with t = s − a; for a − b it is b's opposite that counts.
      const t = body.local(host.type);
      const opposite = operation === 'add' ? 'sub' : 'add';
      this.pushNumber(host, result);
      this.pushNumber(host, A);
      body.op(host.sub).set(t);
      this.pushNumber(host, A);
      this.pushNumber(host, result);
      body.get(t).op(host.sub, host.sub);
      // b − t, or (−b) − t = −(b + t): compared with the first part instead of added to it.
      this.pushNumber(host, B);
      body.get(t).op(host[opposite]);
      if (operation === 'add') {
        body.op(host.add);
        this.pushZero(host);
      }
      body.op(host.eq);
    });
    body.get(result);
  }
  private pushZero(host: Host): void {
    this.body.i64(0n);
    if (host.width === 64) this.body.op(Op.f64_reinterpret_i64);
    else this.body.op(Op.i32_wrap_i64, Op.f32_reinterpret_i32);
  }
  private product(host: Host): void {
    this.scaled(host, host.mul, (result) => this.pushIsProduct(host, A, B, result));
  }
  private quotient(host: Host): void {
    this.scaled(host, host.div, (result) => this.pushIsProduct(host, result, B, A));
  }
  /** A product or quotient of normal numbers. @param pushIsExact pushes whether nothing was rounded away */
  private scaled(host: Host, operation: number, pushIsExact: (result: number) => void): void {
    const { body } = this;
    this.requireNearest();
    this.requireNormal(host, A, false);
    this.requireNormal(host, B, false);
    this.pushNumber(host, A);
    this.pushNumber(host, B);
    body.op(operation);
    const result = this.nameBits(host);
    this.requireMiddling(host, result);
    this.requireExact(() => pushIsExact(result));
    body.get(result);
  }
  private root(host: Host): void {
    const { body } = this;
    this.requireNearest();
    this.requireNormal(host, A, false);
    // Negative.
    body
      .get(A)
      .i64(BigInt(host.width - 1))
      .op(Op.i64_shr_u, Op.i32_wrap_i64);
    this.reject();
    this.pushNumber(host, A);
    body.op(host.sqrt);
    const result = this.nameBits(host);
    this.requireExact(() => this.pushIsProduct(host, result, result, A));
    body.get(result);
  }
  /** The first operand if `less` is below `more`, else the second. */
  private extreme(host: Host, less: number, more: number): void {
    this.requireOrdered(host, A);
    this.requireOrdered(host, B);
    this.body.get(A).get(B);
    this.pushNumber(host, less);
    this.pushNumber(host, more);
    this.body.op(host.lt, Op.select);
  }
  /** The bits of a `Relation`. */
  private compare(host: Host): void {
    this.requireOrdered(host, A);
    this.requireOrdered(host, B);
    this.pushNumber(host, A);
    this.pushNumber(host, B);
    this.body.op(host.lt);
    this.pushNumber(host, A);
    this.pushNumber(host, B);
    this.body.op(host.eq).i32(1).op(Op.i32_shl, Op.i32_or, Op.i64_extend_i32_u);
  }
  private toInteger(host: Host, width: 32 | 64, rounded: boolean): void {
    const { body } = this;
    const [number, result] = [body.local(F64), body.local(I64)];
    if (rounded) this.requireNearest();
    this.pushWide(host, A);
    if (rounded) body.op(Op.f64_nearest);
    body
      .op(Op.f64_abs)
      .f64(2 ** (width - 1))
      .op(Op.f64_lt, Op.i32_eqz);
    this.reject();
    this.pushWide(host, A);
    body.tee(number);
    if (rounded) body.op(Op.f64_nearest);
    body.op(Op.i64_trunc_f64_s).set(result);
    this.requireExact(() => body.get(result).op(Op.f64_convert_i64_s).get(number).op(Op.f64_eq));
    body.get(result);
  }
  private roundToInteger(host: Host, how: RoundingName, silent: boolean): void {
    if (how === 'Current') this.requireNearest();
    this.requireOrdered(host, A);
    this.pushNumber(host, A);
    this.body.op(host.round[how]);
    const result = this.nameBits(host);
    if (!silent) this.requireExact(() => this.body.get(result).get(A).op(Op.i64_eq));
    this.body.get(result);
  }
  /** Integers so large that the way back would leave their range are left out. */
  private fromInteger64(host: Host): void {
    const { body } = this;
    this.requireNearest();
    body
      .get(A)
      .i64(1n << 62n)
      .op(Op.i64_add)
      .i64(1n << 63n)
      .op(Op.i64_ge_u);
    this.reject();
    body.get(A).op(host.width === 64 ? Op.f64_convert_i64_s : Op.f32_convert_i64_s);
    const result = this.nameBits(host);
    this.requireExact(() => {
      this.pushWide(host, result);
      body.op(Op.i64_trunc_f64_s).get(A).op(Op.i64_eq);
    });
    body.get(result);
  }
  private widen(): void {
    this.requireOrdered(SINGLE, A);
    this.pushWide(SINGLE, A);
    this.body.op(Op.i64_reinterpret_f64);
  }
  private narrow(): void {
    const { body } = this;
    this.requireNearest();
    this.requireNormal(DOUBLE, A, false);
    this.pushNumber(DOUBLE, A);
    body.op(Op.f32_demote_f64);
    const result = this.nameBits(SINGLE);
    this.requireMiddling(SINGLE, result);
    this.requireExact(() => {
      this.pushWide(SINGLE, result);
      this.pushNumber(DOUBLE, A);
      body.op(Op.f64_eq);
    });
    body.get(result);
  }
}
