/** Places in source text. */

/** A place in a source file. Lines and columns count from 1; a column is a UTF-16 unit. */
export interface SourcePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** How many UTF-16 units belong to it, on this line. */
  readonly length: number;
  /** Set for a line that a macro or repetition produced: its name, and where it was used. */
  readonly macro?: MacroOrigin;
}

/** Where an expanded line comes from. */
export interface MacroOrigin {
  readonly name: string;
  readonly at: SourcePosition;
  /** The line after substitution, if that changed it. */
  readonly expanded?: string;
}

/** A source text that knows where its lines begin. */
export class SourceText {
  readonly name: string;
  readonly text: string;
  private readonly lineStarts: number[] = [0];

  constructor(name: string, text: string) {
    this.name = name;
    this.text = text;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.lineStarts.push(at + 1);
  }

  /** The line (from 1) that holds `offset`. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.lineStarts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** The position of `length` units at `offset`. */
  position(offset: number, length: number): SourcePosition {
    const line = this.lineAt(offset);
    return { file: this.name, line, column: offset - this.lineStarts[line - 1]! + 1, length };
  }
}

/** `file:line`, followed by the places that a macro was used at. */
export function describePosition(position: SourcePosition): string {
  const origin = position.macro ? `, in ${position.macro.name} used at ${describePosition(position.macro.at)}` : '';
  return `${position.file}:${position.line}${origin}`;
}
