// How the window is divided. A frame is one row less than the window, or the terminal would scroll.

/** The parts of the screen that have a place of their own. */
export type PanelName = 'source' | 'interrupts' | 'registers' | 'stack' | 'output' | 'tasks' | 'events';

/** A panel and its size in cells, its title row included. */
export interface Cell {
  readonly panel: PanelName;
  readonly columns: number;
  readonly rows: number;
}

/** Columns of panels, side by side. */
export type Band = readonly { readonly columns: number; readonly cells: readonly Cell[] }[];

/** Bands from the top down, between the status row and the bottom row. */
export interface Layout {
  readonly columns: number;
  /** Rows of the whole frame. */
  readonly rows: number;
  readonly bands: readonly Band[];
}

/** Below this nothing useful can be shown. */
export const LEAST = { columns: 60, rows: 18 } as const;

/** Two columns of registers: mark, name, space, sixteen digits; and what they mean where there is room. */
const REGISTER_COLUMNS = 44;
const WIDE_REGISTER_COLUMNS = 76;
const REGISTER_ROWS = 10;
const INTERRUPT_COLUMNS = 31;

/** Divides a window. */
export function layOut(window: { readonly columns: number; readonly rows: number }): Layout {
  const { columns } = window;
  const rows = window.rows - 1;
  // The status row and the bottom row.
  const body = rows - 2;
  const bands = columns >= 130 && body >= 36 ? [wide(columns, body)] : narrow(columns, body);
  return { columns, rows, bands };
}

/** Source and output to the left, everything else to the right. */
function wide(columns: number, body: number): Band {
  const right = WIDE_REGISTER_COLUMNS;
  const left = columns - right;
  const output = Math.max(6, Math.floor(body / 6));
  const interrupts = Math.max(9, Math.floor(body / 5));
  const tasks = 5;
  const stack = Math.max(10, Math.floor(body / 5));
  const events = body - interrupts - REGISTER_ROWS - stack - tasks;
  return [
    stackOf(left, [
      ['source', body - output],
      ['output', output],
    ]),
    stackOf(right, [
      ['interrupts', interrupts],
      ['registers', REGISTER_ROWS],
      ['stack', stack],
      ['tasks', tasks],
      ['events', events],
    ]),
  ];
}

/** Source and interrupts above, registers and stack below, output at the bottom. */
function narrow(columns: number, body: number): Band[] {
  // In a low window output is one row without a title, and the stack shrinks before the source does.
  const spare = Math.max(0, body - 21);
  const output = 1 + Math.min(5, Math.floor(spare / 2));
  const lower = Math.min(REGISTER_ROWS, Math.floor((body - output) / 2));
  const upper = body - output - lower;
  const interrupts = Math.min(INTERRUPT_COLUMNS, Math.floor(columns * 0.4));
  const tasks = upper >= 16 ? 5 : 0;
  const beside: [PanelName, number][] = [['interrupts', upper - tasks]];
  if (tasks > 0) beside.push(['tasks', tasks]);
  return [
    [stackOf(columns - interrupts, [['source', upper]]), stackOf(interrupts, beside)],
    [stackOf(REGISTER_COLUMNS, [['registers', lower]]), stackOf(columns - REGISTER_COLUMNS, [['stack', lower]])],
    [stackOf(columns, [['output', output]])],
  ];
}

function stackOf(columns: number, panels: readonly (readonly [PanelName, number])[]): Band[number] {
  return { columns, cells: panels.map(([panel, rows]) => ({ panel, columns, rows })) };
}

/** The size of a panel in a layout; undefined: it is not shown. */
export function cellOf(layout: Layout, panel: PanelName): Cell | undefined {
  return layout.bands
    .flat()
    .flatMap((column) => column.cells)
    .find((cell) => cell.panel === panel);
}
