// Random numbers for programs to ask for: SplitMix64 (Steele, Lea, Flood, "Fast Splittable Pseudorandom Number Generators", 2014). The
// seed decides all of them; the state is one plain number, so that a snapshot keeps the place in the sequence.

const MASK64 = (1n << 64n) - 1n;

export class Random {
  private state: bigint;

  constructor(seed: number) {
    this.state = BigInt(Math.trunc(seed)) & MASK64;
  }

  /** The next 64 bits. */
  next(): bigint {
    this.state = (this.state + 0x9e37_79b9_7f4a_7c15n) & MASK64;
    let z = this.state;
    z = ((z ^ (z >> 30n)) * 0xbf58_476d_1ce4_e5b9n) & MASK64;
    z = ((z ^ (z >> 27n)) * 0x94d0_49bb_1331_11ebn) & MASK64;
    return z ^ (z >> 31n);
  }

  bytes(count: number): Uint8Array {
    const result = new Uint8Array(count);
    for (let i = 0; i < count; i += 8) {
      let word = this.next();
      for (let j = i; j < Math.min(i + 8, count); j++, word >>= 8n) result[j] = Number(word & 0xffn);
    }
    return result;
  }
}
