/**
 * Splits source text into raw statements, the way GNU as for x86-64 ELF does before it parses anything.
 *
 * - A newline or `;` ends a statement.
 * - `#` begins a comment anywhere; `/` begins one only where a statement could begin ("Using as", section Comments,
 *   and the x86 syntax chapter).
 * - A block comment counts as a blank, or, if it contains a newline, as the end of the statement.
 * - `# 12 "file.c"` at the start of a line is a line marker of the C preprocessor; inside `#APP` … `#NO_APP`
 *   a compiler wrote it to name the C line of inline assembly.
 */

/** A statement's text with its place. Comments inside are blanked, so an offset in `text` is an offset in the source. */
export interface RawStatement {
  readonly kind: 'statement';
  readonly text: string;
  /** Where `text` begins: the line, counted from 1, and the UTF-16 unit on it, from 1 as well. */
  readonly line: number;
  readonly column: number;
}

/** The line after this marker is line `line` of `file`. */
export interface LineMarker {
  readonly kind: 'marker';
  readonly file: string;
  readonly line: number;
  /** The line that the marker itself is on, counted from 1. */
  readonly at: number;
  /** The marker stands between `#APP` and `#NO_APP`: it names a C line, not the origin of this text. */
  readonly inlineAssembly: boolean;
}

/** Text that cannot be split: a string or block comment without an end. */
export interface SplitProblem {
  readonly kind: 'problem';
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

const marker = /#\s*(?:line\s+)?(\d+)\s+"((?:[^"\\]|\\.)*)"[^\n]*/y;
const labelOnly = /^\s*(?:[\w.$\u0080-\uffff]+\s*:\s*)*$/;
/** Characters that mean nothing but themselves here. */
const plain = /[^\n;#"'/\r]+/y;

/** Yields every statement, line marker and problem of `source`, in order. Empty statements are left out. */
export function* splitStatements(source: string): Generator<RawStatement | LineMarker | SplitProblem> {
  let at = 0;
  let line = 1;
  let lineStart = 0;
  /** The statement so far, and where its text begins. */
  let text = '';
  let textLine = 1;
  let textColumn = 1;
  /** Something other than blanks stands on this line, in front of `text`. */
  let lineHasText = false;
  let inlineAssembly = false;

  const append = (piece: string): void => {
    if (text === '') {
      textLine = line;
      textColumn = at - lineStart + 1;
    }
    text += piece;
  };
  /** Ends the statement collected so far. */
  const take = (): RawStatement | undefined => {
    const body = text;
    text = '';
    const trimmed = body.trim();
    if (trimmed === '') return undefined;
    const blank = body.indexOf(trimmed);
    return { kind: 'statement', text: trimmed, line: textLine, column: textColumn + blank };
  };
  /** Goes on at `end`; comments and strings may reach over several lines. */
  const moveTo = (end: number): void => {
    for (let newline = source.indexOf('\n', at); newline >= 0 && newline < end; ) {
      line++;
      lineStart = newline + 1;
      newline = source.indexOf('\n', lineStart);
    }
    at = end;
  };
  const problem = (message: string, length: number): SplitProblem => {
    return { kind: 'problem', message, line, column: at - lineStart + 1, length };
  };

  while (at < source.length) {
    plain.lastIndex = at;
    if (plain.test(source)) {
      append(source.slice(at, plain.lastIndex));
      at = plain.lastIndex;
      if (at === source.length) break;
    }
    const character = source[at]!;
    if (character === '\n') {
      const statement = take();
      if (statement) yield statement;
      at++;
      line++;
      lineStart = at;
      lineHasText = false;
    } else if (character === ';') {
      const statement = take();
      if (statement) yield statement;
      at++;
      lineHasText = true;
    } else if (character === '#') {
      if (!lineHasText && text.trim() === '') {
        marker.lastIndex = at;
        const match = marker.exec(source);
        if (match) yield { kind: 'marker', file: match[2]!, line: Number(match[1]), at: line, inlineAssembly };
        else if (source.startsWith('#APP', at)) inlineAssembly = true;
        else if (source.startsWith('#NO_APP', at)) inlineAssembly = false;
      }
      at = endOfLine(source, at);
    } else if (character === '/' && source[at + 1] === '*') {
      const close = source.indexOf('*/', at + 2);
      if (close < 0) {
        yield problem('this comment has no end', 2);
        at = source.length;
        continue;
      }
      const comment = source.slice(at, close + 2);
      if (comment.includes('\n')) {
        const statement = take();
        if (statement) yield statement;
        lineHasText = false;
      } else append(' '.repeat(comment.length));
      moveTo(close + 2);
    } else if (character === '/' && labelOnly.test(text)) {
      at = endOfLine(source, at);
    } else if (character === '"') {
      const end = endOfString(source, at);
      if (end.terminated) append(source.slice(at, end.offset));
      else {
        yield problem('this string has no closing quote', end.offset - at);
        text = '';
      }
      moveTo(end.offset);
      lineHasText = true;
    } else if (character === "'" && at + 1 < source.length && source[at + 1] !== '\n') {
      // A character constant may be a quote, a semicolon or a number sign, so it is taken whole.
      const length = source[at + 1] === '\\' ? 3 : 2;
      const closed = source[at + length] === "'" ? 1 : 0;
      append(source.slice(at, at + length + closed));
      moveTo(at + length + closed);
    } else {
      append(character === '\r' ? ' ' : character);
      at++;
    }
  }
  const last = take();
  if (last) yield last;
}

function endOfLine(source: string, from: number): number {
  const newline = source.indexOf('\n', from);
  return newline < 0 ? source.length : newline;
}

function endOfString(source: string, from: number): { offset: number; terminated: boolean } {
  let at = from + 1;
  while (at < source.length) {
    const character = source[at];
    if (character === '"') return { offset: at + 1, terminated: true };
    if (character === '\n') break;
    at += character === '\\' ? 2 : 1;
  }
  return { offset: Math.min(at, source.length), terminated: false };
}
