// Numbers by name: flags, and one of several values. The names are those of the constants in the kernel's abi.

import { hex } from './sink.ts';

/** Named bits, what is left of them in hexadecimal: `PROT_READ|PROT_WRITE`, `0x10|O_CLOEXEC`; `none` if no bit is set. */
export function bits(names: object, none: string, prefix: RegExp): (value: bigint) => string {
  const known = Object.entries(names).filter(([name, bit]) => prefix.test(name) && BigInt(bit) !== 0n);
  return (value) => {
    let rest = BigInt.asUintN(32, value);
    const parts: string[] = [];
    for (const [name, number] of known) {
      const bit = BigInt(number);
      if ((rest & bit) !== bit) continue;
      parts.push(name);
      rest &= ~bit;
    }
    if (rest !== 0n) parts.push(hex(rest));
    return parts.length > 0 ? parts.join('|') : none;
  };
}

/** One of several names, else the number. */
export function oneOf(names: object, prefix: RegExp): (value: bigint) => string {
  const known = new Map(
    Object.entries(names)
      .filter(([name]) => prefix.test(name))
      .map(([name, value]) => [BigInt.asUintN(32, BigInt(value)), name]),
  );
  return (value) => known.get(BigInt.asUintN(32, value)) ?? BigInt.asIntN(32, value).toString();
}

/** Bytes as a C string literal, cut after `limit` bytes as strace does. */
export function quoteBytes(bytes: Uint8Array, limit = 64): string {
  let text = '"';
  for (const byte of bytes.subarray(0, limit)) {
    const escaped = ESCAPES.get(byte);
    if (escaped) text += escaped;
    else if (byte >= 0x20 && byte < 0x7f) text += String.fromCharCode(byte);
    else text += `\\x${byte.toString(16).padStart(2, '0')}`;
  }
  return bytes.length > limit ? `${text}"...` : `${text}"`;
}

const ESCAPES: ReadonlyMap<number, string> = new Map([
  [0x09, '\\t'],
  [0x0a, '\\n'],
  [0x0d, '\\r'],
  [0x22, '\\"'],
  [0x5c, '\\\\'],
]);
