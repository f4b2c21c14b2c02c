// Where the cycles of a run went: the machine's accounts, put into a few groups.

import { ACCOUNTS, Account, type AccountName, type Step } from '../../machine/costs.ts';
import type { System } from '../../system/system.ts';

/** Groups, in the order of a bar. `user` is what no account has. */
export const GROUPS = ['user', 'hardware delivery', 'kernel entry', 'kernel work', 'switch', 'idle'] as const;
export type Group = (typeof GROUPS)[number];

/** Cycles of all cores by group. */
export type Spending = Readonly<Record<Group, number>>;

/** Cycles of all cores, by account. */
export type Book = ReadonlyMap<AccountName, number>;

/** The group of an account; undefined: it belongs to the set-up, and is left out. */
export function groupOf(account: AccountName): Exclude<Group, 'user'> | undefined {
  switch (account) {
    case 'senduipi':
    case 'senduipiQuiet':
    case 'notification':
    case 'delivery':
    case 'lineTransfer':
    case 'ipiFlight':
      return 'hardware delivery';
    case 'kernelEntry':
    case 'kernelExit':
    case 'interruptEntry':
    case 'interruptExit':
      return 'kernel entry';
    case 'wakeUp':
    case 'contextSwitch':
      return 'switch';
    case 'idle':
    case 'idleWake':
    case 'deepIdleWake':
      return 'idle';
    case 'fork':
    case 'exec':
    case 'pageFault':
    case 'timerInterrupt':
      return undefined;
    default:
      return 'kernel work';
  }
}

/** What all cores together have spent so far. */
export function bookOf({ machine }: System): Book {
  return new Map(
    ACCOUNTS.map((account) => [account, machine.cores.reduce((sum, core) => sum + core.spent(Account[account]), 0)]),
  );
}

/** @param total cycles of all cores */
export function spendingOf(book: Book, total: number): Spending {
  const spending = Object.fromEntries(GROUPS.map((group) => [group, 0])) as Record<Group, number>;
  spending.user = total;
  for (const [account, cycles] of book) {
    const group = groupOf(account);
    spending.user -= cycles;
    if (group) spending[group] += cycles;
  }
  return spending;
}

/** Of what hardware and kernel did on behalf of messages, the part whose price is one of these. Instructions do not count. */
export function shareOf(book: Book, chosen: (step: Step) => boolean): number {
  let all = 0;
  let part = 0;
  for (const [account, cycles] of book) {
    if (account === 'idle' || groupOf(account) === undefined) continue;
    all += cycles;
    if (chosen(account)) part += cycles;
  }
  return part / all;
}
