// A workbench for hardware tests: a machine of a few cores with user interrupts on, one address space with a stack, and
// the little software that a kernel would provide to make a core a receiver or a sender.

import { Context, RFlag } from '../../src/isa/registers.ts';
import { type AddressSpace, Permission } from '../../src/machine/address-space.ts';
import { setCr4 } from '../../src/machine/control-registers.ts';
import { type Core, CR4_UINTR, type Fault, type Trap } from '../../src/machine/core.ts';
import { type Costs, STEPS, type Step } from '../../src/machine/costs.ts';
import type { EventKind, MachineEvent } from '../../src/machine/events.ts';
import { Machine, type MachineOptions } from '../../src/machine/machine.ts';
import { MSR, writeMsr } from '../../src/machine/msr.ts';
import { PAGE_BYTES } from '../../src/machine/physical-memory.ts';
import { pageOf } from '../../src/machine/tlb.ts';
import { writeUITTE } from '../../src/machine/uintr/uitt.ts';
import { ndstOf, UPID } from '../../src/machine/uintr/upid.ts';

/** Distinct primes, so that a clock tells which steps were charged. */
const PRIMES = [
  ...[383, 41, 257, 239, 199, 61, 101, 103, 107, 109, 113, 127, 131, 137, 139, 149, 151, 157],
  ...[163, 167, 173, 179, 181, 191, 193, 197, 211, 223, 227, 229, 233, 241, 251, 263],
];
export const STEP_CYCLES = Object.fromEntries(STEPS.map((step, i) => [step, PRIMES[i]!])) as Record<Step, number>;
export const COSTS: Costs = { name: 'primes', frequencyHz: 2e9, steps: STEP_CYCLES, classes: {} };

export const HANDLER = 0x40_2000n;
export const CODE = 0x40_1234n;
/** Two stack pages end here; the page below them is not mapped. */
export const STACK_TOP = 0x7fff_ffff_f000n;
export const STACK_BOTTOM = STACK_TOP - 2n * BigInt(PAGE_BYTES);
export const RSP = 0x7fff_ffff_e008n;
export const UINV = 0xec;

/** A machine under test. */
export class Bench {
  readonly machine: Machine;
  readonly space: AddressSpace;
  readonly events: MachineEvent[] = [];

  constructor(options: Partial<MachineOptions> & { watch?: readonly EventKind[] } = {}) {
    const { watch = [], ...machineOptions } = options;
    this.machine = new Machine({ cores: 2, memoryBytes: 64 * PAGE_BYTES, costs: COSTS, ...machineOptions });
    this.machine.memory.allocate(); // Physical 0 stays unused.
    this.machine.events.subscribe(watch, (event) => this.events.push(event));
    this.space = this.machine.createSpace();
    for (let page = STACK_BOTTOM; page < STACK_TOP; page += BigInt(PAGE_BYTES)) this.map(page);
    for (const core of this.machine.cores) {
      core.loadSpace(this.space);
      setCr4(this.machine, core, CR4_UINTR);
      core.registers.rip = CODE;
      core.registers.rsp = RSP;
      core.registers.set32(Context.cpl, 3);
    }
  }

  core(id: number): Core {
    return this.machine.cores[id]!;
  }
  map(address: bigint, permissions: number = Permission.read | Permission.write): void {
    this.space.map(pageOf(address), this.machine.memory.allocate(), permissions);
  }
  /** A zeroed supervisor frame. @returns its physical address */
  frame(): number {
    return this.machine.memory.allocate() * PAGE_BYTES;
  }
  /** WRMSR as the kernel does it: at CPL 0. */
  wrmsr(core: Core, index: number, value: bigint): Fault | undefined {
    const cpl = core.cpl;
    core.registers.set32(Context.cpl, 0);
    const fault = writeMsr(this.machine, core, index, value);
    core.registers.set32(Context.cpl, cpl);
    return fault;
  }

  /** Makes a core a receiver: a fresh UPID that names it, a handler, UINV; UIF = 1. */
  receiver(core: Core, { adjust = 128n, uif = 1 } = {}): UPID {
    const upid = this.upid(core);
    this.wrmsr(core, MSR.IA32_UINTR_HANDLER, HANDLER);
    this.wrmsr(core, MSR.IA32_UINTR_STACKADJUST, adjust);
    this.wrmsr(core, MSR.IA32_UINTR_PD, UPID.linear(upid.physical));
    this.wrmsr(core, MSR.IA32_UINTR_MISC, (BigInt(UINV) << 32n) | BigInt(core.registers.get32(Context.uittsz)));
    core.registers.set32(Context.uif, uif);
    return upid;
  }
  /** A UPID that names a core, loaded nowhere. */
  upid(core: Core): UPID {
    const upid = new UPID(this.machine.memory, this.frame());
    upid.nv = UINV;
    upid.ndst = ndstOf(core.apic.id, this.machine.features.x2apic);
    return upid;
  }
  /** Makes a core a sender: a table whose entry i posts to `entries[i]`. @returns physical address of the table */
  sender(core: Core, entries: readonly { upid: UPID; vector: number }[]): number {
    const table = this.frame();
    for (const [i, { upid, vector }] of entries.entries()) {
      writeUITTE(this.machine.memory, table + 16 * i, { valid: true, vector, upid: UPID.linear(upid.physical) });
    }
    this.wrmsr(core, MSR.IA32_UINTR_TT, UPID.linear(table) | 1n);
    const misc = BigInt(core.registers.get32(Context.uinv)) << 32n;
    this.wrmsr(core, MSR.IA32_UINTR_MISC, misc | BigInt(Math.max(entries.length - 1, 0)));
    return table;
  }

  /** Lets every IPI in flight arrive. @returns how many there were */
  arrive(): number {
    let count = 0;
    for (let event = this.machine.clock.pop(); event; event = this.machine.clock.pop(), count++) {
      this.core(event.target).apic.accept(event.detail);
    }
    return count;
  }
  /** The user stack as 64-bit words: `count` of them from `address` up. */
  words(core: Core, address: bigint, count: number): bigint[] {
    return Array.from({ length: count }, (_, i) => {
      const word = core.load(address + 8n * BigInt(i), 8);
      if (typeof word !== 'bigint') throw new Error('the stack is not readable');
      return word;
    });
  }
  /** Watched events of one kind, in order. */
  seen<K extends EventKind>(kind: K): Extract<MachineEvent, { kind: K }>[] {
    this.machine.events.flush();
    return this.events.filter((event): event is Extract<MachineEvent, { kind: K }> => event.kind === kind);
  }
}

/** What `add $8, %rsp; uiret` does at a handler's entry RSP, for images that have no unusual flag. */
export function leaveHandler(core: Core): void {
  const { registers } = core;
  const word = (offset: bigint): bigint => core.load(registers.rsp + offset, 8) as bigint;
  const [rip, rflags, rsp] = [word(8n), word(16n), word(24n)];
  registers.rip = rip;
  registers.setRflags(rflags);
  registers.rsp = rsp;
  registers.set32(Context.uif, 1);
}

export function setFlag(core: Core, flag: keyof typeof RFlag, on: boolean): void {
  const rflags = core.registers.rflags();
  core.registers.setRflags(on ? rflags | RFlag[flag] : rflags & ~RFlag[flag]);
}

export function uirrOf(core: Core): bigint {
  return core.registers.get(Context.uirr);
}
export function uifOf(core: Core): number {
  return core.registers.get32(Context.uif);
}
/** A set of vectors as a register image. */
export function bits(...vectors: number[]): bigint {
  return vectors.reduce((mask, vector) => mask | (1n << BigInt(vector)), 0n);
}
/** What must not change: everything of a core but its clock and its counters. */
export function state(core: Core): Record<string, bigint | number> {
  const { registers } = core;
  const entries: [string, bigint | number][] = [
    ['rip', registers.rip],
    ['rflags', registers.rflags()],
    ['cpl', core.cpl],
    ['uif', uifOf(core)],
    ['uirr', uirrOf(core)],
    ['pending', registers.get32(Context.pending)],
    ['xmm', registers.get(Context.xmm)],
  ];
  for (let i = 0; i < 16; i++) entries.push([`gpr${i}`, registers.gpr(i)]);
  return Object.fromEntries(entries);
}

/** Short names of the traps tests expect. */
export const UD = { kind: 'fault', vector: 6, error: 0, address: 0n } as const;
export const GP = { kind: 'fault', vector: 13, error: 0, address: 0n } as const;
export const SS = { kind: 'fault', vector: 12, error: 0, address: 0n } as const;
export function PF(error: number, address: bigint): Trap {
  return { kind: 'fault', vector: 14, error, address };
}
