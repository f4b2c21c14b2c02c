import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { priceOf, STEPS } from '../../src/machine/costs.ts';
import {
  type CostProfile,
  costsOf,
  DEFAULT_PROFILE,
  PROFILES,
  ProfileError,
  windowOf,
} from '../../src/system/cost-profile.ts';
import { problemsOf } from '../../src/system/json-schema.ts';

const profile = PROFILES[DEFAULT_PROFILE]!;

test('the default profile adds up to the published latency (hardware P5)', () => {
  const { steps } = costsOf(profile);
  const endToEnd = steps.senduipi + 1 + steps.ipiFlight + steps.notification + steps.delivery;
  expect(endToEnd / 1360).toBeGreaterThan(0.95);
  expect(endToEnd / 1360).toBeLessThan(1.05);
});

test.each(Object.values(PROFILES))(
  '$name: one hop of a pipe ping-pong costs what it was measured to (hardware P48)',
  (p) => {
    const { steps: s, frequencyHz } = costsOf(p);
    const cycles =
      s.kernelEntry + s.pipeWrite + s.wakeUp + s.ipiFlight + s.idleWake + s.contextSwitch + s.pipeRead + s.kernelExit;
    // What was measured at 2.6 GHz contains a microsecond of sleep, whatever the clock.
    expect(cycles - s.idleWake).toBe(Math.round((6.102e-6 / 2 - 1e-6) * 2.6e9));
    expect(s.idleWake).toBe(frequencyHz / 1e6);
  },
);

test.each(Object.values(PROFILES))('$name: no core can affect another within a window', (p) => {
  const costs = costsOf(p);
  const { ipiFlight, senduipi, kernelEntry } = costs.steps;
  expect(windowOf(costs)).toBeLessThanOrEqual(ipiFlight + Math.min(senduipi, kernelEntry));
});

const figure = { cycles: 1, confidence: 'guess', source: 'none', hardware: 'none', method: 'none' };
const broken: [string, (p: Record<string, Record<string, unknown>>) => void, RegExp][] = [
  ['a missing step', (p) => delete p.steps!.ipiFlight, /steps\.ipiFlight is missing/],
  ['an unknown step', (p) => Object.assign(p.steps!, { teleport: figure }), /steps\.teleport is not known/],
  ['an unknown class', (p) => Object.assign(p.classes!, { magic: figure }), /classes\.magic is not known/],
  ['a free instruction', (p) => Object.assign(p.otherClasses!, { cycles: 0 }), /otherClasses\.cycles is less than 1/],
  [
    'half a cycle',
    (p) => Object.assign(p.steps!.delivery!, { cycles: 0.5 }),
    /steps\.delivery\.cycles .* whole number/,
  ],
  ['a figure without confidence', (p) => delete p.otherClasses!.confidence, /otherClasses\.confidence is missing/],
  ['a confidence of one’s own', (p) => Object.assign(p.otherClasses!, { confidence: 'sure' }), /one of measured/],
  ['a figure without a source', (p) => Object.assign(p.otherClasses!, { source: '' }), /otherClasses\.source is empty/],
  ['no frequency', (p) => delete p.frequencyHz, /frequencyHz is missing/],
  ['an unknown member', (p) => Object.assign(p, { colour: {} }), /colour is not known/],
];
test.each(broken)('%s is refused by name', (_, spoil, message) => {
  const copy = structuredClone(profile) as unknown as Record<string, Record<string, unknown>>;
  spoil(copy);
  expect(() => costsOf(copy as unknown as CostProfile)).toThrow(ProfileError);
  expect(() => costsOf(copy as unknown as CostProfile)).toThrow(message);
});

test('what is no profile at all is refused', () => {
  const schema = JSON.parse(readFileSync('src/system/cost-profiles/schema.json', 'utf8'));
  for (const nonsense of [null, 3, [], 'text'])
    expect(problemsOf(nonsense, schema)).toEqual(['the whole is not an object']);
});

test('a figure counts as a guess unless its source was read (hardware, Published costs)', () => {
  const page = readFileSync('docs/reference/hardware.md', 'utf8');
  const status = new Map([...page.matchAll(/^\| (P\d+) \|.*\| ([^|]+) \|$/gm)].map((row) => [row[1]!, row[2]!]));
  for (const { steps, classes, otherClasses } of Object.values(PROFILES)) {
    for (const [name, { confidence, source }] of Object.entries({ ...steps, ...classes, otherClasses })) {
      if (confidence === 'guess') continue;
      const ids = source.match(/\bP\d+/g) ?? [];
      expect(ids, name).not.toEqual([]);
      for (const id of ids) expect(status.get(id), `${name}: ${id}`).toMatch(/✓|derived/);
    }
  }
});

test('draws keep within the published spread, depend on seed and moment alone, and have the price as their median', () => {
  const costs = costsOf(profile, 7);
  const draws = Array.from({ length: 2000 }, (_, i) => priceOf(costs, 'notification', 1000 * i));
  const { cycles, spread } = profile.steps.notification!;
  expect(Math.min(...draws)).toBeGreaterThanOrEqual(cycles + spread!.min);
  expect(Math.max(...draws)).toBe(cycles + spread!.p99);
  expect(Math.abs(draws.toSorted((a, b) => a - b)[1000]! - cycles)).toBeLessThan(25);
  expect(priceOf(costs, 'notification', 1000)).toBe(draws[1]);
  expect(priceOf(costsOf(profile, 8), 'notification', 1000)).not.toBe(draws[1]);
  for (const step of STEPS) expect(priceOf(costsOf(profile), step, 5)).toBe(costsOf(profile).steps[step]);
});
