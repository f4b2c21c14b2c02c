// The only way the kernel touches user memory. Bad pointers are an answer here, never an exception: what a program passes is
// the program's affair. Pages are faulted in, rights respected, and addresses from TASK_SIZE up refused outright, so that a
// call can never be talked into reading or writing the kernel. arch/x86/include/asm/uaccess.h.

import type { Access } from '../machine/address-space.ts';
import { offsetInPage, PAGE_BYTES } from '../machine/physical-memory.ts';
import { lowWord } from '../machine/words.ts';
import { TASK_SIZE } from './abi/mman.ts';
import type { MemoryMap } from './memory-map.ts';

export class UserMemory {
  private readonly memory: MemoryMap;

  constructor(memory: MemoryMap) {
    this.memory = memory;
  }

  /** Whether [address, address + length) lies in the user's half at all (Linux: access_ok). */
  isUserRange(address: bigint, length: bigint): boolean {
    return length <= TASK_SIZE && address <= TASK_SIZE - length;
  }

  /** Reads `length` bytes. @returns a copy; undefined: EFAULT */
  copyIn(address: bigint, length: number): Uint8Array | undefined {
    const bytes = this.copyInPartly(address, length);
    return bytes.length === length ? bytes : undefined;
  }
  /** Reads up to `length` bytes, as many as come before the first that may not be read. */
  copyInPartly(address: bigint, length: number): Uint8Array {
    if (length === 0 || !this.isUserRange(address, BigInt(length))) return new Uint8Array(0);
    const first = this.locate(address, 'read');
    if (first < 0) return new Uint8Array(0);
    const inFirst = PAGE_BYTES - offsetInPage(first);
    if (length <= inFirst) return this.bytes.slice(first, first + length);
    const result = new Uint8Array(length);
    result.set(this.bytes.subarray(first, first + inFirst));
    let done = inFirst;
    while (done < length) {
      const offset = this.locate(address + BigInt(done), 'read');
      if (offset < 0) break;
      const chunk = Math.min(length - done, PAGE_BYTES - offsetInPage(offset));
      result.set(this.bytes.subarray(offset, offset + chunk), done);
      done += chunk;
    }
    return result.subarray(0, done);
  }
  /** Reads as many bytes as `into` has room for. @returns false: EFAULT */
  copyInto(address: bigint, into: Uint8Array): boolean {
    const at = this.locateAll(address, into.length, 'read');
    const bytes = at < 0 ? this.copyIn(address, into.length) : this.bytes.subarray(at, at + into.length);
    if (bytes) into.set(bytes);
    return bytes !== undefined;
  }

  /** Writes bytes. @returns false: EFAULT; then what lies before the bad page is written all the same, as in Linux */
  copyOut(address: bigint, bytes: Uint8Array): boolean {
    return this.copyOutPartly(address, bytes) === bytes.length;
  }
  /** Writes bytes up to the first place that may not be written. @returns how many */
  copyOutPartly(address: bigint, bytes: Uint8Array): number {
    const at = this.locateAll(address, bytes.length, 'write');
    if (at >= 0) {
      this.bytes.set(bytes, at);
      return bytes.length;
    }
    if (!this.isUserRange(address, BigInt(bytes.length))) return 0;
    let done = 0;
    while (done < bytes.length) {
      const offset = this.locate(address + BigInt(done), 'write');
      if (offset < 0) break;
      const chunk = Math.min(bytes.length - done, PAGE_BYTES - offsetInPage(offset));
      this.bytes.set(bytes.subarray(done, done + chunk), offset);
      done += chunk;
    }
    return done;
  }

  /** Reads a string up to its closing 0. @returns its bytes, `most` of them if it is longer; undefined: EFAULT */
  readString(address: bigint, most: number): Uint8Array | undefined {
    const bytes: number[] = [];
    while (bytes.length < most) {
      const at = address + BigInt(bytes.length);
      const chunk = this.copyInPartly(at, Math.min(most - bytes.length, PAGE_BYTES - Number(at & 0xfffn)));
      if (chunk.length === 0) return undefined;
      const end = chunk.indexOf(0);
      bytes.push(...(end < 0 ? chunk : chunk.subarray(0, end)));
      if (end >= 0) break;
    }
    return Uint8Array.from(bytes);
  }

  /** An aligned or unaligned 32-bit word. @returns undefined: EFAULT */
  read32(address: bigint): number | undefined {
    const at = this.locateAll(address, 4, 'read');
    if (at >= 0) return this.view.getUint32(at, true);
    const bytes = this.copyIn(address, 4);
    return bytes && view(bytes).getUint32(0, true);
  }
  read64(address: bigint): bigint | undefined {
    const at = this.locateAll(address, 8, 'read');
    if (at >= 0) return this.view.getBigUint64(at, true);
    const bytes = this.copyIn(address, 8);
    return bytes && view(bytes).getBigUint64(0, true);
  }
  /** @returns false: EFAULT */
  write32(address: bigint, value: number): boolean {
    const at = this.locateAll(address, 4, 'write');
    if (at < 0) {
      const bytes = new Uint8Array(4);
      view(bytes).setUint32(0, value, true);
      return this.copyOut(address, bytes);
    }
    this.view.setUint32(at, value, true);
    return true;
  }
  write64(address: bigint, ...values: bigint[]): boolean {
    const at = this.locateAll(address, 8 * values.length, 'write');
    if (at < 0) {
      const bytes = new Uint8Array(8 * values.length);
      for (const [i, value] of values.entries()) view(bytes).setBigUint64(8 * i, value, true);
      return this.copyOut(address, bytes);
    }
    for (let i = 0; i < values.length; i++) this.view.setBigUint64(at + 8 * i, values[i]!, true);
    return true;
  }

  /** Bytes that are there, for those who only look: nothing is faulted in. @returns undefined: some of them are not */
  peek(address: bigint, length: number): Uint8Array | undefined {
    if (!this.isUserRange(address, BigInt(length))) return undefined;
    const result = new Uint8Array(length);
    for (let done = 0; done < length; ) {
      const found = this.memory.space.translate(address + BigInt(done), 'read', true);
      if (!found.ok) return undefined;
      const offset = this.memory.physical.offsetOf(found.physical);
      const chunk = Math.min(length - done, PAGE_BYTES - offsetInPage(offset));
      result.set(this.bytes.subarray(offset, offset + chunk), done);
      done += chunk;
    }
    return result;
  }
  /** Length of a string with its closing 0, as far as it is there and no longer than `most`. Nothing is faulted in. */
  peekString(address: bigint, most: number): number {
    for (let length = 0; length < most; ) {
      const at = address + BigInt(length);
      const bytes = this.peek(at, Math.min(most - length, PAGE_BYTES - Number(at & 0xfffn)));
      if (!bytes) return length;
      const end = bytes.indexOf(0);
      if (end >= 0) return length + end + 1;
      length += bytes.length;
    }
    return most;
  }

  /** Physical address of a byte that may be read: what identifies a word in memory that processes share. */
  physicalOf(address: bigint): number | undefined {
    if (!this.isUserRange(address, 1n)) return undefined;
    const offset = this.locate(address, 'read');
    return offset < 0 ? undefined : offset - this.memory.physical.offsetOf(0);
  }

  private get bytes(): Uint8Array {
    return this.memory.physical.bytes;
  }
  private get view(): DataView {
    return this.memory.physical.view;
  }
  /** Offset of a byte of the user's half in the WebAssembly memory, its page faulted in; -1: the access is not allowed. */
  private locate(address: bigint, access: Access): number {
    const { space, physical } = this.memory;
    let found = space.userPhysical(address, access);
    if (found < 0 && this.memory.fault(address, access) === 'resolved') found = space.userPhysical(address, access);
    if (found < 0) return -1;
    if (access === 'write') physical.markWritten(found >>> 12);
    return physical.offsetOf(found);
  }
  /** The same for bytes that one page holds, which is what most calls pass; -1: they may not be accessed, or it does not. */
  private locateAll(address: bigint, length: number, access: Access): number {
    const isInOne = length > 0 && offsetInPage(lowWord(address)) + length <= PAGE_BYTES;
    return isInOne && address < TASK_SIZE ? this.locate(address, access) : -1;
  }
}

/** A little-endian view of a byte array. */
export function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
