// The stack: words from RSP upwards, with what they are.

import type { ReactNode } from 'react';
import { hex, hex64 } from '../format.ts';
import type { Session } from '../session.ts';
import type { Cell } from './layout.ts';
import { Panel } from './panel.tsx';
import type { RowText } from './row.tsx';

export function Stack({ cell, session }: { readonly cell: Cell; readonly session: Session }): ReactNode {
  const words = session.stack(cell.rows - 1);
  const rows = words.map(({ offset, value, label }): RowText => {
    const isFrame = label.startsWith('uintr');
    return [
      { text: `+${offset.toString(16).padStart(2, '0')} `, tone: 'dim' },
      { text: value === undefined ? 'nothing is mapped' : hex64(value) },
      { text: ` ${label}`, tone: isFrame ? 'other' : 'dim' },
    ];
  });
  return (
    <Panel
      cell={cell}
      title="stack"
      note={words[0] ? [{ text: hex(words[0].address), tone: 'dim' }] : []}
      rows={rows}
    />
  );
}
