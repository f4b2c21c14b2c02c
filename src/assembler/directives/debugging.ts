/** Directives about files and lines. "Using as", sections File and Loc. */
import { decodeLiteral } from '../../../grammar/index.ts';
import { textOfBytes } from '../bytes.ts';
import { assign } from '../definitions.ts';
import { SHF, SHT } from '../elf-numbers.ts';
import { numberAt, textOf } from './arguments.ts';
import type { DirectiveHandler } from './handler.ts';

/** `.file "name.c"` names the source; `.file 1 "dir" "name.c"` numbers a file for `.loc`. */
const file: DirectiveHandler = (assembler, directive) => {
  const items = directive.arguments.flatMap((argument) => argument.items);
  const names = items.flatMap((item) => (item.kind === 'string' ? [textOfBytes(item.bytes)] : []));
  const [first] = items;
  if (first?.kind === 'integer') {
    // DWARF 5: a checksum `md5 0x…` may follow, and a directory come before the name.
    const [directory, name] = names.length > 1 ? names : [undefined, names[0]];
    if (name === undefined) {
      assembler.error(directive.span, '`.file` needs a name in quotes');
      return;
    }
    assembler.sourceFiles.set(Number(first.value), directory && !name.startsWith('/') ? `${directory}/${name}` : name);
  } else if (names[0] !== undefined && items.length === 1) assembler.sourceName = names[0];
  else assembler.error(directive.span, '`.file` needs a name in quotes');
};

/** `.loc FILE LINE COLUMN options…` */
const loc: DirectiveHandler = (assembler, directive) => {
  const [number, line, column] = (directive.arguments[0]?.items ?? []).map((item) =>
    item.kind === 'integer' ? Number(item.value) : undefined,
  );
  if (number === undefined || line === undefined) {
    assembler.error(directive.span, '`.loc` needs a file number and a line');
    return;
  }
  const name = assembler.sourceFiles.get(number) ?? (number === 0 ? assembler.sourceName : undefined);
  if (name === undefined) {
    assembler.error(directive.arguments[0]!.span, `file ${number} was not named by \`.file\``);
    return;
  }
  const { section } = assembler.cursor;
  const here = assembler.cursor.here();
  const last = section.locs.at(-1);
  const sameAddress = last !== undefined && last.fragment === here.fragment && last.offset === here.offset;
  const view = sameAddress ? last.view + 1 : 0;
  section.locs.push({ ...here, view, at: { file: name, line, column: column ?? 0, length: 0 } });
  // `view NAME` gives the number of this row among those of its address to a symbol, for DWARF location lists.
  const items = directive.arguments[0]?.items ?? [];
  const option = items.findIndex((item) => item.kind === 'symbol' && item.name === 'view');
  const label = items[option + 1];
  if (option >= 0 && label?.kind === 'symbol') {
    assign(assembler, label.name, { kind: 'number', value: BigInt(view) }, label.span, true);
  }
};

/** `.ident "text"` puts the text into `.comment`, which begins with an empty one. */
const ident: DirectiveHandler = (assembler, directive, rest) => {
  if (!/^(?:"(?:[^"\\]|\\.)*"[\s,]*)+$/.test(rest)) {
    assembler.error(directive.span, '`.ident` needs a string in quotes');
    return;
  }
  const comment = assembler.sections.get('.comment', SHT.PROGBITS, SHF.MERGE | SHF.STRINGS, 1).cursor(0);
  if (comment.row.length === 0) comment.append([0]);
  for (const [, text, comma] of rest.matchAll(/"((?:[^"\\]|\\.)*)"\s*(,?)/g)) {
    comment.append(decodeLiteral(text!));
    // What only blanks separate is one text.
    if (comma === ',') comment.append([0]);
  }
  comment.append([0]);
};

const nothing: DirectiveHandler = () => {};

const noArguments: DirectiveHandler = (assembler, directive) => {
  const [argument] = directive.arguments;
  if (argument) assembler.error(argument.span, `\`${directive.name}\` takes no arguments`);
};

/** Checks of the text that are not made here: what they may be set to. */
const check: DirectiveHandler = (assembler, directive) => {
  const level = textOf(directive.arguments[0]);
  if (/^(?:none|warning|error)$/.test(level)) return;
  assembler.error(directive.span, `\`${directive.name}\` is \`none\`, \`warning\` or \`error\``);
};

/** A directive for debuggers or linkers of other systems; `least` arguments must be there. */
const ignored =
  (least: number): DirectiveHandler =>
  (assembler, directive) => {
    if (directive.arguments.length < least) {
      assembler.error(directive.span, `\`${directive.name}\` needs ${least} arguments`);
    } else assembler.warning(directive.span, `\`${directive.name}\` has no effect here`);
  };

export const debugDirectives: Readonly<Record<string, DirectiveHandler>> = {
  '.file': file,
  '.loc': loc,
  '.loc_mark_labels': nothing,
  '.ident': ident,
  '.addrsig': nothing,
  '.addrsig_sym': nothing,
  '.title': nothing,
  '.sbttl': nothing,
  // Listings, and what compilers of other systems write.
  '.debug': nothing,
  '.func': nothing,
  '.endfunc': nothing,
  '.format': nothing,
  '.noformat': nothing,
  '.name': nothing,
  '.page': noArguments,
  '.nopage': noArguments,
  '.plen': nothing,
  '.llen': nothing,
  '.spc': nothing,
  '.ttl': nothing,
  '.eject': nothing,
  '.list': nothing,
  '.nolist': nothing,
  '.psize': nothing,
  '.lflags': nothing,
  '.appline': nothing,
  '.linefile': nothing,
  '.noopt': nothing,
  '.optim': nothing,
  '.attach_to_group': nothing,
  '.version': nothing,
  '.code64': nothing,
  '.code32': (assembler, directive) => assembler.error(directive.span, 'only 64-bit code can be assembled'),
  '.code16': (assembler, directive) => assembler.error(directive.span, 'only 64-bit code can be assembled'),
  // GNU as would refuse instructions of other processors; here what exists is known from the tables.
  '.arch': nothing,
  '.operand_check': check,
  '.sse_check': check,
  '.stabs': ignored(0),
  '.stabn': ignored(0),
  '.stabd': ignored(0),
  '.xstabs': ignored(0),
  '.vtable_entry': ignored(2),
  '.vtable_inherit': ignored(2),
  '.gnu_attribute': ignored(2),
  '.linkonce': ignored(0),
  '.line': (assembler, directive) => {
    numberAt(assembler, directive, 0);
  },
};
