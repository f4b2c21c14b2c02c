// What `ring3 test` does: find, plan, run, judge, report. Points are printed in the order of the programs, whatever the
// number of workers.

import { counted } from '../../observe/counted.ts';
import { ExitStatus, Failure } from '../exit-status.ts';
import { type Host, writeText } from '../host.ts';
import { discover } from './discover.ts';
import { judge, type PointFailure, type TestPoint, unrunnable } from './judge.ts';
import { type Plan, type PlanOptions, planOf } from './plan.ts';
import { Pool, type TaskResult } from './pool.ts';
import { replayCommand } from './replay.ts';
import { TAP_HEADER, tapLine, type YamlValue } from './tap.ts';
import { isHopeless, type RunRecord } from './task.ts';

/** Seeds that are listed under a failure, at most. */
const LISTED_SEEDS = 20;

/** Where programs are looked for if nothing is named. */
const DEFAULT_PATHS = ['programs', '.'];

/** What `ring3 test` is asked for besides paths. */
export interface TestOptions extends PlanOptions {
  readonly filter?: RegExp;
  readonly jobs?: number;
  readonly timeout?: number;
  readonly bail?: boolean;
  readonly json?: boolean;
}

/** Runs tests and reports on standard output. @returns the exit status  @throws Failure, FileError */
export async function runTests(host: Host, paths: readonly string[], options: TestOptions): Promise<number> {
  const plans = findPlans(host, paths, options);
  const pool = new Pool(host, options.jobs ?? Math.min(host.parallelism, 8), options.timeout ?? 60);
  const started = host.seconds();
  const report = new Report(host, options);
  try {
    // All tasks are queued at once; results are awaited in order.
    const waiting = plans.map((plan) => ({ plan, results: plan.tasks.map((task) => pool.run(task)) }));
    for (const { plan, results } of waiting) {
      report.program(plan, await pointsOf(plan, results));
      if (options.bail && report.failed > 0) {
        report.bail(plan.file);
        break;
      }
    }
  } finally {
    pool.close();
  }
  report.end(plans.length, host.seconds() - started);
  return report.failed > 0 ? ExitStatus.testsFailed : ExitStatus.ok;
}

function findPlans(host: Host, paths: readonly string[], options: TestOptions): Plan[] {
  const wanted = paths.length > 0 ? paths : DEFAULT_PATHS.filter((path) => host.kind(path) === 'folder').slice(0, 1);
  const { files, nothing } = discover(host, wanted);
  if (nothing.length > 0) throw new Failure(ExitStatus.usage, `nothing to test in ${nothing.join(', ')}`);
  const chosen = files.filter((file) => options.filter?.test(file) ?? true);
  if (chosen.length === 0) throw new Failure(ExitStatus.usage, `no program matches ${options.filter}`);
  return chosen.map((file) => planOf(host, file, options));
}

/** Waits for a program's runs and judges them. */
async function pointsOf(plan: Plan, results: readonly Promise<TaskResult>[]): Promise<TestPoint[]> {
  const records: RunRecord[] = [];
  for (const result of results) {
    const { records: made, problem } = await result;
    records.push(...made);
    if (problem !== undefined) return [unrunnable(problem)];
    if (made.some(isHopeless)) break;
  }
  return judge(plan.header, records);
}

/** Prints points and counts them. */
class Report {
  failed = 0;
  private readonly host: Host;
  private readonly options: TestOptions;
  private number = 0;
  private passed = 0;
  private skipped = 0;
  private bailed = false;

  constructor(host: Host, options: TestOptions) {
    this.host = host;
    this.options = options;
    if (!options.json) writeText(host, 1, TAP_HEADER);
  }

  program(plan: Plan, points: readonly TestPoint[]): void {
    for (const { name, result, failure } of points) {
      this.number++;
      const description = name === undefined ? plan.file : `${plan.file}: ${name}`;
      if (result === 'pass') this.passed++;
      else if (result === 'skip') this.skipped++;
      else this.failed++;
      const skip = result === 'skip' ? failure!.reason : undefined;
      const yaml = result === 'fail' ? this.failureYaml(plan, failure!) : undefined;
      if (this.options.json) {
        this.writeJson({ number: this.number, file: plan.file, name: name ?? null, result, reason: skip, ...yaml });
        continue;
      }
      writeText(this.host, 1, tapLine(this.number, result !== 'fail', description, skip, yaml));
    }
  }

  bail(file: string): void {
    this.bailed = true;
    if (this.options.json) return;
    writeText(this.host, 1, `Bail out! ${file} failed\n`);
  }

  end(programs: number, seconds: number): void {
    const { passed, failed, skipped, bailed } = this;
    if (this.options.json) this.writeJson({ programs, passed, failed, skipped, bailed });
    else {
      if (!bailed) writeText(this.host, 1, `1..${this.number}\n`);
      writeText(this.host, 1, `# ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
    }
    writeText(this.host, 2, `ring3: ${counted(programs, 'program')} in ${seconds.toFixed(1)} s\n`);
  }

  private writeJson(line: { readonly [key: string]: unknown }): void {
    writeText(this.host, 1, `${JSON.stringify(line)}\n`);
  }

  private failureYaml(plan: Plan, failure: PointFailure): { readonly [key: string]: YamlValue | undefined } {
    const { reason, run, failed, runs, expected, actual } = failure;
    const message = reason.includes('\n') ? `${reason.trimEnd()}\n` : reason;
    const hasDifference = Object.keys(expected).length > 0;
    return {
      message,
      seed: run?.seed,
      cores: run?.cores,
      failed: runs > 1 ? `${failed.length} of ${runs} runs` : undefined,
      seeds: failed.length > 1 ? failed.slice(0, LISTED_SEEDS).map(({ seed, cores }) => `${seed}/${cores}`) : undefined,
      expected: hasDifference ? expected : undefined,
      actual: hasDifference ? actual : undefined,
      details: run?.details === undefined ? undefined : `${run.details.replace(/^ {2}/gm, '').trimEnd()}\n`,
      remarks: run && run.remarks.length > 0 ? `${run.remarks.join('\n')}\n` : undefined,
      stderr:
        run && run.stderr.length > 0 && !('stderr' in expected) ? new TextDecoder().decode(run.stderr) : undefined,
      replay: replayCommand(plan, run, this.options),
    };
  }
}
