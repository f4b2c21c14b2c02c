// A static ELF executable that somebody else has linked, `gcc -static -no-pie` for instance: it is loaded as it is. What is known
// of it are its symbols. System V ABI, chapter 4.

import { SHN, SHT, STT } from '../assembler/elf-numbers.ts';
import type { ImageSymbol, LineTable } from '../assembler/index.ts';
import { LoadError, readExecutable } from '../kernel/elf.ts';
import { Locator } from '../observe/locate.ts';
import type { Built } from './built.ts';

/** Elf64_Ehdr, Elf64_Shdr and Elf64_Sym, as far as they are needed: offsets of members, and sizes. */
const Header = { shoff: 40, shnum: 60 } as const;
const Section = { type: 4, offset: 24, size: 32, link: 40, bytes: 64 } as const;
const Symbol64 = { name: 0, info: 4, section: 6, value: 8, size: 16, bytes: 24 } as const;
/** From here on, section numbers are none: SHN_ABS and others. */
const SHN_LORESERVE = 0xff00;
/** What a symbol is. Names of sections and files, and offsets of thread-local variables, are no addresses of the program. */
const KINDS: Readonly<Record<number, ImageSymbol['kind']>> = {
  [STT.NOTYPE]: 'none',
  [STT.OBJECT]: 'object',
  [STT.FUNC]: 'function',
  [STT.GNU_IFUNC]: 'function',
};

/** What keeps an ELF file from being run, and what helps; undefined: nothing does. */
export function whyNotRunnable(bytes: Uint8Array): { readonly reason: string; readonly hint: string } | undefined {
  try {
    readExecutable(bytes);
    return undefined;
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    return {
      reason: error.message,
      hint: '`gcc -static -no-pie` links what ring3 runs: a static executable at fixed addresses',
    };
  }
}

/** The program in an executable, which `whyNotRunnable` has found nothing against. */
export function builtOf(bytes: Uint8Array): Built {
  const { entry } = readExecutable(bytes);
  const symbols = symbolsOf(bytes);
  const image = { elf: bytes, entry, symbols, lines: NO_LINES, listing: [] };
  const named = symbols.map(({ name, address }) => [name, address] as const);
  return { image, locator: new Locator(NO_LINES, named, new Map()), texts: new Map(), warnings: [] };
}

const NO_LINES: LineTable = { lineAt: () => undefined, sourceAt: () => undefined, addressesOf: () => [] };

/** The symbols of .symtab; none in a file that has been stripped of it, or lies about where it is. */
function symbolsOf(bytes: Uint8Array): ImageSymbol[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const word = (at: number): number => Number(view.getBigUint64(at, true));
  try {
    const sections = Array.from(
      { length: view.getUint16(Header.shnum, true) },
      (_, i) => word(Header.shoff) + i * Section.bytes,
    );
    const table = sections.find((at) => view.getUint32(at + Section.type, true) === SHT.SYMTAB);
    if (table === undefined) return [];
    const names = word(sections[view.getUint32(table + Section.link, true)]! + Section.offset);
    const start = word(table + Section.offset);
    const symbols: ImageSymbol[] = [];
    for (let at = start; at < start + word(table + Section.size); at += Symbol64.bytes) {
      const info = view.getUint8(at + Symbol64.info);
      const kind = KINDS[info & 15];
      const section = view.getUint16(at + Symbol64.section, true);
      const isDefined = section !== SHN.UNDEF && section < SHN_LORESERVE;
      const name = textAt(bytes, names + view.getUint32(at + Symbol64.name, true));
      if (kind === undefined || !isDefined || name === '') continue;
      const address = view.getBigUint64(at + Symbol64.value, true);
      symbols.push({ name, address, size: word(at + Symbol64.size), kind, global: info >> 4 !== 0 });
    }
    return symbols;
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return [];
    throw error;
  }
}

/** Bytes up to the next zero. */
function textAt(bytes: Uint8Array, at: number): string {
  const end = bytes.indexOf(0, at);
  return new TextDecoder().decode(bytes.subarray(at, end < 0 ? undefined : end));
}
