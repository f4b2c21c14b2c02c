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

/** What a source is split into. */
export type Piece = RawStatement | LineMarker | SplitProblem;

/** Every statement, line marker and problem of `source`, in order. Empty statements are left out. */
export function splitStatements(source: string): Splitter {
  return new Splitter(source);
}

/** ASCII characters that mean nothing but themselves here, and are not blank. */
const isPlain = Uint8Array.from({ length: 0x80 }, (_, code) =>
  code > 0x20 && code < 0x7f && !';#"\'/'.includes(String.fromCharCode(code)) ? 1 : 0,
);

/** Reads a source from its beginning to its end. */
export class Splitter {
  private readonly source: string;
  private at = 0;
  private line = 1;
  private lineStart = 0;
  /** The statement so far, and where its text begins. */
  private text = '';
  private textLine = 1;
  private textColumn = 1;
  /** Something other than blanks stands on this line, in front of `text`. */
  private lineHasText = false;
  private inlineAssembly = false;

  constructor(source: string) {
    this.source = source;
  }

  *[Symbol.iterator](): Generator<Piece> {
    for (let piece = this.next(); piece; piece = this.next()) yield piece;
  }

  /** The next piece; `undefined` at the end. */
  next(): Piece | undefined {
    const { source } = this;
    while (this.at < source.length) {
      const piece = (this.at === this.lineStart && this.text === '' && this.plainLine()) || this.step();
      if (piece) return piece;
    }
    return this.take();
  }

  /**
   * The statement of a line that holds one and nothing else, as nearly all do. Nothing is taken of a line that has a
   * comment, a separator or an odd character in it.
   */
  private plainLine(): RawStatement | undefined {
    const { source, lineStart } = this;
    let start = lineStart;
    while (source.charCodeAt(start) === 0x20 || source.charCodeAt(start) === 0x09) start++;
    let end = start;
    let at = start;
    for (; at < source.length; at++) {
      const code = source.charCodeAt(at);
      if (code === 0x0a) break;
      if (code === 0x20 || code === 0x09) continue;
      if (code === 0x22) {
        const close = endOfString(source, at);
        if (!close.terminated || source.slice(at, close.offset).includes('\n')) return undefined;
        at = close.offset - 1;
      } else if (isPlain[code] !== 1) return undefined;
      end = at + 1;
    }
    if (start === end) return undefined;
    const { line } = this;
    this.at = at;
    if (at < source.length) this.newline();
    return { kind: 'statement', text: source.slice(start, end), line, column: start - lineStart + 1 };
  }

  /** Takes what comes next; returns a piece if one is complete then. */
  private step(): Piece | undefined {
    const { source, at } = this;
    plain.lastIndex = at;
    if (plain.test(source)) {
      this.append(plain.lastIndex);
      return undefined;
    }
    const character = source[at]!;
    if (character === '\n') {
      const statement = this.take();
      this.newline();
      return statement;
    }
    if (character === ';') {
      const statement = this.take();
      this.at++;
      this.lineHasText = true;
      return statement;
    }
    if (character === '#') return this.comment();
    if (character === '/' && source[at + 1] === '*') return this.blockComment();
    if (character === '/' && labelOnly.test(this.text)) this.at = endOfLine(source, at);
    else if (character === '"') return this.string();
    else if (character === "'" && at + 1 < source.length && source[at + 1] !== '\n') {
      // A character constant may be a quote, a semicolon or a number sign, so it is taken whole.
      const length = source[at + 1] === '\\' ? 3 : 2;
      const closed = source[at + length] === "'" ? 1 : 0;
      this.appendLines(at + length + closed);
    } else this.append(at + 1, character === '\r' ? ' ' : character);
    return undefined;
  }

  /** Goes on behind the newline that stands here. */
  private newline(): void {
    this.at++;
    this.line++;
    this.lineStart = this.at;
    this.lineHasText = false;
  }

  /** Adds what stands before `end`, or something in its place, to the statement; there is no newline in it. */
  private append(end: number, piece = this.source.slice(this.at, end)): void {
    if (this.text === '') {
      this.textLine = this.line;
      this.textColumn = this.at - this.lineStart + 1;
    }
    this.text += piece;
    this.at = end;
  }

  /** The same where there may be newlines: in strings and characters. */
  private appendLines(end: number): void {
    const { at } = this;
    this.append(end);
    this.at = at;
    this.moveTo(end);
  }

  /** Ends the statement collected so far. */
  private take(): RawStatement | undefined {
    const body = this.text;
    this.text = '';
    const trimmed = body.trim();
    if (trimmed === '') return undefined;
    const blank = body.indexOf(trimmed);
    return { kind: 'statement', text: trimmed, line: this.textLine, column: this.textColumn + blank };
  }

  /** Goes on at `end`; comments and strings may reach over several lines. */
  private moveTo(end: number): void {
    const { source } = this;
    for (let newline = source.indexOf('\n', this.at); newline >= 0 && newline < end; ) {
      this.line++;
      this.lineStart = newline + 1;
      newline = source.indexOf('\n', this.lineStart);
    }
    this.at = end;
  }

  private problem(message: string, length: number): SplitProblem {
    return { kind: 'problem', message, line: this.line, column: this.at - this.lineStart + 1, length };
  }

  private comment(): LineMarker | undefined {
    const { source, at, line, inlineAssembly } = this;
    const isFirst = !this.lineHasText && this.text.trim() === '';
    this.at = endOfLine(source, at);
    if (!isFirst) return undefined;
    marker.lastIndex = at;
    const match = marker.exec(source);
    if (match) return { kind: 'marker', file: match[2]!, line: Number(match[1]), at: line, inlineAssembly };
    if (source.startsWith('#APP', at)) this.inlineAssembly = true;
    else if (source.startsWith('#NO_APP', at)) this.inlineAssembly = false;
    return undefined;
  }

  private blockComment(): RawStatement | SplitProblem | undefined {
    const { source, at } = this;
    const close = source.indexOf('*/', at + 2);
    if (close < 0) {
      const problem = this.problem('this comment has no end', 2);
      this.at = source.length;
      return problem;
    }
    if (!source.slice(at, close).includes('\n')) {
      this.append(close + 2, ' '.repeat(close + 2 - at));
      return undefined;
    }
    const statement = this.take();
    this.lineHasText = false;
    this.moveTo(close + 2);
    return statement;
  }

  private string(): SplitProblem | undefined {
    const { offset, terminated } = endOfString(this.source, this.at);
    this.lineHasText = true;
    if (terminated) {
      this.appendLines(offset);
      return undefined;
    }
    const problem = this.problem('this string has no closing quote', offset - this.at);
    this.text = '';
    this.moveTo(offset);
    return problem;
  }
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
