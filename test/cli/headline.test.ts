// docs/headline.md and its picture are what their data says, and the data is what the simulation says: some of it is measured again.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type HeadlineData, noiseRow } from '../../scripts/headline/data.ts';
import { filledPage } from '../../scripts/headline/page.ts';
import { Laboratory } from '../../src/cli/bench/laboratory.ts';
import type { Row } from '../../src/cli/bench/results.ts';
import { captionOf } from '../../src/cli/bench/run-bench.ts';
import { sensitivities } from '../../src/cli/bench/sensitivity.ts';
import { spreads } from '../../src/cli/bench/spread.ts';
import { MECHANISMS, type Subject, VARIANTS } from '../../src/cli/bench/subjects.ts';
import { plot } from '../../src/cli/bench/svg.ts';
import { nodeHost } from '../../src/cli/node-host.ts';
import { costsOf, DEFAULT_PROFILE, PROFILES } from '../../src/system/cost-profile.ts';

const read = (path: string): string => readFileSync(path, 'utf8');
const data: HeadlineData = JSON.parse(read('docs/headline.json'));
const profile = PROFILES[DEFAULT_PROFILE]!;
const laboratory = new Laboratory(nodeHost, 1);
const conditions = { size: 1, engine: 'auto' } as const;

test('the page and the picture are what docs/headline.json makes of them: npm run headline', async () => {
  const page = read('docs/headline.md');
  expect(filledPage(page, data)).toBe(page);
  expect(await plot(data.mechanisms, captionOf(profile))).toBe(read('docs/headline.svg'));
});

test('a page that asks for something unknown is refused', () => {
  expect(() => filledPage('<!-- pipe.colour --><!-- / -->', data)).toThrow('pipe.colour');
  expect(filledPage('a <!-- pipe.relative -->0<!-- / --> b', data)).toMatch(
    /^a <!-- pipe.relative -->6\.2<!-- \/ --> b$/,
  );
});

describe('measured again', () => {
  // Every message of these takes the same time, however many there are; but for the first, which may find somebody asleep.
  const steady = (rows: readonly Row[], subjects: readonly Subject[]): (readonly [string, Row, Subject])[] =>
    subjects.flatMap((subject) => {
      const row = rows.find(({ name }) => name === subject.name)!;
      return row.minCycles === row.p99Cycles ? [[subject.name, row, subject] as const] : [];
    });
  const rows = [...steady(data.mechanisms, MECHANISMS), ...steady(data.variants, VARIANTS)];

  test.each(rows)('%s', async (_name, row, subject) => {
    const found = await laboratory.measure(subject, { ...conditions, costs: costsOf(profile), count: 5 });
    expect([found.min, found.p50]).toEqual([row.minCycles, row.p50Cycles]);
  });
  test('enough of them are', () => {
    expect(rows.map(([name]) => name)).toEqual(expect.arrayContaining(['user-ipi', 'pipe', 'domain', 'user-ipi-uni']));
  });
  test('one draw of prices', async () => {
    const eventfd = MECHANISMS.find(({ name }) => name === 'eventfd')!;
    const found = await spreads(laboratory, profile, conditions, [eventfd], [4]);
    expect(found.eventfd![0]).toBe(data.mechanisms[2]!.spread![4]);
  });
  test('what a fifth of one price does', async () => {
    const [found] = await sensitivities(laboratory, profile, conditions, ['socketSend']);
    expect(found).toEqual(data.sensitivities.find(({ step }) => step === 'socketSend'));
  });
  test('an amount of noise', async () => {
    expect(await noiseRow(laboratory, 8)).toEqual(data.noise.find(({ late }) => late === 510));
  });
});
