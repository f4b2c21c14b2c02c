// The screen: a status row, panels, and a bottom row.

import { Box, useInput, useWindowSize } from 'ink';
import { type ReactNode, useEffect, useReducer } from 'react';
import { grouped } from '../format.ts';
import { describeState, type TaskView } from '../inspect/tasks.ts';
import { BINDINGS } from './bindings.ts';
import { Interrupts } from './interrupts.tsx';
import { keysOf } from './keys.ts';
import { type Cell, LEAST, type PanelName } from './layout.ts';
import { Events, Files, Output, Tasks } from './lists.tsx';
import { Memory } from './memory.tsx';
import type { Overlay, ScreenModel } from './model.ts';
import { Registers } from './registers.tsx';
import { Colour, type Piece, Row, type RowText } from './row.tsx';
import { Disassembly, Source } from './source.tsx';
import { Stack } from './stack.tsx';

interface Props {
  readonly model: ScreenModel;
}

/** The screen, alive: it hears keys, and the window when it changes its size. */
export function App({ model, colour }: Props & { readonly colour: boolean }): ReactNode {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const { columns, rows } = useWindowSize();
  useEffect(() => model.onChange(redraw), [model]);
  useEffect(() => model.resize({ columns, rows }), [model, columns, rows]);
  useInput((input, key) => model.keys(keysOf(input, key)));
  return (
    <Colour value={colour}>
      <Screen model={model} />
    </Colour>
  );
}

/** The screen as it is at present. */
export function Screen({ model }: Props): ReactNode {
  const { layout, overlay } = model;
  if (layout.columns < LEAST.columns || layout.rows < LEAST.rows) {
    return <Row pieces={[{ text: `This window is too small: ${LEAST.columns}×${LEAST.rows + 1} at least.` }]} />;
  }
  return (
    <Box flexDirection="column" width={layout.columns} height={layout.rows}>
      <Row pieces={statusRow(model)} />
      {overlay ? <OverlayText overlay={overlay} model={model} /> : <Panels model={model} />}
      <Row pieces={bottomRow(model)} />
    </Box>
  );
}

function Panels({ model }: Props): ReactNode {
  return model.layout.bands.map((band) => (
    <Box key={band[0]!.cells[0]!.panel}>
      {band.map(({ columns, cells }) => (
        <Box key={cells[0]!.panel} flexDirection="column" width={columns}>
          {cells.map((cell) => (
            <PanelOf key={cell.panel} cell={cell} model={model} />
          ))}
        </Box>
      ))}
    </Box>
  ));
}

/** How each panel is drawn. */
const VIEWS: Readonly<Record<PanelName, (props: Props & { readonly cell: Cell }) => ReactNode>> = {
  source: Source,
  interrupts: Interrupts,
  registers: Registers,
  stack: Stack,
  memory: Memory,
  tasks: Tasks,
  events: Events,
  output: Output,
  files: Files,
  disassembly: Disassembly,
};

function PanelOf({ cell, model }: Props & { readonly cell: Cell }): ReactNode {
  const View = VIEWS[cell.panel];
  return <View cell={cell} model={model} />;
}

function OverlayText({ overlay, model }: Props & { readonly overlay: Overlay }): ReactNode {
  const { lines, top, title } = overlay;
  const rows = model.overlayRows;
  const more = lines.length > rows ? `  ${top + 1}–${Math.min(lines.length, top + rows)} of ${lines.length}` : '';
  return (
    <Box flexDirection="column" height={rows + 1} overflow="hidden">
      <Row
        pieces={[
          { text: title, tone: 'strong' },
          { text: more, tone: 'dim' },
        ]}
      />
      {lines.slice(top, top + rows).map((text, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
        <Row key={i} pieces={[{ text }]} />
      ))}
    </Box>
  );
}

/** Why we stopped, which task, and where in time; whether that is the past, and on which branch. */
function statusRow({ session, isRunning, layout }: ScreenModel): RowText {
  const view = session.view();
  const why = isRunning ? 'running …' : session.stopText;
  const { number } = session.timeline.branch;
  const moment = session.isPast
    ? `moment ${grouped(session.moment)}/${grouped(session.timeline.furthest)} PAST`
    : `moment ${grouped(session.moment)}`;
  const branch = number === 0 ? '' : `BRANCH ${number}`;
  const parts = [why, view ? describeTask(view) : 'no task', `cycle ${grouped(session.cycle)}`, moment, branch];
  const text = ` ${parts.filter((part) => part !== '').join(' · ')}`;
  // What says where in time this is must not be cut off.
  const end = parts
    .slice(2)
    .filter((part) => part !== '')
    .join(' · ');
  const fitting =
    text.length <= layout.columns ? text : `${text.slice(0, Math.max(0, layout.columns - end.length - 4))}… · ${end}`;
  const tone = session.isPast ? 'past' : number === 0 ? 'bar' : 'branch';
  return [{ text: fitting.padEnd(layout.columns), tone }];
}

function describeTask(view: TaskView): string {
  return `task ${view.tid} ${view.state === 'running' && !view.wait ? `core ${view.core}` : describeState(view)}`;
}

/** The command being typed, a message, or the keys. */
function bottomRow({ isTyping, commandLine, message, isRunning, overlay, layout }: ScreenModel): RowText {
  if (isTyping) {
    const { text, at } = commandLine;
    return [{ text: `:${text.slice(0, at)}` }, { text: text[at] ?? ' ', tone: 'cursor' }, { text: text.slice(at + 1) }];
  }
  if (message) return [{ text: message.text, tone: message.isError ? 'error' : 'plain' }];
  if (isRunning) return [{ text: 'esc stops', tone: 'dim' }];
  if (overlay) return [{ text: 'up, down: scroll   any other key: back', tone: 'dim' }];
  const isNarrow = layout.columns < 110;
  const shown = BINDINGS.filter(({ word, key }) => word !== undefined && !(isNarrow && key === 'z'));
  return shown.flatMap(({ key, word }): Piece[] => [
    { text: key, tone: 'strong' },
    { text: ` ${word}${isNarrow ? ' ' : '   '}`, tone: 'dim' },
  ]);
}
