// The suite `listeners`: what events cost. Nobody listening should cost nothing, so the build that users have is compared with one
// from which events are left out; and with itself when somebody listens to what `--strace` prints.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { executableOf, sourceOf } from './executable.ts';
import { median } from './measurement.ts';
import { bundleWorker, runWorker } from './peers.ts';
import { markdownTable, ratio, seconds } from './table.ts';
import { eventsLeftOut } from './without-events.ts';

/** Programs with many events of a kind, and one with none. */
const PROGRAMS = [
  { name: 'getppid', cores: 1 },
  { name: 'uipi-ping-pong', cores: 2 },
  { name: 'two-cores', cores: 2 },
  { name: 'alu', cores: 1 },
] as const;

/** @param only one program @returns the report, in Markdown */
export async function measureListeners(
  only: string | undefined,
  runs: number,
  progress: (text: string) => void,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'ring3-bench-'));
  try {
    const bundles = {
      without: await bundleWorker('bench-without-events', [eventsLeftOut]),
      nobody: await bundleWorker('bench-worker', []),
    };
    const rows = PROGRAMS.filter(({ name }) => only === undefined || name === only).map(({ name, cores }) => {
      const file = executableOf(sourceOf(name), folder);
      const run = (bundle: string, listen: boolean) => runWorker(file, { engine: 'auto', cores, listen }, { bundle });
      const measured = { without: [] as number[], nobody: [] as number[], strace: [] as number[] };
      for (let i = 0; i < runs; i++) {
        progress(`${name} ${i + 1}/${runs}`);
        const [a, b, c] = [run(bundles.without, false), run(bundles.nobody, false), run(bundles.nobody, true)];
        for (const { cycles, instructions } of [b, c])
          if (cycles !== a.cycles || instructions !== a.instructions)
            throw new Error(`${name}: listening changed the run`);
        measured.without.push(a.cpuSeconds);
        measured.nobody.push(b.cpuSeconds);
        measured.strace.push(c.cpuSeconds);
      }
      const [without, nobody, strace] = [measured.without, measured.nobody, measured.strace].map(median);
      return [name, seconds(without!), seconds(nobody!), seconds(strace!), ratio(nobody! / without!)];
    });
    return markdownTable(
      ['processor seconds', 'without events', 'nobody listens', '`--strace` listens', 'nobody / without'],
      rows,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
