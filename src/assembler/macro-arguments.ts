/** How the text behind a macro's name splits into arguments. "Using as", sections Macro, Irp, Irpc and Altmacro. */

/** Computes the expression behind `%`, for `.altmacro`; `undefined` if it is no number. */
export type Evaluate = (expression: string) => bigint | undefined;

/** One argument, taken from the front of a text. */
export interface Taken {
  /** `undefined` if it is an expression without a value. */
  readonly value: string | undefined;
  /** What follows the argument and the comma or blank behind it. */
  readonly rest: string;
  /** It stood in quotes, so that it is there even if it is empty. */
  readonly quoted: boolean;
}

/** Characters between which a blank separates; between others GNU as drops it before it looks at arguments. */
const joins = /[\w.$\u0080-\uffff"*%\-([{}]/;

/** A character as a number: `'a`, `'\\n`, with or without a quote behind it. */
const characterPattern = /'(\\.|[^\\])'?/sy;
const escapes: Readonly<Record<string, number>> = { b: 8, f: 12, n: 10, r: 13, t: 9 };

/**
 * Drops the blanks that separate nothing, makes one of each row of others, and numbers of characters (`'a`), as GNU as
 * does before it looks for arguments. Strings stay as they are.
 */
export function settleBlanks(text: string): string {
  let settled = '';
  let at = 0;
  while (at < text.length) {
    const character = text[at]!;
    if (character === '"') {
      const end = closingQuote(text, at);
      settled += text.slice(at, end);
      at = end;
    } else if (character === "'") {
      characterPattern.lastIndex = at;
      const [whole, code] = characterPattern.exec(text) ?? ["'", ''];
      if (code !== '')
        settled += String((code!.length > 1 && escapes[code![1]!]) || code!.codePointAt(code!.length - 1)!);
      else settled += "'";
      at += whole.length;
    } else if (/\s/.test(character)) {
      while (/\s/.test(text[at] ?? '')) at++;
      const next = text[at] ?? '';
      // Behind a backslash there may be a parameter.
      if (joins.test(settled.at(-1) ?? '') && (joins.test(next) || next === '\\')) settled += ' ';
    } else {
      settled += character;
      at++;
    }
  }
  return settled;
}

/**
 * Takes one argument from the front of `text`, whose blanks are settled. It ends at a comma, wherever that stands, or
 * at a blank outside of brackets. `alternate` is given after `.altmacro`.
 */
export function takeArgument(text: string, alternate?: Evaluate): Taken {
  const taken = (value: string | undefined, end: number, quoted: boolean): Taken => ({
    value,
    rest: text.slice(end).replace(/^\s*,?\s*/, ''),
    quoted,
  });
  if (alternate && text.startsWith('%')) {
    // As much as makes an expression.
    for (let end = /^[^,]*/.exec(text)![0].length; end > 1; end--) {
      const value = alternate(text.slice(1, end));
      if (value !== undefined) return taken(value.toString(), end, false);
    }
    return taken(undefined, text.length, false);
  }
  const quotes = alternate ? /^[<"]/ : /^"/;
  if (quotes.test(text)) {
    const { value, end } = quotedText(text, quotes);
    // After `.altmacro` the quotes, unlike the angle brackets, belong to the argument.
    return taken(alternate && text[0] !== '<' ? `"${value}"` : value, end, true);
  }
  const end = plainEnd(text, alternate !== undefined);
  return taken(text.slice(0, end), end, false);
}

/** Where an argument without quotes ends. */
function plainEnd(text: string, alternate: boolean): number {
  const brackets: string[] = [];
  let at = 0;
  while (at < text.length) {
    const character = text[at]!;
    if (character === ',' || (character === '<' && alternate)) break;
    if (/\s/.test(character) && brackets.length === 0) break;
    if (character === '"') {
      const close = text.indexOf('"', at + 1);
      if (close < 0) return text.length;
      at = close;
    } else if (character === '(' || character === '[') brackets.push(character === '(' ? ')' : ']');
    else if (character === brackets.at(-1)) brackets.pop();
    at++;
  }
  return at;
}

/** The contents of the quotes and angle brackets at the front of `text`; several that touch are one text. */
function quotedText(text: string, quotes: RegExp): { value: string; end: number } {
  const isAlternate = quotes.test('<');
  let value = '';
  let at = 0;
  while (quotes.test(text[at] ?? '')) {
    const open = text[at++]!;
    let depth = 1;
    let escaped = false;
    while (at < text.length && depth > 0) {
      const character = text[at++]!;
      if (isAlternate && character === '!') {
        value += text[at++] ?? '';
        continue;
      }
      if (open === '<') {
        if (character === '<') depth++;
        else if (character === '>') depth--;
        if (depth > 0) value += character;
        continue;
      }
      if (character === open && !escaped) {
        // A quote that is written twice stands for itself.
        if (text[at] !== open) break;
        at++;
      }
      value += character;
      escaped = character === '\\' && !escaped;
    }
  }
  return { value, end: at };
}

/** All arguments in `text`, for `.irp`; `undefined` if one is an expression without a value. */
export function splitArguments(text: string, alternate?: Evaluate): string[] | undefined {
  const values: string[] = [];
  let rest = settleBlanks(text);
  while (rest !== '') {
    const taken = takeArgument(rest, alternate);
    if (taken.value === undefined) return undefined;
    values.push(taken.value);
    rest = taken.rest;
  }
  return values;
}

/** The characters of `text`, for `.irpc`. Blanks count only between quotes, of which the first and the last are dropped. */
export function splitCharacters(text: string): string[] {
  const settled = settleBlanks(text).trimEnd();
  const values: string[] = [];
  let isQuoted = settled.startsWith('"');
  for (let at = isQuoted ? 1 : 0; at < settled.length; at++) {
    const character = settled[at]!;
    if (character === '"') {
      isQuoted = !isQuoted;
      if (at === settled.length - 1) break;
    }
    if (isQuoted || !/\s/.test(character)) values.push(character);
  }
  return values;
}

/** Where the string that begins at `open` ends, behind its quote. */
function closingQuote(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}
