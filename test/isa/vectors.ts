// Values of XMM registers as rows of instruction tests write them.

/** Two binary64 values, the low one first. */
export const f64 = (low: number, high = 0): bigint => {
  const [a, b] = new BigUint64Array(Float64Array.of(low, high).buffer);
  return a! | (b! << 64n);
};
/** Up to four binary32 values, the lowest first. */
export const f32 = (...values: number[]): bigint => {
  const words = new Uint32Array(Float32Array.of(...values).buffer);
  return words.reduceRight((vector, word) => (vector << 32n) | BigInt(word), 0n);
};
/** Integers of `width` bits, the lowest first. */
export const elements = (width: 8 | 16 | 32 | 64, ...values: number[]): bigint =>
  values.reduceRight((vector, value) => (vector << BigInt(width)) | BigInt.asUintN(width, BigInt(value)), 0n);
/** Characters, the first one lowest. */
export const text = (characters: string): bigint => elements(8, ...Buffer.from(characters, 'latin1'));
