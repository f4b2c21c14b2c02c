// Who runs where. One queue of runnable tasks, first come first served; a core takes the first that may run there and is
// ready. A task for which an idle core has been called waits for that one, as if it stood in its queue (Linux: a wake-up chooses
// a core, and the sleep of a ping-pong is too short for another one to pull it away). No priorities, no fairness beyond time slices. kernel/sched/core.c is the counterpart for names, not for policy.
//
// Invariants: a core's current task is in state `running` unless the kernel entry at hand has just blocked or ended it; a
// task in the queue is `runnable`; a core has a slice timer only while somebody else could run there.

import type { Core } from '../machine/core.ts';
import { Account } from '../machine/costs.ts';
import { xrstors14 } from '../machine/xsave.ts';
import type { Kernel } from './kernel.ts';
import type { Task } from './task.ts';

/** What the scheduler knows about one core. */
export interface CoreState {
  current: Task | undefined;
  /** An event is on its way that will make this idle core look at the queue. */
  expected: boolean;
  /** Sequence number of the clock event that ends the current task's slice. */
  sliceTimer: number | undefined;
  /** The current task has used its slice, or gives the core up. */
  mustReschedule: boolean;
  /** Cycle from which on the core has been idle; meaningless while it has a task. */
  idleSince: number;
  /** Component 14 in the core's registers is the current task's. It is loaded on the way to user mode only. */
  xstateLoaded: boolean;
}

export class Scheduler {
  private readonly kernel: Kernel;
  private readonly sliceCycles: number;
  /** Runnable tasks, longest waiting first. */
  private readonly queue: Task[] = [];
  private readonly states: CoreState[];

  constructor(kernel: Kernel, sliceCycles: number) {
    this.kernel = kernel;
    this.sliceCycles = sliceCycles;
    this.states = kernel.machine.cores.map(() => ({
      current: undefined,
      expected: false,
      sliceTimer: undefined,
      mustReschedule: false,
      idleSince: 0,
      xstateLoaded: false,
    }));
  }

  state(core: Core): CoreState {
    return this.states[core.id]!;
  }
  /** The task on a core; undefined: the core is idle. */
  current(core: Core): Task | undefined {
    return this.state(core).current;
  }

  /**
   * Makes a task runnable, as of now on the core where the kernel runs, and sees that somebody takes it: an idle core it may
   * run on (its last one, this one, then the lowest number) is told, else the busy ones get slice timers.
   */
  enqueue(task: Task): void {
    const { here } = this.kernel;
    task.state = 'runnable';
    task.readyAt = here.cycle;
    this.queue.push(task);
    const idle = this.idleCoreFor(task);
    task.promisedTo = idle && idle !== here ? idle.id : undefined;
    if (idle && idle !== here) this.expect(idle, here.cycle + this.kernel.machine.costs.steps.ipiFlight);
    this.updateSlices();
  }

  /** A task in the queue may run elsewhere now: whoever could take it hears of it. */
  placeAgain(task: Task): void {
    this.queue.splice(this.queue.indexOf(task), 1);
    this.enqueue(task);
  }

  /** Makes a core enter the kernel soon: something concerns the task it runs. */
  kick(core: Core): void {
    const { here, machine } = this.kernel;
    if (core !== here) machine.clock.schedule(here.cycle + machine.costs.steps.ipiFlight, 'resched', core.id);
  }

  /** Calls an idle core: it looks at the queue at that cycle. */
  expect(core: Core, cycle: number): void {
    this.state(core).expected = true;
    this.kernel.machine.clock.schedule(cycle, 'resched', core.id);
  }
  /** The event announced by `expect`, or a kick, has arrived. */
  arrived(core: Core): void {
    this.state(core).expected = false;
  }
  /**
   * An idle core has been called: it wakes from the state it had time to fall into. As if it had known how long it would be
   * idle: the deep state if that pays. A core that was called while it was still on its way has not slept.
   * @returns whether it has slept
   */
  leaveSleep(core: Core): boolean {
    const { kernel } = this;
    const { costs } = kernel.machine;
    const slept = core.cycle - this.state(core).idleSince;
    if (slept <= 0) return false;
    core.spend(Account.idle, slept);
    kernel.charge(slept >= (costs.deepIdleAfter ?? Number.POSITIVE_INFINITY) ? Account.deepIdleWake : Account.idleWake);
    this.state(core).idleSince = core.cycle;
    return true;
  }
  /** A slice is over. The task goes on if nobody else wants the core after all. */
  sliceEnded(core: Core): void {
    const state = this.state(core);
    state.sliceTimer = undefined;
    state.mustReschedule = true;
  }

  /** The current task gives its core to whoever waits for it (sched_yield). */
  yield(core: Core): void {
    this.state(core).mustReschedule = true;
  }

  /** Loads component 14 for the current task, on the way to user mode. Linux: switch_fpu_return. */
  loadXstate(core: Core): void {
    const state = this.state(core);
    if (state.xstateLoaded || !this.kernel.machine.features.uintr) return;
    const image = state.current!.xsave14;
    // An image that XSAVES made is always accepted; if it is not, the task starts afresh, as in Linux.
    if (xrstors14(core, image)) xrstors14(core, undefined);
    state.xstateLoaded = true;
  }

  /** Cycles a task has had a core for. */
  ranCycles(task: Task): number {
    return task.ranCycles + (task.core ? task.core.cycle - task.runningSince : 0);
  }

  /** Tasks in the queue, for reports. */
  get runnable(): readonly Task[] {
    return this.queue;
  }

  /** The first task in the queue that a core may run now. */
  firstReady(core: Core): Task | undefined {
    const isReady = (task: Task): boolean => this.mayTake(core, task) && task.readyAt <= core.cycle;
    return this.queue.find((task) => task.promisedTo === core.id && isReady(task)) ?? this.queue.find(isReady);
  }
  /** Whether a core may take a task in the queue: one that another core has been told of is that core's, as long as it is expected. */
  mayTake(core: Core, task: Task): boolean {
    const { promisedTo } = task;
    if (!task.allows(core)) return false;
    return promisedTo === undefined || promisedTo === core.id || !this.states[promisedTo]!.expected;
  }
  takeNext(core: Core): Task | undefined {
    const task = this.firstReady(core);
    if (task) this.queue.splice(this.queue.indexOf(task), 1);
    return task;
  }

  private idleCoreFor(task: Task): Core | undefined {
    const { here, machine } = this.kernel;
    const isFree = (core: Core): boolean => {
      const state = this.state(core);
      return task.allows(core) && state.current === undefined && !state.expected;
    };
    return [machine.cores[task.lastCore]!, here, ...machine.cores].find(isFree);
  }

  /** Starts and stops slice timers, so that a core has one exactly while somebody waits who could run there. */
  updateSlices(): void {
    for (const core of this.kernel.machine.cores) {
      const state = this.state(core);
      const readyAt = state.current ? this.contenderReadyAt(core) : undefined;
      if (readyAt !== undefined && state.sliceTimer === undefined) this.armSlice(core, readyAt);
      if (readyAt === undefined) this.disarmSlice(core);
    }
  }
  private armSlice(core: Core, readyAt: number): void {
    const { here, machine } = this.kernel;
    const state = this.state(core);
    // Another core hears of it no sooner than an interrupt would take.
    const soonest = here.cycle + (core === here ? 1 : machine.costs.steps.ipiFlight);
    const end = state.current!.runningSince + this.sliceCycles;
    state.sliceTimer = machine.clock.schedule(Math.max(end, soonest, readyAt), 'slice', core.id);
  }
  disarmSlice(core: Core): void {
    const state = this.state(core);
    if (state.sliceTimer !== undefined) this.kernel.machine.clock.cancel(state.sliceTimer);
    state.sliceTimer = undefined;
  }
  /** When the first of the tasks can start that wait for a busy core; those that an idle core is about to take do not count. */
  private contenderReadyAt(core: Core): number | undefined {
    if (this.queue.length === 0) return undefined;
    const waiting = this.queue.filter((task) => this.mayTake(core, task));
    const takers = this.kernel.machine.cores.filter((other) => {
      const { current, expected } = this.state(other);
      const hasAnother = this.queue.some(({ promisedTo }) => promisedTo === other.id);
      return !current && expected && !hasAnother && waiting.some((task) => task.allows(other));
    });
    if (waiting.length <= takers.length) return undefined;
    return Math.min(...waiting.map((task) => task.readyAt));
  }
}
