// What a run of the tests and programs on one machine brings to light. Plain data: it crosses a process boundary as JSON.

/** One test, or one point of a program, that does not hold. */
export interface Failure {
  /** `programs/frame.s: the flags`, or the test's full title. */
  readonly name: string;
  /** The program or test file. */
  readonly file: string;
  readonly kind: 'program' | 'test';
  /** Rules that its header, its title or the label of its assertion cites. */
  readonly cites: readonly string[];
  /** An expectation is not met; false: the machine broke down (an exception, an instruction it does not know, no end). */
  readonly isAssertion: boolean;
  /** First line of the message. */
  readonly message: string;
}

/** Everything found. */
export interface Findings {
  readonly failures: readonly Failure[];
  /** Names of all programs that were run. */
  readonly programs: readonly string[];
  /** How many tests came to an end. */
  readonly tests: number;
  /** What the tests took, in seconds of the host. */
  readonly testSeconds: number;
}
