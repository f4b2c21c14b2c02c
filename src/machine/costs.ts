// What things cost, in cycles: the part of a cost profile that hardware and kernel read. The figures and their sources are
// in src/system/cost-profiles/*.json.

/** Steps of hardware and kernel that have a price of their own. */
export const STEPS = [
  'senduipi', // SENDUIPI that sends an IPI, whole instruction
  'senduipiQuiet', // SENDUIPI that only sets the PIR bit (ON or SN set)
  'ipiFlight', // from the sender's APIC to the receiver's
  'notification', // notification processing: flush, EOI, ON, PIR
  'delivery', // user-interrupt delivery: frame pushed, handler entered
  'lineTransfer', // a modified cache line fetched from another core
  'kernelEntry', // SYSCALL and the kernel's entry code
  'kernelExit', // the kernel's exit code and SYSRET
  'interruptEntry', // interrupt or exception through the IDT, entry code
  'interruptExit', // exit code and IRET
  'syscallWork', // the work of a call that has no price of its own
  'contextSwitch', // one task for another on a core
  'wakeUp', // making a blocked task runnable
  'idleWake', // an idle core noticing that it has work
  'pageFault', // a minor fault resolved by the kernel
  'signalFrame', // building a signal frame
  'sigreturn', // undoing it
  'timerInterrupt', // a timer tick's work
  'fork', // making a process: its copy of areas and page tables
  'exec', // replacing a program, without the faults that fill its pages
] as const;
export type Step = (typeof STEPS)[number];

/** A profile, flattened to numbers and frozen before the first instruction. */
export interface Costs {
  readonly name: string;
  /** Cycles per second of every core clock. */
  readonly frequencyHz: number;
  /** Cycles of each step. */
  readonly steps: Readonly<Record<Step, number>>;
  /** Cycles of each instruction class: a family's name, or what its rows name instead. */
  readonly classes: Readonly<Record<string, number>>;
}
