import { expect, test } from 'vitest';
import {
  type CostProfile,
  costsOf,
  DEFAULT_PROFILE,
  PROFILES,
  ProfileError,
  windowOf,
} from '../../src/system/cost-profile.ts';

const profile = PROFILES[DEFAULT_PROFILE]!;

test('the default profile is complete and adds up to the published latency (hardware P5)', () => {
  const { steps } = costsOf(profile);
  const endToEnd = steps.senduipi + 1 + steps.ipiFlight + steps.notification + steps.delivery;
  expect(endToEnd / 1360).toBeGreaterThan(0.95);
  expect(endToEnd / 1360).toBeLessThan(1.05);
});

test('no core can affect another within a window', () => {
  const costs = costsOf(profile);
  const { ipiFlight, senduipi, kernelEntry } = costs.steps;
  expect(windowOf(costs)).toBeLessThanOrEqual(ipiFlight + Math.min(senduipi, kernelEntry));
});

const broken: [string, (p: Record<string, unknown>) => void, RegExp][] = [
  ['a missing step', (p) => delete (p.steps as Record<string, unknown>).ipiFlight, /step ipiFlight/],
  ['an unknown step', (p) => Object.assign(p.steps as object, { teleport: { cycles: 1 } }), /no step teleport/],
  [
    'an unknown class',
    (p) => Object.assign(p.classes as object, { magic: { cycles: 1 } }),
    /no instruction class magic/,
  ],
  [
    'a free instruction',
    (p) => Object.assign(p, { otherClasses: { cycles: 0, source: '', confidence: 'guess' } }),
    /otherClasses .* at least 1/,
  ],
  ['a figure without confidence', (p) => Object.assign(p, { otherClasses: { cycles: 1, source: '' } }), /how sure/],
  ['no frequency', (p) => delete p.frequencyHz, /frequencyHz/],
];
test.each(broken)('%s is refused by name', (_, spoil, message) => {
  const copy = structuredClone(profile) as unknown as Record<string, unknown>;
  spoil(copy);
  expect(() => costsOf(copy as unknown as CostProfile)).toThrow(ProfileError);
  expect(() => costsOf(copy as unknown as CostProfile)).toThrow(message);
});
