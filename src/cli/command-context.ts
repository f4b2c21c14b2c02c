// What every command is handed.

import type { Host } from './host.ts';

/** What a command gets. Its action returns the exit status. */
export interface CommandContext {
  readonly host: Host;
  /** What stands behind `--`: the guest's. */
  readonly guestArguments: readonly string[];
  /** The command line as the user typed it, for messages that repeat it. */
  readonly typed: readonly string[];
  /** Sets the exit status. */
  finish(status: number): void;
}
