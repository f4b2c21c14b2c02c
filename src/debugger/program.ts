// The program as its author knows it: sources, symbols, lines. Everything here is fixed before the first instruction.

import type { Image, SourceFile, SourcePosition } from '../assembler/index.ts';
import { decode, disassemble } from '../decode/decoder.ts';

/** A place in a source file. Lines count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** What a debugger needs of an image. */
export type DebugImage = Pick<Image, 'elf' | 'symbols' | 'lines' | 'listing'>;

/** Looks addresses, names and lines of one program up. */
export class Program {
  readonly elf: Uint8Array;
  /** File names in the order in which the assembler got them; included files follow. */
  readonly files: readonly string[];
  private readonly lines: DebugImage['lines'];
  private readonly text: ReadonlyMap<string, readonly string[]>;
  private readonly byName: ReadonlyMap<string, bigint>;
  /** Named addresses, rising. Of several names for one address the global one, else the first, is kept. */
  private readonly named: readonly { readonly address: bigint; readonly name: string }[];
  /** Where the image ends. */
  private readonly limit: bigint;
  /** Address of each statement of code → its bytes. */
  private readonly code: ReadonlyMap<bigint, Uint8Array>;
  /** Address after each statement of code → where it starts. */
  private readonly codeByEnd: ReadonlyMap<bigint, bigint>;
  /** Instructions of the source that call, and that return from functions or handlers. */
  readonly calls: readonly bigint[];
  readonly returns: readonly bigint[];
  private byLine: Map<string, bigint[]> | undefined = undefined;
  private readonly callSet: ReadonlySet<bigint>;
  private readonly returnSet: ReadonlySet<bigint>;
  /** Lines with code, rising, by file. */
  private readonly linesWithCode: ReadonlyMap<string, readonly number[]>;

  /** @param sources texts of all files that the image's line table names, as far as they are known */
  constructor(image: DebugImage, sources: readonly SourceFile[]) {
    this.elf = image.elf;
    this.lines = image.lines;
    this.files = sources.map((source) => source.name);
    this.text = new Map(sources.map((source) => [source.name, source.text.split('\n').map(withoutReturn)]));
    this.byName = new Map(image.symbols.map((symbol) => [symbol.name, symbol.address]));
    this.named = namedAddresses(image);
    this.limit = this.byName.get('_end') ?? 1n << 64n;
    const code = image.listing.filter((entry) => entry.code);
    this.code = new Map(code.map((entry) => [entry.address, entry.bytes]));
    this.codeByEnd = new Map(code.map((entry) => [entry.address + BigInt(entry.bytes.length), entry.address]));
    this.calls = code
      .filter(({ address, bytes }) => operationOf(address, bytes) === 'CALL')
      .map(({ address }) => address);
    this.returns = code
      .filter(({ address, bytes }) => ['RET', 'UIRET'].includes(operationOf(address, bytes)))
      .map(({ address }) => address);
    this.callSet = new Set(this.calls);
    this.returnSet = new Set(this.returns);
    this.linesWithCode = linesWithCode(code.map((entry) => entry.at));
  }

  /** The line of the file named that an address was made from: for an expanded macro the line that used it. */
  place(address: bigint): Place | undefined {
    let at = this.lines.lineAt(address);
    while (at?.macro) at = at.macro.at;
    return at && { file: at.file, line: at.line };
  }
  /** The text of the expanded line, where a macro made the instruction at an address. */
  expansion(address: bigint): string | undefined {
    const at = this.lines.lineAt(address);
    if (!at?.macro) return undefined;
    return (at.macro.expanded ?? this.line({ file: at.file, line: at.line }))?.trim();
  }
  /** First addresses of the code of a line; empty if it has none. */
  addresses(place: Place): readonly bigint[] {
    return this.lines.addressesOf(place.file, place.line);
  }
  /** The first line at or after `place` that has code. */
  nextWithCode(place: Place): Place | undefined {
    const line = this.linesWithCode.get(place.file)?.find((candidate) => candidate >= place.line);
    return line === undefined ? undefined : { file: place.file, line };
  }

  /** Lines of a file; undefined if its text is not known. */
  source(file: string): readonly string[] | undefined {
    return this.text.get(file);
  }
  /** The text of one line. */
  line(place: Place): string | undefined {
    return this.text.get(place.file)?.[place.line - 1];
  }
  /** The file that `name` means: its whole name, or its last part if that is unique. */
  file(name: string): string | undefined {
    if (this.text.has(name)) return name;
    const found = [...this.text.keys()].filter((file) => file.endsWith(`/${name}`));
    return found.length === 1 ? found[0] : undefined;
  }

  /** The address of a symbol. */
  address(symbol: string): bigint | undefined {
    return this.byName.get(symbol);
  }
  /** Names of all symbols. */
  get symbols(): Iterable<string> {
    return this.byName.keys();
  }
  /** `handler`, `handler+4`; undefined outside the image. */
  symbolAt(address: bigint): string | undefined {
    const found = this.named[lastNotAfter(this.named, address)];
    if (!found || address >= this.limit) return undefined;
    return found.address === address ? found.name : `${found.name}+${address - found.address}`;
  }

  /** Whether an instruction of the source starts at an address. */
  isCode(address: bigint): boolean {
    return this.code.has(address);
  }
  /** The instruction of the source at an address, in GNU as syntax. */
  instruction(address: bigint): string | undefined {
    const bytes = this.code.get(address);
    return bytes && disassemble(bytes, address).text;
  }
  /** Where instructions begin in [start, end), rising. */
  codeIn(start: bigint, end: bigint): readonly bigint[] {
    return [...this.code.keys()].filter((address) => start <= address && address < end);
  }
  /** Where instructions of the source begin. */
  get instructions(): Iterable<bigint> {
    return this.code.keys();
  }
  /** Instructions of a line; of one that uses a macro, all that the macro makes. */
  instructionsOf(place: Place): readonly bigint[] {
    this.byLine ??= this.groupByLine();
    return this.byLine.get(`${place.file}:${place.line}`) ?? [];
  }
  private groupByLine(): Map<string, bigint[]> {
    const found = new Map<string, bigint[]>();
    for (const address of this.code.keys()) {
      const place = this.place(address);
      const key = place ? `${place.file}:${place.line}` : '';
      const list = found.get(key) ?? [];
      list.push(address);
      found.set(key, list);
    }
    return found;
  }
  /** The operation of the instruction at an address, as the decoder names it; empty if none of the source begins there. */
  operation(address: bigint): string {
    const bytes = this.code.get(address);
    return bytes ? operationOf(address, bytes) : '';
  }
  /** The instruction that stands behind another one. */
  following(address: bigint): bigint | undefined {
    const next = address + BigInt(this.code.get(address)?.length ?? 0);
    return next !== address && this.code.has(next) ? next : undefined;
  }
  /** Whether control may go elsewhere after an instruction. */
  isJump(address: bigint): boolean {
    return /^(?:J|CALL|RET|UIRET|LOOP|SYSCALL|INT|HLT|UD)/.test(this.operation(address));
  }
  isCall(address: bigint): boolean {
    return this.callSet.has(address);
  }
  isReturn(address: bigint): boolean {
    return this.returnSet.has(address);
  }
  /** The bytes of the statement that ends right before an address: of the CALL, if that is a return address. */
  codeBefore(address: bigint): { readonly address: bigint; readonly bytes: Uint8Array } | undefined {
    const start = this.codeByEnd.get(address);
    return start === undefined ? undefined : { address: start, bytes: this.code.get(start)! };
  }
}

/** The operation of an instruction; empty if the bytes are none. */
function operationOf(address: bigint, bytes: Uint8Array): string {
  const found = decode(bytes, address);
  return typeof found === 'object' ? found.operation : '';
}

const withoutReturn = (line: string): string => line.replace(/\r$/, '');

function namedAddresses({ symbols, listing }: DebugImage): { address: bigint; name: string }[] {
  const best = new Map<bigint, DebugImage['symbols'][number]>();
  // Symbols below the image are constants that the source gives names to.
  const start = listing[0]?.address ?? 0n;
  for (const symbol of symbols) {
    if (symbol.address < start) continue;
    const other = best.get(symbol.address);
    if (!other || (symbol.global && !other.global)) best.set(symbol.address, symbol);
  }
  const named = [...best.values()].map(({ address, name }) => ({ address, name }));
  return named.sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** Index of the last entry at or before `address`; -1 if there is none. */
function lastNotAfter(entries: readonly { readonly address: bigint }[], address: bigint): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.address <= address) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function linesWithCode(positions: readonly SourcePosition[]): Map<string, number[]> {
  const found = new Map<string, Set<number>>();
  for (let at of positions) {
    for (;;) {
      const lines = found.get(at.file) ?? new Set();
      found.set(at.file, lines.add(at.line));
      if (!at.macro) break;
      at = at.macro.at;
    }
  }
  return new Map([...found].map(([file, lines]) => [file, [...lines].sort((a, b) => a - b)]));
}
