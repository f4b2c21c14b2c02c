/** String and character literals of GNU as ("Using as", section Character Constants). */

const simpleEscapes: Readonly<Record<string, number>> = { b: 8, f: 12, n: 10, r: 13, t: 9 };

/**
 * Decodes the inside of a string or character literal to bytes.
 * Text outside ASCII becomes UTF-8, as it would be in the file. An escape that GNU as does not know stands for its
 * character; `unknown` is told about it.
 */
export function decodeLiteral(inside: string, unknown?: (character: string, offset: number) => void): Uint8Array {
  if (!inside.includes('\\')) return new TextEncoder().encode(inside);
  const bytes: number[] = [];
  let at = 0;
  while (at < inside.length) {
    if (inside[at] !== '\\') {
      const next = inside.indexOf('\\', at);
      const end = next < 0 ? inside.length : next;
      bytes.push(...new TextEncoder().encode(inside.slice(at, end)));
      at = end;
      continue;
    }
    const rest = inside.slice(at + 1);
    const octal = /^[0-7]{1,3}/.exec(rest);
    const hex = /^[xX]([0-9a-fA-F]+)/.exec(rest);
    if (octal) {
      bytes.push(Number.parseInt(octal[0], 8) & 0xff);
      at += 1 + octal[0].length;
    } else if (hex) {
      // All hexadecimal digits belong to the escape; the last two count.
      bytes.push(Number.parseInt(hex[1]!.slice(-2), 16));
      at += 1 + hex[0].length;
    } else {
      const character = String.fromCodePoint(rest.codePointAt(0) ?? 0x5c);
      const simple = simpleEscapes[character];
      if (simple !== undefined) bytes.push(simple);
      else {
        if (character !== '\\' && character !== '"' && character !== "'") unknown?.(character, at);
        bytes.push(...new TextEncoder().encode(character));
      }
      at += 1 + character.length;
    }
  }
  return Uint8Array.from(bytes);
}

/**
 * The value of a character constant as it stands in the source, `'a` or `'\n'`.
 * Only the first byte counts.
 */
export function decodeCharacter(literal: string): bigint {
  const inside = literal.length > 2 && literal.endsWith("'") ? literal.slice(1, -1) : literal.slice(1);
  return BigInt(decodeLiteral(inside)[0] ?? 0);
}
