// From measurements to the table: relative latencies, deviations, and how much of each rests on guesses.

import type { CostProfile, Figure } from '../../system/cost-profile.ts';
import { GROUPS, type Group, shareOf, spendingOf } from './accounts.ts';
import type { Measurement } from './measure.ts';
import type { Published, Subject } from './subjects.ts';

/** One row: what `--json` prints of it. Latencies in cycles have `Cycles` in their name. */
export interface Row {
  readonly name: string;
  readonly title: string;
  readonly messages: number;
  readonly merged: number;
  readonly meanNs: number;
  readonly p50Ns: number;
  readonly p99Ns: number;
  readonly minNs: number;
  readonly maxNs: number;
  readonly meanCycles: number;
  readonly p50Cycles: number;
  readonly p99Cycles: number;
  readonly minCycles: number;
  readonly maxCycles: number;
  /** To the user IPI there and back. */
  readonly relative: number;
  /** To the user IPI one way. */
  readonly relativeToOneWay: number;
  readonly published?: Published;
  /** How far the model is from the published figure: 0.1 is 10 % more. */
  readonly deviation?: number;
  /** Of a ratio: the same if the published one is to the user IPI one way. */
  readonly deviationToOneWay?: number;
  /** What `relative` is with other prices near these, by draw (spread.ts), if that was looked at. */
  readonly spread?: readonly number[];
  /** Of what hardware and kernel did, the part whose price is a guess. */
  readonly guessed: number;
  /** Of the time of both cores, the part spent on each group. */
  readonly shares: Readonly<Record<Group, number>>;
}

/** The lines that everything is compared with. */
export interface Baselines {
  /** Mean latency of the user IPI there and back, cycles. */
  readonly thereAndBack: number;
  /** And one way. */
  readonly oneWay: number;
}

/** What a measurement means, beside the others and what is published. */
export function rowOf(subject: Subject, measured: Measurement, baselines: Baselines, profile: CostProfile): Row {
  const ns = (cycles: number): number => (cycles / profile.frequencyHz.value) * 1e9;
  const { mean, p50, p99, min, max, book } = measured;
  const spending = spendingOf(book, measured.totalCycles);
  const relative = mean / baselines.thereAndBack;
  const relativeToOneWay = mean / baselines.oneWay;
  const { published } = subject;
  const spent = GROUPS.reduce((sum, group) => sum + spending[group], 0);
  return {
    name: subject.name,
    title: subject.title,
    messages: measured.messages,
    merged: measured.merged,
    relative,
    relativeToOneWay,
    ...(published ? compared(published, { relative, relativeToOneWay, us: ns(mean) / 1000, cycles: p50 }) : {}),
    meanNs: ns(mean),
    p50Ns: ns(p50),
    p99Ns: ns(p99),
    minNs: ns(min),
    maxNs: ns(max),
    meanCycles: mean,
    p50Cycles: p50,
    p99Cycles: p99,
    minCycles: min,
    maxCycles: max,
    guessed: shareOf(book, (step) => profile.steps[step]!.confidence === 'guess'),
    shares: Object.fromEntries(GROUPS.map((group) => [group, spending[group] / spent])) as Record<Group, number>,
  };
}

function compared(
  published: Published,
  model: { relative: number; relativeToOneWay: number; us: number; cycles: number },
): Pick<Row, 'published' | 'deviation' | 'deviationToOneWay'> {
  const { figure, unit } = published;
  if (unit !== 'ratio') return { published, deviation: model[unit] / figure - 1 };
  return {
    published,
    deviation: model.relative / figure - 1,
    deviationToOneWay: model.relativeToOneWay / figure - 1,
  };
}

/** The profile with each price times a factor, rounded to whole cycles. @param factor of the price of a step or class; 1: as it is */
export function scaled(profile: CostProfile, factor: (figure: Figure, name: string) => number): CostProfile {
  const scale = (figure: Figure, name: string): Figure => {
    const times = factor(figure, name);
    return times === 1 ? figure : { ...figure, cycles: Math.round(figure.cycles * times) };
  };
  const all = (figures: Readonly<Record<string, Figure>>): Record<string, Figure> =>
    Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, scale(figure, name)]));
  return {
    ...profile,
    steps: all(profile.steps),
    classes: all(profile.classes),
    otherClasses: scale(profile.otherClasses, 'other classes'),
  };
}
