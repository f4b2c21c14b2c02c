// Where measurements are made: in this thread, or in several workers. Each is a machine of its own, so what comes out does not
// depend on where, or on what else runs.

import { ExitStatus, Failure } from '../exit-status.ts';
import type { Host } from '../host.ts';
import { WorkerPool } from '../worker-pool.ts';
import { Bench, type Conditions, type Measurement } from './measure.ts';
import { benchHost } from './sources.ts';
import type { Subject } from './subjects.ts';
import type { BenchMessage, BenchTask } from './worker.ts';

export class Laboratory {
  private readonly bench: Bench;
  private readonly workers: WorkerPool | undefined;

  /** @param jobs measurements at once; 1: in this thread */
  constructor(host: Host, jobs: number) {
    this.bench = new Bench(benchHost(host));
    this.workers = jobs > 1 ? new WorkerPool(() => host.startWorker('bench'), jobs) : undefined;
  }

  /**
   * Runs a program to its end. What is asked for first is begun first.
   * @param progress is told how many simulated cycles have passed, now and then
   * @throws Failure if the program does not end as it should
   */
  async measure(
    subject: Subject,
    conditions: Conditions,
    progress: (cycles: number) => void = () => {},
  ): Promise<Measurement> {
    const { workers } = this;
    if (!workers) return this.bench.measure(subject, conditions, progress);
    return new Promise((settle, fail) => {
      const task: BenchTask = { subject, conditions };
      workers.run((worker, release) => {
        const heard = (message: BenchMessage): void => {
          if (message.kind === 'progress') progress(message.cycles);
          else {
            release(true);
            if (message.kind === 'measured') settle(message.measurement);
            else fail(new Failure(message.status, message.problem));
          }
        };
        worker.post(
          task,
          (message) => heard(message as BenchMessage),
          (reason) => {
            release(false);
            fail(new Failure(ExitStatus.bug, `a bug in ring3: ${reason}`));
          },
        );
      });
    });
  }

  /** Runs a program here and now, whatever else goes on. @throws Failure */
  measureHere(subject: Subject, conditions: Conditions): Measurement {
    return this.bench.measure(subject, conditions);
  }

  /** Ends what is still going on. */
  close(): void {
    this.workers?.close();
  }
}
