// Reads the values of options; what makes no sense is a usage error that names what would.

import { InvalidArgumentError } from 'commander';
import { suggest } from '../assembler/diagnostics.ts';

/** A whole number from `least` to `most`, in decimal (`_` may group digits) or, with 0x, hexadecimal. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const plain = text.replaceAll('_', '');
    const value = /^(\d+|0x[0-9a-f]+)$/i.test(plain) ? Number(plain) : Number.NaN;
    if (value >= least && value <= most) return value;
    throw new InvalidArgumentError(`A whole number from ${least} to ${most} is needed.`);
  };
}

/** Several such numbers: `1,2,4`. */
export function wholeNumbers(least: number, most: number): (text: string) => number[] {
  const one = wholeNumber(least, most);
  return (text) => text.split(',').map(one);
}

/** A number of seconds, at least a thousandth. */
export function seconds(text: string): number {
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (value >= 0.001) return value;
  throw new InvalidArgumentError('A number of seconds is needed, such as 10 or 0.5.');
}

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };

/** Bytes: a number, alone or with K, M or G; a multiple of a page. */
export function byteSize(least: number, most: number): (text: string) => number {
  return (text) => {
    const parts = /^(\d+)([kmg]?)i?b?$/i.exec(text);
    const value = parts ? Number(parts[1]) * UNITS[parts[2]!.toLowerCase()]! : Number.NaN;
    if (value >= least && value <= most && value % 4096 === 0) return value;
    const [from, to] = [least / 2 ** 20, most / 2 ** 20];
    throw new InvalidArgumentError(`A size from ${from}M to ${to}M is needed, such as 256M or 1G.`);
  };
}

/** One of some words. */
export function oneOf<const T extends string>(values: readonly T[]): (text: string) => T {
  return (text) => {
    const found = values.find((value) => value === text);
    if (found !== undefined) return found;
    const near = suggest(text, values);
    throw new InvalidArgumentError(near ? `Did you mean ${near}?` : `There is ${values.join(', ')}.`);
  };
}

/** Any text. */
export function anyText(text: string): string {
  return text;
}

/** Collects the values of an option that may be given several times. */
export function repeated<T>(one: (text: string) => T): (text: string, before: readonly T[] | undefined) => T[] {
  return (text, before) => [...(before ?? []), one(text)];
}

/** `NAME=VALUE`, kept as it is. */
export function assignment(text: string): string {
  if (/^[A-Za-z_][A-Za-z0-9_-]*=/.test(text)) return text;
  throw new InvalidArgumentError('NAME=VALUE is needed.');
}

/** A regular expression. */
export function regularExpression(text: string): RegExp {
  try {
    return new RegExp(text, 'u');
  } catch (error) {
    throw new InvalidArgumentError(`${(error as Error).message}.`);
  }
}
