// The table as a picture: the model's ratios beside the RFC's.

import type { Row } from './results.ts';

const WIDTH = 720;
const LABELS = 130;
const LINE = 22;
const GAP = 14;
const TOP = 64;
const SERIES = [
  { title: 'RFC, measured', colour: '#9aa4b2' },
  { title: 'ring3, to a user IPI there and back', colour: '#2f6fde' },
  { title: 'ring3, to a user IPI one way', colour: '#74b06f' },
] as const;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A bar chart of relative latencies. @param caption one line beneath the title */
export function plot(rows: readonly Row[], caption: string): string {
  const values = rows.map((row) => [row.published!.figure, row.relative, row.relativeToOneWay]);
  const scale = (WIDTH - LABELS - 60) / Math.max(...values.flat());
  const block = SERIES.length * LINE + GAP;
  const height = TOP + rows.length * block;
  const bars = rows.flatMap((row, i) => {
    const y = TOP + i * block;
    const label = `<text x="${LABELS - 10}" y="${y + 1.5 * LINE + 4}" text-anchor="end">${escaped(row.title)}</text>`;
    return [
      label,
      ...SERIES.map(({ colour }, j) => {
        const value = values[i]![j]!;
        const top = y + j * LINE;
        const length = (value * scale).toFixed(1);
        const end = (LABELS + value * scale + 6).toFixed(1);
        return (
          `<rect x="${LABELS}" y="${top + 2}" width="${length}" height="${LINE - 4}" fill="${colour}"/>` +
          `<text x="${end}" y="${top + 15}">${value.toFixed(1)}</text>`
        );
      }),
    ];
  });
  const legend = SERIES.map(({ title, colour }, i) => {
    const x = LABELS + [0, 130, 380][i]!;
    return `<rect x="${x}" y="36" width="12" height="12" fill="${colour}"/><text x="${x + 17}" y="47">${title}</text>`;
  });
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="13">`,
    `<title>${escaped(caption)}</title>`,
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    `<text x="${LABELS}" y="22" font-weight="bold">${escaped(caption)}</text>`,
    ...legend,
    ...bars,
    '</svg>',
  ].join('\n')}\n`;
}
