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
