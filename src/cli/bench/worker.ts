// Runs one program of ipc-bench for a laboratory, in a worker thread. What crosses threads is plain data.

import { ExitStatus, Failure } from '../exit-status.ts';
import type { Host } from '../host.ts';
import { Bench, type Conditions, type Measurement } from './measure.ts';
import { benchHost } from './sources.ts';
import type { Subject } from './subjects.ts';

/** One run of one program. */
export interface BenchTask {
  readonly subject: Subject;
  readonly conditions: Conditions;
}

/** What a worker sends: how many simulated cycles have passed, now and then; at last what came out, or why nothing did. */
export type BenchMessage =
  | { readonly kind: 'progress'; readonly cycles: number }
  | { readonly kind: 'measured'; readonly measurement: Measurement }
  | { readonly kind: 'failed'; readonly status: number; readonly problem: string };

/** One for each host: programs that have been built are kept. */
const benches = new WeakMap<Host, Bench>();

/** Carries out one task and sends what comes of it. Never throws. */
export function carryOut({ subject, conditions }: BenchTask, host: Host, send: (message: BenchMessage) => void): void {
  try {
    const bench = benches.get(host) ?? new Bench(benchHost(host));
    benches.set(host, bench);
    const measurement = bench.measure(subject, conditions, (cycles) => send({ kind: 'progress', cycles }));
    send({ kind: 'measured', measurement });
  } catch (error) {
    const status = error instanceof Failure ? error.status : ExitStatus.bug;
    send({ kind: 'failed', status, problem: error instanceof Error ? error.message : String(error) });
  }
}
