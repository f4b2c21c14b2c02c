// Waiting for children. kernel/exit.c: do_wait, wait_consider_task.

import { ECHILD, ERESTARTSYS } from './abi/errno.ts';
import { SIGCHLD } from './abi/signal.ts';
import { __WALL, __WCLONE, WNOHANG, WNOWAIT } from './abi/wait.ts';
import { reap } from './exit.ts';
import type { Exit, Process } from './process.ts';
import type { Task } from './task.ts';
import { type Block, block } from './wait-queue.ts';

/** Which children are meant: one, those of a group, or all. */
export type Wanted = { readonly pid: number } | { readonly group: number } | 'any';

/**
 * Looks for a child that has ended, and forgets it unless WNOWAIT says otherwise.
 * @returns the child; undefined: none yet (WNOHANG); or -ECHILD (no such child at all), -ERESTARTSYS, or that it must wait
 */
export function waitForChild(task: Task, wanted: Wanted, options: number): Process | undefined | number | Block {
  const { process } = task;
  const meant = process.children.filter((child) => matches(child, wanted, options));
  const ended = meant.find((child) => child.isZombie);
  if (ended) {
    if ((options & WNOWAIT) === 0) reap(ended);
    return ended;
  }
  if (meant.length === 0) return -ECHILD;
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

/** The status word of wait4: low byte a signal, next byte an exit status. */
export function statusWord(exit: Exit): number {
  return 'signal' in exit ? exit.signal : exit.status << 8;
}
