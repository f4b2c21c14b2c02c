// Memory as bytes and as ASCII, from where the expression that it follows points. A star marks what has changed.

import type { ReactNode } from 'react';
import { byteText, hex, printable } from '../format.ts';
import type { MemoryRow } from '../inspect/memory.ts';
import type { Cell } from './layout.ts';
import type { ScreenModel } from './model.ts';
import { Panel } from './panel.tsx';
import type { Piece, RowText } from './row.tsx';

/** Cells of an address, sixteen marked bytes and a gap. */
const BYTES_CELLS = 15 + 16 * 3 + 2;

export function Memory({ cell, model }: { readonly cell: Cell; readonly model: ScreenModel }): ReactNode {
  const { session } = model;
  const rows = session.memory(cell.rows - 1, model.scrolled.get('memory') ?? 0);
  const hasText = cell.columns > BYTES_CELLS + 8;
  return (
    <Panel
      cell={cell}
      title="memory"
      isFocused={model.focus === 'memory'}
      note={[{ text: rows.length > 0 ? session.memoryAt : `${session.memoryAt} has no value`, tone: 'dim' }]}
      rows={rows.map((row) => memoryRow(row, hasText))}
    />
  );
}

function memoryRow({ address, bytes }: MemoryRow, hasText: boolean): RowText {
  const digits = bytes.map(({ value, changed }): Piece => {
    const text = `${changed ? '*' : ' '}${value === undefined ? '··' : byteText(value)}`;
    return { text, tone: changed ? 'changed' : value ? 'plain' : 'dim' };
  });
  const text = bytes.map(({ value }) => (value === undefined ? ' ' : printable(value))).join('');
  return [{ text: hex(address).padEnd(14), tone: 'dim' }, ...digits, { text: hasText ? `  ${text}` : '', tone: 'dim' }];
}
