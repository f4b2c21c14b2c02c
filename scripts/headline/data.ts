// All that docs/headline.md shows, measured anew. docs/headline.json keeps it.

import { Laboratory } from '../../src/cli/bench/laboratory.ts';
import type { Measurement } from '../../src/cli/bench/measure.ts';
import type { Row } from '../../src/cli/bench/results.ts';
import { experiment } from '../../src/cli/bench/run-bench.ts';
import type { Sensitivity } from '../../src/cli/bench/sensitivity.ts';
import { MECHANISMS, type Subject } from '../../src/cli/bench/subjects.ts';
import type { Host } from '../../src/cli/host.ts';
import { type CostProfile, costsOf, DEFAULT_PROFILE, PROFILES } from '../../src/system/cost-profile.ts';

/** What the page is made of. Everything follows from the sources and these numbers of messages. */
export interface HeadlineData {
  /** Messages of each mechanism; other runs are shorter, and say so. */
  readonly count: number;
  readonly profile: string;
  readonly mechanisms: readonly Row[];
  readonly variants: readonly Row[];
  readonly sensitivities: readonly Sensitivity[];
  /** eventfd-bi with more and less noise. */
  readonly noise: readonly NoiseRow[];
  /** Its ratio with prices that vary as published, by seed. */
  readonly jitter: readonly number[];
  /** The ratios with the other profile, by name. */
  readonly skylake: Readonly<Record<string, number>>;
}

/** One amount of noise, and what becomes of a message. */
export interface NoiseRow {
  /** Cycles by which a process is late at most. */
  readonly late: number;
  readonly relative: number;
  /** Reads and wake-ups for each message. Two of each are what a message needs. */
  readonly reads: number;
  readonly wakes: number;
}

/** Messages for each look at noise, seeds and the other profile. */
export const SHORT_RUN = 2000;
const NOISE_BITS = [4, 5, 6, 7, 8, 9, 10, 11];
const SEEDS = 8;

const USER_IPI = MECHANISMS[0]!;
const EVENTFD = MECHANISMS.find(({ name }) => name === 'eventfd')!;

/** Runs everything. @param count messages of each mechanism */
export async function measureHeadline(host: Host, count: number): Promise<HeadlineData> {
  const laboratory = new Laboratory(host, host.parallelism);
  const profile = PROFILES[DEFAULT_PROFILE]!;
  const options = { count, size: 1, engine: 'auto', seed: 0, variant: 'clean', sensitivity: true } as const;
  const result = await experiment(host, laboratory, profile, options);
  const data = {
    count,
    profile: profile.name,
    mechanisms: result.mechanisms,
    variants: result.variants,
    sensitivities: result.sensitivities!,
    noise: await Promise.all(NOISE_BITS.map((bits) => noiseRow(laboratory, bits))),
    jitter: await Promise.all(Array.from({ length: SEEDS }, (_, seed) => ratio(laboratory, EVENTFD, profile, seed))),
    skylake: Object.fromEntries(
      await Promise.all(
        MECHANISMS.map(async (one) => [one.name, await ratio(laboratory, one, PROFILES.skylake!)] as const),
      ),
    ),
  };
  laboratory.close();
  return data;
}

/** How eventfd-bi does with so many bits of noise. */
export async function noiseRow(laboratory: Laboratory, noiseBits: number): Promise<NoiseRow> {
  const profile = PROFILES[DEFAULT_PROFILE]!;
  const [{ book, mean, messages }, base] = await Promise.all([
    run(laboratory, { ...EVENTFD, noiseBits }, profile),
    run(laboratory, USER_IPI, profile),
  ]);
  const each = (step: 'eventfdRead' | 'wakeUp'): number => book.get(step)! / profile.steps[step]!.cycles / messages;
  return {
    late: 2 ** (noiseBits + 1) - 2,
    relative: mean / base.mean,
    reads: each('eventfdRead'),
    wakes: each('wakeUp'),
  };
}

async function ratio(laboratory: Laboratory, subject: Subject, profile: CostProfile, seed?: number): Promise<number> {
  const both = [subject, USER_IPI].map((one) => run(laboratory, one, profile, seed));
  const [mine, base] = await Promise.all(both);
  return mine!.mean / base!.mean;
}
function run(laboratory: Laboratory, subject: Subject, profile: CostProfile, seed?: number): Promise<Measurement> {
  const costs = costsOf(profile, seed);
  return laboratory.measure(subject, { costs, count: SHORT_RUN, size: 1, engine: 'auto' });
}
