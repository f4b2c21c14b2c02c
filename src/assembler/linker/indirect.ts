/**
 * Indirect functions: a symbol of type STT_GNU_IFUNC names a resolver, which start-up code calls to learn the address of
 * the function. A static program reaches them by jumps through `.got.plt`, and lists what start-up has to fill in between
 * `__rela_iplt_start` and `__rela_iplt_end`. x86-64 psABI, sections 4.4.1 (R_X86_64_IRELATIVE) and 5.2.
 */
import { ByteBuffer, writeInteger } from '../bytes.ts';
import type { Diagnostics } from '../diagnostics.ts';
import { R, relocationName, SHF } from '../elf-numbers.ts';
import type { ObjectFile, ObjectSection, ObjectSymbol, Relocation } from '../object.ts';
import type { GlobalSymbols } from './symbols.ts';
import { inTableOrder } from './table-order.ts';

/** How a program uses an indirect function. */
interface Use {
  readonly symbol: ObjectSymbol;
  /** It is called, or read-only memory holds its address: it needs a jump of its own, whose address is taken for its. */
  hasJump: boolean;
  /** Its address may be compared, so all addresses taken of it must be one. */
  isCompared: boolean;
  isLoaded: boolean;
  /** The number of its jump. */
  slot: number;
}

/** A pointer in writable memory that start-up fills in. */
interface Pointer {
  readonly section: ObjectSection;
  readonly relocation: Relocation;
}

/** Entries of `.got.plt` that a dynamic linker would use, in bytes. */
const reserved = 24;
/** Bytes of an entry of `.rela.plt`. */
const relocationSize = 24;
/** GNU_PROPERTY_X86_FEATURE_1_AND, and in it the promise that indirect jumps go to ENDBR64. */
const features = 0xc0000002;
const tracksBranches = 1;

/** Where things that indirect functions need lie. */
export interface IndirectAddresses {
  readonly jumps: number;
  readonly gotPlt: number;
  readonly got: number;
  /** The address of a resolver. */
  resolver(symbol: ObjectSymbol): bigint;
  /** The address of a relocation's field. */
  field(section: ObjectSection, offset: number): bigint;
}

/** All indirect functions of a program. */
export class IndirectFunctions {
  private readonly uses = new Map<ObjectSymbol, Use>();
  private readonly pointers: Pointer[] = [];
  private readonly atStart = new Set<Relocation>();
  /** Functions with jumps, in the order of these. */
  private readonly jumps: Use[] = [];
  private readonly globals: GlobalSymbols;
  /** The bytes of a jump. */
  readonly jumpSize: number;

  /** Finds their uses in `objects`, whose merged properties are given. */
  constructor(
    objects: readonly ObjectFile[],
    globals: GlobalSymbols,
    properties: ReadonlyMap<number, number>,
    diagnostics: Diagnostics,
  ) {
    this.globals = globals;
    this.jumpSize = (properties.get(features) ?? 0) & tracksBranches ? 16 : 8;
    const possible = objects.flatMap(({ symbols }) => symbols).some(({ type }) => type === 'ifunc');
    if (!possible) return;
    const sections = objects.flatMap((object) => object.sections).filter(({ flags }) => (flags & SHF.ALLOC) !== 0n);
    for (const section of sections) for (const relocation of section.relocations) this.note(section, relocation);
    this.numberJumps(objects);
    for (const section of sections) {
      for (const relocation of section.relocations) this.check(section, relocation, diagnostics);
    }
  }

  private usageOf(symbol: ObjectSymbol): Use | undefined {
    const definition = this.globals.definitionOf(symbol);
    if (definition?.type !== 'ifunc') return undefined;
    let use = this.uses.get(definition);
    if (!use) {
      use = { symbol: definition, hasJump: false, isCompared: false, isLoaded: false, slot: -1 };
      this.uses.set(definition, use);
    }
    return use;
  }

  private note({ flags }: ObjectSection, { type, symbol }: Relocation): void {
    const use = this.usageOf(symbol);
    if (!use) return;
    const isReadOnly = (flags & SHF.WRITE) === 0n;
    switch (type) {
      case R.PLT32:
      case R.PLTOFF64:
        use.hasJump = true;
        break;
      case R[64]:
      case R[32]:
      case R['32S']:
        use.isCompared = true;
        use.hasJump ||= isReadOnly;
        break;
      case R.PC32:
        // Among data this may be a pointer of its own kind.
        use.isCompared ||= (flags & SHF.EXECINSTR) === 0n;
        use.hasJump ||= isReadOnly;
        break;
      case R.PC64:
        use.hasJump ||= isReadOnly;
        break;
      case R.GOTPCREL:
      case R.GOTPCRELX:
      case R.REX_GOTPCRELX:
        use.isLoaded = true;
        break;
    }
  }

  /** Global functions come in the order of ld's table, local ones behind them. */
  private numberJumps(objects: readonly ObjectFile[]): void {
    const used = objects.flatMap(({ symbols }) => symbols).flatMap((symbol) => this.uses.get(symbol) ?? []);
    const jumping = used.filter(({ hasJump }) => hasJump);
    const globals = inTableOrder(jumping.map(({ symbol }) => symbol).filter(({ binding }) => binding !== 'local'));
    const locals = jumping.map(({ symbol }) => symbol).filter(({ binding }) => binding === 'local');
    for (const symbol of [...globals, ...locals]) {
      const use = this.uses.get(symbol)!;
      use.slot = this.jumps.push(use) - 1;
    }
  }

  /** Reports what cannot be filled in, and notes what start-up fills in. */
  private check(section: ObjectSection, relocation: Relocation, diagnostics: Diagnostics): void {
    const { type, symbol, addend, at } = relocation;
    const use = this.usageOf(symbol);
    if (!use) return;
    const isPointer = type === R[64];
    if (isPointer && addend !== 0n) {
      diagnostics.error(at, `nothing can be added to the address of the indirect function \`${symbol.name}\``);
      return;
    }
    const needsJump = [R[64], R[32], R['32S'], R.PC32, R.PC64].some((direct) => direct === type);
    if (isPointer && !use.hasJump) {
      this.pointers.push({ section, relocation });
      this.atStart.add(relocation);
    } else if (type === R[16] || type === R[8] || type === R.PC16 || type === R.PC8 || (needsJump && !use.hasJump)) {
      const hint = 'its address is known only when the program starts: a `.quad` can hold it';
      diagnostics.error(at, `${relocationName(type)} cannot name the indirect function \`${symbol.name}\``, hint);
      this.atStart.add(relocation);
    }
  }

  /** Whether the field of `relocation` stays empty until the program starts. */
  isFilledAtStart(relocation: Relocation): boolean {
    return this.atStart.has(relocation);
  }

  /** Whether loads of the address of `symbol` through the GOT need an entry there: often the one of its jump will do. */
  needsGotEntry(symbol: ObjectSymbol): boolean {
    const use = this.uses.get(symbol);
    return use?.isLoaded === true && (!use.hasJump || use.isCompared);
  }

  /** The number of the jump to `symbol`, or `undefined` if it has none. */
  jumpOf(symbol: ObjectSymbol): number | undefined {
    const slot = this.uses.get(symbol)?.slot ?? -1;
    return slot < 0 ? undefined : slot;
  }

  /** Bytes of all jumps. */
  get jumpsSize(): number {
    return this.jumps.length * this.jumpSize;
  }

  /** Bytes that `.got.plt` takes. */
  get gotPltSize(): number {
    return reserved + this.jumps.length * 8;
  }

  /** Where the entry of jump `slot` begins in `.got.plt`. */
  gotPltOffset(slot: number): number {
    return reserved + slot * 8;
  }

  /** Bytes of what start-up has to fill in; `loaded` are the symbols with entries in the GOT. */
  relocationsSize(loaded: readonly ObjectSymbol[]): number {
    return (this.pointers.length + this.unresolved(loaded).length + this.jumps.length) * relocationSize;
  }

  /** Those whose entries in the GOT start-up has to fill in. */
  private unresolved(loaded: readonly ObjectSymbol[]): ObjectSymbol[] {
    return loaded.filter((symbol) => symbol.type === 'ifunc' && this.jumpOf(symbol) === undefined);
  }

  /** The bytes of the jumps. */
  writeJumps({ jumps, gotPlt }: IndirectAddresses): Uint8Array {
    const bytes = new Uint8Array(this.jumpsSize);
    for (const { slot } of this.jumps) {
      const start = slot * this.jumpSize;
      const tracked = this.jumpSize === 16;
      // endbr64 if branches are tracked; jmp *entry(%rip); a NOP that fills the rest
      bytes.set(tracked ? [0xf3, 0x0f, 0x1e, 0xfa, 0xff, 0x25] : [0xff, 0x25], start);
      const field = start + (tracked ? 6 : 2);
      const next = jumps + field + 4;
      writeInteger(bytes, field, BigInt(gotPlt + this.gotPltOffset(slot) - next), 4);
      bytes.set(tracked ? [0x66, 0x0f, 0x1f, 0x44, 0, 0] : [0x66, 0x90], field + 4);
    }
    return bytes;
  }

  /** The bytes of `.got.plt`: until start-up, an entry leads back to its jump, behind the instruction that loads it. */
  writeGotPlt({ jumps }: IndirectAddresses): Uint8Array {
    const bytes = new Uint8Array(this.gotPltSize);
    for (const { slot } of this.jumps) {
      const back = jumps + slot * this.jumpSize + (this.jumpSize === 16 ? 0 : 6);
      writeInteger(bytes, this.gotPltOffset(slot), BigInt(back), 8);
    }
    return bytes;
  }

  /** The bytes of `.rela.plt`: pointers first, then entries of the GOT, then those of jumps, last first. */
  writeRelocations(loaded: readonly ObjectSymbol[], addresses: IndirectAddresses): Uint8Array {
    const table = new ByteBuffer();
    const add = (field: bigint, symbol: ObjectSymbol): void => {
      table.appendInteger(field, 8);
      table.appendInteger(BigInt(R.IRELATIVE), 8);
      table.appendInteger(addresses.resolver(symbol), 8);
    };
    for (const { section, relocation } of this.pointers) {
      const definition = this.globals.definitionOf(relocation.symbol)!;
      add(addresses.field(section, relocation.offset), definition);
    }
    for (const symbol of localFirst(this.unresolved(loaded)))
      add(BigInt(addresses.got + loaded.indexOf(symbol) * 8), symbol);
    for (const symbol of localFirst(this.jumps.map((use) => use.symbol)).reverse()) {
      add(BigInt(addresses.gotPlt + this.gotPltOffset(this.uses.get(symbol)!.slot)), symbol);
    }
    return table.view().slice();
  }
}

/** ld finishes local symbols before the others. */
const localFirst = (symbols: readonly ObjectSymbol[]): ObjectSymbol[] => [
  ...symbols.filter(({ binding }) => binding === 'local'),
  ...symbols.filter(({ binding }) => binding !== 'local'),
];
