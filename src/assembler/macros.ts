/** Macros and repetitions: text in, text out. "Using as", sections Macro, Rept, Irp and Irpc. */
import { splitStatements } from '../../grammar/index.ts';
import type { InputLine } from './input.ts';
import { type Evaluate, settleBlanks, takeArgument } from './macro-arguments.ts';
import type { SourcePosition } from './positions.ts';

/** A parameter of a macro. */
export interface Parameter {
  readonly name: string;
  readonly value: string;
  readonly required: boolean;
  /** Takes all that is left, commas and blanks included. */
  readonly rest: boolean;
}

export interface Macro {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly body: readonly InputLine[];
}

/** Reads `name parameter, parameter=default, parameter:req, parameter:vararg`. */
export function parseMacroHeader(text: string): { name: string; parameters: Parameter[] } | { problem: string } {
  const head = /^([\w.$\u0080-\uffff]+)\s*,?\s*/.exec(text);
  if (!head) return { problem: 'a macro needs a name' };
  const parameters: Parameter[] = [];
  let rest = text.slice(head[0].length);
  while (rest !== '') {
    const match = /^([\w.$\u0080-\uffff]+)\s*(?::\s*(req|vararg)\b\s*)?/.exec(rest);
    if (!match) return { problem: `\`${rest.split(/[\s,]/)[0]}\` is not a parameter's name` };
    rest = rest.slice(match[0].length);
    let value = '';
    if (rest.startsWith('=')) {
      const taken = takeArgument(settleBlanks(rest.slice(1)));
      value = taken.value ?? '';
      rest = taken.rest;
    }
    parameters.push({ name: match[1]!, value, required: match[2] === 'req', rest: match[2] === 'vararg' });
    rest = rest.replace(/^\s*,?\s*/, '');
  }
  return { name: head[1]!, parameters };
}

/**
 * Matches the arguments in `text` with the parameters of `macro`. `alternate` is given after `.altmacro`: then `<a,b>` is
 * one argument and `%a+b` is the sum.
 */
export function bindArguments(
  macro: Macro,
  text: string,
  alternate?: Evaluate,
): Map<string, string> | { problem: string } {
  const values = new Map<string, string>();
  let position = 0;
  let keywords = false;
  let rest = settleBlanks(text);
  while (rest !== '') {
    const keyword = alternate ? undefined : /^([^\s,"();=]*)=/.exec(rest)?.[1];
    let parameter: Parameter | undefined;
    if (keyword !== undefined) {
      keywords = true;
      parameter = macro.parameters.find(({ name }) => name === keyword);
      if (!parameter) return { problem: `macro \`${macro.name}\` has no parameter \`${keyword}\`` };
      rest = rest.slice(keyword.length + 1).trimStart();
    } else {
      if (keywords) return { problem: 'an argument without a name cannot follow one with a name' };
      parameter = macro.parameters[position++];
    }
    if (!parameter) {
      const { length } = macro.parameters;
      return { problem: `macro \`${macro.name}\` takes at most ${length} ${length === 1 ? 'argument' : 'arguments'}` };
    }
    if (parameter.rest && keyword === undefined) {
      values.set(parameter.name, rest);
      break;
    }
    const taken = takeArgument(rest, alternate);
    if (taken.value === undefined) return { problem: `\`${rest}\` begins with no number that is known here` };
    if (taken.value !== '' || taken.quoted) values.set(parameter.name, taken.value);
    rest = taken.rest;
  }
  for (const parameter of macro.parameters) {
    if (values.has(parameter.name)) continue;
    if (parameter.required) return { problem: `macro \`${macro.name}\` needs a value for \`${parameter.name}\`` };
    values.set(parameter.name, parameter.value);
  }
  return values;
}

/** Where an expansion comes from. */
export interface Expansion {
  readonly name: string;
  readonly at: SourcePosition;
  /** What replaces `\@`: how many macros have been expanded before. */
  readonly count: number;
  /** After `.altmacro`: makes the names that `local` asks for. */
  readonly newLocal?: () => string;
  /** Is told what is wrong with a text that arguments made. */
  readonly report: (problem: string) => void;
}

/** Yields the statements of `body` with `\name` replaced by its value. */
export function* expand(
  body: readonly InputLine[],
  values: ReadonlyMap<string, string>,
  { name, at, count, newLocal, report }: Expansion,
): Generator<InputLine> {
  const all = new Map(values);
  for (const line of body) {
    const locals = newLocal && /^local\s+(.*)$/i.exec(line.text);
    if (locals) {
      for (const local of locals[1]!.split(/[\s,]+/)) all.set(local, newLocal());
      continue;
    }
    const text = newLocal ? substituteAlternate(line.text, all, count) : substitute(line.text, all, count);
    if (text === line.text) {
      yield line.madeBy({ name, at });
      continue;
    }
    for (const piece of splitStatements(text)) {
      if (piece.kind === 'problem') report(piece.message);
      if (piece.kind !== 'statement') continue;
      yield line.madeBy({ name, at, expanded: piece.text }, piece.text);
    }
  }
}

function substitute(text: string, values: ReadonlyMap<string, string>, count: number): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\(?:(@)|\(([^)]*)\)|([\w.$\u0080-\uffff]+))/g, (whole, at, literal, word, offset: number) => {
    // A character constant, which is one before any macro is expanded.
    if (text[offset - 1] === "'" && !isInString(text, offset)) return whole;
    return at ? String(count) : (literal ?? values.get(word) ?? whole);
  });
}

/** Whether quotes are open at `offset`. */
function isInString(text: string, offset: number): boolean {
  return [...text.slice(0, offset).matchAll(/\\.|"/g)].filter(([mark]) => mark === '"').length % 2 === 1;
}

/** After `.altmacro` the names of parameters need no backslash; `&` separates them from what they touch. */
function substituteAlternate(text: string, values: ReadonlyMap<string, string>, count: number): string {
  const pieces = /\\(@)|\\\(\)|\\([\w.$\u0080-\uffff]+)|(&?)([\w.$\u0080-\uffff]+)(&?)/g;
  return text.replace(pieces, (whole, at, escaped: string | undefined, _before, word: string | undefined) => {
    if (at) return String(count);
    if (escaped === undefined && word === undefined) return '';
    const value = values.get(escaped ?? word!);
    return value ?? (whole.endsWith('&') && !whole.startsWith('&') ? whole.slice(0, -1) : whole);
  });
}
