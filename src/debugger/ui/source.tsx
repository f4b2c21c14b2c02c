// The source: lines with the tasks that are on them, breakpoints, and the cursor. Where a task is on no known line, its
// instructions are shown instead.

import type { ReactNode } from 'react';
import { hex } from '../format.ts';
import type { TaskView } from '../inspect/tasks.ts';
import type { LineInfo, Session } from '../session.ts';
import type { Cell } from './layout.ts';
import type { ScreenModel } from './model.ts';
import { Panel } from './panel.tsx';
import type { Piece, RowText, Tone } from './row.tsx';

/** From so many columns on there is room for the cost of each line. */
const COST_COLUMNS = 64;
/** Cells between tab stops. */
const TAB = 8;

export function Source({ cell, model }: { readonly cell: Cell; readonly model: ScreenModel }): ReactNode {
  const { session, cursor } = model;
  const isFocused = model.focus === 'source';
  const view = session.view();
  const expansion = view && session.program.expansion(view.address);
  const note: Piece[] = expansion ? [{ text: expansion, tone: 'current' }] : [];
  const lines = cursor && session.program.source(cursor.file);
  if (!cursor || !lines || (view && !view.place)) {
    return (
      <Panel
        cell={cell}
        isFocused={isFocused}
        title={`no source${view ? ` for ${hex(view.address)}` : ''}`}
        rows={instructionRows(session, cell)}
      />
    );
  }
  const tasks = session.tasks();
  const width = String(lines.length).length;
  const hasCosts = cell.columns >= COST_COLUMNS;
  const rows = lines.slice(model.top - 1, model.top + cell.rows - 2).map((text, i): RowText => {
    const line = model.top + i;
    const place = { file: cursor.file, line };
    const here = tasks.filter((task) => task.place?.file === place.file && task.place.line === line);
    const info = session.lineInfo(place);
    const isCurrent = here.some((task) => task.tid === session.selected);
    return [
      session.stops.on(place) ? { text: '●', tone: 'breakpoint' } : { text: ' ' },
      marker(here, session.selected),
      { text: ' ' },
      line === cursor.line
        ? { text: String(line).padStart(width), tone: 'cursor' }
        : { text: String(line).padStart(width), tone: 'dim' },
      ...(hasCosts ? [{ text: costText(info), tone: 'dim' } as const] : []),
      line === cursor.line ? { text: '›' } : { text: info?.isExecuted ? '│' : ' ', tone: 'ran' },
      ...codePieces(expandTabs(text).slice(model.left), isCurrent ? 'current' : info?.isExecuted ? 'ran' : 'plain'),
    ];
  });
  return <Panel cell={cell} title={cursor.file} note={note} rows={rows} isFocused={isFocused} />;
}

/** `►` the task looked at, `2` another task by its id, `+` several others. */
function marker(here: readonly TaskView[], selected: number): Piece {
  if (here.some((task) => task.tid === selected)) return { text: '►', tone: 'current' };
  if (here.length === 0) return { text: ' ' };
  const id = String(here[0]!.tid);
  return { text: here.length > 1 || id.length > 1 ? '+' : id, tone: 'other' };
}

/** A line of source, its comment apart. */
function codePieces(text: string, tone: Tone): Piece[] {
  const comment = /(?:^|\s)(?:#|\/\/|\/\*).*$/.exec(text);
  // A # inside quotes begins no comment.
  const isQuoted = comment && (text.slice(0, comment.index).split('"').length - 1) % 2 === 1;
  const end = comment && !isQuoted ? comment.index : text.length;
  return [
    { text: text.slice(0, end), tone },
    { text: text.slice(end), tone: 'dim' },
  ];
}

function expandTabs(text: string): string {
  let line = '';
  for (const character of text) line += character === '\t' ? ' '.repeat(TAB - (line.length % TAB)) : character;
  return line;
}

/** The cycles of a line, in four cells. */
function costText(info: LineInfo | undefined): string {
  return (info ? String(info.cycles) : '').padStart(4).slice(-4);
}

/** The instructions of the task looked at, where it is. */
export function Disassembly({ cell, model }: { readonly cell: Cell; readonly model: ScreenModel }): ReactNode {
  const view = model.session.view();
  return (
    <Panel
      cell={cell}
      isFocused={model.focus === 'disassembly'}
      title="disassembly"
      note={view ? [{ text: hex(view.address), tone: 'dim' }] : []}
      scrolled={model.scrolled.get('disassembly') ?? 0}
      rows={instructionRows(model.session, cell, model.scrolled.get('disassembly') ?? 0)}
    />
  );
}

/** Instructions from the task's place on. */
function instructionRows(session: Session, cell: Cell, more = 0): RowText[] {
  const view = session.view();
  if (!view) return [];
  return session.disassemble(view.address, cell.rows - 1 + more).map(({ address, text }, i): RowText => {
    const where = session.program.symbolAt(address);
    return [
      { text: i === 0 ? ' ► ' : '   ', tone: 'current' },
      { text: `${hex(address)}${where ? ` <${where}>` : ''}  `, tone: 'dim' },
      i === 0 ? { text, tone: 'current' } : { text },
    ];
  });
}
