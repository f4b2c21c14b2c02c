// A bare machine for engine tests: one core in user mode, a page of code, pages of data and stack, no kernel.

import { costClasses } from '../../src/isa/index.ts';
import { Context } from '../../src/isa/registers.ts';
import { type Core, CR4_UINTR } from '../../src/machine/core.ts';
import { type Costs, STEPS } from '../../src/machine/costs.ts';
import { Machine } from '../../src/machine/machine.ts';
import { PAGE_BYTES } from '../../src/machine/physical-memory.ts';

export const CODE = 0x40_1000n;
export const DATA = 0x50_0000n;
export const STACK_TOP = 0x7fff_0000_0000n;

/** Every step and class at one price. */
export function flatCosts(cycles = 1): Costs {
  return {
    name: 'flat',
    frequencyHz: 2_000_000_000,
    steps: Object.fromEntries(STEPS.map((step) => [step, cycles])) as Costs['steps'],
    classes: Object.fromEntries(costClasses().map((name) => [name, cycles])),
  };
}

/** A machine whose core 0 is about to execute `code` at CODE in user mode. Two data pages at DATA, two of stack below STACK_TOP. */
export function bareMachine(code: Uint8Array, cores = 1): { machine: Machine; core: Core } {
  const machine = new Machine({ cores, memoryBytes: 16 << 20, costs: flatCosts() });
  const space = machine.createSpace();
  const page = (address: bigint) => Number(address >> 12n);
  for (let i = 0; i * PAGE_BYTES < code.length; i++) {
    const frame = machine.memory.allocate();
    machine.memory.bytes.set(code.subarray(i * PAGE_BYTES, (i + 1) * PAGE_BYTES), machine.memory.frameOffset(frame));
    space.map(page(CODE) + i, frame, 5);
  }
  for (const address of [DATA, DATA + 4096n, STACK_TOP - 4096n, STACK_TOP - 8192n])
    space.map(page(address), machine.memory.allocate(), 3);
  for (const core of machine.cores) {
    core.loadSpace(space);
    core.registers.set32(Context.cpl, 3);
    core.registers.set(Context.cr4, CR4_UINTR);
    core.registers.rip = CODE;
    core.registers.rsp = STACK_TOP - 256n;
  }
  return { machine, core: machine.cores[0]! };
}

/** Everything about a core that two engines must agree on, as text that reads well in a failure. */
export function describe(core: Core): Record<string, string> {
  const { registers } = core;
  const state: Record<string, string> = { rip: registers.rip.toString(16), rflags: registers.rflags().toString(16) };
  for (let i = 0; i < 16; i++) state[`r${i}`] = registers.gpr(i).toString(16);
  state.uif = String(registers.get32(Context.uif));
  state.uirr = registers.get(Context.uirr).toString(16);
  state.cycle = String(core.cycle);
  state.retired = String(core.retired);
  return state;
}
