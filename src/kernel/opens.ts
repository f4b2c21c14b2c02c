// The questions that the RFC and its sources leave open, as data: one switch each, its default the sensible model, and one
// place in the kernel that reads it. kernel-abi §9.

/** Every switch: what it decides, its values, and the default, which comes first. */
export const OPENS = {
  uittsz: {
    decides: 'what UITTSZ is loaded with: the highest index, or, as in the posted patches, one more',
    values: ['255', '256'],
    source: 'kernel-abi §2.5',
  },
  'noncanonical-handler': {
    decides: 'uintr_register_handler of a non-canonical address: 0, with UIHANDLER left 0, or EFAULT',
    values: ['accept', 'efault'],
    source: 'kernel-abi §1.4',
  },
  'wait-list': {
    decides: 'whether uintr_wait, ended by a signal, takes its task off the wait list or, as posted, forgets to',
    values: ['repaired', 'faithful'],
    source: 'kernel-abi §5.1',
  },
  'wait-timeout': {
    decides: 'whether uintr_wait gives up after 100 µs and returns 0',
    values: ['none', '100us'],
    source: 'kernel-abi §5.1',
  },
  'exec-cleanup': {
    decides: 'whether execve ends the registrations of its task, or, as posted, resets the registers only',
    values: ['clean', 'literal'],
    source: 'kernel-abi §3.6',
  },
  'queued-work': {
    decides: 'whether a close that concerns a task in user mode makes it enter the kernel, or waits until it does',
    values: ['kick', 'wait'],
    source: 'kernel-abi §3.2',
  },
} as const satisfies Record<string, { decides: string; values: readonly [string, ...string[]]; source: string }>;

export type OpenName = keyof typeof OPENS;
/** A value for every switch. */
export type Opens = { readonly [Name in OpenName]: (typeof OPENS)[Name]['values'][number] };

/** The choices made, and the default for every other switch. The result is frozen: it holds for a whole run. */
export function chooseOpens(chosen: Partial<Opens> = {}): Opens {
  const defaults = Object.entries(OPENS).map(([name, open]) => [name, open.values[0]]);
  return Object.freeze({ ...Object.fromEntries(defaults), ...chosen }) as Opens;
}

/** Whether `value` is one that the switch `name` knows: for choices that come from outside. */
export function isOpen(name: string, value: string): boolean {
  const open = Object.hasOwn(OPENS, name) ? OPENS[name as OpenName] : undefined;
  return open !== undefined && (open.values as readonly string[]).includes(value);
}
