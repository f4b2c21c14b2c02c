// Time travel: how long a step backwards and a jump take in a long run, and what remembering it costs in memory. Times are those
// of the host's processor, not of the clock on the wall.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildImage } from '../src/assembler/index.ts';
import { Session } from '../src/debugger/session.ts';

/** How large the run is. */
export interface TravelScale {
  /** User interrupts that are delivered. */
  readonly interrupts: number;
  /** Instructions between two of them, on each of both cores. */
  readonly work: number;
  /** Bytes of memory that are written. */
  readonly bytes: number;
}

/** 10⁹ instructions over two cores, 10⁵ user interrupts, 64 MiB written. */
export const FULL: TravelScale = { interrupts: 100_000, work: 5_500, bytes: 64 << 20 };
/** A hundredth of that. */
export const SMALL: TravelScale = { interrupts: 1_000, work: 5_500, bytes: 1 << 20 };
/** Movements of each kind that are timed. */
const SAMPLES = 21;

const mebibytes = (bytes: number): string => `${(bytes / (1 << 20)).toFixed(0)} MiB`;
const milliseconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** The session over the benchmark's program. */
export function travelSession({ interrupts, work, bytes }: TravelScale): Session {
  const name = 'time-travel.s';
  const source = readFileSync(join(import.meta.dirname, name), 'utf8');
  const text = source
    .replaceAll('ROUNDS', `${interrupts}`)
    .replaceAll('WORK', `${work}`)
    .replaceAll('BYTES', `${bytes}`);
  const sources = [{ name, text }];
  const { image, diagnostics } = buildImage(sources);
  if (!image) throw new Error(diagnostics[0]?.message);
  return new Session({ image, sources, argv: [name], env: [], cores: 2, memoryBytes: 256 << 20 });
}

/** Runs it, goes back and forth, and says what that took. */
export function measureTimeTravel(scale: TravelScale, progress: (text: string) => void): string {
  const session = travelSession(scale);
  const before = milliseconds();
  session.run(session.continue());
  const ran = milliseconds() - before;
  const end = session.moment;
  progress(`ran ${end} instructions in ${ran.toFixed(0)} ms: ${session.stopText}`);
  let random = 12345;
  const anywhere = (): number => {
    random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((random / 2 ** 32) * end);
  };
  const timed = (act: () => void): number => {
    const start = milliseconds();
    act();
    return milliseconds() - start;
  };
  const jumps: number[] = [];
  const steps: number[] = [];
  for (let i = 0; i < SAMPLES; i++) {
    const moment = anywhere();
    jumps.push(timed(() => session.run(session.goTo(moment))));
    if (!session.task) continue;
    steps.push(timed(() => session.run(session.reverseStep())));
    progress(`moment ${moment}: jump ${jumps.at(-1)!.toFixed(0)} ms, reverse step ${steps.at(-1)!.toFixed(0)} ms`);
  }
  session.run(session.goTo(end));
  const near: number[] = [];
  for (let i = 0; i < SAMPLES; i++) near.push(timed(() => session.run(session.reverseStep())));
  const { bytes, checkpoints } = session.timeline.history.size;
  const interrupts = session.timeline.log.journeys.at(-1)?.number ?? 0;
  const rows = [
    ['instructions', `${end}`],
    ['user interrupts posted', `${interrupts}`],
    ['running once, with checkpoints', `${(ran / 1000).toFixed(1)} s`],
    ['a step backwards near the end, median (worst)', spread(near)],
    ['a step backwards anywhere, median (worst)', spread(steps)],
    ['a jump anywhere, median (worst)', spread(jumps)],
    [`checkpoints (${checkpoints})`, mebibytes(bytes)],
    ['memory of the process at its most', mebibytes(process.resourceUsage().maxRSS * 1024)],
  ];
  return ['| time travel | |', '|---|---|', ...rows.map(([what, value]) => `| ${what} | ${value} |`)].join('\n');
}

function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  return `${sorted[sorted.length >> 1]!.toFixed(0)} ms (${sorted.at(-1)!.toFixed(0)} ms)`;
}
