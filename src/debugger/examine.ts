// gdb's `x` and `print`: memory and values in the format asked for.

import { DebuggerError } from './errors.ts';
import { hex, printable } from './format.ts';
import type { Session } from './session.ts';

const UNITS: Readonly<Record<string, number>> = { b: 1, h: 2, w: 4, g: 8 };
const FORMATS = 'xduotcasi';

/** What stands behind the slash: `8gx`. */
interface Format {
  readonly count: number;
  /** One of FORMATS. */
  readonly format: string;
  /** Bytes. */
  readonly unit: number;
}

/** Reads a format. @throws DebuggerError */
function parseFormat(text: string, usual: Format): Format {
  const match = /^(\d*)([a-z]*)$/.exec(text);
  const letters = [...(match?.[2] ?? '?')];
  const wrong = letters.find((letter) => !FORMATS.includes(letter) && !(letter in UNITS));
  if (!match || wrong) throw new DebuggerError(`\`/${text}\` is no format: a count, one of ${FORMATS}, one of bhwg`);
  const unit = letters.find((letter) => letter in UNITS);
  return {
    count: match[1] ? Number(match[1]) : usual.count,
    format: letters.find((letter) => FORMATS.includes(letter)) ?? usual.format,
    unit: unit ? UNITS[unit]! : usual.unit,
  };
}

/** One number of `bytes` bytes. */
function formatNumber(session: Session, value: bigint, format: string, bytes: number): string {
  const digits = bytes * 2;
  switch (format) {
    case 'd':
      return String(BigInt.asIntN(bytes * 8, value));
    case 'u':
      return String(value);
    case 'o':
      return `0${value.toString(8)}`;
    case 't':
      return value.toString(2);
    case 'c':
      return `${BigInt.asIntN(8, value)} '${printable(Number(value & 0xffn))}'`;
    case 'a': {
      const symbol = session.program.symbolAt(value);
      return symbol ? `${hex(value)} <${symbol}>` : hex(value);
    }
    default:
      return `0x${value.toString(16).padStart(digits, '0')}`;
  }
}

/** `print/FORMAT EXPRESSION`. */
export function print(session: Session, formatText: string, expression: string): string {
  const value = session.evaluate(expression);
  if (formatText !== '') {
    const { format } = parseFormat(formatText, { count: 1, format: 'x', unit: 8 });
    return format === 'x' ? hex(value) : formatNumber(session, value, format, 8);
  }
  const symbol = session.program.symbolAt(value);
  return `${BigInt.asIntN(64, value)}  ${hex(value)}${symbol ? `  <${symbol}>` : ''}`;
}

/** `x/FORMAT ADDRESS`: rows of 16 bytes, instructions, or strings. Where nothing is mapped the last row says so. */
export function examine(session: Session, formatText: string, expression: string): string[] {
  const { count, format, unit } = parseFormat(formatText, { count: 1, format: 'x', unit: 8 });
  const start = session.evaluate(expression);
  if (format === 'i') {
    return session.disassemble(start, count).map(({ address, text }) => `${label(session, address)}:\t${text}`);
  }
  if (format === 's') return strings(session, start, count);
  const size = format === 'c' ? 1 : unit;
  const rows: string[] = [];
  const perRow = Math.max(1, 16 / size);
  for (let i = 0; i < count; i += perRow) {
    const address = BigInt.asUintN(64, start + BigInt(i * size));
    const values: string[] = [];
    for (let k = i; k < Math.min(count, i + perRow); k++) {
      const bytes = session.read(start + BigInt(k * size), size);
      if (bytes.length < size) break;
      const value = bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
      values.push(formatNumber(session, value, format, size));
    }
    rows.push(`${label(session, address)}:\t${values.length > 0 ? values.join('  ') : 'nothing is mapped here'}`);
    if (values.length === 0) break;
  }
  return rows;
}

/** NUL-terminated strings, one after the other, cut at 200 bytes each. */
function strings(session: Session, start: bigint, count: number): string[] {
  const rows: string[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    const bytes = session.read(at, 200);
    if (bytes.length === 0) {
      rows.push(`${label(session, at)}:\tnothing is mapped here`);
      break;
    }
    const end = bytes.indexOf(0);
    const text = new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end));
    rows.push(`${label(session, at)}:\t${JSON.stringify(text)}${end < 0 ? '…' : ''}`);
    at += BigInt((end < 0 ? bytes.length : end) + 1);
  }
  return rows;
}

function label(session: Session, address: bigint): string {
  const symbol = session.program.symbolAt(address);
  return symbol ? `${hex(address)} <${symbol}>` : hex(address);
}
