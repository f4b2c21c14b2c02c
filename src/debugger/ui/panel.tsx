// A panel: a title in a rule, and rows below it. It is exactly as large as its cell.

import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Cell } from './layout.ts';
import { type Piece, Row, type RowText } from './row.tsx';

interface PanelProps {
  readonly cell: Cell;
  readonly title: string;
  /** Stands in the rule, after the title. */
  readonly note?: readonly Piece[];
  /** More rows than there is room for are not shown. */
  readonly rows: readonly RowText[];
}

export function Panel({ cell, title, note = [], rows }: PanelProps): ReactNode {
  return (
    <Box flexDirection="column" width={cell.columns} height={cell.rows} paddingRight={1} overflow="hidden">
      <Row pieces={rule(cell.columns - 1, title, note)} />
      {rows.slice(0, cell.rows - 1).map((pieces, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
        <Row key={i} pieces={pieces} />
      ))}
    </Box>
  );
}

/** `─ title note ─────`. */
function rule(columns: number, title: string, note: readonly Piece[]): RowText {
  const inside = note.reduce((length, piece) => length + piece.text.length, title.length + (note.length > 0 ? 1 : 0));
  return [
    { text: '─ ', tone: 'dim' },
    { text: title },
    ...(note.length > 0 ? [{ text: ' ' }, ...note] : []),
    { text: ` ${'─'.repeat(Math.max(0, columns - inside - 3))}`, tone: 'dim' },
  ];
}
