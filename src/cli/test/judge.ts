// From the runs of a program and its header to test points: one for each sub-test, one for each `always`, `sometimes` and
// `never`, and one for the program as a whole.

import { signalName } from '../../kernel/abi/signal.ts';
import type { ProgramHeader, RaceExpectation, TextExpectation } from '../program-header.ts';
import { passedNames, type SubTest, subTestsIn } from './sub-tests.ts';
import { isHopeless, type RunRecord } from './task.ts';

/** One line of the report. */
export interface TestPoint {
  /** Undefined: the program as a whole. */
  readonly name: string | undefined;
  readonly result: 'pass' | 'fail' | 'skip';
  /** Why it failed, or was skipped. */
  readonly failure: PointFailure | undefined;
}

/** What there is to say about a point that did not pass. */
export interface PointFailure {
  readonly reason: string;
  /** The first run that shows it; undefined if none was made, or if it concerns all of them. */
  readonly run: RunRecord | undefined;
  /** All runs that show it, and how many were made. */
  readonly failed: readonly RunRecord[];
  readonly runs: number;
  /** By what is compared: `exit`, `stdout` … */
  readonly expected: Readonly<Record<string, string | number>>;
  readonly actual: Readonly<Record<string, string | number>>;
}

/** A run, with its output read. */
interface Reading {
  readonly record: RunRecord;
  readonly lines: ReadonlySet<string>;
  readonly subTests: ReadonlyMap<string, SubTest>;
}

/** One thing that is not as expected in one run. */
interface Deviation {
  readonly what: string;
  readonly expected: string | number;
  readonly actual: string | number;
}

const decoder = new TextDecoder();

/** A point for a program that could not be run at all. */
export function unrunnable(problem: string): TestPoint {
  const failure = { reason: problem, run: undefined, failed: [], runs: 0, expected: {}, actual: {} };
  return { name: undefined, result: 'fail', failure };
}

/** Judges a program by its runs, of which there is at least one. Those behind a hopeless one do not count. */
export function judge(header: ProgramHeader, made: readonly RunRecord[]): TestPoint[] {
  const end = made.findIndex(isHopeless);
  const readings = read(end < 0 ? made : made.slice(0, end + 1));
  const points = [
    ...subTestNames(readings).map((name) => judgeSubTest(name, header, readings)),
    ...header.races.map((race) => judgeRace(race, readings)),
  ];
  const whole = judgeWhole(header, readings);
  if (whole.result === 'fail' || points.length === 0 || expectsEnd(header)) points.push(whole);
  return points;
}

function read(records: readonly RunRecord[]): Reading[] {
  const texts = records.map(({ stdout }) => decoder.decode(stdout));
  const known = passedNames(texts);
  return records.map((record, i) => {
    const text = texts[i]!;
    const subTests = new Map(subTestsIn(text, known).map((subTest) => [subTest.name, subTest]));
    return { record, lines: new Set(text.split(/\r?\n/)), subTests };
  });
}

/** Whether the header says how the program ends or what it prints. */
function expectsEnd(header: ProgramHeader): boolean {
  const { expectExit, expectSignal, expectStdout, expectStderr } = header;
  return [expectExit, expectSignal, expectStdout, expectStderr].some((expectation) => expectation !== undefined);
}

/** Whether a program that does nothing and exits with 0 would meet everything in the header. */
function isTrivial(header: ProgramHeader): boolean {
  const meetsNothing = (expectation: TextExpectation | undefined) =>
    !expectation || meets(expectation, new Uint8Array(0));
  return (
    (header.expectExit ?? 0) === 0 &&
    header.expectSignal === undefined &&
    meetsNothing(header.expectStdout) &&
    meetsNothing(header.expectStderr) &&
    header.races.every(({ when }) => when === 'never')
  );
}

function meets(expectation: TextExpectation, bytes: Uint8Array): boolean {
  if (expectation.kind === 'pattern') return expectation.pattern.test(decoder.decode(bytes));
  const wanted = expectation.bytes;
  return wanted.length === bytes.length && wanted.every((byte, i) => byte === bytes[i]);
}

/** Names of all sub-tests of all runs, in the order in which they first appear. */
function subTestNames(readings: readonly Reading[]): string[] {
  return [...new Set(readings.flatMap(({ subTests }) => [...subTests.keys()]))];
}

function judgeSubTest(name: string, header: ProgramHeader, readings: readonly Reading[]): TestPoint {
  const maySkip = header.expectSkip.includes(name);
  const isFine = ({ record, subTests }: Reading) => {
    const found = subTests.get(name);
    // Where a run was stopped from outside, nobody knows: the program's own point tells of it.
    if (!found) return isHopeless(record);
    return found.result === 'OK' || (found.result === 'SKIP' && maySkip);
  };
  const bad = readings.filter((reading) => !isFine(reading));
  const [first] = bad;
  if (!first) {
    const having = readings.flatMap(({ subTests }) => subTests.get(name) ?? []);
    const skipped = having.every(({ result }) => result === 'SKIP');
    const reason = having[0]!.line.replace(/^\[\w+\]\s+/, '');
    return skipped
      ? { name, result: 'skip', failure: failureOf(reason, readings, []) }
      : { name, result: 'pass', failure: undefined };
  }
  const found = first.subTests.get(name);
  const reasons = {
    OK: '',
    FAIL: 'it failed',
    SKIP: 'skipped, and the header does not say that it may be (expect-skip)',
  };
  const reason = found ? reasons[found.result] : 'printed in other runs only';
  const deviations: Deviation[] = [
    { what: 'line', expected: `[OK] ${name}`, actual: found?.line ?? 'not printed' },
    ...(found ? [] : endDeviation(header, first)),
  ];
  return { name, result: 'fail', failure: failureOf(reason, readings, bad, deviations) };
}

function judgeRace({ when, line }: RaceExpectation, readings: readonly Reading[]): TestPoint {
  const name = `${when} ${JSON.stringify(line)}`;
  const having = readings.filter(({ lines }) => lines.has(line));
  const lacking = readings.filter(({ lines }) => !lines.has(line));
  const fail = (reason: string, bad: readonly Reading[]): TestPoint => {
    const what = { what: 'line', expected: name, actual: `printed in ${having.length} of ${readings.length} runs` };
    return { name, result: 'fail', failure: failureOf(reason, readings, bad, [what]) };
  };
  const pass: TestPoint = { name, result: 'pass', failure: undefined };
  switch (when) {
    case 'always':
      return lacking.length > 0 ? fail('not printed in every run', lacking) : pass;
    case 'never':
      return having.length > 0 ? fail('printed', having) : pass;
    case 'sometimes':
      // One run cannot tell: that is so when the command line asks for a single seed.
      if (readings.length === 1)
        return { name, result: 'skip', failure: failureOf('one run cannot tell', readings, []) };
      if (having.length === 0) return fail('printed in no run', []);
      return lacking.length === 0 ? fail('printed in every run', []) : pass;
  }
}

function judgeWhole(header: ProgramHeader, readings: readonly Reading[]): TestPoint {
  const results = readings.map((reading) => ({ reading, deviations: deviationsOf(header, reading) }));
  const bad = results.filter(({ deviations }) => deviations.length > 0);
  const [first] = bad;
  if (first) {
    const reason =
      first.reading.record.message ?? `not as expected: ${first.deviations.map(({ what }) => what).join(', ')}`;
    const failure = failureOf(
      reason,
      readings,
      bad.map(({ reading }) => reading),
      first.deviations,
    );
    return { name: undefined, result: 'fail', failure };
  }
  if (isTrivial(header) && readings.every(({ subTests }) => subTests.size === 0)) {
    const reason = 'it checks nothing: no expectation in its header, no [OK] line in its output';
    return { name: undefined, result: 'fail', failure: failureOf(reason, readings, []) };
  }
  return { name: undefined, result: 'pass', failure: undefined };
}

/** What is not as the header wants it in one run. */
function deviationsOf(header: ProgramHeader, reading: Reading): Deviation[] {
  const { record, subTests } = reading;
  const deviations: Deviation[] = [];
  // A program that has told of a failed sub-test exits with a failure: that is said once, at the sub-test.
  const hasFailed = [...subTests.values()].some(({ result }) => result === 'FAIL');
  const toldAlready = hasFailed && record.reason === 'exit' && header.expectExit === undefined;
  if (!toldAlready) deviations.push(...endDeviation(header, reading));
  const outputs = [
    ['stdout', header.expectStdout, record.stdout],
    ['stderr', header.expectStderr, record.stderr],
  ] as const;
  for (const [what, expectation, bytes] of outputs) {
    if (!expectation || meets(expectation, bytes)) continue;
    const expected = expectation.kind === 'pattern' ? String(expectation.pattern) : decoder.decode(expectation.bytes);
    deviations.push({ what, expected, actual: decoder.decode(bytes) });
  }
  if (record.cut) deviations.push({ what: 'output', expected: 'less than 1 MiB', actual: 'more' });
  return deviations;
}

/** The difference between how a run should end and how it did. */
function endDeviation(header: ProgramHeader, { record }: Reading): Deviation[] {
  const { expectSignal, expectExit = 0 } = header;
  const { reason, status, signal } = record;
  const actual = reason === 'exit' ? `exit ${status}` : reason === 'signal' ? `killed by ${signal}` : reason;
  if (expectSignal !== undefined) {
    if (reason === 'signal' && status === 128 + expectSignal) return [];
    return [{ what: 'end', expected: `killed by ${signalName(expectSignal)}`, actual }];
  }
  return reason === 'exit' && status === expectExit ? [] : [{ what: 'end', expected: `exit ${expectExit}`, actual }];
}

function failureOf(
  reason: string,
  readings: readonly Reading[],
  bad: readonly Reading[],
  deviations: readonly Deviation[] = [],
): PointFailure {
  return {
    reason,
    run: bad[0]?.record,
    failed: bad.map(({ record }) => record),
    runs: readings.length,
    expected: Object.fromEntries(deviations.map(({ what, expected }) => [what, expected])),
    actual: Object.fromEntries(deviations.map(({ what, actual }) => [what, actual])),
  };
}
