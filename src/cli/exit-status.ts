// How ring3 ends. A guest's own status is passed through; these are ring3's own, each told in a line that begins `ring3:`.

/** Exit statuses of ring3's own. `128 + signal`: a signal killed the guest. */
export const ExitStatus = {
  ok: 0,
  /** `ring3 test`: some failed. */
  testsFailed: 1,
  /** Wrong usage; `ring3 test`: nothing found to run. */
  usage: 2,
  /** The source does not assemble or link; every error is listed. */
  source: 65,
  /** A file cannot be read or written. */
  file: 66,
  /** A bug in ring3. */
  bug: 70,
  /** A limit on cycles or instructions was reached. */
  limit: 124,
  /** Every task is blocked and no event is left. */
  deadlock: 125,
  /** Standard output was closed: as if killed by SIGPIPE. */
  outputClosed: 128 + 13,
} as const;

/** What they mean, in a few words: help and README have it from here. */
export const STATUS_MEANINGS: Readonly<Record<number, string>> = {
  [ExitStatus.ok]: 'all went well',
  [ExitStatus.testsFailed]: 'something failed',
  [ExitStatus.usage]: 'wrong usage, or nothing to do',
  [ExitStatus.source]: 'the source does not assemble or link',
  [ExitStatus.file]: 'a file cannot be read or written',
  [ExitStatus.bug]: 'a bug in ring3',
  [ExitStatus.limit]: 'a limit on cycles or instructions was reached',
  [ExitStatus.deadlock]: 'deadlock: nothing will ever happen again',
};

/** Ends a command: thrown anywhere below `main`, which prints `ring3: message` and exits with the status. */
export class Failure extends Error {
  readonly status: number;
  /** Text to print before that line, such as diagnostics. */
  readonly report: string | undefined;

  constructor(status: number, message: string, report?: string) {
    super(message);
    this.status = status;
    this.report = report;
  }
}

/** The command line is wrong: status 2. */
export function usage(message: string): Failure {
  return new Failure(ExitStatus.usage, message);
}
