// Bytes of the binary format. WebAssembly Core Specification 2.0, §5.2.

/** Bytes under construction. */
export class Bytes {
  private buffer = new Uint8Array(64);
  /** How many there are. */
  length = 0;

  private reserve(bytes: number): void {
    const needed = this.length + bytes;
    if (needed <= this.buffer.length) return;
    const larger = new Uint8Array(Math.max(needed, 2 * this.buffer.length));
    larger.set(this.buffer.subarray(0, this.length));
    this.buffer = larger;
  }
  byte(value: number): void {
    if (this.length === this.buffer.length) this.reserve(1);
    this.buffer[this.length++] = value;
  }
  replace(at: number, value: number): void {
    this.buffer[at] = value;
  }
  append(bytes: ArrayLike<number>): void {
    this.reserve(bytes.length);
    this.buffer.set(bytes, this.length);
    this.length += bytes.length;
  }
  /** An unsigned LEB128 number below 2³². */
  unsigned(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.byte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.byte(rest);
  }
  /** A signed LEB128 number of 32 bits. */
  signed(value: number): void {
    let rest = value;
    while (rest < -0x40 || rest > 0x3f) {
      this.byte((rest & 0x7f) | 0x80);
      rest >>= 7;
    }
    this.byte(rest & 0x7f);
  }
  /** The same of 64 bits. */
  signed64(value: bigint): void {
    let rest = value;
    while (rest !== BigInt.asIntN(32, rest)) {
      this.byte(Number(rest & 0x7fn) | 0x80);
      rest >>= 7n;
    }
    this.signed(Number(rest));
  }
  /** A name in ASCII, after its length. */
  name(text: string): void {
    this.unsigned(text.length);
    for (let i = 0; i < text.length; i++) this.byte(text.charCodeAt(i));
  }
  /** Other bytes after their number. */
  sized(content: Bytes): void {
    this.unsigned(content.length);
    this.append(content.view());
  }
  /** All of them, as long as nothing is added. */
  view(): Uint8Array<ArrayBuffer> {
    return this.buffer.subarray(0, this.length);
  }
}
