// A panel: a title in a rule, and rows below it. It is exactly as large as its cell.

import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Cell } from './layout.ts';
import { type Piece, Row, type RowText } from './row.tsx';

interface PanelProps {
  readonly cell: Cell;
  readonly title: string;
  /** Keys act on it. */
  readonly isFocused?: boolean;
  /** Rows that are scrolled out at the top. */
  readonly scrolled?: number;
  /** Stands in the rule, after the title. */
  readonly note?: readonly Piece[];
  /** More rows than there is room for are not shown. */
  readonly rows: readonly RowText[];
}

export function Panel({ cell, title, note = [], rows, isFocused = false, scrolled = 0 }: PanelProps): ReactNode {
  const room = cell.rows - 1;
  const first = Math.max(0, Math.min(scrolled, rows.length - room));
  const more = rows.length > room ? `${first + 1}–${first + room}/${rows.length} ` : '';
  return (
    <Box flexDirection="column" width={cell.columns} height={cell.rows} paddingRight={1} overflow="hidden">
      <Row pieces={rule(cell.columns - 1, { title, note, more, isFocused })} />
      {rows.slice(first, first + room).map((pieces, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
        <Row key={i} pieces={pieces} />
      ))}
    </Box>
  );
}

interface RuleText extends Required<Pick<PanelProps, 'title' | 'note' | 'isFocused'>> {
  /** Which rows are shown, if not all are. */
  readonly more: string;
}

/** `─ title note ───── 1–5/20`; `▶ title` where keys act. */
function rule(columns: number, { title, note, more, isFocused }: RuleText): RowText {
  const inside = note.reduce((length, piece) => length + piece.text.length, title.length + (note.length > 0 ? 1 : 0));
  const line = '─'.repeat(Math.max(0, columns - inside - 3 - more.length));
  return [
    { text: isFocused ? '▶ ' : '─ ', tone: isFocused ? 'current' : 'dim' },
    { text: title, tone: isFocused ? 'current' : 'plain' },
    ...(note.length > 0 ? [{ text: ' ' }, ...note] : []),
    { text: ` ${line}${more === '' ? '' : ` ${more.trimEnd()}`}`, tone: 'dim' },
  ];
}
