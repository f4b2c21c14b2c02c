// Runs all of programs/. Every program checks itself; here is what no single run can show. `npm run programs` is the thorough
// form: 1, 2 and 4 cores with 50 seeds each.

import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { hasTwoTasks, headerOf, orderOf, programs, record } from './program-runs.ts';

const SEEDS = Number(process.env.RING3_SEEDS ?? 1);

/** What is run, and with which numbers of cores; the selftests, many and alike, with those of their headers. */
const isSelftest = (file: string) => file.startsWith('programs/selftests/');
const RUNS = [['--cores', '1,2,4', ...programs.filter((file) => !isSelftest(file))], programs.filter(isSelftest)];

describe('ring3 test programs, with 1, 2 and 4 cores', () => {
  const failures = new Map<string, string[]>();
  let report = '';
  beforeAll(() => {
    for (const run of RUNS) {
      const args = ['src/cli/main.ts', 'test', '--seeds', String(SEEDS), ...run];
      const { stdout, stderr, status, signal } = spawnSync(process.execPath, args, {
        encoding: 'utf8',
        maxBuffer: 1 << 26,
      });
      report += `${stdout}${stderr}status ${status}, signal ${signal}\n`;
      for (const point of stdout.split(/^(?=(?:not )?ok )/m)) {
        const [, not, file] = /^(not )?ok \d+ - ([^\s:]+)/.exec(point) ?? [];
        if (file) failures.set(file, [...(failures.get(file) ?? []), ...(not ? [point] : [])]);
      }
    }
  }, 600_000);

  test.each(programs)('%s', (file) => {
    expect(failures.get(file) ?? report).toEqual([]);
  });
});

/** Those that are about one thing, not compiled, and short. ipc-bench is measured in test/cli/bench.test.ts. */
const ownPrograms = programs.filter((file) => !/\/(?:gcc|claims|selftests|ipc-bench)\//.test(file));

describe('every program', () => {
  test.each(ownPrograms)('%s: the same seed gives the same trace and strace, byte for byte', (file) => {
    expect(record(file, 7)).toEqual(record(file, 7));
  });

  test.each(programs)('%s says which rules or claims it covers', (file) => {
    expect(headerOf(file).covers).not.toEqual([]);
  });
});

describe('programs with two tasks', () => {
  const WANTED = 10;
  test.each(ownPrograms.filter(hasTwoTasks))('%s: fifty seeds give ten orders of events or more', (file) => {
    const orders = new Set<string>();
    for (let seed = 1; seed <= 50 && orders.size < WANTED; seed++) orders.add(orderOf(file, seed));
    expect(orders.size).toBeGreaterThanOrEqual(WANTED);
  });
});
