// Examines, in the copy of the tree that it is a part of, the machine as it is there: first the programs that cite what is
// broken, then, if they do not say enough, the tests that do, at last some programs that should not mind.
// probe.ts INQUIRY REPORT, both files of JSON.

import { readFileSync, writeFileSync } from 'node:fs';
import type { Failure, Findings, Inquiry } from './finding.ts';
import { ProgramRunner } from './run-programs.ts';
import { NO_TESTS, runTests } from './run-tests.ts';
import { meets } from './verdict.ts';

const [inquiryFile, reportFile] = process.argv.slice(2);
const { scope, demands, limitSeconds } = JSON.parse(readFileSync(inquiryFile!, 'utf8')) as Inquiry;
const failures: Failure[] = [];
const programs: string[] = [];
const runner = new ProgramRunner();

/** Whether all that has to be noticed has been. */
function isEnough(): boolean {
  const assertions = failures.filter(({ isAssertion }) => isAssertion);
  return demands.length > 0 && demands.every((demand) => assertions.some((failure) => meets(failure, demand)));
}

for (const runs of ['one', 'several'] as const) {
  for (const file of scope.citing) {
    if (isEnough()) break;
    programs.push(file);
    failures.push(...(await runner.run(file, runs)));
  }
}
const tests = isEnough() ? NO_TESTS : await runTests(scope.tests, limitSeconds);
failures.push(...tests.failures);
for (const file of scope.others) {
  programs.push(file);
  failures.push(...(await runner.run(file, 'one')));
}
const findings: Findings = { ...tests, programs, failures };
writeFileSync(reportFile!, JSON.stringify(findings));
// A test that does not end is not waited for.
process.exit(0);
