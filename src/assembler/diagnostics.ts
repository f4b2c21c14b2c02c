/** What the assembler and linker tell their user. Bad input never throws: every problem is one of these. */
import { describePosition, type SourcePosition } from './positions.ts';

/** One message about a place in the source. Lines and columns count from 1; `length` is in UTF-16 units. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly message: string;
  readonly hint?: string;
}

/** Collects diagnostics in the order in which they are found. */
export class Diagnostics {
  readonly list: Diagnostic[] = [];

  error(at: SourcePosition, message: string, hint?: string): void {
    this.add('error', at, message, hint);
  }

  warning(at: SourcePosition, message: string, hint?: string): void {
    this.add('warning', at, message, hint);
  }

  get hasErrors(): boolean {
    return this.list.some((diagnostic) => diagnostic.severity === 'error');
  }

  private add(severity: Diagnostic['severity'], at: SourcePosition, message: string, hint: string | undefined): void {
    const hints = hint === undefined ? [] : [hint];
    if (at.macro) {
      const expanded = at.macro.expanded === undefined ? '' : `; the line reads \`${at.macro.expanded}\` there`;
      hints.push(`in ${at.macro.name} used at ${describePosition(at.macro.at)}${expanded}`);
    }
    this.list.push({
      severity,
      file: at.file,
      line: at.line,
      column: at.column,
      length: at.length,
      message,
      ...(hints.length > 0 ? { hint: hints.join('; ') } : {}),
    });
  }
}

/**
 * Renders a diagnostic for a terminal: `FILE:LINE:COL: error: text`, the source line, a caret line, and the hint.
 * `sourceText` is the text of the diagnostic's file; without it only the first line and the hint are given.
 */
export function render(diagnostic: Diagnostic, sourceText?: string): string {
  const { file, line, column, severity, message, hint } = diagnostic;
  const parts = [`${file}:${line}:${column}: ${severity}: ${message}`];
  const excerpt = sourceText?.split('\n', line)[line - 1]?.replace(/\r$/, '');
  if (excerpt !== undefined) {
    const width = String(line).length;
    // A tab stays a tab under the excerpt, so the caret stands right whatever a tab's width is.
    const before = excerpt.slice(0, column - 1).replace(/[^\t]/g, ' ');
    const length = Math.max(1, Math.min(diagnostic.length, excerpt.length - column + 1));
    parts.push(` ${line} | ${excerpt}`, ` ${' '.repeat(width)} | ${before}${'^'.repeat(length)}`);
  }
  if (hint !== undefined) parts.push(`hint: ${hint}`);
  return parts.join('\n');
}

/** The candidate most like `word`, if one is near enough to be meant. */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = word.length <= 3 ? 1 : 2;
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const distance = editDistance(word, candidate);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Number of insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`. */
function editDistance(a: string, b: string): number {
  let previous: number[] = [];
  let current = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let distance = Math.min(current[column]! + 1, next[column - 1]! + 1, current[column - 1]! + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        distance = Math.min(distance, previous[column - 2]! + 1);
      }
      next.push(distance);
    }
    previous = current;
    current = next;
  }
  return current[b.length]!;
}
