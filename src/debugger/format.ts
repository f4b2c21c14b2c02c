// Numbers and rows as text, the same in every front end.

import type { RegisterView } from './inspect/tasks.ts';
import type { RouteView, UintrView, Vectors } from './inspect/user-interrupts.ts';
import type { Program } from './program.ts';

/** `0x401000`. */
export const hex = (value: bigint | number): string => `0x${value.toString(16)}`;
/** Sixteen digits without a prefix. */
export const hex64 = (value: bigint): string => value.toString(16).padStart(16, '0');
/** `12,345`. */
export const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
/** `{3 5}`, `{}`. */
export const vectorSet = (vectors: Vectors): string => `{${vectors.join(' ')}}`;
export const bit = (value: boolean): string => (value ? '1' : '0');

/** What a register's value means to a person: a named place, or a number in decimal where that says more than hexadecimal. */
export function meaning({ name, value }: Pick<RegisterView, 'name' | 'value'>, program: Program): string {
  if (name === 'rflags') return '';
  const symbol = program.symbolAt(value);
  if (symbol !== undefined) return symbol;
  const signed = BigInt.asIntN(64, value);
  return signed > -100_000n && signed < 1_000_000n ? String(signed) : '';
}

/** Two hexadecimal digits. */
export const byteText = (byte: number): string => byte.toString(16).padStart(2, '0');
/** A byte as the ASCII column of a dump shows it. */
export const printable = (byte: number): string => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.');

/** The user-interrupt state of a task as rows of name and value, in the order in which an interrupt passes them. */
export function uintrRows(view: UintrView, program: Program): readonly (readonly [string, string])[] {
  const { registers, receiver, routes } = view;
  const rows: [string, string][] = [];
  if (receiver) {
    const { upid } = receiver;
    rows.push(['UPID', hex(upid.address)]);
    rows.push(['  ON SN', `${bit(upid.on)}  ${bit(upid.sn)}`]);
    rows.push(['  NV NDST', `${hex(upid.nv)} → core ${upid.ndst}`]);
    rows.push(['  PIR', vectorSet(upid.pir)]);
    if (upid.blkd) rows.push(['  BLKD', '1']);
    if (upid.masked.length > 0) rows.push(['  masked', `${vectorSet(upid.masked)}, posted ${vectorSet(upid.parked)}`]);
  }
  rows.push(['UINV', hex(registers.uinv)]);
  rows.push(['UIRR', vectorSet(registers.uirr)]);
  rows.push(['UIF', bit(registers.uif)]);
  if (receiver) rows.push(['handler', program.symbolAt(registers.handler) ?? hex(registers.handler)]);
  for (const route of routes ?? []) rows.push([`UITT[${route.index}]`, describeRoute(route)]);
  return rows;
}

/** `vector 5 → task 1`. */
export function describeRoute({ valid, vector, receiver }: RouteView): string {
  if (!valid) return 'invalid';
  return `vector ${vector} → ${receiver === undefined ? 'nobody' : `task ${receiver}`}`;
}
