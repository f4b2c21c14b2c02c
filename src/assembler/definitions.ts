/** Giving symbols their meaning: labels and assignments. */
import type { Expression, Label, Span } from '../../grammar/index.ts';
import type { Assembler } from './assembler.ts';
import { bind } from './binding.ts';
import { SHF } from './elf-numbers.ts';
import { numberOf } from './expressions.ts';
import { settledDistance } from './fragments.ts';
import type { Bound } from './symbols.ts';

/** Lets a label mean the current place. */
export function defineLabel(assembler: Assembler, label: Label): void {
  const { symbols, cursor } = assembler;
  const symbol = label.number === undefined ? symbols.get(label.name) : symbols.takeLocal(label.number);
  const at = assembler.at(label.span);
  const here = cursor.here();
  const { meaning } = symbol;
  // To say twice that a label is here does no harm.
  if (meaning.kind === 'label' && meaning.fragment === here.fragment && meaning.offset === here.offset) return;
  if (label.number === undefined && assembler.sections.named(label.name)) {
    assembler.diagnostics.error(at, `\`${label.name}\` is the name of a section`, 'call the label differently');
    return;
  }
  if (symbol.isDefined) {
    const { file, line } = symbol.definedAt!;
    assembler.diagnostics.error(at, `\`${symbol.name}\` is already defined`, `the first is at ${file}:${line}`);
    return;
  }
  const { origin, flags } = cursor.section;
  // `.struct`: labels are plain numbers.
  if (origin) {
    const offset = settledDistance({ fragment: cursor.row[0]!, offset: 0 }, here) ?? 0;
    symbol.meaning = { kind: 'equated', value: numberOf(origin.value + BigInt(offset)) };
  } else {
    const { fragment, offset } = here;
    symbol.meaning = { kind: 'label', fragment, offset };
  }
  symbol.definedAt = at;
  if ((flags & SHF.TLS) !== 0n) symbol.type = 'tls';
}

/** Gives a symbol a value; `again` allows it to have one already. */
export function assign(assembler: Assembler, name: string, value: Bound | undefined, span: Span, again: boolean): void {
  if (!value) return;
  if (name === '.') {
    assembler.cursor.push({ kind: 'org', target: value, fill: 0, at: assembler.at(span) });
    return;
  }
  const { symbols } = assembler;
  let symbol = symbols.get(name);
  if (symbol.isDefined && !(symbol.redefinable && again)) {
    const { file, line } = symbol.definedAt!;
    assembler.error(span, `\`${name}\` is already defined`, `the first is at ${file}:${line}`);
    return;
  }
  // What was written before keeps the old value: from here on the name belongs to another entry.
  if (symbol.isDefined) symbol = symbols.replace(symbol);
  symbol.meaning = { kind: 'equated', value };
  symbol.redefinable = again;
  symbol.definedAt = assembler.at(span);
}

/** Lets a name that has no value yet stand for `expression`, which is evaluated anew at each use. */
export function define(assembler: Assembler, name: string, expression: Expression, span: Span): void {
  const { symbols } = assembler;
  const isNew = !symbols.get(name).isDefined;
  assign(assembler, name, bind(assembler, expression), span, false);
  if (isNew && expression.kind !== 'integer') symbols.get(name).standsFor = expression;
}
