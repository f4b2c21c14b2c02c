// Waiting for children. kernel/exit.c: do_wait, wait_consider_task.

import { ECHILD, ERESTARTSYS } from './abi/errno.ts';
import { CLD_CONTINUED, CLD_STOPPED, SIGCHLD, SIGCONT } from './abi/signal.ts';
import { __WALL, __WCLONE, WCONTINUED, WEXITED, WNOHANG, WNOWAIT, WSTOPPED } from './abi/wait.ts';
import { type Block, block } from './block.ts';
import { childSignal, reap } from './exit.ts';
import type { Process, StopReport } from './process.ts';
import type { SignalInfo } from './signal-queue.ts';
import { stopInfo } from './signals.ts';
import type { Task } from './task.ts';

/** Which children are meant: one, those of a group, or all. */
export type Wanted = { readonly pid: number } | { readonly group: number } | 'any';

/** A child and what it did. */
export interface News {
  readonly child: Process;
  readonly what: 'ended' | StopReport;
}

/**
 * Looks for a child that has ended, stopped or continued, whichever is asked for, and takes note of it unless WNOWAIT says
 * otherwise.
 * @param options with WEXITED where ends count  @returns the child and what it did; undefined: none yet (WNOHANG); or -ECHILD (no such child at all), -ERESTARTSYS, or that it must wait
 */
export function waitForChild(task: Task, wanted: Wanted, options: number): News | undefined | number | Block {
  const { process } = task;
  const meant = process.children.filter((child) => matches(child, wanted, options));
  for (const child of meant) {
    const news = newsOf(child, options);
    if (!news) continue;
    if ((options & WNOWAIT) === 0) {
      if (news.what === 'ended') reap(child);
      else child.stopReport = undefined;
    }
    return news;
  }
  // A child that has ended is nothing to wait for, if ends do not count.
  if (!meant.some((child) => !child.isZombie || (options & (WEXITED | WCONTINUED)) !== 0)) return -ECHILD;
  if ((options & WNOHANG) !== 0) return undefined;
  if (task.resumed?.reason === 'signal') return -ERESTARTSYS;
  return block('a child to end', [process.childEnds], { exclusive: false });
}

/** A child that tells its parent by another signal than SIGCHLD, or by none, is a clone: only who asks for those gets it. */
function matches(child: Process, wanted: Wanted, options: number): boolean {
  const isClone = child.exitSignal !== SIGCHLD;
  if ((options & __WALL) === 0 && isClone !== ((options & __WCLONE) !== 0)) return false;
  if (wanted === 'any') return true;
  return 'pid' in wanted ? child.pid === wanted.pid : child.group === wanted.group;
}

/** What there is to tell of a child, of that which is asked for. */
function newsOf(child: Process, options: number): News | undefined {
  if (child.isZombie) return (options & WEXITED) !== 0 ? { child, what: 'ended' } : undefined;
  const { stopReport } = child;
  if (stopReport?.kind === 'stopped' && (options & WSTOPPED) !== 0) return { child, what: stopReport };
  if (stopReport?.kind === 'continued' && (options & WCONTINUED) !== 0) return { child, what: stopReport };
  return undefined;
}

/** The status word of wait4: low byte a signal, with bit 7 if it dumped core; next byte an exit status or a stop signal. */
export function statusWord({ child, what }: News): number {
  if (what !== 'ended') return what.kind === 'continued' ? 0xffff : (what.signal << 8) | 0x7f;
  const exit = child.exit!;
  return 'signal' in exit ? exit.signal | (exit.dumped ? 0x80 : 0) : exit.status << 8;
}
/** What siginfo says about it: waitid. */
export function newsSignal({ child, what }: News): SignalInfo {
  if (what === 'ended') return childSignal(child, SIGCHLD);
  return what.kind === 'continued'
    ? stopInfo(child, CLD_CONTINUED, SIGCONT)
    : stopInfo(child, CLD_STOPPED, what.signal);
}
