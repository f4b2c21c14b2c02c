// What is said about the present moment, as lines of text.

import { counted } from '../../observe/counted.ts';
import { DebuggerError } from '../errors.ts';
import { bit, byteText, grouped, hex, hex64, meaning, printable, uintrRows } from '../format.ts';
import type { MemoryRow } from '../inspect/memory.ts';
import { describeState } from '../inspect/tasks.ts';
import { JOURNEY_STEPS, type Journey } from '../journeys.ts';
import type { Session } from '../session.ts';

/** Which task is where: what is said after each stop. */
export function whereLines(session: Session): string[] {
  const view = session.view();
  if (!view) return [];
  const symbol = view.symbol ? ` in ${view.symbol}` : '';
  const place = view.place ? `${view.place.file}:${view.place.line}` : hex(view.address);
  const lines = [`task ${view.tid} ${describeState(view)}, ${place}${symbol}`];
  const text = view.place && session.program.line(view.place);
  if (text !== undefined) lines.push(`${view.place!.line}\t${text}`);
  const expansion = session.program.expansion(view.address);
  if (expansion !== undefined) lines.push(`\t= ${expansion}`);
  return lines;
}

/** The source around a place. */
export function listing(session: Session, where: string): string[] {
  const place = where === '' ? session.place : session.locate(where).place;
  const text = place && session.program.source(place.file);
  if (!place || !text) throw new DebuggerError('there is no source to show');
  const first = Math.max(1, place.line - 5);
  const here = session.place;
  return text.slice(first - 1, first + 9).map((line, i) => {
    const isHere = here?.file === place.file && here.line === first + i;
    return `${isHere ? '=>' : '  '} ${first + i}\t${line}`;
  });
}

/** Registers and flags of this task; a star marks what has changed. */
export function registerLines(session: Session): string[] {
  const rows = session.registers().map((register) => {
    const { name, value, changed } = register;
    return `${changed ? '*' : ' '}${name.padEnd(7)} ${hex(value).padEnd(18)}  ${meaning(register, session.program)}`.trimEnd();
  });
  const flags = session.flags().map(({ name, set }) => `${name}=${bit(set)}`);
  return [...rows, ` flags   ${flags.join(' ')}`];
}

/** User-interrupt state of all tasks that have any. */
export function uintrLines(session: Session): string[] {
  return session.userInterrupts().flatMap((view) => {
    const saved = view.loaded ? '' : ' (saved)';
    return [
      `task ${view.tid}${saved}`,
      ...uintrRows(view, session.program).map(([name, value]) => `  ${name.padEnd(10)}${value}`),
    ];
  });
}

/** One task as a row. */
export function taskLine(session: Session, tid: number): string {
  const task = session.tasks().find((view) => view.tid === tid)!;
  const place = task.place ? `${task.place.file}:${task.place.line}` : hex(task.address);
  return `${tid === session.selected ? '*' : ' '} ${tid}  ${describeState(task)}  ${place}  ${task.symbol ?? ''}`.trimEnd();
}

/** Words of the stack with what they are. */
export function stackLines(session: Session, words: number): string[] {
  return session.stack(words).map(({ address, value, label }) => {
    return `${hex(address)}  ${value === undefined ? 'nothing is mapped here' : hex64(value)}  ${label}`.trimEnd();
  });
}

/** Where this task is, and where the functions and handlers that it is in return to. */
export function backtraceLines(session: Session): string[] {
  const here = session.view();
  if (!here) return [];
  const place = (address: bigint): string => {
    const at = session.program.place(address);
    return `${session.program.symbolAt(address) ?? hex(address)}${at ? ` at ${at.file}:${at.line}` : ''}`;
  };
  const callers = session.backtrace().map(({ how, address }) => `${how} ${place(address)}`);
  return [`in ${place(here.address)}`, ...callers].map((line, i) => `#${i} ${line}`);
}

/** One interrupt's way: `#3 vector 5, task 2 → task 1: posted 1,200 → notified 1,650 → …`. */
export function journeyLine(journey: Journey): string {
  const { number, vector, sender, receiver, silent, joined } = journey;
  const who = `${sender === undefined ? 'nobody' : `task ${sender}`} → ${receiver === undefined ? 'nobody' : `task ${receiver}`}`;
  const steps = JOURNEY_STEPS.flatMap((step) => {
    const cycle = journey[step];
    return cycle === undefined ? [] : [`${step} ${grouped(cycle)}`];
  });
  const quiet = silent === undefined ? '' : ` (no notification: ${silent} = 1)`;
  const more = joined === 0 ? '' : ` (${counted(joined, 'more post')} joined it)`;
  return `#${number} vector ${vector}, ${who}: ${steps.join(' → ')}${quiet}${more}`;
}

/** `core 0 runs task 1, cycle 1,200` and the run queue. */
export function coreLines(session: Session): string[] {
  const { cores, queue } = session.cores();
  return [
    ...cores.map(({ id, task, cycle }) => {
      return `core ${id} ${task === undefined ? 'is idle' : `runs task ${task}`}, cycle ${grouped(cycle)}`;
    }),
    queue.length === 0
      ? 'nobody waits for a core'
      : `waiting for a core: ${queue.map((tid) => `task ${tid}`).join(', ')}`,
  ];
}

/** Descriptors of this task's process. */
export function fileLines(session: Session): string[] {
  return session.files().map(({ fd, name, closeOnExec, detail }) => {
    return `${String(fd).padStart(3)}  ${name}${closeOnExec ? '  close-on-exec' : ''}${detail === '' ? '' : `  ${detail}`}`;
  });
}

/** Sixteen bytes: `0x404000  *01 00 …  .…`. */
export function memoryLine({ address, bytes }: MemoryRow): string {
  const digits = bytes.map(
    ({ value, changed }) => `${changed ? '*' : ' '}${value === undefined ? '--' : byteText(value)}`,
  );
  const text = bytes.map(({ value }) => (value === undefined ? ' ' : printable(value))).join('');
  return `${hex(address)} ${digits.join('')}  ${text}`;
}
