// What things cost, in cycles: the part of a cost profile that hardware and kernel read. The figures and their sources are
// in src/system/cost-profiles/*.json; docs/cost-model.md says where each step is charged.

import { hash } from './hash.ts';

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
  'contextSwitch', // one task for another on a core, or for idleness, or idleness for a task
  'wakeUp', // making a blocked task runnable, the lines of its core's run queue included
  'idleWake', // an idle core leaves its sleep because it has work
  'deepIdleWake', // the same after so long that it lay in the deep state
  'pageFault', // a minor fault resolved by the kernel
  'signalSend', // queueing a signal for one process or thread, beyond kernelEntry and kernelExit
  'signalWait', // sigtimedwait, each time it looks
  'signalFrame', // building a signal frame
  'sigreturn', // undoing it
  'pipeRead', // the work of one read of a pipe, each time it looks; the same for the next ones
  'pipeWrite',
  'eventfdRead',
  'eventfdWrite',
  'socketReceive',
  'socketSend',
  'futexWait',
  'futexWake',
  'copyLine', // moving one cache line, or a part of one, between user and kernel memory
  'timerInterrupt', // a timer tick's work
  'fork', // making a process: its copy of areas and page tables
  'exec', // replacing a program, without the faults that fill its pages
] as const;
export type Step = (typeof STEPS)[number];

/** How a price varies: cycles by which the lowest draw, and the 90th and 99th of a hundred, differ from the price itself. */
export interface Spread {
  /** Negative. */
  readonly min: number;
  readonly p90: number;
  readonly p99: number;
}

/** A profile, flattened to numbers and frozen before the first instruction. */
export interface Costs {
  readonly name: string;
  /** Cycles per second of every core clock. */
  readonly frequencyHz: number;
  /** Cycles of each step. */
  readonly steps: Readonly<Record<Step, number>>;
  /** Cycles of each instruction class: a family's name, or what its rows name instead. */
  readonly classes: Readonly<Record<string, number>>;
  /** From how many idle cycles on a core lies in the deep state. Absent: there is none. */
  readonly deepIdleAfter?: number;
  /** Prices that are drawn each time, by a seed. Absent: every step costs what it costs. */
  readonly jitter?: { readonly seed: number; readonly spreads: Readonly<Partial<Record<Step, Spread>>> };
}

/** What a core's clock has been advanced for, besides instructions: a step, or `idle`. */
export type AccountName = Step | 'idle';
/** The place of an account in an account book: one of those in `Account`. */
export type AccountNumber = number;

/** All accounts; an account book is a list of cycles in this order. */
export const ACCOUNTS: readonly AccountName[] = ['idle', ...STEPS];
/** The accounts by name. They are numbers, since something is charged several times in each system call. */
export const Account: Readonly<Record<AccountName, AccountNumber>> = Object.freeze(
  Object.fromEntries(ACCOUNTS.map((account, number) => [account, number])) as Record<AccountName, AccountNumber>,
);

/** What a step costs at this moment: its price, or a draw around it that depends on seed, step and moment alone. */
export function priceOf(costs: Costs, step: Step, cycle: number): number {
  const price = costs.steps[step];
  const spread = costs.jitter?.spreads[step];
  if (!spread) return price;
  const drawn = hash(costs.jitter!.seed + 0x1000 * (STEPS.indexOf(step) + 1), cycle) / 2 ** 32;
  return Math.max(0, price + Math.round(deviation(spread, drawn)));
}

/** The quantile function of a spread, a straight line between the quantiles that are known; nothing lies beyond the last. */
function deviation({ min, p90, p99 }: Spread, quantile: number): number {
  const points = [
    [0, min],
    [0.5, 0],
    [0.9, p90],
    [0.99, p99],
    [1, p99],
  ] as const;
  const next = points.findIndex(([at]) => quantile < at);
  const [from, low] = points[next - 1]!;
  const [to, high] = points[next]!;
  return low + ((high - low) * (quantile - from)) / (to - from);
}
