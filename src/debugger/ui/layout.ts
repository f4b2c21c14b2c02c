// How the window is divided. A frame is one row less than the window, or the terminal would scroll.

/** The parts of the screen that have a place of their own, in the order of the digits that choose them. */
export const PANELS = [
  'source',
  'interrupts',
  'registers',
  'stack',
  'memory',
  'tasks',
  'events',
  'output',
  'files',
  'disassembly',
] as const;
export type PanelName = (typeof PANELS)[number];

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
const INTERRUPT_COLUMNS = 34;

/** Divides a window. @param zoomed a panel that has all of it */
export function layOut(
  window: { readonly columns: number; readonly rows: number },
  zoomed: PanelName | undefined = undefined,
): Layout {
  const { columns } = window;
  const rows = window.rows - 1;
  // The status row and the bottom row.
  const body = rows - 2;
  return { columns, rows, bands: zoomed ? [[stackOf(columns, [[zoomed, body]])]] : divide(columns, body) };
}

function divide(columns: number, body: number): Band[] {
  if (columns >= 210 && body >= 50) return [huge(columns, body)];
  if (columns >= 130 && body >= 36) return [wide(columns, body)];
  return narrow(columns, body);
}

/** Code, interrupts and what the program does, and the machine: three columns. */
function huge(columns: number, body: number): Band {
  const side = WIDE_REGISTER_COLUMNS;
  const left = columns - 2 * side;
  const output = 12;
  const disassembly = 16;
  const tasks = 7;
  const files = 8;
  const stack = 18;
  const middle = Math.floor(body / 2);
  return [
    stackOf(left, [
      ['source', body - output - disassembly],
      ['disassembly', disassembly],
      ['output', output],
    ]),
    stackOf(side, [
      ['interrupts', middle],
      ['tasks', tasks],
      ['files', files],
      ['events', body - middle - tasks - files],
    ]),
    stackOf(side, [
      ['registers', REGISTER_ROWS],
      ['stack', stack],
      ['memory', body - REGISTER_ROWS - stack],
    ]),
  ];
}

/** Source, memory and output to the left, everything else to the right. */
function wide(columns: number, body: number): Band {
  const right = WIDE_REGISTER_COLUMNS;
  const left = columns - right;
  const output = Math.max(5, Math.floor(body / 8));
  const memory = body >= 44 ? 7 : 0;
  const interrupts = Math.max(13, Math.floor(body / 3));
  const tasks = 4;
  const stack = Math.max(7, Math.floor(body / 6));
  const events = body - interrupts - REGISTER_ROWS - stack - tasks;
  return [
    stackOf(left, [
      ['source', body - output - memory],
      ['memory', memory],
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
  const interrupts = Math.min(INTERRUPT_COLUMNS, Math.floor(columns * 0.42));
  const tasks = upper >= 16 ? 5 : 0;
  return [
    [
      stackOf(columns - interrupts, [['source', upper]]),
      stackOf(interrupts, [
        ['interrupts', upper - tasks],
        ['tasks', tasks],
      ]),
    ],
    [stackOf(REGISTER_COLUMNS, [['registers', lower]]), stackOf(columns - REGISTER_COLUMNS, [['stack', lower]])],
    [stackOf(columns, [['output', output]])],
  ];
}

/** A column of panels; one without rows is left out. */
function stackOf(columns: number, panels: readonly (readonly [PanelName, number])[]): Band[number] {
  const cells = panels.map(([panel, rows]) => ({ panel, columns, rows }));
  return { columns, cells: cells.filter((cell) => cell.rows > 0) };
}

/** All panels of a layout, column by column. */
export function cellsOf(layout: Layout): readonly Cell[] {
  return layout.bands.flat().flatMap((column) => column.cells);
}
/** The size of a panel in a layout; undefined: it is not shown. */
export function cellOf(layout: Layout, panel: PanelName): Cell | undefined {
  return cellsOf(layout).find((cell) => cell.panel === panel);
}
