// The plain lists: what the guest has written, all tasks, what happened last.

import type { ReactNode } from 'react';
import { describeEvent } from '../events-text.ts';
import { hex } from '../format.ts';
import { describeState } from '../inspect/tasks.ts';
import type { Session } from '../session.ts';
import type { Cell } from './layout.ts';
import { Panel } from './panel.tsx';
import { Row, type RowText } from './row.tsx';

interface Props {
  readonly cell: Cell;
  readonly session: Session;
}

/** The last lines of output. In a single row there is no title, but a mark in front. */
export function Output({ cell, session }: Props): ReactNode {
  const lines = session.output.replace(/\n$/, '').split('\n').map(withoutControls);
  if (cell.rows === 1) return <Row pieces={[{ text: 'output ', tone: 'dim' }, { text: lines.at(-1)! }]} />;
  return (
    <Panel
      cell={cell}
      title="output"
      rows={lines.slice(1 - cell.rows).map((text): RowText => [{ text: ` ${text}` }])}
    />
  );
}

/** All tasks; where there is no room for all, those around the one looked at. */
export function Tasks({ cell, session }: Props): ReactNode {
  const tasks = session.tasks();
  const room = cell.rows - 1;
  const selected = tasks.findIndex((task) => task.tid === session.selected);
  const first = Math.max(0, Math.min(selected - Math.floor(room / 2), tasks.length - room));
  const rows = tasks.slice(first, first + room).map((task): RowText => {
    const isSelected = task.tid === session.selected;
    const place = task.place ? `${lastPart(task.place.file)}:${task.place.line}` : hex(task.address);
    return [
      { text: `${isSelected ? '►' : ' '}${task.tid} `, tone: isSelected ? 'current' : 'other' },
      { text: `${place} ${task.symbol ?? ''} ` },
      { text: describeState(task), tone: 'dim' },
    ];
  });
  const note = tasks.length > room ? [{ text: `${tasks.length}` }] : [];
  return <Panel cell={cell} title="tasks" note={note} rows={rows} />;
}

/** The latest events, the last one at the bottom. */
export function Events({ cell, session }: Props): ReactNode {
  const events = session.timeline.log.events.slice(1 - cell.rows);
  const rows = events.map((event): RowText => {
    return [
      { text: `${String(event.cycle).padStart(9)} `, tone: 'dim' },
      { text: event.task === 0 ? `core ${event.core} `.padEnd(7) : `task ${event.task} `.padEnd(7), tone: 'other' },
      { text: describeEvent(event, session) },
    ];
  });
  return <Panel cell={cell} title="events" rows={rows} />;
}

const lastPart = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

/** What a terminal would act on is shown as a dot. */
const withoutControls = (text: string): string =>
  text.replaceAll('\t', '        ').replace(/[^ -~\u00a0-\uffff]/g, '·');
