// Runs programs that check themselves, a few times each: what a wrong machine does to them.

import { nodeHost } from '../../src/cli/node-host.ts';
import { judge, type TestPoint } from '../../src/cli/test/judge.ts';
import { type Plan, planOf } from '../../src/cli/test/plan.ts';
import { Pool } from '../../src/cli/test/pool.ts';
import type { RunReason } from '../../src/cli/test/task.ts';
import { citedIn } from './citations.ts';
import type { Failure } from './finding.ts';

const SEEDS = 2;
const MOST_CORES = 2;
/** Several times what most programs need (the header of one that needs more says so): beyond that it does not end. */
const LIMITS = { maxInstructions: 3_000_000_000, memory: 64 << 20 };
const MAX_CYCLES = 1_500_000_000;
/** Seconds of the host after which a run is ended: for machines that do not even count cycles any more. */
const TIMEOUT = 60;

/** One worker, which runs one program after the other. */
export class ProgramRunner {
  private readonly pool = new Pool(nodeHost, 1, TIMEOUT);

  /**
   * @param runs several: two seeds and two numbers of cores, as far as its header allows; one: the first of these
   * @returns what fails
   */
  async run(file: string, runs: 'several' | 'one'): Promise<Failure[]> {
    const plan = planFor(file, runs);
    const results = await Promise.all(plan.tasks.map((task) => this.pool.run(task)));
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
}

/** The runs its header asks for, as far as there is time. */
function planFor(file: string, runs: 'several' | 'one'): Plan {
  const { header } = planOf(nodeHost, file, LIMITS);
  const cores = header.cores.filter((count) => count <= MOST_CORES);
  const limits = { ...LIMITS, maxCycles: header.maxCycles ?? MAX_CYCLES };
  if (runs === 'one') return planOf(nodeHost, file, { ...limits, seeds: 1, cores: [cores[0] ?? MOST_CORES] });
  return planOf(nodeHost, file, {
    ...limits,
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
const BREAKDOWNS: readonly RunReason[] = ['bug', 'timeout'];
function isAssertion({ failure }: TestPoint): boolean {
  return !failure?.failed.some(({ reason }) => BREAKDOWNS.includes(reason));
}
