/** Reading ELF64 files, as far as comparisons need it. System V ABI, chapters 4 and 5. */

/** A section that takes memory. */
export interface FileSection {
  readonly name: string;
  /** Type, flags, address, size and alignment, in words. */
  readonly header: string;
  /** Empty for `.bss`. */
  readonly bytes: Uint8Array;
}

export interface ElfFile {
  readonly sections: readonly FileSection[];
  /** `name address type binding`, sorted. Section and file symbols are left out. */
  readonly symbols: readonly string[];
  /** One row per program header. */
  readonly segments: readonly string[];
  readonly entry: bigint;
}

/** Reads sections, symbols and segments. */
export function readElf(bytes: Uint8Array): ElfFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const u16 = (at: number) => view.getUint16(at, true);
  const u32 = (at: number) => view.getUint32(at, true);
  const u64 = (at: number) => view.getBigUint64(at, true);
  const text = (at: number): string => {
    let end = at;
    while (bytes[end]) end++;
    return new TextDecoder().decode(bytes.subarray(at, end));
  };
  const headers = Array.from({ length: u16(60) }, (_, index) => Number(u64(40)) + index * 64);
  const offsetOf = (header: number) => Number(u64(header + 24));
  const sizeOf = (header: number) => Number(u64(header + 32));
  const names = offsetOf(headers[u16(62)]!);
  const hex = (value: bigint) => value.toString(16);
  const sections = headers
    .filter((header) => (u64(header + 8) & 2n) !== 0n)
    .map((header): FileSection => {
      const type = u32(header + 4);
      const fields = [u64(header + 8), u64(header + 16), u64(header + 32), u64(header + 48)].map(hex);
      const contents =
        type === 8 ? new Uint8Array() : bytes.subarray(offsetOf(header), offsetOf(header) + sizeOf(header));
      return { name: text(names + u32(header)), header: `${type} ${fields.join(' ')}`, bytes: contents };
    });
  const symbols: string[] = [];
  for (const header of headers.filter((candidate) => u32(candidate + 4) === 2)) {
    const strings = offsetOf(headers[u32(header + 40)]!);
    for (let at = offsetOf(header) + 24; at < offsetOf(header) + sizeOf(header); at += 24) {
      const info = bytes[at + 4]!;
      if ((info & 15) === 3 || (info & 15) === 4) continue;
      symbols.push(`${text(strings + u32(at))} ${hex(u64(at + 8))} ${info & 15} ${info >> 4}`);
    }
  }
  const segments = Array.from({ length: u16(56) }, (_, index) => {
    const at = Number(u64(32)) + index * 56;
    const [address, inFile, inMemory] = [u64(at + 16), u64(at + 32), u64(at + 40)].map(hex);
    return `type ${u32(at)} flags ${u32(at + 4)} at ${address}, ${inFile} in the file, ${inMemory} in memory`;
  });
  return { sections, symbols: symbols.sort(), segments, entry: u64(24) };
}

/** The first thing in which two files differ, or `undefined`. */
export function firstDifference(ours: ElfFile, theirs: ElfFile): string | undefined {
  for (const { name, header, bytes } of theirs.sections) {
    const mine = ours.sections.find((section) => section.name === name);
    if (!mine) return `section ${name} is missing`;
    const at = bytes.findIndex((byte, index) => byte !== mine.bytes[index]);
    if (at >= 0) {
      const part = (from: Uint8Array) => Buffer.from(from.subarray(at, at + 8)).toString('hex');
      return `${name} + 0x${at.toString(16)}: ${part(bytes)}, ours ${part(mine.bytes)}`;
    }
    if (mine.header !== header) return `section ${name}: ${header}, ours ${mine.header}`;
  }
  if (ours.sections.length !== theirs.sections.length) return 'ours has more sections';
  const rows = (a: readonly string[], b: readonly string[]): string | undefined => {
    const missing = b.find((row) => !a.includes(row));
    const extra = a.find((row) => !b.includes(row));
    return (missing ?? extra) ? `${missing ?? 'nothing'}, ours ${extra ?? 'nothing'}` : undefined;
  };
  const segment = rows(ours.segments, theirs.segments);
  if (segment) return `segment: ${segment}`;
  const symbol = rows(ours.symbols, theirs.symbols);
  if (symbol) return `symbol: ${symbol}`;
  return ours.entry === theirs.entry ? undefined : 'the entry points differ';
}
