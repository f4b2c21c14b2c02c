/** The names of a file and their symbols. */
import type { SourcePosition } from './positions.ts';
import { SymbolEntry } from './symbols.ts';

/** The symbols of one file. */
export class SymbolTable {
  readonly byName = new Map<string, SymbolEntry>();
  private readonly localLabels = new Map<number, { last?: SymbolEntry; next?: SymbolEntry; count: number }>();

  /** The symbol called `name`, made if it is new. */
  get(name: string, mentionedAt?: SourcePosition): SymbolEntry {
    let symbol = this.byName.get(name);
    if (!symbol) {
      symbol = new SymbolEntry(name);
      this.byName.set(name, symbol);
    }
    if (mentionedAt && !symbol.mentionedAt) symbol.mentionedAt = mentionedAt;
    return symbol;
  }

  /** Gives the name of `old` to a new symbol with the same attributes and no meaning yet. */
  replace(old: SymbolEntry): SymbolEntry {
    const fresh = new SymbolEntry(old.name);
    fresh.binding = old.binding;
    fresh.visibility = old.visibility;
    fresh.type = old.type;
    fresh.size = old.size;
    fresh.mentionedAt = old.mentionedAt;
    this.byName.set(old.name, fresh);
    return fresh;
  }

  /** The symbol that the next `number:` will define. */
  nextLocal(number: number): SymbolEntry {
    const state = this.localState(number);
    state.next ??= new SymbolEntry(`${number}\u0001${state.count}`);
    return state.next;
  }

  /** The symbol that the last `number:` defined, if there was one. */
  lastLocal(number: number): SymbolEntry | undefined {
    return this.localState(number).last;
  }

  /** Takes the symbol for a `number:` that stands here. */
  takeLocal(number: number): SymbolEntry {
    const symbol = this.nextLocal(number);
    const state = this.localState(number);
    state.last = symbol;
    delete state.next;
    state.count++;
    return symbol;
  }

  /** References to local labels that no label satisfied. */
  danglingLocals(): SymbolEntry[] {
    return [...this.localLabels.values()].flatMap((state) => (state.next ? [state.next] : []));
  }

  private localState(number: number): { last?: SymbolEntry; next?: SymbolEntry; count: number } {
    let state = this.localLabels.get(number);
    if (!state) {
      state = { count: 0 };
      this.localLabels.set(number, state);
    }
    return state;
  }
}
