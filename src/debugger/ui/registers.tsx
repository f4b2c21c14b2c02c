// Registers in two columns, RFLAGS decoded in the title. A star marks what has changed since the task was last shown.

import type { ReactNode } from 'react';
import { hex64, meaning } from '../format.ts';
import type { FlagView, RegisterView } from '../inspect/tasks.ts';
import type { Session } from '../session.ts';
import type { Cell } from './layout.ts';
import type { ScreenModel } from './model.ts';
import { Panel } from './panel.tsx';
import type { Piece, RowText } from './row.tsx';

/** Cells of mark, name, space and value. */
const PLAIN_CELLS = 21;

export function Registers({ cell, model }: { readonly cell: Cell; readonly model: ScreenModel }): ReactNode {
  const { session, focus } = model;
  const registers = session.registers();
  const half = registers.length / 2;
  // rip and rflags come last in the list: one below each column.
  const order = [...registers.slice(0, half - 1), registers.at(-2), ...registers.slice(half - 1, -2), registers.at(-1)];
  const width = Math.floor((cell.columns - 2) / 2);
  const rows = registers.slice(half).map((_, i): RowText => {
    return [
      ...registerPieces(session, order[i]!, width),
      { text: ' ' },
      ...registerPieces(session, order[half + i]!, width),
    ];
  });
  const title = session.task ? 'registers' : 'registers: no task';
  return (
    <Panel cell={cell} title={title} note={flagPieces(session.flags())} rows={rows} isFocused={focus === 'registers'} />
  );
}

function registerPieces(session: Session, register: RegisterView, width: number): Piece[] {
  const { name, value, changed } = register;
  const short = name === 'rflags' ? 'rfl' : name;
  const digits = hex64(value);
  const zeroes = changed ? 0 : /^0*/.exec(digits.slice(0, -1))![0].length;
  const room = width - PLAIN_CELLS;
  const said = room > 3 ? ` ${meaning(register, session.program)}`.slice(0, room).padEnd(room) : '';
  return [
    { text: changed ? '*' : ' ', tone: 'changed' },
    { text: `${short.padEnd(3)} `, tone: changed ? 'changed' : 'plain' },
    { text: digits.slice(0, zeroes), tone: 'dim' },
    { text: digits.slice(zeroes), tone: changed ? 'changed' : 'plain' },
    { text: said, tone: 'dim' },
  ];
}

/** The flags that are set, and, in small letters, those that have just become clear. */
function flagPieces(flags: readonly FlagView[]): Piece[] {
  const shown = flags.filter(({ set, changed }) => set || changed);
  return shown.map(({ name, set, changed }, i): Piece => {
    const text = `${i > 0 ? ' ' : ''}${changed ? '*' : ''}${set ? name : name.toLowerCase()}`;
    return { text, tone: changed ? 'changed' : 'plain' };
  });
}
