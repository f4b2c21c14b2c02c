// Runs the tests that know user interrupts, in one worker, and collects what fails.

import type { SerializedError } from 'vitest';
import { startVitest, type TestCase } from 'vitest/node';
import { citedIn } from './citations.ts';
import type { Failure, Findings } from './finding.ts';

/** Test files, by the beginnings of their paths. */
const FILES = [
  'test/machine/',
  'test/kernel/uintr-calls',
  'test/kernel/uintr-delivery',
  'test/kernel/uintr-lifetime',
  'test/kernel/errno-order',
  'test/decode/user-interrupt',
  'test/engine/uiret-uif',
  'test/mutants/rules',
];
/**
 * @param limitSeconds when the tests are ended: a wrong machine may send one of them round in circles
 * @returns what fails, how many tests came to an end, and how long it took
 */
export async function runTests(limitSeconds: number): Promise<Omit<Findings, 'programs'>> {
  const started = performance.now();
  const cases: TestCase[] = [];
  const vitest = startVitest('test', FILES, {
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
  const timeout = new Promise((resolve) => setTimeout(resolve, limitSeconds * 1000));
  await Promise.race([vitest, timeout]);
  const failed = cases.filter((test) => test.result().state === 'failed');
  return {
    failures: failed.map(failureOf),
    tests: cases.length,
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
