// Runs the tests that know user interrupts, in one worker, and collects what fails.

import type { SerializedError } from 'vitest';
import { startVitest, type TestCase } from 'vitest/node';
import { citedIn } from './citations.ts';
import type { Failure, Findings } from './finding.ts';

/** What is found by tests. */
type TestFindings = Pick<Findings, 'failures' | 'tests' | 'testsGivenUp' | 'testSeconds'>;
export const NO_TESTS: TestFindings = { failures: [], tests: 0, testsGivenUp: false, testSeconds: 0 };

/**
 * @param files test files
 * @param limitSeconds when the tests are given up
 * @returns what fails, how many tests came to an end, and how long it took
 */
export async function runTests(files: readonly string[], limitSeconds: number): Promise<TestFindings> {
  if (files.length === 0) return NO_TESTS;
  const started = performance.now();
  const cases: TestCase[] = [];
  const vitest = startVitest('test', [...files], {
    config: false,
    root: process.cwd(),
    watch: false,
    cache: false,
    include: ['test/**/*.test.ts'],
    reporters: [{ onTestCaseResult: (test) => void cases.push(test) }],
    silent: true,
    // One worker, and the machine is loaded once for all files.
    pool: 'threads',
    isolate: false,
    fileParallelism: false,
    testTimeout: 20_000,
  });
  const timeout = new Promise<'given up'>((resolve) => setTimeout(() => resolve('given up'), limitSeconds * 1000));
  const testsGivenUp = (await Promise.race([vitest, timeout])) === 'given up';
  const failed = cases.filter((test) => test.result().state === 'failed');
  return {
    failures: failed.map(failureOf),
    tests: cases.length,
    testsGivenUp,
    testSeconds: (performance.now() - started) / 1000,
  };
}

function failureOf(test: TestCase): Failure {
  const errors = (test.result().errors ?? []) as SerializedError[];
  const message = errors[0]?.message.split('\n')[0] ?? '';
  return {
    name: test.fullName,
    file: test.module.relativeModuleId,
    kind: 'test',
    // A label of `expect` stands before the message.
    cites: [...citedIn(`${test.fullName} ${message.split(': expected ')[0]}`)],
    isAssertion: errors.length > 0 && errors.every(isAssertion),
    message,
  };
}

/** A property that does not hold (fast-check) has the failed assertion as its cause. */
function isAssertion({ name, cause }: SerializedError): boolean {
  return name === 'AssertionError' || (cause as SerializedError | undefined)?.name === 'AssertionError';
}
