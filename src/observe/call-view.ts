// What the log knows of one call: what its pointers led to before and after it, and what its descriptors are.

import type { CallData } from '../machine/events.ts';

export class CallView {
  private readonly before: CallData[] = [];
  private readonly after: CallData[] = [];
  /** Its answer, once there is one. */
  result: bigint | undefined = undefined;

  add(data: CallData, isOver: boolean): void {
    (isOver ? this.after : this.before).push(data);
  }

  /** Bytes that the call was given. */
  given(address: bigint, length: number): DataView | undefined {
    return find(this.before, address, length);
  }
  /** Bytes that the call has filled in. */
  filled(address: bigint, length: number): DataView | undefined {
    return find(this.after, address, length);
  }
  /** Everything that is known from an address on. */
  bytesFrom(address: bigint, isOver: boolean): Uint8Array | undefined {
    for (const { memory } of isOver ? this.after : this.before) {
      const chunk = memory.find((one) => one.address === address);
      if (chunk) return chunk.bytes;
    }
    return undefined;
  }
  /** `3<pipe:[5]>`; only the number if nothing is known of it. @param isNew the call has made it */
  descriptor(fd: number, isNew = false): string {
    for (const { files } of isNew ? this.after : this.before) {
      const file = files.find((one) => one.fd === fd);
      if (file) return `${fd}<${file.name}>`;
    }
    return String(fd);
  }
}

function find(data: readonly CallData[], address: bigint, length: number): DataView | undefined {
  for (const { memory } of data) {
    for (const { address: start, bytes } of memory) {
      const offset = Number(address - start);
      if (offset < 0 || offset + length > bytes.length) continue;
      return new DataView(bytes.buffer, bytes.byteOffset + offset, length);
    }
  }
  return undefined;
}
