// Runs, in the copy of the tree that it is a part of, the programs and the tests that know user interrupts, and writes what
// it finds to a file.  probe.ts REPORT LIMIT, where LIMIT is the time in seconds that the tests may take.

import { writeFileSync } from 'node:fs';
import type { Findings } from './finding.ts';
import { runPrograms } from './run-programs.ts';
import { runTests } from './run-tests.ts';

const [report, limitSeconds] = process.argv.slice(2);
const { failures, programs } = await runPrograms();
const tests = await runTests(Number(limitSeconds));
const findings: Findings = { ...tests, programs, failures: [...failures, ...tests.failures] };
writeFileSync(report!, JSON.stringify(findings));
// A test that does not end is not waited for.
process.exit(0);
