// The plain lists: what the guest has written, all tasks, what happened last.

import type { ReactNode } from 'react';
import { describeEvent } from '../events-text.ts';
import { hex } from '../format.ts';
import { describeState } from '../inspect/tasks.ts';
import type { Session } from '../session.ts';
import type { Cell } from './layout.ts';
import type { ScreenModel } from './model.ts';
import { Panel } from './panel.tsx';
import { Row, type RowText } from './row.tsx';

interface Props {
  readonly cell: Cell;
  readonly model: ScreenModel;
}

/** The last lines of output. In a single row there is no title, but a mark in front. */
export function Output({ cell, model }: Props): ReactNode {
  const { session, focus, scrolled } = model;
  const lines = session.output.replace(/\n$/, '').split('\n').map(withoutControls);
  if (cell.rows === 1) return <Row pieces={[{ text: 'output ', tone: 'dim' }, { text: lines.at(-1)! }]} />;
  return (
    <Panel
      cell={cell}
      title="output"
      isFocused={focus === 'output'}
      scrolled={lines.length - cell.rows + 1 - (scrolled.get('output') ?? 0)}
      rows={lines.map((text): RowText => [{ text: ` ${text}` }])}
    />
  );
}

/** All tasks; where there is no room for all, those around the one looked at. */
export function Tasks({ cell, model }: Props): ReactNode {
  const { session, focus } = model;
  const tasks = session.tasks();
  const selected = tasks.findIndex((task) => task.tid === session.selected);
  const rows = tasks.map((task): RowText => {
    const isSelected = task.tid === session.selected;
    const place = task.place ? `${lastPart(task.place.file)}:${task.place.line}` : hex(task.address);
    return [
      { text: `${isSelected ? '►' : ' '}${task.tid} `, tone: isSelected ? 'current' : 'other' },
      { text: `${place} ${task.symbol ?? ''} ` },
      { text: describeState(task), tone: 'dim' },
    ];
  });
  const scrolled = model.scrolled.get('tasks') ?? Math.max(0, selected - Math.floor((cell.rows - 1) / 2));
  return (
    <Panel
      cell={cell}
      title="tasks"
      note={[{ text: coresText(session), tone: 'dim' }]}
      rows={rows}
      isFocused={focus === 'tasks'}
      scrolled={scrolled}
    />
  );
}

/** `cores 1 - queue 3 4`: the task on each core, and who waits for one. */
function coresText(session: Session): string {
  const { cores, queue } = session.cores();
  const running = cores.map(({ task }) => task ?? '-').join(' ');
  return `cores ${running}${queue.length > 0 ? ` queue ${queue.join(' ')}` : ''}`;
}

/** The latest events, the last one at the bottom. */
export function Events({ cell, model }: Props): ReactNode {
  const { session, focus } = model;
  const { events } = session.timeline.log;
  const room = cell.rows - 1;
  const first = Math.max(0, events.length - room - (model.scrolled.get('events') ?? 0));
  const rows = events.slice(first, first + room).map((event): RowText => {
    return [
      { text: `${String(event.cycle).padStart(9)} `, tone: 'dim' },
      { text: event.task === 0 ? `core ${event.core} `.padEnd(7) : `task ${event.task} `.padEnd(7), tone: 'other' },
      { text: describeEvent(event, session) },
    ];
  });
  return <Panel cell={cell} title="events" rows={rows} isFocused={focus === 'events'} />;
}

/** Descriptors of the process of this task. */
export function Files({ cell, model }: Props): ReactNode {
  const rows = model.session.files().map(({ fd, name, closeOnExec, detail }): RowText => {
    return [
      { text: `${String(fd).padStart(3)} `, tone: 'other' },
      { text: `${name} ` },
      { text: `${detail}${closeOnExec ? ' close-on-exec' : ''}`, tone: 'dim' },
    ];
  });
  const scrolled = model.scrolled.get('files') ?? 0;
  return <Panel cell={cell} title="files" rows={rows} isFocused={model.focus === 'files'} scrolled={scrolled} />;
}

const lastPart = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

/** What a terminal would act on is shown as a dot. */
const withoutControls = (text: string): string =>
  text.replaceAll('\t', '        ').replace(/[^ -~\u00a0-\uffff]/g, '·');
