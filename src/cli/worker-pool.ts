// Several workers and one queue of what they are to do. What is sent and heard is the caller's affair.

import type { Worker } from './host.ts';

/** Something to be done by a worker. It calls `release` once: whether the worker can be used again. */
export type Work = (worker: Worker, release: (isReusable: boolean) => void) => void;

export class WorkerPool {
  private readonly start: () => Worker;
  private readonly size: number;
  private readonly idle: Worker[] = [];
  private readonly busy: Set<Worker> = new Set();
  private readonly queue: Work[] = [];
  private closed = false;

  /** @param start makes a worker  @param size workers at most */
  constructor(start: () => Worker, size: number) {
    this.start = start;
    this.size = size;
  }

  /** Queues work. The first queued is the first begun. */
  run(work: Work): void {
    this.queue.push(work);
    this.begin();
  }

  /** Ends all workers. Work that is not finished never is. */
  close(): void {
    this.closed = true;
    this.queue.length = 0;
    for (const worker of [...this.idle, ...this.busy]) worker.kill();
    this.idle.length = 0;
    this.busy.clear();
  }

  private begin(): void {
    while (!this.closed && this.queue.length > 0 && this.busy.size < this.size) {
      const worker = this.idle.pop() ?? this.start();
      this.busy.add(worker);
      this.queue.shift()!(worker, (isReusable) => {
        this.busy.delete(worker);
        if (isReusable && !this.closed) this.idle.push(worker);
        else worker.kill();
        this.begin();
      });
    }
  }
}
