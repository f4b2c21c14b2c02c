/** Encodings of call frame instructions. */

/** Call frame instructions. DWARF 5, section 7.24. */
export const CFA = {
  advance: 0x40,
  offset: 0x80,
  restore: 0xc0,
  advance1: 0x02,
  advance2: 0x03,
  advance4: 0x04,
  offsetExtended: 0x05,
  restoreExtended: 0x06,
  undefined: 0x07,
  sameValue: 0x08,
  register: 0x09,
  rememberState: 0x0a,
  restoreState: 0x0b,
  define: 0x0c,
  defineRegister: 0x0d,
  defineOffset: 0x0e,
  defineExpression: 0x0f,
  expression: 0x10,
  offsetExtendedSigned: 0x11,
  defineSigned: 0x12,
  defineOffsetSigned: 0x13,
  valueOffset: 0x14,
  valueOffsetSigned: 0x15,
  valueExpression: 0x16,
  windowSave: 0x2d,
  argumentsSize: 0x2e,
} as const;

/** Saved registers lie below the frame address, in steps of this many bytes. */
export const dataAlignment = -8n;
/** The length of `advance(bytes)`. */
export function advanceSize(bytes: number): number {
  return bytes === 0 ? 0 : bytes < 0x40 ? 1 : bytes < 0x100 ? 2 : bytes < 0x10000 ? 3 : 5;
}

/** The instruction that steps forward by `bytes`; nothing for 0. */
export function advance(bytes: number): Uint8Array {
  if (bytes === 0) return new Uint8Array(0);
  if (bytes < 0x40) return Uint8Array.of(CFA.advance + bytes);
  if (bytes < 0x100) return Uint8Array.of(CFA.advance1, bytes);
  if (bytes < 0x10000) return Uint8Array.of(CFA.advance2, bytes & 0xff, bytes >> 8);
  return Uint8Array.of(CFA.advance4, bytes & 0xff, (bytes >> 8) & 0xff, (bytes >> 16) & 0xff, bytes >>> 24);
}
