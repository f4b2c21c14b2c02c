// Runs, in the copy of the tree that it is a part of, the programs and the tests that know user interrupts, and writes what
// it finds to the file that is named on the command line.

import { writeFileSync } from 'node:fs';
import type { Failure, Findings } from './finding.ts';
import { runPrograms } from './run-programs.ts';
import { runTests } from './run-tests.ts';

const programs = await runPrograms();
const tests = await runTests();
const failures: Failure[] = [...programs.failures, ...tests.failures];
const findings: Findings = { failures, programs: programs.programs, tests: tests.tests };
writeFileSync(process.argv[2]!, JSON.stringify(findings));
// Workers of a test that does not end are not waited for.
process.exit(0);
