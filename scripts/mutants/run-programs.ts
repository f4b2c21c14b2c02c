// Runs the programs that check themselves, with few seeds: what a wrong machine does to them.

import { nodeHost } from '../../src/cli/node-host.ts';
import { discover } from '../../src/cli/test/discover.ts';
import { judge, type TestPoint } from '../../src/cli/test/judge.ts';
import { type Plan, planOf } from '../../src/cli/test/plan.ts';
import { Pool } from '../../src/cli/test/pool.ts';
import type { RunReason } from '../../src/cli/test/task.ts';
import { citedIn } from './citations.ts';
import type { Failure } from './finding.ts';

const PATHS = ['programs/*.s', 'programs/selftests'];
const SEEDS = 2;
const MOST_CORES = 2;
/** Twice what the longest of the programs needs: beyond that it does not end. */
const LIMITS = { maxCycles: 3_000_000_000, maxInstructions: 50_000_000, memory: 64 << 20 };

/** Seconds of the host after which a run is ended: for machines that do not even count cycles any more. */
const TIMEOUT = 30;

/** @returns what fails, and the names of all programs */
export async function runPrograms(): Promise<{ failures: Failure[]; programs: string[] }> {
  const { files } = discover(nodeHost, PATHS);
  const pool = new Pool(nodeHost, 1, TIMEOUT);
  const failures = await Promise.all(files.map((file) => failuresOf(file, pool)));
  pool.close();
  return { failures: failures.flat(), programs: [...files] };
}

async function failuresOf(file: string, pool: Pool): Promise<Failure[]> {
  const plan = planFor(file);
  const results = await Promise.all(plan.tasks.map((task) => pool.run(task)));
  const problem = results.find(({ problem }) => problem !== undefined)?.problem;
  const failure = (name: string, message: string, isAssertion: boolean): Failure => {
    const cites = [...citedIn(`${plan.header.covers.join(' ')} ${name}`)];
    return { name, file, kind: 'program', cites, isAssertion, message: message.split('\n')[0]! };
  };
  if (problem !== undefined) return [failure(file, problem, false)];
  const records = results.flatMap(({ records }) => records);
  return judge(plan.header, records)
    .filter(({ result }) => result === 'fail')
    .map((point) => failure(nameOf(file, point), messageOf(point), isAssertion(point)));
}

/** The runs its header asks for, as far as there is time. */
function planFor(file: string): Plan {
  const { header } = planOf(nodeHost, file, LIMITS);
  const cores = header.cores.filter((count) => count <= MOST_CORES);
  return planOf(nodeHost, file, {
    ...LIMITS,
    seeds: Math.min(header.seeds ?? 1, SEEDS),
    ...(cores.length > 0 ? { cores } : {}),
  });
}

function nameOf(file: string, { name }: TestPoint): string {
  return name === undefined ? file : `${file}: ${name}`;
}
function messageOf({ failure }: TestPoint): string {
  return String(failure?.actual.line ?? failure?.reason ?? '');
}
/** Ends that are nobody's expectation: a program that is killed, or waits for ever, is merely not as it should be. */
const BREAKDOWNS: readonly RunReason[] = ['bug', 'unimplemented', 'timeout'];
function isAssertion({ failure }: TestPoint): boolean {
  return !failure?.failed.some(({ reason }) => BREAKDOWNS.includes(reason));
}
