// The hardware as a whole: memory, cores, one clock.

import { Context } from '../isa/registers.ts';
import { AddressSpace } from './address-space.ts';
import { Clock } from './clock.ts';
import { Core } from './core.ts';
import { ACCOUNTS, type AccountNumber, type Costs, priceOf, type Step } from './costs.ts';
import { EventStream } from './events.ts';
import { KernelPages } from './kernel-pages.ts';
import { PhysicalMemory } from './physical-memory.ts';
import { Random } from './random.ts';
import { TLB } from './tlb.ts';

/** What is soldered on. */
export interface MachineOptions {
  /** Logical processors, 1–64. */
  readonly cores: number;
  /** Bytes of physical memory. */
  readonly memoryBytes: number;
  readonly costs: Costs;
  /** CPUID enumerates user interrupts. Default true. */
  readonly uintr?: boolean;
  /** CPUID enumerates UIRET_UIF. Default false (Sapphire Rapids). */
  readonly uiretUif?: boolean;
  /** Local APICs in x2APIC mode. Default true. */
  readonly x2apic?: boolean;
  /** Decides what RDRAND and RDSEED give. Default 0. */
  readonly seed?: number;
}

export class Machine {
  readonly memory: PhysicalMemory;
  readonly tlb: TLB;
  readonly kernelPages: KernelPages;
  readonly clock: Clock;
  readonly events: EventStream;
  readonly cores: readonly Core[];
  readonly costs: Costs;
  /** The same as `costs.steps`, by account number: it is asked for at every step. */
  private readonly prices: Float64Array;
  readonly features: { readonly uintr: boolean; readonly uiretUif: boolean; readonly x2apic: boolean };
  /** What RDRAND and RDSEED draw from. */
  readonly random: Random;
  private spaces = 0;

  constructor(options: MachineOptions) {
    this.memory = new PhysicalMemory(options.memoryBytes);
    this.tlb = new TLB(this.memory);
    this.kernelPages = new KernelPages(this.memory);
    this.clock = new Clock();
    this.events = new EventStream();
    this.costs = options.costs;
    this.prices = Float64Array.from(ACCOUNTS, (account) => (account === 'idle' ? 0 : options.costs.steps[account]));
    // Not the sequence that a kernel with the same seed has.
    this.random = new Random(-1 - (options.seed ?? 0));
    this.features = Object.freeze({
      uintr: options.uintr ?? true,
      uiretUif: options.uiretUif ?? false,
      x2apic: options.x2apic ?? true,
    });
    this.cores = Array.from({ length: options.cores }, (_, id) => new Core(id, this.memory, this.tlb, this.events));
    for (const core of this.cores) {
      core.registers.set32(Context.hasUintr, this.features.uintr ? 1 : 0);
      core.registers.set32(Context.hasUiretUif, this.features.uiretUif ? 1 : 0);
    }
  }

  /** A core's clock advances by the price of a step. */
  charge(core: Core, step: AccountNumber): void {
    const { costs } = this;
    core.charge(step, costs.jitter ? priceOf(costs, ACCOUNTS[step] as Step, core.cycle) : this.prices[step]!);
  }

  /** A new, empty address space. */
  createSpace(): AddressSpace {
    return new AddressSpace(++this.spaces, this.memory, this.tlb, this.kernelPages);
  }

  /**
   * Sends a fixed, physical, edge interrupt from a core: an event that arrives after the flight. SDM Vol 3 §11.6; hardware.md §14.
   * Vectors below 16 are illegal and raise the sender's error status. An id nobody has: nobody accepts.
   * @param destination APIC id; FFFF_FFFFH (x2APIC) or FFH (xAPIC) is everybody
   */
  sendIpi(from: Core, vector: number, destination: number, flightCycles = this.costs.steps.ipiFlight): void {
    if (vector < 16) {
      from.apic.errorStatus |= 1 << 5;
      return;
    }
    const arrival = from.cycle + flightCycles;
    from.publish({ kind: 'ipi-sent', vector, destination, arrival });
    const everybody = destination === (this.features.x2apic ? 0xffff_ffff : 0xff);
    for (const core of this.cores) {
      if (everybody || core.apic.id === destination) this.clock.schedule(arrival, 'ipi', core.id, vector);
    }
  }
}
