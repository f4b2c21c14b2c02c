// What the test runner sends to its workers, and what comes back. Plain data: it crosses threads.

import type { EndReason } from '../ending.ts';
import type { Settings } from '../machine-options.ts';

/** One run of a program. */
export interface RunKey {
  readonly seed: number;
  readonly cores: number;
}

/** Some runs of one program, for one worker. */
export interface TestTask {
  readonly file: string;
  /** Everything but seed and cores, which each run has its own of. */
  readonly settings: Settings;
  readonly args: readonly string[];
  /** File with the standard input, by its path; undefined: there is none to read. */
  readonly stdin: string | undefined;
  readonly runs: readonly RunKey[];
}

/** How a run ended: as `ring3 run` ends, or by a bug in ring3, or because the host's time was up. */
export type RunReason = EndReason | 'bug' | 'timeout';

/** What is kept of one run. */
export interface RunRecord extends RunKey {
  readonly reason: RunReason;
  /** The exit status that `ring3 run` would have had. */
  readonly status: number;
  readonly signal?: string;
  /** What `ring3 run` would have said about the end, without `ring3:`, and the lines that explain it. */
  readonly message?: string;
  readonly details?: string;
  /** Remarks of ring3 about the program: calls that are not implemented, and the like. */
  readonly remarks: readonly string[];
  readonly stdout: Uint8Array;
  readonly stderr: Uint8Array;
  /** Output was cut off: the program printed more than anybody reads. */
  readonly cut: boolean;
}

/** What a worker sends: a record as each run ends; `unrunnable` instead of all of them; at last `done`. */
export type TestMessage =
  | { readonly kind: 'record'; readonly record: RunRecord }
  | { readonly kind: 'unrunnable'; readonly problem: string }
  | { readonly kind: 'done' };

/** A run after which it makes no sense to go on with the same program: the next ones would take as long. */
export function isHopeless({ reason }: RunRecord): boolean {
  return reason === 'limit' || reason === 'timeout' || reason === 'bug';
}
