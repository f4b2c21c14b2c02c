/** Macros and repetitions: text in, text out. "Using as", sections Macro, Rept, Irp and Irpc. */
import { splitStatements } from '../../grammar/index.ts';
import type { InputLine } from './input.ts';
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
      const taken = takeArgument(rest.slice(1).trimStart());
      value = taken.value;
      rest = taken.rest;
    }
    parameters.push({ name: match[1]!, value, required: match[2] === 'req', rest: match[2] === 'vararg' });
    rest = rest.replace(/^\s*,?\s*/, '');
  }
  return { name: head[1]!, parameters };
}

/** Computes the expression behind `%`, for `.altmacro`; `undefined` if it is no number. */
export type Evaluate = (expression: string) => bigint | undefined;

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
  let rest = text.trim();
  while (rest !== '') {
    const keyword = /^([\w.$\u0080-\uffff]+)\s*=(?!=)\s*/.exec(rest);
    const named = keyword ? macro.parameters.find((parameter) => parameter.name === keyword[1]) : undefined;
    if (named) rest = rest.slice(keyword![0].length);
    const parameter = named ?? macro.parameters[position];
    if (!parameter) {
      const { length } = macro.parameters;
      return { problem: `macro \`${macro.name}\` takes at most ${length} ${length === 1 ? 'argument' : 'arguments'}` };
    }
    if (parameter.rest) {
      values.set(parameter.name, rest);
      break;
    }
    const taken = alternate ? takeAlternate(rest, alternate) : takeArgument(rest);
    if (taken.value === undefined) return { problem: `\`${rest}\` begins with no number that is known here` };
    if (taken.value !== '' || taken.quoted) values.set(parameter.name, taken.value);
    rest = taken.rest;
    if (!named) position++;
  }
  for (const parameter of macro.parameters) {
    if (values.has(parameter.name)) continue;
    if (parameter.required) return { problem: `macro \`${macro.name}\` needs a value for \`${parameter.name}\`` };
    values.set(parameter.name, parameter.value);
  }
  return values;
}

/** All arguments in `text`, for `.irp`. */
export function splitArguments(text: string, alternate?: Evaluate): string[] {
  const values: string[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const taken = alternate ? takeAlternate(rest, alternate) : takeArgument(rest);
    values.push(taken.value ?? '');
    rest = taken.rest;
  }
  return values;
}

/** Characters between which a blank separates; between others GNU as drops it. */
const joins = /[\w.$\u0080-\uffff"*%\-([{}]/;

/** Takes one argument from the front of `text`, and the comma or blank behind it. */
function takeArgument(text: string): { value: string; rest: string; quoted: boolean } {
  let value = '';
  let at = 0;
  let depth = 0;
  let quoted = false;
  while (at < text.length) {
    const character = text[at]!;
    if (character === '"') {
      const end = closingQuote(text, at);
      // The quotes around a whole argument only hold it together; inside one they are text.
      if (value === '' && depth === 0) {
        value = text.slice(at + 1, end);
        quoted = true;
      } else value += text.slice(at, end + 1);
      at = end + 1;
    } else if (character === ',' && depth === 0) break;
    else if (/\s/.test(character)) {
      const next = /\S/.exec(text.slice(at));
      if (!next) break;
      const after = at + next.index;
      if (depth === 0 && text[after] !== ',' && joins.test(text[at - 1] ?? '') && joins.test(text[after]!)) break;
      if (depth > 0) value += ' ';
      at = after;
    } else {
      if (character === '(' || character === '[') depth++;
      else if ((character === ')' || character === ']') && depth > 0) depth--;
      value += character;
      at++;
    }
  }
  return { value, rest: text.slice(at).replace(/^\s*,?\s*/, ''), quoted };
}

/** The same after `.altmacro`. The value is `undefined` if an expression has none. "Using as", section Altmacro. */
function takeAlternate(text: string, evaluate: Evaluate): { value: string | undefined; rest: string; quoted: boolean } {
  const after = (length: number): string => text.slice(length).replace(/^\s*,?\s*/, '');
  if (text.startsWith('<')) {
    let value = '';
    let depth = 1;
    let at = 1;
    for (; at < text.length && depth > 0; at++) {
      const character = text[at]!;
      if (character === '!' && at + 1 < text.length) value += text[++at];
      else {
        if (character === '<') depth++;
        else if (character === '>') depth--;
        if (depth > 0) value += character;
      }
    }
    return { value, rest: after(at), quoted: true };
  }
  if (text.startsWith('"')) {
    // Unlike otherwise, the quotes belong to the argument.
    const end = closingQuote(text, 0);
    return { value: text.slice(0, end + 1), rest: after(end + 1), quoted: true };
  }
  if (text.startsWith('%')) {
    const expression = /^[^,]*/.exec(text.slice(1))![0];
    return { value: evaluate(expression)?.toString(), rest: after(1 + expression.length), quoted: false };
  }
  return takeArgument(text);
}

function closingQuote(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

/** Where an expansion comes from. */
export interface Expansion {
  readonly name: string;
  readonly at: SourcePosition;
  /** What replaces `\@`: how many macros have been expanded before. */
  readonly count: number;
  /** After `.altmacro`: makes the names that `local` asks for. */
  readonly newLocal?: () => string;
}

/** Yields the statements of `body` with `\name` replaced by its value. */
export function* expand(
  body: readonly InputLine[],
  values: ReadonlyMap<string, string>,
  { name, at, count, newLocal }: Expansion,
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
      yield { text, position: (start, end) => ({ ...line.position(start, end), macro: { name, at } }) };
      continue;
    }
    for (const piece of splitStatements(text)) {
      if (piece.kind !== 'statement') continue;
      // Columns of the new text mean nothing in the file, so the whole line of the body is meant.
      const whole = { ...line.position(0, line.text.length), macro: { name, at, expanded: piece.text } };
      yield { text: piece.text, position: () => whole };
    }
  }
}

function substitute(text: string, values: ReadonlyMap<string, string>, count: number): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\(?:(@)|(\(\))|([\w.$\u0080-\uffff]+))/g, (whole, at, empty, word: string | undefined) => {
    if (at) return String(count);
    if (empty) return '';
    const value = values.get(word!);
    if (value !== undefined) return value;
    // `\reg.w`: a parameter's name may be followed by text that could be part of a name.
    for (let length = word!.length - 1; length > 0; length--) {
      const shorter = values.get(word!.slice(0, length));
      if (shorter !== undefined && /[.$]/.test(word![length]!)) return shorter + word!.slice(length);
    }
    return whole;
  });
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
