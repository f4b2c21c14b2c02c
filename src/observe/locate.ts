// From an address to the source: symbol, file and line, excerpt. Events carry addresses only; this is where lines come from.

import { hex } from './sink.ts';

/** A place in the source. Lines and columns count from 1. */
export interface SourceLine {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** In UTF-16 units. */
  readonly length: number;
}

/** What the linker knows about an image's addresses. */
export interface LineLookup {
  lineAt(address: bigint): SourceLine | undefined;
}

/** Looks addresses of one program up. */
export class Locator {
  private readonly lines: LineLookup;
  private readonly sources: ReadonlyMap<string, string>;
  private readonly symbols: readonly (readonly [bigint, string])[];

  /**
   * @param lines the image's line table
   * @param symbols addresses by name
   * @param sources texts by file name
   */
  constructor(lines: LineLookup, symbols: Iterable<readonly [string, bigint]>, sources: ReadonlyMap<string, string>) {
    this.lines = lines;
    this.sources = sources;
    const sorted = [...symbols].map(([name, address]): [bigint, string] => [address, name]);
    this.symbols = sorted.sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : rank(x) - rank(y) || (x < y ? -1 : 1)));
  }

  /** The source line of an address. */
  line(address: bigint): SourceLine | undefined {
    return this.lines.lineAt(address);
  }

  /** `hello.s:12`; undefined for an address that no source line made. */
  where(address: bigint): string | undefined {
    const found = this.line(address);
    return found && `${found.file}:${found.line}`;
  }

  /** The same, or the bare address. */
  place(address: bigint): string {
    return this.where(address) ?? hex(address);
  }

  /** `handler+0x4`; the bare address below the first symbol. */
  symbol(address: bigint): string {
    let best: readonly [bigint, string] | undefined;
    for (const entry of this.symbols) {
      if (entry[0] > address) break;
      if (entry[0] !== best?.[0]) best = entry;
    }
    if (!best) return hex(address);
    return best[0] === address ? best[1] : `${best[1]}+${hex(address - best[0])}`;
  }

  /** Writes the name of a symbol behind every address in a sentence that is one: `futex(0x402000 <lock>)`. */
  nameAddresses(sentence: string): string {
    return sentence.replace(/\b0x[0-9a-f]+\b/g, (text) => {
      const found = this.symbols.find(([address]) => address === BigInt(text));
      return found ? `${text} <${found[1]}>` : text;
    });
  }

  /** The source line that made an address, with its number. */
  excerpt(address: bigint): string | undefined {
    const found = this.line(address);
    const text = found && this.sources.get(found.file)?.split('\n', found.line)[found.line - 1];
    return text === undefined ? undefined : `${found!.line} | ${text.trimEnd()}`;
  }
}

/** Of several names for one address the program's own come first: the linker's begin with an underscore. */
function rank(name: string): number {
  return name.startsWith('_') ? 1 : 0;
}
