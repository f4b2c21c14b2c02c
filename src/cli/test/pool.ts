// Workers that carry out test tasks. The only place that looks at the host's time: a run that takes too long is ended together
// with its worker.

import type { Host, Worker } from '../host.ts';
import { WorkerPool } from '../worker-pool.ts';
import type { RunRecord, TestMessage, TestTask } from './task.ts';

/** What became of a task: the runs that were made, in order, or why none could be. */
export interface TaskResult {
  readonly records: readonly RunRecord[];
  readonly problem: string | undefined;
}

export class Pool {
  private readonly host: Host;
  private readonly workers: WorkerPool;
  private readonly timeoutSeconds: number;

  /** @param size workers at most  @param timeoutSeconds what one run may take, in seconds of the host */
  constructor(host: Host, size: number, timeoutSeconds: number) {
    this.host = host;
    this.workers = new WorkerPool(() => host.startWorker('test'), size);
    this.timeoutSeconds = timeoutSeconds;
  }

  /** Queues a task. The first queued is the first begun. */
  run(task: TestTask): Promise<TaskResult> {
    return new Promise((settle) => {
      this.workers.run((worker, release) => {
        this.work(worker, task, (result, isReusable) => {
          settle(result);
          release(isReusable);
        });
      });
    });
  }

  /** Ends all workers. Tasks not finished never settle. */
  close(): void {
    this.workers.close();
  }

  private work(worker: Worker, task: TestTask, end: (result: TaskResult, isReusable: boolean) => void): void {
    const records: RunRecord[] = [];
    let problem: string | undefined;
    let stopTimer = () => {};
    const finish = (isReusable: boolean) => {
      stopTimer();
      end({ records, problem }, isReusable);
    };
    const startTimer = () => {
      stopTimer();
      stopTimer = this.host.after(this.timeoutSeconds, () => {
        records.push(timeoutRecord(task, records.length, this.timeoutSeconds));
        finish(false);
      });
    };
    startTimer();
    worker.post(
      task,
      (message) => {
        const heard = message as TestMessage;
        if (heard.kind === 'done') return finish(true);
        if (heard.kind === 'record') records.push(heard.record);
        else problem = heard.problem;
        startTimer();
      },
      (reason) => {
        problem = `a bug in ring3: ${reason}`;
        finish(false);
      },
    );
  }
}

/** Stands for the run that did not end in time. */
function timeoutRecord(task: TestTask, index: number, seconds: number): RunRecord {
  const nothing = new Uint8Array(0);
  return {
    ...task.runs[Math.min(index, task.runs.length - 1)]!,
    reason: 'timeout',
    status: 0,
    message: `no end after ${seconds} seconds of the host's time; --max-cycles ends such a run at the same place every time`,
    remarks: [],
    stdout: nothing,
    stderr: nothing,
    cut: false,
  };
}
