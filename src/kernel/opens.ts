// The questions that the RFC and its sources leave open, as data: one switch each, its default the RFC's behaviour or, where
// that is not known, the sensible model, and one place in the kernel that reads it. kernel-abi §7, §9; claims C1–C10.

import type { AbiProfile } from './abi/profiles.ts';

/** One switch. */
interface Open {
  readonly decides: string;
  /** Its values; the default comes first. */
  readonly values: readonly [string, ...string[]];
  /** The default in poc-v2, where that generation has answered the question otherwise. */
  readonly pocV2?: string;
  /** Where the question is described. */
  readonly source: string;
  /** The claim that it is about, for those that the cover letter names. */
  readonly claim?: string;
  /** The program that shows its values. */
  readonly program?: string;
}

export const OPENS = {
  blocking: {
    decides: 'whether a registration may ask, by flags, that a user interrupt ends every blocking call',
    values: ['none', 'flags'],
    pocV2: 'flags',
    source: 'kernel-abi §5.3',
    claim: 'C1',
    program: 'programs/claims/c1-blocking-on.s',
  },
  restart: {
    decides: 'what becomes of a blocking call that a user interrupt has ended: EINTR, or it is made again',
    values: ['eintr', 'restart'],
    source: 'kernel-abi §5.3',
    claim: 'C2',
    program: 'programs/claims/c2-restart-on.s',
  },
  'uitt-sharing': {
    decides: 'whose a UITT is: each thread has its own, or all threads of an address space have one',
    values: ['thread', 'process'],
    pocV2: 'process',
    source: 'kernel-abi §3.3',
    claim: 'C3',
    program: 'programs/claims/c3-uitt-sharing-on.s',
  },
  'pti-mapping': {
    decides: 'with page-table isolation, whether user page tables map the frames of UPIDs and UITTs, and nothing else',
    values: ['none', 'uintr'],
    source: 'kernel-abi §6',
    claim: 'C4',
    program: 'programs/claims/c4-pti-on.s',
  },
  'vector-mask': {
    decides:
      'whether a receiver can mask single vectors (ring3_uintr_mask): its senders are then routed to a parking UPID',
    values: ['none', 'source'],
    source: 'kernel-abi §7',
    claim: 'C5',
    program: 'programs/claims/c5-vector-mask-on.s',
  },
  'uitt-size': {
    decides: 'whether a UITT stays at 256 entries, or doubles when it is full, up to RLIMIT_MEMLOCK',
    values: ['fixed', 'grows'],
    source: 'kernel-abi §7',
    claim: 'C6',
    program: 'programs/claims/c6-uitt-size-on.s',
  },
  'alt-stack': {
    decides: 'whether uintr_alt_stack exists',
    values: ['none', 'call'],
    pocV2: 'call',
    source: 'kernel-abi §5.6',
    claim: 'C7',
    program: 'programs/claims/c7-alt-stack-on.s',
  },
  'alt-stack-address': {
    decides: 'where uintr_alt_stack(sp, size) puts the top of the stack',
    values: ['sp+size', 'sp'],
    source: 'kernel-abi §5.6',
  },
  'kernel-sender': {
    decides: 'whether timers and ready files can raise a vector (ring3_uintr_timer, ring3_uintr_ready)',
    values: ['none', 'calls'],
    source: 'kernel-abi §5.4',
    claim: 'C8',
    program: 'programs/claims/c8-kernel-sender-on.s',
  },
  'device-sender': {
    decides: 'whether there is a device that raises a vector (ring3_uintr_copy)',
    values: ['none', 'copy-engine'],
    source: 'kernel-abi §7',
    claim: 'C9',
    program: 'programs/claims/c9-device-sender-on.s',
  },
  'take-pending': {
    decides: 'whether a receiver can take all that is pending at once, without a handler (ring3_uintr_take)',
    values: ['none', 'call'],
    source: 'kernel-abi §7',
    claim: 'C10',
    program: 'programs/claims/c10-take-pending-on.s',
  },
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
    decides: 'whether uintr_wait of rfc-v1 gives up after 100 µs and returns 0',
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
} as const satisfies Record<string, Open>;

export type OpenName = keyof typeof OPENS;
/** A value for every switch. */
export type Opens = { readonly [Name in OpenName]: (typeof OPENS)[Name]['values'][number] };

/** What a switch says unless somebody chooses. */
export function defaultOf(name: OpenName, abi: AbiProfile): string {
  const open: Open = OPENS[name];
  return (abi === 'poc-v2' ? open.pocV2 : undefined) ?? open.values[0];
}

/** The choices made, and the default for every other switch. The result is frozen: it holds for a whole run. */
export function chooseOpens(abi: AbiProfile, chosen: Partial<Opens> = {}): Opens {
  const defaults = (Object.keys(OPENS) as OpenName[]).map((name) => [name, defaultOf(name, abi)]);
  return Object.freeze({ ...Object.fromEntries(defaults), ...chosen }) as Opens;
}

/** Whether `value` is one that the switch `name` knows: for choices that come from outside. */
export function isOpen(name: string, value: string): boolean {
  const open = Object.hasOwn(OPENS, name) ? OPENS[name as OpenName] : undefined;
  return open !== undefined && (open.values as readonly string[]).includes(value);
}
