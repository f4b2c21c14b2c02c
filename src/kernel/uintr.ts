// The state of user interrupts that belongs to no thread. What the calls do with it is in uintr-calls.ts.

import type { Machine } from '../machine/machine.ts';
import type { MemoryMap } from './memory-map.ts';
import type { Opens } from './opens.ts';
import { type Limited, LockedFrames, UintrMemory } from './uintr-memory.ts';
import { type Owner, type Receiver, UPIDContext } from './uintr-state.ts';
import { UITT } from './uintr-uitt.ts';
import { UPIDSlab } from './upid-slab.ts';

export class UserInterrupts {
  private readonly machine: Machine;
  /** The kernel was built with CONFIG_X86_USER_INTERRUPTS. */
  readonly configured: boolean;
  /** Configured, and CPUID, boot parameters and page-table isolation allow it: CR4.UINTR is set. */
  enabled = false;
  private readonly memory: UintrMemory;
  readonly upids: UPIDSlab;
  /** UITTs of address spaces, where those have them (uintr-tables.ts). */
  readonly uitts: Map<MemoryMap, UITT> = new Map();
  /** Threads that have ever registered, where that lasts as long as they live (uintr-profile.ts). */
  readonly lasting: Map<Owner, Receiver> = new Map();
  /** UITTs grow: open `uitt-size`. */
  private readonly grows: boolean;
  /** Frames that UITTs have locked, per process. */
  private readonly locked: Map<Limited, number> = new Map();
  /** Receivers whose notifications go to the kernel, longest sleeping first. */
  readonly waitList: UPIDContext[] = [];
  /** Interrupts that reached the kernel, per core: /proc/interrupts lines UIS (0xEC, nobody's) and UKN (0xEB). */
  readonly spurious: number[];
  readonly kernelNotifications: number[];
  /** Handler addresses that the processor refused to take. */
  refusedHandlers = 0;
  /** What the kernel says about user interrupts while it boots. */
  readonly bootLog: string[] = [];

  constructor(machine: Machine, opens: Opens, configured: boolean) {
    this.machine = machine;
    this.configured = configured;
    this.memory = new UintrMemory(machine, opens['pti-mapping'] === 'uintr');
    this.upids = new UPIDSlab(machine.memory, this.memory);
    this.grows = opens['uitt-size'] === 'grows';
    this.spurious = machine.cores.map(() => 0);
    this.kernelNotifications = machine.cores.map(() => 0);
  }

  /** A UPID for a thread, with one reference. undefined: no memory. */
  createContext(owner: Owner): UPIDContext | undefined {
    const upid = this.upids.allocate();
    return upid && new UPIDContext(upid, owner, this.upids);
  }
  /** A UITT for a thread of a process, with one reference. undefined: no memory. */
  createUitt(process: Limited): UITT | undefined {
    const allowance = this.grows ? new LockedFrames(process, this.locked) : undefined;
    return UITT.create(this.machine.memory, this.memory, allowance);
  }
}
