// How tasks take turns on a core. kernel/sched/core.c: __schedule, context_switch; who comes next is scheduler.ts's affair.

import type { Core } from '../machine/core.ts';
import { Account } from '../machine/costs.ts';
import { xsaves14 } from '../machine/xsave.ts';
import type { Kernel } from './kernel.ts';
import type { Task } from './task.ts';
import { suspendReceiver } from './uintr-hooks.ts';

/**
 * Reschedules if the current task has to leave the core: it may not run here any more, or its slice is over and somebody
 * else is ready.
 * @returns true if the current task changed
 */
export function reschedule(kernel: Kernel, core: Core): boolean {
  const { scheduler } = kernel;
  const state = scheduler.state(core);
  const task = state.current!;
  const leaves = !task.allows(core) || (state.mustReschedule && scheduler.firstReady(core) !== undefined);
  state.mustReschedule = false;
  if (!leaves) {
    // Who waits may have become ready, or promised to another; when the last one was taken, all timers were stopped.
    if (scheduler.runnable.length > 0) scheduler.updateSlices();
    return false;
  }
  const next = scheduler.takeNext(core);
  switchTo(kernel, core, next);
  scheduler.enqueue(task);
  return true;
}

/** Gives a core that has no task to run the next one. @returns false: there is none, and the core is idle */
export function runNext(kernel: Kernel, core: Core): boolean {
  const { scheduler } = kernel;
  const next = scheduler.takeNext(core);
  switchTo(kernel, core, next);
  if (next) return true;
  scheduler.state(core).idleSince = core.cycle;
  // Somebody may be on the way to the queue whom this core could run.
  const possible = scheduler.runnable.filter((task) => scheduler.mayTake(core, task));
  const soon = Math.min(...possible.map((task) => task.readyAt));
  if (Number.isFinite(soon)) scheduler.expect(core, soon);
  return false;
}

function switchTo(kernel: Kernel, core: Core, next: Task | undefined): void {
  const state = kernel.scheduler.state(core);
  const previous = state.current;
  if (previous === next) return;
  if (previous) switchOut(kernel, core, previous);
  kernel.charge(Account.contextSwitch);
  core.publish({ kind: 'switch', from: previous?.tid ?? 0, to: next?.tid ?? 0 });
  state.current = next;
  core.task = next?.tid ?? 0;
  if (next) switchIn(kernel, core, next);
}

function switchOut(kernel: Kernel, core: Core, task: Task): void {
  const { scheduler, timers } = kernel;
  const state = scheduler.state(core);
  if (task.state !== 'dead') suspendReceiver(kernel, core, task);
  if (state.xstateLoaded) {
    // Done for a dead task too: XSAVES leaves UINV 0, and no notification finds the core.
    task.xsave14 = xsaves14(core, task.xsave14);
    state.xstateLoaded = false;
  }
  core.registers.saveTask(task.registers);
  task.ranCycles = scheduler.ranCycles(task);
  task.lastCore = core.id;
  task.core = undefined;
  timers.switched(task);
  scheduler.disarmSlice(core);
  state.mustReschedule = false;
}

function switchIn(kernel: Kernel, core: Core, task: Task): void {
  task.state = 'running';
  task.core = core;
  task.runningSince = core.cycle;
  kernel.timers.switched(task);
  core.registers.loadTask(task.registers);
  core.loadSpace(task.process.memory.space);
  kernel.scheduler.updateSlices();
}
