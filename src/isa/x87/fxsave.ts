// The FXSAVE image: x87, MXCSR and XMM as 512 bytes. SDM Vol 1 §10.5.1; also the legacy region of an XSAVE area (§13.4.1) and of a
// signal frame.
//
//   +0   FCW · +2 FSW · +4 abridged FTW · +6 FOP · +8 FIP · +16 FDP · +24 MXCSR · +28 MXCSR_MASK
//   +32  ST(0) … ST(7), 16 bytes each           +160  XMM0 … XMM15          +416  not used
//
// Without REX.W the pointers have 32 bits, and selectors follow them: they are stored as 0 (environment.ts).

import { MXCSR_MASK } from '../float/format.ts';
import { Context, type RegisterFile } from '../registers.ts';
import { X87 } from './state.ts';

/** Byte offsets in the image. */
export const FxsaveLayout = {
  fcw: 0,
  fsw: 2,
  ftw: 4,
  fop: 6,
  fip: 8,
  fdp: 16,
  mxcsr: 24,
  mxcsrMask: 28,
  st: 32,
  xmm: 160,
  /** Bytes that FXSAVE writes. */
  used: 416,
  bytes: 512,
} as const;
const VECTOR_BYTES = 256;

/** The x87 part. @param wide pointers of 64 bits */
export function storeX87(registers: RegisterFile, image: DataView, wide: boolean): void {
  const x87 = new X87(registers);
  image.setUint16(FxsaveLayout.fcw, x87.fcw, true);
  image.setUint16(FxsaveLayout.fsw, x87.fsw, true);
  image.setUint16(FxsaveLayout.ftw, x87.tags, true);
  image.setUint16(FxsaveLayout.fop, registers.get16(Context.fop), true);
  const pointer = (offset: number) => (wide ? registers.get(offset) : BigInt(registers.get32(offset)));
  image.setBigUint64(FxsaveLayout.fip, pointer(Context.fip), true);
  image.setBigUint64(FxsaveLayout.fdp, pointer(Context.fdp), true);
  for (let i = 0; i < 8; i++) {
    const at = FxsaveLayout.st + 16 * i;
    copy80(registers.view, x87.offsetOfSt(i), image, at);
    image.setUint16(at + 10, 0, true);
    image.setUint32(at + 12, 0, true);
  }
}
/** Copies 80 bits. */
function copy80(from: DataView, at: number, to: DataView, destination: number): void {
  to.setUint32(destination, from.getUint32(at, true), true);
  to.setUint32(destination + 4, from.getUint32(at + 4, true), true);
  to.setUint16(destination + 8, from.getUint16(at + 8, true), true);
}
/** Loads the x87 part; whether an exception is pending follows from flags and masks. */
export function loadX87(registers: RegisterFile, image: DataView, wide: boolean): void {
  const x87 = new X87(registers);
  registers.set16(Context.fsw, image.getUint16(FxsaveLayout.fsw, true));
  x87.fcw = image.getUint16(FxsaveLayout.fcw, true);
  x87.tags = image.getUint8(FxsaveLayout.ftw);
  registers.set16(Context.fop, image.getUint16(FxsaveLayout.fop, true) & 0x7ff);
  const pointer = (offset: number) => (wide ? image.getBigUint64(offset, true) : BigInt(image.getUint32(offset, true)));
  registers.set(Context.fip, pointer(FxsaveLayout.fip));
  registers.set(Context.fdp, pointer(FxsaveLayout.fdp));
  for (let i = 0; i < 8; i++) copy80(image, FxsaveLayout.st + 16 * i, registers.view, x87.offsetOfSt(i));
}
/** x87 as FNINIT leaves it, the data registers 0. */
export function initializeX87(registers: RegisterFile): void {
  new X87(registers).initialize();
  registers.bytes.fill(0, Context.r87, Context.r87 + 8 * 16);
}

export function storeMxcsr(registers: RegisterFile, image: DataView): void {
  image.setUint32(FxsaveLayout.mxcsr, registers.get32(Context.mxcsr), true);
  image.setUint32(FxsaveLayout.mxcsrMask, MXCSR_MASK, true);
}
/** MXCSR of an image; undefined if it has a bit that does not exist. */
export function mxcsrOf(image: DataView): number | undefined {
  const mxcsr = image.getUint32(FxsaveLayout.mxcsr, true);
  return (mxcsr & ~MXCSR_MASK) === 0 ? mxcsr : undefined;
}
const vectorsOf = (registers: RegisterFile): Uint8Array =>
  registers.bytes.subarray(Context.xmm, Context.xmm + VECTOR_BYTES);
const bytesOf = (image: DataView, offset: number, length: number): Uint8Array =>
  new Uint8Array(image.buffer, image.byteOffset + offset, length);

export function storeXmm(registers: RegisterFile, image: DataView): void {
  bytesOf(image, FxsaveLayout.xmm, VECTOR_BYTES).set(vectorsOf(registers));
}
/** @param image undefined: all zeros */
export function loadXmm(registers: RegisterFile, image: DataView | undefined): void {
  if (image) vectorsOf(registers).set(bytesOf(image, FxsaveLayout.xmm, VECTOR_BYTES));
  else vectorsOf(registers).fill(0);
}
