// Reading a process's memory without disturbing it: no fault, no page brought in, no right asked for.

import type { Process } from '../../kernel/process.ts';
import { PAGE_BYTES } from '../../machine/physical-memory.ts';
import { isCanonical, pageOf } from '../../machine/tlb.ts';

/** The byte at an address; undefined where nothing is mapped. A page that nobody has touched yet reads as zeroes. */
export function readByte(process: Process, address: bigint): number | undefined {
  const at = BigInt.asUintN(64, address);
  if (!isCanonical(at)) return undefined;
  const { space, physical } = process.memory;
  const page = space.pages.get(pageOf(at));
  if (page) return physical.read8(page.frame * PAGE_BYTES + Number(at & 0xfffn));
  return process.memory.areaOf(pageOf(at)) ? 0 : undefined;
}

/** `length` bytes from an address on; the list ends where memory does. */
export function readBytes(process: Process, address: bigint, length: number): Uint8Array {
  const bytes: number[] = [];
  for (let i = 0; i < length; i++) {
    const byte = readByte(process, address + BigInt(i));
    if (byte === undefined) break;
    bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

/** The unsigned number of `size` bytes at an address; undefined if any of them is not mapped. */
export function readNumber(process: Process, address: bigint, size: number): bigint | undefined {
  const bytes = readBytes(process, address, size);
  if (bytes.length < size) return undefined;
  return bytes.reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n);
}

/** Bytes of a row of the memory view. */
export const ROW_BYTES = 16;
/** Rows that are remembered, so that changes can be marked. */
const REMEMBERED_ROWS = 64;

/** What memory was when it was shown. */
export interface MemoryCopy {
  readonly address: bigint;
  readonly bytes: readonly (number | undefined)[];
}

/** Sixteen bytes. */
export interface MemoryRow {
  readonly address: bigint;
  /** `value` undefined: nothing is mapped there. */
  readonly bytes: readonly { readonly value: number | undefined; readonly changed: boolean }[];
}

/** What may be shown from an address on. */
export function copyMemory(process: Process, address: bigint): MemoryCopy {
  const bytes = Array.from({ length: ROW_BYTES * REMEMBERED_ROWS }, (_, i) => readByte(process, address + BigInt(i)));
  return { address, bytes };
}

/** Rows of memory. @param before what it was, as far as it was shown */
export function viewMemory(process: Process, start: bigint, rows: number, before: MemoryCopy | undefined): MemoryRow[] {
  return Array.from({ length: rows }, (_, row): MemoryRow => {
    const address = BigInt.asUintN(64, start + BigInt(row * ROW_BYTES));
    const bytes = Array.from({ length: ROW_BYTES }, (_, i) => {
      const at = address + BigInt(i);
      const value = readByte(process, at);
      const place = before ? Number(at - before.address) : -1;
      const isKnown = before !== undefined && place >= 0 && place < before.bytes.length;
      return { value, changed: isKnown && before.bytes[place] !== value };
    });
    return { address, bytes };
  });
}
