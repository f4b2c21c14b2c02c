/** A growing row of bytes. */
export class ByteBuffer {
  private data = new Uint8Array(64);
  length = 0;

  /** Appends bytes. */
  append(bytes: ArrayLike<number>): void {
    const { length } = bytes;
    this.reserve(length);
    // An instruction is copied faster by hand.
    if (length > 32) this.data.set(bytes, this.length);
    else for (let index = 0; index < length; index++) this.data[this.length + index] = bytes[index]!;
    this.length += length;
  }

  appendByte(byte: number): void {
    this.reserve(1);
    this.data[this.length++] = byte;
  }

  /** Appends the low `size` bytes of `value`, least significant first. */
  appendInteger(value: bigint, size: number): void {
    this.reserve(size);
    writeInteger(this.data, this.length, value, size);
    this.length += size;
  }

  /** Writes the low `size` bytes of `value` over those that begin so far before the end. */
  overwriteInteger(beforeEnd: number, value: bigint, size: number): void {
    writeInteger(this.data, this.length - beforeEnd, value, size);
  }

  /** Makes room for `count` zero bytes, and returns a view of them that the next append may invalidate. */
  extend(count: number): DataView {
    this.reserve(count);
    this.data.fill(0, this.length, this.length + count);
    this.length += count;
    return new DataView(this.data.buffer, this.length - count, count);
  }

  /** Appends `count` times `value`. */
  fill(value: number, count: number): void {
    this.reserve(count);
    this.data.fill(value, this.length, this.length + count);
    this.length += count;
  }

  /** The bytes so far, or some of them, as a view that the next append may invalidate. */
  view(start = 0, end = this.length): Uint8Array {
    return this.data.subarray(start, end);
  }

  /** Copies the bytes from `start` to `end` to the place `at` of `target`. */
  copyTo(target: Uint8Array, at: number, start: number, end: number): void {
    // A few bytes are copied faster by hand.
    if (end - start > 32) target.set(this.view(start, end), at);
    else for (let index = start; index < end; index++) target[at + index - start] = this.data[index]!;
  }

  private reserve(more: number): void {
    if (this.length + more <= this.data.length) return;
    const grown = new Uint8Array(Math.max(this.data.length * 2, this.length + more));
    grown.set(this.view());
    this.data = grown;
  }
}

/** Writes the low `size` bytes of `value` at `offset`, least significant first. */
export function writeInteger(bytes: Uint8Array, offset: number, value: bigint, size: number): void {
  if (size <= 4) {
    const low = Number(BigInt.asIntN(32, value));
    for (let index = 0; index < size; index++) bytes[offset + index] = low >> (index * 8);
    return;
  }
  let rest = BigInt.asUintN(size * 8, value);
  for (let index = 0; index < size; index++) {
    bytes[offset + index] = Number(rest & 0xffn);
    rest >>= 8n;
  }
}

const decoder = new TextDecoder();

/** The text that these bytes are in UTF-8. */
export const textOfBytes = (bytes: Uint8Array): string => decoder.decode(bytes);

/** Reads `size` bytes at `offset` as an unsigned integer, least significant first. */
export function readInteger(bytes: Uint8Array, offset: number, size: number): bigint {
  let value = 0n;
  for (let index = size - 1; index >= 0; index--) value = (value << 8n) | BigInt(bytes[offset + index] ?? 0);
  return value;
}

/** `value` in LEB128. DWARF 5, section 7.6. */
export function leb128(value: bigint, signed: boolean): number[] {
  if (value >= 0n && value < 0x40n) return [Number(value)];
  const bytes: number[] = [];
  let rest = signed ? value : BigInt.asUintN(64, value);
  for (;;) {
    const low = Number(rest & 0x7fn);
    rest >>= 7n;
    const done = signed ? (rest === 0n && low < 0x40) || (rest === -1n && low >= 0x40) : rest === 0n;
    bytes.push(done ? low : low | 0x80);
    if (done) return bytes;
  }
}
