/** From addresses back to source lines. */
import type { LocEntry, StatementRows } from '../object.ts';
import type { SourcePosition } from '../positions.ts';

/** Addresses and the source lines that they come from. */
export interface LineTable {
  /** The assembly source of the byte at `address`. */
  lineAt(address: bigint): SourcePosition | undefined;
  /** The high-level source (from `.loc`) of the instruction at `address`. */
  sourceAt(address: bigint): SourcePosition | undefined;
  /**
   * First addresses of the code of a line, by rising address: of an assembly file, of a line of a macro's body or of
   * its use, or of a file that `.loc` names.
   */
  addressesOf(file: string, line: number): bigint[];
}

/** A row of an image's listing: one statement's bytes. */
export interface ListingEntry {
  readonly address: bigint;
  readonly bytes: Uint8Array;
  readonly at: SourcePosition;
  /** It is an instruction, not data or padding. */
  readonly code: boolean;
}

/** A stretch of a section with its address in the image. */
export interface LineBlock {
  readonly address: bigint;
  readonly size: number;
  /** Its contents; `undefined` for `.bss`. */
  readonly bytes: Uint8Array | undefined;
  readonly lines: StatementRows;
  readonly sourceLines: readonly LocEntry[];
}

/** The last of `count` entries that begins at or before `offset`; -1 if none does. They rise. */
function lastAt(count: number, offsetOf: (index: number) => number, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsetOf(middle) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Builds the table over `blocks`, which do not overlap. */
export function buildLineTable(blocks: readonly LineBlock[]): LineTable {
  const sorted = [...blocks].sort((a, b) => (a.address < b.address ? -1 : a.address > b.address ? 1 : 0));
  const blockAt = (address: bigint): LineBlock | undefined =>
    sorted.find((block) => address >= block.address && address < block.address + BigInt(block.size));
  let byLine: Map<string, bigint[]> | undefined;
  return {
    lineAt: (address) => {
      const block = blockAt(address);
      if (!block) return undefined;
      const { lines } = block;
      const offset = Number(address - block.address);
      const row = lastAt(lines.count, (index) => lines.offset(index), offset);
      return row >= 0 && offset < lines.offset(row) + lines.length(row) ? lines.at(row) : undefined;
    },
    sourceAt: (address) => {
      const block = blockAt(address);
      if (!block) return undefined;
      const { sourceLines } = block;
      return sourceLines[
        lastAt(sourceLines.length, (index) => sourceLines[index]!.offset, Number(address - block.address))
      ]?.at;
    },
    addressesOf: (file, line) => {
      byLine ??= indexLines(sorted);
      return byLine.get(`${file}:${line}`) ?? [];
    },
  };
}

/** The rows of a listing of `blocks`, by rising address. */
export function buildListing(blocks: readonly LineBlock[]): ListingEntry[] {
  const rows = blocks.flatMap(({ address, bytes, lines }) =>
    bytes === undefined
      ? []
      : Array.from({ length: lines.count }, (_, row): ListingEntry => {
          const offset = lines.offset(row);
          return {
            address: address + BigInt(offset),
            bytes: bytes.subarray(offset, offset + lines.length(row)),
            at: lines.at(row),
            code: lines.isCode(row),
          };
        }),
  );
  return rows.sort((a, b) => (a.address < b.address ? -1 : a.address > b.address ? 1 : 0));
}

function indexLines(blocks: readonly LineBlock[]): Map<string, bigint[]> {
  const index = new Map<string, bigint[]>();
  const add = (at: SourcePosition, address: bigint): void => {
    const key = `${at.file}:${at.line}`;
    const list = index.get(key);
    if (!list) index.set(key, [address]);
    else if (!list.includes(address)) list.push(address);
  };
  for (const { address, lines, sourceLines } of blocks) {
    let before = '';
    for (let row = 0; row < lines.count; row++) {
      if (!lines.isCode(row)) continue;
      const at = lines.at(row);
      const offset = lines.offset(row);
      add(at, address + BigInt(offset));
      // The line that used a macro begins where the first line of its expansion does.
      const use = at.macro?.at;
      const key = use ? `${use.file}:${use.line}:${use.column}` : '';
      if (use && key !== before) add(use, address + BigInt(offset));
      before = key;
    }
    for (const { offset, at } of sourceLines) add(at, address + BigInt(offset));
  }
  return index;
}
