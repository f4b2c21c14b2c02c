// User interrupts: for each receiver its flag, what is recognised, and its UPID; for each sender where its table leads. The
// task looked at comes first, and a star marks what has changed since it was last shown.

import type { ReactNode } from 'react';
import { bit, describeRoute, hex, vectorSet } from '../format.ts';
import type { UintrView } from '../inspect/user-interrupts.ts';
import type { Session } from '../session.ts';
import type { Cell } from './layout.ts';
import { Panel } from './panel.tsx';
import type { Piece, RowText } from './row.tsx';

export function Interrupts({ cell, session }: { readonly cell: Cell; readonly session: Session }): ReactNode {
  const views = session.userInterrupts();
  const rows = views.flatMap((view) => {
    return taskRows(session, view, view.tid === session.selected ? session.userInterruptsBefore() : undefined);
  });
  return <Panel cell={cell} title="user interrupts" rows={rows} />;
}

/** A name and its value; marked if the value was another one before. */
function field(name: string, value: string, before: string | undefined): Piece {
  const changed = before !== undefined && before !== value;
  return { text: `${changed ? '*' : ' '}${name} ${value}`, tone: changed ? 'changed' : 'plain' };
}

function taskRows(session: Session, view: UintrView, before: UintrView | undefined): RowText[] {
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
    if (upid.blkd) rows.push([{ text: '     ' }, field('BLKD', '1', oldUpid && bit(oldUpid.blkd))]);
    if (upid.masked.length > 0) {
      const masked = `${vectorSet(upid.masked)}, posted ${vectorSet(upid.parked)}`;
      rows.push([{ text: '     ' }, field('masked', masked, undefined)]);
    }
    rows.push([
      field('UINV', hex(registers.uinv), old && hex(old.uinv)),
      { text: '  handler ', tone: 'dim' },
      { text: session.program.symbolAt(registers.handler) ?? hex(registers.handler), tone: 'dim' },
    ]);
  }
  for (const route of routes ?? []) {
    const last = before?.routes?.find((other) => other.index === route.index);
    rows.push([field(`UITT[${route.index}]`, describeRoute(route), last && describeRoute(last))]);
  }
  return rows;
}
