// Senders that are no threads: a timer, a file that becomes ready, a device. Each belongs to one vector file, may post its
// vector, and ends with its last close. Opens `kernel-sender` and `device-sender`, claims C8 C9.

import { EBUSY } from './abi/errno.ts';
import type { File, FileWatcher } from './file.ts';
import type { Kernel } from './kernel.ts';
import type { Process } from './process.ts';
import { Alarm } from './timers.ts';
import { post } from './uintr-notify.ts';
import type { UPIDContext } from './uintr-state.ts';
import type { Listener } from './wait-queue.ts';

/** Whom a source interrupts. */
interface Destination {
  readonly context: UPIDContext;
  readonly vector: number;
}

/** Posts at a time, or periodically. Periods that pass before the interrupt is delivered are one interrupt. */
class VectorTimer extends Alarm {
  declare protected readonly kernel: Kernel;
  private readonly to: Destination;

  constructor(kernel: Kernel, to: Destination) {
    super(kernel);
    this.to = to;
  }
  protected expire(): void {
    post(this.kernel, this.to.context, this.to.vector);
  }
}

/** Posts whenever an event of a file comes up: edges, as epoll's EPOLLET has them. */
class ReadyWatch implements Listener, FileWatcher {
  private readonly kernel: Kernel;
  private readonly to: Destination;
  private readonly file: File;
  /** POLL* */
  private readonly events: number;

  constructor(kernel: Kernel, to: Destination, file: File, events: number) {
    this.kernel = kernel;
    this.to = to;
    this.file = file;
    this.events = events;
    file.watchers.add(this);
    for (const queue of file.pollQueues()) queue.listen(this);
  }
  woken(): void {
    if ((this.file.poll(undefined) & this.events) !== 0) post(this.kernel, this.to.context, this.to.vector);
  }
  fileReleased(): void {
    this.end();
  }
  end(): void {
    this.file.watchers.delete(this);
    for (const queue of this.file.pollQueues()) queue.unlisten(this);
  }
}

/** What the copy engine takes: to begin, and for 16 bytes. The figures are ours. */
const COPY_LATENCY_NS = 1000n;
const COPY_BYTES_PER_NS = 16n;

/** A piece of work for the copy engine. */
interface CopyRequest {
  readonly process: Process;
  readonly to: bigint;
  readonly from: bigint;
  readonly bytes: number;
}

/**
 * A device that copies memory while the cores do something else, as data accelerators do. Its interrupt reaches the kernel,
 * which posts; hardware that posts by itself would spare that.
 */
class CopyEngine extends Alarm {
  declare protected readonly kernel: Kernel;
  private readonly to: Destination;
  private request: CopyRequest | undefined = undefined;

  constructor(kernel: Kernel, to: Destination) {
    super(kernel);
    this.to = to;
  }
  get busy(): boolean {
    return this.request !== undefined;
  }
  begin(request: CopyRequest): void {
    const ns = COPY_LATENCY_NS + BigInt(request.bytes) / COPY_BYTES_PER_NS;
    this.request = request;
    this.arm(this.kernel.here.cycle + this.kernel.time.cyclesIn(ns), 0);
  }
  /** The bytes arrive all at once, at the end. What is not mapped any more is left out. */
  protected expire(): void {
    const { process, to, from, bytes } = this.request!;
    this.request = undefined;
    process.user.copyOutPartly(to, process.user.copyInPartly(from, bytes));
    post(this.kernel, this.to.context, this.to.vector);
  }
}

/** The sources of one vector file: at most one of each kind. */
export class VectorSources {
  private timer: VectorTimer | undefined = undefined;
  private watch: ReadyWatch | undefined = undefined;
  private engine: CopyEngine | undefined = undefined;

  /** Sets the timer, in place of what was set. `first` 0: it is stopped. Nanoseconds from now. */
  setTimer(kernel: Kernel, to: Destination, first: bigint, interval: bigint): void {
    this.timer ??= new VectorTimer(kernel, to);
    const { time, here } = kernel;
    if (first === 0n) this.timer.disarm();
    else this.timer.arm(here.cycle + time.cyclesIn(first), time.cyclesIn(interval));
  }
  /** Watches a file, in place of what was watched; `events` 0: nothing. What is ready already is posted at once. */
  setWatch(kernel: Kernel, to: Destination, file: File, events: number): void {
    this.watch?.end();
    this.watch = events === 0 ? undefined : new ReadyWatch(kernel, to, file, events);
    this.watch?.woken();
  }
  /** @returns 0; or -EBUSY: it has not finished the last one */
  copy(kernel: Kernel, to: Destination, request: CopyRequest): number {
    this.engine ??= new CopyEngine(kernel, to);
    if (this.engine.busy) return -EBUSY;
    this.engine.begin(request);
    return 0;
  }
  /** The file is closed: nobody posts any more. A copy under way is given up. */
  end(): void {
    this.timer?.disarm();
    this.watch?.end();
    this.engine?.disarm();
  }
}
