// What a run of the tests and programs on one machine brings to light. Plain data: it crosses a process boundary as JSON.

import type { Scope } from './scope.ts';

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

/** What somebody has to notice: something that cites one of the ids; if one is named, this very file. */
export interface Demand {
  readonly ids: readonly string[];
  /** Who: a program, if there is one that cites the claim. */
  readonly by: 'program' | 'anybody';
  readonly file?: string;
}

/** What an examination is to look at, and when it has seen enough. */
export interface Inquiry {
  readonly scope: Scope;
  /** Once failures meet each of these, nobody else who cites is asked. None: everything is run. */
  readonly demands: readonly Demand[];
  /** When the tests are given up, in seconds of the host. */
  readonly limitSeconds: number;
}

/** Everything found. */
export interface Findings {
  readonly failures: readonly Failure[];
  /** Programs that were run. */
  readonly programs: readonly string[];
  /** How many tests came to an end; 0: they were not asked, because the programs had said enough. */
  readonly tests: number;
  /** The tests were given up: on a wrong machine one of them may go round in circles. */
  readonly testsGivenUp: boolean;
  /** What the tests took, in seconds of the host. */
  readonly testSeconds: number;
}
