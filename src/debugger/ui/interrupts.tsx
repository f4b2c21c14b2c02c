// User interrupts: for each receiver its flag, what is recognised, and its UPID; for each sender where its table leads. The
// task looked at comes first, and a star marks what has changed since it was last shown. Below, each interrupt on its way.

import type { ReactNode } from 'react';
import { bit, describeRoute, grouped, hex, vectorSet } from '../format.ts';
import type { UintrView, UPIDView } from '../inspect/user-interrupts.ts';
import { JOURNEY_STEPS, type Journey, stepOf } from '../journeys.ts';
import type { Session } from '../session.ts';
import type { Cell } from './layout.ts';
import type { ScreenModel } from './model.ts';
import { Panel } from './panel.tsx';
import type { Piece, RowText } from './row.tsx';

/** From so many columns on a task's state is drawn in long rows. */
const WIDE_COLUMNS = 70;

export function Interrupts({ cell, model }: { readonly cell: Cell; readonly model: ScreenModel }): ReactNode {
  const { session, focus } = model;
  const views = session.userInterrupts();
  const isWide = cell.columns >= WIDE_COLUMNS;
  const state = views.flatMap((view) => {
    const before = view.tid === session.selected ? session.userInterruptsBefore() : undefined;
    return isWide ? wideRows(session, view, before) : narrowRows(session, view, before);
  });
  const rows = [
    ...state,
    ...journeyRows(session, cell.columns - 1, cell.rows - 1 - state.length, focus === 'interrupts'),
  ];
  const scrolled = model.scrolled.get('interrupts') ?? 0;
  return (
    <Panel cell={cell} title="user interrupts" rows={rows} isFocused={focus === 'interrupts'} scrolled={scrolled} />
  );
}

/** A name and its value; marked if the value was another one before. */
function field(name: string, value: string, before: string | undefined): Piece {
  const changed = before !== undefined && before !== value;
  return { text: `${changed ? '*' : ' '}${name} ${value}`, tone: changed ? 'changed' : 'plain' };
}

/** A task's state in three or four short rows. */
function narrowRows(session: Session, view: UintrView, before: UintrView | undefined): RowText[] {
  const { registers, receiver, routes } = view;
  const old = before?.registers;
  const oldUpid = before?.receiver?.upid;
  const rows: RowText[] = [
    [
      { text: `task ${view.tid}`, tone: 'strong' },
      field('UIF', bit(registers.uif), old && bit(old.uif)),
      field('UIRR', vectorSet(registers.uirr), old && vectorSet(old.uirr)),
      { text: view.loaded ? '' : ' saved', tone: 'dim' },
    ],
  ];
  if (receiver) {
    const { upid } = receiver;
    rows.push([
      { text: ' UPID' },
      field('ON', bit(upid.on), oldUpid && bit(oldUpid.on)),
      field('SN', bit(upid.sn), oldUpid && bit(oldUpid.sn)),
      field('PIR', vectorSet(upid.pir), oldUpid && vectorSet(oldUpid.pir)),
    ]);
    rows.push([
      { text: '     ' },
      field('NV', hex(upid.nv), oldUpid && hex(oldUpid.nv)),
      field('NDST core', String(upid.ndst), oldUpid && String(oldUpid.ndst)),
    ]);
    rows.push(...rareRows(upid, oldUpid));
    rows.push([
      field('UINV', hex(registers.uinv), old && hex(old.uinv)),
      { text: ' ' },
      { text: session.program.symbolAt(registers.handler) ?? hex(registers.handler), tone: 'dim' },
    ]);
  }
  return [...rows, ...routeRows(routes, before)];
}

/** The same in two rows, where they are long enough. */
function wideRows(session: Session, view: UintrView, before: UintrView | undefined): RowText[] {
  const { registers, receiver, routes } = view;
  const old = before?.registers;
  const oldUpid = before?.receiver?.upid;
  const rows: RowText[] = [
    [
      { text: `task ${view.tid}`, tone: 'strong' },
      field('UIF', bit(registers.uif), old && bit(old.uif)),
      field('UIRR', vectorSet(registers.uirr), old && vectorSet(old.uirr)),
      field('UINV', hex(registers.uinv), old && hex(old.uinv)),
      {
        text: receiver ? ` handler ${session.program.symbolAt(registers.handler) ?? hex(registers.handler)}` : '',
        tone: 'dim',
      },
      { text: view.loaded ? '' : '  (saved)', tone: 'dim' },
    ],
  ];
  if (receiver) {
    const { upid } = receiver;
    rows.push([
      { text: '  UPID' },
      field('ON', bit(upid.on), oldUpid && bit(oldUpid.on)),
      field('SN', bit(upid.sn), oldUpid && bit(oldUpid.sn)),
      field('NV', hex(upid.nv), oldUpid && hex(oldUpid.nv)),
      field('NDST', `core ${upid.ndst}`, oldUpid && `core ${oldUpid.ndst}`),
      field('PIR', vectorSet(upid.pir), oldUpid && vectorSet(oldUpid.pir)),
    ]);
    rows.push(...rareRows(upid, oldUpid));
  }
  return [...rows, ...routeRows(routes, before)];
}

/** What only some kernels and programs have. */
function rareRows(upid: UPIDView, old: UPIDView | undefined): RowText[] {
  const rows: RowText[] = [];
  if (upid.blkd) rows.push([{ text: '     ' }, field('BLKD', '1', old && bit(old.blkd))]);
  if (upid.masked.length > 0) {
    const masked = `${vectorSet(upid.masked)}, posted ${vectorSet(upid.parked)}`;
    rows.push([{ text: '     ' }, field('masked', masked, undefined)]);
  }
  return rows;
}

function routeRows(routes: UintrView['routes'], before: UintrView | undefined): RowText[] {
  return (routes ?? []).map((route): RowText => {
    const last = before?.routes?.find((other) => other.index === route.index);
    return [{ text: ' ' }, field(`UITT[${route.index}]`, describeRoute(route), last && describeRoute(last))];
  });
}

// ---- the way of each interrupt

/** Cells of vector, sender and receiver. */
const WHO_CELLS = 12;
/** Cells of a step with its cycle, and of the arrow to the next one. */
const STEP_CELLS = 10;
const ARROW = '─▶';
/** From so many cells on each step has a column of its own. */
const DRAWN_COLUMNS = WHO_CELLS + 5 * (STEP_CELLS + ARROW.length) - ARROW.length;

/** The latest interrupts, as many as there is room for; those that are still on their way come last. @param all however many */
function journeyRows(session: Session, columns: number, room: number, all: boolean): RowText[] {
  const journeys = session.journeys();
  if (journeys.length === 0) return [];
  const isDrawn = columns >= DRAWN_COLUMNS;
  const head: RowText[] = isDrawn
    ? [
        [
          {
            text: `${' v from→to'.padEnd(WHO_CELLS)}${JOURNEY_STEPS.map((step) => step.padStart(STEP_CELLS).padEnd(STEP_CELLS + ARROW.length)).join('')}`,
            tone: 'dim',
          },
        ],
      ]
    : [[{ text: ` v from→to PNRDU`, tone: 'dim' }]];
  const shown = all ? journeys : journeys.slice(-Math.max(0, room - head.length));
  return [...head, ...shown.map((journey) => (isDrawn ? drawn(session, journey) : dotted(session, journey)))];
}

/** ` 5 2→1      1,818─▶     2,018─▶     2,018─▶ ✗ UIF is 0`. */
function drawn(session: Session, journey: Journey): RowText {
  const pieces: Piece[] = [
    { text: whoText(journey, WHO_CELLS), tone: journey.returned === undefined ? 'strong' : 'plain' },
  ];
  for (const [i, step] of JOURNEY_STEPS.entries()) {
    const cycle = journey[step];
    const last = i === JOURNEY_STEPS.length - 1;
    if (cycle !== undefined) {
      const isNewest = stepOf(journey) === step && journey.returned === undefined;
      pieces.push({ text: cycleText(journey, cycle), tone: isNewest ? 'changed' : 'plain' });
      pieces.push({ text: last ? '' : ARROW, tone: 'dim' });
    } else if (stepOf(journey) !== step && i > JOURNEY_STEPS.indexOf(stepOf(journey))) {
      pieces.push({
        text: ` ${journey.delivered === undefined ? '✗' : '…'} ${standstill(session, journey)}`,
        tone: 'other',
      });
      break;
    } else pieces.push({ text: `${'·'.padStart(STEP_CELLS)}${last ? '' : ARROW}`, tone: 'dim' });
  }
  return pieces;
}

/** The cycle of a step; where that is too long, how long after the first step it came. */
function cycleText(journey: Journey, cycle: number): string {
  const first = JOURNEY_STEPS.map((step) => journey[step]).find((at) => at !== undefined)!;
  const text = grouped(cycle);
  return (text.length <= STEP_CELLS || cycle === first ? text : `+${grouped(cycle - first)}`).padStart(STEP_CELLS);
}

/** ` 5 2→1 ●●●○○ UIF is 0`. */
function dotted(session: Session, journey: Journey): RowText {
  const dots = JOURNEY_STEPS.map((step) => (journey[step] === undefined ? '○' : '●')).join('');
  const step = stepOf(journey);
  const isOver = step === 'returned' || step === 'delivered';
  return [
    { text: whoText(journey, 9), tone: journey.returned === undefined ? 'strong' : 'plain' },
    { text: ` ${dots} `, tone: journey.returned === undefined ? 'changed' : 'plain' },
    isOver
      ? { text: grouped(journey[step]!), tone: 'dim' }
      : { text: `✗ ${standstill(session, journey)}`, tone: 'other' },
  ];
}

/** Vector, sender, receiver. */
function whoText({ vector, sender, receiver, joined }: Journey, cells: number): string {
  const more = joined > 0 ? `+${joined}` : '';
  return `${String(vector).padStart(2)}${more} ${sender ?? '-'}→${receiver ?? '-'}`.padEnd(cells);
}

/** What keeps an interrupt that has not come to its end, in a few words. */
function standstill(session: Session, { vector, receiver, delivered }: Journey): string {
  if (delivered !== undefined) return 'running';
  const exists = receiver !== undefined && session.tasks().some(({ tid }) => tid === receiver);
  return exists ? session.why(vector, receiver).reason : 'the receiver is gone';
}
