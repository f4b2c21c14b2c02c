/** The global offset table: addresses, and distances from the thread pointer, that code loads. x86-64 psABI, section 5.2. */
import { R } from '../elf-numbers.ts';
import type { ObjectFile, ObjectSymbol, Relocation } from '../object.ts';
import type { IndirectFunctions } from './indirect.ts';
import { rewriteGot, rewriteThreadOffset } from './relocate.ts';
import type { GlobalSymbols } from './symbols.ts';
import { inTableOrder } from './table-order.ts';
import { threadCalls } from './thread-calls.ts';

/** What an entry holds of its symbol. */
type Content = 'address' | 'thread offset';

/** Bytes of an entry. */
const entrySize = 8;

/** The entries that a program cannot do without, in the order of GNU ld. */
export class OffsetTable {
  private readonly offsets = new Map<string | ObjectSymbol, Map<Content, number>>();
  /** What each entry is for, by rising offset. */
  readonly entries: { readonly symbol: ObjectSymbol; readonly content: Content }[] = [];
  /** Its address is taken, so that it is there even without entries. */
  readonly isReferred: boolean;

  constructor(objects: readonly ObjectFile[], globals: GlobalSymbols, indirect: IndirectFunctions) {
    const wanted = new Map<string | ObjectSymbol, Set<Content>>();
    let isReferred = false;
    for (const section of objects.flatMap((object) => object.sections)) {
      const calls = new Set(threadCalls(section).values());
      for (const relocation of section.relocations) {
        isReferred ||= relocation.symbol.name === '_GLOBAL_OFFSET_TABLE_';
        const content = neededBy(section.bytes, relocation, globals, indirect, calls.has(relocation));
        if (!content) continue;
        const key = keyOf(relocation.symbol);
        wanted.set(key, (wanted.get(key) ?? new Set()).add(content));
      }
    }
    this.isReferred = isReferred;
    if (wanted.size > 0) this.fill(wanted, objects, globals);
  }

  /** Local symbols come first, object by object; indirect ones among them come last. */
  private fill(
    wanted: ReadonlyMap<string | ObjectSymbol, ReadonlySet<Content>>,
    objects: readonly ObjectFile[],
    globals: GlobalSymbols,
  ): void {
    const symbols = new Map<string | ObjectSymbol, ObjectSymbol>();
    for (const symbol of objects.flatMap((object) => object.symbols)) {
      const key = keyOf(symbol);
      if (wanted.has(key) && !symbols.has(key)) symbols.set(key, globals.definitionOf(symbol) ?? symbol);
    }
    const named = [...symbols].filter(([key]) => typeof key === 'string').map(([, symbol]) => symbol);
    const locals = [...symbols].filter(([key]) => typeof key !== 'string').map(([, symbol]) => symbol);
    const ordered = [
      ...locals.filter(({ type }) => type !== 'ifunc'),
      ...inTableOrder(named),
      ...locals.filter(({ type }) => type === 'ifunc'),
    ];
    for (const symbol of ordered) {
      const places = new Map<Content, number>();
      for (const content of wanted.get(keyOf(symbol)) ?? []) {
        places.set(content, this.entries.length * entrySize);
        this.entries.push({ symbol, content });
      }
      this.offsets.set(keyOf(symbol), places);
    }
  }

  /** In bytes. */
  get size(): number {
    return this.entries.length * entrySize;
  }

  /** Where the entry for `symbol` begins, from the start of the table. */
  offsetOf(symbol: ObjectSymbol, content: Content): number {
    return this.offsets.get(keyOf(symbol))?.get(content) ?? 0;
  }
}

/** A global name means the same in all objects. */
const keyOf = (symbol: ObjectSymbol): string | ObjectSymbol => (symbol.binding === 'local' ? symbol : symbol.name);

const throughTable: ReadonlySet<number> = new Set([
  R.GOTPCREL,
  R.GOTPCRELX,
  R.REX_GOTPCRELX,
  R.GOT32,
  R.GOT64,
  R.GOTPCREL64,
]);

/** The entry that `relocation` needs; `isCall` if it belongs to a call that is replaced. */
function neededBy(
  bytes: Uint8Array,
  relocation: Relocation,
  globals: GlobalSymbols,
  indirect: IndirectFunctions,
  isCall: boolean,
): Content | undefined {
  const { type, symbol } = relocation;
  if (type === R.GOTTPOFF) return rewriteThreadOffset(bytes, relocation, false) ? undefined : 'thread offset';
  if (!throughTable.has(type)) return undefined;
  const definition = globals.definitionOf(symbol);
  // GNU ld counts the load of `__tls_get_addr`, which nothing defines, before it replaces the call.
  if (isCall) return definition ? undefined : 'address';
  if (definition?.type === 'ifunc') return indirect.needsGotEntry(definition) ? 'address' : undefined;
  return rewriteGot(bytes, relocation, false) ? undefined : 'address';
}
