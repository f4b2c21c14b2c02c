// The flag tables in the headings of src/isa: which arithmetic flags each instruction changes.
//
//                                                       Flags  OF SF ZF AF PF CF
//   BZHI                                                        0  *  *  ?  ?  *     AF PF 0
//   all others                                                  .  .  .  .  .  .
//
// * changed as the manual says   . left alone   0 1 always that   ? undefined (docs/reference/undefined.md)

import { CONDITION_NAMES } from '../../isa/condition-names.ts';

/** The order of a table's columns. */
export const FLAG_COLUMNS = ['OF', 'SF', 'ZF', 'AF', 'PF', 'CF'] as const;
export type FlagSign = '*' | '.' | '0' | '1' | '?';

/** One line of a table. */
export interface FlagLine {
  /** Operations, `Jcc` for a whole set of them, or none: all others of the file's family. */
  readonly names: readonly string[];
  readonly signs: readonly FlagSign[];
  readonly note: string;
}

/** What a line of a table looks like. */
export const FLAG_LINE = /^(\S.*?) {2,}((?:[*.01?] {2}){5}[*.01?])(?: {2,}(\S.*))?$/;
const NOTHING = /\bNo flags\b/;
const UNTOUCHED: FlagLine = { names: [], signs: ['.', '.', '.', '.', '.', '.'], note: '' };

/** The lines of the table in a heading. One that says that no flags are changed stands for all. */
export function flagLines(heading: string): readonly FlagLine[] {
  const lines = heading.split('\n').flatMap((text): FlagLine[] => {
    const [, names, signs, note] = FLAG_LINE.exec(text) ?? [];
    if (names === undefined || signs === undefined) return [];
    return [
      {
        names: names === 'all others' ? [] : names.split(' '),
        signs: signs.split(/ +/) as FlagSign[],
        note: note ?? '',
      },
    ];
  });
  return NOTHING.test(heading) ? [...lines, UNTOUCHED] : lines;
}

/** The line that speaks of an operation. */
export function flagLineOf(lines: readonly FlagLine[], operation: string): FlagLine | undefined {
  return (
    lines.find(({ names }) => names.some((name) => covers(name, operation))) ??
    lines.find(({ names }) => names.length === 0)
  );
}

function covers(name: string, operation: string): boolean {
  if (name.endsWith('cc')) {
    const prefix = name.slice(0, -2);
    return (
      operation.startsWith(prefix) && (CONDITION_NAMES as readonly string[]).includes(operation.slice(prefix.length))
    );
  }
  // String instructions are named without the size of their elements.
  return (
    name === operation ||
    (/^(MOVS|CMPS|SCAS|LODS|STOS)$/.test(name) &&
      /^[BWDLQ]$/.test(operation.slice(name.length)) &&
      operation.startsWith(name))
  );
}
