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

/** `file:line`, followed by the places that a macro was used at. */
export function describePosition(position: SourcePosition): string {
  const origin = position.macro ? `, in ${position.macro.name} used at ${describePosition(position.macro.at)}` : '';
  return `${position.file}:${position.line}${origin}`;
}
