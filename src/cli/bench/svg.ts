// The table as a picture: the model's ratios beside the RFC's, and where the cycles went. Drawn by Vega.

import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { GROUPS } from './accounts.ts';
import type { Row } from './results.ts';

const SERIES = ['RFC, measured', 'ring3, to a user IPI there and back', 'ring3, to a user IPI one way'];
const SERIES_COLOURS = ['#9aa4b2', '#2f6fde', '#74b06f'];
const GROUP_COLOURS = ['#74b06f', '#2f6fde', '#8e6bbf', '#d9825b', '#e8c15a', '#d5d9e0'];
const WIDTH = 540;

/**
 * Two bar charts, one above the other. A black line on a bar says how far it moves with prices near these, if that was looked at.
 * @param caption what stands above them
 */
export async function plot(rows: readonly Row[], caption: string): Promise<string> {
  const titles = rows.map(({ title }) => title);
  const ratios = rows.flatMap(({ title, published, relative, relativeToOneWay, spread }) => {
    const range = spread && { least: Math.min(...spread), most: Math.max(...spread) };
    return [
      { title, series: SERIES[0], ratio: published!.figure, end: published!.figure },
      { title, series: SERIES[1], ratio: relative, end: range?.most ?? relative, ...range },
      { title, series: SERIES[2], ratio: relativeToOneWay, end: relativeToOneWay },
    ];
  });
  const shares = rows.flatMap(({ title, shares: of }) =>
    GROUPS.map((group, order) => ({ title, group, order, share: of[group] })),
  );
  const mechanism = { field: 'title', type: 'nominal', sort: titles, title: null } as const;
  const spec: TopLevelSpec = {
    title: { text: caption, anchor: 'start' },
    background: 'white',
    padding: 12,
    vconcat: [
      {
        width: WIDTH,
        height: { step: 17 },
        data: { values: ratios },
        encoding: { y: mechanism, yOffset: { field: 'series', sort: SERIES } },
        layer: [
          {
            mark: 'bar',
            encoding: {
              x: { field: 'ratio', type: 'quantitative', title: 'relative latency' },
              color: {
                field: 'series',
                type: 'nominal',
                scale: { domain: SERIES, range: SERIES_COLOURS },
                legend: { orient: 'top', title: null, columns: SERIES.length, labelLimit: 400 },
              },
            },
          },
          {
            mark: { type: 'text', align: 'left', dx: 4 },
            encoding: {
              x: { field: 'end', type: 'quantitative' },
              text: { field: 'ratio', type: 'quantitative', format: '.1f' },
            },
          },
          {
            transform: [{ filter: 'isValid(datum.most)' }],
            mark: { type: 'rule', strokeWidth: 1.5 },
            encoding: { x: { field: 'least', type: 'quantitative' }, x2: { field: 'most' } },
          },
        ],
      },
      {
        width: WIDTH,
        height: { step: 22 },
        data: { values: shares },
        mark: 'bar',
        encoding: {
          y: mechanism,
          x: {
            field: 'share',
            type: 'quantitative',
            axis: { format: '%' },
            scale: { domain: [0, 1] },
            title: 'cycles of both cores',
          },
          order: { field: 'order', type: 'ordinal' },
          color: {
            field: 'group',
            type: 'nominal',
            scale: { domain: [...GROUPS], range: GROUP_COLOURS },
            legend: { orient: 'top', title: null, columns: GROUPS.length },
          },
        },
      },
    ],
    resolve: { scale: { color: 'independent' } },
  };
  const svg = await new View(parse(compile(spec).spec), { renderer: 'none' }).toSVG();
  return `${svg}\n`;
}
