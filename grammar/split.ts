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
  /** Where `text` begins in the source, in UTF-16 units. */
  readonly offset: number;
}

/** The line after this marker is line `line` of `file`. */
export interface LineMarker {
  readonly kind: 'marker';
  readonly file: string;
  readonly line: number;
  readonly offset: number;
  /** The marker stands between `#APP` and `#NO_APP`: it names a C line, not the origin of this text. */
  readonly inlineAssembly: boolean;
}

/** Text that cannot be split: a string or block comment without an end. */
export interface SplitProblem {
  readonly kind: 'problem';
  readonly message: string;
  readonly offset: number;
  readonly length: number;
}

const marker = /#\s*(?:line\s+)?(\d+)\s+"((?:[^"\\]|\\.)*)"[^\n]*/y;
const labelOnly = /^\s*(?:[\w.$\u0080-\uffff]+\s*:\s*)*$/;

/** Yields every statement, line marker and problem of `source`, in order. Empty statements are left out. */
export function* splitStatements(source: string): Generator<RawStatement | LineMarker | SplitProblem> {
  let at = 0;
  let start = 0;
  let text = '';
  let lineHasText = false;
  let inlineAssembly = false;

  /** Ends the statement collected so far. */
  const take = (): RawStatement | undefined => {
    const body = text;
    text = '';
    const blank = body.length - body.trimStart().length;
    return blank === body.length ? undefined : { kind: 'statement', text: body.trim(), offset: start + blank };
  };

  while (at < source.length) {
    if (text === '') start = at;
    const character = source[at]!;
    if (character === '\n' || character === ';') {
      const statement = take();
      if (statement) yield statement;
      at++;
      lineHasText = character === ';' ? lineHasText : false;
      if (character === ';') lineHasText = true;
    } else if (character === '#') {
      const end = endOfLine(source, at);
      if (!lineHasText) {
        marker.lastIndex = at;
        const match = marker.exec(source);
        if (match) {
          yield { kind: 'marker', file: match[2]!, line: Number(match[1]), offset: at, inlineAssembly };
        } else if (source.startsWith('#APP', at)) inlineAssembly = true;
        else if (source.startsWith('#NO_APP', at)) inlineAssembly = false;
      }
      at = end;
    } else if (character === '/' && source[at + 1] === '*') {
      const close = source.indexOf('*/', at + 2);
      if (close < 0) {
        yield { kind: 'problem', message: 'this comment has no end', offset: at, length: 2 };
        at = source.length;
        continue;
      }
      const comment = source.slice(at, close + 2);
      if (comment.includes('\n')) {
        const statement = take();
        if (statement) yield statement;
        lineHasText = false;
      } else text += ' '.repeat(comment.length);
      at = close + 2;
    } else if (character === '/' && labelOnly.test(text)) {
      at = endOfLine(source, at);
    } else if (character === '"') {
      const end = endOfString(source, at);
      if (end.terminated) text += source.slice(at, end.offset);
      else {
        yield { kind: 'problem', message: 'this string has no closing quote', offset: at, length: end.offset - at };
        text = '';
      }
      at = end.offset;
      lineHasText = true;
    } else if (character === "'" && at + 1 < source.length && source[at + 1] !== '\n') {
      // A character constant may be a quote, a semicolon or a number sign, so it is taken whole.
      const length = source[at + 1] === '\\' ? 3 : 2;
      const closed = source[at + length] === "'" ? 1 : 0;
      text += source.slice(at, at + length + closed);
      at += length + closed;
      lineHasText = true;
    } else {
      if (character !== ' ' && character !== '\t' && character !== '\r') lineHasText = true;
      text += character === '\r' ? ' ' : character;
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
