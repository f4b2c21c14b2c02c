/** Directives that choose the section. "Using as", section Section (ELF version). */
import type { Argument, Directive } from '../../../grammar/index.ts';
import type { Assembler } from '../assembler.ts';
import { textOfBytes } from '../bytes.ts';
import { SHF, SHT } from '../elf-numbers.ts';
import { Section } from '../sections.ts';
import { numberAt, stringOf, textOf } from './arguments.ts';
import type { DirectiveHandler } from './handler.ts';

const code = SHF.ALLOC | SHF.EXECINSTR;
const data = SHF.ALLOC | SHF.WRITE;
const tls = data | SHF.TLS;

/** What a section's name alone says, where it says something. System V ABI, Special Sections. */
const wellKnown: readonly (readonly [RegExp, number, bigint])[] = [
  [/^\.text(\.|$)|^\.(?:init|fini)$/, SHT.PROGBITS, code],
  [/^\.data1?(\.|$)/, SHT.PROGBITS, data],
  [/^\.bss(\.|$)/, SHT.NOBITS, data],
  [/^\.rodata1?(\.|$)/, SHT.PROGBITS, SHF.ALLOC],
  [/^\.tdata(\.|$)/, SHT.PROGBITS, tls],
  [/^\.tbss(\.|$)/, SHT.NOBITS, tls],
  [/^\.lbss(\.|$)/, SHT.NOBITS, data | SHF.X86_64_LARGE],
  [/^\.ldata(\.|$)/, SHT.PROGBITS, data | SHF.X86_64_LARGE],
  [/^\.lrodata(\.|$)/, SHT.PROGBITS, SHF.ALLOC | SHF.X86_64_LARGE],
  [/^\.init_array(\.|$)/, SHT.INIT_ARRAY, data],
  [/^\.fini_array(\.|$)/, SHT.FINI_ARRAY, data],
  [/^\.preinit_array(\.|$)/, SHT.PREINIT_ARRAY, data],
  [/^\.eh_frame$/, SHT.PROGBITS, SHF.ALLOC],
  [/^\.note\.GNU-stack$/, SHT.PROGBITS, 0n],
  [/^\.note(\.|$)/, SHT.NOTE, 0n],
];

const flagLetters: Readonly<Record<string, bigint>> = {
  a: SHF.ALLOC,
  w: SHF.WRITE,
  x: SHF.EXECINSTR,
  M: SHF.MERGE,
  S: SHF.STRINGS,
  G: SHF.GROUP,
  T: SHF.TLS,
  l: SHF.X86_64_LARGE,
  e: SHF.EXCLUDE,
  o: 0n,
  R: 0n,
  '?': 0n,
};

const typeNames: Readonly<Record<string, number>> = {
  progbits: SHT.PROGBITS,
  nobits: SHT.NOBITS,
  note: SHT.NOTE,
  init_array: SHT.INIT_ARRAY,
  fini_array: SHT.FINI_ARRAY,
  preinit_array: SHT.PREINIT_ARRAY,
  unwind: SHT.X86_64_UNWIND,
};

/** A directive that is a section's name: `.text 1` continues its subsection 1. */
const named = (name: string): DirectiveHandler => {
  const [, type, flags] = wellKnown.find(([pattern]) => pattern.test(name))!;
  return (assembler, directive) => {
    const subsection = numberAt(assembler, directive, 0, 0n) ?? 0n;
    assembler.enter(assembler.sections.get(name, type, flags), Number(subsection));
  };
};

/** `.section NAME, "flags", @type, entry size`; also for `.pushsection`. Returns whether it was understood. */
function enterNamed(assembler: Assembler, directive: Directive): boolean {
  const [nameArgument, ...attributes] = directive.arguments;
  const name = textOf(nameArgument);
  if (name === '') {
    assembler.error(directive.span, `\`${directive.name}\` needs a name`);
    return false;
  }
  if (nameArgument!.items.length > 1 || (/\s/.test(name) && nameArgument!.text === name)) {
    assembler.error(nameArgument!.span, 'unexpected text after the name');
    return false;
  }
  if (assembler.symbols.byName.get(name)?.isDefined) {
    assembler.error(nameArgument!.span, `\`${name}\` is the name of a label already`);
    return false;
  }
  // `.pushsection NAME, 1` gives a subsection before the flags.
  let subsection = 0;
  if (attributes[0]?.items[0]?.kind === 'integer') {
    subsection = Number(attributes.shift()!.items[0] && numberAt(assembler, directive, 1, 0n));
  }
  const usual = wellKnown.find(([pattern]) => pattern.test(name));
  const existing = assembler.sections.named(name);
  const [flagArgument, typeArgument, sizeArgument] = attributes;
  let flags = usual?.[2] ?? 0n;
  let type = usual?.[1] ?? SHT.PROGBITS;
  if (flagArgument && flagArgument.items.length > 0) {
    const written = readFlags(assembler, directive, directive.arguments.indexOf(flagArgument));
    if (written === undefined) return false;
    flags = written;
  }
  if (typeArgument && flagArgument?.items.length === 0) {
    assembler.error(directive.span, 'the flags are missing before the type', 'write `""` for none');
    return false;
  }
  if (flagArgument?.text === '' && !typeArgument) {
    assembler.error(directive.span, 'the flags are missing after the comma');
    return false;
  }
  const surplus = flagArgument?.items[1] ?? typeArgument?.items[1];
  if (surplus || typeArgument?.text === '') {
    const hint = 'flags, type and entry size are separated by commas';
    assembler.error(surplus?.span ?? directive.span, surplus ? 'unexpected text here' : 'the type is missing', hint);
    return false;
  }
  if (typeArgument) {
    const written = typeNames[typeArgument.text.replace(/^[@%"]|"$/g, '').toLowerCase()];
    if (written === undefined) {
      assembler.error(
        typeArgument.span,
        `unknown section type \`${typeArgument.text}\``,
        '@progbits and @nobits are usual',
      );
      return false;
    }
    type = written;
  }
  let merged = (flags & SHF.MERGE) !== 0n;
  if (merged && !sizeArgument?.text) {
    assembler.warning(
      directive.span,
      'a mergeable section (flag `M`) needs the size of its entries',
      'it is not merged',
    );
    flags &= ~SHF.MERGE;
    merged = false;
  }
  const entrySize = merged
    ? Number(numberAt(assembler, directive, directive.arguments.indexOf(sizeArgument!)) ?? 0n)
    : 0;
  const group = groupOf(assembler, directive, flagArgument, merged);
  const known = group ? undefined : existing;
  if (known && flagArgument && flagArgument.items.length > 0 && known.flags !== flags) {
    assembler.warning(flagArgument.span, `\`${name}\` has other flags already, which it keeps`);
  }
  assembler.enter(known ?? assembler.sections.get(name, type, flags, entrySize, group), subsection);
  return true;
}

/** The group that the flag `G` names behind type and entry size, or that of the current section with `?`. */
function groupOf(
  assembler: Assembler,
  directive: Directive,
  flags: Argument | undefined,
  merged: boolean,
): Section['group'] {
  const letters = textOf(flags);
  if (!letters.includes('G')) return letters.includes('?') ? assembler.cursor.section.group : undefined;
  const first = directive.arguments.indexOf(flags!) + (merged ? 3 : 2);
  const name = textOf(directive.arguments[first]);
  if (name === '') {
    assembler.error(directive.span, 'a section of a group (flag `G`) needs the name of the group');
    return undefined;
  }
  return { name, comdat: textOf(directive.arguments[first + 1]) === 'comdat' };
}

function readFlags(assembler: Assembler, directive: Directive, index: number): bigint | undefined {
  const bytes = stringOf(assembler, directive, index);
  if (!bytes) return undefined;
  let flags = 0n;
  for (const letter of textOfBytes(bytes)) {
    const flag = flagLetters[letter];
    if (flag === undefined) {
      assembler.error(directive.arguments[index]!.span, `unknown section flag \`${letter}\``);
      return undefined;
    }
    flags |= flag;
  }
  // Executables have no groups.
  return flags & ~SHF.GROUP;
}

/** `.struct START`: what follows lays out nothing but names. */
const struct: DirectiveHandler = (assembler, directive) => {
  const value = numberAt(assembler, directive, 0, directive.name === '.offset' ? 0n : undefined);
  if (value === undefined) return;
  const absolute = new Section('*ABS*', SHT.NOBITS, 0n, 0);
  absolute.origin = { value };
  assembler.enter(absolute);
  // Distances count from here.
  assembler.cursor.here();
};

export const sectionDirectives: Readonly<Record<string, DirectiveHandler>> = {
  '.text': named('.text'),
  '.data': named('.data'),
  '.bss': named('.bss'),
  '.section': enterNamed,
  '.sect': enterNamed,
  '.pushsection': (assembler, directive) => {
    const before = { cursor: assembler.cursor, previous: assembler.previousCursor };
    if (enterNamed(assembler, directive)) assembler.cursorStack.push(before);
  },
  '.popsection': (assembler, directive) => {
    const before = assembler.cursorStack.pop();
    if (!before) {
      assembler.error(directive.span, '`.popsection` without `.pushsection`');
      return;
    }
    assembler.cursor = before.cursor;
    assembler.previousCursor = before.previous;
  },
  '.struct': struct,
  '.offset': struct,
  '.previous': (assembler, directive) => {
    const { previousCursor } = assembler;
    if (!previousCursor) {
      assembler.error(directive.span, '`.previous` without a section before');
      return;
    }
    assembler.previousCursor = assembler.cursor;
    assembler.cursor = previousCursor;
  },
  '.subsection': (assembler, directive) => {
    const number = numberAt(assembler, directive, 0);
    if (number === undefined) return;
    assembler.previousCursor = assembler.cursor;
    assembler.cursor = assembler.cursor.section.cursor(Number(number));
  },
};
