// Runs the tests that know user interrupts, in one worker, and collects what fails.

import type { SerializedError } from 'vitest';
import { startVitest, type TestCase } from 'vitest/node';
import { citedIn } from './citations.ts';
import type { Failure } from './finding.ts';

/** Test files, by the beginnings of their paths. */
const FILES = [
  'test/machine/',
  'test/kernel/uintr-calls',
  'test/kernel/uintr-delivery',
  'test/kernel/uintr-lifetime',
  'test/kernel/errno-order',
  'test/isa/user-interrupt',
  'test/mutants/rules',
];
/** Seconds after which the tests are ended: a wrong machine may send one of them round in circles. */
const TIMEOUT = 60;

/** @returns what fails, and how many tests came to an end */
export async function runTests(): Promise<{ failures: Failure[]; tests: number }> {
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
  const timeout = new Promise((resolve) => setTimeout(resolve, TIMEOUT * 1000));
  await Promise.race([vitest, timeout]);
  return { failures: cases.filter((test) => test.result().state === 'failed').map(failureOf), tests: cases.length };
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
