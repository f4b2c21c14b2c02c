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
