// A set of interrupt vectors, 0–255, as the 256-bit registers of the local APIC keep it. SDM Vol 3 §11.8.4.

/** Plain data: eight words of 32 bits. */
export class VectorSet {
  private readonly words = new Uint32Array(8);

  add(vector: number): void {
    this.words[vector >>> 5]! |= 1 << (vector & 31);
  }
  delete(vector: number): void {
    this.words[vector >>> 5]! &= ~(1 << (vector & 31));
  }
  has(vector: number): boolean {
    return ((this.words[vector >>> 5]! >>> (vector & 31)) & 1) === 1;
  }
  /** The highest vector in the set; undefined if it is empty. */
  highest(): number | undefined {
    for (let i = 7; i >= 0; i--) {
      const word = this.words[i]!;
      if (word !== 0) return i * 32 + 31 - Math.clz32(word);
    }
    return undefined;
  }
}
