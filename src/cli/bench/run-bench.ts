// What `ring3 bench ipc` does.

import { counted } from '../../observe/counted.ts';
import { type CostProfile, costsOf } from '../../system/cost-profile.ts';
import { costsOfNamed, findProfile } from '../cost-profiles.ts';
import { ExitStatus } from '../exit-status.ts';
import { type Host, writeText } from '../host.ts';
import { Laboratory } from './laboratory.ts';
import type { Conditions, Measurement } from './measure.ts';
import { Progress } from './progress.ts';
import { type Baselines, type Row, rowOf } from './results.ts';
import { ASKED_STEPS, type Sensitivity, sensitivities } from './sensitivity.ts';
import { spreads } from './spread.ts';
import { CLEAN, MECHANISMS, type Subject, VARIANTS } from './subjects.ts';
import { barsText, mechanismsText, sensitivityText, spreadNote, variantsText } from './text.ts';

/** What `ring3 bench ipc` is asked for. */
export interface BenchOptions {
  readonly count: number;
  readonly size: number;
  readonly profile?: string;
  readonly engine: Conditions['engine'];
  readonly jitter?: boolean;
  readonly seed: number;
  readonly variant?: 'clean';
  readonly json?: boolean;
  readonly svg?: string;
  readonly sensitivity?: boolean;
  /** Programs run at once. Default: as many as the host has cores, if there are enough messages. */
  readonly jobs?: number;
}

/** Messages at most for what is no row of the RFC's table. */
const VARIANT_MESSAGES = 10_000;
/** From so many messages on it is worth while to start workers, and to look at other prices. */
const MANY_MESSAGES = 2000;

/** Runs the programs and prints the table. @returns the exit status  @throws Failure, FileError */
export async function runBench(host: Host, options: BenchOptions): Promise<number> {
  const began = host.seconds();
  const jobs = options.jobs ?? (options.count < MANY_MESSAGES ? 1 : Math.min(host.parallelism, 8));
  const laboratory = new Laboratory(host, jobs);
  try {
    const profile = findProfile(host, options.profile);
    costsOfNamed(options.profile, profile);
    const result = await experiment(host, laboratory, profile, options);
    if (options.svg !== undefined) {
      const { plot } = await import('./svg.ts');
      host.writeFile(options.svg, new TextEncoder().encode(await plot(result.mechanisms, captionOf(profile))));
    }
    if (options.json)
      writeText(host, 1, `${JSON.stringify({ mechanisms: result.mechanisms, variants: result.variants })}\n`);
    else {
      writeText(host, 1, textOf(profile, options, result));
      writeText(host, 1, `\n${(host.seconds() - began).toFixed(1)} s of the host\n`);
    }
  } finally {
    laboratory.close();
  }
  return ExitStatus.ok;
}

/** What a bench finds out. */
export interface Result {
  readonly mechanisms: readonly Row[];
  readonly variants: readonly Row[];
  readonly sensitivities?: readonly Sensitivity[];
}

/** Measures all that is asked for. @throws Failure, ProfileError */
export async function experiment(
  host: Host,
  laboratory: Laboratory,
  profile: CostProfile,
  options: BenchOptions,
): Promise<Result> {
  const costs = costsOf(profile, options.jitter ? options.seed : undefined);
  const conditions: Conditions = { costs, count: options.count, size: options.size, engine: options.engine };
  const variants = options.variant === 'clean' ? [...VARIANTS, ...CLEAN] : VARIANTS;
  const progress = new Progress(host);
  // The long runs first: what is short fills the gaps.
  const [measured, spread] = await Promise.all([
    measureAll(laboratory, variants, conditions, progress),
    options.count < MANY_MESSAGES ? undefined : spreads(laboratory, profile, conditions),
  ]);
  const mean = (name: string): number => measured.get(name)!.mean;
  const baselines: Baselines = { thereAndBack: mean('user-ipi'), oneWay: mean('user-ipi-uni') };
  const row = (subject: Subject): Row => {
    const plain = rowOf(subject, measured.get(subject.name)!, baselines, profile);
    const draws = spread?.[subject.name];
    return draws ? { ...plain, spread: draws } : plain;
  };
  const show = (done: number): void => progress.show('sensitivity', done);
  const found = options.sensitivity
    ? await sensitivities(laboratory, profile, conditions, ASKED_STEPS, show)
    : undefined;
  progress.clear();
  return { mechanisms: MECHANISMS.map(row), variants: variants.map(row), ...(found && { sensitivities: found }) };
}

/** What stands above the picture. */
export function captionOf(profile: CostProfile): string {
  return `One message relative to a user IPI (profile ${profile.name})`;
}

function textOf(profile: CostProfile, options: BenchOptions, result: Result): string {
  const noise = options.jitter
    ? `Prices vary as published (seed ${options.seed}).`
    : 'Without --jitter every step costs what it costs: percentiles differ only where the programs themselves do.';
  const isLooked = result.mechanisms.some(({ spread }) => spread);
  const sections = [
    `${counted(options.count, 'message')} of ${counted(options.size, 'byte')}, profile ${profile.name}. ${noise}\n`,
    mechanismsText(result.mechanisms),
    'relative: to the user IPI there and back, as "ping-pong" suggests; to one way: to uintrfd-uni, which the RFC may mean as well.\n' +
      (isLooked ? `${spreadNote}\n` : '') +
      'guessed: of the cycles that hardware and kernel took for the messages, those at prices marked guess (ring3 profile).\n',
    'Where the cycles of both cores went (making processes left out):\n',
    barsText(result.mechanisms),
    'Variants, and what others have measured that is no input of the model:\n',
    variantsText(result.variants),
  ];
  if (result.sensitivities) {
    sections.push(
      'How far a fifth of one price moves the relative latencies:\n',
      sensitivityText(result.sensitivities),
    );
  }
  return sections.join('\n');
}

/** Runs everything once, and tells how far it has come. */
async function measureAll(
  laboratory: Laboratory,
  variants: readonly Subject[],
  conditions: Conditions,
  progress: Progress,
): Promise<Map<string, Measurement>> {
  const work = [
    ...MECHANISMS.map((subject) => ({ subject, count: conditions.count })),
    ...variants.map((subject) => ({ subject, count: Math.min(conditions.count, VARIANT_MESSAGES) })),
  ];
  // If somebody watches, a short run of each tells how long a message takes, which tells how far a long run has come.
  const sample = Math.min(conditions.count, 100);
  const expected = work.map(({ subject, count }) =>
    progress.isShown ? laboratory.measureHere(subject, { ...conditions, count: sample }).mean * count : 0,
  );
  const total = expected.reduce((sum, cycles) => sum + cycles, 0);
  const done = work.map(() => 0);
  return new Map(
    await Promise.all(
      work.map(async ({ subject, count }, i) => {
        const tell = (cycles: number): void => {
          done[i] = Math.min(cycles, expected[i]!);
          progress.show(subject.title, done.reduce((sum, each) => sum + each, 0) / total);
        };
        const measurement = await laboratory.measure(subject, { ...conditions, count }, tell);
        done[i] = expected[i]!;
        return [subject.name, measurement] as const;
      }),
    ),
  );
}
