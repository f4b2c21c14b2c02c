// A 64-bit value as two 32-bit numbers. The host makes an object for every big integer that leaves a function, and none for
// these, which counts where something is looked at for every interrupt or page walk.

const word = new DataView(new ArrayBuffer(8));

/** Bits 31:0 of a value, as an unsigned number. */
export function lowWord(value: bigint): number {
  word.setBigUint64(0, value, true);
  return word.getUint32(0, true);
}
/** Bits 63:32 of a value, as an unsigned number. */
export function highWord(value: bigint): number {
  word.setBigUint64(0, value, true);
  return word.getUint32(4, true);
}
/** Whether bit `bit`, 0–63, of a value is set. */
export function hasBit(value: bigint, bit: number): boolean {
  return ((bit < 32 ? lowWord(value) >>> bit : highWord(value) >>> (bit - 32)) & 1) === 1;
}
