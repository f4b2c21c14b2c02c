// A seeded source of chance, biased to the values at which arithmetic goes wrong.

/** The mulberry32 generator. */
export class Random {
  private state: number;
  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** An unsigned 32-bit number. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  }
  /** 0 to n − 1. */
  below(n: number): number {
    return this.next() % n;
  }
  /** `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }
  /** True once in n times. */
  oneIn(n: number): boolean {
    return this.below(n) === 0;
  }
  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }
  quad(): bigint {
    return (BigInt(this.next()) << 32n) | BigInt(this.next());
  }
  /** A bit pattern of binary32 or binary64: often a zero, infinity, NaN, denormal or a number at an edge, else of any size. */
  float(width: 32 | 64): bigint {
    const [fraction, exponents] = width === 32 ? [23n, 255n] : [52n, 2047n];
    const bias = exponents >> 1n;
    const ones = (1n << fraction) - 1n;
    const sign = BigInt(this.below(2)) << BigInt(width - 1);
    const mantissa = this.pick([
      0n,
      1n,
      ones,
      ones - 1n,
      1n << (fraction - 1n),
      this.quad() & ones,
      this.quad() & ones,
    ]);
    const near = BigInt(this.between(-3, 3));
    switch (this.below(12)) {
      case 0:
        return sign;
      case 1:
        return sign | (exponents << fraction) | this.pick([0n, mantissa]);
      case 2:
        return sign | mantissa;
      case 3:
        return sign | (this.pick([1n, exponents - 1n]) << fraction) | mantissa;
      case 4:
        return sign | ((bias + this.pick([23n, 31n, 52n, 63n, 64n]) + near) << fraction) | mantissa;
      case 5:
        // Near the middle of the exponents below zero: products and quotients at the edge of the denormals.
        return sign | ((this.pick([bias / 2n, bias + bias / 2n, fraction]) + near) << fraction) | mantissa;
      case 6:
      case 7:
        return sign | (BigInt(this.between(1, Number(exponents) - 1)) << fraction) | (this.quad() & ones);
      default:
        return sign | ((bias + near) << fraction) | mantissa;
    }
  }
  /** A vector of 128 bits: integers of some width, or floating-point numbers. */
  vector(kind: 'integers' | 'f32' | 'f64'): bigint {
    const halves = [0, 1].map(() => {
      if (kind === 'integers') return this.edge();
      return kind === 'f64' ? this.float(64) : this.float(32) | (this.float(32) << 32n);
    });
    return halves[0]! | (halves[1]! << 64n);
  }
  /** An MXCSR: the usual one every other time, else any rounding, flags and masks. */
  mxcsr(): number {
    const flags = this.oneIn(2) ? 0 : this.below(64);
    const special = this.oneIn(3) ? this.pick([0x40, 0x8000, 0x8040]) : 0;
    const masks = this.oneIn(3) ? this.below(64) << 7 : 0x1f80;
    return this.oneIn(4) ? 0x1f80 | flags : flags | special | masks | (this.below(4) << 13);
  }
  /** A 64-bit value: often one at the edge of some width, in one half or both, else anything. */
  edge(): bigint {
    const width = BigInt(this.pick([8, 16, 32, 64]));
    const [one, sign] = [1n, 1n << (width - 1n)];
    const near = this.pick([0n, one, -one, sign, sign - one, sign + one, 2n, BigInt(this.below(130))]);
    switch (this.below(4)) {
      case 0:
        return BigInt.asUintN(64, near);
      case 1:
        return BigInt.asUintN(64, (this.quad() << width) | BigInt.asUintN(Number(width), near));
      case 2:
        return 1n << BigInt(this.below(64));
      default:
        return this.quad();
    }
  }
}
