// ring3 bench ipc, with few messages: what holds for any number of them.

import { expect, test } from 'vitest';
import { GROUPS, groupOf, spendingOf } from '../../src/cli/bench/accounts.ts';
import { Laboratory } from '../../src/cli/bench/laboratory.ts';
import { Bench } from '../../src/cli/bench/measure.ts';
import { type Row, scaled } from '../../src/cli/bench/results.ts';
import { benchHost } from '../../src/cli/bench/sources.ts';
import { drawn, spreads } from '../../src/cli/bench/spread.ts';
import { CLEAN, MECHANISMS, type Subject, VARIANTS } from '../../src/cli/bench/subjects.ts';
import { plot } from '../../src/cli/bench/svg.ts';
import { nodeHost } from '../../src/cli/node-host.ts';
import { ACCOUNTS, type Step } from '../../src/machine/costs.ts';
import { type CostProfile, costsOf, DEFAULT_PROFILE, PROFILES } from '../../src/system/cost-profile.ts';
import { FakeHost, ring3 } from './fake-host.ts';

const profile = PROFILES[DEFAULT_PROFILE]!;
const bench = new Bench(benchHost(nodeHost));
const conditions = { costs: costsOf(profile), count: 40, size: 1, engine: 'auto' } as const;
const all = [...MECHANISMS, ...VARIANTS, ...CLEAN];
const subject = (name: string): Subject => all.find((one) => one.name === name)!;
const table = async (options: string): Promise<{ mechanisms: Row[]; variants: Row[] }> =>
  JSON.parse((await ring3(`bench ipc --json ${options}`)).stdout);
let fewMessages: ReturnType<typeof table> | undefined;
/** The table of five messages, made once. */
const few = (): ReturnType<typeof table> => {
  fewMessages ??= table('-c 5');
  return fewMessages;
};

let cleanMessages: ReturnType<typeof table> | undefined;
/** The table of some messages with the clean forms, made once. */
const clean = (): ReturnType<typeof table> => {
  cleanMessages ??= table('-c 20 --variant clean');
  return cleanMessages;
};

test('--json has the five mechanisms and the variants, each with its ratio', async () => {
  const result = await clean();
  expect(Object.keys(result)).toEqual(['mechanisms', 'variants']);
  expect(result.mechanisms.map(({ name }) => name)).toEqual(['user-ipi', 'signal', 'eventfd', 'pipe', 'domain']);
  expect(result.variants.map(({ name }) => name)).toEqual([...VARIANTS, ...CLEAN].map(({ name }) => name));
  for (const row of [...result.mechanisms, ...result.variants]) {
    const { relative, meanNs, meanCycles, minNs, p50Ns, p99Ns, maxNs, guessed, shares } = row;
    expect([relative, meanNs, guessed].every(Number.isFinite), row.name).toBe(true);
    expect(meanNs).toBeCloseTo(meanCycles / 2);
    expect([minNs, p50Ns, p99Ns, maxNs].toSorted((a, b) => a - b)).toEqual([minNs, p50Ns, p99Ns, maxNs]);
    expect(relative).toBeCloseTo(meanNs / result.mechanisms[0]!.meanNs);
    expect(GROUPS.reduce((sum, group) => sum + shares[group], 0)).toBeCloseTo(1);
  }
  expect(result.mechanisms[0]!.relative).toBe(1);
  expect(result.mechanisms.map(({ published }) => published!.figure)).toEqual([1, 14.8, 9.7, 16.3, 17.3]);
});

test('the text has every mechanism, where the cycles went, and what others have measured', async () => {
  const { stdout, status } = await ring3('bench ipc -c 5');
  expect(status).toBe(0);
  for (const { title } of [...MECHANISMS, ...VARIANTS]) expect(stdout).toContain(title);
  expect(stdout).toMatch(/^User IPI +1\d\d\d +.* 1\.0 +1\.0 +\+0 %/m);
  expect(stdout).toMatch(/^User IPI +u+h+/m);
  expect(stdout).toContain('2.4 µs (hardware P13)');
});

test('however many programs run at once, the table is the same', async () => {
  expect(await table('-c 5 --jobs 3')).toEqual(await few());
});

test('what goes wrong in a worker is told', async () => {
  const laboratory = new Laboratory(new FakeHost(), 2);
  const missing = { name: 'none', title: 'None', program: 'none' };
  await expect(laboratory.measure(missing, conditions)).rejects.toThrow('programs/ipc-bench/none.s');
  // The same worker goes on.
  expect((await laboratory.measure(subject('domain'), { ...conditions, count: 2 })).messages).toBe(2);
});

test('with prices next to these, a mechanism without a rhythm of its own stays where it is', async () => {
  const laboratory = new Laboratory(nodeHost, 1);
  const found = (await spreads(laboratory, profile, { size: 1, engine: 'auto' }, [subject('domain')], [0, 3])).domain!;
  const relative = (draw: CostProfile): number =>
    ['domain', 'user-ipi'].map((name) => measured(name, draw)).reduce((a, b) => a / b);
  const measured = (name: string, draw: CostProfile): number =>
    bench.measure(subject(name), { ...conditions, count: 10, costs: costsOf(draw) }).mean;
  expect(found).toEqual([0, 3].map((draw) => expect.closeTo(relative(drawn(profile, draw)), 1)));
  expect(found[0]! / found[1]!).toBeGreaterThan(0.9);
  for (const [name, { cycles }] of Object.entries(drawn(profile, 3).steps)) {
    expect(Math.abs(cycles - profile.steps[name]!.cycles)).toBeLessThanOrEqual(
      0.05 * profile.steps[name]!.cycles + 0.5,
    );
  }
});

test('every engine gives the same numbers to the last digit', () => {
  for (const name of ['user-ipi', 'eventfd']) {
    const [first, second] = (['auto', 'reference'] as const).map((engine) =>
      bench.measure(subject(name), { ...conditions, count: 6, engine }),
    );
    expect(second, name).toEqual(first);
  }
});

test('--jitter: the same seed gives the same numbers, another one others, and percentiles part', async () => {
  const measured = (seed: number) =>
    bench.measure(subject('user-ipi'), { ...conditions, costs: costsOf(profile, seed) });
  expect(measured(7)).toEqual(measured(7));
  expect(measured(8).mean).not.toBe(measured(7).mean);
  expect(measured(7).p99).toBeGreaterThan(measured(7).p50);
  const steady = bench.measure(subject('user-ipi'), conditions);
  expect([steady.min, steady.p99]).toEqual([steady.max, steady.p50]);
});

test('E1: each ratio is measured here, and its deviation is that from what the RFC measured', async () => {
  const { mechanisms } = await clean();
  const base = mechanisms[0]!.meanCycles;
  for (const { name, relative, meanCycles, deviation, deviationToOneWay, relativeToOneWay } of mechanisms) {
    const published = { 'user-ipi': 1, signal: 14.8, eventfd: 9.7, pipe: 16.3, domain: 17.3 }[name]!;
    expect(relative, name).toBeCloseTo(meanCycles / base);
    expect(deviation, name).toBeCloseTo(meanCycles / base / published - 1);
    expect(deviationToOneWay, name).toBeCloseTo(relativeToOneWay / published - 1);
  }
});

test('E2: without oddities, every other mechanism takes nine times as long as a user interrupt one way, or more', async () => {
  const { mechanisms, variants } = await clean();
  const median = (name: string): number => [...mechanisms, ...variants].find((row) => row.name === name)!.p50Cycles;
  for (const name of ['signal-clean', 'eventfd-clean', 'pipe-clean', 'domain']) {
    expect(median(name) / median('user-ipi-uni'), name).toBeGreaterThan(9);
  }
});

test('E1: the user IPI enters no kernel while messages are timed, and the others pay for each step of two hops', () => {
  const per = (name: string, step: Step): number => {
    const runs = [20, 10].map((count) => bench.measure(subject(name), { ...conditions, count }).book.get(step)!);
    return (runs[0]! - runs[1]!) / 10 / conditions.costs.steps[step];
  };
  expect(['senduipi', 'notification', 'delivery'].map((step) => per('user-ipi', step as Step))).toEqual([2, 2, 2]);
  expect(['kernelEntry', 'interruptEntry', 'wakeUp'].map((step) => per('user-ipi', step as Step))).toEqual([0, 0, 0]);
  // One signal to each of the two processes, there and back; clean, to the other one only.
  expect([per('signal', 'signalSend'), per('signal-clean', 'signalSend')]).toEqual([4, 2]);
  expect([per('domain', 'wakeUp'), per('pipe-clean', 'wakeUp'), per('eventfd-clean', 'wakeUp')]).toEqual([2, 2, 2]);
  // Each of two processes sleeps once a message: two switches there and back for each, and a way out of the sleep.
  const slept = { contextSwitch: 4, idleWake: 2, kernelEntry: 4, kernelExit: 4, socketSend: 2, socketReceive: 4 };
  for (const [step, times] of Object.entries(slept)) expect([step, per('domain', step as Step)]).toEqual([step, times]);
});

test('every account of the machine is in a group or belongs to the set-up, and none is counted twice', () => {
  const setUp = ACCOUNTS.filter((account) => groupOf(account) === undefined);
  expect(setUp).toEqual(['pageFault', 'timerInterrupt', 'fork', 'exec']);
  const book = new Map(ACCOUNTS.map((account) => [account, 1]));
  const spending = spendingOf(book, 1000);
  expect(GROUPS.reduce((sum, group) => sum + spending[group], 0)).toBe(1000 - setUp.length);
});

test('scaling takes the chosen prices only', () => {
  const twice = scaled(profile, (_, name) => (name === 'wakeUp' ? 2 : 1));
  expect(twice.steps.wakeUp!.cycles).toBe(2 * profile.steps.wakeUp!.cycles);
  expect({ ...twice.steps, wakeUp: undefined }).toEqual({ ...profile.steps, wakeUp: undefined });
  expect(twice.classes).toEqual(profile.classes);
});

test('the picture has a bar for each figure', async () => {
  const { mechanisms } = await few();
  const svg = await plot(mechanisms, 'a < b');
  expect(svg).toContain('a &lt; b');
  const figures = mechanisms.flatMap(({ published, relative, relativeToOneWay }) => [
    published!.figure,
    relative,
    relativeToOneWay,
  ]);
  for (const figure of figures) expect(svg).toContain(`>${figure.toFixed(1)}</text>`);
  // A bar says what it stands for: 15 ratios, and six shares for each mechanism.
  const bars = [...svg.matchAll(/aria-label="([^"]*)" role="graphics-symbol" aria-roledescription="bar"/g)];
  expect(bars).toHaveLength(3 * mechanisms.length + GROUPS.length * mechanisms.length);
  expect(await plot(mechanisms, 'a < b')).toBe(svg);
});
