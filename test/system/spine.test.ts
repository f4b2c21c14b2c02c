// The proofs behind windows, spinning, snapshots and engines, on two threads that exchange user interrupts. Claims A5, B4.

import { expect, test, vi } from 'vitest';
import type { MachineEvent } from '../../src/machine/events.ts';
import { costsOf, DEFAULT_PROFILE, PROFILES, windowOf } from '../../src/system/cost-profile.ts';
import { SpinProofs } from '../../src/system/spin.ts';
import type { System } from '../../src/system/system.ts';
import { elfOf, load } from './program.ts';

const elf = elfOf('fixtures/ping-pong.s');
const costs = costsOf(PROFILES[DEFAULT_PROFILE]!);
const W = windowOf(costs);

/** Cycles from posting to delivery, in order. */
function latencies(events: readonly MachineEvent[]): number[] {
  const posted = new Map<number, number>();
  const found: number[] = [];
  for (const event of events) {
    if (event.kind === 'posted') posted.set(event.vector, event.cycle);
    if (event.kind === 'delivered') found.push(event.cycle - posted.get(event.vector)!);
  }
  return found;
}
/** Everything that two runs of one program must agree on at the end. */
function finalState(system: System): unknown {
  return system.machine.cores.map((core) => ({
    registers: Buffer.from(core.registers.saveTask()).toString('hex'),
    cycle: core.cycle,
    retired: core.retired,
  }));
}

test('the latency of a user interrupt does not depend on the window', () => {
  const runs = [64, 128, W].map((windowCycles) => {
    const { system, events } = load(elf, { windowCycles });
    expect(system.run()).toEqual({ kind: 'exit', status: 0 });
    return latencies(events);
  });
  const { ipiFlight, notification, delivery } = costs.steps;
  for (const run of runs) {
    expect(run.length).toBe(120);
    // Nobody waits longer than it takes to finish the instruction that is executing.
    for (const latency of run) {
      expect(latency).toBeGreaterThanOrEqual(ipiFlight + notification + delivery);
      expect(latency).toBeLessThan(ipiFlight + notification + delivery + 2);
    }
  }
  expect(runs[1]).toEqual(runs[0]);
  expect(runs[2]).toEqual(runs[0]);
});

test('reference and stepper give the same events and the same final state', () => {
  const [a, b] = (['reference', 'stepper'] as const).map((engine) => {
    const loaded = load(elf, { engine });
    loaded.system.run({ cycle: 60_000 });
    return loaded;
  });
  expect(b!.events).toEqual(a!.events);
  expect(finalState(b!.system)).toEqual(finalState(a!.system));
});

test.each([
  ['long-wait', 0],
  ['ping-pong', 0],
  ['ping-pong', 3],
  ['turns', 0],
  ['turns', 1],
  ['turns', 2],
  ['turns', 7],
])('skipping spins changes nothing: %s, seed %i', (name, seed) => {
  const [a, b] = [true, false].map((fastForward) => {
    const loaded = load(elfOf(`fixtures/${name}.s`), { fastForward, seed });
    expect(loaded.system.run({ cycle: 10_000_000 })).toMatchObject({ kind: 'exit' });
    return loaded;
  });
  expect(b!.events).toEqual(a!.events);
  expect(finalState(b!.system)).toEqual(finalState(a!.system));
});

test.each(['turns', 'ping-pong', 'long-wait'])('windows that the engine runs by itself change nothing: %s', (name) => {
  const [a, b] = [true, false].map((byItself) => {
    const loaded = load(elfOf(`fixtures/${name}.s`), { fastForward: false });
    const { engine } = loaded.system;
    const own = vi.fn(engine.runWindows?.bind(engine));
    Object.defineProperty(engine, 'runWindows', { value: byItself ? own : undefined });
    expect(loaded.system.run({ cycle: 10_000_000 })).toMatchObject({ kind: 'exit' });
    expect(own.mock.calls.length > 0).toBe(byItself);
    return loaded;
  });
  expect(b!.events).toEqual(a!.events);
  expect(finalState(b!.system)).toEqual(finalState(a!.system));
});

test('snapshot, run on, restore, run again: the same', () => {
  const { system, events } = load(elf);
  system.run({ instructions: 30_000 });
  const seen = events.length;
  const snapshot = system.snapshot();
  system.run({ instructions: 60_000 });
  const [first, firstState] = [events.slice(seen), finalState(system)];
  system.restore(snapshot);
  events.length = seen;
  expect(system.moment).toBe(30_000);
  system.run({ instructions: 60_000 });
  expect(events.slice(seen)).toEqual(first);
  expect(finalState(system)).toEqual(firstState);
  // And again, on to the end, from the same snapshot.
  system.restore(snapshot);
  expect(system.run()).toEqual({ kind: 'exit', status: 0 });
});

test('a run in pieces is the run in one', () => {
  const whole = load(elf);
  whole.system.run();
  const pieces = load(elf);
  let n = 1009;
  for (; pieces.system.run({ instructions: n }).kind === 'limit'; n += 1009) expect(pieces.system.moment).toBe(n);
  expect(finalState(pieces.system)).toEqual(finalState(whole.system));
});

test('the same seed gives the same events, other seeds other orders', () => {
  const order = (seed: number) => {
    const { system, events } = load(elf, { seed });
    system.run();
    return JSON.stringify(events, (_, v) => (typeof v === 'bigint' ? `${v}` : v));
  };
  expect(order(7)).toBe(order(7));
  expect(new Set([1, 2, 3, 4, 5, 6, 7, 8].map(order)).size).toBeGreaterThan(1);
});

test('a task that waits for what nobody does is a deadlock, found by proof', () => {
  const { system } = load(elfOf('fixtures/spin-forever.s'));
  expect(system.run()).toMatchObject({ kind: 'deadlock', blocked: [], spinning: [{ task: 1 }] });
});

test('who computes is looked at less and less, however often it is interrupted; who waits then is found all the same', () => {
  const looks = vi.spyOn(SpinProofs.prototype, 'prove');
  const { system } = load(elfOf('fixtures/compute.s'));
  expect(system.run()).toMatchObject({ kind: 'deadlock', spinning: [{ task: 1 }] });
  // 24 million cycles in stretches of 800,000: one look at each stretch would be thirty.
  expect(looks.mock.calls.length).toBeLessThan(6);
  looks.mockRestore();
});

test('snapshots are restored in any order, forwards too', () => {
  const { system } = load(elf);
  const snapshots = [10_000, 20_000, 40_000].map((instructions) => {
    system.run({ instructions });
    return { snapshot: system.snapshot(), state: finalState(system), memory: system.machine.memory.allocated };
  });
  for (const i of [0, 2, 1, 2, 0]) {
    const { snapshot, state, memory } = snapshots[i]!;
    system.restore(snapshot);
    expect(finalState(system)).toEqual(state);
    expect(system.machine.memory.allocated).toBe(memory);
    expect(system.run()).toEqual({ kind: 'exit', status: 0 });
  }
});

test('a run stops right after an instruction of a task, and right before a breakpoint', () => {
  const { system } = load(elf);
  system.run({ instructions: 30_000 });
  const retired = system.moment;
  expect(system.run({ task: 1 })).toMatchObject({ kind: 'limit' });
  expect(system.moment).toBeGreaterThan(retired);
  const handler = 0x4010d8n;
  expect(system.run({ breakpoints: new Set([handler]) })).toMatchObject({ kind: 'breakpoint' });
  expect(system.machine.cores.some((core) => core.registers.rip === handler)).toBe(true);
});
