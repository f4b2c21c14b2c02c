/** Directives about symbols. "Using as", chapter Assembler Directives. */
import type { Argument, Directive } from '../../../grammar/index.ts';
import type { Assembler } from '../assembler.ts';
import { assign, define } from '../definitions.ts';
import { R, SHF, SHT } from '../elf-numbers.ts';
import type { Section } from '../sections.ts';
import type { SymbolEntry } from '../symbols.ts';
import { boundOf, expressionOf, numberAt, textOf } from './arguments.ts';
import type { DirectiveHandler } from './handler.ts';

/** The symbol that an argument names; reports and returns `undefined` if it names none. */
function symbolOf(assembler: Assembler, argument: Argument | undefined, directive: Directive): SymbolEntry | undefined {
  const item = argument?.items[0];
  const name = item?.kind === 'symbol' ? item.name : item?.kind === 'string' ? textOf(argument) : '';
  const more = argument?.items[1];
  if (more && directive.name !== '.type') {
    assembler.error(more.span, 'unexpected text after the name', 'names are separated by commas');
    return undefined;
  }
  if (item?.kind === 'symbol' && item.modifier && (directive.name !== '.type' || directive.arguments[1])) {
    assembler.error(item.span, `\`@${item.modifier}\` cannot follow a name here`);
    return undefined;
  }
  if (argument && name !== '') return assembler.symbols.get(name, assembler.at(argument.span));
  assembler.error(argument?.span ?? directive.span, `\`${directive.name}\` needs a symbol's name`);
  return undefined;
}

/** Does something to each symbol in a list. */
const each =
  (change: (symbol: SymbolEntry) => void): DirectiveHandler =>
  (assembler, directive) => {
    if (directive.arguments.length === 0) symbolOf(assembler, undefined, directive);
    for (const argument of directive.arguments) {
      const symbol = symbolOf(assembler, argument, directive);
      if (symbol) change(symbol);
    }
  };

const types: Readonly<Record<string, SymbolEntry['type']>> = {
  function: 'function',
  STT_FUNC: 'function',
  object: 'object',
  STT_OBJECT: 'object',
  tls_object: 'tls',
  STT_TLS: 'tls',
  notype: 'none',
  STT_NOTYPE: 'none',
  common: 'object',
  STT_COMMON: 'object',
  gnu_unique_object: 'object',
  gnu_indirect_function: 'ifunc',
  STT_GNU_IFUNC: 'ifunc',
  // By the numbers of System V ABI, figure 4-20.
  0: 'none',
  1: 'object',
  2: 'function',
  5: 'object',
  6: 'tls',
  10: 'ifunc',
};

/** `.type NAME, @function` */
const type: DirectiveHandler = (assembler, directive) => {
  const symbol = symbolOf(assembler, directive.arguments[0], directive);
  // Both `foo, @function` and `foo @function` are written.
  const written = directive.arguments[1] ?? directive.arguments[0];
  const item = directive.arguments[1] ? written?.items[0] : written?.items[1];
  // Without a comma the type looks like what may follow a name in an expression: `foo@function`.
  const [first] = directive.arguments[0]?.items ?? [];
  const isOneWord = first?.kind === 'symbol' && first.modifier !== undefined && !directive.arguments[1];
  const modifier = isOneWord ? written?.text.replace(/^.*@/, '') : undefined;
  const name = modifier ?? (item?.kind === 'flag' || item?.kind === 'symbol' ? item.name : textOf(written));
  const found = Object.hasOwn(types, name) ? types[name] : undefined;
  if (!symbol) return;
  const more = directive.arguments[1] && (directive.arguments[0]?.items[1] ?? directive.arguments[1].items[1]);
  if (more) assembler.error(more.span, 'unexpected text after the name');
  else if (found === undefined) {
    assembler.error(written!.span, `unknown symbol type \`${name}\``, '@function and @object are usual');
  } else if (symbol.type !== 'tls') symbol.type = found;
};

const size: DirectiveHandler = (assembler, directive) => {
  const symbol = symbolOf(assembler, directive.arguments[0], directive);
  const [, value] = directive.arguments;
  if (!symbol) return;
  const bound = value && boundOf(assembler, value);
  if (bound) symbol.size = bound;
  else if (!value) assembler.error(directive.span, '`.size` needs a symbol and a size');
};

/** `.set NAME, VALUE`; `again` allows the name to have a value already. */
const set =
  (again: boolean): DirectiveHandler =>
  (assembler, directive) => {
    const [name, value] = directive.arguments;
    const item = name?.items[0];
    if (!name || name.items[1] || (item?.kind !== 'symbol' && item?.kind !== 'string') || !value) {
      assembler.error(directive.span, `\`${directive.name}\` needs a symbol and a value`);
      return;
    }
    assign(assembler, item.kind === 'symbol' ? item.name : textOf(name), boundOf(assembler, value), name.span, again);
  };

/** `.lsym NAME, VALUE`, of a value that is known */
const lsym: DirectiveHandler = (assembler, directive) => {
  const name = directive.arguments[0]?.items[0];
  if (name?.kind !== 'symbol') assembler.error(directive.span, '`.lsym` needs a symbol and a value');
  else {
    const value = numberAt(assembler, directive, 1);
    if (value !== undefined) assign(assembler, name.name, { kind: 'number', value }, name.span, true);
  }
};

/** `.symver NAME, NAME@VERSION, VISIBILITY` */
const symver: DirectiveHandler = (assembler, directive, rest) => {
  const match = /^\s*([\w.$]+)\s*,\s*([\w.$]+)(@{1,3})([\w.$]+)\s*(?:,\s*(local|hidden|remove)\s*)?$/.exec(rest);
  if (!match) {
    assembler.error(directive.span, '`.symver` needs a symbol and a name with a version', 'foo_1, foo@VERSION_1');
    return;
  }
  const [, name, plain, kind, version, visibility] = match;
  const symbol = assembler.symbols.get(name!, assembler.at());
  if (kind === '@@@' && symbol.versions.some((other) => other.kind === '@@@')) {
    assembler.error(directive.span, `\`${name}\` has a version already`);
    return;
  }
  symbol.versions.push({ plain: plain!, kind: kind as '@' | '@@' | '@@@', version: version! });
  if (visibility === 'remove') symbol.isRemoved = true;
  if (visibility === 'local' || visibility === 'remove') symbol.binding = 'local';
  else if (visibility === 'hidden') symbol.visibility = 'hidden';
};

/** `.eqv NAME, EXPRESSION`: the name stands for the expression, which is evaluated anew at each use. */
const eqv: DirectiveHandler = (assembler, directive) => {
  const [name, value] = directive.arguments;
  const item = name?.items[0];
  const expression = value && expressionOf(assembler, value);
  if (item?.kind !== 'symbol' || !expression) {
    assembler.error(directive.span, '`.eqv` needs a symbol and a value');
    return;
  }
  define(assembler, item.name, expression, name!.span);
};

/** `.comm NAME, SIZE, ALIGNMENT`, for data of each kind */
const common =
  (kind: 'plain' | 'large' | 'tls'): DirectiveHandler =>
  (assembler, directive) => {
    const symbol = symbolOf(assembler, directive.arguments[0], directive);
    const bytes = numberAt(assembler, directive, 1);
    const alignment = commonAlignment(assembler, directive, bytes ?? 0n);
    if (!symbol || bytes === undefined || alignment === undefined) return;
    if (symbol.binding === 'local') {
      const section = kind === 'large' ? largeBss(assembler) : plainBss(assembler);
      allocate(assembler, section, symbol, bytes, alignment, directive);
    } else if (symbol.isDefined && symbol.meaning.kind !== 'common') {
      assembler.error(directive.span, `\`${symbol.name}\` is already defined`);
      return;
    } else {
      const isLarge = kind === 'large' ? ({ isLarge: true } as const) : {};
      symbol.meaning = { kind: 'common', size: Number(bytes), alignment, ...isLarge };
      symbol.definedAt = assembler.at(directive.span);
    }
    symbol.type = kind === 'tls' ? 'tls' : 'object';
  };

const plainBss = (assembler: Assembler): Section => assembler.sections.get('.bss', SHT.NOBITS, SHF.ALLOC | SHF.WRITE);

/** The section of large objects that begin as zeros. */
const largeBss = (assembler: Assembler): Section =>
  assembler.sections.get('.lbss', SHT.NOBITS, SHF.ALLOC | SHF.WRITE | SHF.X86_64_LARGE);

/** Without an alignment the object gets the largest power of two that is not above its size, up to 16. */
function commonAlignment(assembler: Assembler, directive: Directive, bytes: bigint): number | undefined {
  if (directive.arguments.length > 2) return Number(numberAt(assembler, directive, 2) ?? 1n) || 1;
  let alignment = 1;
  while (alignment < 16 && BigInt(alignment * 2) <= bytes) alignment *= 2;
  return alignment;
}

/** Puts a local object at the end of `section`, which is `.bss` or like it. */
function allocate(
  assembler: Assembler,
  where: Section,
  symbol: SymbolEntry,
  bytes: bigint,
  alignment: number,
  directive: Directive,
): void {
  if (symbol.isDefined) {
    assembler.error(directive.span, `\`${symbol.name}\` is already defined`);
    return;
  }
  const { cursor, previousCursor } = assembler;
  // Behind what the text itself puts there.
  assembler.enter(where, 1);
  const { section } = assembler.cursor;
  if (alignment > 1) {
    section.alignment = Math.max(section.alignment, alignment);
    const fill = new Uint8Array(1);
    assembler.cursor.push({
      kind: 'align',
      boundary: alignment,
      fill,
      most: Number.POSITIVE_INFINITY,
    });
  }
  symbol.meaning = { kind: 'label', ...assembler.cursor.here() };
  symbol.definedAt = assembler.at(directive.span);
  symbol.type = 'object';
  symbol.size = { kind: 'number', value: bytes };
  const at = assembler.at(directive.span);
  const element = new Uint8Array(1);
  assembler.cursor.push({ kind: 'space', count: { kind: 'number', value: bytes }, element, at });
  assembler.cursor = cursor;
  assembler.previousCursor = previousCursor;
}

/** `.lcomm NAME, SIZE` */
const lcomm: DirectiveHandler = (assembler, directive) => {
  const more = directive.arguments[2];
  if (more) {
    assembler.error(more.span, '`.lcomm` takes no alignment', 'write `.local` and `.comm`');
    return;
  }
  const symbol = symbolOf(assembler, directive.arguments[0], directive);
  const bytes = numberAt(assembler, directive, 1);
  const alignment = commonAlignment(assembler, directive, bytes ?? 0n);
  if (!symbol || bytes === undefined || alignment === undefined) return;
  symbol.binding ??= 'local';
  allocate(assembler, plainBss(assembler), symbol, bytes, alignment, directive);
};

const global = each((symbol) => {
  if (symbol.binding !== 'weak') symbol.binding = 'global';
});

/** `.weakref ALIAS, TARGET`: what only the alias names need not exist. */
const weakref: DirectiveHandler = (assembler, directive) => {
  const alias = symbolOf(assembler, directive.arguments[0], directive);
  const item = directive.arguments[1]?.items[0];
  if (!alias) return;
  if (item?.kind !== 'symbol') {
    assembler.error(directive.span, '`.weakref` needs two names');
    return;
  }
  const target = assembler.symbols.get(item.name);
  for (let symbol: SymbolEntry | undefined = target; symbol; symbol = symbol.weakReference) {
    if (symbol !== alias) continue;
    assembler.error(directive.span, `\`${alias.name}\` would refer to itself`);
    return;
  }
  if (alias.isDefined) assembler.error(directive.span, `\`${alias.name}\` is already defined`);
  else alias.weakReference = target;
};

/** Names of relocations besides those of the ABI. */
const plainRelocations: Readonly<Record<string, number>> = {
  bfd_reloc_none: R.NONE,
  bfd_reloc_8: R[8],
  bfd_reloc_16: R[16],
  bfd_reloc_32: R[32],
  bfd_reloc_64: R[64],
};

/** `.reloc OFFSET, NAME, VALUE` */
const reloc: DirectiveHandler = (assembler, directive) => {
  const [place, kind, written] = directive.arguments;
  const offset = place && boundOf(assembler, place);
  const value = written && boundOf(assembler, written);
  const name = textOf(kind).toLowerCase();
  const known = Object.entries(R).find(([short]) => `r_x86_64_${short.toLowerCase()}` === name);
  const type = known?.[1] ?? plainRelocations[name];
  if (!kind) assembler.error(directive.span, '`.reloc` needs an offset and the name of a relocation');
  else if (type === undefined) {
    assembler.error(kind.span, `unknown relocation \`${textOf(kind)}\``, 'R_X86_64_PC32 is one');
  } else if (offset) assembler.cursor.section.requests.push({ offset, type, value, at: assembler.at(directive.span) });
};

export const symbolDirectives: Readonly<Record<string, DirectiveHandler>> = {
  '.globl': global,
  '.xdef': global,
  '.global': global,
  '.local': each((symbol) => {
    symbol.binding = 'local';
  }),
  '.weak': each((symbol) => {
    symbol.binding = 'weak';
  }),
  '.hidden': each((symbol) => {
    symbol.visibility = 'hidden';
  }),
  '.internal': each((symbol) => {
    symbol.visibility = 'internal';
  }),
  '.protected': each((symbol) => {
    symbol.visibility = 'protected';
  }),
  // Every undefined symbol is external.
  '.extern': () => {},
  '.xref': () => {},
  '.type': type,
  '.size': size,
  '.set': set(true),
  '.equ': set(true),
  '.equiv': set(false),
  '.eqv': eqv,
  '.comm': common('plain'),
  '.common': common('plain'),
  '.xcom': common('plain'),
  '.largecomm': common('large'),
  '.tls_common': common('tls'),
  '.lcomm': lcomm,
  '.lsym': lsym,
  '.symver': symver,
  '.weakref': weakref,
  '.reloc': reloc,
};
