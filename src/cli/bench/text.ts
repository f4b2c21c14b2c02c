// The table as text.

import { GROUPS } from './accounts.ts';
import type { Row } from './results.ts';
import { ASKED, type Sensitivity } from './sensitivity.ts';
import { DRAWS, WITHIN } from './spread.ts';

/** Rows of right-aligned columns, the first one left-aligned. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  const line = (row: readonly string[]): string =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ');
  return rows.map((row) => `${line(row).trimEnd()}\n`).join('');
}
const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;
const signed = (share: number): string => `${share < 0 ? '−' : '+'}${Math.abs(100 * share).toFixed(0)} %`;

/** Latencies, ratios and deviations of the mechanisms. */
export function mechanismsText(rows: readonly Row[]): string {
  const isLooked = rows.some(({ spread }) => spread);
  const head = [
    '',
    'mean ns',
    'p50',
    'p99',
    'min',
    'max',
    'cycles',
    'relative',
    'RFC',
    'off',
    'to one way',
    'off',
    ...(isLooked ? [`if prices ±${100 * WITHIN} %`] : []),
    'guessed',
  ];
  const body = rows.map((row) => [
    row.title,
    ...[row.meanNs, row.p50Ns, row.p99Ns, row.minNs, row.maxNs].map((ns) => ns.toFixed(0)),
    row.meanCycles.toFixed(0),
    row.relative.toFixed(1),
    row.published!.figure.toFixed(1),
    signed(row.deviation!),
    row.relativeToOneWay.toFixed(1),
    signed(row.deviationToOneWay!),
    ...(isLooked ? [rangeText(row.spread ?? [])] : []),
    percent(row.guessed),
  ]);
  return columns([head, ...body]);
}

/** The least and the most of some ratios. */
function rangeText(ratios: readonly number[]): string {
  return `${Math.min(...ratios).toFixed(1)} – ${Math.max(...ratios).toFixed(1)}`;
}

/** Says what the column of spreads is. */
export const spreadNote = `if prices ±${100 * WITHIN} %: the least and the most that relative is in ${DRAWS} draws of all prices, each within that of what it is.`;

/** Variants: what others have measured of some of them is no input of the model. */
export function variantsText(rows: readonly Row[]): string {
  const head = ['', 'mean ns', 'p50', 'p99', 'cycles', 'relative', 'guessed', 'measured by others', 'off'];
  const units = { ratio: '', us: ' µs', cycles: ' cycles' };
  const body = rows.map(
    ({ title, meanNs, p50Ns, p99Ns, meanCycles, relative, guessed, published, deviation, merged }) => [
      merged > 0 ? `${title} (${merged} merged)` : title,
      ...[meanNs, p50Ns, p99Ns, meanCycles].map((value) => value.toFixed(0)),
      relative.toFixed(1),
      percent(guessed),
      published ? `${published.figure}${units[published.unit]} (${published.source})` : '',
      deviation === undefined ? '' : signed(deviation),
    ],
  );
  return columns([head, ...body]);
}

const LETTERS = ['u', 'h', 'e', 'w', 's', '.'] as const;
const BAR = 60;
/** Where the cycles of both cores went, one bar for each row. */
export function barsText(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ title }) => title.length));
  const bars = rows.map(({ title, shares }) => {
    let bar = '';
    let sum = 0;
    for (const [i, group] of GROUPS.entries()) {
      sum += shares[group];
      bar += LETTERS[i]!.repeat(Math.max(0, Math.round(sum * BAR) - bar.length));
    }
    return `${title.padEnd(width)}  ${bar}\n`;
  });
  return `${bars.join('')}${' '.repeat(width)}  ${GROUPS.map((group, i) => `${LETTERS[i]} ${group}`).join('  ')}\n`;
}

/** Prices by how far a fifth of them moves the ratios. */
export function sensitivityText(found: readonly Sensitivity[]): string {
  const others = ASKED.slice(1);
  const change = ([lower, higher]: readonly [number, number]): string =>
    [lower, higher].map((factor) => `${factor < 1 ? '−' : '+'}${Math.abs(100 * (factor - 1)).toFixed(1)}`).join(' ');
  return columns([
    ['price −20 %, +20 %', ...others.map(({ title }) => `${title} %`)],
    ...found.map(({ step, factors }) => [step, ...others.map(({ name }) => change(factors[name]!))]),
  ]);
}
