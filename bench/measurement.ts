// Seconds of runs.

import { spawnSync } from 'node:child_process';

/** One run of a program. */
export interface Measurement {
  readonly wallSeconds: number;
  /** User and system time of the process and its children, of all their threads. */
  readonly cpuSeconds: number;
  /** What it wrote to standard output. */
  readonly output: string;
}

/** The statement that prints `real user system` behind whatever a command wrote to standard error. */
const TIMED = 'TIMEFORMAT="%3R %3U %3S"; time "$@"';

/** Runs a command and measures it, from start to end of the process. @throws if it fails */
export function timeCommand(command: readonly string[]): Measurement {
  const run = spawnSync('bash', ['-c', TIMED, 'bash', ...command], { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (run.status !== 0) throw new Error(`${command.join(' ')} ended with ${run.status ?? run.signal}: ${run.stderr}`);
  const [real, user, system] = run.stderr.trim().split('\n').at(-1)!.split(' ').map(Number);
  return { wallSeconds: real!, cpuSeconds: user! + system!, output: run.stdout };
}

/** The middle one; of an even number the mean of the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

export function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}
