// What movements move, and why they end.

import type { Task } from '../kernel/task.ts';
import type { MachineEvent } from '../machine/events.ts';
import type { Outcome } from '../system/system.ts';
import type { Program } from './program.ts';
import type { Stops } from './stops.ts';
import type { Timeline } from './timeline.ts';

/** What movements move. */
export interface Movable {
  readonly timeline: Timeline;
  readonly stops: Stops;
  readonly program: Program;
  /** The task on the screen; undefined: none is left. */
  readonly task: Task | undefined;
  /** Whether an expression is not zero, for a task; one that cannot be evaluated counts as true, so that somebody looks. */
  holds(condition: string, task: Task | undefined): boolean;
}

/** What has become of what a watchpoint watches. */
export interface Change {
  readonly number: number;
  readonly label: string;
  readonly before: bigint | undefined;
  readonly after: bigint | undefined;
}

/** Why a movement is over. */
export type Stop =
  /** It did what it was asked for. `task`: the one that moved, if it was one. */
  | { readonly kind: 'done'; readonly task?: number }
  | { readonly kind: 'breakpoint'; readonly number: number; readonly label: string; readonly task: number }
  /** What is watched has changed, or was accessed; by whom, if that is known. */
  | (Change & { readonly kind: 'watchpoint'; readonly others: readonly Change[]; readonly task?: number })
  /** Events that happened at one boundary; `number` 0: a movement was looking for them. */
  | {
      readonly kind: 'caught';
      readonly number: number;
      readonly label: string;
      readonly events: readonly MachineEvent[];
      readonly task?: number;
    }
  /** The instruction that comes next gave something the value that it had when time was later. */
  | {
      readonly kind: 'writer';
      readonly label: string;
      readonly before: bigint | undefined;
      readonly after: bigint | undefined;
      readonly task?: number;
    }
  /** The place asked for is reached. */
  | { readonly kind: 'reached'; readonly label: string; readonly task: number }
  /** A step has come to a user interrupt: the task stands on its handler's first instruction. */
  | { readonly kind: 'delivered'; readonly vector: number; readonly task: number }
  /** Time goes back no further. */
  | { readonly kind: 'beginning' }
  /** Somebody interrupted the movement. */
  | { readonly kind: 'interrupted' }
  /** The program has ended, waits for input, or cannot go on. */
  | { readonly kind: 'end'; readonly outcome: Outcome };
