/** Binding names across objects: which definition each reference means. System V ABI, chapter 4, Symbol Table. */
import { type Diagnostics, suggest } from '../diagnostics.ts';
import type { ObjectFile, ObjectSymbol } from '../object.ts';
import { describePosition } from '../positions.ts';
import { registerNamed } from '../registers.ts';
import { threadCalls } from './thread-calls.ts';

type Attributes = Pick<ObjectSymbol, 'type' | 'size' | 'visibility'>;

/** Which of two visibilities holds. System V ABI, chapter 4, Symbol Visibility. */
const strictness = { default: 0, protected: 1, hidden: 2, internal: 3 } as const;

/** All global names of a link. */
export class GlobalSymbols {
  private readonly definitions = new Map<string, ObjectSymbol>();
  /** What a name means of which an object defines a default version only, `name@@version`. */
  private readonly defaults = new Map<string, ObjectSymbol>();
  private readonly described = new Map<string, Attributes>();
  private readonly linkerNames: ReadonlySet<string>;

  /** Collects the definitions of `objects` and reports names that two objects define. */
  constructor(objects: readonly ObjectFile[], linkerNames: ReadonlySet<string>, diagnostics: Diagnostics) {
    this.linkerNames = linkerNames;
    for (const object of objects) {
      for (const symbol of object.symbols) {
        if (symbol.binding === 'local') continue;
        this.describe(symbol);
        if (symbol.place.kind !== 'undefined') this.define(symbol, diagnostics);
      }
    }
  }

  /** What one object says of a name holds for all of them: a definition's word counts more than a reference's. */
  private describe({ name, type, size, visibility, place }: ObjectSymbol): void {
    const before = this.described.get(name) ?? { type: 'none', size: 0, visibility: 'default' };
    const isDefined = place.kind !== 'undefined';
    this.described.set(name, {
      type: type !== 'none' && (isDefined || before.type === 'none') ? type : before.type,
      size: size !== 0 && (isDefined || before.size === 0) ? size : before.size,
      visibility: strictness[visibility] > strictness[before.visibility] ? visibility : before.visibility,
    });
  }

  /** Type, size and visibility of a symbol, as all objects together have them. */
  attributesOf(symbol: ObjectSymbol): Attributes {
    return (symbol.binding === 'local' ? undefined : this.described.get(symbol.name)) ?? symbol;
  }

  private define(symbol: ObjectSymbol, diagnostics: Diagnostics): void {
    const [plain, version] = symbol.name.split('@@');
    if (version !== undefined) {
      this.defaults.set(plain!, symbol);
      this.defaults.set(`${plain}@${version}`, symbol);
    }
    const before = this.definitions.get(symbol.name);
    if (!before) {
      this.definitions.set(symbol.name, symbol);
      return;
    }
    const isCommon = (one: ObjectSymbol): boolean => one.place.kind === 'common';
    if (isCommon(symbol) && isCommon(before)) {
      // The largest common block wins.
      if (symbol.size > before.size) this.definitions.set(symbol.name, symbol);
    } else if (isCommon(before) || (before.binding === 'weak' && symbol.binding === 'global')) {
      this.definitions.set(symbol.name, symbol);
    } else if (!isCommon(symbol) && symbol.binding === 'global') {
      const first = describePosition(before.at);
      diagnostics.error(symbol.at, `\`${symbol.name}\` is defined twice`, `the first definition is at ${first}`);
    }
  }

  /** The definition that `symbol` means; `undefined` if there is none. */
  definitionOf(symbol: ObjectSymbol): ObjectSymbol | undefined {
    if (symbol.binding === 'local') return symbol.place.kind === 'undefined' ? undefined : symbol;
    return this.named(symbol.name);
  }

  /** The definition of a global name. */
  named(name: string): ObjectSymbol | undefined {
    return this.definitions.get(name) ?? this.defaults.get(name);
  }

  /** Common blocks that nothing else defines, which the linker must make room for. */
  commons(): ObjectSymbol[] {
    return [...this.definitions.values()].filter((symbol) => symbol.place.kind === 'common');
  }

  /** Reports every name that is used but not defined, once per object, where it is used first. */
  reportUndefined(
    objects: readonly ObjectFile[],
    isLinkerDefined: (name: string) => boolean,
    diagnostics: Diagnostics,
  ): void {
    for (const object of objects) {
      const reported = new Set<string>();
      for (const section of object.sections) {
        const calls = new Set(threadCalls(section).values());
        for (const relocation of section.relocations) {
          const { symbol, at } = relocation;
          if (calls.has(relocation)) continue;
          const known = this.definitionOf(symbol) !== undefined || isLinkerDefined(symbol.name);
          if (known || symbol.binding === 'weak' || reported.has(symbol.name)) continue;
          reported.add(symbol.name);
          diagnostics.error(at, `undefined symbol \`${symbol.name}\``, this.hint(symbol.name, object));
        }
      }
    }
  }

  private hint(name: string, object: ObjectFile): string | undefined {
    if (registerNamed(name.toLowerCase())) return `did you mean the register \`%${name}\`?`;
    const names = [...this.definitions.keys(), ...object.definedNames, ...this.linkerNames].filter(
      (other) => !other.includes('\u0001'),
    );
    const meant = suggest(name, names);
    return meant && `did you mean \`${meant}\`?`;
  }
}
