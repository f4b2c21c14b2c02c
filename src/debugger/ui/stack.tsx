// The stack: words from RSP upwards, with what they are.

import type { ReactNode } from 'react';
import { hex, hex64 } from '../format.ts';
import type { Cell } from './layout.ts';
import type { ScreenModel } from './model.ts';
import { Panel } from './panel.tsx';
import type { RowText } from './row.tsx';

export function Stack({ cell, model }: { readonly cell: Cell; readonly model: ScreenModel }): ReactNode {
  const scrolled = model.scrolled.get('stack') ?? 0;
  const words = model.session.stack(cell.rows - 1 + scrolled);
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
      isFocused={model.focus === 'stack'}
      scrolled={scrolled}
      note={words[0] ? [{ text: hex(words[0].address), tone: 'dim' }] : []}
      rows={rows}
    />
  );
}
