/** Where statements come from: files, included files, and the lines that macros and repetitions produce. */
import { type Splitter, splitStatements } from '../../grammar/index.ts';
import type { Diagnostics } from './diagnostics.ts';
import type { MacroOrigin, SourcePosition } from './positions.ts';

/** One raw statement, and where it stands. */
export class InputLine {
  readonly text: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Set for a line that a macro or repetition produced. */
  readonly macro: MacroOrigin | undefined;
  /** Set if `text` stands nowhere in the file: how long the line is that it was made from. */
  private readonly madeFrom: number | undefined;

  constructor(text: string, file: string, line: number, column: number, macro?: MacroOrigin, madeFrom?: number) {
    this.text = text;
    this.file = file;
    this.line = line;
    this.column = column;
    this.macro = macro;
    this.madeFrom = madeFrom;
  }

  /** The column of the place `start` in `text`. Columns of text that was made mean nothing in the file. */
  columnAt(start: number): number {
    return this.madeFrom === undefined ? this.column + start : this.column;
  }

  /** How long the piece of the line is that `text` has from `start` to `end`. */
  lengthOf(start: number, end: number): number {
    return this.madeFrom ?? end - start;
  }

  /** The line that a macro makes of this one: the same again, or another text, which stands for all of this line. */
  madeBy(macro: MacroOrigin, text?: string): InputLine {
    const { file, line, column } = this;
    if (text === undefined) return new InputLine(this.text, file, line, column, macro, this.madeFrom);
    return new InputLine(text, file, line, column, macro, this.lengthOf(0, this.text.length));
  }

  /** The position of a piece of `text`. */
  position(start: number, end: number): SourcePosition {
    const { file, line, macro } = this;
    const place = { file, line, column: this.columnAt(start), length: this.lengthOf(start, end) };
    return macro ? { ...place, macro } : place;
  }
}

/** A row of statements; `undefined` at its end. */
interface Lines {
  next(): InputLine | undefined;
}

interface Frame {
  readonly lines: Lines;
  readonly kind: 'file' | 'macro' | 'repeat';
}

/** Deeper nesting than this is taken for a macro that never ends. */
const deepest = 200;

/** The stack of inputs; the newest is read first. */
export class Input {
  private readonly frames: Frame[] = [];
  private readonly diagnostics: Diagnostics;

  constructor(diagnostics: Diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Reads `source` next. Returns false if inputs are nested too deeply. */
  pushFile(name: string, text: string): boolean {
    return this.push({ lines: new FileLines(name, text, this.diagnostics), kind: 'file' });
  }

  /** Reads `lines` next. Returns false if inputs are nested too deeply. */
  pushLines(lines: Iterable<InputLine>, kind: 'macro' | 'repeat'): boolean {
    const iterator = lines[Symbol.iterator]();
    return this.push({ lines: { next: () => iterator.next().value }, kind });
  }

  private push(frame: Frame): boolean {
    if (this.frames.length >= deepest) return false;
    this.frames.push(frame);
    return true;
  }

  /** The next statement, or `undefined` at the end of everything. */
  next(): InputLine | undefined {
    while (this.frames.length > 0) {
      const line = this.frames.at(-1)!.lines.next();
      if (line) return line;
      this.frames.pop();
    }
    return undefined;
  }

  /** Drops the rest of the innermost macro. Returns false outside of macros. */
  exitMacro(): boolean {
    const index = this.frames.findLastIndex((frame) => frame.kind === 'macro');
    if (index < 0) return false;
    this.frames.length = index;
    return true;
  }

  /** How many files, macros and repetitions are being read, one within another. */
  get depth(): number {
    return this.frames.length;
  }

  /** Drops everything that is still unread. */
  end(): void {
    this.frames.length = 0;
  }

  /**
   * Takes the statements up to the one that closes the block, which is dropped; blocks may nest.
   * Returns `undefined` if the input ends first.
   */
  collect(opens: RegExp, closes: RegExp): InputLine[] | undefined {
    const lines: InputLine[] = [];
    let depth = 1;
    const frame = this.frames.at(-1);
    if (!frame) return undefined;
    for (;;) {
      const line = frame.lines.next();
      if (!line) return undefined;
      const { word } = splitHead(line.text);
      if (opens.test(word)) depth++;
      else if (closes.test(word) && --depth === 0) return lines;
      lines.push(line);
    }
  }
}

/** A statement's labels, first word and the rest, by text alone: macros see statements before the grammar does. */
export interface Head {
  /** Length of the labels in front, with their colons. */
  readonly labels: number;
  /** The first word in lower case; empty if there is none. */
  readonly word: string;
  /** Where what follows the word begins. */
  readonly restStart: number;
}

const labelPattern = /\s*(?:[\w.$\u0080-\uffff]+|"(?:[^"\\]|\\.)*")\s*:(?!=)\s*/y;
const wordPattern = /[\w.$\u0080-\uffff]*/y;

export function splitHead(text: string): Head {
  let labels = 0;
  for (;;) {
    labelPattern.lastIndex = labels;
    if (!labelPattern.test(text)) break;
    labels = labelPattern.lastIndex;
  }
  wordPattern.lastIndex = labels;
  const word = wordPattern.exec(text)?.[0] ?? '';
  const after = labels + word.length;
  const blank = /^\s*/.exec(text.slice(after))![0].length;
  return { labels, word: word.toLowerCase(), restStart: after + blank };
}

/** The statements of a file. A line marker renames what follows it. */
class FileLines implements Lines {
  private file: string;
  /** How far the lines of `file` are from the physical ones. */
  private shift = 0;
  private readonly pieces: Splitter;
  private readonly diagnostics: Diagnostics;

  constructor(name: string, text: string, diagnostics: Diagnostics) {
    this.file = name;
    this.pieces = splitStatements(text);
    this.diagnostics = diagnostics;
  }

  next(): InputLine | undefined {
    for (;;) {
      const piece = this.pieces.next();
      if (!piece) return undefined;
      const { file, shift } = this;
      if (piece.kind === 'statement') return new InputLine(piece.text, file, piece.line + shift, piece.column);
      if (piece.kind === 'problem') {
        const { line, column, length, message } = piece;
        this.diagnostics.error({ file, line: line + shift, column, length }, message);
      } else if (!piece.inlineAssembly) {
        this.file = piece.file;
        this.shift = piece.line - piece.at - 1;
      }
    }
  }
}
