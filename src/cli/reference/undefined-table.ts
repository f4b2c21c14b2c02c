// The table of docs/reference/undefined.md as data: what the manual leaves open, and what is done here.

/** One line of the table. */
export interface UndefinedLine {
  readonly operations: readonly string[];
  /** Flags by name, and `dst`. */
  readonly things: readonly string[];
  /** `always`, or a condition. */
  readonly when: string;
  readonly here: string;
  readonly from: string;
}

/** Reads the table out of the page. */
export function undefinedLines(page: string): readonly UndefinedLine[] {
  return page
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => cells.length === 7 && /^[A-Z]/.test(cells[1]!))
    .map(([, operations, things, when, here, from]) => ({
      operations: operations!.split(' '),
      things: things!.split(' '),
      when: when!,
      here: here!,
      from: from!,
    }));
}
