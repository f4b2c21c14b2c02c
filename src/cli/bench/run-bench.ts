// What `ring3 bench ipc` does.

import { costsOf, ProfileError } from '../../system/cost-profile.ts';
import { findProfile } from '../cost-profiles.ts';
import { ExitStatus, usage } from '../exit-status.ts';
import { type Host, writeText } from '../host.ts';
import { Bench, type Conditions, type Measurement } from './measure.ts';
import { Progress } from './progress.ts';
import { type Baselines, type Row, rowOf } from './results.ts';
import { sensitivities } from './sensitivity.ts';
import { benchHost } from './sources.ts';
import { CLEAN, MECHANISMS, type Subject, VARIANTS } from './subjects.ts';
import { plot } from './svg.ts';
import { barsText, mechanismsText, sensitivityText, variantsText } from './text.ts';

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
}

/** Messages at most for what is no row of the RFC's table. */
const VARIANT_MESSAGES = 10_000;

/** Runs the programs and prints the table. @returns the exit status  @throws Failure, FileError */
export function runBench(host: Host, options: BenchOptions): number {
  const began = host.seconds();
  const profile = findProfile(host, options.profile);
  const jitterSeed = options.jitter ? options.seed : undefined;
  const costs = checked(() => costsOf(profile, jitterSeed));
  const conditions: Conditions = { costs, count: options.count, size: options.size, engine: options.engine };
  const bench = new Bench(benchHost(host));
  const variants = options.variant === 'clean' ? [...VARIANTS, ...CLEAN] : VARIANTS;
  const progress = new Progress(host);
  const measured = measureAll(bench, variants, conditions, progress);
  const mean = (name: string): number => measured.get(name)!.mean;
  const baselines: Baselines = { thereAndBack: mean('user-ipi'), oneWay: mean('user-ipi-uni') };
  const rows = (subjects: readonly Subject[]): Row[] =>
    subjects.map((subject) => rowOf(subject, measured.get(subject.name)!, baselines, profile));
  const table = { mechanisms: rows(MECHANISMS), variants: rows(variants) };
  progress.clear();
  const caption = `One message relative to a user IPI (profile ${profile.name})`;
  if (options.svg !== undefined) {
    host.writeFile(options.svg, new TextEncoder().encode(plot(table.mechanisms, caption)));
  }
  if (options.json) {
    writeText(host, 1, `${JSON.stringify(table)}\n`);
    return ExitStatus.ok;
  }
  const noise = options.jitter
    ? `Prices vary as published (seed ${options.seed}).`
    : 'Without --jitter every step costs what it costs: percentiles differ only where the programs themselves do.';
  const sections = [
    `${options.count} messages of ${options.size} bytes, profile ${profile.name}. ${noise}\n`,
    mechanismsText(table.mechanisms),
    'relative: to the user IPI there and back, as "ping-pong" suggests; to one way: to uintrfd-uni, which the RFC may mean as well.\n' +
      'guessed: of the cycles that hardware and kernel took for the messages, those at prices marked guess (ring3 profile).\n',
    'Where the cycles of both cores went (making processes left out):\n',
    barsText(table.mechanisms),
    'Variants, and what others have measured that is no input of the model:\n',
    variantsText(table.variants),
  ];
  if (options.sensitivity) {
    const found = sensitivities(bench, profile, conditions, (done) => progress.show('sensitivity', done));
    progress.clear();
    sections.push('How far a fifth of one price moves the relative latencies:\n', sensitivityText(found));
  }
  writeText(host, 1, sections.join('\n'));
  writeText(host, 1, `\n${(host.seconds() - began).toFixed(1)} s of the host\n`);
  return ExitStatus.ok;
}

function checked<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof ProfileError) throw usage(error.message);
    throw error;
  }
}

/** Runs everything once, and tells how far it has come. */
function measureAll(
  bench: Bench,
  variants: readonly Subject[],
  conditions: Conditions,
  progress: Progress,
): Map<string, Measurement> {
  const work = [
    ...MECHANISMS.map((subject) => ({ subject, count: conditions.count })),
    ...variants.map((subject) => ({ subject, count: Math.min(conditions.count, VARIANT_MESSAGES) })),
  ];
  // If somebody watches, a short run of each tells how long a message takes, which tells how far a long run has come.
  const sample = Math.min(conditions.count, 100);
  const expected = work.map(({ subject, count }) =>
    progress.isShown ? bench.measure(subject, { ...conditions, count: sample }).mean * count : 0,
  );
  const total = expected.reduce((sum, cycles) => sum + cycles, 0);
  let before = 0;
  return new Map(
    work.map(({ subject, count }, i) => {
      const measurement = bench.measure(subject, { ...conditions, count }, (cycles) =>
        progress.show(subject.title, (before + Math.min(cycles, expected[i]!)) / total),
      );
      before += expected[i]!;
      return [subject.name, measurement];
    }),
  );
}
