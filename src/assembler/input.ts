/** Where statements come from: files, included files, and the lines that macros and repetitions produce. */
import { splitStatements } from '../../grammar/index.ts';
import type { Diagnostics } from './diagnostics.ts';
import type { SourcePosition } from './positions.ts';

/** One raw statement. */
export interface InputLine {
  readonly text: string;
  /** The position of a piece of `text`. */
  position(start: number, end: number): SourcePosition;
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

/** A statement of a file. */
class FileLine implements InputLine {
  readonly text: string;
  private readonly file: string;
  private readonly line: number;
  private readonly column: number;

  constructor(text: string, file: string, line: number, column: number) {
    this.text = text;
    this.file = file;
    this.line = line;
    this.column = column;
  }

  position(start: number, end: number): SourcePosition {
    return { file: this.file, line: this.line, column: this.column + start, length: end - start };
  }
}

/** The statements of a file. A line marker renames what follows it. */
class FileLines implements Lines {
  private file: string;
  /** How far the lines of `file` are from the physical ones. */
  private shift = 0;
  private readonly pieces: ReturnType<typeof splitStatements>;
  private readonly diagnostics: Diagnostics;

  constructor(name: string, text: string, diagnostics: Diagnostics) {
    this.file = name;
    this.pieces = splitStatements(text);
    this.diagnostics = diagnostics;
  }

  next(): InputLine | undefined {
    for (;;) {
      const { value: piece, done } = this.pieces.next();
      if (done) return undefined;
      const { file, shift } = this;
      if (piece.kind === 'statement') return new FileLine(piece.text, file, piece.line + shift, piece.column);
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
